// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace motorpool {

/// Walks over JSON text in one pass, without building anything, for bodies whose form is known and
/// whose number is large. Strict, and stricter than JSON where that keeps it simple: it gives up on
/// strings to be read that have escapes and on unusual numbers. Who finds that it gave up reads the
/// body again, exactly, with JsonReader.
class JsonCursor
{
public:
    /// The text must be valid UTF-8 and outlive the cursor.
    explicit JsonCursor(std::string_view text)
        : m_text(text)
        , m_hasEscapes(text.find('\\') != std::string_view::npos)
    {
    }

    bool hasGivenUp() const { return m_gaveUp; }
    void giveUp() { m_gaveUp = true; }

    /// Calls fn(key) for each member of an object; fn takes the value. null is an empty object.
    template <class Fn>
    void object(Fn fn)
    {
        if (takeNull() || !take('{') || takeIf('}'))
            return;
        do {
            const std::string_view key = string();
            if (!take(':'))
                return;
            fn(key);
        } while (takeIf(','));
        take('}');
    }

    /// Calls fn() for each item of an array; fn takes it. null is an empty array.
    template <class Fn>
    void array(Fn fn)
    {
        if (takeNull() || !take('[') || takeIf(']'))
            return;
        do {
            fn();
        } while (takeIf(','));
        take(']');
    }

    /// Looks without taking.
    bool isNext(char wanted)
    {
        skipSpace();
        return !m_gaveUp && m_at < m_text.size() && m_text[m_at] == wanted;
    }

    std::string_view string();                      ///< without its quotes
    std::optional<std::string_view> stringOrNull(); ///< nothing for null
    std::optional<int> countOrNull();               ///< 0 to 999,999,999, or null
    void skip();                                    ///< any value
    std::string_view raw();                         ///< any value, as its text
    bool takeRaw(std::string_view value);           ///< an array or object, if it has this text
    void end();                                     ///< nothing but white space may follow

private:
    std::size_t find(char wanted, std::size_t from, std::size_t to) const;
    void skipSpace()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\n' ||
                                        m_text[m_at] == '\r' || m_text[m_at] == '\t'))
            ++m_at;
    }

    bool takeIf(char wanted)
    {
        const bool found = isNext(wanted);
        m_at += found ? 1 : 0;
        return found;
    }

    void skipString();
    void skipNumber();
    bool take(char wanted);
    bool takeNull();
    void takeWord(std::string_view word);
    std::size_t digits();

    bool isPlain(std::size_t from, std::size_t to) const; ///< without escapes

    std::string_view m_text;
    bool m_hasEscapes; ///< most bodies have none at all
    std::size_t m_at = 0;
    int m_depth = 0;
    bool m_gaveUp = false;
};

} // namespace motorpool
