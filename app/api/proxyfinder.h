// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QNetworkProxy;
class QNetworkProxyFactory;
class QUrl;
template <typename T>
class QList;

namespace motorpool {

struct Application;

/// Finds the proxy of each host once, off the calling thread: the system's answer may take its
/// time (a PAC file, a bus call), and the window must not wait for it. What was found is kept for
/// some minutes, because laptops change networks.
///
/// Loopback hosts have none. https_proxy, all_proxy and no_proxy of the environment come before
/// the application's own proxy unless that is locked, and that before the system's settings.
class ProxyFinder : public QObject
{
    Q_OBJECT

public:
    /// Answers for a URL, from any thread; may block.
    using LookUp = std::function<QList<QNetworkProxy>(const QUrl &)>;

    /// lookUp replaces the environment and the system, for tests.
    explicit ProxyFinder(LookUp lookUp = {}, QObject *parent = nullptr);
    explicit ProxyFinder(const Application &application, QObject *parent = nullptr);
    ~ProxyFinder() override;

    /// Whether requests of the application for this URL go through a proxy; may block.
    static bool hasProxy(const Application &application, const QUrl &url);

    /// True if the proxy of this URL's host is known already.
    bool knows(const QUrl &url) const;

    /// Makes it known; never fails, for no answer means no proxy.
    Call<Done> *find(const QUrl &url, QObject *parent);

    /// Lets the host be looked up again, after its proxy failed.
    void forget(const QUrl &url);

    /// A factory for a network access manager, which answers from what is known and never blocks.
    /// May outlive the finder; the caller owns it.
    QNetworkProxyFactory *makeFactory() const;

private:
    class Table;
    class Factory;

    static Result<Done> lookUpInto(Table &table, const LookUp &lookUp, const QUrl &url);

    std::shared_ptr<Table> m_table;
    LookUp m_lookUp;
    QHash<QString, QPointer<Call<Done>>> m_lookups; ///< under way, by host
};

} // namespace motorpool
