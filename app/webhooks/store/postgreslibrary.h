// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSqlDriver;

namespace motorpool {

/// What Qt's driver for PostgreSQL does not offer, asked of the library that it stands on. The
/// program itself is not linked with that: the driver is optional.
namespace postgreslibrary {

/// The socket of an open connection; negative where it cannot be told.
int socketOf(const QSqlDriver *driver);

/// What the server says beside its answers is not written to standard error, as the library would.
void silenceNotices(const QSqlDriver *driver);

} // namespace postgreslibrary

} // namespace motorpool
