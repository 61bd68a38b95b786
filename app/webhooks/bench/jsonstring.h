// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace motorpool {

/// What a JSON string says, its escapes resolved; the quotation marks may be missing. Bytes that
/// are not UTF-8 are kept.
QByteArray unescaped(QByteArrayView string);

} // namespace motorpool
