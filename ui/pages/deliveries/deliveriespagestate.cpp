// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of deliveries says of itself.
#include "datatable.h"
#include "deliveriespage.h"
#include "deliveryfilterbar.h"
#include "emptystate.h"
#include "errorstrip.h"
#include "preferences.h"
#include "receiverpanel.h"
#include "refusedlist.h"
#include "timetext.h"
#include "webhookdesk.h"
#include "workspace.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

enum Sheet { StoredSheet, EmptySheet, RefusedSheet };

} // namespace

bool DeliveriesPage::isOnRefused() const
{
    return m_turnedAway->isChecked();
}

void DeliveriesPage::showState()
{
    showError();
    showCounts();
    showVerified();
    m_filter->setVisible(!isOnRefused());
    if (isOnRefused())
        m_stack->setCurrentIndex(RefusedSheet);
    else
        m_stack->setCurrentIndex(m_model.rowCount() > 0 ? StoredSheet : EmptySheet);
    showEmpty();
    showSelected();
}

void DeliveriesPage::showError()
{
    std::optional<ApiError> error = m_startFault;
    if (!error)
        error = m_model.error();
    if (!error && m_desk != nullptr)
        error = m_desk->store.fault();
    if (!error && m_desk != nullptr)
        error = m_desk->receiver.storageFault();
    if (!error && m_desk != nullptr)
        error = m_desk->receiver.keyFault();
    if (!error && isOnRefused())
        error = m_refusedFault;
    if (error)
        m_error->showError(*error);
    else
        m_error->clear();
}

void DeliveriesPage::showCounts()
{
    const QLocale locale;
    if (!m_model.total())
        m_count->clear();
    else if (m_filter->isNarrow())
        m_count->setText(tr("%1 fit").arg(locale.toString(*m_model.total())));
    else
        m_count->setText(locale.toString(*m_model.total()));
    const int refused = m_refused->count();
    if (refused == 0)
        m_turnedAway->setText(tr("Refused"));
    else if (refused < ReceiverHost::mostRefused)
        m_turnedAway->setText(tr("Refused (%1)").arg(locale.toString(refused)));
    else
        //: %1 is the number of the last ones that are listed; there were more
        m_turnedAway->setText(tr("Refused (the last %1)").arg(locale.toString(refused)));
    m_newer->setText(u"↑ "_s + tr("%Ln new", "deliveries above the part that is shown", m_unseen));
    m_newer->setVisible(m_unseen > 0 && !isOnRefused());
}

/// Who sets a webhook up looks here for whether Smartcar has found the address.
void DeliveriesPage::showVerified()
{
    const auto challenge =
        m_desk != nullptr ? m_desk->receiver.challenged() : std::optional<AnsweredChallenge>();
    m_verified->setVisible(challenge.has_value());
    if (!challenge)
        return;
    const QString at = timeText(challenge->receivedAt, m_preferences->timeZone());
    m_verified->setText(tr("Address verified %1").arg(at));
    m_verified->setToolTip(challenge->isSigned
                               ? tr("Smartcar asked for proof of the management token, and had it.")
                               : tr("Somebody asked for proof of the management token, and had it. "
                                    "The question was not signed, so that it may have been "
                                    "another than Smartcar."));
}

void DeliveriesPage::showEmpty()
{
    m_empty->setAction({});
    if (m_desk == nullptr) {
        m_empty->setTexts(tr("No application is open"), tr("Deliveries belong to an application."));
    } else if (m_model.error()) {
        m_empty->setTexts(tr("The deliveries could not be read"), tr("Why stands above."));
        m_empty->setAction(tr("Try again"));
    } else if (!m_model.wasRead()) {
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
    if (m_desk == nullptr)
        return;
    m_desk->store.refused(this)->then(this, [this](const Result<QList<RefusedDelivery>> &refused) {
        if (m_desk == nullptr)
            return;
        m_refusedFault = refused ? std::nullopt : std::optional(refused.error());
        if (refused)
            m_refused->setRefused(*refused);
        showState();
    });
}

} // namespace motorpool
