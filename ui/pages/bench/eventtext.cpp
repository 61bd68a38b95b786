// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchpresenter.h"
#include "errorguide.h"
#include "readingpresenter.h"
#include "signaldef.h"

#include <QCoreApplication>
#include <QLocale>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

using Face = DetailHtml::Face;

struct EventText
{
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

QString titleOf(const SignalName &signal)
{
    return signalTitle(signal.code, signal.name);
}

QString valueOf(const Reading &reading, const ReadingPresenter &presenter)
{
    const ReadingLook look = presenter.look(reading);
    QString text = look.text;
    if (!look.problem.isEmpty())
        text = (look.sign + u' ' + look.problem + (text.isEmpty() ? QString() : u" · "_s + text))
                   .trimmed();
    return text;
}

QString valueAndTime(const Reading &reading, const ReadingPresenter &presenter)
{
    const QString value = valueOf(reading, presenter);
    return reading.oemUpdatedAt.isValid()
               ? EventText::tr("%1 · car %2").arg(value, presenter.time(reading.oemUpdatedAt))
               : value;
}

QString stateOf(const VehicleFault &fault)
{
    return fault.isResolved() ? EventText::tr("resolved") : EventText::tr("lasts");
}

void writeFaults(DetailHtml &html, const QList<VehicleFault> &faults, const QString &heading)
{
    if (faults.isEmpty())
        return;
    html.heading(heading, Tone::Text);
    for (const VehicleFault &fault : faults) {
        const ErrorWords told = explain(fault.error);
        html.fact(u"%1/%2"_s.arg(fault.error.type, fault.error.code),
                  u"%1 (%2). %3 %4"_s.arg(told.title, stateOf(fault), told.cause, told.remedy));
    }
}

void writeTriggers(DetailHtml &html, const WebhookEvent &event)
{
    QStringList triggers;
    for (const EventTrigger &trigger : event.triggers) {
        if (trigger.signal == SignalName())
            triggers.append(trigger.type == "FIRST_DELIVERY"_L1
                                ? EventText::tr("first delivery after subscribing")
                                : trigger.type);
        else
            triggers.append(titleOf(trigger.signal));
    }
    html.fact(EventText::tr("Sent because of"), triggers.join(u", "_s));
}

} // namespace

void writeEvent(DetailHtml &html, const BenchLook &look, const ReadingPresenter &presenter)
{
    if (!look.diagnosis.event) {
        html.line(EventText::tr("The body holds no event that can be read."), Tone::Secondary);
        return;
    }
    const DecodedEvent &decoded = *look.diagnosis.event;
    const WebhookEvent &event = decoded.event;
    const QString car = QStringList{event.vehicle.make, event.vehicle.model}.join(u' ').trimmed();
    html.heading(event.type.isEmpty() ? EventText::tr("An event without a type") : event.type,
                 Tone::Text);
    html.fact(EventText::tr("Event id"), event.eventId, Face::Fixed);
    html.fact(EventText::tr("Vehicle"), car);
    html.fact(EventText::tr("Vehicle id"), event.vehicle.id, Face::Fixed);
    html.fact(EventText::tr("User id"), event.userId, Face::Fixed);
    html.fact(EventText::tr("External id"), event.externalId, Face::Fixed);
    html.fact(EventText::tr("Mode"), event.mode);
    if (event.deliveredAt.isValid())
        html.fact(EventText::tr("Sent"), presenter.exactTime(event.deliveredAt));
    html.fact(EventText::tr("Delivery id"), event.deliveryId, Face::Fixed);
    html.fact(EventText::tr("Webhook"), event.webhookName);
    html.fact(EventText::tr("Challenge"), event.challenge, Face::Fixed);
    writeTriggers(html, event);
    if (decoded.fault)
        html.line(EventText::tr("Not all of it could be read: %1 at %2.")
                      .arg(decoded.fault->detail, decoded.fault->path),
                  Tone::Stale);
    writeFaults(html, event.faults, EventText::tr("Errors"));
    if (!event.readings.isEmpty())
        html.heading(EventText::tr("%Ln signals", nullptr, int(event.readings.size())), Tone::Text);
    for (const Reading &reading : event.readings)
        html.fact(signalTitle(reading.code, reading.name), valueAndTime(reading, presenter));
}

void writeDiff(DetailHtml &html, const BenchLook &look, const ReadingPresenter &presenter)
{
    if (!look.diff) {
        html.line(look.diagnosis.event
                      ? EventText::tr("Paste another delivery of the vehicle above to compare the "
                                      "two.")
                      : EventText::tr("The body holds no event that can be read."),
                  Tone::Secondary);
        return;
    }
    using Kind = SignalDiff::Kind;
    const EventDiff &diff = *look.diff;
    if (diff.isSameEvent)
        html.line(EventText::tr("Both have the same event id: one is the other tried again."),
                  Tone::Aging);
    else if (!diff.isSameVehicle)
        html.line(EventText::tr("They are of different vehicles."), Tone::Stale);
    if (diff.isOlder)
        html.line(EventText::tr("The delivery on the left is the older one of the two."),
                  Tone::Aging);
    const auto list = [&](Kind kind, const QString &heading, auto &&text) {
        bool isFirst = true;
        for (const SignalDiff &one : diff.signals) {
            if (one.kind != kind)
                continue;
            if (std::exchange(isFirst, false))
                html.heading(heading, Tone::Text);
            html.fact(titleOf(one.signal), text(one));
        }
    };
    list(Kind::Changed, EventText::tr("Changed"), [&](const SignalDiff &one) {
        const QString text = EventText::tr("%1 → %2").arg(valueAndTime(*one.before, presenter),
                                                          valueAndTime(*one.after, presenter));
        return one.isTrigger ? EventText::tr("%1 · a trigger").arg(text) : text;
    });
    list(Kind::New, EventText::tr("New"),
         [&](const SignalDiff &one) { return valueAndTime(*one.after, presenter); });
    list(Kind::Gone, EventText::tr("Gone"),
         [&](const SignalDiff &one) { return valueAndTime(*one.before, presenter); });
    list(Kind::Renewed, EventText::tr("The same, with a later time"),
         [&](const SignalDiff &one) { return valueAndTime(*one.after, presenter); });
    const auto unchanged =
        std::count_if(diff.signals.begin(), diff.signals.end(),
                      [](const SignalDiff &one) { return one.kind == Kind::Unchanged; });
    if (unchanged > 0)
        html.line(EventText::tr("%Ln signals are unchanged.", nullptr, int(unchanged)),
                  Tone::Secondary);
    QStringList idle;
    for (const SignalName &signal : diff.idleTriggers)
        idle.append(titleOf(signal));
    if (!idle.isEmpty())
        html.line(EventText::tr("Named as triggers, though they did not change between the two: "
                                "%1. A delivery between them may be missing.")
                      .arg(idle.join(u", "_s)),
                  Tone::Stale);
    writeFaults(html, diff.raised, EventText::tr("Errors raised"));
    writeFaults(html, diff.lasting, EventText::tr("Errors that last"));
    writeFaults(html, diff.resolved, EventText::tr("Errors resolved"));
}

void writeReplay(DetailHtml &html, const ReplayResult &result)
{
    const QLocale locale;
    const auto ms = [&](std::chrono::microseconds time) {
        return EventText::tr("%1\u202Fms")
            .arg(locale.toString(double(time.count()) / 1000, 'f', 1));
    };
    const bool isFine = result.accepted == result.sent;
    html.heading(isFine ? EventText::tr("✓ All accepted") : EventText::tr("✕ Not all accepted"),
                 isFine ? Tone::Fresh : Tone::Error);
    html.fact(EventText::tr("Accepted"),
              EventText::tr("%1 of %2")
                  .arg(locale.toString(result.accepted), locale.toString(result.sent)));
    for (auto status = result.byStatus.begin(); status != result.byStatus.end(); ++status)
        html.fact(EventText::tr("Status %1").arg(status.key()), locale.toString(status.value()));
    if (result.unanswered > 0)
        html.fact(EventText::tr("No answer"), locale.toString(result.unanswered));
    if (!result.byStatus.isEmpty())
        html.fact(EventText::tr("Answered within"),
                  EventText::tr("%1 (half), %2 (99 of 100), %3 (all)")
                      .arg(ms(result.p50), ms(result.p99), ms(result.slowest)));
    for (const ReplayFailure &failure : result.failures)
        html.fact(EventText::tr("Number %1").arg(failure.number),
                  (failure.status ? QString::number(failure.status) + u' ' : QString()) +
                      failure.detail);
    if (!result.firstAnswer.isEmpty()) {
        html.heading(EventText::tr("First answer"), Tone::Text);
        html.block(QString::fromUtf8(result.firstAnswer));
    }
}

} // namespace motorpool
