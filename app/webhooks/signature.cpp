// SPDX-License-Identifier: GPL-3.0-or-later
#include "signature.h"

#include "hmacsha256.h"

#include <openssl/crypto.h>

namespace motorpool {

namespace {

int digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::optional<HmacValue> fromHex(QByteArrayView text)
{
    HmacValue value{};
    if (text.size() != qsizetype(value.size()) * 2)
        return std::nullopt;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const int high = digit(text[qsizetype(i) * 2]);
        const int low = digit(text[qsizetype(i) * 2 + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        value[i] = static_cast<unsigned char>(high << 4 | low);
    }
    return value;
}

QByteArray toHex(const HmacValue &value)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(value.data()),
                                   qsizetype(value.size()))
        .toHex();
}

} // namespace

QByteArray signatureOf(const SecretBytes &key, QByteArrayView body)
{
    return toHex(hmacSha256(key, body));
}

SigningKeys::SigningKeys(std::vector<SecretBytes> keys)
    : m_keys(std::move(keys))
{
}

void SigningKeys::replace(std::vector<SecretBytes> keys)
{
    const std::lock_guard lock(m_mutex);
    m_keys = std::move(keys);
}

bool SigningKeys::isEmpty() const
{
    const std::lock_guard lock(m_mutex);
    return m_keys.empty();
}

SignatureCheck SigningKeys::check(QByteArrayView header, QByteArrayView body) const
{
    const QByteArrayView text = header.trimmed();
    if (text.isEmpty())
        return {SignatureVerdict::Missing, {}};
    const auto told = fromHex(text);
    if (!told)
        return {SignatureVerdict::Broken, {}};
    SignatureCheck check{SignatureVerdict::Refused, {}};
    const std::lock_guard lock(m_mutex);
    for (std::size_t i = 0; i < m_keys.size(); ++i) { // all of them: which one fits takes no time
        const HmacValue expected = hmacSha256(m_keys[i], body);
        if (CRYPTO_memcmp(expected.data(), told->data(), expected.size()) == 0 && !check.key)
            check = {SignatureVerdict::Signed, i};
    }
    return check;
}

QByteArray SigningKeys::sign(QByteArrayView message, std::size_t key) const
{
    const std::lock_guard lock(m_mutex);
    return key < m_keys.size() ? signatureOf(m_keys[key], message) : QByteArray();
}

} // namespace motorpool
