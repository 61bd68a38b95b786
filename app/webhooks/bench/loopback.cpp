// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopback.h"

#include <QHostAddress>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

/// Only what is written as an address counts; that is what will be connected to.
std::optional<QHostAddress> loopbackAddress(const QString &host)
{
    QHostAddress address;
    if (!address.setAddress(host) || !address.scopeId().isEmpty())
        return std::nullopt;
    bool isFour = false; // also ::ffff:127.0.0.1
    const quint32 four = address.toIPv4Address(&isFour);
    if (isFour)
        return four >> 24 == 127 ? std::optional(QHostAddress(four)) : std::nullopt;
    return address == QHostAddress(QHostAddress::LocalHostIPv6) ? std::optional(address)
                                                                : std::nullopt;
}

QUrl at(QUrl url, const QHostAddress &address)
{
    url.setHost(address.toString());
    return url;
}

} // namespace

std::optional<LoopbackTarget> loopbackTarget(const QString &text, LoopbackFault *why)
{
    const auto refuse = [why](LoopbackFault fault) {
        if (why)
            *why = fault;
        return std::nullopt;
    };
    const QString trimmed = text.trimmed();
    QUrl url(trimmed.contains("://"_L1) ? trimmed : u"http://"_s + trimmed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return refuse(LoopbackFault::NoUrl);
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return refuse(LoopbackFault::Scheme);
    url.setFragment({});
    if (url.path().isEmpty())
        url.setPath(u"/"_s);

    LoopbackTarget target;
    const QString host = url.host();
    const bool isName = host.compare("localhost"_L1, Qt::CaseInsensitive) == 0;
    const auto address = isName ? QHostAddress(QHostAddress::LocalHost) : loopbackAddress(host);
    if (!address)
        return refuse(LoopbackFault::NotLocal);
    target.url = at(url, *address);
    target.hostHeader = url.authority().toLatin1();
    if (isName)
        target.other = at(url, QHostAddress(QHostAddress::LocalHostIPv6));
    return target;
}

} // namespace motorpool
