// SPDX-License-Identifier: GPL-3.0-or-later
#include "subscriptionrecords.h"

#include "errorguide.h"
#include "jsonexport.h"
#include "words.h"

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

QString timeCell(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QString number(std::optional<int> value)
{
    return value ? QString::number(*value) : QString();
}

QString yesOrNo(std::optional<bool> answer)
{
    if (!answer)
        return {};
    return *answer ? words(QT_TRANSLATE_NOOP("Cli", "yes")) : words(QT_TRANSLATE_NOOP("Cli", "no"));
}

QString codesOf(const QList<SignalName> &names)
{
    QStringList codes;
    for (const SignalName &of : names)
        codes << (of.code.isEmpty() ? of.group + u'.' + of.name : of.code);
    return codes.join(u", "_s);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue errorOf(const CommandOutcome &outcome)
{
    if (outcome.state == CommandOutcome::State::Done)
        return {};
    return QJsonObject{{u"type"_s, orNull(outcome.error.type)},
                       {u"code"_s, orNull(outcome.error.code)},
                       {u"detail"_s, orNull(outcome.error.detail)}};
}

} // namespace

RecordShape webhookShape()
{
    RecordShape shape;
    shape.names = {u"webhookId"_s,        u"name"_s,      u"callbackUri"_s,
                   u"errorCallbackUri"_s, u"isEnabled"_s, u"autoSubscribe"_s,
                   u"triggers"_s,         u"signals"_s,   u"createdAt"_s};
    shape.csv = shape.names;
    shape.table = {{words(QT_TRANSLATE_NOOP("Cli", "NAME"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "ENABLED"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "AUTO-SUBSCRIBE"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "CALLBACK"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "TRIGGERS"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "SIGNALS")), true},
                   {words(QT_TRANSLATE_NOOP("Cli", "MADE"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "WEBHOOK"))}};
    return shape;
}

Record toRecord(const Webhook &webhook)
{
    return {toJson(webhook),
            {webhook.name, yesOrNo(webhook.isEnabled), yesOrNo(webhook.autoSubscribe),
             webhook.callbackUri, codesOf(webhook.triggers),
             QString::number(webhook.signals.size()), timeCell(webhook.createdAt), webhook.id}};
}

RecordShape subscriptionShape()
{
    RecordShape shape;
    shape.names = {u"subscriptionId"_s, u"webhookId"_s, u"userId"_s,   u"vehicleId"_s,
                   u"make"_s,           u"model"_s,     u"year"_s,     u"powertrain"_s,
                   u"mode"_s,           u"createdAt"_s, u"updatedAt"_s};
    shape.csv = shape.names;
    shape.table = {{words(QT_TRANSLATE_NOOP("Cli", "MAKE"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "MODEL"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "YEAR")), true},
                   {words(QT_TRANSLATE_NOOP("Cli", "MODE"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "VEHICLE"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "USER"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "WEBHOOK"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "SUBSCRIPTION"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "SUBSCRIBED"))}};
    return shape;
}

Record toRecord(const Subscription &of)
{
    return {toJson(of),
            {of.make, of.model, number(of.year), of.mode, of.vehicleId, of.userId, of.webhookId,
             of.id, timeCell(of.createdAt)}};
}

RecordShape changeShape()
{
    RecordShape shape;
    shape.names = {u"change"_s,         u"webhookId"_s, u"vehicleId"_s, u"userId"_s,
                   u"subscriptionId"_s, u"status"_s,    u"requestId"_s, u"error"_s};
    shape.csv = {u"change"_s, u"webhookId"_s, u"vehicleId"_s,  u"userId"_s,     u"subscriptionId"_s,
                 u"status"_s, u"requestId"_s, u"error.type"_s, u"error.code"_s, u"error.detail"_s};
    shape.table = {{words(QT_TRANSLATE_NOOP("Cli", "VEHICLE"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "USER"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "WEBHOOK"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "OUTCOME"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "NOTE"))}};
    return shape;
}

Record toRecord(const SubscriptionRun::Row &row)
{
    const bool isSkipped = row.state == SubscriptionRun::Row::State::Skipped;
    const CommandOutcome &outcome = row.outcome;
    const bool isDone = outcome.state == CommandOutcome::State::Done;
    const QString requestId = isDone ? outcome.execution.requestId : outcome.error.requestId;
    QJsonObject json{
        {u"change"_s, isSkipped ? u"skipped"_s : changeName(row.change)},
        {u"webhookId"_s, orNull(row.subject.webhookId)},
        {u"vehicleId"_s, orNull(row.subject.vehicleId)},
        {u"userId"_s, orNull(row.subject.userId)},
        {u"subscriptionId"_s, orNull(row.subject.id)},
        {u"status"_s, outcome.error.status > 0 ? QJsonValue(outcome.error.status) : QJsonValue()},
        {u"requestId"_s, orNull(requestId)},
        {u"error"_s, isSkipped ? QJsonValue() : errorOf(outcome)}};
    const QString note =
        isDone || isSkipped || isAsWanted(row.change) ? QString() : explain(outcome.error).title;
    return {json,
            {row.subject.vehicleId, row.subject.userId, row.subject.webhookId,
             isSkipped ? words(QT_TRANSLATE_NOOP("Cli", "not sent")) : changeWord(row.change),
             note}};
}

QString changeWord(SubscriptionChange change)
{
    switch (change) {
    case SubscriptionChange::Accepted:
        return words(QT_TRANSLATE_NOOP("Cli", "in progress"));
    case SubscriptionChange::Already:
        return words(QT_TRANSLATE_NOOP("Cli", "subscribed already"));
    case SubscriptionChange::Removed:
        return words(QT_TRANSLATE_NOOP("Cli", "unsubscribed"));
    case SubscriptionChange::Gone:
        return words(QT_TRANSLATE_NOOP("Cli", "was not subscribed any more"));
    case SubscriptionChange::Refused:
        return words(QT_TRANSLATE_NOOP("Cli", "refused"));
    case SubscriptionChange::Unknown:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Cli", "not known"));
}

} // namespace motorpool::cli
