// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"

namespace motorpool {

/// Replaces the credentials that a request carried wherever its answer repeats them, as some
/// servers and proxies do in their error pages. Answers are shown and kept; credentials are not.
/// Null and very short secrets are passed over.
void maskSecrets(HttpAnswer &answer, const QList<Secret> &secrets);

} // namespace motorpool
