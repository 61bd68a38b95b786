// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <functional>
#include <memory>
#include <span>

class QDebug;

namespace motorpool {

/// A secret in memory: guarded, locked against swapping, left out of dumps, readable only inside
/// read(), and zeroed when it goes (libsodium, sodium_malloc). It moves and does not copy; it has
/// no way to a QString, a log or a stream. Not for sharing between threads without a lock.
class SecretBytes
{
public:
    SecretBytes() = default;
    ~SecretBytes();
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    /// Takes the bytes over and zeroes the source. The source must not share its buffer.
    static SecretBytes take(QByteArray &source);
    /// Takes the text over as UTF-8 and zeroes the source.
    static SecretBytes take(QString &source);

    /// A second guarded copy, made on purpose.
    SecretBytes clone() const;

    bool isEmpty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }

    /// Opens the memory for the time of fn. Copy nothing out that outlives its purpose.
    void read(const std::function<void(std::span<const char>)> &fn) const;

    /// Compares in constant time.
    bool equals(const SecretBytes &other) const;

    /// Zeroes and frees.
    void clear();

private:
    static SecretBytes copyOf(std::span<const char> bytes);

    char *m_data = nullptr;
    std::size_t m_size = 0;
};

/// A secret that several owners hold; gone with the last of them.
using Secret = std::shared_ptr<const SecretBytes>;

QDebug operator<<(QDebug, const SecretBytes &) = delete;

/// Overwrites a buffer's bytes in place, shared copies included, and empties it.
void scrub(QByteArray &bytes);
void scrub(QString &text);

} // namespace motorpool
