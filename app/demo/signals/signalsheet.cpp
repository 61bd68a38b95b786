// SPDX-License-Identifier: GPL-3.0-or-later
#include "signalsheet.h"

#include "storedcodes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr EpochMs dayMs = 86'400'000;
constexpr EpochMs tellingTakes = 1500; // from the car to the store, after a command

void dropUntold(VehicleDeeds &deeds, EpochMs since)
{
    for (auto *told : {&deeds.locked, &deeds.charging, &deeds.portOpen}) {
        if (*told && (*told)->at > since)
            told->reset();
    }
}

} // namespace

SignalSheet::SignalSheet(const DemoVehicle &vehicle, const QByteArrayList &permissions, EpochMs now,
                         const VehicleDeeds &deeds)
    : m_vehicle(vehicle)
    , m_permissions(permissions)
    , m_now(now)
    , m_deeds(deeds)
{
    // What the car does is on its way to the store; what it was set to, the store knows at once.
    if (m_deeds.toldAt() + tellingTakes > now)
        dropUntold(m_deeds, now - tellingTakes);
}

void SignalSheet::begin(const char *group, const char *permission, std::chrono::seconds interval)
{
    m_group = group;
    m_permission = permission;
    // A vehicle that got a command tells all it knows.
    m_reported = std::max(reportedAt(m_vehicle, m_now, interval), m_deeds.toldAt());
    m_state = stateAt(m_vehicle, m_deeds, m_reported);
}

/// The signal to fill in; nothing if there is none to fill: not stored, or settled already.
DemoSignal *SignalSheet::add(const char *name)
{
    DemoSignal signal;
    signal.group = m_group;
    signal.name = name;
    signal.code = (m_group + '-' + name).toLower();
    if (!m_isBrought && !isStored(m_vehicle, signal.code))
        return nullptr;
    // The way from the car over its maker to the store.
    DemoRandom random(m_vehicle.seed ^ quint64(m_reported));
    signal.oemUpdatedAt = m_reported;
    signal.retrievedAt = m_reported + random.between(4'000, 50'000);
    signal.ingestedAt = signal.retrievedAt + random.between(300, 3'000);
    if (m_reported == m_deeds.toldAt()) {
        signal.retrievedAt = std::min(m_now, m_reported + tellingTakes / 2);
        signal.ingestedAt = std::min(m_now, m_reported + tellingTakes);
    }

    const bool refused = !m_permission.isEmpty() && !m_permissions.contains(m_permission);
    // Of what was never granted, the store holds what a webhook asks for all the same.
    if (refused && m_vehicle.stored != Stored::Everything && fixedRandom(name).chance(0.7))
        return nullptr;
    const bool absent = m_vehicle.has(Quirk::Unavailable) && fixedRandom(name).chance(0.12);
    if (refused || absent) {
        signal.status = refused ? "ERROR" : "UNAVAILABLE";
        if (refused)
            signal.trouble = SignalTrouble::NoPermission;
        signal.oemUpdatedAt = 0;
        signal.retrievedAt = 0;
        if (refused && m_vehicle.has(Quirk::StaleErrors)) // first met months ago, and kept
            signal.ingestedAt -= fixedRandom(name).between(40, 120) * dayMs;
    }
    m_signals.append(std::move(signal));
    return refused || absent ? nullptr : &m_signals.last();
}

void SignalSheet::body(const char *name, const QJsonObject &body)
{
    if (DemoSignal *signal = add(name))
        signal->body = body;
}

void SignalSheet::number(const char *name, double value, const char *unitName)
{
    body(name, {{u"value"_s, value}, {u"unit"_s, unit(unitName)}});
}

void SignalSheet::text(const char *name, const QString &value)
{
    body(name, {{u"value"_s, value}});
}

void SignalSheet::truth(const char *name, bool value)
{
    body(name, {{u"value"_s, value}});
}

void SignalSheet::whileCharging(const char *name, QJsonObject body)
{
    DemoSignal *signal = add(name);
    if (!signal)
        return;
    if (!m_state.charging()) {
        signal->status = "ERROR";
        signal->trouble = SignalTrouble::NotCharging;
        signal->oemUpdatedAt = std::min(signal->oemUpdatedAt, m_state.lastCharged);
        signal->retrievedAt = signal->oemUpdatedAt + 41'614;
        signal->ingestedAt = std::max(signal->ingestedAt, signal->retrievedAt + 1'400);
        if (m_vehicle.has(Quirk::NoLastValue))
            return;
        if (m_vehicle.has(Quirk::NullLastValue))
            body[u"value"_s] = QJsonValue::Null;
    }
    signal->body = body;
}

void SignalSheet::constant(const char *name, const QJsonObject &body)
{
    if (DemoSignal *signal = add(name)) {
        signal->body = body;
        signal->oemUpdatedAt = 0;
        signal->retrievedAt = 0;
    }
}

void SignalSheet::notCapable(const char *name, std::optional<QJsonObject> body)
{
    DemoSignal *signal = add(name);
    if (!signal)
        return;
    signal->status = "ERROR";
    signal->trouble = SignalTrouble::NotCapable;
    signal->body = std::move(body);
    if (!signal->body) {
        signal->oemUpdatedAt = 0;
        signal->retrievedAt = 0;
    }
    DemoRandom random = fixedRandom(name);
    if (m_vehicle.has(Quirk::StaleErrors) && random.chance(0.4))
        signal->ingestedAt -= random.between(3, 90) * dayMs;
    if (!m_vehicle.has(Quirk::DeprecatedText) && random.chance(0.1))
        signal->ingestedAt = signal->oemUpdatedAt = signal->retrievedAt = 0; // no meta at all
}

DemoRandom SignalSheet::fixedRandom(const char *name) const
{
    return DemoRandom::forItem(m_vehicle.seed, QByteArray(m_group + name));
}

QString SignalSheet::unit(const char *unit) const
{
    struct Spelling
    {
        std::string_view live;
        const char *older;
    };
    static constexpr std::array spellings{
        Spelling{"km", "kilometers"},
        Spelling{"kWh", "kilowatt_hours"},
        Spelling{"ampere", "amps"},
        Spelling{"watts", "watt"},
    };
    const auto *found = std::ranges::find(spellings, unit, &Spelling::live);
    const bool older = m_vehicle.has(Quirk::LongUnitNames) && found != spellings.end();
    return QString::fromLatin1(older ? found->older : unit);
}

double rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
}

} // namespace motorpool
