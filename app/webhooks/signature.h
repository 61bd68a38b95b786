// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretbytes.h"

#include <QByteArray>
#include <QByteArrayView>

#include <mutex>
#include <optional>
#include <vector>

namespace motorpool {

/// The header in which a delivery carries its signature.
inline constexpr char signatureHeader[] = "SC-Signature";

/// What a body's signature is: 64 lower-case hexadecimal digits, HMAC-SHA256 of the raw bytes with
/// the application's management token. Source: smartcar.com/docs, webhook payload verification.
QByteArray signatureOf(const SecretBytes &key, QByteArrayView body);

/// What came of comparing a signature.
enum class SignatureVerdict {
    Signed,  ///< by one of the keys
    Refused, ///< a signature, but by none of the keys over these bytes
    Broken,  ///< not 64 hexadecimal digits
    Missing, ///< no header, or an empty one
};

struct SignatureCheck
{
    SignatureVerdict verdict = SignatureVerdict::Missing;
    std::optional<std::size_t> key; ///< which one fitted

    friend bool operator==(const SignatureCheck &, const SignatureCheck &) = default;
};

/// The keys by which an application's deliveries may be signed: one, or two while the management
/// token is exchanged. For any number of threads.
class SigningKeys
{
public:
    SigningKeys() = default;
    explicit SigningKeys(std::vector<SecretBytes> keys);

    /// Takes other keys from now on.
    void replace(std::vector<SecretBytes> keys);
    bool isEmpty() const;

    /// Compares in constant time with every key, hexadecimal digits in either case; blanks around
    /// the header's value do not count.
    SignatureCheck check(QByteArrayView header, QByteArrayView body) const;

    /// The answer to a challenge (see challenge.h), with the first key, or with the one that signed
    /// the request; empty if there is no such key any more.
    QByteArray sign(QByteArrayView message, std::size_t key = 0) const;

private:
    mutable std::mutex m_mutex; // SecretBytes opens its memory for everybody while it is read
    std::vector<SecretBytes> m_keys;
};

} // namespace motorpool
