// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretname.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString itemText(SecretItem item)
{
    switch (item) {
    case SecretItem::ManagementToken:
        return u"management-token"_s;
    case SecretItem::DatabasePassword:
        return u"database-password"_s;
    case SecretItem::JournalHead:
        return u"journal-head"_s;
    case SecretItem::ClientSecret:
        break;
    }
    return u"client-secret"_s;
}

} // namespace

QString SecretName::key() const
{
    const QString key = application.id + u'/' + itemText(item);
    return part.isEmpty() ? key : key + u'/' + part;
}

} // namespace motorpool
