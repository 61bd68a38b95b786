// SPDX-License-Identifier: GPL-3.0-or-later
#include "widening.h"

#include <algorithm>
#include <limits>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

/// Towards which side a setting is wide.
enum class Wide {
    Nowhere,
    Off,
    Higher,
    HigherOrNone, ///< 0 is no limit
    AnyOther,     ///< but for nothing
};

struct Row
{
    Setting setting;
    Wide wide;
};

/// What is left out opens nothing, or lies with the administrator alone.
constexpr Row table[] = {
    {Setting::ReadOnly, Wide::Off},          {Setting::CallsAtOnce, Wide::Higher},
    {Setting::CallsPerMinute, Wide::Higher}, {Setting::CallsPerVehicleAndMonth, Wide::HigherOrNone},
    {Setting::Proxy, Wide::AnyOther},        {Setting::CaFile, Wide::AnyOther},
    {Setting::Deliveries, Wide::AnyOther},   {Setting::IdleLockMinutes, Wide::HigherOrNone},
    {Setting::LockWithScreen, Wide::Off},    {Setting::JournalSyslog, Wide::Off},
};

Wide wideSide(Setting setting)
{
    const auto *row =
        std::find_if(std::begin(table), std::end(table),
                     [setting](const Row &candidate) { return candidate.setting == setting; });
    return row == std::end(table) ? Wide::Nowhere : row->wide;
}

int orUnlimited(const QString &value)
{
    const int number = value.toInt();
    return number == 0 ? std::numeric_limits<int>::max() : number;
}

} // namespace

bool isWidening(Setting setting, const QString &from, const QString &to)
{
    if (from == to)
        return false;
    switch (wideSide(setting)) {
    case Wide::Nowhere:
        break;
    case Wide::Off:
        return to == "no"_L1;
    case Wide::Higher:
        return to.toInt() > from.toInt();
    case Wide::HigherOrNone:
        return orUnlimited(to) > orUnlimited(from);
    case Wide::AnyOther:
        return !to.isEmpty();
    }
    return false;
}

QList<Widening> wideningsOf(const Application &before, const Application &after)
{
    QList<Widening> found;
    const auto compare = [&found](Setting setting, const QString &from, const QString &to) {
        if (isWidening(setting, from, to))
            found << Widening{QLatin1StringView(settingDef(setting).key), from, to};
    };
    const auto number = [&compare](Setting setting, int from, int to) {
        compare(setting, QString::number(from), QString::number(to));
    };
    number(Setting::CallsAtOnce, before.limits.capacity, after.limits.capacity);
    number(Setting::CallsPerMinute, before.limits.perMinute, after.limits.perMinute);
    number(Setting::CallsPerVehicleAndMonth, before.limits.monthlyPerVehicle,
           after.limits.monthlyPerVehicle);
    compare(Setting::CaFile, before.caFile, after.caFile);
    compare(Setting::Deliveries, before.deliveries, after.deliveries);
    const auto host = [&found](const QString &what, const QUrl &from, const QUrl &to) {
        if (from != to)
            found << Widening{what, from.toString(), to.toString()};
    };
    host(u"iam-host"_s, before.hosts.iam, after.hosts.iam);
    host(u"vehicle-host"_s, before.hosts.vehicle, after.hosts.vehicle);
    host(u"management-host"_s, before.hosts.management, after.hosts.management);
    return found;
}

} // namespace motorpool
