// SPDX-License-Identifier: GPL-3.0-or-later
#include "usersclient.h"

#include "deed.h"
#include "deedcall.h"
#include "endpoint.h"

namespace motorpool {

using namespace Qt::StringLiterals;

UsersClient::UsersClient(ApiCaller *caller, const QUrl &vehicleHost, QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_host(vehicleHost)
{
}

Call<CommandOutcome> *UsersClient::remove(const QString &userId, QObject *parent,
                                          const QString &vehicleId, const OutlayPtr &outlay)
{
    const auto url = endpoint(m_host, {u"v3"_s, u"users"_s, userId});
    if (!url)
        return unsentDeed(url.error(), parent);
    return sendDeed(m_caller, deletion(*url, Deed::UserDelete, {vehicleId, userId}), parent,
                    outlay);
}

} // namespace motorpool
