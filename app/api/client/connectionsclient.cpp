// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionsclient.h"

#include "connectionslist.h"

namespace motorpool {

ConnectionsClient::ConnectionsClient(ApiCaller *caller, const QUrl &vehicleHost, QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_host(vehicleHost)
{
}

StreamCall<ConnectionPage, ConnectionListEnd> *
ConnectionsClient::list(const ConnectionQuery &query, QObject *parent, int pageSize)
{
    auto *call = new StreamCall<ConnectionPage, ConnectionListEnd>(parent);
    auto *list = new ConnectionsList(m_caller, m_host, query, pageSize, call);
    list->start();
    return call;
}

} // namespace motorpool
