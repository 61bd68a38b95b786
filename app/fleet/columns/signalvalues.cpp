// SPDX-License-Identifier: GPL-3.0-or-later
#include "signalvalues.h"

#include "age.h"
#include "units.h"

#include <algorithm>
#include <cmath>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 1000; // of a nickname or a VIN; what is longer is neither

struct Source
{
    QLatin1StringView code;
    FleetSignal signal;
    bool isFuel = false; ///< of the two sources of the range
};

constexpr Source sources[] = {
    {"tractionbattery-stateofcharge"_L1, FleetSignal::Battery},
    {"internalcombustionengine-fuellevel"_L1, FleetSignal::Fuel},
    {"tractionbattery-range"_L1, FleetSignal::Range},
    {"internalcombustionengine-range"_L1, FleetSignal::Range, true},
    {"odometer-traveleddistance"_L1, FleetSignal::Odometer},
    {"location-preciselocation"_L1, FleetSignal::Location},
    {"closure-islocked"_L1, FleetSignal::Lock},
    {"charge-ischarging"_L1, FleetSignal::Charging},
    {"connectivitystatus-isonline"_L1, FleetSignal::Online},
};

quint32 secondsOf(const QDateTime &time, qint64 nowMs)
{
    const QDateTime usable = usableCarTime(time, QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC));
    const qint64 ms = usable.isValid() ? usable.toMSecsSinceEpoch() : 0;
    return ms <= 0 ? 0 : quint32(std::min<qint64>(ms / 1000, 0xffffffff));
}

std::optional<qint32> fixedPoint(double number, double factor)
{
    const double scaled = std::round(number * factor);
    if (!(std::abs(scaled) <= std::numeric_limits<qint32>::max()))
        return std::nullopt; // no number at all ends here as well
    return qint32(scaled);
}

std::optional<double> numberIn(const QJsonObject &body, QLatin1StringView key)
{
    const QJsonValue value = body.value(key);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

void setNumber(SignalValue *to, const Reading &reading, bool isDistance)
{
    std::optional<double> number = numberIn(*reading.body, "value"_L1);
    if (!number && !isDistance) // as one older page of the documentation has it
        number = numberIn(*reading.body, "percentage"_L1);
    if (!number)
        return;
    if (isDistance) {
        const Unit unit = unitFromLabel(reading.unit);
        if (unit == Unit::Mile)
            to->bits |= ReadingSegment::IsImperial;
        else if (unit != Unit::Kilometre && unit != Unit::None)
            return;
    }
    if (const auto fixed = fixedPoint(*number, 1e3)) {
        to->value = *fixed;
        to->bits |= ReadingSegment::HasValue;
    }
}

void setPlace(SignalValue *to, const QJsonObject &body)
{
    const auto latitude = numberIn(body, "latitude"_L1);
    const auto longitude = numberIn(body, "longitude"_L1);
    if (!latitude || !longitude || !(std::abs(*latitude) <= 90) || !(std::abs(*longitude) <= 180))
        return;
    to->value = *fixedPoint(*latitude, 1e7);
    to->longitude = *fixedPoint(*longitude, 1e7);
    to->bits |= ReadingSegment::HasValue;
}

void setTruth(SignalValue *to, const QJsonObject &body)
{
    const QJsonValue value = body.value("value"_L1);
    if (!value.isBool())
        return;
    to->bits |= ReadingSegment::HasValue;
    if (value.toBool())
        to->bits |= ReadingSegment::IsTrue;
}

void setValue(SignalValue *to, const Reading &reading, FleetSignal signal)
{
    if (!reading.body)
        return;
    switch (signal) {
    case FleetSignal::Battery:
    case FleetSignal::Fuel:
        setNumber(to, reading, false);
        break;
    case FleetSignal::Range:
    case FleetSignal::Odometer:
        setNumber(to, reading, true);
        break;
    case FleetSignal::Location:
        setPlace(to, *reading.body);
        break;
    case FleetSignal::Lock:
    case FleetSignal::Charging:
    case FleetSignal::Online:
        setTruth(to, *reading.body);
        break;
    }
    if (!to->hasValue())
        to->bits = 0;
}

ReadingState errorState(const Reading &reading)
{
    if (!reading.error)
        return ReadingState::Error;
    if (reading.error->type.compare("PERMISSION"_L1, Qt::CaseInsensitive) == 0)
        return ReadingState::NoPermission;
    if (reading.error->type.compare("COMPATIBILITY"_L1, Qt::CaseInsensitive) == 0 ||
        reading.error->code.compare("VEHICLE_NOT_CAPABLE"_L1, Qt::CaseInsensitive) == 0)
        return ReadingState::NotCapable;
    return ReadingState::Error;
}

SignalValue valueOf(const Reading &reading, FleetSignal signal, qint64 nowMs)
{
    SignalValue value;
    value.reportedAt = secondsOf(reading.oemUpdatedAt, nowMs);
    // An error counts whatever the status says of it, as older payloads leave the status out.
    const bool isError = reading.status == Reading::Status::Error || reading.error;
    value.state = isError ? errorState(reading) : ReadingState::Empty;
    if (value.state == ReadingState::NoPermission || value.state == ReadingState::NotCapable ||
        reading.status == Reading::Status::Unavailable)
        return value;
    setValue(&value, reading, signal);
    if (!isError && value.hasValue())
        value.state = ReadingState::Value;
    return value;
}

double kilometres(const SignalValue &range)
{
    return range.bits & ReadingSegment::IsImperial ? range.value * 1.609344 : range.value;
}

/// How much a range says; of two, the one that says more counts.
int weight(const SignalValue &range)
{
    switch (range.state) {
    case ReadingState::Value:
        return 5;
    case ReadingState::Error:
        return range.hasValue() ? 4 : 3;
    case ReadingState::Empty:
        return 2;
    case ReadingState::NoPermission:
        return 1;
    case ReadingState::NotCapable:
    case ReadingState::Never:
        break;
    }
    return 0;
}

bool isBetterRange(const SignalValue &one, const SignalValue &other)
{
    if (other.state == ReadingState::Never || weight(one) != weight(other))
        return other.state == ReadingState::Never || weight(one) > weight(other);
    return one.hasValue() && kilometres(one) > kilometres(other);
}

void takeText(std::optional<std::string> *to, const Reading &reading)
{
    if (reading.status != Reading::Status::Success || !reading.body)
        return;
    const QString text = reading.body->value("value"_L1).toString();
    if (!text.isEmpty() && text.size() <= longestName)
        *to = text.toStdString();
}

} // namespace

SignalValues signalValues(const QList<Reading> &readings, qint64 nowMs)
{
    SignalValues all;
    for (const Reading &reading : readings) {
        all.heardAt = std::max(all.heardAt, secondsOf(reading.oemUpdatedAt, nowMs));
        if (reading.code == "vehicleidentification-vin"_L1)
            takeText(&all.vin, reading);
        else if (reading.code == "vehicleidentification-nickname"_L1)
            takeText(&all.nickname, reading);
        const auto source =
            std::find_if(std::begin(sources), std::end(sources),
                         [&reading](const Source &of) { return reading.code == of.code; });
        if (source == std::end(sources))
            continue;
        SignalValue value = valueOf(reading, source->signal, nowMs);
        SignalValue &known = all.values[std::size_t(source->signal)];
        if (source->signal == FleetSignal::Range) {
            if (source->isFuel)
                value.bits |= ReadingSegment::IsOfFuel;
            if (!isBetterRange(value, known))
                continue;
        }
        known = value;
    }
    return all;
}

std::optional<FleetSignal> fleetSignalOf(QStringView code)
{
    const auto source = std::find_if(std::begin(sources), std::end(sources),
                                     [code](const Source &of) { return code == of.code; });
    return source == std::end(sources) ? std::nullopt : std::optional(source->signal);
}

} // namespace motorpool
