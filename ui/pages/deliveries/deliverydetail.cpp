// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliverydetail.h"

#include "deliverypresentation.h"
#include "detailhtml.h"
#include "errorguide.h"
#include "eventdecode.h"
#include "eventdiff.h"
#include "plaintext.h"
#include "prettyjson.h"
#include "signaldef.h"

#include <QEvent>
#include <QLocale>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestBody = 64 * 1024; ///< shown; Smartcar's are 50 KB at most

QString pretty(const QByteArray &body)
{
    return QString::fromUtf8(prettyJson(body.left(longestBody)));
}

std::optional<QByteArray> bodyOf(const std::optional<DeliveredRequest> &request)
{
    return request ? std::optional(request->body) : std::nullopt;
}

std::optional<WebhookEvent> eventOf(const std::optional<QByteArray> &body, const QDateTime &at)
{
    if (!body)
        return std::nullopt;
    auto decoded = decodeEvent(*body, at);
    return decoded ? std::optional(decoded->event) : std::nullopt;
}

QString titleOf(const SignalName &signal)
{
    return signalTitle(signal.code, signal.name);
}

} // namespace

DeliveryDetail::DeliveryDetail(const Preferences *preferences, QWidget *parent)
    : QTextBrowser(parent)
    , m_presenter(preferences)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    document()->setDocumentMargin(12);
    setAccessibleName(tr("Details of the selected delivery"));
    setPlaceholderText(tr("Select a delivery to see all of it."));
}

void DeliveryDetail::showDelivery(const std::optional<DeliveryContent> &content)
{
    if (content == m_content)
        return;
    m_content = content;
    render();
}

QVariant DeliveryDetail::loadResource(int, const QUrl &)
{
    return {};
}

void DeliveryDetail::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

void DeliveryDetail::render()
{
    if (!m_content) {
        clear();
        return;
    }
    const Delivery &delivery = m_content->delivery;
    DetailHtml html(palette(), font());
    const QString vehicle =
        QStringList{delivery.head.make, delivery.head.model}.join(u' ').trimmed();
    html.heading(vehicle.isEmpty() ? eventTypeText(delivery.head)
                                   : eventTypeText(delivery.head) + u" · "_s + onOneLine(vehicle),
                 Tone::Text);
    const bool isBySecond = m_content->request && m_content->request->signedBy == 2;
    html.line(u"● "_s + (isBySecond ? tr("Signed with the second management token, as there are "
                                         "two while one is exchanged")
                                    : tr("Signed with the management token")),
              Tone::Fresh);
    if (delivery.head.isTest())
        html.line(tr("A test that the dashboard made up: it is not mixed with the fleet."),
                  Tone::Aging);
    addTimes(html);
    if (m_content->error) {
        html.line(u"✕ "_s + oneLine(*m_content->error), Tone::Error);
    } else if (const auto event = eventOf(bodyOf(m_content->request), delivery.receivedAt)) {
        addFaults(html, *event);
        const auto before = eventOf(
            m_content->bodyBefore, m_content->before ? m_content->before->receivedAt : QDateTime());
        if (before)
            addChanges(html, diffOf(*before, *event));
        else
            addSignals(html, *event);
    }
    addIds(html);
    if (m_content->request) {
        html.heading(tr("Body"), Tone::Text);
        html.block(pretty(m_content->request->body));
        if (m_content->request->body.size() > longestBody)
            html.line(tr("It goes on; Copy the body takes all of it."), Tone::Secondary);
    }
    setHtml(html.text());
}

void DeliveryDetail::addTimes(DetailHtml &html) const
{
    const Delivery &delivery = m_content->delivery;
    const DeliveryHead &head = delivery.head;
    const QLocale locale;
    html.fact(tr("Received"), m_presenter.exactTime(delivery.receivedAt));
    if (head.deliveredAt.isValid())
        html.fact(tr("Sent by Smartcar"),
                  tr("%1 (%2 on the way)")
                      .arg(m_presenter.exactTime(head.deliveredAt),
                           delayText(head.deliveredAt, delivery.receivedAt)));
    if (head.oemAt.isValid())
        html.fact(tr("Reported by the car"), tr("%1 (%2 until Smartcar sent it)")
                                                 .arg(m_presenter.exactTime(head.oemAt),
                                                      delayText(head.oemAt, head.deliveredAt)));
    if (delivery.tries > 1)
        html.fact(tr("Tries"), tr("%1, the last one %2")
                                   .arg(locale.toString(delivery.tries),
                                        m_presenter.exactTime(delivery.lastReceivedAt)));
    html.fact(tr("Triggered by"), triggersText(head));
}

/// After what it tells: who asks for an id looks for it.
void DeliveryDetail::addIds(DetailHtml &html) const
{
    using Face = DetailHtml::Face;
    const Delivery &delivery = m_content->delivery;
    const DeliveryHead &head = delivery.head;
    html.heading(tr("Ids"), Tone::Text);
    html.fact(tr("Vehicle"), head.vehicleId, Face::Fixed);
    html.fact(tr("User"), head.userId, Face::Fixed);
    html.fact(tr("External id"), head.externalId, Face::Fixed);
    html.fact(tr("Webhook"), head.webhookName);
    html.fact(tr("Webhook id"), head.webhookId, Face::Fixed);
    html.fact(tr("Event id"), head.eventId, Face::Fixed);
    html.fact(tr("Delivery id"), head.deliveryId, Face::Fixed);
    if (m_content->request) {
        const QByteArray &signature = m_content->request->signature;
        if (signature.isEmpty())
            html.fact(tr("Signature"), tr("not kept by the version that stored it"));
        else
            html.fact(tr("Signature"), QString::fromLatin1(signature), Face::Fixed);
    }
    html.fact(tr("Received by"), delivery.receiver);
    html.fact(tr("Number"), QLocale().toString(delivery.number));
}

void DeliveryDetail::addFaults(DetailHtml &html, const WebhookEvent &event) const
{
    for (const VehicleFault &fault : event.faults) {
        const ErrorWords words = explain(fault.error);
        html.heading(fault.isResolved() ? tr("Resolved: %1").arg(words.title) : words.title,
                     fault.isResolved() ? Tone::Fresh : Tone::Error);
        html.line(words.cause, Tone::Text);
        if (!fault.isResolved())
            html.line(words.remedy, Tone::Text);
        QStringList about;
        for (const SignalName &signal : fault.signals)
            about << titleOf(signal);
        html.fact(tr("About"), about.isEmpty() ? tr("the whole vehicle") : about.join(u", "_s));
        html.fact(tr("Smartcar says"), onOneLine(fault.error.detail));
        html.fact(tr("To tell the owner"), onOneLine(fault.userMessage));
        html.fact(tr("Error"), fault.error.type + u'/' + fault.error.code, DetailHtml::Face::Fixed);
    }
}

void DeliveryDetail::addSignals(DetailHtml &html, const WebhookEvent &event) const
{
    if (event.readings.isEmpty())
        return;
    html.heading(tr("Signals"), Tone::Text);
    for (const Reading &reading : event.readings) {
        const ReadingLook look = m_presenter.look(reading);
        html.fact(signalTitle(reading.code, reading.name),
                  look.problem.isEmpty() ? look.text : look.text + u" · "_s + look.problem);
    }
}

void DeliveryDetail::addChanges(DetailHtml &html, const EventDiff &diff) const
{
    using Kind = SignalDiff::Kind;
    const auto valueOf = [this](const std::optional<Reading> &reading) {
        if (!reading)
            return u"—"_s;
        const ReadingLook look = m_presenter.look(*reading);
        return look.problem.isEmpty() ? look.text : look.text + u" · "_s + look.problem;
    };
    const auto add = [&](const QString &heading, auto isWanted, bool hasBefore) {
        bool isFirst = true;
        for (const SignalDiff &signal : diff.signals) {
            if (!isWanted(signal.kind))
                continue;
            if (std::exchange(isFirst, false))
                html.heading(heading, Tone::Text);
            html.fact(titleOf(signal.signal),
                      hasBefore && signal.before && signal.after
                          //: a signal's value before and after
                          ? tr("%1 → %2").arg(valueOf(signal.before), valueOf(signal.after))
                          : valueOf(signal.after ? signal.after : signal.before));
        }
    };
    add(
        tr("Changed since the delivery before"), [](Kind kind) { return kind == Kind::Changed; },
        true);
    add(
        tr("New"), [](Kind kind) { return kind == Kind::New; }, false);
    add(
        tr("Not in it any more"), [](Kind kind) { return kind == Kind::Gone; }, false);
    add(
        tr("Reported again, the same"), [](Kind kind) { return kind == Kind::Renewed; }, false);
    add(
        tr("Unchanged"), [](Kind kind) { return kind == Kind::Unchanged; }, false);
}

} // namespace motorpool
