// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "owneradvice.h"
#include "vehiclecommand.h"
#include "vehiclesubject.h"

#include <QScrollArea>
#include <QTimer>

class QAbstractButton;
class QSpinBox;

namespace motorpool {

class CheckedField;
class CommandControl;
class CommandGroup;
class CommandResult;
class ReadingPresenter;
class ScheduleList;
class Workspace;

/// What can be done to one vehicle, grouped: each group with the state that it changes, as the
/// vehicle last told it. Showing it costs no call; each button leads to a confirmation.
class CommandPage : public QScrollArea
{
    Q_OBJECT

public:
    /// All outlive the page.
    CommandPage(Workspace *workspace, CommandControl *control, const ReadingPresenter *presenter,
                QWidget *parent = nullptr);

    void showVehicle(const VehicleSubject &subject);

    /// Of the schedules listed, to delete each; for the palette.
    QList<QAbstractButton *> scheduleButtons() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addCharging(QWidget *content);
    void addDoors(QWidget *content);
    void addDestination(QWidget *content);
    void addSchedules(QWidget *content);
    CommandGroup *addGroup(const QString &title, QWidget *content);
    void tell();
    void noteSeen();
    void ask(Deed deed);
    void askTo(const VehicleCommand &command);
    QList<Reading> readings() const;

    Workspace *m_workspace;
    CommandControl *m_control;
    const ReadingPresenter *m_presenter;
    VehicleSubject m_subject;
    QTimer m_ageing;
    CommandResult *m_result;
    QList<CommandGroup *> m_groups;
    QSpinBox *m_limit = nullptr;
    bool m_isLimitChosen = false; ///< by a person, and no more the vehicle's
    CheckedField *m_place = nullptr;
    ScheduleList *m_schedules = nullptr;
};

} // namespace motorpool
