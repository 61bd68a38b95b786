// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchkeys.h"

#include "signature.h"

#include <algorithm>
#include <string_view>

namespace motorpool {

namespace {

using Text = std::string_view;

Text trimmed(Text key)
{
    const auto isBlank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    while (!key.empty() && isBlank(key.front()))
        key.remove_prefix(1);
    while (!key.empty() && isBlank(key.back()))
        key.remove_suffix(1);
    return key;
}

Text unquoted(Text key)
{
    const bool isQuoted =
        key.size() > 2 && key.front() == key.back() && (key.front() == '"' || key.front() == '\'');
    return isQuoted ? key.substr(1, key.size() - 2) : key;
}

/// The value of a digit in base 16 or 64; -1 if it is none.
int digitOf(char c, int bits)
{
    static constexpr Text base64 =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    static constexpr Text base16 = "0123456789abcdef";
    const Text digits = bits == 6 ? base64 : base16;
    const bool isUpper = bits == 4 && c >= 'A' && c <= 'F';
    const auto found = digits.find(isUpper ? char(c | 0x20) : c);
    return found == Text::npos ? -1 : int(found);
}

/// A key in another spelling. All of it is in one buffer that neither moves nor shrinks, so that no
/// copy of the key stays anywhere.
class SpelledKey
{
public:
    explicit SpelledKey(Text key)
        : m_key(key)
    {
        m_made.reserve(qsizetype(key.size()) + 2);
    }
    ~SpelledKey() { scrub(m_made); }
    SpelledKey(const SpelledKey &) = delete;
    SpelledKey &operator=(const SpelledKey &) = delete;

    /// Empty if it is the same.
    SecretBytes inSpelling(KeySpelling spelling)
    {
        spell(spelling);
        if (Text(m_made.constData(), std::size_t(m_made.size())) == m_key)
            return {};
        return SecretBytes::take(m_made);
    }

private:
    void spell(KeySpelling spelling)
    {
        switch (spelling) {
        case KeySpelling::AsIs:
            return add(m_key);
        case KeySpelling::Newline:
            return add(m_key, "\n");
        case KeySpelling::CrLf:
            return add(m_key, "\r\n");
        case KeySpelling::Blank:
            return add(m_key, " ");
        case KeySpelling::Trimmed:
            return add(trimmed(m_key));
        case KeySpelling::Unquoted:
            return add(unquoted(trimmed(m_key)));
        case KeySpelling::InQuotes:
            add("\"");
            return add(m_key, "\"");
        case KeySpelling::Unnamed:
            return add(trimmed(m_key.substr(m_key.find('=') + 1)));
        case KeySpelling::FromHex:
            return decode(m_key, 4);
        case KeySpelling::FromBase64:
            return decode(m_key, 6);
        case KeySpelling::UpperCase:
            return addEach([](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
        case KeySpelling::LowerCase:
            return addEach([](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
        case KeySpelling::NoDashes:
            for (const char c : m_key) {
                if (c != '-')
                    m_made.append(c);
            }
        }
    }

    void add(Text text, Text more = {})
    {
        m_made.append(text.data(), qsizetype(text.size()));
        m_made.append(more.data(), qsizetype(more.size()));
    }

    template <class Change>
    void addEach(Change change)
    {
        for (const char c : m_key)
            m_made.append(change(c));
    }

    /// The bytes that its digits of so many bits tell; the key itself where they tell none.
    void decode(Text digits, int bits)
    {
        const std::size_t group = bits == 6 ? 4 : 2; // digits of whole bytes
        if (bits == 6 && digits.size() % group == 0) {
            for (int i = 0; i < 2 && digits.ends_with('='); ++i)
                digits.remove_suffix(1);
        }
        const auto isDigit = [bits](char c) { return digitOf(c, bits) >= 0; };
        if (digits.size() % group == 1 || !std::all_of(digits.begin(), digits.end(), isDigit))
            return add(m_key);
        unsigned value = 0;
        int known = 0;
        for (const char c : digits) {
            value = (value << bits | unsigned(digitOf(c, bits))) & 0xffff;
            known += bits;
            if (known >= 8) {
                known -= 8;
                m_made.append(char(value >> known));
            }
        }
    }

    Text m_key;
    QByteArray m_made;
};

/// The key in that spelling; empty if it is the same.
SecretBytes misspelled(const SecretBytes &key, KeySpelling spelling)
{
    SecretBytes other;
    key.read([&](std::span<const char> bytes) {
        other = SpelledKey({bytes.data(), bytes.size()}).inSpelling(spelling);
    });
    return other;
}

} // namespace

BenchKeys::BenchKeys(std::vector<Named> keys)
    : m_keys(std::move(keys))
{
    std::stable_partition(m_keys.begin(), m_keys.end(),
                          [](const Named &key) { return key.isExpected; });
}

QStringList BenchKeys::names() const
{
    QStringList names;
    for (const Named &key : m_keys)
        names.append(key.name);
    return names;
}

QByteArray BenchKeys::sign(std::size_t index, QByteArrayView message) const
{
    const std::lock_guard lock(m_mutex);
    return signatureOf(m_keys[index].key, message);
}

std::optional<std::size_t> BenchKeys::signer(QByteArrayView signature, QByteArrayView message) const
{
    const std::lock_guard lock(m_mutex);
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        if (signatureOf(m_keys[i].key, message) == signature)
            return i;
    }
    return std::nullopt;
}

std::optional<BenchKeys::Fit> BenchKeys::misspelledSigner(QByteArrayView signature,
                                                          QByteArrayView message) const
{
    const std::lock_guard lock(m_mutex);
    for (int spelling = int(KeySpelling::Newline); spelling <= int(KeySpelling::NoDashes);
         ++spelling) {
        for (std::size_t i = 0; i < m_keys.size(); ++i) {
            const SecretBytes key = misspelled(m_keys[i].key, KeySpelling(spelling));
            if (!key.isEmpty() && signatureOf(key, message) == signature)
                return Fit{i, KeySpelling(spelling)};
        }
    }
    return std::nullopt;
}

} // namespace motorpool
