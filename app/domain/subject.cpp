// SPDX-License-Identifier: GPL-3.0-or-later
#include "subject.h"

#include <QRegularExpression>
#include <QUuid>

#include <utility>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

using Kind = Subject::Kind;

constexpr std::pair<QLatin1StringView, Kind> prefixes[] = {
    {"user:"_L1, Kind::User},
    {"vehicle:"_L1, Kind::Vehicle},
    {"external:"_L1, Kind::ExternalUser},
    {"vin:"_L1, Kind::Vin},
};

// ISO 3779: seventeen letters and digits without I, O and Q, which look like 1 and 0.
bool looksLikeVin(const QString &text)
{
    static const QRegularExpression form(u"\\A[A-HJ-NPR-Za-hj-npr-z0-9]{17}\\z"_s);
    return form.match(text).hasMatch();
}

// The id as Smartcar writes it, in lower case and without braces; null if it is no UUID.
QString uuidIn(const QString &text)
{
    const QUuid uuid = QUuid::fromString(text);
    return uuid.isNull() ? QString() : uuid.toString(QUuid::WithoutBraces);
}

Subject subject(Kind kind, const QString &value)
{
    const QString uuid = uuidIn(value);
    if ((kind == Kind::User || kind == Kind::Vehicle) && !uuid.isNull())
        return {kind, uuid};
    return {kind, kind == Kind::Vin ? value.toUpper() : value};
}

// Only the query or fragment of a redirect was pasted. An "=" alone does not make one: external
// ids may hold anything.
bool isBareRedirect(const QString &text)
{
    return text.contains(u'=') && readConnectRedirect(text).has_value();
}

} // namespace

QList<Subject> recognise(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return {};
    if (typed == u"*")
        return {{Kind::Everything, {}}};
    for (const auto &[prefix, kind] : prefixes) {
        if (typed.startsWith(prefix, Qt::CaseInsensitive)) {
            const QString value = typed.mid(prefix.size()).trimmed();
            return value.isEmpty() ? QList<Subject>() : QList{subject(kind, value)};
        }
    }
    if (typed.contains("://"_L1) || isBareRedirect(typed))
        return {{Kind::Redirect, text}};
    if (!uuidIn(typed).isNull()) {
        return {
            subject(Kind::User, typed), subject(Kind::Vehicle, typed), {Kind::ExternalUser, typed}};
    }
    if (looksLikeVin(typed))
        return {subject(Kind::Vin, typed), {Kind::ExternalUser, typed}};
    return {{Kind::ExternalUser, typed}};
}

} // namespace motorpool
