// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

using Bar = Offer::Bar;

/// Smartcar calls hybrids without a plug "ICE", too.
bool hasNoBattery(const QString &powertrain)
{
    return powertrain.compare("ICE"_L1, Qt::CaseInsensitive) == 0 ||
           powertrain.compare("HEV"_L1, Qt::CaseInsensitive) == 0;
}

Bar missingIn(DeedDef::About about, const OfferFacts &facts)
{
    using About = DeedDef::About;
    if (about == About::Connection && facts.connectionId.isEmpty())
        return Bar::NoConnection;
    if (about == About::Vehicle && facts.vehicleId.isEmpty())
        return Bar::NoVehicle;
    if (about != About::Connection && facts.userId.isEmpty())
        return Bar::NoUser;
    return facts.isGone ? Bar::Gone : Bar::None;
}

} // namespace

OfferFacts OfferFacts::of(const Connection &connection, bool isGone)
{
    OfferFacts facts{connection.id,         connection.vehicleId,   connection.userId,
                     connection.powertrain, connection.permissions, isGone};
    // The older form of the list does not tell them.
    if (connection.permissions.isEmpty())
        facts.permissions.reset();
    return facts;
}

Offer offerOf(Deed deed, const OfferFacts &facts, const AccessCheck &access)
{
    const DeedDef &def = defOf(deed);
    if (access) {
        if (auto refusal = access(QString::fromLatin1(def.key)))
            return {Bar::Access, {}, std::move(refusal)};
    }
    if (const Bar missing = missingIn(def.about, facts); missing != Bar::None)
        return {missing, {}, {}};
    if (def.needsBattery && hasNoBattery(facts.powertrain))
        return {Bar::WrongPowertrain, {}, {}};
    const QString permission = QString::fromLatin1(def.permission);
    if (!permission.isEmpty() && facts.permissions && !facts.permissions->contains(permission))
        return {Bar::NoPermission, permission, {}};
    return {};
}

} // namespace motorpool
