// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsoncursor.h"

#include <cstring>

namespace motorpool {

namespace {

constexpr int deepest = 64;
constexpr std::size_t longestNumber = 15;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

/// The place of the first such character, or to if there is none.
std::size_t JsonCursor::find(char wanted, std::size_t from, std::size_t to) const
{
    const char *start = m_text.data() + from;
    const void *found = to > from ? std::memchr(start, wanted, to - from) : nullptr;
    return found == nullptr
               ? to
               : from + static_cast<std::size_t>(static_cast<const char *>(found) - start);
}

bool JsonCursor::isPlain(std::size_t from, std::size_t to) const
{
    return !m_hasEscapes || find('\\', from, to) == to;
}

bool JsonCursor::take(char wanted)
{
    if (takeIf(wanted))
        return true;
    m_gaveUp = true;
    return false;
}

void JsonCursor::takeWord(std::string_view word)
{
    if (m_text.substr(m_at, word.size()) == word)
        m_at += word.size();
    else
        m_gaveUp = true;
}

bool JsonCursor::takeNull()
{
    if (!isNext('n'))
        return false;
    takeWord("null");
    return true;
}

std::string_view JsonCursor::string()
{
    if (!take('"'))
        return {};
    const std::size_t start = m_at;
    const std::size_t end = find('"', start, m_text.size());
    if (end == m_text.size() || !isPlain(start, end)) {
        m_gaveUp = true;
        return {};
    }
    m_at = end + 1;
    return m_text.substr(start, end - start);
}

std::optional<std::string_view> JsonCursor::stringOrNull()
{
    if (takeNull())
        return std::nullopt;
    return string();
}

std::optional<int> JsonCursor::countOrNull()
{
    if (takeNull())
        return std::nullopt;
    const std::size_t start = m_at;
    int value = 0;
    while (m_at < m_text.size() && isDigit(m_text[m_at]) && m_at - start < 9)
        value = value * 10 + (m_text[m_at++] - '0');
    const std::size_t length = m_at - start;
    const bool longer = m_at < m_text.size() &&
                        (isDigit(m_text[m_at]) ||
                         std::string_view(".eE").find(m_text[m_at]) != std::string_view::npos);
    if (length == 0 || longer || (length > 1 && m_text[start] == '0'))
        m_gaveUp = true;
    return value;
}

void JsonCursor::skipString()
{
    const std::size_t start = ++m_at;
    const std::size_t end = find('"', start, m_text.size());
    m_at = end + 1;
    if (isPlain(start, end)) {
        m_gaveUp |= end == m_text.size();
        return;
    }
    for (m_at = start; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        if (c == '"') {
            ++m_at;
            return;
        }
        // \u is rare in what is passed over; the exact reading checks its digits.
        if (c == '\\' && (++m_at == m_text.size() || m_text[m_at] == 'u'))
            break;
    }
    m_gaveUp = true;
}

std::size_t JsonCursor::digits()
{
    const std::size_t start = m_at;
    while (m_at < m_text.size() && isDigit(m_text[m_at]))
        ++m_at;
    return m_at - start;
}

void JsonCursor::skipNumber()
{
    const std::size_t start = m_at;
    if (m_text[m_at] == '-')
        ++m_at;
    const bool zero = m_at < m_text.size() && m_text[m_at] == '0';
    const std::size_t whole = digits();
    if (whole == 0 || (zero && whole > 1))
        m_gaveUp = true;
    if (m_at < m_text.size() && m_text[m_at] == '.') {
        ++m_at;
        if (digits() == 0)
            m_gaveUp = true;
    }
    const bool hasExponent = m_at < m_text.size() && (m_text[m_at] == 'e' || m_text[m_at] == 'E');
    if (hasExponent || m_at - start > longestNumber)
        m_gaveUp = true;
}

void JsonCursor::skip()
{
    skipSpace();
    if (m_gaveUp || m_at >= m_text.size() || m_depth >= deepest) {
        m_gaveUp = true;
        return;
    }
    ++m_depth;
    switch (m_text[m_at]) {
    case '{':
        ++m_at;
        if (!takeIf('}')) {
            do {
                skipSpace();
                if (m_at >= m_text.size() || m_text[m_at] != '"')
                    m_gaveUp = true;
                else
                    skipString();
                if (!take(':'))
                    break;
                skip();
            } while (takeIf(','));
            take('}');
        }
        break;
    case '[':
        array([this] { skip(); });
        break;
    case '"':
        skipString();
        break;
    case 't':
        takeWord("true");
        break;
    case 'f':
        takeWord("false");
        break;
    case 'n':
        takeWord("null");
        break;
    default:
        skipNumber();
    }
    --m_depth;
}

std::string_view JsonCursor::raw()
{
    skipSpace();
    const std::size_t start = m_at;
    skip();
    return m_text.substr(start, m_at - start);
}

bool JsonCursor::takeRaw(std::string_view value)
{
    skipSpace();
    if (m_gaveUp || value.empty() || m_text.substr(m_at, value.size()) != value)
        return false;
    m_at += value.size();
    return true;
}

void JsonCursor::end()
{
    skipSpace();
    if (m_at != m_text.size())
        m_gaveUp = true;
}

} // namespace motorpool
