// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace motorpool {

/// Chooses the signal of an alert rule: all of the catalogue by their groups, and the vehicle as a
/// whole. Typing a part of the name finds it; what is none goes back to what was chosen.
class AlertSignalBox : public QComboBox
{
    Q_OBJECT

public:
    explicit AlertSignalBox(QWidget *parent = nullptr);

    QString signal() const; ///< its code, or AlertRule::faults
    void setSignal(const QString &code);

private:
    void settle();
};

} // namespace motorpool
