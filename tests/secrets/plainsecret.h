// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QMap>

namespace motorpool {

/// The Secret Service's secret, as sent over a "plain" session: (oayays).
struct PlainSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &argument, const PlainSecret &secret);
const QDBusArgument &operator>>(const QDBusArgument &argument, PlainSecret &secret);

using PlainSecrets = QMap<QDBusObjectPath, PlainSecret>;

/// Call before sending either.
void registerPlainSecret();

} // namespace motorpool

Q_DECLARE_METATYPE(motorpool::PlainSecret)
Q_DECLARE_METATYPE(motorpool::PlainSecrets)
