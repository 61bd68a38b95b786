// SPDX-License-Identifier: GPL-3.0-or-later
#include "executionparser.h"

#include "bodyread.h"
#include "errorsparser.h"

#include <QJsonDocument>

#include <array>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

using Kind = ApiError::Kind;
using State = CommandOutcome::State;

constexpr qsizetype longestStatus = 60;

CommandOutcome failed(const ApiError &error)
{
    return {mayBeDone(error) ? State::Unknown : State::Refused, true, {}, error};
}

CommandOutcome unknown(ApiError error)
{
    return {State::Unknown, true, {}, std::move(error)};
}

ApiError remark(const QString &path, const QString &detail)
{
    ApiError error;
    error.kind = Kind::Protocol;
    error.path = path;
    error.detail = detail;
    return error;
}

bool same(const QString &text, QLatin1StringView other)
{
    return text.compare(other, Qt::CaseInsensitive) == 0;
}

bool meansFailure(const QString &status)
{
    static constexpr std::array words{"ERROR"_L1, "FAILURE"_L1, "FAILED"_L1, "REJECTED"_L1};
    return std::any_of(words.begin(), words.end(),
                       [&status](QLatin1StringView word) { return same(status, word); });
}

/// The status that an error body gives itself, a string or a number; 0 for none.
int ownStatus(const QJsonObject &root)
{
    QJsonObject error = root.value("errors"_L1).toArray().first().toObject();
    if (error.isEmpty())
        error = root.value("error"_L1).isObject() ? root.value("error"_L1).toObject() : root;
    const QJsonValue status =
        error.value(error.contains("status"_L1) ? "status"_L1 : "statusCode"_L1);
    const int number = status.isString() ? status.toString().toInt() : status.toInt();
    return number >= 400 && number <= 599 ? number : 0;
}

bool isErrorBody(const QJsonObject &root)
{
    return !root.contains("data"_L1) && (root.contains("errors"_L1) || root.contains("error"_L1) ||
                                         root.contains("statusCode"_L1));
}

/// An error within an answer that is a success by its own status.
ApiError innerError(const QJsonObject &root)
{
    const int status = ownStatus(root);
    const QByteArray body = QJsonDocument(root).toJson(QJsonDocument::Compact);
    // Without a status its type decides; without that, nothing is known.
    ApiError error = parseError(status == 0 ? 500 : status, body);
    error.status = status;
    if (error.kind == Kind::Protocol)
        error.path = u"$.errors[0].status"_s;
    return error;
}

QString typeOf(const JsonReader &attributes)
{
    const QString type = attributes.text(u"commandType");
    if (!type.isEmpty())
        return type;
    return (attributes.text(u"action") + u' ' + attributes.text(u"scheduleType")).trimmed();
}

Execution readExecution(const JsonReader &object)
{
    const JsonReader attributes = object.child(u"attributes");
    const JsonReader meta = object.child(u"meta");
    Execution execution;
    execution.id = object.text(u"id");
    execution.type = typeOf(attributes);
    execution.status = attributes.raw(u"status").isString()
                           ? attributes.text(u"status")
                           : attributes.child(u"status").text(u"value");
    execution.mode = attributes.text(u"executionMode");
    execution.scheduleId = attributes.text(u"scheduleId");
    execution.scheduleLink = object.child(u"links").text(u"schedule");
    execution.parameters = attributes.child(u"parameters").object();
    execution.executedAt = meta.time(u"executedAt");
    execution.completedAt = meta.time(u"completedAt");
    execution.seconds = meta.number(u"durationInSeconds");
    return execution;
}

/// The error that comes with a status that means failure: in the status, or beside it.
QJsonObject errorIn(const QJsonObject &attributes)
{
    const QJsonObject inStatus =
        attributes.value("status"_L1).toObject().value("error"_L1).toObject();
    if (!inStatus.isEmpty())
        return inStatus;
    const QJsonObject first = attributes.value("errors"_L1).toArray().first().toObject();
    return first.isEmpty() ? attributes.value("error"_L1).toObject() : first;
}

CommandOutcome judged(const Execution &execution, const QJsonObject &attributes)
{
    if (same(execution.status, "SUCCESS"_L1))
        return {State::Done, true, execution, {}};
    const QString status = execution.status.left(longestStatus);
    if (!meansFailure(status)) {
        return unknown(remark(u"$.data.attributes.status"_s,
                              status.isEmpty() ? u"the answer has no status of the command"_s
                                               : u"the command's status is \"%1\""_s.arg(status)));
    }
    const QJsonObject inner = errorIn(attributes);
    if (!inner.isEmpty())
        return failed(innerError({{u"errors"_s, QJsonArray{inner}}}));
    ApiError error;
    error.kind = Kind::Conflict;
    error.detail = u"the command ended with the status \"%1\""_s.arg(status);
    error.isRemark = true;
    return failed(error);
}

} // namespace

CommandOutcome parseExecution(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return unknown(remark(u"$"_s, u"the answer is empty"_s));
    const auto root = parseObject(body);
    if (!root)
        return unknown(root.error());
    if (isErrorBody(root->object()))
        return failed(innerError(root->object()));
    const JsonReader object = unwrapped(*root);
    const Execution execution = readExecution(object);
    const QJsonObject attributes = object.child(u"attributes").object();
    if (const auto &fault = root->fault())
        return unknown(*fault);
    return judged(execution, attributes);
}

} // namespace motorpool
