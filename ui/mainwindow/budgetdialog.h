// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgetmodel.h"

#include <QDialog>
#include <QTimer>

class QLabel;

namespace motorpool {

class DataTable;
class Preferences;
class Workspace;

/// The budget of calls as it is now: what is left and when it comes back, what waits, and the
/// vehicles of this month: throttled, used up, and those that cost most. Stays true while it is
/// open, and closes with the application.
class BudgetDialog : public QDialog
{
    Q_OBJECT

public:
    static constexpr int mostVehicles = 200; ///< shown

    /// An application is open. Both outlive the dialog.
    BudgetDialog(Workspace *workspace, Preferences *preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void vehicleWanted(const QString &vehicleId);
    void limitsWanted(); ///< a person wants to change them

private:
    void build();
    void tell();
    void findCars();

    Workspace *m_workspace;
    Preferences *m_preferences;
    BudgetModel m_model;
    QLabel *m_left;
    QLabel *m_facts;
    QLabel *m_month;
    DataTable *m_table;
    QTimer m_second; ///< calls come back
};

} // namespace motorpool
