// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliveriespage.h"

#include "actionreason.h"
#include "clock.h"
#include "datatable.h"
#include "deliveryfilterbar.h"
#include "deliverypresentation.h"
#include "emptystate.h"
#include "errorstrip.h"
#include "preferences.h"
#include "receiverpanel.h"
#include "refusedlist.h"
#include "secretstore.h"
#include "silencestrip.h"
#include "webhookdesk.h"
#include "workspace.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>

#include <utility>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

// Habits of many vehicles take a second to learn, elsewhere; silence shows after half an hour.
constexpr std::chrono::minutes silenceEvery{5};
constexpr std::chrono::seconds judgeAfter{20};

} // namespace

DeliveriesPage::DeliveriesPage(Workspace *workspace, Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_presentation(new DeliveryPresentation(preferences, this))
    , m_count(new QLabel(this))
    , m_verified(new QLabel(this))
    , m_receiver(new ReceiverPanel(preferences, this))
    , m_error(new ErrorStrip(this))
    , m_silence(new SilenceStrip(preferences, this))
    , m_filter(new DeliveryFilterBar(workspace->clock(), this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_table(new DataTable(u"deliveries"_s, preferences, this))
    , m_detail(new DeliveryDetail(preferences, this))
    , m_refused(new RefusedList(preferences, m_stack))
    , m_stored(new QPushButton(tr("Taken"), this))
    , m_turnedAway(new QPushButton(this))
    , m_newer(new QPushButton(this))
    , m_vehicle(new QPushButton(tr("Show the vehicle"), this))
    , m_user(new QPushButton(tr("Show the user"), this))
    , m_copy(new QPushButton(tr("Copy the body"), this))
    , m_bench(new QPushButton(tr("Open in the bench"), this))
    , m_find(new QAction(tr("Filter"), this))
{
    m_presentation->setSourceModel(&m_model);
    m_presentation->setPalette(palette());
    m_table->setModel(m_presentation);
    build(preferences);
    m_silenceTimer.setInterval(silenceEvery);
    m_minute.setInterval(std::chrono::minutes(1));
    m_judgeSoon.setSingleShot(true);
    m_judgeSoon.setInterval(judgeAfter);
    m_judgeSoon.callOnTimeout(this, &DeliveriesPage::readSilence);
    addAction(m_find);
    connectParts(preferences);
    onSessionChanged();
}

DeliveriesPage::~DeliveriesPage()
{
    letGo();
}

void DeliveriesPage::connectParts(Preferences *preferences)
{
    connect(m_receiver, &ReceiverPanel::startWanted, this, &DeliveriesPage::start);
    connect(m_receiver, &ReceiverPanel::stopWanted, this, [this] {
        if (m_desk != nullptr)
            m_desk->receiver.stop();
    });
    connect(m_error, &ErrorStrip::retryRequested, this, &DeliveriesPage::retry);
    connect(m_find, &QAction::triggered, this, [this] {
        m_stored->setChecked(true);
        m_filter->focusText();
    });
    connect(m_filter, &DeliveryFilterBar::changed, this,
            [this] { m_model.setFilter(m_filter->filter()); });
    connect(m_empty, &EmptyState::triggered, this, [this] {
        if (m_model.error())
            retry();
        else if (m_filter->isNarrow())
            m_filter->clear();
        else
            startFromEmpty();
    });
    connect(&m_model, &DeliveryModel::changed, this, &DeliveriesPage::showState);
    connect(&m_model, &DeliveryModel::arrived, this, &DeliveriesPage::keepPlace);
    connect(&m_model, &DeliveryModel::arrived, this, [this] {
        if (m_silence->isAny() && !m_judgeSoon.isActive())
            m_judgeSoon.start(); // who was heard of is not silent any more
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == 0 && std::exchange(m_unseen, 0) > 0)
            showCounts();
    });
    connect(m_newer, &QPushButton::clicked, this, &DeliveriesPage::showNewest);
    connect(m_table, &DataTable::typed, this, [this](const QString &text) {
        m_filter->focusText();
        m_filter->insert(text);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DeliveriesPage::readSelected);
    connect(m_table, &DataTable::activated, this, [this] {
        if (const Delivery *delivery = selected())
            Q_EMIT vehicleWanted(delivery->head.vehicleId);
    });
    for (QPushButton *button : {m_stored, m_turnedAway})
        connect(button, &QPushButton::toggled, this, &DeliveriesPage::showState);
    connect(m_turnedAway, &QPushButton::toggled, this, &DeliveriesPage::readRefused);
    connect(m_refused, &RefusedList::currentChanged, this, &DeliveriesPage::showSelected);
    connect(m_refused, &RefusedList::benchWanted, this, [this](const RefusedDelivery &refused) {
        Q_EMIT benchWanted(requestOf(refused.body, refused.signature));
    });
    connect(m_vehicle, &QPushButton::clicked, this,
            [this] { Q_EMIT vehicleWanted(selected()->head.vehicleId); });
    connect(m_user, &QPushButton::clicked, this,
            [this] { Q_EMIT userWanted(selected()->head.userId); });
    connect(m_copy, &QPushButton::clicked, this, &DeliveriesPage::copyBody);
    connect(m_bench, &QPushButton::clicked, this, &DeliveriesPage::openInBench);
    connect(m_silence, &SilenceStrip::listWanted, this, &DeliveriesPage::fleetListWanted);
    connect(m_silence, &SilenceStrip::readingWanted, this, &DeliveriesPage::readingWanted);
    connect(&m_silenceTimer, &QTimer::timeout, this, &DeliveriesPage::readSilence);
    connect(&m_minute, &QTimer::timeout, this, &DeliveriesPage::passTime);
    connect(m_workspace, &Workspace::closing, this, &DeliveriesPage::letGo);
    connect(m_workspace, &Workspace::sessionChanged, this, &DeliveriesPage::onSessionChanged);
    connect(preferences, &Preferences::changed, m_presentation, &DeliveryPresentation::refresh);
}

void DeliveriesPage::open()
{
    if (std::exchange(m_isOpen, true))
        return;
    onSessionChanged();
}

void DeliveriesPage::onSessionChanged()
{
    m_desk = m_isOpen ? m_workspace->deliveries() : nullptr;
    m_startFault.reset();
    m_refusedFault.reset();
    m_unseen = 0;
    m_model.setStore(m_desk != nullptr ? &m_desk->store : nullptr);
    m_receiver->setHost(m_desk != nullptr ? &m_desk->receiver : nullptr);
    m_refused->setRefused({});
    m_silence->showSilence({}, {});
    if (m_desk != nullptr) {
        const DeliveryStore *store = &m_desk->store;
        connect(&m_desk->receiver, &ReceiverHost::stateChanged, this, &DeliveriesPage::showState);
        connect(&m_desk->receiver, &ReceiverHost::noticed, this, &DeliveriesPage::showState);
        connect(&m_desk->receiver, &ReceiverHost::refusedOne, this, &DeliveriesPage::readRefused);
        connect(store, &DeliveryStore::faultChanged, this, &DeliveriesPage::showState);
        connect(store, &DeliveryStore::changed, this, [this] {
            if (isOnRefused())
                readRefused();
        });
        m_silenceTimer.start();
        m_minute.start();
        readSilence();
        readRefused();
        startAgain();
    }
    showState();
}

void DeliveriesPage::letGo()
{
    if (m_desk != nullptr && m_desk->receiver.state() == ReceiverHost::State::Listening)
        m_ports.insert(m_workspace->application()->id, quint16(m_desk->receiver.url().port()));
    delete m_reading;
    m_silenceTimer.stop();
    m_minute.stop();
    m_judgeSoon.stop();
    m_isReadingSilence = false;
    m_body.clear();
    m_detail->showDelivery(std::nullopt);
    m_receiver->setHost(nullptr);
    m_model.setStore(nullptr);
    m_desk = nullptr;
}

void DeliveriesPage::start(quint16 port)
{
    if (m_desk == nullptr)
        return;
    m_startFault.reset();
    m_desk->receiver.setKeepDays(m_preferences->setting(Setting::DeliveriesKeepDays).number());
    m_desk->receiver.start(port, this)->then(this, [this](const Result<QUrl> &url) {
        if (!url)
            m_startFault = url.error();
        showState();
    });
}

/// What a lock or another application interrupted goes on where it was: a tunnel or a proxy still
/// hands deliveries on to that port.
void DeliveriesPage::startAgain()
{
    const auto application = m_workspace->application();
    if (application && m_ports.contains(application->id))
        start(m_ports.take(application->id));
}

/// The button goes once it listens: the keyboard goes on at the panel's.
void DeliveriesPage::startFromEmpty()
{
    m_receiver->focusStart();
    m_receiver->start();
}

void DeliveriesPage::retry()
{
    const auto fault = std::exchange(m_startFault, std::nullopt);
    // Of the password of a database, where it is not of starting.
    if (!fault && m_error->error() && m_error->error()->kind == ApiError::Kind::KeyringLocked)
        return unlockStore();
    openStore();
    if (m_refusedFault)
        readRefused();
    if (!fault)
        return showState();
    switch (fault->kind) {
    case ApiError::Kind::SecretMissing:
        Q_EMIT managementTokenWanted();
        return showState();
    case ApiError::Kind::KeyringLocked:
        m_workspace->secrets()->unlock(this)->then(this, [this](const Result<Done> &unlocked) {
            if (unlocked)
                return m_receiver->start();
            m_startFault = unlocked.error();
            showState();
        });
        return;
    default:
        m_receiver->start();
    }
}

void DeliveriesPage::unlockStore()
{
    m_workspace->secrets()->unlock(this)->then(this, [this](const Result<Done> &unlocked) {
        if (unlocked)
            openStore();
        else
            m_error->showError(unlocked.error());
    });
}

/// With the password that is kept by now.
void DeliveriesPage::openStore()
{
    if (m_desk != nullptr && (m_desk->store.fault() || m_model.error()))
        m_desk->openStore();
    if (m_model.error())
        m_model.readAgain();
}

/// The list of the last hour is that of another hour by now.
void DeliveriesPage::passTime()
{
    m_model.setFilter(m_filter->filter());
    readRefused(); // those of receivers elsewhere
}

/// New rows come on top; what a person has scrolled to stays under the pointer.
void DeliveriesPage::keepPlace(int arrived)
{
    QScrollBar *bar = m_table->verticalScrollBar();
    if (bar->value() == 0)
        return;
    const int place = bar->value() + arrived * m_table->verticalHeader()->defaultSectionSize();
    m_table->doItemsLayout(); // the bar's range is that of before
    bar->setValue(place);
    m_unseen += arrived;
}

void DeliveriesPage::showNewest()
{
    m_table->scrollToTop();
    m_table->setFocus(Qt::OtherFocusReason);
}

void DeliveriesPage::showVehicle(const QString &vehicleId)
{
    open();
    m_stored->setChecked(true);
    m_filter->setVehicle(vehicleId);
}

QList<QAbstractButton *> DeliveriesPage::actionButtons() const
{
    return QList<QAbstractButton *>{m_stored, m_turnedAway, m_newer, m_vehicle,
                                    m_user,   m_copy,       m_bench} +
           m_receiver->actionButtons() + m_silence->actionButtons();
}

QMenu *DeliveriesPage::columnsMenu() const
{
    return m_table->columnsMenu();
}

void DeliveriesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_presentation->setPalette(palette());
}

} // namespace motorpool
