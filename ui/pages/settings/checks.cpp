// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include "application.h"

#include <QCoreApplication>
#include <QFile>

namespace motorpool::checks {

namespace {

constexpr qint64 largestCaFile = 4 * 1024 * 1024;

template <class T>
QString fault(const Result<T> &result)
{
    return result ? QString() : result.error().detail;
}

} // namespace

QString name(const QString &text)
{
    return text.isEmpty() ? QCoreApplication::translate("Checks", "The name is missing.")
                          : QString();
}

QString clientId(const QString &text)
{
    return fault(checkClientId(text));
}

QString hostUrl(const QString &text)
{
    return fault(checkHostUrl(text));
}

QString applicationId(const QString &text)
{
    return text.isEmpty() ? QString() : fault(checkApplicationId(text));
}

QString redirectUri(const QString &text, const QString &applicationId)
{
    const QString id = checkApplicationId(applicationId).value_or(QString());
    return text.isEmpty() ? QString() : fault(checkRedirectUri(text, id));
}

QString deliveries(const QString &text)
{
    return fault(checkDeliveriesPlace(text));
}

QString caFile(const QString &text)
{
    if (text.isEmpty())
        return {};
    QFile file(text);
    if (!file.open(QIODevice::ReadOnly))
        return QCoreApplication::translate("Checks", "This file cannot be read.");
    if (!file.read(largestCaFile).contains("-----BEGIN CERTIFICATE-----"))
        return QCoreApplication::translate("Checks", "This file holds no certificate in PEM form.");
    return {};
}

} // namespace motorpool::checks
