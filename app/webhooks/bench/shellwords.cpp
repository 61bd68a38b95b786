// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellwords.h"

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

class Splitting
{
public:
    explicit Splitting(QByteArrayView text)
        : m_text(text)
    {
    }

    std::optional<ShellCommand> run()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (isLineGoingOn()) {
                m_at += m_text[m_at + 1] == '\r' ? 3 : 2;
            } else if (c == ' ' || c == '\t' || c == '\r') {
                endWord();
                ++m_at;
            } else if (c == '\n' || c == ';' || c == '|' || c == '&') {
                break;
            } else if (!wordPart(c)) {
                return std::nullopt;
            }
        }
        endWord();
        m_command.end = m_at;
        return m_command;
    }

private:
    bool isLineGoingOn() const
    {
        const char c = m_text[m_at];
        if ((c != '\\' && c != '^') || m_at + 1 >= m_text.size())
            return false;
        return m_text[m_at + 1] == '\n' || m_text.sliced(m_at + 1).startsWith("\r\n");
    }

    bool wordPart(char c)
    {
        m_isWord = true;
        ++m_at;
        if (c == '\'')
            return single();
        if (c == '"')
            return doubled();
        if (c == '$' && m_at < m_text.size() && m_text[m_at] == '\'') {
            ++m_at;
            return ansi();
        }
        if (c == '\\' && m_at < m_text.size())
            c = m_text[m_at++];
        m_word += c;
        return true;
    }

    bool single()
    {
        const qsizetype end = m_text.indexOf('\'', m_at);
        if (end < 0)
            return false;
        m_word.append(m_text.sliced(m_at, end - m_at));
        m_at = end + 1;
        return true;
    }

    bool doubled()
    {
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"')
                return ++m_at, true;
            if (c != '\\' || m_at + 1 == m_text.size()) {
                m_word += c;
                continue;
            }
            const char next = m_text[++m_at];
            if (next == '\n')
                continue;
            if (!QByteArrayView("\"\\$`").contains(next))
                m_word += c;
            m_word += next;
        }
        return false;
    }

    bool ansi()
    {
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '\'')
                return ++m_at, true;
            if (c != '\\' || m_at + 1 == m_text.size())
                m_word += c;
            else
                ansiEscape(m_text[++m_at]);
        }
        return false;
    }

    void ansiEscape(char c)
    {
        constexpr QByteArrayView letters = "abefnrtv";
        constexpr QByteArrayView meant = "\a\b\x1b\f\n\r\t\v";
        if (const qsizetype i = letters.indexOf(c); i >= 0)
            m_word += meant[i];
        else if (c == 'x')
            m_word += char(number(2, 16));
        else if (c == 'u' || c == 'U')
            appendCodePoint(number(c == 'u' ? 4 : 8, 16));
        else if (c >= '0' && c <= '7')
            --m_at, m_word += char(number(3, 8));
        else
            m_word += c;
    }

    /// Up to so many digits behind the place; stands on the last of them afterwards.
    char32_t number(int most, int base)
    {
        char32_t value = 0;
        for (int i = 0; i < most && m_at + 1 < m_text.size(); ++i) {
            const int digit = hexDigit(m_text[m_at + 1]);
            if (digit < 0 || digit >= base)
                break;
            value = value * char32_t(base) + char32_t(digit);
            ++m_at;
        }
        return value;
    }

    /// Browsers write a character beyond the first plane as two escapes.
    void appendCodePoint(char32_t point)
    {
        if (QChar::isHighSurrogate(point) && m_text.sliced(m_at + 1).startsWith("\\u")) {
            m_at += 2;
            const char32_t low = number(4, 16);
            point = QChar::isLowSurrogate(low)
                        ? QChar::surrogateToUcs4(char16_t(point), char16_t(low))
                        : char32_t(QChar::ReplacementCharacter);
        }
        if (point > QChar::LastValidCodePoint)
            point = QChar::ReplacementCharacter;
        m_word += QString::fromUcs4(&point, 1).toUtf8();
    }

    void endWord()
    {
        if (std::exchange(m_isWord, false))
            m_command.words.append(std::exchange(m_word, {}));
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    ShellCommand m_command;
    QByteArray m_word;
    bool m_isWord = false; // a word may be empty
};

} // namespace

std::optional<ShellCommand> readShellCommand(QByteArrayView text)
{
    return Splitting(text).run();
}

} // namespace motorpool
