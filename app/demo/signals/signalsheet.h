// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demorandom.h"
#include "demosignals.h"

#include <QJsonObject>
#include <QString>

#include <chrono>

namespace motorpool {

/// Where the groups write their signals. It knows the vehicle's habits: leaves out what the store
/// does not hold, turns what is not permitted into an error, and sets the three times.
class SignalSheet
{
public:
    SignalSheet(const DemoVehicle &vehicle, const QByteArrayList &permissions, EpochMs now,
                const VehicleDeeds &deeds);

    /// All that follows is of this group and needs this permission (empty: none). What changes
    /// rarely is reported rarely: not more often than the interval.
    void begin(const char *group, const char *permission, std::chrono::seconds interval = {});
    /// What follows is stored even if nothing asked for it so far: a command brought it.
    void setBrought(bool brought) { m_isBrought = brought; }
    void setPermission(const char *permission) { m_permission = permission; }

    const DemoVehicle &vehicle() const { return m_vehicle; }
    /// The vehicle at the time when this group reported.
    const VehicleState &state() const { return m_state; }
    /// What commands changed and the vehicle has told since.
    const VehicleDeeds &deeds() const { return m_deeds; }
    EpochMs reported() const { return m_reported; }

    void body(const char *name, const QJsonObject &body);
    void number(const char *name, double value, const char *unit);
    void text(const char *name, const QString &value);
    void truth(const char *name, bool value);
    /// A body that only holds while charging; otherwise an error, with what was last or nothing.
    void whileCharging(const char *name, QJsonObject body);
    /// A body that never changes: told without the times of car and fetch.
    void constant(const char *name, const QJsonObject &body);
    void notCapable(const char *name, std::optional<QJsonObject> body = {});

    /// Chance of this vehicle and name alone: the same at any time.
    DemoRandom fixedRandom(const char *name) const;
    /// A unit's name as this vehicle's maker spells it.
    QString unit(const char *unit) const;

    QList<DemoSignal> take() { return std::move(m_signals); }

private:
    DemoSignal *add(const char *name);

    const DemoVehicle &m_vehicle;
    const QByteArrayList &m_permissions;
    EpochMs m_now;
    VehicleDeeds m_deeds;
    QByteArray m_group;
    QByteArray m_permission;
    bool m_isBrought = false;
    EpochMs m_reported = 0;
    VehicleState m_state;
    QList<DemoSignal> m_signals;
};

/// A number as people would write it, to so many decimals.
double rounded(double value, int decimals = 0);

/// A time for a body.
inline QString timeText(EpochMs time)
{
    return QString::fromLatin1(isoTime(time));
}

} // namespace motorpool
