// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vehiclecommand.h"

#include <QWidget>

class QCheckBox;
class QTimeEdit;

namespace motorpool {

/// From when to when a vehicle may charge, on days that are named; with a box to leave them out.
class ChargeHoursRow : public QWidget
{
    Q_OBJECT

public:
    ChargeHoursRow(const QString &days, bool isOptional, QWidget *parent = nullptr);

    std::optional<ChargeHours> hours() const; ///< nothing where they are left out
    void setChecked(bool on);

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_box;
    QTimeEdit *m_start;
    QTimeEdit *m_stop;
};

} // namespace motorpool
