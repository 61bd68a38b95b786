// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintext.h"

#include <algorithm>

namespace motorpool {

namespace {

bool turnsDirection(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069) ||
           unit == 0x200e || unit == 0x200f || unit == 0x061c;
}

bool breaksLine(QChar c)
{
    return c.category() == QChar::Other_Control || c.unicode() == 0x2028 || c.unicode() == 0x2029;
}

} // namespace

QString onOneLine(const QString &text, qsizetype limit)
{
    QString safe;
    safe.reserve(std::min(text.size(), limit) + 1);
    for (const QChar c : text) {
        if (turnsDirection(c))
            continue;
        if (safe.size() == limit) {
            if (!safe.isEmpty() && safe.back().isHighSurrogate())
                safe.chop(1);
            return safe + u'…';
        }
        safe += breaksLine(c) ? QChar(u' ') : c;
    }
    return safe.trimmed();
}

} // namespace motorpool
