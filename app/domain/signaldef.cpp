// SPDX-License-Identifier: GPL-3.0-or-later
#include "signaldef.h"

#include "signals/charge.h"
#include "signals/climate.h"
#include "signals/closure.h"
#include "signals/connectivitysoftware.h"
#include "signals/connectivitystatus.h"
#include "signals/diagnostics.h"
#include "signals/hvac.h"
#include "signals/internalcombustionengine.h"
#include "signals/location.h"
#include "signals/lowvoltagebattery.h"
#include "signals/motion.h"
#include "signals/odometer.h"
#include "signals/service.h"
#include "signals/surveillance.h"
#include "signals/tractionbattery.h"
#include "signals/transmission.h"
#include "signals/vehicleidentification.h"
#include "signals/vehicleuseraccount.h"
#include "signals/wheel.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace motorpool {

namespace {

template <std::size_t... Sizes>
constexpr auto joined(const SignalDef (&...groups)[Sizes])
{
    std::array<SignalDef, (Sizes + ...)> all{};
    auto place = all.begin();
    ((place = std::copy(std::begin(groups), std::end(groups), place)), ...);
    return all;
}

constexpr auto catalogue = joined(
    chargeSignals, climateSignals, closureSignals, connectivitySoftwareSignals,
    connectivityStatusSignals, diagnosticsSignals, hvacSignals, internalCombustionEngineSignals,
    locationSignals, lowVoltageBatterySignals, motionSignals, odometerSignals, serviceSignals,
    surveillanceSignals, tractionBatterySignals, transmissionSignals, vehicleIdentificationSignals,
    vehicleUserAccountSignals, wheelSignals);

// A code begins with its group in lower case, so this is the order by group and code at once.
constexpr bool isAscending(const SignalDef &left, const SignalDef &right)
{
    return std::string_view(left.code) < std::string_view(right.code);
}

static_assert(catalogue.size() == 93);
static_assert(std::adjacent_find(catalogue.begin(), catalogue.end(),
                                 [](const SignalDef &left, const SignalDef &right) {
                                     return !isAscending(left, right);
                                 }) == catalogue.end(),
              "the search needs codes in ascending order, each once");

struct GroupTitle
{
    const char *group;
    const char *title;
};

constexpr GroupTitle groupTitles[] = {
    {"Charge", QT_TRANSLATE_NOOP("Signal", "Charging")},
    {"Climate", QT_TRANSLATE_NOOP("Signal", "Temperatures")},
    {"Closure", QT_TRANSLATE_NOOP("Signal", "Doors and windows")},
    {"ConnectivitySoftware", QT_TRANSLATE_NOOP("Signal", "Software")},
    {"ConnectivityStatus", QT_TRANSLATE_NOOP("Signal", "Connectivity")},
    {"Diagnostics", QT_TRANSLATE_NOOP("Signal", "Diagnostics")},
    {"HVAC", QT_TRANSLATE_NOOP("Signal", "Climate control")},
    {"InternalCombustionEngine", QT_TRANSLATE_NOOP("Signal", "Combustion engine")},
    {"Location", QT_TRANSLATE_NOOP("Signal", "Location")},
    {"LowVoltageBattery", QT_TRANSLATE_NOOP("Signal", "12 V battery")},
    {"Motion", QT_TRANSLATE_NOOP("Signal", "Motion")},
    {"Odometer", QT_TRANSLATE_NOOP("Signal", "Odometer")},
    {"Service", QT_TRANSLATE_NOOP("Signal", "Service")},
    {"Surveillance", QT_TRANSLATE_NOOP("Signal", "Surveillance")},
    {"TractionBattery", QT_TRANSLATE_NOOP("Signal", "Traction battery")},
    {"Transmission", QT_TRANSLATE_NOOP("Signal", "Transmission")},
    {"VehicleIdentification", QT_TRANSLATE_NOOP("Signal", "Identification")},
    {"VehicleUserAccount", QT_TRANSLATE_NOOP("Signal", "Owner's account")},
    {"Wheel", QT_TRANSLATE_NOOP("Signal", "Wheels")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Signal", text);
}

// "IsCabinHVACActive" gives "Is cabin HVAC active": runs of capitals stay together.
QString splitAtCapitals(const QString &name)
{
    QString words;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar letter = name.at(i);
        const bool lowerBefore = i > 0 && name.at(i - 1).isLower();
        const bool lowerAfter = i + 1 < name.size() && name.at(i + 1).isLower();
        const bool starts = i > 0 && letter.isUpper() && (lowerBefore || lowerAfter);
        if (starts && name.at(i - 1).isLetterOrNumber())
            words += u' ';
        words += starts && lowerAfter ? letter.toLower() : letter;
    }
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

} // namespace

std::span<const SignalDef> signalCatalogue()
{
    return catalogue;
}

const SignalDef *findSignal(QStringView code)
{
    const auto found = std::lower_bound(catalogue.begin(), catalogue.end(), code,
                                        [](const SignalDef &signal, QStringView wanted) {
                                            return QLatin1StringView(signal.code) < wanted;
                                        });
    const bool same = found != catalogue.end() && QLatin1StringView(found->code) == code;
    return same ? &*found : nullptr;
}

QString signalTitle(const QString &code, const QString &name)
{
    if (const SignalDef *signal = findSignal(code))
        return translated(signal->title);
    if (!name.isEmpty())
        return splitAtCapitals(name);
    return splitAtCapitals(code.mid(code.indexOf(u'-') + 1));
}

QString groupTitle(const QString &group)
{
    for (const GroupTitle &row : groupTitles) {
        if (group.compare(QLatin1StringView(row.group), Qt::CaseInsensitive) == 0)
            return translated(row.title);
    }
    return splitAtCapitals(group);
}

QString signalNote(const SignalDef &signal)
{
    return *signal.note ? translated(signal.note) : QString();
}

} // namespace motorpool
