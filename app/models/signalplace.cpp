// SPDX-License-Identifier: GPL-3.0-or-later
#include "signalplace.h"

#include <algorithm>

namespace motorpool {

namespace {

std::size_t rankOfGroup(const QString &group)
{
    const auto defs = signalCatalogue();
    if (group.isEmpty())
        return defs.size() + 1;
    const auto it = std::find_if(defs.begin(), defs.end(), [&](const SignalDef &def) {
        return group == QLatin1String(def.group);
    });
    return std::size_t(it - defs.begin());
}

template <class Place>
std::strong_ordering order(const Place &a, const Place &b, const QString &nameA,
                           const QString &nameB)
{
    if (const auto ranks = a.rank <=> b.rank; ranks != 0)
        return ranks;
    return nameA.compare(nameB) <=> 0;
}

} // namespace

std::strong_ordering operator<=>(const GroupPlace &a, const GroupPlace &b)
{
    return order(a, b, a.group, b.group);
}

std::strong_ordering operator<=>(const SignalPlace &a, const SignalPlace &b)
{
    return order(a, b, a.code, b.code);
}

GroupPlace groupPlace(const Reading &reading)
{
    if (!reading.group.isEmpty())
        return {rankOfGroup(reading.group), reading.group};
    const SignalDef *def = findSignal(reading.code);
    return def ? groupPlace(*def) : GroupPlace{rankOfGroup({}), QString()};
}

GroupPlace groupPlace(const SignalDef &def)
{
    const QString group = QString::fromLatin1(def.group);
    return {rankOfGroup(group), group};
}

SignalPlace signalPlace(const QString &code)
{
    const SignalDef *def = findSignal(code);
    const auto defs = signalCatalogue();
    return {def ? std::size_t(def - defs.data()) : defs.size(), code};
}

bool isErroneous(const Reading &reading)
{
    return reading.error || reading.status == Reading::Status::Error ||
           reading.status == Reading::Status::Unavailable;
}

} // namespace motorpool
