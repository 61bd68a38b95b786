// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchkeys.h"

#include "signature.h"

#include <algorithm>

namespace motorpool {

namespace {

QByteArray unquoted(const QByteArray &key)
{
    const bool isQuoted =
        key.size() > 2 && key.front() == key.back() && (key.front() == '"' || key.front() == '\'');
    return isQuoted ? key.mid(1, key.size() - 2) : key;
}

QByteArray fromHex(const QByteArray &key)
{
    const bool isHex = key.size() % 2 == 0 && std::all_of(key.begin(), key.end(), [](char c) {
                           const char lower = char(c | 0x20);
                           return (c >= '0' && c <= '9') || (lower >= 'a' && lower <= 'f');
                       });
    return isHex ? QByteArray::fromHex(key) : key;
}

QByteArray fromBase64(const QByteArray &key)
{
    auto decoded = QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : key;
}

QByteArray inSpelling(const QByteArray &key, KeySpelling spelling)
{
    switch (spelling) {
    case KeySpelling::AsIs:
        return key;
    case KeySpelling::Newline:
        return key + '\n';
    case KeySpelling::CrLf:
        return key + "\r\n";
    case KeySpelling::Blank:
        return key + ' ';
    case KeySpelling::Trimmed:
        return key.trimmed();
    case KeySpelling::Unquoted:
        return unquoted(key.trimmed());
    case KeySpelling::InQuotes:
        return '"' + key + '"';
    case KeySpelling::Unnamed:
        return key.mid(key.indexOf('=') + 1).trimmed();
    case KeySpelling::FromHex:
        return fromHex(key);
    case KeySpelling::FromBase64:
        return fromBase64(key);
    case KeySpelling::UpperCase:
        return key.toUpper();
    case KeySpelling::LowerCase:
        return key.toLower();
    case KeySpelling::NoDashes:
        return QByteArray(key).replace('-', QByteArray());
    }
    return key;
}

/// The key in that spelling; empty if it is the same.
SecretBytes misspelled(const SecretBytes &key, KeySpelling spelling)
{
    SecretBytes other;
    key.read([&](std::span<const char> bytes) {
        QByteArray plain(bytes.data(), qsizetype(bytes.size()));
        QByteArray changed = inSpelling(plain, spelling);
        changed.detach();
        if (changed != plain)
            other = SecretBytes::take(changed);
        scrub(changed);
        scrub(plain);
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
