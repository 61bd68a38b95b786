// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiverpanel.h"

#include "actionreason.h"
#include "fonts.h"
#include "metrics.h"
#include "preferences.h"
#include "statuspill.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <utility>

namespace motorpool {

using namespace Qt::StringLiterals;

using State = ReceiverHost::State;

namespace {

constexpr auto portKey = "receiver/port";
constexpr int usualPort = 8787;

} // namespace

ReceiverPanel::ReceiverPanel(Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_pill(new StatusPill(this))
    , m_address(new QLabel(this))
    , m_copy(new QPushButton(tr("Copy address"), this))
    , m_portLabel(new QLabel(tr("&Port"), this))
    , m_port(new QSpinBox(this))
    , m_start(new QPushButton(tr("S&tart receiving"), this))
    , m_stop(new QPushButton(tr("S&top receiving"), this))
{
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("any", "port"));
    m_port->setValue(m_preferences->state(QString::fromLatin1(portKey)).isValid()
                         ? m_preferences->state(QString::fromLatin1(portKey)).toInt()
                         : usualPort);
    m_port->setAccessibleName(tr("Port to listen on"));
    m_portLabel->setBuddy(m_port);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_address->setFont(fixedFont());
    m_start->setToolTip(
        tr("Listens on this computer alone (127.0.0.1). A tunnel or a reverse proxy "
           "with a certificate hands Smartcar's deliveries on to it. It ends when "
           "the program is closed or locked; motorpool-receiver runs on a server."));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::inside);
    row->addWidget(m_pill);
    row->addWidget(m_address);
    row->addWidget(m_copy);
    row->addWidget(m_portLabel);
    row->addWidget(m_port);
    row->addWidget(m_start);
    row->addWidget(m_stop);

    connect(m_copy, &QPushButton::clicked, this, &ReceiverPanel::copyAddress);
    connect(m_start, &QPushButton::clicked, this, &ReceiverPanel::start);
    connect(m_stop, &QPushButton::clicked, this, &ReceiverPanel::stopWanted);
    showState();
}

void ReceiverPanel::start()
{
    m_preferences->setState(QString::fromLatin1(portKey), m_port->value());
    Q_EMIT startWanted(quint16(m_port->value()));
}

void ReceiverPanel::focusStart()
{
    m_start->setFocus(Qt::OtherFocusReason);
}

void ReceiverPanel::setHost(ReceiverHost *host)
{
    if (m_host)
        m_host->disconnect(this);
    m_host = host;
    if (m_host) {
        connect(m_host, &ReceiverHost::stateChanged, this, &ReceiverPanel::showState);
        connect(m_host, &ReceiverHost::noticed, this, &ReceiverPanel::showState);
    }
    showState();
}

/// One button takes the other's place; the keyboard goes with it.
void ReceiverPanel::keepFocus(const QWidget *had)
{
    const bool hadIt = had == m_start || had == m_stop;
    m_isFocusLost = m_isFocusLost || (hadIt && !(had->isVisibleTo(this) && had->isEnabled()));
    for (QPushButton *button : {m_start, m_stop}) {
        if (m_isFocusLost && button->isVisibleTo(this) && button->isEnabled()) {
            m_isFocusLost = false;
            button->setFocus(Qt::OtherFocusReason);
        }
    }
}

void ReceiverPanel::showState()
{
    const QWidget *had = window()->focusWidget();
    const State state = m_host ? m_host->state() : State::Stopped;
    const bool isListening = state == State::Listening;
    if (isListening && m_host->storageFault())
        m_pill->setState(u"✕"_s, tr("not stored"), Tone::Error);
    else if (isListening)
        m_pill->setState(u"●"_s, tr("receiving"), Tone::Fresh);
    else if (state == State::Starting)
        m_pill->setState(u"◐"_s, tr("starting"), Tone::Aging);
    else if (state == State::Stopping)
        m_pill->setState(u"◐"_s, tr("stopping"), Tone::Aging);
    else
        //: of the receiver of deliveries
        m_pill->setState(u"○"_s, tr("not receiving"), Tone::Secondary);
    m_address->setText(isListening ? m_host->url().toString() : QString());
    m_address->setVisible(isListening);
    m_copy->setVisible(isListening);
    m_stop->setVisible(isListening || state == State::Stopping);
    m_stop->setEnabled(isListening);
    m_start->setVisible(!m_stop->isVisibleTo(this));
    m_port->setVisible(m_start->isVisibleTo(this));
    m_portLabel->setVisible(m_start->isVisibleTo(this));
    enableButton(m_start, m_host && state == State::Stopped,
                 m_host ? tr("It is starting.") : tr("Open an application first."));
    keepFocus(had);
    tell(state);
}

/// For who cannot see the pill.
void ReceiverPanel::tell(State state)
{
    if (std::exchange(m_told, state) == state || state == State::Starting ||
        state == State::Stopping || !isVisible()) {
        return;
    }
    m_pill->setAccessibleDescription(m_address->text());
    QAccessibleEvent event(m_pill, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ReceiverPanel::copyAddress() const
{
    if (m_host)
        QGuiApplication::clipboard()->setText(m_host->url().toString());
}

QList<QAbstractButton *> ReceiverPanel::actionButtons() const
{
    return {m_start, m_stop, m_copy};
}

} // namespace motorpool
