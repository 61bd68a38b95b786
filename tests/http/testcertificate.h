// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motorpool {

/// Writes a certificate for 127.0.0.1 and localhost, signed by its own key and good for a day, and
/// its key, as PEM files. False if that failed.
bool writeTestCertificate(const QString &certificateFile, const QString &keyFile);

} // namespace motorpool
