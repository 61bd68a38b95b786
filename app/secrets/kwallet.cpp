// SPDX-License-Identifier: GPL-3.0-or-later
#include "kwallet.h"

#include "secretfailure.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// What a wallet needs that opens without asking anybody.
constexpr auto patience = 3000ms;
// The longest that QtDBus can wait; a person may be away.
constexpr auto endless = std::chrono::milliseconds(0x7fffffff);

QString words(const char *text)
{
    return QCoreApplication::translate("Keychain", text);
}

Failure walletClosed()
{
    return secretFailure(ApiError::Kind::KeyringLocked,
                         words(QT_TRANSLATE_NOOP("Keychain", "The wallet is closed.")));
}

} // namespace

KWallet::KWallet(int version, std::chrono::milliseconds deadline, QObject *parent)
    : KeyringProvider(parent)
    , m_place{u"org.kde.kwalletd%1"_s.arg(version), u"/modules/kwalletd%1"_s.arg(version),
              u"org.kde.KWallet"_s}
    , m_deadline(deadline)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(m_place.service, m_place.path, m_place.interface, u"walletOpened"_s, this,
                SLOT(noteOpen()));
    auto *watcher = new QDBusServiceWatcher(m_place.service, bus,
                                            QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &KWallet::noteOpen);
}

QString KWallet::name() const
{
    return u"KWallet"_s;
}

Call<Done> *KWallet::check(const KeychainEntry &, Purpose, QObject *parent)
{
    auto *call = new Call<Done>(parent);
    connect(this, &KWallet::opened, call, [call](const auto &result) { call->finish(result); });
    const auto losePatience = [call, wait = std::min(patience, m_deadline / 2)] {
        QTimer::singleShot(wait, call, [call] { call->finish(walletClosed()); });
    };
    connect(this, &KWallet::asked, call, losePatience);
    if (m_asked)
        losePatience();
    open();
    return call->then(this, [this](const Result<Done> &result) {
        m_refused = !result;
        // It may have been opened while this answer was under way.
        if (m_open)
            noteOpen();
    });
}

Call<Done> *KWallet::unlock(QObject *parent)
{
    auto *call = new Call<Done>(parent);
    connect(this, &KWallet::opened, call, [call](const auto &result) { call->finish(result); });
    open();
    return call;
}

// One question at a time, however many wait for its answer.
void KWallet::open()
{
    if (m_opening)
        return;
    m_opening = new QObject(this);
    m_open = false;
    dbusCall(m_place, u"networkWallet"_s, {}, m_deadline, m_opening)
        ->then(m_opening, [this](const Result<QVariantList> &reply) {
            if (reply)
                openNamed(reply->value(0).toString());
            else
                finishOpening(Failure(reply.error()));
        });
}

void KWallet::openNamed(const QString &wallet)
{
    const QVariantList arguments{wallet, qlonglong(0), u"Motorpool"_s};
    m_asked = true;
    Q_EMIT asked();
    dbusCall(m_place, u"open"_s, arguments, endless, m_opening)
        ->then(m_opening, [this](const Result<QVariantList> &reply) {
            if (!reply)
                finishOpening(Failure(reply.error()));
            else if (reply->value(0).toInt() < 0)
                finishOpening(walletClosed());
            else
                finishOpening(Done{});
        });
}

void KWallet::finishOpening(const Result<Done> &result)
{
    m_opening->deleteLater();
    m_opening.clear();
    m_asked = false;
    Q_EMIT opened(result);
    if (result)
        noteOpen();
}

void KWallet::noteOpen()
{
    m_open = true;
    if (std::exchange(m_refused, false))
        Q_EMIT becameAvailable();
}

} // namespace motorpool
