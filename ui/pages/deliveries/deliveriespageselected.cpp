// SPDX-License-Identifier: GPL-3.0-or-later
// The delivery that is selected on its page: what is shown of it and done with it.
#include "actionreason.h"
#include "clock.h"
#include "datatable.h"
#include "deliveriespage.h"
#include "errorstrip.h"
#include "refusedlist.h"
#include "silencestrip.h"
#include "webhookdesk.h"
#include "workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

namespace motorpool {

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
    enableButton(m_copy, isOnRefused() ? m_refused->current() != nullptr : !m_body.isEmpty(),
                 whyNot);
    enableButton(m_bench, delivery != nullptr || (isOnRefused() && m_refused->current() != nullptr),
                 whyNot);
}

void DeliveriesPage::readSelected()
{
    delete m_reading;
    m_body.clear();
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
                m_body = bodies->request.body;
                content.before = bodies->before;
                content.bodyBefore = bodies->bodyBefore;
            } else {
                content.error = bodies.error();
            }
            m_detail->showDelivery(content);
            showSelected();
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

/// As it came, byte for byte where it is text: what is signed is not to be laid out anew.
void DeliveriesPage::copyBody()
{
    const RefusedDelivery *refused = isOnRefused() ? m_refused->current() : nullptr;
    QGuiApplication::clipboard()->setText(
        QString::fromUtf8(refused != nullptr ? refused->body : m_body));
}

} // namespace motorpool
