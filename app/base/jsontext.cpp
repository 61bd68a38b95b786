// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontext.h"

#include "utf8text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace motorpool {

namespace {

bool isControlOfC1(uchar first, uchar second)
{
    return first == 0xC2 && second >= 0x80 && second <= 0x9F;
}

/// In UTF-8, U+007F and U+0080 to U+009F can only stand inside of a JSON string.
QByteArray escapedControls(const QByteArray &json)
{
    QByteArray result;
    result.reserve(json.size());
    for (qsizetype i = 0; i < json.size(); ++i) {
        const uchar c = uchar(json.at(i));
        const uchar next = i + 1 < json.size() ? uchar(json.at(i + 1)) : 0;
        if (c == 0x7F) {
            result += "\\u007f";
        } else if (isControlOfC1(c, next)) {
            result += "\\u00" + QByteArray::number(next, 16);
            ++i;
        } else {
            result += char(c);
        }
    }
    return result;
}

bool hasControlOfC1(std::string_view utf8)
{
    for (std::size_t at = utf8.find('\xC2'); at != utf8.npos && at + 1 < utf8.size();
         at = utf8.find('\xC2', at + 1)) {
        if (isControlOfC1(uchar(utf8[at]), uchar(utf8[at + 1])))
            return true;
    }
    return false;
}

bool needsEscape(char character)
{
    const uchar c = uchar(character);
    return c < 0x20 || c == '"' || c == '\\' || c == 0x7F;
}

} // namespace

QByteArray jsonText(const QJsonValue &value)
{
    // QJsonDocument writes documents, not values: the value travels in an array of one.
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return escapedControls(array.mid(1, array.size() - 2));
}

void appendJsonText(std::string &to, std::string_view utf8)
{
    const bool plain =
        std::ranges::none_of(utf8, needsEscape) && !hasControlOfC1(utf8) && isUtf8(utf8);
    if (plain) {
        to += '"';
        to += utf8;
        to += '"';
    } else {
        const QByteArray json = jsonText(stringFromUtf8(utf8));
        to.append(json.constData(), std::size_t(json.size()));
    }
}

} // namespace motorpool
