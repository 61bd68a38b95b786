// SPDX-License-Identifier: GPL-3.0-or-later
#include "deed.h"

#include "deedtable.h"

#include <QCoreApplication>

#include <algorithm>

namespace motorpool {

namespace {

constexpr qsizetype tailLength = 4;

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < std::size(deeds); ++i) {
        if (deeds[i].deed != Deed(i))
            return false;
    }
    return std::size(deeds) == std::size_t(Deed::SubscriptionRemove) + 1;
}
static_assert(isInOrder());

} // namespace

std::span<const DeedDef> deedTable()
{
    return deeds;
}

const DeedDef &defOf(Deed deed)
{
    return deeds[std::size_t(deed)];
}

const DeedDef *findDeed(QStringView key)
{
    const auto *found = std::ranges::find_if(
        deeds, [key](const DeedDef &def) { return key == QLatin1StringView(def.key); });
    return found == std::end(deeds) ? nullptr : found;
}

QStringList tellingSignals(Deed deed)
{
    QStringList codes;
    for (const char *code : defOf(deed).tells) {
        if (code != nullptr)
            codes += QString::fromLatin1(code);
    }
    return codes;
}

QString deedTitle(Deed deed)
{
    return QCoreApplication::translate("Deed", defOf(deed).title);
}

QString deedConsequence(Deed deed)
{
    return QCoreApplication::translate("Deed", defOf(deed).consequence);
}

bool TypedTail::fits(const QString &typed) const
{
    return !text.isEmpty() && typed.trimmed().compare(text, Qt::CaseInsensitive) == 0;
}

std::optional<TypedTail> tailFor(Deed deed, const QString &vin, const QString &vehicleId,
                                 const QString &userId)
{
    const DeedDef &def = defOf(deed);
    if (!def.wantsTail)
        return std::nullopt;
    if (def.about == DeedDef::About::User)
        return TypedTail{TypedTail::Of::UserId, userId.right(tailLength)};
    if (vin.isEmpty())
        return TypedTail{TypedTail::Of::VehicleId, vehicleId.right(tailLength)};
    return TypedTail{TypedTail::Of::Vin, vin.right(tailLength)};
}

} // namespace motorpool
