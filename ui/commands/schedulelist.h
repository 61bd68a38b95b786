// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chargeschedule.h"

#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace motorpool {

class VerbButton;

/// The charge schedules that a vehicle has told, each with a button to delete it where it can be.
class ScheduleList : public QWidget
{
    Q_OBJECT

public:
    explicit ScheduleList(QWidget *parent = nullptr);

    /// Nothing: not read. The reason is why none can be deleted, empty if they can.
    void showSchedules(const std::optional<QList<ChargeSchedule>> &schedules,
                       const QString &whyNot);

    QList<QAbstractButton *> buttons() const; ///< to delete them, in their order

Q_SIGNALS:
    void deletionWanted(const QString &id);

private:
    void addRow(const ChargeSchedule &schedule);

    std::optional<QList<ChargeSchedule>> m_shown;
    QVBoxLayout *m_rows;
    QList<std::pair<QString, VerbButton *>> m_buttons; ///< by the schedule's id
};

/// "Every day · 22:30 to 06:00 · Home", one line.
QString scheduleText(const ChargeSchedule &schedule);

} // namespace motorpool
