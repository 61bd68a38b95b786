// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

namespace motorpool {

class PostgresLink;

/// Whether a database can hold whatever a delivery tells, which only one in UTF-8 can. Error:
/// Storage, ENCODING, with what to do.
Result<Done> checkServerEncoding(PostgresLink &link);

} // namespace motorpool
