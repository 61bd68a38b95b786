// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuetests.h"

#include "filterrange.h"
#include "readingplace.h"
#include "texttests.h"
#include "vinslot.h"

namespace motorpool {

namespace {

using Segment = ConnectionSegment;

std::unique_ptr<RowTest> kindTest(const Fleet &fleet,
                                  const std::function<bool(const VehicleKind &)> &holds)
{
    return std::make_unique<KindTest>(fleet, holds);
}

FilterSpan spanOf(const FilterValue &value, const FilterSetting &setting)
{
    return filterSpan(value, QDateTime::fromMSecsSinceEpoch(setting.now, Qt::UTC), setting.zone);
}

FleetSignal signalOf(FilterKey key)
{
    switch (key) {
    case FilterKey::Battery:
        return FleetSignal::Battery;
    case FilterKey::Fuel:
        return FleetSignal::Fuel;
    case FilterKey::Range:
        return FleetSignal::Range;
    case FilterKey::Odometer:
        return FleetSignal::Odometer;
    case FilterKey::Locked:
        return FleetSignal::Lock;
    case FilterKey::Charging:
        return FleetSignal::Charging;
    default:
        return FleetSignal::Online;
    }
}

std::unique_ptr<RowTest> hasValueTest(const Fleet &fleet, FleetSignal signal)
{
    return plainTest([&fleet, signal](const Segment &segment, quint32 at) {
        const ReadingPlace reading(fleet, segment, at);
        return reading && reading.hasValue(signal);
    });
}

bool hasError(const ReadingPlace &reading)
{
    if (reading.segment->fault[reading.at] != 0)
        return true;
    for (int signal = 0; signal < fleetSignals; ++signal) {
        if (reading.state(FleetSignal(signal)) == ReadingState::Error)
            return true;
    }
    return false;
}

} // namespace

std::unique_ptr<RowTest> textValueTest(const Fleet &fleet, FilterKey key, const FilterValue &value)
{
    const Needle needle{value.text.toStdString(), value.op == FilterOp::Equals};
    const auto word = [&](quint32 VehicleKind::*member) {
        return kindTest(fleet, [&fleet, needle, member](const VehicleKind &kind) {
            return kind.*member != 0 && needle.isIn(fleet.words[kind.*member]);
        });
    };
    switch (key) {
    case FilterKey::Make:
        return word(&VehicleKind::make);
    case FilterKey::Model:
        return word(&VehicleKind::model);
    case FilterKey::Powertrain:
        return word(&VehicleKind::powertrain);
    case FilterKey::Mode:
        return word(&VehicleKind::mode);
    case FilterKey::Vin:
        return std::make_unique<VinTest>(fleet, needle);
    case FilterKey::Vehicle:
        return std::make_unique<IdTest>(fleet, &Segment::vehicle, needle);
    case FilterKey::Connection:
        return std::make_unique<IdTest>(fleet, &Segment::connection, needle);
    case FilterKey::User:
        return std::make_unique<UserTest>(fleet, UserTest::Id, needle);
    case FilterKey::External:
        return std::make_unique<UserTest>(fleet, UserTest::External, needle);
    case FilterKey::Nickname:
        return std::make_unique<NicknameTest>(fleet, needle);
    case FilterKey::Permission: {
        Hits sets(fleet.permissionSets.size());
        for (quint32 set = 0; set < fleet.permissionSets.size(); ++set) {
            for (const quint32 name : fleet.permissionSets[set])
                sets[set] |= needle.isIn(fleet.words[name]);
        }
        return plainTest([sets = std::move(sets)](const Segment &segment, quint32 at) {
            return sets[segment.permissions[at]];
        });
    }
    default:
        return wordTest(fleet, needle);
    }
}

std::unique_ptr<RowTest> numberValueTest(const Fleet &fleet, FilterKey key,
                                         const FilterValue &value, const FilterSetting &setting)
{
    switch (key) {
    case FilterKey::Year:
        return kindTest(fleet, [range = filterRange(value)](const VehicleKind &kind) {
            return kind.year != VehicleKind::noYear && range.contains(kind.year);
        });
    case FilterKey::Connected:
        return plainTest([span = spanOf(value, setting)](const Segment &segment, quint32 at) {
            return segment.createdAt[at] != noTime && span.contains(segment.createdAt[at]);
        });
    case FilterKey::Age:
        return plainTest(
            [&fleet, span = spanOf(value, setting)](const Segment &segment, quint32 at) {
                const ReadingPlace reading(fleet, segment, at);
                return reading && reading.heardAt() != 0 &&
                       span.contains(qint64(reading.heardAt()) * 1000);
            });
    case FilterKey::Range:
    case FilterKey::Odometer:
        return plainTest([&fleet, range = filterRange(value),
                          signal = signalOf(key)](const Segment &segment, quint32 at) {
            const ReadingPlace reading(fleet, segment, at);
            return reading && reading.hasValue(signal) &&
                   range.contains(reading.kilometres(signal));
        });
    default:
        return plainTest([&fleet, range = filterRange(value),
                          signal = signalOf(key)](const Segment &segment, quint32 at) {
            const ReadingPlace reading(fleet, segment, at);
            return reading && reading.hasValue(signal) && range.contains(reading.number(signal));
        });
    }
}

std::unique_ptr<RowTest> flagTest(const Fleet &fleet, FilterKey key, FilterFlag flag)
{
    return plainTest([&fleet, flag, signal = signalOf(key)](const Segment &segment, quint32 at) {
        const ReadingPlace reading(fleet, segment, at);
        if (!reading || !reading.hasValue(signal))
            return flag == FilterFlag::Unknown;
        return flag == (reading.isTrue(signal) ? FilterFlag::Yes : FilterFlag::No);
    });
}

std::unique_ptr<RowTest> factTest(const Fleet &fleet, FilterFact fact)
{
    switch (fact) {
    case FilterFact::Error:
        return plainTest([&fleet](const Segment &segment, quint32 at) {
            const ReadingPlace reading(fleet, segment, at);
            return reading && hasError(reading);
        });
    case FilterFact::Vin:
        return plainTest(
            [](const Segment &segment, quint32 at) { return !isNullVin(segment.vin[at]); });
    case FilterFact::Nickname:
        return plainTest(
            [](const Segment &segment, quint32 at) { return segment.nickname[at] != 0; });
    case FilterFact::External:
        return plainTest([&fleet](const Segment &segment, quint32 at) {
            const quint32 user = segment.user[at];
            return user != noNumber && fleet.userSegment(user).external[user % segmentRows] != 0;
        });
    case FilterFact::Readings:
        return plainTest([&fleet](const Segment &segment, quint32 at) {
            const ReadingPlace reading(fleet, segment, at);
            return reading && reading.segment->readAt[reading.at] != 0;
        });
    case FilterFact::Location:
        return hasValueTest(fleet, FleetSignal::Location);
    case FilterFact::Battery:
        return hasValueTest(fleet, FleetSignal::Battery);
    case FilterFact::Fuel:
        return hasValueTest(fleet, FleetSignal::Fuel);
    case FilterFact::Range:
        return hasValueTest(fleet, FleetSignal::Range);
    case FilterFact::Odometer:
        break;
    }
    return hasValueTest(fleet, FleetSignal::Odometer);
}

std::unique_ptr<RowTest> stateTest(const Fleet &fleet, FilterState state,
                                   const FilterSetting &setting)
{
    const auto changed = [&fleet](int changes) {
        return plainTest([sync = fleet.stamp.sync, changes](const Segment &segment, quint32 at) {
            return segment.changedIn[at] == sync && (segment.change[at] & changes) != 0;
        });
    };
    switch (state) {
    case FilterState::New:
        return changed(ConnectionChange::New);
    case FilterState::Reauthenticated:
        return changed(ConnectionChange::Reauthenticated);
    case FilterState::Changed:
        return changed(ConnectionChange::Permissions | ConnectionChange::Other |
                       ConnectionChange::New | ConnectionChange::Gone |
                       ConnectionChange::Reauthenticated);
    case FilterState::Gone:
        return plainTest([](const Segment &segment, quint32 at) {
            return (segment.state[at] & ConnectionSegment::IsGone) != 0;
        });
    case FilterState::Never:
        return plainTest([&fleet](const Segment &segment, quint32 at) {
            const ReadingPlace reading(fleet, segment, at);
            return !reading || reading.heardAt() == 0;
        });
    default:
        break;
    }
    // By kind, as makes may have limits of their own.
    std::vector<std::pair<qint64, qint64>> limits;
    for (quint32 kind = 0; kind < fleet.kinds.size(); ++kind) {
        const FreshnessLimits of = setting.freshness.limitsOf(fleet.words[fleet.kinds[kind].make]);
        limits.emplace_back(of.aging.count(), of.stale.count());
    }
    return plainTest([&fleet, state, limits = std::move(limits),
                      now = setting.now / 1000](const Segment &segment, quint32 at) {
        const ReadingPlace reading(fleet, segment, at);
        if (!reading || reading.heardAt() == 0)
            return false;
        const qint64 age = std::max<qint64>(0, now - reading.heardAt());
        const auto [aging, stale] = limits[segment.kind[at]];
        if (state == FilterState::Fresh)
            return age < aging;
        return state == FilterState::Stale ? age >= stale : age >= aging && age < stale;
    });
}

} // namespace motorpool
