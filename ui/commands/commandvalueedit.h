// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vehiclecommand.h"
#include "vehiclesubject.h"

#include <QWidget>

class QGridLayout;
class QSpinBox;
class QVBoxLayout;

namespace motorpool {

class ChargeHoursRow;
class CheckedField;

/// Where a person enters what a command takes: a percentage, a place, the hours of a schedule.
/// Begins with what the vehicle's readings suggest.
class CommandValueEdit : public QWidget
{
    Q_OBJECT

public:
    CommandValueEdit(Deed deed, const QList<Reading> &readings, QWidget *parent = nullptr);

    /// Usage error while it is not complete.
    Result<VehicleCommand> command() const;

Q_SIGNALS:
    void changed();

private:
    void addPlace(const QList<Reading> &readings);
    void addHours(const QString &days, bool isOptional, bool isChecked);
    std::optional<ChargeHours> hours(int row) const;

    Deed m_deed;
    QVBoxLayout *m_column;
    QSpinBox *m_percent = nullptr;
    CheckedField *m_place = nullptr;
    QGridLayout *m_days = nullptr;
    QList<ChargeHoursRow *> m_hours;
};

/// The limit up to which the vehicle charges, if it is among its readings and in the command's
/// range, else one that spares the battery.
int suggestedLimit(const QList<Reading> &readings);

} // namespace motorpool
