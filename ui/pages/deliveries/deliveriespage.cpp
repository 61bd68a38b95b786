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
#include "silencestrip.h"
#include "webhookdesk.h"
#include "workspace.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

enum Sheet { StoredSheet, EmptySheet, RefusedSheet };

// Habits of many vehicles take a second to learn, elsewhere; silence shows after half an hour.
constexpr std::chrono::minutes silenceEvery{5};

} // namespace

DeliveriesPage::DeliveriesPage(Workspace *workspace, Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_presentation(new DeliveryPresentation(preferences, this))
    , m_count(new QLabel(this))
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
    , m_vehicle(new QPushButton(tr("Show the vehicle"), this))
    , m_user(new QPushButton(tr("Show the user"), this))
    , m_bench(new QPushButton(tr("Open in the bench"), this))
{
    m_presentation->setSourceModel(&m_model);
    m_presentation->setPalette(palette());
    m_table->setModel(m_presentation);
    build(preferences);
    m_silenceTimer.setInterval(silenceEvery);
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
    connect(m_error, &ErrorStrip::retryRequested, this, [this] {
        if (m_startFault && m_startFault->kind == ApiError::Kind::SecretMissing)
            Q_EMIT managementTokenWanted();
        m_startFault.reset();
        if (m_model.error())
            m_model.readAgain();
        showState();
    });
    connect(m_filter, &DeliveryFilterBar::changed, this,
            [this] { m_model.setFilter(m_filter->filter()); });
    connect(m_empty, &EmptyState::triggered, this, [this] {
        if (m_filter->isNarrow())
            m_filter->clear();
        else
            m_receiver->start();
    });
    connect(&m_model, &DeliveryModel::changed, this, &DeliveriesPage::showState);
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
    connect(m_bench, &QPushButton::clicked, this, &DeliveriesPage::openInBench);
    connect(m_silence, &SilenceStrip::listWanted, this, &DeliveriesPage::fleetListWanted);
    connect(m_silence, &SilenceStrip::readingWanted, this, &DeliveriesPage::readingWanted);
    connect(&m_silenceTimer, &QTimer::timeout, this, &DeliveriesPage::readSilence);
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
    m_model.setStore(m_desk != nullptr ? &m_desk->store : nullptr);
    m_receiver->setHost(m_desk != nullptr ? &m_desk->receiver : nullptr);
    m_refused->setRefused({});
    m_silence->showSilence({}, {});
    if (m_desk != nullptr) {
        connect(&m_desk->receiver, &ReceiverHost::stateChanged, this, &DeliveriesPage::showState);
        connect(&m_desk->receiver, &ReceiverHost::noticed, this, &DeliveriesPage::showState);
        connect(&m_desk->store, &DeliveryStore::changed, this, &DeliveriesPage::readRefused);
        m_silenceTimer.start();
        readSilence();
    }
    showState();
}

void DeliveriesPage::letGo()
{
    delete m_reading;
    m_silenceTimer.stop();
    m_isReadingSilence = false;
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
    m_desk->receiver.start(port, this)->then(this, [this](const Result<QUrl> &url) {
        if (!url)
            m_startFault = url.error();
        showState();
    });
}

bool DeliveriesPage::isOnRefused() const
{
    return m_turnedAway->isChecked();
}

void DeliveriesPage::showState()
{
    const QLocale locale;
    const qint64 shown = m_model.rowCount();
    if (!m_model.total())
        m_count->clear();
    else if (m_filter->isNarrow())
        m_count->setText(tr("%1 fit").arg(locale.toString(*m_model.total())));
    else
        m_count->setText(locale.toString(*m_model.total()));
    const auto fault = m_desk != nullptr ? m_desk->receiver.storageFault() : std::nullopt;
    if (m_startFault)
        m_error->showError(*m_startFault);
    else if (m_model.error())
        m_error->showError(*m_model.error());
    else if (fault)
        m_error->showError(*fault);
    else
        m_error->clear();
    const quint64 refused = m_desk != nullptr ? m_desk->receiver.refusedCount() : 0;
    m_turnedAway->setText(refused > 0 ? tr("Refused (%1)").arg(locale.toString(refused))
                                      : tr("Refused"));
    m_filter->setVisible(!isOnRefused());
    if (isOnRefused())
        m_stack->setCurrentIndex(RefusedSheet);
    else
        m_stack->setCurrentIndex(shown > 0 ? StoredSheet : EmptySheet);
    showEmpty();
    showSelected();
}

void DeliveriesPage::showEmpty()
{
    m_empty->setAction({});
    if (m_desk == nullptr) {
        m_empty->setTexts(tr("No application is open"), tr("Deliveries belong to an application."));
    } else if (!m_model.wasRead() && !m_model.error()) {
        m_empty->setTexts(tr("Reading…"), {});
    } else if (m_filter->isNarrow()) {
        m_empty->setTexts(tr("No delivery fits"), tr("Change the filter to see others."));
        m_empty->setAction(tr("Show all"));
    } else {
        m_empty->setTexts(
            tr("Nothing has come yet"),
            m_workspace->isDemo()
                ? tr("Smartcar tells by webhooks what changed, which costs no calls. The demo "
                     "fleet "
                     "sends deliveries as soon as you start receiving.")
                : tr("Smartcar tells by webhooks what changed, which costs no calls. Start "
                     "receiving, hand the address on to a tunnel or a reverse proxy with a "
                     "certificate, and enter that one's address as the callback in Smartcar's "
                     "dashboard."));
        if (m_desk->receiver.state() == ReceiverHost::State::Stopped)
            m_empty->setAction(tr("Start receiving"));
    }
}

/// From where deliveries are kept: whoever received them has put it there.
void DeliveriesPage::readRefused()
{
    if (m_desk == nullptr || !isOnRefused())
        return;
    m_desk->store.refused(this)->then(this, [this](const Result<QList<RefusedDelivery>> &refused) {
        if (refused && m_desk != nullptr)
            m_refused->setRefused(*refused);
    });
}

const Delivery *DeliveriesPage::selected() const
{
    return isOnRefused() ? nullptr : m_model.delivery(m_table->currentIndex().row());
}

void DeliveriesPage::showSelected()
{
    const Delivery *delivery = selected();
    const QString whyNot = tr("Select a delivery first.");
    enableButton(m_vehicle, delivery != nullptr && !delivery->head.vehicleId.isEmpty(), whyNot);
    enableButton(m_user, delivery != nullptr && !delivery->head.userId.isEmpty(), whyNot);
    enableButton(m_bench, delivery != nullptr || (isOnRefused() && m_refused->current() != nullptr),
                 whyNot);
}

void DeliveriesPage::readSelected()
{
    delete m_reading;
    showSelected();
    const Delivery *delivery = selected();
    if (delivery == nullptr || m_desk == nullptr)
        return m_detail->showDelivery(std::nullopt);
    m_reading = new QObject(this);
    DeliveryContent content;
    content.delivery = *delivery;
    m_detail->showDelivery(content);
    m_desk->content(*delivery, m_reading)
        ->then(m_reading, [this, content](const Result<DeliveryBodies> &bodies) mutable {
            if (bodies) {
                content.request = bodies->request;
                content.before = bodies->before;
                content.bodyBefore = bodies->bodyBefore;
            } else {
                content.error = bodies.error();
            }
            m_detail->showDelivery(content);
        });
}

void DeliveriesPage::readSilence()
{
    if (m_desk == nullptr || m_isReadingSilence)
        return;
    m_isReadingSilence = true;
    m_desk->silence(this)->then(this, [this](const Result<Silence> &silence) {
        m_isReadingSilence = false;
        if (silence && m_desk != nullptr)
            m_silence->showSilence(*silence, m_workspace->clock()->utcNow());
    });
}

void DeliveriesPage::openInBench()
{
    if (isOnRefused()) {
        if (const RefusedDelivery *refused = m_refused->current())
            Q_EMIT benchWanted(requestOf(refused->body, refused->signature));
        return;
    }
    const Delivery *delivery = selected();
    if (delivery == nullptr || m_desk == nullptr)
        return;
    m_desk->store.request(delivery->number, this)
        ->then(this, [this](const Result<DeliveredRequest> &request) {
            if (!request) {
                m_error->showError(request.error());
                return;
            }
            BenchRequest stored = requestOf(request->body, request->signature);
            // It was verified when it came, by a version that did not keep it.
            stored.isSignatureKept = !request->signature.isEmpty();
            Q_EMIT benchWanted(stored);
        });
}

void DeliveriesPage::showVehicle(const QString &vehicleId)
{
    open();
    m_stored->setChecked(true);
    m_filter->setVehicle(vehicleId);
}

QList<QAbstractButton *> DeliveriesPage::actionButtons() const
{
    return QList<QAbstractButton *>{m_stored, m_turnedAway, m_vehicle, m_user, m_bench} +
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
