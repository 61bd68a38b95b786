// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector.h"

#include "apisession.h"
#include "budgetwords.h"
#include "clock.h"
#include "commandcontrol.h"
#include "commandpage.h"
#include "deliveriestab.h"
#include "errorstrip.h"
#include "fleetdesk.h"
#include "inspectorheader.h"
#include "metrics.h"
#include "overviewpage.h"
#include "preferences.h"
#include "progressstrip.h"
#include "rawpage.h"
#include "signalspage.h"
#include "vehiclereader.h"
#include "workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ageingStep = std::chrono::seconds(15);
constexpr auto ownDelay = std::chrono::seconds(10);
constexpr auto recallDelay = std::chrono::milliseconds(500); // a refresh tells of itself often
constexpr auto waitingStep = std::chrono::milliseconds(500); // of a count of seconds

} // namespace

Inspector::Inspector(Workspace *workspace, Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_presenter(preferences)
    , m_reader(new VehicleReader(workspace, this))
    , m_stack(new QStackedWidget(this))
    , m_header(new InspectorHeader)
    , m_read(new QPushButton)
    , m_readNote(new QLabel)
    , m_progress(new ProgressStrip(tr("Reading a vehicle's signals")))
    , m_error(new ErrorStrip)
    , m_tabs(new QTabWidget)
    , m_overview(new OverviewPage(workspace, preferences, &m_presenter))
    , m_signals(new SignalsPage(workspace, preferences, &m_presenter))
    , m_deliveries(new DeliveriesTab(workspace, preferences))
    , m_raw(new RawPage(&m_presenter))
{
    build();
    const auto readAll = [this] { readSignals(); };
    connect(m_read, &QPushButton::clicked, this, readAll);
    connect(m_overview, &OverviewPage::readRequested, this, readAll);
    connect(m_raw, &RawPage::readRequested, this, readAll);
    connect(m_signals, &SignalsPage::readRequested, this, &Inspector::read);
    connect(m_error, &ErrorStrip::retryRequested, this, [this] { read(m_lastCode); });
    connect(m_progress, &ProgressStrip::cancelled, m_reader, &VehicleReader::cancel);
    connect(m_reader, &VehicleReader::busyChanged, this, &Inspector::showBusy);
    connect(m_reader, &VehicleReader::answered, this, &Inspector::take);
    connect(m_reader, &VehicleReader::failed, m_error, &ErrorStrip::showError);
    connect(m_reader, &VehicleReader::failed, this,
            [this](const ApiError &error, const QString &code) {
                if (code.isEmpty() && m_connection)
                    Q_EMIT failed(*m_connection, error);
            });
    connect(m_header, &InspectorHeader::ownerLinkRequested, this,
            [this] { wishOwnerLink(OwnerAdvice()); });
    m_error->setOffersOwnerLink(true);
    connect(m_error, &ErrorStrip::ownerLinkRequested, this, &Inspector::wishOwnerLink);
    connect(m_signals, &SignalsPage::ownerLinkRequested, this, &Inspector::wishOwnerLink);
    connect(workspace, &Workspace::sessionChanged, this, &Inspector::forgetAll);
    auto *refresh = new QShortcut(QKeySequence(Qt::Key_F5), this);
    refresh->setContext(Qt::WidgetWithChildrenShortcut);
    connect(refresh, &QShortcut::activated, this, readAll);
    m_ageing.setInterval(ageingStep);
    connect(&m_ageing, &QTimer::timeout, this, &Inspector::showButton);
    m_ageing.start();
    m_recallSoon.setSingleShot(true);
    m_recallSoon.setInterval(recallDelay);
    m_recallSoon.callOnTimeout(this, &Inspector::recall);
    m_waiting.setInterval(waitingStep);
    connect(&m_waiting, &QTimer::timeout, this, &Inspector::showWait);
    watchBudget();
    setConnection(std::nullopt);
}

Inspector::~Inspector() = default;

void Inspector::setCommands(CommandControl *control)
{
    m_commands = new CommandPage(m_workspace, control, &m_presenter);
    m_tabs->insertTab(m_tabs->indexOf(m_deliveries), m_commands, tr("Commands"));
    showSubject();
}

void Inspector::showCommands()
{
    if (m_commands)
        m_tabs->setCurrentWidget(m_commands);
}

QList<QAbstractButton *> Inspector::scheduleButtons() const
{
    return m_commands && m_connection ? m_commands->scheduleButtons() : QList<QAbstractButton *>();
}

void Inspector::setGone(bool isGone)
{
    if (isGone == m_isGone)
        return;
    m_isGone = isGone;
    showSubject();
}

VehicleSubject Inspector::subject() const
{
    VehicleSubject subject;
    subject.connection = m_connection.value_or(Connection());
    subject.vin = vin();
    subject.isGone = m_isGone;
    if (!m_readings)
        return subject;
    subject.readings = m_readings->set.readings;
    const Reading *nickname = m_readings->find(u"vehicleidentification-nickname");
    if (nickname && nickname->body)
        subject.nickname = nickname->body->value("value"_L1).toString();
    return subject;
}

void Inspector::setConnection(const std::optional<Connection> &connection)
{
    const bool sameVehicle = m_connection && connection &&
                             m_connection->vehicleId == connection->vehicleId &&
                             m_connection->userId == connection->userId;
    if (!sameVehicle) {
        m_reader->cancel();
        m_error->clear();
        m_isGone = false;
        m_readings = connection ? m_cache.find(*connection) : nullptr;
    }
    m_connection = connection;
    if (!sameVehicle)
        recall();
    showSubject();
}

// What earlier sessions, refreshes and other programs learned is on the disk; it costs nothing.
void Inspector::recall()
{
    delete m_recall;
    FleetDesk *fleet = m_connection ? m_workspace->fleet() : nullptr;
    if (!fleet)
        return;
    connect(&fleet->store, &FleetStore::changed, &m_recallSoon, qOverload<>(&QTimer::start),
            Qt::UniqueConnection);
    m_recall = fleet->store.readings(m_connection->vehicleId, this)
                   ->then(this, [this](const Result<QList<LastReading>> &kept) {
                       if (!m_connection || !kept)
                           return;
                       const auto found = recalled(*kept, m_connection->userId);
                       // What was read here comes to the disk a moment later, without its answer.
                       if (!found || (m_readings &&
                                      found->readAt < m_readings->newestAt().addDuration(ownDelay)))
                           return;
                       m_readings = found;
                       showSubject();
                   });
}

void Inspector::readSignals()
{
    read({});
}

void Inspector::read(const QString &code)
{
    if (!m_connection || m_reader->isBusy())
        return;
    m_lastCode = code;
    m_error->clear();
    m_reader->read(*m_connection, code);
}

void Inspector::take(const ReadingAnswer &answer, const QString &code)
{
    auto readings = m_readings ? std::make_shared<VehicleReadings>(*m_readings)
                               : std::make_shared<VehicleReadings>();
    if (code.isEmpty())
        readings->take(answer);
    else
        readings->take(code, answer);
    m_readings = readings;
    m_cache.insert(*m_connection, m_readings);
    Q_EMIT answered(*m_connection, answer);
    showSubject();
    if (const QString told = vin(); !told.isEmpty())
        Q_EMIT vinLearned(m_connection->vehicleId, told);
}

void Inspector::showSubject()
{
    m_stack->setCurrentIndex(m_connection ? 1 : 0);
    if (!m_connection)
        return;
    m_header->showVehicle(*m_connection, vin());
    m_overview->showVehicle(*m_connection, m_readings);
    m_signals->showVehicle(*m_connection, m_readings);
    m_raw->showAnswers(m_readings);
    m_deliveries->setVehicle(m_connection->vehicleId);
    if (m_commands)
        m_commands->showVehicle(subject());
    showButton();
}

void Inspector::showBusy(bool busy)
{
    if (busy) {
        m_progress->start();
        m_waiting.start();
    } else {
        m_progress->stop();
        m_waiting.stop();
    }
    m_readNote->setVisible(!busy);
    m_read->setEnabled(!busy);
    m_signals->setBusy(busy);
}

void Inspector::showWait()
{
    if (!m_reader->isBusy())
        return;
    if (const auto wait = m_reader->wait())
        m_progress->setWaiting(budgetwords::wait(*wait), budgetwords::whyItWaits(*wait));
    else
        m_progress->setProgress(0, std::nullopt);
}

void Inspector::watchBudget()
{
    if (const ApiSession *session = m_workspace->session()) {
        connect(session->budget(), &Budget::changed, this, [this] {
            showWait();
            showButton();
        });
    }
}

void Inspector::showButton()
{
    m_read->setText(m_readings ? tr("Read again") : tr("Read signals"));
    m_read->setAccessibleName(m_read->text() + u", "_s + tr("1 call"));
    const auto age =
        m_readings ? ageOf(m_readings->readAt, m_workspace->clock()->utcNow()) : std::nullopt;
    QString note = tr("1 call");
    if (age && *age < std::chrono::minutes(1))
        note = tr("1 call · read just now");
    else if (age)
        note = tr("1 call · read %1 ago").arg(shortAge(*age));
    if (const ApiSession *session = m_workspace->session(); session && m_connection) {
        const QString month = budgetwords::month(*session->budget(), m_connection->vehicleId);
        if (!month.isEmpty())
            note += u'\n' + month;
    }
    m_readNote->setText(note);
}

void Inspector::forgetAll()
{
    watchBudget();
    m_cache.clear();
    m_readings = nullptr;
    setConnection(std::nullopt);
}

void Inspector::wishOwnerLink(const OwnerAdvice &advice)
{
    if (m_connection)
        Q_EMIT ownerLinkWanted({*m_connection, advice, vin()});
}

QSize Inspector::sizeHint() const
{
    return {metrics::inspector, 640};
}

} // namespace motorpool
