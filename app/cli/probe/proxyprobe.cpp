// SPDX-License-Identifier: GPL-3.0-or-later
#include "probetools.h"
#include "proxyfinder.h"

#include <QTcpSocket>
#include <QTimer>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

/// Finds the proxy and opens a connection to it, no further.
class ProxyProbe final : public Call<QString>
{
public:
    ProxyProbe(const ProbeTarget &target, QObject *parent)
        : Call(parent)
        , m_target(target)
    {
        target.proxies->find(target.url, this)->then(this, [this](const Result<Done> &) {
            knock(knownProxy(m_target));
        });
    }

private:
    void knock(const QNetworkProxy &proxy)
    {
        if (proxy.type() == QNetworkProxy::NoProxy)
            return finish(probeWords(QT_TRANSLATE_NOOP("Probe", "none, %1 is reached directly"))
                              .arg(m_target.url.host()));
        m_name = u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
        m_socket.setProxy(QNetworkProxy::NoProxy);
        connect(&m_socket, &QTcpSocket::connected, this, [this] {
            finish(probeWords(QT_TRANSLATE_NOOP("Probe", "%1 answers")).arg(m_name));
        });
        connect(&m_socket, &QTcpSocket::errorOccurred, this,
                [this] { fail(m_socket.errorString()); });
        QTimer::singleShot(probePatience, this, [this] {
            fail(probeWords(QT_TRANSLATE_NOOP("Probe", "it does not answer in time")));
        });
        m_socket.connectToHost(proxy.hostName(), proxy.port());
    }

    void fail(const QString &why) { finish(probeFailure(ApiError::Kind::Proxy, m_name, why)); }

    ProbeTarget m_target;
    QString m_name;
    QTcpSocket m_socket;
};

} // namespace

Call<QString> *probeProxy(const ProbeTarget &target, QObject *parent)
{
    return new ProxyProbe(target, parent);
}

} // namespace motorpool
