// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretbytes.h"

#include <QMutex>

namespace motorpool {

/// A database's password: one for all connections to it, on whatever thread, each of which reads it
/// when it is made. So it can be replaced while they are open.
class DatabasePassword
{
public:
    DatabasePassword() = default;
    explicit DatabasePassword(SecretBytes password);

    void replace(SecretBytes password); ///< by an empty one: there is none any more
    bool isEmpty() const;
    quint64 changes() const; ///< how often it was replaced

    /// As SecretBytes::read(); others wait meanwhile.
    void read(const std::function<void(std::span<const char>)> &fn) const;

    /// Whether it stands in a text, which must not be shown or logged then.
    bool isIn(const QString &text) const;

private:
    mutable QMutex m_mutex;
    SecretBytes m_password;
    quint64 m_changes = 0;
};

} // namespace motorpool
