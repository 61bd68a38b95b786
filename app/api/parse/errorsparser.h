// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

#include <QByteArray>

namespace motorpool {

/// The request id that an error body carries, in any of its forms; empty if it has none.
QString requestIdOf(const QByteArray &body);

/// What an answer with a status outside 2xx says: the v3 form {"errors":[…]}, of which the first
/// error counts and the others' details are added to its own; the flat v2 form; OAuth's form; or
/// no form at all (HTML, nothing), which the detail then tells. The kind follows from Smartcar's
/// type where it is known, else from the status. Never fails; body is kept up to 64 KiB.
ApiError parseError(int status, const QByteArray &body);

/// The same for the token endpoint, where a refusal of the credentials is Auth also with status
/// 400 or 403 when OAuth names one of its errors. Source: RFC 6749 section 5.2.
ApiError parseTokenError(int status, const QByteArray &body);

/// The kind of a status and type (upper case, or empty).
ApiError::Kind errorKind(int status, const QString &type);

} // namespace motorpool
