// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access.h"
#include "application.h"
#include "call.h"
#include "deliveryplace.h"
#include "demoserver.h"
#include "journal.h"
#include "journalsettings.h"
#include "leavegate.h"
#include "lockstate.h"
#include "requestlog.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>

class QTemporaryDir;

namespace motorpool {

class ApiSession;
class ApplicationStore;
class Clock;
class Credentials;
class FileJournal;
class SecretStore;
struct WebhookDesk;
struct FleetDesk;
struct Paths;
struct Widening;
class SessionStore;

/// The application that is open, with its session; what window and command line both stand on.
/// One at a time: opening another closes the one before, with all its calls.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// The store, the secrets and the clock outlive the workspace.
    Workspace(ApplicationStore *applications, SecretStore *secrets, const Clock *clock,
              QObject *parent = nullptr);
    ~Workspace() override;

    /// Has every application that is opened from now on changed so, the demo's excepted: what was
    /// given for this run, such as other hosts, holds whichever way an application is opened.
    void setOverrides(std::function<Application(const Application &)> overrides);

    /// What may be done from now on, in the open session, in those to come and in the store of
    /// applications; what is under way is left alone.
    void setAccess(const Access &access);
    const Access &access() const { return m_access; }

    /// How the journals of the applications that are opened from now on are kept.
    void setJournalSettings(const JournalSettings &settings) { m_journalSettings = settings; }

    /// The application as it would be opened: with what the policy presets and locks, too.
    Application overridden(const Application &application) const;

    /// What earlier sessions of the application knew of its budget holds on: it is kept with the
    /// fleet. Until it is read, counted calls wait. Error: Forbidden, if the application or a host
    /// of it is not allowed; then all stays as it is, and refused() tells too.
    Result<Done> open(const Application &application);

    /// Goes on with the open application as it was edited. Where nothing but its limits and its
    /// secret is another, they take effect in the open session, whose calls go on; else it is
    /// opened anew.
    Result<Done> changeTo(const Application &application);

    /// Starts the demo server in this process and opens its application. Errors: Forbidden, and
    /// those of the server.
    Result<Done> openDemo(const DemoOptions &options);
    void close();

    /// Closes what is open and drops every secret and the token that are in memory; only which
    /// application it was is remembered. While locked nothing opens: what is asked to be opened
    /// comes with the unlocking. A refresh is left as at the end of the program, and can be gone on
    /// with. Locked again, it stays as it was, and an unlocking under way ends as declined.
    void lock(LockCause cause);

    /// Has the keychain unlocked where the application's secret is in it, by the operating system's
    /// own question where there is one, and opens what was open. A keychain that is open already,
    /// as since the login, asks nothing, and where there is none nobody is asked. Errors:
    /// KeyringLocked when the person declined, KeyringFailed; then all stays locked.
    Call<Done> *unlock(QObject *parent);
    bool isLocked() const { return m_lock != nullptr; }
    std::optional<LockState> lockState() const;

    /// What a person is asked before they leave what is under way.
    void setLeaveGate(LeaveGate gate) { m_leaveGate = std::move(gate); }

    /// For what a person does that closes what is open: goOn is called once they may leave, at
    /// once or later, or never. What closes it otherwise, such as a screen that locks, asks nobody.
    void leave(Leaving what, std::function<void()> goOn) const;

    /// True if changeTo() would close what is open and open it anew.
    bool wouldReopen(const Application &application) const;

    bool isOpen() const { return m_session != nullptr; }
    bool isDemo() const { return m_demo != nullptr; }
    DemoServer *demo() const { return m_demo.get(); }       ///< null unless the demo is open
    ApiSession *session() const { return m_session.get(); } ///< null when closed
    std::optional<Application> application() const;

    /// The fleet of the application that is open, which begins to be read from the disk when it is
    /// first asked for, and with the first counted call, as the budget is kept there; null when
    /// closed. The demo's fleet is not kept.
    FleetDesk *fleet();

    /// Its deliveries, which begin to be read when they are first asked for, and go into the fleet
    /// from then on; null when closed. Those of the demo are gone with it.
    WebhookDesk *deliveries();

    /// Where they are kept; nothing when closed, and of the demo before deliveries() was asked for.
    std::optional<DeliveryPlace> deliveryPlace() const;

    /// The folder in which the open application's data is kept; empty for the demo, of which none
    /// is, and when closed. An application that this run has talk to another vehicle API than its
    /// own has a folder beside its own: the fleet there is another one.
    QString dataFolder() const;

    /// Where what is done with the open application's credentials is written down: in the folder of
    /// its data, for the demo in memory alone; null when closed.
    FileJournal *journal() const { return m_journal.get(); }

    /// The journal of an application, also when it is not open: for changes of its secrets and for
    /// a session of one's own with its credentials. Where it is open, valid until that is closed;
    /// else as long as the workspace. Null for a demo that is not open.
    Journal *journalOf(const Application &application);

    /// Has the journals written, the open application's and those aside, and their ends brought
    /// into the keychain as far as something was done; at the least, they are compared. Done in any
    /// case.
    Call<Done> *settleJournals(QObject *parent);

    /// Tells an application's journal, also when it is not open: that is opened for it for a
    /// moment. The demo's is told only while it is open.
    void tell(const Application &application, const JournalEntry &entry);

    /// Writes into the journal of every application that is known, the open one's first, that
    /// access is about to be widened for all of them. Error: Storage, where one cannot be written;
    /// then it must not be.
    Call<Done> *recordEverywhere(const Widening &widening, QObject *parent);

    /// Whether the data that is kept of an application can be removed: an error of kind Storage
    /// while another program has it open. One that is open here is not asked about.
    Call<Done> *checkDataRemovable(const Application &application, QObject *parent);

    /// Deletes what is kept of an application on this computer: its fleet, readings and budget, of
    /// every host that it talked to. If it is open, it is closed first. True if there was anything.
    /// Its journal stays. Error: Storage; what is not deleted can be tried again. Forbidden in
    /// read-only mode, as for the question before it.
    Call<bool> *removeData(const Application &application, QObject *parent);

    ApplicationStore *applications() const { return m_applications; }
    SecretStore *secrets() const { return m_secrets; }

    /// Where those of the application that is open are: the demo's are in memory.
    SecretStore *secretsOfOpen() const;
    /// What changes secrets goes through it. The open session follows by itself: its calls go on
    /// with the token that they have, and the next one is fetched with the new secret.
    Credentials *credentials() const { return m_credentials.get(); }
    const Clock *clock() const { return m_clock; }
    RequestLog *log() { return &m_log; }

Q_SIGNALS:
    /// The session is about to go: let go of its calls.
    void closing();
    /// Another application is open, or none.
    void sessionChanged();
    void accessChanged();
    /// An application was not opened, whoever asked for it.
    void refused(const ApiError &reason);
    /// A journal was opened, the open application's or one aside.
    void journalOpened(motorpool::FileJournal *journal);
    /// Locked, and what is open is about to be closed; or not any more, and it is about to be
    /// opened.
    void lockChanged();

private:
    struct Lock;

    void awaitBudget();
    Access demoAccess() const;
    void openSession(const Application &application, SecretStore *secrets, const Access &access,
                     const QString &journalFolder);
    void openAgain();
    /// The application's folder when it talks to this host.
    static QString folderOf(const Paths &paths, const Application &application,
                            const QUrl &vehicleHost);
    QString journalFolder(const Application &application, const QUrl &vehicleHost) const;
    std::unique_ptr<FileJournal> makeJournal(const QString &folder, const Application &application,
                                             SecretStore *secrets);
    bool isOpen(const Application &application) const;

    ApplicationStore *m_applications;
    SecretStore *m_secrets;
    const Clock *m_clock;
    std::unique_ptr<Credentials> m_credentials;
    std::function<Application(const Application &)> m_overrides;
    Access m_access;
    JournalSettings m_journalSettings;
    LeaveGate m_leaveGate;
    RequestLog m_log;
    std::unique_ptr<Lock> m_lock; ///< null unless locked
    Application m_opened;         ///< before the overrides
    DemoOptions m_demoOptions;
    std::unique_ptr<DemoServer> m_demo;
    std::unique_ptr<SessionStore> m_demoSecrets;
    std::unique_ptr<FileJournal> m_journal;
    /// Of applications that are not open, by their ids.
    std::map<QString, std::unique_ptr<FileJournal>> m_journalsAside;
    std::unique_ptr<ApiSession> m_session;
    QString m_dataFolder;
    std::unique_ptr<FleetDesk> m_fleet;
    std::unique_ptr<QTemporaryDir> m_demoFolder; ///< of the demo's deliveries
    std::unique_ptr<WebhookDesk> m_deliveries;
};

} // namespace motorpool
