// SPDX-License-Identifier: GPL-3.0-or-later
#include "blurmembers.h"

#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <span>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

struct NamedKind
{
    QLatin1StringView name; ///< in lower case, without signs
    BlurKind kind;
};

constexpr std::array memberKinds{
    NamedKind{"vin"_L1, BlurKind::Vin},
    NamedKind{"vehiclevin"_L1, BlurKind::Vin},
    NamedKind{"vehicleid"_L1, BlurKind::Vehicle},
    NamedKind{"vehicleids"_L1, BlurKind::Vehicle},
    NamedKind{"userid"_L1, BlurKind::User},
    NamedKind{"userids"_L1, BlurKind::User},
    NamedKind{"scuserid"_L1, BlurKind::User},
    NamedKind{"connectionid"_L1, BlurKind::Connection},
    NamedKind{"connectionids"_L1, BlurKind::Connection},
    NamedKind{"externalid"_L1, BlurKind::External},
    NamedKind{"externaluserid"_L1, BlurKind::External},
    NamedKind{"userexternalid"_L1, BlurKind::External},
    NamedKind{"clientid"_L1, BlurKind::Application},
    NamedKind{"applicationid"_L1, BlurKind::Application},
    NamedKind{"requestid"_L1, BlurKind::Request},
    NamedKind{"screquestid"_L1, BlurKind::Request},
    NamedKind{"licenseplate"_L1, BlurKind::OtherId},
    NamedKind{"registrationnumber"_L1, BlurKind::OtherId},
    NamedKind{"nickname"_L1, BlurKind::Nickname},
    NamedKind{"application"_L1, BlurKind::ApplicationName},
    NamedKind{"firstname"_L1, BlurKind::Person},
    NamedKind{"lastname"_L1, BlurKind::Person},
    NamedKind{"givenname"_L1, BlurKind::Person},
    NamedKind{"familyname"_L1, BlurKind::Person},
    NamedKind{"fullname"_L1, BlurKind::Person},
    NamedKind{"displayname"_L1, BlurKind::Person},
    NamedKind{"username"_L1, BlurKind::Person},
    NamedKind{"ownername"_L1, BlurKind::Person},
    NamedKind{"drivername"_L1, BlurKind::Person},
    NamedKind{"contactname"_L1, BlurKind::Person},
    NamedKind{"person"_L1, BlurKind::Person},
    NamedKind{"phone"_L1, BlurKind::Person},
    NamedKind{"phonenumber"_L1, BlurKind::Person},
    NamedKind{"email"_L1, BlurKind::Mail},
    NamedKind{"file"_L1, BlurKind::File},
};

constexpr std::array collectionKinds{
    NamedKind{"vehicles"_L1, BlurKind::Vehicle},
    NamedKind{"users"_L1, BlurKind::User},
    NamedKind{"connections"_L1, BlurKind::Connection},
    NamedKind{"applications"_L1, BlurKind::Application},
    NamedKind{"chargeschedules"_L1, BlurKind::OtherId},
    NamedKind{"schedules"_L1, BlurKind::OtherId},
    NamedKind{"executions"_L1, BlurKind::OtherId},
    NamedKind{"commandexecutions"_L1, BlurKind::OtherId},
    NamedKind{"scheduleexecutions"_L1, BlurKind::OtherId},
    NamedKind{"webhooks"_L1, BlurKind::OtherId},
    NamedKind{"subscriptions"_L1, BlurKind::OtherId},
    NamedKind{"deliveries"_L1, BlurKind::OtherId},
};

/// Ids of what everybody has.
constexpr std::array commonIds{"timezoneid"_L1, "signalid"_L1, "makeid"_L1, "modelid"_L1};

QString plain(const QString &name)
{
    QString key;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            key += c.toLower();
    }
    return key;
}

std::optional<BlurKind> kindIn(std::span<const NamedKind> kinds, const QString &key)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&key](const NamedKind &of) { return of.name == key; });
    return found == kinds.end() ? std::nullopt : std::optional(found->kind);
}

/// "scheduleId", "webhook_id", and not "paid".
bool isIdName(const QString &name, const QString &key)
{
    const bool isId = name.endsWith("Id"_L1) || name.endsWith("ID"_L1) || name.endsWith("_id"_L1) ||
                      name.endsWith("-id"_L1) || name.endsWith(".id"_L1) ||
                      name.endsWith(".id]"_L1) || name.endsWith("Id]"_L1);
    return isId && key.size() > 2 &&
           std::find(commonIds.begin(), commonIds.end(), key) == commonIds.end();
}

} // namespace

std::optional<BlurKind> kindOfMember(const QString &name)
{
    QString key = plain(name);
    if (key.startsWith("filter"_L1))
        key.remove(0, 6);
    if (const auto kind = kindIn(memberKinds, key))
        return kind;
    return isIdName(name, key) ? std::optional(BlurKind::OtherId) : std::nullopt;
}

std::optional<BlurKind> kindOfCollection(const QString &name)
{
    return kindIn(collectionKinds, plain(name));
}

bool isRouteWord(const QString &segment)
{
    return segment == "daily"_L1 || segment == "weekly"_L1 || segment == "workweek"_L1 ||
           kindOfCollection(segment);
}

QList<NamedId> idsInPath(const QString &path)
{
    QList<NamedId> ids;
    const QStringList segments = path.section(u'?', 0, 0).split(u'/', Qt::SkipEmptyParts);
    for (qsizetype at = 0; at + 1 < segments.size(); ++at) {
        const auto kind = kindOfCollection(segments[at]);
        const QString id = QUrl::fromPercentEncoding(segments[at + 1].toUtf8());
        if (kind && !isRouteWord(id))
            ids += NamedId{*kind, id};
    }
    const auto items = QUrlQuery(path.section(u'?', 1)).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (const auto kind = kindOfMember(name))
            ids += NamedId{*kind, value};
    }
    return ids;
}

} // namespace motorpool
