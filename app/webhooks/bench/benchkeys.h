// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cause.h"
#include "secretbytes.h"

#include <QStringList>

#include <mutex>
#include <optional>
#include <vector>

namespace motorpool {

/// The keys that a person has, by the names of their applications. For any number of threads, each
/// waiting for the other.
class BenchKeys
{
public:
    enum class Role { ManagementToken, ClientSecret };

    struct Named
    {
        QString name;
        SecretBytes key;
        Role role = Role::ManagementToken;
        bool isExpected = true; ///< one by which the delivery may be signed
    };

    struct Fit
    {
        std::size_t index = 0;
        KeySpelling spelling = KeySpelling::AsIs;
    };

    BenchKeys() = default;
    explicit BenchKeys(std::vector<Named> keys);

    bool isEmpty() const { return m_keys.empty(); }
    std::size_t size() const { return m_keys.size(); }
    const QString &name(std::size_t index) const { return m_keys[index].name; }
    Role role(std::size_t index) const { return m_keys[index].role; }
    bool isExpected(std::size_t index) const { return m_keys[index].isExpected; }
    QStringList names() const;

    /// The signature of a message: 64 lower-case hexadecimal digits.
    QByteArray sign(std::size_t index, QByteArrayView message) const;

    /// Which key signed the message so: those expected first. signature is 64 lower-case digits.
    std::optional<std::size_t> signer(QByteArrayView signature, QByteArrayView message) const;

    /// The same with every key in other spellings.
    std::optional<Fit> misspelledSigner(QByteArrayView signature, QByteArrayView message) const;

private:
    mutable std::mutex m_mutex; // SecretBytes opens its memory for everybody while it is read
    std::vector<Named> m_keys;
};

} // namespace motorpool
