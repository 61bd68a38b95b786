// SPDX-License-Identifier: GPL-3.0-or-later
#include "textundoing.h"

#include "jsonspan.h"
#include "utf8text.h"

#include <QRegularExpression>
#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

bool isText(const QByteArray &body)
{
    return isUtf8(std::string_view(body.constData(), std::size_t(body.size())));
}

// The characters of Windows-1252 from 0x80 to 0x9f; 0: none.
constexpr char16_t windows1252[] = {0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                    0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
                                    0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                    0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

std::optional<char> toByte(char16_t unit)
{
    if (unit <= 0xff)
        return char(unit);
    const auto *found = std::find(std::begin(windows1252), std::end(windows1252), unit);
    if (found == std::end(windows1252))
        return std::nullopt;
    return char(0x80 + (found - std::begin(windows1252)));
}

struct Named
{
    const char *name;
    char meant;
};
constexpr Named htmlNames[] = {{"&quot;", '"'},  {"&lt;", '<'},   {"&gt;", '>'},   {"&apos;", '\''},
                               {"&#34;", '"'},   {"&#x22;", '"'}, {"&#X22;", '"'}, {"&#39;", '\''},
                               {"&#x27;", '\''}, {"&#47;", '/'},  {"&#x2F;", '/'}, {"&amp;", '&'}};

QByteArray pythonString(QByteArrayView text, qsizetype &at)
{
    const char quote = text[at];
    QByteArray json = "\"";
    for (++at; at < text.size() && text[at] != quote; ++at) {
        const char c = text[at];
        if (c == '"') {
            json += "\\\"";
        } else if (c == '\\' && at + 1 < text.size()) {
            const char next = text[++at];
            if (next == '\'')
                json += next;
            else if (next == 'x')
                json += "\\u00";
            else
                (json += c) += next;
        } else {
            json += c;
        }
    }
    return json + '"';
}

} // namespace

QByteArray fromUtf16(const QByteArray &body)
{
    if (body.size() < 4 || body.size() % 2 != 0)
        return {};
    const bool isLittle = body.startsWith("\xff\xfe") || (body.at(0) == '{' && body.at(1) == 0);
    const bool isBig = body.startsWith("\xfe\xff") || (body.at(0) == 0 && body.at(1) == '{');
    if (!isLittle && !isBig)
        return {};
    QStringDecoder decoder(isLittle ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
    const QString text = decoder.decode(body);
    return decoder.hasError() ? QByteArray() : text.toUtf8();
}

QByteArray fromLatin1(const QByteArray &body)
{
    if (isText(body))
        return {};
    QString text = QString::fromLatin1(body);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0 && windows1252[c.unicode() - 0x80])
            c = QChar(windows1252[c.unicode() - 0x80]);
    }
    return text.toUtf8();
}

QByteArray fromDoubleUtf8(const QByteArray &body)
{
    if (!isText(body) || isAscii(std::string_view(body.constData(), std::size_t(body.size()))))
        return {};
    QByteArray bytes;
    const QString text = QString::fromUtf8(body);
    bytes.reserve(text.size());
    for (const QChar c : text) {
        const auto byte = toByte(c.unicode());
        if (!byte)
            return {};
        bytes += *byte;
    }
    return isText(bytes) ? bytes : QByteArray();
}

QByteArray withoutHtmlEscapes(const QByteArray &body)
{
    if (!body.contains('&') || !body.contains(';'))
        return {};
    QByteArray plain = body;
    for (const Named &one : htmlNames) // the ampersand last, or it would be undone twice
        plain.replace(QByteArrayView(one.name), QByteArrayView(&one.meant, 1));
    return plain;
}

QList<QByteArray> withoutUrlEncoding(const QByteArray &body)
{
    QList<QByteArray> all;
    const qsizetype equals = body.indexOf('=');
    const qsizetype brace = body.indexOf('{');
    const QByteArray upper = body.toUpper();
    if (upper.contains("%7B") || upper.contains("%22")) {
        const qsizetype first = upper.indexOf('%');
        QByteArray value = equals >= 0 && equals < first ? body.mid(equals + 1) : body;
        if (value.endsWith('='))
            value.chop(1);
        all.append(QByteArray::fromPercentEncoding(QByteArray(value).replace('+', ' ')));
        all.append(QByteArray::fromPercentEncoding(value));
    } else if (equals > 0 && brace == equals + 1) {
        all.append(body.mid(brace)); // payload={…}
    } else if (brace == 0 && body.endsWith("}=")) {
        all.append(body.chopped(1)); // taken for the name of a field
    }
    return all;
}

QByteArray withoutSmartQuotes(const QByteArray &body)
{
    if (!body.contains("\xe2\x80"))
        return {};
    static const QRegularExpression doubled(u"[\u201c\u201d\u201e\u201f]"_s);
    static const QRegularExpression single(u"[\u2018\u2019\u201a\u201b]"_s);
    QString text = QString::fromUtf8(body);
    text.replace(doubled, u"\""_s).replace(single, u"'"_s);
    return text.toUtf8();
}

QByteArray withoutInvisible(const QByteArray &body)
{
    if (!body.contains('\xc2') && !body.contains('\xe2') && !body.contains('\xef'))
        return {};
    static const QRegularExpression nothing(u"[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]"_s);
    static const QRegularExpression blanks(u"[\u00a0\u2007\u202f]"_s);
    QString text = stringFromUtf8(std::string_view(body.constData(), std::size_t(body.size())));
    text.remove(nothing).replace(blanks, u" "_s);
    return text.toUtf8();
}

QByteArray withoutChunkFrames(const QByteArray &body)
{
    QByteArray plain;
    qsizetype at = 0;
    while (at < body.size()) {
        const qsizetype lineEnd = body.indexOf('\n', at);
        if (lineEnd < 0 || lineEnd - at > 20)
            return {};
        bool isNumber = false;
        const qsizetype size = body.mid(at, lineEnd - at).trimmed().toInt(&isNumber, 16);
        if (!isNumber || size < 0 || size > body.size() - lineEnd - 1)
            return {};
        if (size == 0)
            return plain;
        plain += body.mid(lineEnd + 1, size);
        at = lineEnd + 1 + size;
        if (body.mid(at, 2) == "\r\n")
            at += 2;
        else if (body.mid(at, 1) == "\n")
            at += 1;
        else
            return {};
    }
    return {};
}

QByteArray fromPython(const QByteArray &body)
{
    const QByteArray text = body.trimmed();
    if (!text.startsWith("{'"))
        return {};
    QByteArray json;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QByteArrayView rest = QByteArrayView(text).sliced(at);
        if (text.at(at) == '\'' || text.at(at) == '"') {
            json += pythonString(text, at);
        } else if (rest.startsWith("None")) {
            json += "null";
            at += 3;
        } else if (rest.startsWith("True")) {
            json += "true";
            at += 3;
        } else if (rest.startsWith("False")) {
            json += "false";
            at += 4;
        } else {
            json += text.at(at);
        }
    }
    return readSpans(json) ? json : QByteArray();
}

} // namespace motorpool
