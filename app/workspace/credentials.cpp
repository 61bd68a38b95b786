// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials.h"

#include "applicationstore.h"
#include "clock.h"
#include "deliveryplace.h"
#include "log.h"
#include "secretcheck.h"
#include "secretfailure.h"

#include <QCoreApplication>

namespace motorpool {

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Credentials", text);
}

QString itemWord(SecretItem item)
{
    switch (item) {
    case SecretItem::ManagementToken:
        return u"management-token"_s;
    case SecretItem::DatabasePassword:
        return u"database-password"_s;
    case SecretItem::ClientSecret:
    case SecretItem::JournalHead:
        break;
    }
    return u"client-secret"_s;
}

QString keptWords(SecretItem item)
{
    switch (item) {
    case SecretItem::ManagementToken:
        return words(QT_TRANSLATE_NOOP("Credentials", "The old token is kept."));
    case SecretItem::DatabasePassword:
        return words(QT_TRANSLATE_NOOP("Credentials", "The old password is kept."));
    case SecretItem::ClientSecret:
    case SecretItem::JournalHead:
        break;
    }
    return words(
        QT_TRANSLATE_NOOP("Credentials", "The old secret is kept and goes on being used."));
}

void add(ApiError &error, const QString &sentence)
{
    error.detail = error.detail.isEmpty() ? sentence : error.detail + u' ' + sentence;
}

} // namespace

struct Credentials::Change
{
    SecretName name;
    Secret secret;
    Secret old = nullptr; ///< what is kept until then
    quint64 about = 0;    ///< its record in the journal

    QString what() const { return itemWord(name.item) + (old ? u"-replaced"_s : u"-added"_s); }
};

Credentials::Credentials(ApplicationStore *applications, SecretStore *secrets, const Clock *clock,
                         QObject *parent)
    : QObject(parent)
    , m_applications(applications)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_notes(applications->paths())
{
}

Call<QString> *Credentials::write(const Application &application, const Secret &secret,
                                  QObject *parent)
{
    auto *call = new Call<QString>(parent);
    const Change change{application, secret};
    if (const auto form = checkSecretForm(secret, application); !form)
        call->finish(Failure(form.error()));
    else if (m_applications->byId(application.id))
        replace(change, Same::IsFine, call);
    else
        put(change, call);
    return call;
}

Call<QString> *Credentials::rotate(const Application &application, const Secret &secret,
                                   QObject *parent)
{
    auto *call = new Call<QString>(parent);
    if (const auto form = checkSecretForm(secret, application); !form)
        call->finish(Failure(form.error()));
    else
        replace({application, secret}, Same::IsRefused, call);
    return call;
}

Call<QString> *Credentials::writeManagementToken(const Application &application,
                                                 const Secret &token, QObject *parent)
{
    auto *call = new Call<QString>(parent);
    const Change change{managementToken(application), token};
    m_secrets->read(application, call)
        ->then(call, [this, change, call](const Result<Secret> &clientSecret) {
            const auto form = checkManagementTokenForm(change.secret, change.name.application,
                                                       clientSecret ? *clientSecret : Secret());
            if (form)
                replace(change, Same::IsFine, call);
            else
                call->finish(Failure(form.error()));
        });
    return call;
}

Call<QString> *Credentials::writeDatabasePassword(const Application &application,
                                                  const Secret &password, QObject *parent)
{
    auto *call = new Call<QString>(parent);
    if (databaseOf(application).isEmpty()) {
        call->finish(secretFailure(
            Kind::Usage, words(QT_TRANSLATE_NOOP("Credentials", "Its deliveries are not kept in a "
                                                                "database of a server, so there "
                                                                "is no password to keep."))));
    } else if (const auto form = checkDatabasePasswordForm(password); !form) {
        call->finish(Failure(form.error()));
    } else {
        replace({keptDatabasePassword(application), password}, Same::IsFine, call);
    }
    return call;
}

std::optional<SecretName> Credentials::databasePassword(const Application &application) const
{
    const QString database = databaseOf(application);
    if (database.isEmpty())
        return std::nullopt;
    // What is for this run alone is not noted.
    const CredentialNote known = note(application.id);
    const bool isKept = application.secretPlace != SecretPlace::Keychain ||
                        (known.hasDatabasePassword() && known.databasePasswordFor == database);
    return isKept ? std::optional(keptDatabasePassword(application)) : std::nullopt;
}

QString Credentials::databaseOf(const Application &application)
{
    const auto place = DeliveryPlace::parse(application.deliveries);
    return place && place->isServer() ? place->shown() : QString();
}

SecretName Credentials::keptDatabasePassword(const Application &application) const
{
    Application of = application;
    of.secretBackend = note(application.id).databasePasswordBackend;
    return {of, SecretItem::DatabasePassword};
}

SecretName Credentials::managementToken(const Application &application) const
{
    Application of = application;
    of.secretBackend = note(application.id).managementTokenBackend;
    return {of, SecretItem::ManagementToken};
}

void Credentials::replace(const Change &change, Same same, Call<QString> *call)
{
    m_secrets->readStored(change.name, call)
        ->then(call, [this, change, same, call](const Result<Secret> &old) {
            Change known = change;
            if (!old && old.error().kind != Kind::SecretMissing)
                return call->finish(Failure(old.error()));
            if (old && same == Same::IsRefused && (*old)->equals(*change.secret)) {
                return call->finish(secretFailure(
                    Kind::Usage,
                    words(QT_TRANSLATE_NOOP("Credentials", "This is the secret that is kept "
                                                           "already. Create another one in "
                                                           "Smartcar's dashboard."))));
            }
            if (old)
                known.old = *old;
            put(known, call);
        });
}

void Credentials::put(const Change &change, Call<QString> *call)
{
    const Application &application = change.name.application;
    record(application, change.what(), call)
        ->then(call, [this, change, call](const Result<quint64> &number) {
            if (!number)
                return call->finish(Failure(number.error()));
            Change noted = change;
            noted.about = *number;
            begin(call, noted.name.application, noted.what(), noted.about);
            m_secrets->write(noted.name, noted.secret, call)
                ->then(call, [this, noted, call](const Result<QString> &backend) {
                    if (!backend)
                        return putBack(noted, backend.error(), call);
                    remember(noted, *backend);
                    end(call, noted.name.application, noted.what(), noted.about, nullptr);
                    call->finish(*backend);
                });
        });
}

// What was not reached was not changed; of what failed in the middle nobody knows.
void Credentials::putBack(const Change &change, const ApiError &error, Call<QString> *call)
{
    const auto fail = [this, change, call](ApiError told, const QString &sentence) {
        if (change.old)
            add(told, sentence);
        end(call, change.name.application, change.what(), change.about, &told);
        call->finish(Failure(told));
    };
    const QString kept = keptWords(change.name.item);
    if (!change.old || error.kind != Kind::KeyringFailed) {
        fail(error, kept);
        return;
    }
    m_secrets->putBack(change.name, change.old, call)
        ->then(call, [fail, kept, error](const Result<QString> &restored) {
            fail(error, restored ? kept
                                 : words(QT_TRANSLATE_NOOP(
                                       "Credentials", "The old one could not be put back either: "
                                                      "which one the keychain holds is not known. "
                                                      "Try again.")));
        });
}

void Credentials::remember(const Change &change, const QString &backend)
{
    const Application &application = change.name.application;
    const QDateTime now = m_clock->utcNow();
    const SecretItem item = change.name.item;
    // The same password may be another database's by now.
    const bool isOther =
        item == SecretItem::DatabasePassword || !change.old || !change.old->equals(*change.secret);
    if (!isOther)
        return;
    // What is for the session alone was not stored.
    if (application.secretPlace == SecretPlace::Keychain) {
        noteDown(application.id, [&](CredentialNote &note) {
            if (item == SecretItem::ManagementToken) {
                note.managementTokenStoredAt = now;
                note.managementTokenBackend = backend;
                return;
            }
            if (item == SecretItem::DatabasePassword) {
                note.databasePasswordStoredAt = now;
                note.databasePasswordBackend = backend;
                note.databasePasswordFor = databaseOf(application);
                return;
            }
            note.secretStoredAt = now;
            note.countedSince = {};
            note.remindNotBefore = {};
            note.remindOldNotBefore = {};
            if (change.old)
                note.oldSecretSince = now;
        });
    }
    tellChange(item, application.id);
}

void Credentials::noteDown(const QString &applicationId,
                           const std::function<void(CredentialNote &)> &fn)
{
    if (const auto noted = m_notes.change(applicationId, fn); !noted)
        qCWarning(lcSecrets).noquote() << noted.error().detail;
}

void Credentials::tellChange(SecretItem item, const QString &applicationId)
{
    switch (item) {
    case SecretItem::ManagementToken:
        Q_EMIT managementTokenChanged(applicationId);
        break;
    case SecretItem::DatabasePassword:
        Q_EMIT databasePasswordChanged(applicationId);
        break;
    case SecretItem::ClientSecret:
        Q_EMIT secretReplaced(applicationId);
        break;
    case SecretItem::JournalHead:
        break;
    }
}

void Credentials::startCounting()
{
    const QDateTime now = m_clock->utcNow();
    for (const Application &application : m_applications->applications()) {
        const CredentialNote known = note(application.id);
        if (application.secretPlace != SecretPlace::Keychain || known.secretStoredAt.isValid() ||
            known.countedSince.isValid())
            continue;
        const auto noted = m_notes.change(application.id, [now](CredentialNote &note) {
            if (!note.secretStoredAt.isValid() && !note.countedSince.isValid())
                note.countedSince = now;
        });
        if (!noted)
            return; // the settings page says why
    }
}

Result<Done> Credentials::confirmOldSecretRemoved(const QString &applicationId)
{
    return m_notes.change(applicationId, [](CredentialNote &note) {
        note.oldSecretSince = {};
        note.remindOldNotBefore = {};
    });
}

Result<Done> Credentials::snooze(const QString &applicationId, SecretReminder what, int days)
{
    const QDateTime until = m_clock->utcNow().addDays(days);
    return m_notes.change(applicationId, [what, until](CredentialNote &note) {
        (what == SecretReminder::Age ? note.remindNotBefore : note.remindOldNotBefore) = until;
    });
}

} // namespace motorpool
