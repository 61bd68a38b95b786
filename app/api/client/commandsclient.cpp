// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandsclient.h"

#include "deedcall.h"
#include "endpoint.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QStringList segmentsOf(const QString &vehicleId, const VehicleCommand &command)
{
    QStringList segments{u"v3"_s, u"vehicles"_s, vehicleId};
    segments += QString::fromLatin1(defOf(command.deed).path).split(u'/');
    if (const auto *schedule = std::get_if<ScheduleId>(&command.value))
        segments += schedule->id;
    return segments;
}

ApiError noUser()
{
    ApiError error;
    error.kind = ApiError::Kind::Usage;
    error.detail = u"a command is sent in a user's name, and none was given"_s;
    return error;
}

} // namespace

CommandsClient::CommandsClient(ApiCaller *caller, const QUrl &vehicleHost, QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_host(vehicleHost)
{
}

Call<CommandOutcome> *CommandsClient::send(const QString &vehicleId, const QString &userId,
                                           const VehicleCommand &command, QObject *parent,
                                           const OutlayPtr &outlay)
{
    if (const auto checked = check(command); !checked)
        return unsentDeed(checked.error(), parent);
    if (userId.isEmpty())
        return unsentDeed(noUser(), parent);
    const auto url = endpoint(m_host, segmentsOf(vehicleId, command));
    if (!url)
        return unsentDeed(url.error(), parent);

    const DeedDef &def = defOf(command.deed);
    HttpRequest request;
    request.method = def.method;
    request.url = *url;
    request.headers = {{"Accept", "application/json"}, {"sc-user-id", userId.toUtf8()}};
    request.body = commandBody(command);
    if (!request.body.isEmpty())
        request.headers.emplaceBack("Content-Type", "application/json");
    request.purpose = {true, vehicleId, Priority::Interactive};
    request.deed = QString::fromLatin1(def.key);
    return sendDeed(m_caller, std::move(request), parent, outlay);
}

} // namespace motorpool
