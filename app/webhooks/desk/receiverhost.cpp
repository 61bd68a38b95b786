// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiverhost.h"

#include "deliverykeeper.h"
#include "receiver.h"
#include "secretstore.h"

#include <QSysInfo>
#include <QThread>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds grace{5000};
constexpr std::chrono::milliseconds graceAtTheEnd{200}; // Smartcar tries again

Failure failure(ApiError::Kind kind, const QString &detail)
{
    ApiError error;
    error.kind = kind;
    error.operation = QStringLiteral("receive deliveries");
    error.detail = detail;
    return Failure(error);
}

} // namespace

/// Carries what the receiver's writing thread tells to the host's thread.
class ReceiverHost::Observer final : public ReceiverObserver
{
public:
    explicit Observer(ReceiverHost *host)
        : m_host(host)
    {
    }

    void stored(std::span<const IncomingDelivery>, const QList<bool> &isNew) override
    {
        const auto count = quint64(std::count(isNew.begin(), isNew.end(), true));
        if (count > 0) {
            tell([count](ReceiverHost &host) {
                host.m_storedCount += count;
                Q_EMIT host.stored();
            });
        }
    }

    void refused(const RefusedDelivery &delivery, quint64 untold) override
    {
        tell([delivery, untold](ReceiverHost &host) {
            host.m_refusedCount += 1 + untold;
            host.m_refused.prepend(delivery);
            if (host.m_refused.size() > mostRefused)
                host.m_refused.removeLast();
            if (delivery.reason == "refused"_L1 && host.m_looksNotBefore.hasExpired())
                host.renewKey();
            Q_EMIT host.refusedOne();
            Q_EMIT host.noticed();
        });
    }

    void challenged(const AnsweredChallenge &challenge) override
    {
        tell([challenge](ReceiverHost &host) {
            host.m_challenged = challenge;
            Q_EMIT host.noticed();
        });
    }

    void storageLost(const ApiError &error) override
    {
        tell([error](ReceiverHost &host) {
            host.m_storageFault = error;
            Q_EMIT host.noticed();
        });
    }

    void storageBack() override
    {
        tell([](ReceiverHost &host) {
            host.m_storageFault.reset();
            Q_EMIT host.noticed();
        });
    }

private:
    template <class Act>
    void tell(Act act)
    {
        QMetaObject::invokeMethod(
            m_host, [host = m_host, act] { act(*host); }, Qt::QueuedConnection);
    }

    ReceiverHost *m_host; // which stops the receiver before it goes
};

ReceiverHost::ReceiverHost(const DeliveryPlace &place, SecretStore *secrets, NameOfKey key,
                           QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_secrets(secrets)
    , m_nameOfKey(std::move(key))
    , m_keys(std::make_unique<SigningKeys>())
    , m_observer(std::make_unique<Observer>(this))
{
    m_forgetOldKey.setSingleShot(true);
    m_forgetOldKey.setInterval(oldKeyLives);
    m_forgetOldKey.callOnTimeout(this, [this] {
        m_oldKey.reset();
        setKey(m_key);
    });
    m_lookAgain.setSingleShot(true);
    m_lookAgain.setInterval(looksAgain);
    m_lookAgain.callOnTimeout(this, &ReceiverHost::renewKey);
    connect(m_secrets, &SecretStore::availabilityChanged, this, [this] {
        if (m_keyFault)
            renewKey();
    });
}

ReceiverHost::~ReceiverHost()
{
    if (m_stopping)
        m_stopping->wait();
    else if (m_receiver)
        m_receiver->stop(graceAtTheEnd);
}

Call<QUrl> *ReceiverHost::start(quint16 port, QObject *parent)
{
    auto *call = new Call<QUrl>(parent);
    if (m_state != State::Stopped) {
        call->finish(failure(ApiError::Kind::Conflict, QStringLiteral("it runs already")));
        return call;
    }
    setState(State::Starting);
    // The call may be deleted; what was begun comes to its end all the same.
    const QPointer<Call<QUrl>> guard(call);
    m_secrets->read(m_nameOfKey(), this)
        ->then(this, [this, guard, port](const Result<Secret> &key) {
            Result<QUrl> url = key ? listen(*key, port) : Failure(key.error());
            m_url = url.value_or(QUrl());
            setState(url ? State::Listening : State::Stopped);
            if (guard)
                guard->finish(std::move(url));
        });
    return call;
}

Result<QUrl> ReceiverHost::listen(const Secret &key, quint16 port)
{
    setKey(key);
    ReceiverOptions options;
    options.http.port = port;
    options.path.clear(); // whatever a tunnel or a proxy hands on
    options.intake.retentionDays = m_place.isServer() ? 0 : m_keepDays;
    const QString name = QSysInfo::machineHostName();
    auto receiver = std::make_unique<Receiver>(
        *m_keys, [place = m_place, name] { return keeperOf(place, name); }, options,
        m_observer.get());
    if (const Result<Done> done = receiver->start(); !done)
        return Failure(done.error());
    m_receiver = std::move(receiver);
    return m_receiver->url();
}

void ReceiverHost::stop()
{
    if (m_state != State::Listening)
        return;
    setState(State::Stopping);
    m_stopping.reset(QThread::create([receiver = m_receiver.get()] { receiver->stop(grace); }));
    connect(m_stopping.get(), &QThread::finished, this, [this] {
        m_stopping->wait();
        m_stopping.reset();
        m_receiver.reset();
        m_url.clear();
        m_key.reset();
        m_oldKey.reset();
        m_forgetOldKey.stop();
        m_keys->replace({});
        setState(State::Stopped);
    });
    m_stopping->start();
}

void ReceiverHost::renewKey()
{
    if (m_state != State::Listening)
        return;
    m_lookAgain.stop();
    m_looksNotBefore.setRemainingTime(looksAgain);
    m_secrets->read(m_nameOfKey(), this)->then(this, [this](const Result<Secret> &key) {
        takeRenewed(key);
    });
}

void ReceiverHost::takeRenewed(const Result<Secret> &key)
{
    if (m_state != State::Listening)
        return;
    if (!key && key.error().kind == ApiError::Kind::SecretMissing)
        return stop(); // it was removed: nothing can be verified
    setKeyFault(key ? std::nullopt : std::optional(key.error()));
    if (!key)
        return m_lookAgain.start();
    if (m_key && (*key)->equals(*m_key))
        return;
    m_oldKey = m_key;
    m_forgetOldKey.start();
    setKey(*key);
}

void ReceiverHost::setKeyFault(const std::optional<ApiError> &fault)
{
    if (!fault && !m_keyFault)
        return;
    m_keyFault = fault;
    Q_EMIT noticed();
}

void ReceiverHost::setKey(const Secret &key)
{
    m_key = key;
    std::vector<SecretBytes> keys;
    for (const Secret &one : {m_key, m_oldKey}) {
        if (one)
            keys.push_back(one->clone());
    }
    m_keys->replace(std::move(keys));
}

void ReceiverHost::setState(State state)
{
    m_state = state;
    if (state == State::Stopped) {
        m_storageFault.reset();
        m_keyFault.reset();
        m_lookAgain.stop();
    }
    Q_EMIT stateChanged();
}

} // namespace motorpool
