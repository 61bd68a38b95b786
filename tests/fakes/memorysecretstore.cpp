// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorysecretstore.h"

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

Failure failure(ApiError::Kind kind)
{
    ApiError error;
    error.kind = kind;
    error.detail = u"as the test wants it"_s;
    return Failure(error);
}

} // namespace

template <class T>
bool MemorySecretStore::failed(Call<T> *call) const
{
    if (m_failure)
        call->finish(failure(*m_failure));
    return m_failure.has_value();
}

Call<Secret> *MemorySecretStore::read(const SecretName &name, QObject *parent)
{
    if (name.item != SecretItem::JournalHead)
        ++m_reads;
    auto *call = new Call<Secret>(parent);
    if (failed(call))
        return call;
    if (const Secret secret = m_secrets.value(name.key()))
        call->finish(secret);
    else
        call->finish(failure(ApiError::Kind::SecretMissing));
    return call;
}

Call<QString> *MemorySecretStore::write(const SecretName &name, Secret secret, QObject *parent)
{
    auto *call = new Call<QString>(parent);
    if (name.item != SecretItem::JournalHead)
        ++m_writes;
    if (!m_failure || m_failure == ApiError::Kind::KeyringFailed)
        m_secrets.insert(name.key(), std::move(secret));
    if (failed(call))
        return call;
    if (m_held && name.item != SecretItem::JournalHead)
        m_waiting = call;
    else
        call->finish(u"test memory"_s);
    return call;
}

Call<Done> *MemorySecretStore::erase(const SecretName &name, QObject *parent)
{
    auto *call = new Call<Done>(parent);
    if (failed(call))
        return call;
    m_secrets.remove(name.key());
    call->finish(Done{});
    return call;
}

Call<Done> *MemorySecretStore::unlock(QObject *parent)
{
    auto *call = new Call<Done>(parent);
    if (!failed(call))
        call->finish(Done{});
    return call;
}

void MemorySecretStore::put(const SecretName &name, const QByteArray &secret)
{
    QByteArray copy(secret.constData(), secret.size());
    m_secrets.insert(name.key(), std::make_shared<const SecretBytes>(SecretBytes::take(copy)));
}

int MemorySecretStore::size() const
{
    const QStringList keys = m_secrets.keys();
    return int(std::count_if(keys.begin(), keys.end(),
                             [](const QString &key) { return !key.contains("/journal-head"_L1); }));
}

void MemorySecretStore::setHeld(bool held)
{
    m_held = held;
    if (!held && m_waiting)
        m_waiting->finish(u"test memory"_s);
}

void MemorySecretStore::setFailure(std::optional<ApiError::Kind> failure, bool isTold)
{
    m_failure = failure;
    if (!failure && isTold)
        Q_EMIT availabilityChanged();
}

} // namespace motorpool
