// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "apisession.h"
#include "applicationstore.h"
#include "background.h"
#include "budget.h"
#include "credentials.h"
#include "demoserver.h"
#include "filejournal.h"
#include "fleetdesk.h"
#include "sessionstore.h"
#include "storedremoval.h"
#include "tokensource.h"
#include "webhookdesk.h"
#include "workspacelock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <utility>

namespace motorpool {

namespace {

/// The application's folder and those of other hosts beside it, as far as they are there.
QStringList foldersOf(const Paths &paths, const Application &application)
{
    const QFileInfo own(paths.dataOf(application));
    const QRegularExpression form(QRegularExpression::anchoredPattern(
        QRegularExpression::escape(own.fileName()) + QStringLiteral("(@[0-9a-f]{12})?")));
    QStringList folders;
    const QDir data = own.dir();
    for (const QString &name : data.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (form.match(name).hasMatch())
            folders << data.absoluteFilePath(name);
    }
    return folders;
}

} // namespace

QString Workspace::folderOf(const Paths &paths, const Application &application,
                            const QUrl &vehicleHost)
{
    const QString folder = paths.dataOf(application);
    if (vehicleHost == application.hosts.vehicle)
        return folder;
    const QByteArray host = vehicleHost.toEncoded(QUrl::NormalizePathSegments);
    const QByteArray hash = QCryptographicHash::hash(host, QCryptographicHash::Sha256).toHex();
    return folder + u'@' + QString::fromLatin1(hash.left(12));
}

Workspace::Workspace(ApplicationStore *applications, SecretStore *secrets, const Clock *clock,
                     QObject *parent)
    : QObject(parent)
    , m_applications(applications)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_credentials(std::make_unique<Credentials>(applications, secrets, clock))
{
    connect(m_credentials.get(), &Credentials::secretReplaced, this, [this](const QString &id) {
        if (m_session && !m_demo && m_session->application().id == id)
            m_session->tokens()->renew();
    });
    m_credentials->setJournal(
        [this](const Application &application) { return journalOf(application); });
}

Workspace::~Workspace()
{
    close();
}

void Workspace::setOverrides(std::function<Application(const Application &)> overrides)
{
    m_overrides = std::move(overrides);
}

Application Workspace::overridden(const Application &application) const
{
    const bool isFromFile = application.secretPlace != SecretPlace::Environment;
    const Application preset = isFromFile ? application : m_applications->withPresets(application);
    return m_applications->withLocks(m_overrides ? m_overrides(preset) : preset);
}

void Workspace::setAccess(const Access &access)
{
    if (access == m_access)
        return;
    m_access = access;
    m_applications->setAccess(access);
    if (m_session)
        m_session->setAccess(m_demo ? demoAccess() : access);
    Q_EMIT accessChanged();
}

/// The demo is allowed as such, and its server lies in this process.
Access Workspace::demoAccess() const
{
    Access access = m_access;
    const Application application = m_demo->application();
    access.applications = QStringList{application.clientId};
    access.hosts = QStringList{hostKey(application.hosts.iam), hostKey(application.hosts.vehicle),
                               hostKey(application.hosts.management)};
    return access;
}

Result<Done> Workspace::open(const Application &application)
{
    if (m_lock) {
        m_lock->opens = application;
        return Done{};
    }
    const Application opened = overridden(application);
    if (const auto reason = m_access.applicationRefusal(opened)) {
        Q_EMIT refused(*reason);
        return Failure(*reason);
    }
    close();
    m_opened = application;
    m_dataFolder = folderOf(m_applications->paths(), application, opened.hosts.vehicle);
    openSession(opened, m_secrets, m_access, journalFolder(application, opened.hosts.vehicle));
    awaitBudget();
    Q_EMIT sessionChanged();
    return Done{};
}

bool Workspace::wouldReopen(const Application &application) const
{
    if (m_lock || !m_session || m_demo)
        return true;
    // Of the secret itself, Credentials::secretReplaced() tells.
    Application same = overridden(application);
    same.limits = m_session->application().limits;
    same.secretBackend = m_session->application().secretBackend;
    return same != m_session->application();
}

Result<Done> Workspace::changeTo(const Application &application)
{
    if (wouldReopen(application))
        return open(application);
    m_opened = application;
    m_session->setLimits(overridden(application).limits);
    return Done{};
}

void Workspace::leave(Leaving what, std::function<void()> goOn) const
{
    if (m_leaveGate && m_session)
        m_leaveGate(what, std::move(goOn));
    else
        goOn();
}

Result<Done> Workspace::openDemo(const DemoOptions &options)
{
    if (const auto reason = m_access.demoRefusal())
        return Failure(*reason);
    if (m_lock) {
        m_lock->opens = options;
        return Done{};
    }
    auto server = std::make_unique<DemoServer>(options);
    if (const Result<Done> started = server->start(); !started)
        return started;
    close();

    // The demo's secret is made up by the server and never meets the person's keychain.
    m_demo = std::move(server);
    m_demoOptions = options;
    m_demoSecrets = std::make_unique<SessionStore>();
    m_demoSecrets->put(m_demo->application(), m_demo->secret());
    m_demoSecrets->put({m_demo->application(), SecretItem::ManagementToken},
                       m_demo->managementToken());
    openSession(m_demo->application(), m_demoSecrets.get(), demoAccess(), {});
    Q_EMIT sessionChanged();
    return Done{};
}

void Workspace::openSession(const Application &application, SecretStore *secrets,
                            const Access &access, const QString &journalFolder)
{
    m_journal = makeJournal(journalFolder, application, secrets);
    JournalEntry entry;
    entry.kind = JournalEntry::Kind::Session;
    entry.what = QStringLiteral("opened");
    entry.facts = {{QStringLiteral("name"), application.name},
                   {QStringLiteral("iam"), application.hosts.iam.toString()},
                   {QStringLiteral("vehicle"), application.hosts.vehicle.toString()},
                   {QStringLiteral("management"), application.hosts.management.toString()},
                   {QStringLiteral("isReadOnly"), access.isReadOnly()}};
    if (!application.caFile.isEmpty())
        entry.facts.insert(QStringLiteral("caFile"), application.caFile);
    if (!application.proxy.isEmpty())
        entry.facts.insert(QStringLiteral("proxy"), application.proxy);
    m_journal->note(entry);
    m_session = std::make_unique<ApiSession>(application, secrets, &m_log, m_clock, access);
    m_session->setJournal(m_journal.get());
}

void Workspace::close()
{
    if (!m_session)
        return;
    Q_EMIT closing();
    m_deliveries.reset();
    m_demoFolder.reset();
    m_fleet.reset();
    m_session.reset();
    JournalEntry entry;
    entry.kind = JournalEntry::Kind::Session;
    entry.what = QStringLiteral("closed");
    m_journal->note(entry);
    m_journal.reset();
    m_dataFolder.clear();
    m_demoSecrets.reset();
    m_demo.reset();
    Q_EMIT sessionChanged();
}

FleetDesk *Workspace::fleet()
{
    if (!m_fleet && m_session)
        m_fleet = std::make_unique<FleetDesk>(m_dataFolder, m_session.get(), m_clock);
    return m_fleet.get();
}

// The budget is kept with the fleet, which is read when either is needed.
void Workspace::awaitBudget()
{
    Budget *budget = m_session->budget();
    budget->awaitRestore();
    connect(
        budget, &Budget::restoreWanted, this, [this] { fleet(); }, Qt::QueuedConnection);
}

bool Workspace::isOpen(const Application &application) const
{
    return m_session && !m_demo && m_session->application().id == application.id;
}

Call<Done> *Workspace::checkDataRemovable(const Application &application, QObject *parent)
{
    if (const auto reason = m_access.changeRefusal()) {
        auto *call = new Call<Done>(parent);
        call->finish(Failure(*reason));
        return call;
    }
    QStringList folders = foldersOf(m_applications->paths(), application);
    if (isOpen(application))
        folders.removeAll(m_dataFolder);
    return inBackground<Done>(parent, [folders]() -> Result<Done> {
        for (const QString &folder : folders) {
            if (auto free = checkRemovable(folder); !free)
                return free;
        }
        return Done{};
    });
}

Call<bool> *Workspace::removeData(const Application &application, QObject *parent)
{
    if (const auto reason = m_access.changeRefusal()) {
        auto *call = new Call<bool>(parent);
        call->finish(Failure(*reason));
        return call;
    }
    if (isOpen(application))
        close();
    const QStringList folders = foldersOf(m_applications->paths(), application);
    return inBackground<bool>(parent, [folders]() -> Result<bool> {
        bool isAny = false;
        for (const QString &folder : folders) {
            const auto removed = removeStored(folder);
            if (!removed)
                return removed;
            isAny = isAny || *removed;
        }
        return isAny;
    });
}

std::optional<Application> Workspace::application() const
{
    return m_session ? std::optional(m_session->application()) : std::nullopt;
}

std::optional<DeliveryPlace> Workspace::deliveryPlace() const
{
    if (!m_session || (m_demo && !m_demoFolder))
        return std::nullopt;
    // It was checked when it was entered or read.
    const QString chosen = m_session->application().deliveries;
    if (!m_demo && !chosen.isEmpty()) {
        if (const auto place = DeliveryPlace::parse(chosen))
            return *place;
    }
    DeliveryPlace place;
    place.file = QDir(m_demo ? m_demoFolder->path() : m_dataFolder)
                     .filePath(QLatin1StringView(DeliveryPlace::fileName));
    return place;
}

SecretStore *Workspace::secretsOfOpen() const
{
    return m_demoSecrets ? m_demoSecrets.get() : m_secrets;
}

WebhookDesk *Workspace::deliveries()
{
    if (m_deliveries || !m_session)
        return m_deliveries.get();
    if (m_demo)
        m_demoFolder = std::make_unique<QTemporaryDir>();
    const Application application = m_session->application();
    const DeliveryPlace place = *deliveryPlace();
    const auto token = [this, application] { return m_credentials->managementToken(application); };
    const auto password = [this, application] {
        return m_credentials->databasePassword(application);
    };
    m_deliveries = std::make_unique<WebhookDesk>(place, secretsOfOpen(), token, password,
                                                 &fleet()->store, m_clock);
    connect(m_credentials.get(), &Credentials::databasePasswordChanged, &m_deliveries->store,
            [this](const QString &id) {
                if (m_session && !m_demo && m_session->application().id == id)
                    m_deliveries->openStore();
            });
    connect(m_credentials.get(), &Credentials::managementTokenChanged, &m_deliveries->receiver,
            [this](const QString &id) {
                if (m_session && m_session->application().id == id)
                    m_deliveries->receiver.renewKey();
            });
    // It holds the management token meanwhile.
    connect(&m_deliveries->receiver, &ReceiverHost::stateChanged, this, [this] {
        const ReceiverHost &receiver = m_deliveries->receiver;
        JournalEntry entry;
        entry.kind = JournalEntry::Kind::Session;
        if (receiver.state() == ReceiverHost::State::Listening) {
            entry.what = QStringLiteral("receiving-started");
            entry.facts = {{QStringLiteral("address"), receiver.url().toString()}};
        } else if (receiver.state() == ReceiverHost::State::Stopping) {
            entry.what = QStringLiteral("receiving-stopped");
        }
        if (!entry.what.isEmpty())
            m_journal->note(entry);
    });
    if (m_demo) {
        connect(&m_deliveries->receiver, &ReceiverHost::stateChanged, m_demo.get(),
                [this] { (void)m_demo->deliverTo(m_deliveries->receiver.url()); });
    }
    m_deliveries->feed.start();
    return m_deliveries.get();
}

QString Workspace::dataFolder() const
{
    return m_dataFolder;
}

} // namespace motorpool
