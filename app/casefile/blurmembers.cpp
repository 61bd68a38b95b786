// SPDX-License-Identifier: GPL-3.0-or-later
#include "blurmembers.h"

#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

struct MemberKind
{
    QLatin1StringView name; ///< in lower case, without signs
    BlurKind kind;
};

constexpr std::array memberKinds{
    MemberKind{"vin"_L1, BlurKind::Vin},
    MemberKind{"vehicleid"_L1, BlurKind::Vehicle},
    MemberKind{"userid"_L1, BlurKind::User},
    MemberKind{"scuserid"_L1, BlurKind::User},
    MemberKind{"connectionid"_L1, BlurKind::Connection},
    MemberKind{"externalid"_L1, BlurKind::External},
    MemberKind{"externaluserid"_L1, BlurKind::External},
    MemberKind{"userexternalid"_L1, BlurKind::External},
    MemberKind{"clientid"_L1, BlurKind::Application},
    MemberKind{"nickname"_L1, BlurKind::Nickname},
    MemberKind{"vehicles"_L1, BlurKind::Vehicle}, // in a path, and so on
    MemberKind{"users"_L1, BlurKind::User},
    MemberKind{"connections"_L1, BlurKind::Connection},
};

/// Words of a path, unlike ids, are short and of letters.
bool isPathWord(const QString &segment)
{
    constexpr qsizetype longestWord = 20;
    return segment.size() <= longestWord &&
           std::all_of(segment.begin(), segment.end(),
                       [](QChar c) { return c.isLetter() || c == u'-' || c == u'_'; });
}

} // namespace

std::optional<BlurKind> kindOfMember(const QString &name)
{
    QString key;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            key += c.toLower();
    }
    if (key.startsWith("filter"_L1))
        key.remove(0, 6);
    const auto found = std::find_if(memberKinds.begin(), memberKinds.end(),
                                    [&key](const MemberKind &of) { return of.name == key; });
    return found == memberKinds.end() ? std::nullopt : std::optional(found->kind);
}

QList<NamedId> idsInPath(const QString &path)
{
    QList<NamedId> ids;
    const QStringList segments = path.section(u'?', 0, 0).split(u'/', Qt::SkipEmptyParts);
    for (qsizetype at = 0; at + 1 < segments.size(); ++at) {
        const auto kind = kindOfMember(segments[at]);
        const QString id = QUrl::fromPercentEncoding(segments[at + 1].toUtf8());
        if (kind && !isPathWord(id))
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
