// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainsecret.h"

#include <QDBusMetaType>

namespace motorpool {

QDBusArgument &operator<<(QDBusArgument &argument, const PlainSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PlainSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

void registerPlainSecret()
{
    qDBusRegisterMetaType<PlainSecret>();
    qDBusRegisterMetaType<PlainSecrets>();
}

} // namespace motorpool
