// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchfleet.h"

#include <array>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

struct Model
{
    const char *make;
    const char *model;
    const char *powertrain;
    const char *vin; ///< how its VINs begin
};

constexpr Model models[] = {
    {"TESLA", "Model 3", "BEV", "5YJ3E1EA"},
    {"TESLA", "Model Y", "BEV", "7SAYGDEE"},
    {"TESLA", "Model S", "BEV", "5YJSA1E2"},
    {"VOLKSWAGEN", "ID.4", "BEV", "WVGZZZE2"},
    {"VOLKSWAGEN", "ID.3", "BEV", "WVWZZZE1"},
    {"SKODA", "Enyaq", "BEV", "TMBJB7NY"},
    {"SKODA", "Octavia", "ICE", "TMBJJ7NX"},
    {"FORD", "Mustang Mach-E", "BEV", "3FMTK3SU"},
    {"FORD", "F-150 Lightning", "BEV", "1FTVW1EL"},
    {"TOYOTA", "RAV4 Prime", "PHEV", "JTMEB3FV"},
    {"TOYOTA", "Camry", "ICE", "4T1G11AK"},
    {"BMW", "i4", "BEV", "WBY73AW0"},
    {"BMW", "X5", "PHEV", "5UXTA6C0"},
    {"HYUNDAI", "IONIQ 5", "BEV", "KM8KRDAF"},
    {"KIA", "EV6", "BEV", "KNDC4DLC"},
    {"NISSAN", "Leaf", "BEV", "1N4AZ1CV"},
    {"VOLVO", "XC40", "BEV", "YV4ED3UL"},
    {"RENAULT", "Zoe", "BEV", "VF1AG000"},
    {"PEUGEOT", "e-208", "BEV", "VR3UHZKX"},
    {"LAND ROVER", "Defender", "PHEV", "SALEA7BW"},
};

constexpr std::array permissionNames{"read_battery",   "read_charge",      "read_vehicle_info",
                                     "read_odometer",  "read_vin",         "read_location",
                                     "read_tires",     "read_fuel",        "read_security",
                                     "control_charge", "control_security", "read_engine_oil"};

/// SplitMix64 of a number.
quint64 mixed(quint64 number)
{
    number += 0x9e3779b97f4a7c15;
    number = (number ^ (number >> 30)) * 0xbf58476d1ce4e5b9;
    number = (number ^ (number >> 27)) * 0x94d049bb133111eb;
    return number ^ (number >> 31);
}

std::string uuid(quint64 kind, quint64 number)
{
    constexpr char digits[] = "0123456789abcdef";
    const quint64 halves[] = {mixed(number * 8 + kind), mixed(mixed(number * 8 + kind))};
    std::string text;
    for (int at = 0; at < 32; ++at) {
        if (at == 8 || at == 12 || at == 16 || at == 20)
            text += '-';
        text += digits[halves[at / 16] >> (at % 16 * 4) & 0xf];
    }
    text[14] = '4';
    return text;
}

const Model &modelOf(quint32 row)
{
    return models[mixed(row * 8ULL + 5) % std::size(models)];
}

} // namespace

BenchFleet::BenchFleet(quint32 rows)
    : m_rows(rows)
{
}

quint32 BenchFleet::userOf(quint32 row) const
{
    return quint32(mixed(row * 8ULL + 6) % (m_rows * 4ULL / 5 + 1));
}

std::string BenchFleet::vehicleId(quint32 row) const
{
    return uuid(1, row);
}

std::string BenchFleet::connectionId(quint32 row) const
{
    return uuid(2, row);
}

std::string BenchFleet::userId(quint32 row) const
{
    return uuid(3, userOf(row));
}

std::string BenchFleet::externalId(quint32 row) const
{
    return "C-" + std::to_string(10'000 + userOf(row));
}

std::string BenchFleet::vin(quint32 row) const
{
    constexpr char letters[] = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";
    std::string text = modelOf(row).vin;
    quint64 random = mixed(row * 8ULL + 7);
    for (int at = 0; at < 3; ++at, random /= 33)
        text += letters[random % 33];
    const std::string serial = std::to_string(row % 1'000'000);
    return text + std::string(6 - serial.size(), '0') + serial;
}

const char *BenchFleet::make(quint32 row) const
{
    return modelOf(row).make;
}

QList<Reading> BenchFleet::readings(quint32 row, qint64 nowMs) const
{
    quint64 random = mixed(row * 8ULL + 9);
    QList<Reading> readings;
    const auto add = [&](QLatin1StringView code, const QJsonObject &body) {
        Reading reading;
        reading.code = code;
        random = mixed(random);
        reading.status = random % 16 ? Reading::Status::Success : Reading::Status::Error;
        if (reading.status == Reading::Status::Success)
            reading.body = body;
        else
            reading.error = SignalError{u"VEHICLE_STATE"_s, u"ASLEEP"_s, {}, {}, {}, {}};
        constexpr qint64 monthMs = 30 * 24 * 3600 * 1000LL;
        reading.oemUpdatedAt =
            QDateTime::fromMSecsSinceEpoch(nowMs - qint64(random / 16 % monthMs), Qt::UTC);
        readings.append(reading);
    };
    const auto value = [](const QJsonValue &of) { return QJsonObject{{u"value"_s, of}}; };
    add("tractionbattery-stateofcharge"_L1, value(double(random % 1001) / 10));
    add("internalcombustionengine-fuellevel"_L1, value(double(random / 2048 % 1001) / 10));
    add("tractionbattery-range"_L1, value(double(random % 5001) / 10));
    add("odometer-traveleddistance"_L1, value(double(random % 2'000'001) / 10));
    add("location-preciselocation"_L1,
        QJsonObject{{u"latitude"_s, 40 + double(random % 100'000) / 1e4},
                    {u"longitude"_s, -5 + double(random / 2048 % 200'000) / 1e4}});
    add("closure-islocked"_L1, value(random % 8 != 0));
    add("charge-ischarging"_L1, value(random % 5 == 0));
    add("connectivitystatus-isonline"_L1, value(random % 9 != 0));
    return readings;
}

std::span<const ConnectionView> BenchFleet::connections(quint32 first, quint32 count)
{
    constexpr qint64 start = 1'640'995'200'000; // 2022
    m_texts.clear();
    m_texts.reserve(count * 4);
    m_views.clear();
    m_permissions.assign(permissionNames.begin(), permissionNames.end());
    const auto text = [this](std::string value) {
        m_texts.push_back(std::move(value));
        return std::string_view(m_texts.back());
    };
    for (quint32 row = first; row < first + count; ++row) {
        const quint64 random = mixed(row * 8ULL + 4);
        const Model &model = modelOf(row);
        ConnectionView view;
        view.id = text(connectionId(row));
        view.vehicle = text(vehicleId(row));
        view.user = text(userId(row));
        view.external = text(externalId(row));
        view.make = model.make;
        view.model = model.model;
        view.powertrain = model.powertrain;
        view.mode = "live";
        view.year = qint16(2015 + random % 11);
        view.permissions = std::span(m_permissions).first(4 + random / 16 % 9);
        view.createdAt = start + qint64(random % 150'000'000'000);
        view.updatedAt = view.createdAt + qint64(random / 256 % 10'000'000'000);
        m_views.push_back(view);
    }
    return m_views;
}

} // namespace motorpool
