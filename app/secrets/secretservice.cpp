// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretservice.h"

#include "libsecretsession.h"
#include "secretfailure.h"
#include "secretprompt.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include <memory>
#include <utility>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Attributes = QMap<QString, QString>;

constexpr auto service = "org.freedesktop.secrets"_L1;
constexpr auto servicePath = "/org/freedesktop/secrets"_L1;
constexpr auto serviceInterface = "org.freedesktop.Secret.Service"_L1;
constexpr auto collectionInterface = "org.freedesktop.Secret.Collection"_L1;
constexpr auto propertiesInterface = "org.freedesktop.DBus.Properties"_L1;
constexpr auto noObject = "/"_L1; // how the Secret Service writes "none"

QString words(const char *text)
{
    return QCoreApplication::translate("Keychain", text);
}

Failure locked()
{
    return secretFailure(ApiError::Kind::KeyringLocked,
                         words(QT_TRANSLATE_NOOP("Keychain", "The keyring is locked.")));
}

Failure noCollection()
{
    return secretFailure(ApiError::Kind::KeyringLocked,
                         words(QT_TRANSLATE_NOOP(
                             "Keychain", "No keyring is open yet. Unlocking opens or makes one.")));
}

QString pathIn(const QVariantList &reply, int index)
{
    return qdbus_cast<QDBusObjectPath>(reply.value(index)).path();
}

} // namespace

SecretService::SecretService(std::chrono::milliseconds deadline, QObject *parent)
    : KeyringProvider(parent)
    , m_deadline(deadline)
{
    qDBusRegisterMetaType<Attributes>();
    m_lookAgain.setSingleShot(true);
    m_lookAgain.setInterval(50ms);
    connect(&m_lookAgain, &QTimer::timeout, this, &SecretService::lookAgain);

    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto *watcher =
        new QDBusServiceWatcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &before, const QString &now) {
                if (!before.isEmpty())
                    forgetLibsecretSession();
                if (!now.isEmpty())
                    lookAgainSoon();
            });
    // Providers differ in which of these they send when a keyring is unlocked.
    bus.connect(service, servicePath, serviceInterface, u"CollectionChanged"_s, this,
                SLOT(lookAgainSoon()));
    bus.connect(service, servicePath, serviceInterface, u"CollectionCreated"_s, this,
                SLOT(lookAgainSoon()));
    bus.connect(service, QString(), propertiesInterface, u"PropertiesChanged"_s, this,
                SLOT(lookAgainSoon()));
}

QString SecretService::name() const
{
    return u"Secret Service"_s;
}

Call<QVariantList> *SecretService::ask(const QString &method, const QVariantList &arguments,
                                       QObject *parent) const
{
    return dbusCall({service, servicePath, serviceInterface}, method, arguments, m_deadline,
                    parent);
}

Call<Done> *SecretService::check(const KeychainEntry &entry, Purpose purpose, QObject *parent)
{
    const Question question{entry, purpose};
    const bool isWaitedFor = m_refused.contains(question);
    // Refused until the answer is there: a caller may lose patience and never see it.
    if (!isWaitedFor)
        m_refused.append(question);
    return answer(question, parent)
        ->then(this, [this, question, isWaitedFor](const Result<Done> &result) {
            if (result) {
                m_refused.removeOne(question);
                // Whoever was refused the same before has heard of nothing yet.
                if (isWaitedFor)
                    Q_EMIT becameAvailable();
            }
            // Others may have been unlocked too, and this one while the answer was under way.
            lookAgainSoon();
        });
}

Call<Done> *SecretService::answer(const Question &question, QObject *parent)
{
    if (question.purpose == Purpose::Write)
        return checkDefaultCollection(parent);
    auto *call = new Call<Done>(parent);
    findEntry(question.entry, call);
    return call;
}

// Where the entry is found, its own state counts; where it is not, that says something only if
// the default collection is open.
void SecretService::findEntry(const KeychainEntry &entry, Call<Done> *call)
{
    const Attributes attributes{{u"user"_s, entry.key}, {u"server"_s, entry.service}};
    ask(u"SearchItems"_s, {QVariant::fromValue(attributes)}, call)
        ->then(call, [this, call](const Result<QVariantList> &reply) {
            if (!reply) {
                call->finish(Failure(reply.error()));
                return;
            }
            const auto open = qdbus_cast<Paths>(reply->value(0));
            const auto shut = qdbus_cast<Paths>(reply->value(1));
            for (const QDBusObjectPath &path : shut) {
                if (!m_lockedEntries.contains(path))
                    m_lockedEntries.append(path);
            }
            if (!open.isEmpty()) {
                call->finish(Done{});
            } else if (!shut.isEmpty()) {
                call->finish(locked());
            } else {
                checkDefaultCollection(call)->then(
                    call, [call](const Result<Done> &result) { call->finish(result); });
            }
        });
}

Call<Done> *SecretService::checkDefaultCollection(QObject *parent)
{
    auto *call = new Call<Done>(parent);
    const auto readLocked = [call](const Result<QVariantList> &reply) {
        if (!reply)
            call->finish(Failure(reply.error()));
        else if (qdbus_cast<QDBusVariant>(reply->value(0)).variant().toBool())
            call->finish(locked());
        else
            call->finish(Done{});
    };
    ask(u"ReadAlias"_s, {u"default"_s}, call)
        ->then(call, [this, call, readLocked](const Result<QVariantList> &reply) {
            if (!reply) {
                call->finish(Failure(reply.error()));
                return;
            }
            const QString collection = pathIn(*reply, 0);
            if (collection == noObject) {
                call->finish(noCollection());
                return;
            }
            dbusCall({service, collection, propertiesInterface}, u"Get"_s,
                     {QString(collectionInterface), u"Locked"_s}, m_deadline, call)
                ->then(call, readLocked);
        });
    return call;
}

Call<Done> *SecretService::unlock(QObject *parent)
{
    auto *call = new Call<Done>(parent);
    ask(u"ReadAlias"_s, {u"default"_s}, call)
        ->then(call, [this, call](const Result<QVariantList> &reply) {
            if (!reply)
                call->finish(Failure(reply.error()));
            else if (const QString collection = pathIn(*reply, 0); collection == noObject)
                createCollection(call);
            else
                unlockCollection(collection, call);
        });
    call->then(this, [this](const Result<Done> &result) {
        if (result)
            lookAgainSoon();
    });
    return call;
}

void SecretService::unlockCollection(const QString &collection, Call<Done> *call)
{
    Paths wanted = std::exchange(m_lockedEntries, {});
    wanted.prepend(QDBusObjectPath(collection));
    ask(u"Unlock"_s, {QVariant::fromValue(wanted)}, call)
        ->then(call, [this, call](const Result<QVariantList> &reply) {
            if (reply)
                finishByPrompt(pathIn(*reply, 1), call);
            else
                call->finish(Failure(reply.error()));
        });
}

void SecretService::createCollection(Call<Done> *call)
{
    const QVariantMap properties{{collectionInterface + ".Label"_L1, u"Login"_s}};
    ask(u"CreateCollection"_s, {properties, u"default"_s}, call)
        ->then(call, [this, call](const Result<QVariantList> &reply) {
            if (reply)
                finishByPrompt(pathIn(*reply, 1), call);
            else
                call->finish(Failure(reply.error()));
        });
}

void SecretService::finishByPrompt(const QString &prompt, Call<Done> *call)
{
    if (prompt == noObject) {
        call->finish(Done{});
        return;
    }
    auto *question = new SecretPrompt(service, prompt, m_deadline, call);
    question->ask()->then(call, [call](const Result<Done> &result) { call->finish(result); });
}

void SecretService::lookAgainSoon()
{
    if (!m_refused.isEmpty())
        m_lookAgain.start();
}

void SecretService::lookAgain()
{
    // One word for all that are answered now.
    const auto waiting = std::make_shared<qsizetype>(m_refused.size());
    const auto better = std::make_shared<bool>(false);
    const QList<Question> refused = m_refused;
    for (const Question &question : refused) {
        answer(question, this)
            ->then(this, [this, question, waiting, better](const Result<Done> &result) {
                *better |= result && m_refused.removeOne(question);
                if (--*waiting == 0 && *better)
                    Q_EMIT becameAvailable();
            });
    }
}

} // namespace motorpool
