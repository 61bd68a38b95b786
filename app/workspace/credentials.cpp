// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials.h"

#include "applicationstore.h"
#include "clock.h"
#include "journal.h"
#include "log.h"
#include "secretcheck.h"
#include "secretfailure.h"
#include "wideningrecord.h"

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
    return item == SecretItem::ManagementToken ? u"management-token"_s : u"client-secret"_s;
}

QString placeWord(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Keychain:
        return u"keychain"_s;
    case SecretPlace::Session:
        return u"session"_s;
    case SecretPlace::Environment:
        return u"environment"_s;
    case SecretPlace::Demo:
        break;
    }
    return u"demo"_s;
}

JournalEntry entryOf(const Application &application, const QString &what)
{
    JournalEntry entry;
    entry.kind = JournalEntry::Kind::Credential;
    entry.what = what;
    entry.facts = {{u"application"_s, application.name},
                   {u"applicationId"_s, application.id},
                   {u"clientId"_s, application.clientId},
                   {u"place"_s, placeWord(application.secretPlace)}};
    return entry;
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
    const QString kept =
        change.name.item == SecretItem::ManagementToken
            ? words(QT_TRANSLATE_NOOP("Credentials", "The old token is kept."))
            : words(QT_TRANSLATE_NOOP("Credentials",
                                      "The old secret is kept and goes on being used."));
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
    const bool isOther = !change.old || !change.old->equals(*change.secret);
    const bool isToken = change.name.item == SecretItem::ManagementToken;
    // What is for the session alone was not stored.
    if (application.secretPlace == SecretPlace::Keychain && isOther) {
        const auto noted = m_notes.change(application.id, [&](CredentialNote &note) {
            if (isToken) {
                note.managementTokenStoredAt = now;
                note.managementTokenBackend = backend;
                return;
            }
            note.secretStoredAt = now;
            note.countedSince = {};
            note.remindNotBefore = {};
            note.remindOldNotBefore = {};
            if (change.old)
                note.oldSecretSince = now;
        });
        if (!noted)
            qCWarning(lcSecrets).noquote() << noted.error().detail;
    }
    if (isToken && isOther)
        Q_EMIT managementTokenChanged(application.id);
    else if (isOther)
        Q_EMIT secretReplaced(application.id);
}

Call<quint64> *Credentials::record(const Application &application, const QString &what,
                                   QObject *parent)
{
    if (Journal *journal = m_journalOf ? m_journalOf(application) : nullptr)
        return journal->record(entryOf(application, what), parent);
    auto *call = new Call<quint64>(parent);
    call->finish(quint64(0));
    return call;
}

void Credentials::begin(const CallBase *call, const Application &application, const QString &what,
                        quint64 about)
{
    m_begun.insert(call);
    connect(call, &QObject::destroyed, this, [this, call, application, what, about] {
        ApiError error; // what has reached the keychain by then may be done yet
        error.kind = Kind::Cancelled;
        end(call, application, what, about, &error);
    });
}

/// Once for each that was begun.
void Credentials::end(const CallBase *call, const Application &application, const QString &what,
                      quint64 about, const ApiError *error)
{
    if (m_begun.remove(call))
        tell(application, what, about, error);
}

void Credentials::tell(const Application &application, const QString &what, quint64 about,
                       const ApiError *error)
{
    Journal *journal = m_journalOf ? m_journalOf(application) : nullptr;
    if (!journal)
        return;
    JournalEntry entry = entryOf(application, what);
    entry.kind = JournalEntry::Kind::Answer;
    entry.about = about;
    entry.facts.insert(u"outcome"_s, error ? kindName(error->kind) : u"done"_s);
    journal->note(entry);
}

Call<Done> *Credentials::eraseManagementToken(const Application &application, QObject *parent)
{
    auto *call = new Call<Done>(parent);
    const QString what = u"management-token-removed"_s;
    record(application, what, call)
        ->then(call, [this, application, what, call](const Result<quint64> &number) {
            if (!number)
                return call->finish(Failure(number.error()));
            begin(call, application, what, *number);
            eraseNext(application, what, {managementToken(application)}, *number, call);
        });
    return call;
}

Call<Done> *Credentials::eraseAll(const Application &application, QObject *parent)
{
    auto *call = new Call<Done>(parent);
    const QString what = u"credentials-removed"_s;
    record(application, what, call)
        ->then(call, [this, application, what, call](const Result<quint64> &number) {
            if (!number)
                return call->finish(Failure(number.error()));
            begin(call, application, what, *number);
            eraseNext(application, what, {application, managementToken(application)}, *number,
                      call);
        });
    return call;
}

void Credentials::eraseNext(const Application &application, const QString &what,
                            QList<SecretName> names, quint64 about, Call<Done> *call)
{
    if (names.isEmpty()) {
        end(call, application, what, about, nullptr);
        call->finish(Done{});
        return;
    }
    const SecretName name = names.takeFirst();
    m_secrets->erase(name, call)
        ->then(call,
               [this, application, what, names, about, name, call](const Result<Done> &erased) {
                   if (!erased) {
                       end(call, application, what, about, &erased.error());
                       call->finish(erased);
                       return;
                   }
                   const bool isToken = name.item == SecretItem::ManagementToken;
                   if (isToken && note(application.id).hasManagementToken()) {
                       const auto noted = m_notes.change(application.id, [](CredentialNote &note) {
                           note.managementTokenStoredAt = {};
                           note.managementTokenBackend.clear();
                       });
                       if (!noted)
                           qCWarning(lcSecrets).noquote() << noted.error().detail;
                   }
                   if (isToken)
                       Q_EMIT managementTokenChanged(application.id);
                   eraseNext(application, what, names, about, call);
               });
}

Call<Done> *Credentials::recordWidenings(const Application &application,
                                         const QList<Widening> &widenings, QObject *parent)
{
    QList<Journal *> journals;
    // Only then, as asking for it has it begun.
    Journal *journal = m_journalOf && !widenings.isEmpty() ? m_journalOf(application) : nullptr;
    if (journal != nullptr)
        journals << journal;
    return motorpool::recordWidenings(widenings, journals, parent);
}

void Credentials::noteUnmade(const Application &application, const QList<Widening> &widenings,
                             const ApiError &error)
{
    if (m_journalOf && !widenings.isEmpty())
        motorpool::noteUnmade(widenings, m_journalOf(application), error);
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
