// SPDX-License-Identifier: GPL-3.0-or-later
#include "environmentproxy.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QUrl>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString value(const QProcessEnvironment &environment, const QString &name)
{
    const QString lower = environment.value(name).trimmed();
    return lower.isEmpty() ? environment.value(name.toUpper()).trimmed() : lower;
}

bool isListed(const QString &entry, const QString &host, int port)
{
    if (entry == "*"_L1)
        return true;
    const QHostAddress address(host);
    if (!address.isNull() && entry.contains(u'/'))
        return address.isInSubnet(QHostAddress::parseSubnet(entry));
    QString name = entry;
    const qsizetype colon = name.lastIndexOf(u':');
    if (colon > 0 && name.count(u':') == 1) {
        if (name.mid(colon + 1).toInt() != port)
            return false;
        name.truncate(colon);
    }
    if (name.startsWith(u'*'))
        name.remove(0, 1);
    if (name.startsWith(u'.'))
        name.remove(0, 1);
    return host.compare(name, Qt::CaseInsensitive) == 0 ||
           host.endsWith(u'.' + name, Qt::CaseInsensitive);
}

} // namespace

std::optional<QNetworkProxy> environmentProxy(const QUrl &url,
                                              const QProcessEnvironment &environment)
{
    const bool secure = url.scheme() == "https"_L1;
    QString text = value(environment, secure ? u"https_proxy"_s : u"http_proxy"_s);
    if (text.isEmpty())
        text = value(environment, u"all_proxy"_s);
    if (text.isEmpty())
        return std::nullopt;
    const QStringList exceptions =
        value(environment, u"no_proxy"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &entry : exceptions) {
        if (isListed(entry.trimmed(), url.host(), url.port(secure ? 443 : 80)))
            return QNetworkProxy(QNetworkProxy::NoProxy);
    }
    const QUrl proxy(text.contains("://"_L1) ? text : u"http://"_s + text);
    if (proxy.host().isEmpty())
        return std::nullopt;
    const bool socks = proxy.scheme().startsWith("socks"_L1);
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy,
                         proxy.host(), static_cast<quint16>(proxy.port(socks ? 1080 : 8080)),
                         proxy.userName(QUrl::FullyDecoded), proxy.password(QUrl::FullyDecoded));
}

} // namespace motorpool
