// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "commandoutcome.h"
#include "connection.h"
#include "connectionrows.h"
#include "httpmessage.h"
#include "listend.h"

#include <QObject>
#include <QUrl>

#include <optional>

namespace motorpool {

class ApiCaller;

/// One page of connections, already filtered on our side and without doubles.
struct ConnectionPage
{
    QList<Connection> connections;
    std::optional<int> total; ///< of the whole list, as the service said; sums both modes for All
    int received = 0;         ///< items received so far, doubles and strangers included
};

/// One page of a fleet's list as it came, but for strangers.
struct ConnectionBatch
{
    SharedRows rows;          ///< facts.items counts strangers too
    std::optional<int> total; ///< as in ConnectionPage
    int received = 0;
};

using ConnectionListEnd = ListEnd;

/// GET /v3/connections. Not billed per vehicle, and free in the budget.
class ConnectionsClient : public QObject
{
    Q_OBJECT

public:
    static constexpr int defaultPageSize = 100;

    /// Pages under way at once where their numbers tell which they are: enough to hide the time
    /// that an answer takes, few enough to leave the service's connections to others.
    static constexpr int usualAhead = 4;
    static constexpr int fleetAhead = 12; ///< of a whole fleet, which nobody wants to wait for

    /// So often a page is asked for in a fleet's list: an answer may be cut on the way, and a
    /// long list may meet two tokens that are revoked.
    static constexpr int fleetTries = 3;

    ConnectionsClient(ApiCaller *caller, const QUrl &vehicleHost, QObject *parent = nullptr);

    /// All pages, one after the other. Mode::All lists the live ones first, then the simulated.
    /// On an error, what was handed out before stays valid. Errors: those of ApiCaller, and
    /// Protocol when a page cannot be understood, a next link repeats or leads to another host,
    /// or the list does not end.
    StreamCall<ConnectionPage, ConnectionListEnd> *
    list(const ConnectionQuery &query, QObject *parent, int pageSize = defaultPageSize);

    /// The same for a whole fleet, for whoever merges connections by their ids anyway: doubles are
    /// handed out, pages are read off the calling thread, and one that cannot be understood, or
    /// for which credentials are refused that were good before, is asked for again.
    StreamCall<ConnectionBatch, ConnectionListEnd> *listFleet(Mode mode, QObject *parent);

    /// One connection by its id. Errors: those of ApiCaller, NotFound if there is none.
    Call<Connection> *connection(const QString &id, QObject *parent);

    /// How many live connections the application has, if the service says so: the cheapest call
    /// that shows whether the credentials work. One request, whatever the answer.
    Call<std::optional<int>> *count(QObject *parent);

    /// DELETE /v3/connections/{id}: removes the user's link to the vehicle, once; see sendDeed().
    /// Of whom it is, is for the journal; outlay tells whether it is on its way.
    Call<CommandOutcome> *remove(const QString &id, QObject *parent, const RequestSubject &of = {},
                                 const OutlayPtr &outlay = nullptr);

private:
    ApiCaller *m_caller;
    QUrl m_host;
};

} // namespace motorpool
