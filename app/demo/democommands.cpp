// SPDX-License-Identifier: GPL-3.0-or-later
#include "democommands.h"

#include "demoschedules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <cmath>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Refusal = std::optional<DemoError>;

bool isMake(const DemoVehicle &vehicle, QByteArrayView make)
{
    return make.compare(vehicle.spec->make, Qt::CaseInsensitive) == 0;
}

DemoError vehicleState(const char *code, const char *title, const QByteArray &detail)
{
    return {409, "VEHICLE_STATE", code, detail, title, "RETRY_LATER"};
}

DemoError notCapable()
{
    return {501, "COMPATIBILITY", "VEHICLE_NOT_CAPABLE",
            "The vehicle is incapable of performing your request.", "Vehicle Not Capable"};
}

/// The order under way, with what all kinds of it need.
class Work
{
public:
    Work(const DemoOrder &order, DemoDeeds &deeds)
        : m_order(order)
        , m_vehicle(order.vehicle)
        , m_deeds(deeds)
        , m_before(deeds.of(order.vehicle))
        , m_state(stateAt(order.vehicle, m_before, order.time))
        , m_attributes(QJsonDocument::fromJson(order.body)
                           .object()["data"_L1]
                           .toObject()["attributes"_L1]
                           .toObject())
    {
    }

    Refusal run()
    {
        const QString what = m_order.path.join(u'/');
        if (m_order.path.first() == "charge-schedules"_L1)
            return m_order.method == "DELETE" ? deleteSchedule() : setSchedule();
        if (what == "commands/security/lock"_L1)
            return lock(true);
        if (what == "commands/security/unlock"_L1)
            return lock(false);
        if (what == "commands/navigation/set-destination"_L1)
            return setDestination();
        if (const Refusal refusal = beforeCharging())
            return refusal;
        if (what == "commands/charge/start"_L1)
            return startCharging();
        if (what == "commands/charge/stop"_L1)
            return stopCharging();
        if (what == "commands/charge/set-limit"_L1)
            return setLimit();
        if (what == "commands/charge-port/open"_L1)
            return movePort(true);
        if (what == "commands/charge-port/close"_L1)
            return movePort(false);
        return invalidPath();
    }

    HttpServerResponse answer() const
    {
        const bool schedule = m_order.path.first() == "charge-schedules"_L1;
        QJsonObject attributes{{u"status"_s, QJsonObject{{u"value"_s, u"SUCCESS"_s}}},
                               {u"executionMode"_s, u"sync"_s}};
        QJsonObject data{
            {u"id"_s, u"exec_"_s + newId()},
            {u"type"_s, schedule ? u"charge-schedule-execution"_s : u"command-execution"_s},
            {u"meta"_s, QJsonObject{{u"executedAt"_s, timeText(m_order.time)},
                                    {u"completedAt"_s, timeText(m_order.time)},
                                    {u"durationInSeconds"_s, 0}}}};
        if (schedule) {
            attributes[u"action"_s] = m_order.method == "DELETE" ? u"delete"_s : u"create"_s;
            attributes[u"scheduleType"_s] = m_scheduleType.toLower();
            attributes[u"scheduleId"_s] = m_scheduleId;
            data[u"links"_s] =
                QJsonObject{{u"schedule"_s, u"/vehicles/%1/charge-schedules/%2"_s.arg(
                                                QString::fromLatin1(m_vehicle.id), m_scheduleId)}};
        } else {
            attributes[u"commandType"_s] = m_order.path.mid(1).join(u'-');
        }
        if (!m_attributes.isEmpty())
            attributes[u"parameters"_s] = m_attributes;
        data[u"attributes"_s] = attributes;
        return HttpServerResponse::json(
            200, QJsonDocument(QJsonObject{{u"data"_s, data}}).toJson(QJsonDocument::Compact));
    }

private:
    static QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces).left(8); }
    static QString timeText(EpochMs time) { return QString::fromLatin1(isoTime(time)); }

    Refusal refusedFor(const char *permission) const
    {
        if (m_order.connection.permissions.contains(permission))
            return {};
        return DemoError{403,
                         "PERMISSION",
                         "UNKNOWN",
                         "Your application has insufficient permissions to access the requested "
                         "resource. Please prompt the user to re-authenticate using Smartcar "
                         "Connect.",
                         "Unknown",
                         "REAUTHENTICATE"};
    }

    /// What any command meets that gets as far as the vehicle.
    Refusal awake() const
    {
        if (m_vehicle.has(Quirk::MakerSilent)) {
            return DemoError{502,           "UPSTREAM",
                             "NO_RESPONSE", "The vehicle's maker did not answer in time.",
                             "No Response", "RETRY_LATER"};
        }
        if (m_vehicle.reportsEvery > 30 * 24h)
            return vehicleState("UNREACHABLE", "Unreachable", "The vehicle cannot be reached.");
        if (m_vehicle.reportsEvery > 48h)
            return vehicleState("ASLEEP", "Asleep", "The vehicle did not wake up in time.");
        return {};
    }

    Refusal beforeCharging() const
    {
        if (const Refusal refusal = refusedFor("control_charge"))
            return refusal;
        return m_vehicle.hasBattery() ? awake() : notCapable();
    }

    template <class T, class Member>
    Refusal tell(Member member, const T &value)
    {
        m_deeds.change(m_vehicle, [&](VehicleDeeds &deeds) {
            deeds.*member = Told<T>{value, m_order.time};
        });
        return {};
    }

    Refusal lock(bool locked)
    {
        if (const Refusal refusal = refusedFor("control_security"))
            return refusal;
        if (isMake(m_vehicle, "RIVIAN")) {
            return DemoError{409,
                             "VEHICLE_STATE",
                             "DEVICE_PAIRING_REQUIRED",
                             "A device must be paired with the vehicle before it can be locked or "
                             "unlocked.",
                             nullptr,
                             "REAUTHENTICATE",
                             "Pair your phone with your vehicle in the maker's app."};
        }
        if (const Refusal refusal = awake())
            return refusal;
        if (m_state.driving())
            return vehicleState("IN_MOTION", "In Motion", "The vehicle is in motion.");
        if (locked && isDoorOpen(m_vehicle, m_state))
            return vehicleState("DOOR_OPEN", "Door Open", "A door of the vehicle is open.");
        return tell(&VehicleDeeds::locked, locked);
    }

    Refusal setDestination() const
    {
        if (const Refusal refusal = refusedFor("control_navigation"))
            return refusal;
        if (!isPlace(m_attributes))
            return invalidInput("latitude and longitude must be numbers of a place");
        return awake();
    }

    Refusal startCharging()
    {
        if (m_state.driving())
            return vehicleState("IN_MOTION", "In Motion", "The vehicle is in motion.");
        if (!m_state.pluggedIn()) {
            return vehicleState("CHARGING_PLUG_NOT_CONNECTED", "Charging Plug Not Connected",
                                "The vehicle's charging plug is not connected.");
        }
        if (m_state.charging()) {
            return vehicleState("CHARGING_IN_PROGRESS", "Charging In Progress",
                                "The vehicle is charging already.");
        }
        if (m_state.stateOfCharge >= limitOf(m_vehicle, m_before) - 0.01)
            return vehicleState("FULLY_CHARGED", "Fully Charged", "The vehicle is fully charged.");
        return tell(&VehicleDeeds::charging, true);
    }

    Refusal stopCharging()
    {
        if (m_state.charging())
            return tell(&VehicleDeeds::charging, false);
        return vehicleState("NOT_CHARGING", "Not Charging", "The vehicle is not charging.");
    }

    Refusal setLimit()
    {
        const double percent = m_attributes["percent"_L1].toDouble(-1);
        if (percent < 50 || percent > 100 || percent != std::floor(percent))
            return invalidInput("percent must be a whole number from 50 to 100");
        return tell(&VehicleDeeds::limit, int(percent));
    }

    Refusal movePort(bool open)
    {
        if (!open && m_state.pluggedIn())
            return vehicleState("UNKNOWN", "Unknown", "The charging plug is connected.");
        return tell(&VehicleDeeds::portOpen, open);
    }

    Refusal beforeSchedule(bool daily) const
    {
        if (const Refusal refusal = refusedFor("control_charge"))
            return refusal;
        if (!isMake(m_vehicle, "TESLA") && !(daily && isMake(m_vehicle, "VOLVO")))
            return notCapable();
        return awake();
    }

    Refusal setSchedule()
    {
        const QString kind = m_order.path.last();
        if (const Refusal refusal = beforeSchedule(kind == "daily"_L1))
            return refusal;
        m_scheduleId = u"sched_"_s + newId();
        const auto timer = timerOf(kind, m_attributes, m_scheduleId.toLatin1());
        if (!timer)
            return invalidInput("the schedule must have a location and hours as HH:MM");
        m_scheduleType = kind;
        m_deeds.change(m_vehicle, [&](VehicleDeeds &deeds) {
            deeds.schedules.value += *timer;
            deeds.schedules.at = m_order.time;
        });
        return {};
    }

    Refusal deleteSchedule()
    {
        if (const Refusal refusal = beforeSchedule(true))
            return refusal;
        m_scheduleId = m_order.path.last();
        const bool isPreset = m_scheduleId.toUtf8() == presetScheduleId(m_vehicle);
        bool found = false;
        m_deeds.change(m_vehicle, [&](VehicleDeeds &deeds) {
            found = isPreset && !deeds.isPresetDeleted;
            deeds.isPresetDeleted = deeds.isPresetDeleted || isPreset;
            found |= deeds.schedules.value.removeIf([&](const QJsonObject &timer) {
                return timer["scheduleId"_L1].toString() == m_scheduleId;
            }) > 0;
            if (found)
                deeds.schedules.at = m_order.time;
        });
        if (found)
            return {};
        return DemoError{404, "RESOURCE_NOT_FOUND", "SCHEDULE_NOT_FOUND",
                         "Charge schedule with ID " + jsonEscaped(m_scheduleId) + " not found"};
    }

    const DemoOrder &m_order;
    const DemoVehicle &m_vehicle;
    DemoDeeds &m_deeds;
    VehicleDeeds m_before;
    VehicleState m_state;
    QJsonObject m_attributes;
    QString m_scheduleId;
    QString m_scheduleType;
};

} // namespace

std::variant<HttpServerResponse, DemoError> carryOut(const DemoOrder &order, DemoDeeds &deeds)
{
    Work work(order, deeds);
    if (const Refusal refusal = work.run())
        return *refusal;
    return work.answer();
}

} // namespace motorpool
