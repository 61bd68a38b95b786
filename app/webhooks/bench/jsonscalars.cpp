// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonscalars.h"

#include "jsonstring.h"
#include "utf8text.h"

#include <QString>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace motorpool {

namespace {

using Escapes = JsonSpelling::Escapes;

void appendUnicodeEscape(QByteArray &to, char16_t unit, bool upper)
{
    const QByteArray digits = QByteArray::number(unit, 16).rightJustified(4, '0');
    to += QByteArrayView("\\u");
    to += upper ? digits.toUpper() : digits;
}

bool isAsciiOnly(Escapes escapes)
{
    return escapes == Escapes::Ascii || escapes == Escapes::AsciiUpper ||
           escapes == Escapes::AsciiSlashes;
}

bool isHtml(char16_t unit)
{
    return unit == u'<' || unit == u'>' || unit == u'&' || unit == 0x2028 || unit == 0x2029;
}

/// What any program writes: control characters, quotation marks and backslashes.
bool appendNeeded(QByteArray &to, char16_t unit, bool upper)
{
    constexpr QByteArrayView plain = "\"\\\b\f\n\r\t";
    constexpr QByteArrayView letters = "\"\\bfnrt";
    if (unit < 0x80) {
        if (const qsizetype i = plain.indexOf(char(unit)); i >= 0) {
            to += '\\';
            to += letters[i];
            return true;
        }
    }
    if (unit >= 0x20)
        return false;
    appendUnicodeEscape(to, unit, upper);
    return true;
}

} // namespace

void appendString(QByteArray &to, QByteArrayView raw, Escapes escapes)
{
    const QByteArray utf8 = unescaped(raw);
    const std::string_view bytes(utf8.constData(), std::size_t(utf8.size()));
    const bool needsWork = escapes != Escapes::AsIs &&
                           (raw.contains('\\') || !isAscii(bytes) || escapes >= Escapes::Slashes);
    // "\ud83d" alone has no UTF-8, so such a string stays as it is.
    if (!needsWork || !isUtf8(bytes) ||
        (utf8.contains("\xef\xbf\xbd") && !raw.contains("\xef\xbf\xbd"))) {
        to.append(raw);
        return;
    }
    const QString text = QString::fromUtf8(utf8);
    const bool upper = escapes == Escapes::AsciiUpper;
    const bool slashes = escapes == Escapes::Slashes || escapes == Escapes::AsciiSlashes;
    to += '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        if (appendNeeded(to, unit, upper))
            continue;
        if (unit == u'/' && slashes)
            to += QByteArrayView("\\/");
        else if ((unit >= 0x80 && isAsciiOnly(escapes)) ||
                 (escapes == Escapes::Html && isHtml(unit)))
            appendUnicodeEscape(to, unit, upper);
        else if (unit < 0x80)
            to += char(unit);
        else if (text.at(i).isHighSurrogate())
            to += QStringView(text).sliced(i++, 2).toUtf8();
        else
            to += QStringView(text).sliced(i, 1).toUtf8();
    }
    to += '"';
}

bool isWhole(QByteArrayView number)
{
    return std::none_of(number.begin(), number.end(),
                        [](char c) { return c == '.' || c == 'e' || c == 'E'; });
}

QByteArray shortestNumber(QByteArrayView number)
{
    double value = 0;
    const char *end = number.data() + number.size();
    const auto read = std::from_chars(number.data(), end, value);
    if (read.ec != std::errc() || read.ptr != end || !std::isfinite(value))
        return number.toByteArray();
    if (value == 0)
        return "0";
    char buffer[40];
    const auto written = std::to_chars(std::begin(buffer), std::end(buffer), std::abs(value),
                                       std::chars_format::scientific);
    const QByteArrayView text(buffer, written.ptr - buffer);
    const qsizetype e = text.indexOf('e');
    QByteArray digits = text.first(e).toByteArray();
    digits.remove(1, 1); // the point, if there is one
    const int exponent = text.sliced(e + 1).toByteArray().toInt();
    const int count = int(digits.size());
    QByteArray shortest = value < 0 ? "-" : "";
    // ECMA-262, Number::toString.
    if (exponent >= 0 && exponent < 21) {
        if (count <= exponent + 1)
            return shortest + digits + QByteArray(exponent + 1 - count, '0');
        return shortest + digits.left(exponent + 1) + '.' + digits.mid(exponent + 1);
    }
    if (exponent < 0 && exponent >= -6)
        return shortest + "0." + QByteArray(-exponent - 1, '0') + digits;
    shortest += digits.left(1);
    if (count > 1)
        shortest += '.' + digits.mid(1);
    return shortest + 'e' + (exponent < 0 ? '-' : '+') + QByteArray::number(std::abs(exponent));
}

} // namespace motorpool
