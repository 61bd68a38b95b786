// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "connection.h"
#include "httpserver.h"

#include <QHash>
#include <QMutex>

#include <functional>

namespace motorpool {

/// A Smartcar over HTTP on loopback whose list of connections changes and fails while it is read,
/// as a test wants it to. What a test sets is set while nothing is asked, from within change() or
/// from within beforePage().
class SyncServer
{
public:
    enum class Shape { Numbered, Cursors, Older };
    enum class Fault { Status500, Limited, Truncated, CutShort, Reset, NoToken };

    SyncServer();

    Application application() const;

    /// The list, newest first, as each answer finds it.
    QList<Connection> list;
    Shape shape = Shape::Numbered;
    int pageSize = 20;               ///< of its own, whatever is asked for
    bool knowsFilters = true;        ///< else it lists both modes whatever is asked for
    QHash<int, QList<Fault>> faults; ///< by page, each happens once, in their order
    QHash<int, int> repeats;         ///< page that has, once more, this item of the list
    QHash<int, int> omissions;       ///< page that lacks this item of it; once

    /// Called on the server's thread before page n of the list is answered, at its nth request.
    std::function<void(SyncServer &server, int page)> beforePage;

    /// Changes it while requests may be under way; not from within beforePage().
    template <class Act>
    void change(Act act)
    {
        const QMutexLocker locker(&m_lock);
        act();
    }

    void revoke() { ++m_token; } ///< the token that is known; from within beforePage()
    int pagesAsked() const;
    int connectionsAsked() const; ///< one by one

private:
    HttpServerResponse answer(const HttpServerRequest &request);
    HttpServerResponse page(const HttpServerRequest &request);
    HttpServerResponse one(const QString &id);

    mutable QMutex m_lock;
    int m_token = 1;
    int m_pagesAsked = 0;
    int m_connectionsAsked = 0;
    HttpServer m_server;
};

/// Connections with the numbers first to end - 1, newest, which is the highest, first.
QList<Connection> numbered(int first, int end, const QString &mode = QStringLiteral("live"));
Connection numbered(int number, const QString &mode = QStringLiteral("live"));

} // namespace motorpool
