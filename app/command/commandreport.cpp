// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandreport.h"

#include <QJsonArray>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

std::optional<Reading> find(const QList<Reading> &readings, const QString &code)
{
    const auto found = std::ranges::find(readings, code, &Reading::code);
    return found == readings.end() ? std::nullopt : std::optional(*found);
}

QJsonValue json(const std::optional<Reading> &reading)
{
    if (!reading)
        return QJsonValue::Null;
    QJsonObject object{{u"status"_s, reading->statusText}};
    if (reading->body)
        object[u"body"_s] = *reading->body;
    if (reading->oemUpdatedAt.isValid())
        object[u"oemUpdatedAt"_s] = reading->oemUpdatedAt.toString(Qt::ISODateWithMs);
    return object;
}

QJsonObject json(const ApiError &error)
{
    QJsonObject object{{u"kind"_s, kindName(error.kind)}};
    const auto add = [&object](const QString &name, const QString &text) {
        if (!text.isEmpty())
            object[name] = text;
    };
    add(u"type"_s, error.type);
    add(u"code"_s, error.code);
    add(u"detail"_s, error.detail);
    return object;
}

QString lookName(CommandReport::Look look)
{
    switch (look) {
    case CommandReport::Look::NotDone:
        return u"none"_s;
    case CommandReport::Look::Told:
        return u"told"_s;
    case CommandReport::Look::NotYet:
        return u"not yet"_s;
    case CommandReport::Look::Failed:
        break;
    }
    return u"failed"_s;
}

/// Between which times, by the service's clock, the command was carried out if it was.
struct Span
{
    Span(const CommandReport &report, std::chrono::milliseconds ahead)
        : sent(report.sentAt.addMSecs(ahead.count()))
        , done(report.answeredAt.addMSecs(ahead.count()))
    {
        const QDateTime &completed = report.outcome.execution.completedAt;
        if (completed.isValid() && completed < done)
            done = std::max(completed, sent);
    }

    QDateTime sent;
    QDateTime done;
};

bool isTold(const CommandReport &report, const SignalChange &change, const Span &span)
{
    if (!change.after || !change.after->oemUpdatedAt.isValid() || !report.sentAt.isValid())
        return false;
    const QDateTime &measured = change.after->oemUpdatedAt;
    if (measured >= span.done)
        return true;
    const auto shows = [&report](const std::optional<Reading> &reading) {
        return reading ? showsEffect(report.command, report.outcome.execution, *reading)
                       : std::nullopt;
    };
    return measured >= span.sent && shows(change.after) == true && shows(change.before) == false;
}

} // namespace

QList<SignalChange> changesOf(Deed deed, const QList<Reading> &before)
{
    QList<SignalChange> changes;
    const QStringList codes = tellingSignals(deed);
    for (const QString &code : codes)
        changes += SignalChange{code, find(before, code), {}, false};
    return changes;
}

void takeReadings(CommandReport &report, const QList<Reading> &readings,
                  std::chrono::milliseconds ahead)
{
    const Span span(report, ahead);
    report.look = CommandReport::Look::NotYet;
    report.lookError.reset();
    report.isSeen.reset();
    for (SignalChange &change : report.changes) {
        if (auto read = find(readings, change.code))
            change.after = std::move(read);
        change.isTold = isTold(report, change, span);
        if (!change.isTold)
            continue;
        report.look = CommandReport::Look::Told;
        if (const auto seen = showsEffect(report.command, report.outcome.execution, *change.after))
            report.isSeen = seen;
    }
}

bool isPassing(const ApiError &error)
{
    using Kind = ApiError::Kind;
    if (error.status == 0)
        return error.kind == Kind::Offline || error.kind == Kind::Timeout ||
               error.kind == Kind::Protocol; // cut short
    return error.status >= 500 && error.status != 501;
}

QString cutName(CommandReport::Cut cut)
{
    switch (cut) {
    case CommandReport::Cut::None:
        return {};
    case CommandReport::Cut::Stopped:
        return u"stopped"_s;
    case CommandReport::Cut::Another:
        return u"another"_s;
    case CommandReport::Cut::Locked:
        return u"locked"_s;
    case CommandReport::Cut::Closed:
        return u"closed"_s;
    case CommandReport::Cut::Quit:
        break;
    }
    return u"quit"_s;
}

QString stateName(CommandOutcome::State state)
{
    switch (state) {
    case CommandOutcome::State::Done:
        return u"done"_s;
    case CommandOutcome::State::Refused:
        return u"refused"_s;
    case CommandOutcome::State::Unknown:
        break;
    }
    return u"unknown"_s;
}

JournalEntry journalEntry(const CommandReport &report)
{
    const CommandOutcome &outcome = report.outcome;
    const bool isDone = outcome.state == CommandOutcome::State::Done;
    JournalEntry entry;
    entry.kind = JournalEntry::Kind::Outcome;
    entry.what = QString::fromLatin1(defOf(report.command.deed).key);
    entry.vehicleId = report.vehicleId;
    entry.userId = report.userId;
    entry.status = outcome.error.status;
    entry.requestId = isDone ? outcome.execution.requestId : outcome.error.requestId;
    entry.cost = report.calls;
    entry.about = report.deed;
    entry.facts[u"state"_s] = stateName(outcome.state);
    if (!outcome.isSent)
        entry.facts[u"sent"_s] = false;
    if (const QString cut = cutName(report.cut); !cut.isEmpty())
        entry.facts[u"cut"_s] = cut;
    if (!report.connectionId.isEmpty())
        entry.facts[u"connectionId"_s] = report.connectionId;
    if (const QJsonObject parameters = commandAttributes(report.command); !parameters.isEmpty())
        entry.facts[u"parameters"_s] = parameters;
    if (const auto *schedule = std::get_if<ScheduleId>(&report.command.value))
        entry.facts[u"scheduleId"_s] = schedule->id;
    if (!isDone)
        entry.facts[u"error"_s] = json(outcome.error);
    entry.facts[u"look"_s] = lookName(report.look);
    if (report.isSeen)
        entry.facts[u"seen"_s] = *report.isSeen;
    if (report.lookError)
        entry.facts[u"lookError"_s] = json(*report.lookError);
    QJsonObject told;
    for (const SignalChange &change : report.changes) {
        told[change.code] = QJsonObject{{u"before"_s, json(change.before)},
                                        {u"after"_s, json(change.after)},
                                        {u"told"_s, change.isTold}};
    }
    if (!told.isEmpty())
        entry.facts[u"signals"_s] = told;
    return entry;
}

} // namespace motorpool
