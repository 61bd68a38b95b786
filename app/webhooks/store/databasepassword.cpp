// SPDX-License-Identifier: GPL-3.0-or-later
#include "databasepassword.h"

#include <utility>

namespace motorpool {

DatabasePassword::DatabasePassword(SecretBytes password)
    : m_password(std::move(password))
{
}

void DatabasePassword::replace(SecretBytes password)
{
    const QMutexLocker lock(&m_mutex);
    m_password = std::move(password);
    ++m_changes;
}

quint64 DatabasePassword::changes() const
{
    const QMutexLocker lock(&m_mutex);
    return m_changes;
}

bool DatabasePassword::isEmpty() const
{
    const QMutexLocker lock(&m_mutex);
    return m_password.isEmpty();
}

void DatabasePassword::read(const std::function<void(std::span<const char>)> &fn) const
{
    const QMutexLocker lock(&m_mutex);
    m_password.read(fn);
}

bool DatabasePassword::isIn(const QString &text) const
{
    const QByteArray bytes = text.toUtf8();
    bool isIn = false;
    read([&](std::span<const char> password) {
        isIn = !password.empty() &&
               bytes.contains(QByteArrayView(password.data(), qsizetype(password.size())));
    });
    return isIn;
}

} // namespace motorpool
