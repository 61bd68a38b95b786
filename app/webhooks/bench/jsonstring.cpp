// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonstring.h"

#include <QString>

namespace motorpool {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

void appendCodeUnit(QByteArray &to, char16_t unit, char16_t &high)
{
    if (QChar::isHighSurrogate(unit)) {
        if (high)
            to += QByteArrayView("\xef\xbf\xbd");
        high = unit;
        return;
    }
    if (QChar::isLowSurrogate(unit) && high) {
        const char16_t pair[] = {high, unit};
        to += QStringView(pair, 2).toUtf8();
        high = 0;
        return;
    }
    if (high)
        to += QByteArrayView("\xef\xbf\xbd");
    high = 0;
    to += QStringView(&unit, 1).toUtf8(); // a lone surrogate becomes U+FFFD
}

} // namespace

QByteArray unescaped(QByteArrayView string)
{
    if (string.size() >= 2 && string.front() == '"' && string.back() == '"')
        string = string.sliced(1, string.size() - 2);
    QByteArray plain;
    plain.reserve(string.size());
    char16_t high = 0; // the first half of a pair of escapes
    const auto append = [&](char c) {
        if (std::exchange(high, u'\0'))
            plain += QByteArrayView("\xef\xbf\xbd");
        plain += c;
    };
    for (qsizetype i = 0; i < string.size(); ++i) {
        if (string[i] != '\\' || i + 1 == string.size()) {
            append(string[i]);
            continue;
        }
        switch (const char c = string[++i]) {
        case 'b':
            append('\b');
            break;
        case 'f':
            append('\f');
            break;
        case 'n':
            append('\n');
            break;
        case 'r':
            append('\r');
            break;
        case 't':
            append('\t');
            break;
        case 'u':
            if (i + 4 < string.size()) {
                char16_t unit = 0;
                for (int digit = 1; digit <= 4; ++digit)
                    unit = char16_t(unit << 4 | (hexDigit(string[i + digit]) & 0xf));
                i += 4;
                appendCodeUnit(plain, unit, high);
                break;
            }
            [[fallthrough]];
        default:
            append(c);
        }
    }
    if (high)
        plain += QByteArrayView("\xef\xbf\xbd");
    return plain;
}

} // namespace motorpool
