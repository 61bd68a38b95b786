// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonspan.h"

#include <algorithm>

namespace motorpool {

namespace {

constexpr int deepest = 200;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Reads one text from front to end.
class SpanReader
{
public:
    explicit SpanReader(QByteArrayView text)
        : m_text(text)
    {
    }

    bool value(JsonSpan &to, int depth)
    {
        skipBlanks();
        if (depth > deepest)
            return fail(JsonFault::Kind::TooDeep);
        const qsizetype from = m_at;
        if (!more())
            return fail(JsonFault::Kind::End);
        bool isRead = false;
        switch (m_text[m_at]) {
        case '{':
            to.kind = JsonSpan::Kind::Object;
            isRead = container(to, '}', depth);
            break;
        case '[':
            to.kind = JsonSpan::Kind::Array;
            isRead = container(to, ']', depth);
            break;
        case '"':
            to.kind = JsonSpan::Kind::Text;
            isRead = string();
            break;
        case 't':
            isRead = word("true");
            break;
        case 'f':
            isRead = word("false");
            break;
        case 'n':
            isRead = word("null");
            break;
        default:
            to.kind = JsonSpan::Kind::Number;
            isRead = number();
        }
        to.text = m_text.sliced(from, m_at - from);
        return isRead;
    }

    void skipBlanks()
    {
        while (more() && isBlank(m_text[m_at]))
            ++m_at;
    }

    bool more() const { return m_at < m_text.size(); }
    qsizetype at() const { return m_at; }
    const JsonFault &fault() const { return m_fault; }

private:
    bool fail(JsonFault::Kind kind)
    {
        m_fault = {more() || kind != JsonFault::Kind::Unexpected ? kind : JsonFault::Kind::End,
                   m_at};
        return false;
    }

    bool container(JsonSpan &to, char close, int depth)
    {
        ++m_at;
        skipBlanks();
        if (more() && m_text[m_at] == close)
            return ++m_at, true;
        while (true) {
            JsonSpan &item = to.items.emplace_back();
            if (close == '}' && !memberName(item))
                return false;
            if (!value(item, depth + 1))
                return false;
            skipBlanks();
            if (more() && m_text[m_at] == close)
                return ++m_at, true;
            if (!more() || m_text[m_at] != ',')
                return fail(JsonFault::Kind::Unexpected);
            ++m_at;
        }
    }

    bool memberName(JsonSpan &item)
    {
        skipBlanks();
        const qsizetype from = m_at;
        if (!more() || m_text[m_at] != '"')
            return fail(JsonFault::Kind::Unexpected);
        if (!string())
            return false;
        item.key = m_text.sliced(from, m_at - from);
        skipBlanks();
        if (!more() || m_text[m_at] != ':')
            return fail(JsonFault::Kind::Unexpected);
        ++m_at;
        return true;
    }

    bool string()
    {
        for (++m_at; more(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"')
                return ++m_at, true;
            if (static_cast<unsigned char>(c) < 0x20)
                return fail(JsonFault::Kind::Unexpected);
            if (c == '\\' && !escape())
                return false;
        }
        return fail(JsonFault::Kind::End);
    }

    bool escape()
    {
        ++m_at;
        if (!more() || !QByteArrayView("\"\\/bfnrtu").contains(m_text[m_at]))
            return fail(JsonFault::Kind::Unexpected);
        if (m_text[m_at] != 'u')
            return true;
        for (int i = 0; i < 4; ++i) {
            ++m_at;
            if (!more() || hexDigit(m_text[m_at]) < 0)
                return fail(JsonFault::Kind::Unexpected);
        }
        return true;
    }

    bool word(QByteArrayView expected)
    {
        for (const char c : expected) {
            if (!more() || m_text[m_at] != c)
                return fail(JsonFault::Kind::Unexpected);
            ++m_at;
        }
        return true;
    }

    bool digits()
    {
        if (!more() || !isDigit(m_text[m_at]))
            return fail(JsonFault::Kind::Unexpected);
        while (more() && isDigit(m_text[m_at]))
            ++m_at;
        return true;
    }

    bool number()
    {
        if (m_text[m_at] == '-')
            ++m_at;
        if (more() && m_text[m_at] == '0')
            ++m_at;
        else if (!digits())
            return false;
        if (more() && m_text[m_at] == '.') {
            ++m_at;
            if (!digits())
                return false;
        }
        if (more() && (m_text[m_at] | 0x20) == 'e') {
            ++m_at;
            if (more() && (m_text[m_at] == '+' || m_text[m_at] == '-'))
                ++m_at;
            return digits();
        }
        return true;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    JsonFault m_fault;
};

} // namespace

const JsonSpan *JsonSpan::member(QByteArrayView name) const
{
    const auto found = std::find_if(items.begin(), items.end(), [name](const JsonSpan &item) {
        return item.key.size() == name.size() + 2 && item.key.sliced(1, name.size()) == name;
    });
    return kind == Kind::Object && found != items.end() ? &*found : nullptr;
}

tl::expected<JsonSpan, JsonFault> readFirstSpan(QByteArrayView text)
{
    JsonSpan span;
    SpanReader reading(text);
    if (!reading.value(span, 0))
        return tl::unexpected(reading.fault());
    return span;
}

tl::expected<JsonSpan, JsonFault> readSpans(QByteArrayView text)
{
    JsonSpan span;
    SpanReader reading(text);
    if (!reading.value(span, 0))
        return tl::unexpected(reading.fault());
    reading.skipBlanks();
    if (reading.more())
        return tl::unexpected(JsonFault{JsonFault::Kind::AfterEnd, reading.at()});
    return span;
}

QByteArray missingEnd(QByteArrayView text)
{
    QByteArray open; // brackets to be closed, the innermost last
    bool isInText = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isInText) {
            i += c == '\\';
            isInText = c != '"';
            continue;
        }
        if (c == '"')
            isInText = true;
        else if (c == '{' || c == '[')
            open += c == '{' ? '}' : ']';
        else if ((c == '}' || c == ']') && !open.endsWith(c))
            return {};
        else if (c == '}' || c == ']')
            open.chop(1);
        if (open.size() > deepest)
            return {};
    }
    std::reverse(open.begin(), open.end());
    const QByteArray end = (isInText ? "\"" : "") + open;
    return !end.isEmpty() && readSpans(text.toByteArray() + end) ? end : QByteArray();
}

TextPlace placeAt(QByteArrayView text, qsizetype at)
{
    TextPlace place;
    for (qsizetype i = 0; i < std::min(at, text.size()); ++i) {
        ++place.column;
        if (text[i] == '\n')
            place = {place.line + 1, 1};
    }
    return place;
}

} // namespace motorpool
