// SPDX-License-Identifier: GPL-3.0-or-later
#include "network.h"
#include "probetools.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QStringList &common, const QStringList &organisation)
{
    return common.isEmpty() ? organisation.join(u' ') : common.join(u' ');
}

QString issuerOf(const QSslCertificate &certificate)
{
    return nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
                  certificate.issuerInfo(QSslCertificate::Organization));
}

QString protocolName(QSsl::SslProtocol protocol)
{
    return protocol == QSsl::TlsV1_3 ? u"TLS 1.3"_s : u"TLS 1.2"_s;
}

/// Shakes hands as the program's requests do, and hangs up.
class TlsProbe final : public Call<QString>
{
public:
    TlsProbe(const ProbeTarget &target, QObject *parent)
        : Call(parent)
        , m_host(target.url.host())
    {
        start(target);
    }

private:
    void start(const ProbeTarget &target)
    {
        if (target.url.scheme() != "https"_L1)
            return finish(
                probeWords(QT_TRANSLATE_NOOP("Probe", "not used, %1 is this machine")).arg(m_host));

        QList<QSslCertificate> extra;
        if (!target.application.caFile.isEmpty()) {
            extra = QSslCertificate::fromPath(target.application.caFile);
            if (extra.isEmpty())
                return finish(probeFailure(
                    ApiError::Kind::Tls, target.application.caFile,
                    probeWords(QT_TRANSLATE_NOOP("Probe", "the file holds no PEM certificate"))));
        }
        m_socket.setSslConfiguration(tlsConfiguration(extra));
        m_socket.setProxy(knownProxy(target));
        connect(&m_socket, &QSslSocket::encrypted, this, &TlsProbe::succeed);
        connect(&m_socket, &QSslSocket::sslErrors, this,
                [this](const QList<QSslError> &errors) { m_errors = errors; });
        connect(&m_socket, &QSslSocket::errorOccurred, this, &TlsProbe::fail);
        QTimer::singleShot(probePatience, this, [this] {
            finish(probeFailure(
                ApiError::Kind::Timeout, m_host,
                probeWords(QT_TRANSLATE_NOOP("Probe", "the handshake does not end in time"))));
        });
        m_socket.connectToHostEncrypted(m_host, portOf(target.url));
    }

    void succeed()
    {
        const QSslCertificate own = m_socket.peerCertificate();
        finish(probeWords(QT_TRANSLATE_NOOP("Probe", "%1, certificate of %2 by %3, valid to %4"))
                   .arg(protocolName(m_socket.sessionProtocol()), m_host, issuerOf(own),
                        own.expiryDate().toUTC().toString(Qt::ISODate)));
    }

    void fail(QAbstractSocket::SocketError error)
    {
        if (m_errors.isEmpty())
            return finish(probeFailure(kindOf(error), m_host, m_socket.errorString()));
        QStringList reasons;
        for (const QSslError &reason : m_errors)
            reasons += reason.errorString();
        reasons.removeDuplicates();
        // Whoever issued the topmost certificate is the one to trust or to distrust: often a
        // proxy of the house that decrypts TLS.
        const QList<QSslCertificate> chain = m_socket.peerCertificateChain();
        if (!chain.isEmpty())
            reasons += probeWords(QT_TRANSLATE_NOOP("Probe", "issued by “%1”"))
                           .arg(issuerOf(chain.last()));
        finish(probeFailure(ApiError::Kind::Tls, m_host, reasons.join(u"; ")));
    }

    QString m_host;
    QSslSocket m_socket;
    QList<QSslError> m_errors;
};

} // namespace

Call<QString> *probeTls(const ProbeTarget &target, QObject *parent)
{
    return new TlsProbe(target, parent);
}

} // namespace motorpool
