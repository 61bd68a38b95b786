// SPDX-License-Identifier: GPL-3.0-or-later
#include "naturalbytes.h"

#include "naturalorder.h"

#include <QtGlobal>

#include <algorithm>

namespace motorpool {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// What the quick way below does as naturalKey() does.
bool isSimple(std::string_view text)
{
    constexpr std::size_t longest = 100; // so that a count of digits is one byte
    return text.size() < longest &&
           std::none_of(text.begin(), text.end(), [](char c) { return quint8(c) >= 0x80; });
}

} // namespace

void appendNaturalKey(std::string_view text, std::string *keys)
{
    if (!isSimple(text)) {
        const QString whole = QString::fromUtf8(text.data(), qsizetype(text.size()));
        keys->append(naturalKey(whole).toStdString());
        return;
    }
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (!isDigit(c)) {
            keys->push_back(c >= 'A' && c <= 'Z' ? char(c + 32) : c);
            ++at;
            continue;
        }
        while (at < text.size() && text[at] == '0')
            ++at;
        std::size_t end = at;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        keys->push_back('0');
        keys->push_back(char(end - at + 1));
        keys->append(text, at, end - at);
        at = end;
    }
}

} // namespace motorpool
