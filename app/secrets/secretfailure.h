// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

namespace motorpool {

/// A failure of the kinds that SecretStore names; detail is translated already.
Failure secretFailure(ApiError::Kind kind, const QString &detail);

/// The place for the secret works and holds none.
Failure secretMissing();

} // namespace motorpool
