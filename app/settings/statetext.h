// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace motorpool {

/// A widget's state as text for motorpool.conf: numbers, booleans, texts, bytes and lists of them.
/// Anything else, and an invalid value, gives an empty text.
QString toStateText(const QVariant &value);

/// The value that was written; invalid when the text makes no sense.
QVariant fromStateText(const QString &text);

} // namespace motorpool
