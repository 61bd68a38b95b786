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

} // namespace

QList<SignalChange> changesOf(Deed deed, const QList<Reading> &before)
{
    QList<SignalChange> changes;
    const QStringList codes = tellingSignals(deed);
    for (const QString &code : codes)
        changes += SignalChange{code, find(before, code), {}, false};
    return changes;
}

void takeReadings(CommandReport &report, const QList<Reading> &readings)
{
    report.look = CommandReport::Look::NotYet;
    report.lookError.reset();
    report.isSeen.reset();
    for (SignalChange &change : report.changes) {
        if (auto read = find(readings, change.code))
            change.after = std::move(read);
        const auto &after = change.after;
        change.isTold = after && after->oemUpdatedAt.isValid() && report.sentAt.isValid() &&
                        after->oemUpdatedAt >= report.sentAt;
        if (!change.isTold)
            continue;
        report.look = CommandReport::Look::Told;
        if (const auto seen = showsEffect(report.command, report.outcome.execution, *after))
            report.isSeen = seen;
    }
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
    entry.facts[u"state"_s] = stateName(outcome.state);
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
