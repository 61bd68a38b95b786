// SPDX-License-Identifier: GPL-3.0-or-later
#include "network.h"

#include "application.h"
#include "proxyfinder.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <optional>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

class Network final : public QNetworkAccessManager
{
public:
    explicit Network(const QList<QSslCertificate> &extra)
        : m_extra(extra)
    {
        setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override
    {
        if (request.url().scheme() != "https"_L1)
            return QNetworkAccessManager::createRequest(operation, request, body);
        QNetworkRequest secured(request);
        secured.setSslConfiguration(tls());
        return QNetworkAccessManager::createRequest(operation, secured, body);
    }

private:
    // Made when it is first needed: it loads the TLS library, which takes its time.
    const QSslConfiguration &tls()
    {
        if (!m_tls) {
            m_tls = QSslConfiguration::defaultConfiguration();
            m_tls->setProtocol(QSsl::TlsV1_2OrLater);
            m_tls->setPeerVerifyMode(QSslSocket::VerifyPeer);
            // Added, not set: setting would turn off the system's certificates that are loaded on
            // demand.
            m_tls->addCaCertificates(m_extra);
        }
        return *m_tls;
    }

    QList<QSslCertificate> m_extra;
    std::optional<QSslConfiguration> m_tls;
};

Failure failure(ApiError::Kind kind, const QString &detail)
{
    ApiError error;
    error.kind = kind;
    error.detail = detail;
    return Failure(error);
}

Result<QList<QSslCertificate>> certificatesOf(const QString &fileName)
{
    if (fileName.isEmpty())
        return QList<QSslCertificate>();
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ApiError::Kind::Storage,
                       u"the CA file %1 cannot be read: %2"_s.arg(fileName, file.errorString()));
    }
    const QList<QSslCertificate> certificates = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (certificates.isEmpty()) {
        return failure(ApiError::Kind::Tls,
                       u"the CA file %1 holds no PEM certificate"_s.arg(fileName));
    }
    return certificates;
}

} // namespace

Result<std::unique_ptr<QNetworkAccessManager>> makeNetwork(const Application &application,
                                                           const ProxyFinder &proxies)
{
    const auto extra = certificatesOf(application.caFile);
    if (!extra)
        return Failure(extra.error());
    auto network = std::make_unique<Network>(*extra);
    network->setProxyFactory(proxies.makeFactory());
    return network;
}

} // namespace motorpool
