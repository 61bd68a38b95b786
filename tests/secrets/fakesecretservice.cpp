// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakesecretservice.h"

#include "plainsecret.h"

#include <QDBusMessage>
#include <QDBusVariant>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

using Paths = QList<QDBusObjectPath>;

constexpr auto servicePath = "/org/freedesktop/secrets"_L1;
constexpr auto collectionPath = "/org/freedesktop/secrets/collection/fake"_L1;
constexpr auto entryPath = "/org/freedesktop/secrets/collection/fake/1"_L1;
constexpr auto promptPath = "/org/freedesktop/secrets/prompt/1"_L1;
constexpr auto sessionPath = "/org/freedesktop/secrets/session/1"_L1;

QVariant object(const QString &path)
{
    return QVariant::fromValue(QDBusObjectPath(path));
}

} // namespace

FakeSecretService::FakeSecretService()
    : FakeService(u"org.freedesktop.secrets"_s, servicePath)
{
    registerPlainSecret();
    answerState();
    answerSecrets();
}

void FakeSecretService::answerState()
{
    answer(u"ReadAlias"_s, [this](const QDBusMessage &call) {
        return call.createReply(object(m_hasCollection ? QString(collectionPath) : u"/"_s));
    });
    answer(u"Get"_s, [this](const QDBusMessage &call) {
        return call.createReply(QVariant::fromValue(QDBusVariant(m_locked)));
    });
    const Paths collections{QDBusObjectPath(collectionPath)};
    answer(u"GetAll"_s,
           QVariantList{QVariantMap{{u"Collections"_s, QVariant::fromValue(collections)}}});
    answer(u"SearchItems"_s, [this](const QDBusMessage &call) {
        const Paths entry = m_hasEntry ? Paths{QDBusObjectPath(entryPath)} : Paths();
        const QVariant found = QVariant::fromValue(entry);
        const QVariant none = QVariant::fromValue(Paths());
        return call.createReply(m_locked ? QVariantList{none, found} : QVariantList{found, none});
    });
    const QVariant noPaths = QVariant::fromValue(Paths());
    answer(u"Unlock"_s, QVariantList{noPaths, object(promptPath)});
    answer(u"CreateCollection"_s, QVariantList{object(u"/"_s), object(promptPath)});
    answer(u"Prompt"_s, QVariantList());
    answer(u"Dismiss"_s, QVariantList());
}

void FakeSecretService::answerSecrets()
{
    // libsecret wants encryption first, and goes on without it when told to.
    answer(u"OpenSession"_s, [](const QDBusMessage &call) {
        if (call.arguments().value(0).toString() != "plain"_L1)
            return call.createErrorReply(QDBusError::NotSupported, u"plain only"_s);
        return call.createReply(
            {QVariant::fromValue(QDBusVariant(QString())), object(sessionPath)});
    });
    answer(u"CreateItem"_s, [this](const QDBusMessage &call) {
        m_hasEntry = true;
        return call.createReply({object(entryPath), object(u"/"_s)});
    });
    answer(u"GetSecrets"_s, [this](const QDBusMessage &call) {
        const PlainSecret secret{QDBusObjectPath(sessionPath), {}, m_garbled, u"text/plain"_s};
        return call.createReply(
            QVariant::fromValue(PlainSecrets{{QDBusObjectPath(entryPath), secret}}));
    });
}

void FakeSecretService::setLocked(bool locked)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_locked = locked;
    }
    if (!locked) {
        emitSignal(servicePath, u"org.freedesktop.Secret.Service"_s, u"CollectionChanged"_s,
                   {object(collectionPath)});
    }
}

void FakeSecretService::setEntry(bool found)
{
    const QMutexLocker lock(&m_mutex);
    m_hasEntry = found;
}

void FakeSecretService::setCollection(bool found)
{
    const QMutexLocker lock(&m_mutex);
    m_hasCollection = found;
}

void FakeSecretService::garble(const QByteArray &kept)
{
    const QMutexLocker lock(&m_mutex);
    m_garbled = kept;
}

void FakeSecretService::completePrompt(bool dismissed)
{
    if (!dismissed) {
        setCollection(true);
        setLocked(false);
    }
    emitSignal(promptPath, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s,
               {dismissed, QVariant::fromValue(QDBusVariant(QString()))});
}

} // namespace motorpool
