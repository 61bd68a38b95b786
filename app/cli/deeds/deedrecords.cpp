// SPDX-License-Identifier: GPL-3.0-or-later
#include "deedrecords.h"

#include "errorguide.h"
#include "jsonexport.h"
#include "words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return orNull(time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString());
}

QJsonValue readingOrNull(const std::optional<Reading> &reading)
{
    return reading ? QJsonValue(toJson(*reading)) : QJsonValue(QJsonValue::Null);
}

QJsonValue errorOrNull(const CommandOutcome &outcome)
{
    if (outcome.state == CommandOutcome::State::Done)
        return QJsonValue::Null;
    const ApiError &error = outcome.error;
    return QJsonObject{{u"kind"_s, kindName(error.kind)},
                       {u"status"_s, error.status},
                       {u"type"_s, orNull(error.type)},
                       {u"code"_s, orNull(error.code)},
                       {u"detail"_s, orNull(error.detail)}};
}

QString lookWord(CommandReport::Look look)
{
    switch (look) {
    case CommandReport::Look::NotDone:
        return u"none"_s;
    case CommandReport::Look::Told:
        return u"told"_s;
    case CommandReport::Look::NotYet:
        return u"notYet"_s;
    case CommandReport::Look::Failed:
        break;
    }
    return u"failed"_s;
}

QString hoursCell(const QList<ChargeSchedule::Hours> &all)
{
    QStringList parts;
    for (const ChargeSchedule::Hours &hours : all) {
        QString part = hours.start;
        if (!hours.end.isEmpty())
            part += u'-' + hours.end;
        if (!hours.days.isEmpty())
            part += u' ' + hours.days.join(u' ').toLower();
        parts += part;
    }
    return parts.join(u"; ");
}

QJsonArray hoursJson(const QList<ChargeSchedule::Hours> &all)
{
    QJsonArray result;
    for (const ChargeSchedule::Hours &hours : all) {
        result.append(QJsonObject{{u"start"_s, hours.start},
                                  {u"end"_s, orNull(hours.end)},
                                  {u"days"_s, QJsonArray::fromStringList(hours.days)}});
    }
    return result;
}

} // namespace

RecordShape reportShape()
{
    RecordShape shape;
    shape.single = true;
    shape.names = {u"command"_s,    u"vehicleId"_s,   u"userId"_s,     u"outcome"_s,
                   u"error"_s,      u"executionId"_s, u"scheduleId"_s, u"requestId"_s,
                   u"executedAt"_s, u"completedAt"_s, u"sentAt"_s,     u"parameters"_s,
                   u"calls"_s,      u"look"_s,        u"effectSeen"_s, u"signals"_s};
    shape.csv = {u"command"_s,    u"vehicleId"_s,  u"userId"_s,      u"outcome"_s,
                 u"error.type"_s, u"error.code"_s, u"executionId"_s, u"scheduleId"_s,
                 u"requestId"_s,  u"executedAt"_s, u"completedAt"_s, u"calls"_s,
                 u"look"_s,       u"effectSeen"_s};
    shape.table = {{words(QT_TRANSLATE_NOOP("Cli", "Command"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "Vehicle"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "User"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "Outcome"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "Effect"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "Schedule"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "Request id"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "Calls"))}};
    return shape;
}

Record toRecord(const CommandReport &report)
{
    const Execution &execution = report.outcome.execution;
    const bool isDone = report.outcome.state == CommandOutcome::State::Done;
    const QString requestId = isDone ? execution.requestId : report.outcome.error.requestId;
    QJsonArray told;
    for (const SignalChange &change : report.changes) {
        told.append(QJsonObject{{u"code"_s, change.code},
                                {u"before"_s, readingOrNull(change.before)},
                                {u"after"_s, readingOrNull(change.after)},
                                {u"told"_s, change.isTold}});
    }
    const QString key = QString::fromLatin1(defOf(report.command.deed).key);
    const QJsonObject json{
        {u"command"_s, key},
        {u"vehicleId"_s, report.vehicleId},
        {u"userId"_s, report.userId},
        {u"outcome"_s, stateName(report.outcome.state)},
        {u"error"_s, errorOrNull(report.outcome)},
        {u"executionId"_s, orNull(execution.id)},
        {u"scheduleId"_s, orNull(execution.scheduleId)},
        {u"requestId"_s, orNull(requestId)},
        {u"executedAt"_s, timeOrNull(execution.executedAt)},
        {u"completedAt"_s, timeOrNull(execution.completedAt)},
        {u"sentAt"_s, timeOrNull(report.sentAt)},
        {u"parameters"_s, commandAttributes(report.command)},
        {u"calls"_s, report.calls},
        {u"look"_s, lookWord(report.look)},
        {u"effectSeen"_s, report.isSeen ? QJsonValue(*report.isSeen) : QJsonValue()},
        {u"signals"_s, told}};
    return {json,
            {key, report.vehicleId, report.userId, outcomeLine(report), lookLine(report),
             execution.scheduleId, requestId, QString::number(report.calls)}};
}

RecordShape scheduleShape()
{
    RecordShape shape;
    shape.names = {u"scheduleId"_s, u"scheduleType"_s, u"type"_s,  u"place"_s,
                   u"latitude"_s,   u"longitude"_s,    u"hours"_s, u"departures"_s};
    shape.csv = shape.names;
    shape.table = {{words(QT_TRANSLATE_NOOP("Cli", "SCHEDULE"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "KIND"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "PLACE"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "HOURS"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "DEPARTURE"))}};
    return shape;
}

Record toRecord(const ChargeSchedule &schedule)
{
    const auto &point = schedule.point;
    const QString where = point ? geoText(*point) : QString();
    return {{{u"scheduleId"_s, orNull(schedule.id)},
             {u"scheduleType"_s, orNull(schedule.kind)},
             {u"type"_s, orNull(schedule.type)},
             {u"place"_s, orNull(schedule.place)},
             {u"latitude"_s, point ? QJsonValue(point->latitude) : QJsonValue()},
             {u"longitude"_s, point ? QJsonValue(point->longitude) : QJsonValue()},
             {u"hours"_s, hoursJson(schedule.hours)},
             {u"departures"_s, hoursJson(schedule.departures)}},
            {schedule.id, schedule.kind.isEmpty() ? schedule.type : schedule.kind,
             schedule.place.isEmpty() ? where : schedule.place, hoursCell(schedule.hours),
             hoursCell(schedule.departures)}};
}

QString outcomeLine(const CommandReport &report)
{
    using State = CommandOutcome::State;
    switch (report.outcome.state) {
    case State::Done:
        return words(QT_TRANSLATE_NOOP("Cli", "Done, says Smartcar."));
    case State::Refused:
        return words(QT_TRANSLATE_NOOP("Cli", "Not carried out."));
    case State::Unknown:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Cli", "Unknown: it may have been carried out or not."));
}

QString lookLine(const CommandReport &report)
{
    using Look = CommandReport::Look;
    switch (report.look) {
    case Look::NotDone:
        return {};
    case Look::NotYet:
        return QCoreApplication::translate(
            "Cli", "The car has told nothing new since, in %n look(s).", nullptr, report.looks);
    case Look::Failed:
        return words(QT_TRANSLATE_NOOP("Cli", "Its state could not be read: %1"))
            .arg(report.lookError ? oneLine(*report.lookError) : QString());
    case Look::Told:
        break;
    }
    if (!report.isSeen)
        return words(QT_TRANSLATE_NOOP("Cli", "The car has told its state since."));
    return *report.isSeen
               ? words(QT_TRANSLATE_NOOP("Cli", "The car has told since that it is so."))
               : words(QT_TRANSLATE_NOOP("Cli", "The car has told since that it is not so."));
}

} // namespace motorpool::cli
