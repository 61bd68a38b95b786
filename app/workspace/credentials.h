// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentialnotes.h"
#include "secretstore.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace motorpool {

class ApplicationStore;
class Clock;
class Journal;
struct Widening;

/// Where every change of an application's secrets goes through, from the window as from the command
/// line: the journal is told before and the change not made where that fails; what is remembered of
/// the secrets and the open session follow. Lives on one thread.
///
/// All of them answer with the name of the backend where something is stored, as
/// SecretStore::write() does. Of one whose call is deleted in the middle nobody knows whether it
/// was carried out, and the journal says so. Errors: those of the secret store, Storage where the
/// journal cannot be written, Usage for what cannot be a secret.
class Credentials : public QObject
{
    Q_OBJECT

public:
    /// The application's journal; null: what happens to it is not written down.
    using JournalOf = std::function<Journal *(const Application &)>;

    /// All outlive this.
    Credentials(ApplicationStore *applications, SecretStore *secrets, const Clock *clock,
                QObject *parent = nullptr);

    void setJournal(JournalOf journal) { m_journalOf = std::move(journal); }

    /// What is remembered of the secrets of all applications.
    CredentialNotes *notes() { return &m_notes; }
    CredentialNote note(const QString &applicationId) const { return m_notes.note(applicationId); }

    /// Stores the client secret, in place of the one before if the application has one. Where the
    /// new one cannot be stored the one before is kept, also if it had to be put back; the error's
    /// detail says so, or that it failed, too. That the one before may still live at Smartcar is
    /// remembered.
    Call<QString> *write(const Application &application, const Secret &secret, QObject *parent);

    /// The same with one that is not the one kept: that would be no rotation, and is Usage.
    Call<QString> *rotate(const Application &application, const Secret &secret, QObject *parent);

    /// Stores or replaces the management token, in the same way.
    Call<QString> *writeManagementToken(const Application &application, const Secret &token,
                                        QObject *parent);
    Call<Done> *eraseManagementToken(const Application &application, QObject *parent);

    /// Under which the application's management token lies, for reading it.
    SecretName managementToken(const Application &application) const;

    /// Stores or replaces the password of the database in which the application's deliveries are
    /// kept, in the same way. It is for that database and its role alone, and counts as none
    /// for another. Usage where they are kept in a file.
    Call<QString> *writeDatabasePassword(const Application &application, const Secret &password,
                                         QObject *parent);
    Call<Done> *eraseDatabasePassword(const Application &application, QObject *parent);

    /// Under which the password lies, for reading it; nothing where none is kept for the database
    /// that the application names now.
    std::optional<SecretName> databasePassword(const Application &application) const;

    /// The server's database in which the application's deliveries are kept, as for people, with
    /// its role and without a password; empty where they are kept in a file.
    static QString databaseOf(const Application &application);

    /// Erases client secret, management token and the database's password. The head of the journal
    /// stays, as the journal.
    Call<Done> *eraseAll(const Application &application, QObject *parent);

    /// Tells the application's journal, and that alone, that a change of the application is about
    /// to widen access; or that it was not made after all. Error: Storage; then it must not be.
    Call<Done> *recordWidenings(const Application &application, const QList<Widening> &widenings,
                                QObject *parent);
    void noteUnmade(const Application &application, const QList<Widening> &widenings,
                    const ApiError &error);

    /// From now on the ages of secrets are counted of which none is known.
    void startCounting();

    /// A person says that the old secret does not exist any more at Smartcar.
    Result<Done> confirmOldSecretRemoved(const QString &applicationId);

    /// Nobody is reminded of this for so many days; of the other one is.
    Result<Done> snooze(const QString &applicationId, SecretReminder what, int days);

Q_SIGNALS:
    /// Another client secret is stored: sessions fetch their next token with it.
    void secretReplaced(const QString &applicationId);
    /// Another management token is stored, or it was erased: what verifies with it reads it again.
    void managementTokenChanged(const QString &applicationId);
    /// The same of the database's password.
    void databasePasswordChanged(const QString &applicationId);

private:
    enum class Same { IsFine, IsRefused };
    struct Change;

    void replace(const Change &change, Same same, Call<QString> *call);
    void put(const Change &change, Call<QString> *call);
    void putBack(const Change &change, const ApiError &error, Call<QString> *call);
    void remember(const Change &change, const QString &backend);
    void noteDown(const QString &applicationId, const std::function<void(CredentialNote &)> &fn);
    void tellChange(SecretItem item, const QString &applicationId);
    SecretName keptDatabasePassword(const Application &application) const;
    Call<quint64> *record(const Application &application, const QString &what, QObject *parent);
    void begin(const CallBase *call, const Application &application, const QString &what,
               quint64 about);
    void end(const CallBase *call, const Application &application, const QString &what,
             quint64 about, const ApiError *error);
    void tell(const Application &application, const QString &what, quint64 about,
              const ApiError *error);
    Call<Done> *erase(const Application &application, const QString &what,
                      const QList<SecretName> &names, QObject *parent);
    void eraseNext(const Application &application, const QString &what, QList<SecretName> names,
                   quint64 about, Call<Done> *call);
    void forget(const SecretName &name);

    ApplicationStore *m_applications;
    SecretStore *m_secrets;
    const Clock *m_clock;
    CredentialNotes m_notes;
    JournalOf m_journalOf;
    QSet<const CallBase *> m_begun; ///< written down, and how they ended is not
};

} // namespace motorpool
