// SPDX-License-Identifier: GPL-3.0-or-later
#include "network.h"

#include "application.h"
#include "background.h"
#include "proxyfinder.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

using Certificates = QList<QSslCertificate>;

} // namespace

QSslConfiguration tlsConfiguration(const Certificates &extra)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // Adding to them would turn off the system's certificates, which are looked up on demand until
    // others are named; so all are named.
    if (!extra.isEmpty())
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + extra);
    return tls;
}

QString tlsLibrary()
{
    return QSslSocket::sslLibraryVersionString();
}

namespace {

/// Gives every request the TLS configuration.
class Manager final : public QNetworkAccessManager
{
public:
    Manager() { setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy); }

    std::optional<QSslConfiguration> tls;
    Certificates extra;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override
    {
        if (request.url().scheme() != "https"_L1)
            return QNetworkAccessManager::createRequest(operation, request, body);
        if (!tls)
            tls = tlsConfiguration(extra);
        QNetworkRequest secured(request);
        secured.setSslConfiguration(*tls);
        return QNetworkAccessManager::createRequest(operation, secured, body);
    }
};

/// Told that there is no proxy, Qt reads plain connections without a buffer, and an answer's header
/// byte by byte, a fifth of all work of a large fleet from a server on this machine. The default
/// proxy is none for this machine's own addresses either, whatever is set for the program.
class PlainBuffered final : public QNetworkProxyFactory
{
public:
    explicit PlainBuffered(QNetworkProxyFactory *proxies)
        : m_proxies(proxies)
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QList<QNetworkProxy> proxies = m_proxies->queryProxy(query);
        const bool isPlain = isLoopback(query.url()) && query.url().scheme() == "http"_L1;
        if (isPlain && proxies.first().type() == QNetworkProxy::NoProxy)
            proxies.first().setType(QNetworkProxy::DefaultProxy);
        return proxies;
    }

private:
    std::unique_ptr<QNetworkProxyFactory> m_proxies;
};

ApiError failure(ApiError::Kind kind, const QString &detail)
{
    ApiError error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

Result<Certificates> certificatesOf(const QString &fileName)
{
    if (fileName.isEmpty())
        return Certificates();
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure(failure(ApiError::Kind::Storage, u"the CA file %1 cannot be read: %2"_s.arg(
                                                            fileName, file.errorString())));
    }
    Certificates certificates = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (certificates.isEmpty()) {
        return Failure(failure(ApiError::Kind::Usage,
                               u"the CA file %1 holds no PEM certificate"_s.arg(fileName)));
    }
    return certificates;
}

} // namespace

struct Network::Private
{
    explicit Private(const Application &application)
        : proxies(application)
    {
    }

    ProxyFinder proxies;
    Manager manager, spare;
    std::optional<ApiError> fault;
    QPointer<Call<QSslConfiguration>> loading;
};

Network::Network(const Application &application, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(application))
{
    d->manager.setProxyFactory(new PlainBuffered(d->proxies.makeFactory()));
    auto extra = certificatesOf(application.caFile);
    d->spare.setProxyFactory(new PlainBuffered(d->proxies.makeFactory()));
    if (extra)
        d->manager.extra = d->spare.extra = *extra;
    else
        d->fault = extra.error();
}

Network::~Network() = default;

const std::optional<ApiError> &Network::fault() const
{
    return d->fault;
}

QNetworkAccessManager *Network::manager() const
{
    return &d->manager;
}

QNetworkAccessManager *Network::spare() const
{
    return &d->spare;
}

bool Network::isReadyFor(const QUrl &url) const
{
    return (url.scheme() != "https"_L1 || d->manager.tls) && d->proxies.knows(url);
}

Call<Done> *Network::prepare(const QUrl &url, QObject *parent)
{
    auto *call = new Call<Done>(parent);
    const auto findProxy = [this, call, url] {
        d->proxies.find(url, call)->then(call, [call](const auto &) { call->finish(Done{}); });
    };
    if (url.scheme() != "https"_L1 || d->manager.tls) {
        findProxy();
        return call;
    }
    if (!d->loading || d->loading->isDone()) {
        d->loading = inBackground<QSslConfiguration>(
            this, [extra = d->manager.extra]() -> Result<QSslConfiguration> {
                return tlsConfiguration(extra);
            });
    }
    d->loading->then(call, [this, findProxy](const Result<QSslConfiguration> &tls) {
        d->manager.tls = d->spare.tls = *tls;
        findProxy();
    });
    return call;
}

bool Network::usesProxy(const QUrl &url) const
{
    const std::unique_ptr<QNetworkProxyFactory> factory(d->proxies.makeFactory());
    const auto proxies = factory->queryProxy(QNetworkProxyQuery(url));
    return !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy;
}

void Network::forgetProxy(const QUrl &url)
{
    d->proxies.forget(url);
}

} // namespace motorpool
