// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxyfinder.h"

#include "application.h"
#include "background.h"
#include "environmentproxy.h"
#include "log.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QMutex>
#include <QNetworkProxy>
#include <QUrl>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes keptFor{5};

QString keyOf(const QUrl &url)
{
    return url.scheme() + u"://"_s + url.host() + u':' + QString::number(url.port(-1));
}

/// Nothing for an application that leaves it to the system.
std::optional<QNetworkProxy> ownProxy(const Application &application)
{
    if (application.proxy.isEmpty() || application.proxy == "system"_L1)
        return {};
    const QUrl url(application.proxy);
    if (application.proxy == "none"_L1 || url.host().isEmpty())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    return QNetworkProxy(url.scheme() == "socks5"_L1 ? QNetworkProxy::Socks5Proxy
                                                     : QNetworkProxy::HttpProxy,
                         url.host(), quint16(url.port()));
}

QList<QNetworkProxy> proxiesOf(const Application &application, const QUrl &url)
{
    const auto own = ownProxy(application);
    const QNetworkProxyQuery query(url);
    if (application.isProxyLocked)
        return own ? QList{*own} : QNetworkProxyFactory::systemProxyForQuery(query);
    if (const auto named = environmentProxy(url, QProcessEnvironment::systemEnvironment()))
        return {*named};
    return own ? QList{*own} : QNetworkProxyFactory::systemProxyForQuery(query);
}

} // namespace

/// What is known, shared with the factories and safe from any thread.
class ProxyFinder::Table
{
public:
    bool knows(const QUrl &url) const
    {
        const QMutexLocker lock(&m_mutex);
        const auto found = m_entries.constFind(keyOf(url));
        return found != m_entries.constEnd() && !found->until.hasExpired();
    }

    /// Also an entry that is too old: better than none while it is looked up anew.
    QList<QNetworkProxy> proxies(const QUrl &url) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_entries.value(keyOf(url)).proxies;
    }

    void put(const QUrl &url, const QList<QNetworkProxy> &proxies)
    {
        const QMutexLocker lock(&m_mutex);
        m_entries.insert(keyOf(url), {proxies, QDeadlineTimer(keptFor)});
    }

    void remove(const QUrl &url)
    {
        const QMutexLocker lock(&m_mutex);
        m_entries.remove(keyOf(url));
    }

private:
    struct Entry
    {
        QList<QNetworkProxy> proxies;
        QDeadlineTimer until;
    };

    mutable QMutex m_mutex;
    QHash<QString, Entry> m_entries;
};

Result<Done> ProxyFinder::lookUpInto(Table &table, const LookUp &lookUp, const QUrl &url)
{
    // The scheme decides which proxy is meant; the path is nobody's business.
    const QList<QNetworkProxy> found =
        lookUp(url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveUserInfo));
    for (const QNetworkProxy &proxy : found)
        qCDebug(lcApi) << "proxy for" << url.host() << "is" << proxy.type() << proxy.hostName();
    table.put(url, found);
    return Done{};
}

class ProxyFinder::Factory : public QNetworkProxyFactory
{
public:
    explicit Factory(std::shared_ptr<Table> table)
        : m_table(std::move(table))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QList<QNetworkProxy> known = m_table->proxies(query.url());
        return known.isEmpty() ? QList{QNetworkProxy(QNetworkProxy::NoProxy)} : known;
    }

private:
    std::shared_ptr<Table> m_table;
};

ProxyFinder::ProxyFinder(LookUp lookUp, QObject *parent)
    : QObject(parent)
    , m_table(std::make_shared<Table>())
    , m_lookUp(lookUp ? std::move(lookUp)
                      : LookUp([](const QUrl &url) { return proxiesOf({}, url); }))
{
}

ProxyFinder::ProxyFinder(const Application &application, QObject *parent)
    : ProxyFinder([application](const QUrl &url) { return proxiesOf(application, url); }, parent)
{
}

ProxyFinder::~ProxyFinder() = default;

bool ProxyFinder::hasProxy(const Application &application, const QUrl &url)
{
    if (isLoopback(url))
        return false;
    const QList<QNetworkProxy> proxies = proxiesOf(application, url);
    return !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy;
}

bool ProxyFinder::knows(const QUrl &url) const
{
    return isLoopback(url) || m_table->knows(url);
}

Call<Done> *ProxyFinder::find(const QUrl &url, QObject *parent)
{
    auto *call = new Call<Done>(parent);
    if (knows(url)) {
        call->finish(Done{});
        return call;
    }
    QPointer<Call<Done>> &lookup = m_lookups[keyOf(url)];
    if (!lookup || lookup->isDone())
        lookup = inBackground<Done>(this, [table = m_table, lookUp = m_lookUp, url] {
            return lookUpInto(*table, lookUp, url);
        });
    lookup->then(call, [call](const Result<Done> &found) { call->finish(found); });
    return call;
}

void ProxyFinder::forget(const QUrl &url)
{
    m_table->remove(url);
}

QNetworkProxyFactory *ProxyFinder::makeFactory() const
{
    return new Factory(m_table);
}

} // namespace motorpool
