// SPDX-License-Identifier: GPL-3.0-or-later
#include "probetools.h"

#include <QHostInfo>
#include <QTimer>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

class NameProbe final : public Call<QString>
{
public:
    NameProbe(const ProbeTarget &target, QObject *parent)
        : Call(parent)
    {
        // Behind a proxy it is the proxy that looks the host up; we only need to find the proxy.
        const QNetworkProxy proxy = knownProxy(target);
        m_host = proxy.type() == QNetworkProxy::NoProxy ? target.url.host() : proxy.hostName();
        QTimer::singleShot(probePatience, this, [this] {
            finish(probeFailure(
                ApiError::Kind::Timeout, m_host,
                probeWords(QT_TRANSLATE_NOOP("Probe", "the name server does not answer in time"))));
        });
        QHostInfo::lookupHost(m_host, this, [this](const QHostInfo &info) { conclude(info); });
    }

private:
    void conclude(const QHostInfo &info)
    {
        if (info.error() != QHostInfo::NoError)
            return finish(probeFailure(ApiError::Kind::Offline, m_host, info.errorString()));
        QStringList addresses;
        for (const QHostAddress &address : info.addresses())
            addresses += address.toString();
        finish(u"%1 %2"_s.arg(m_host, addresses.join(u' ')));
    }

    QString m_host;
};

} // namespace

Call<QString> *probeName(const ProbeTarget &target, QObject *parent)
{
    return new NameProbe(target, parent);
}

} // namespace motorpool
