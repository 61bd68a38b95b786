// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgetestimate.h"
#include "refreshplan.h"

#include <QDialog>
#include <QTimeZone>

namespace motorpool {

class Budget;

/// Says what reading many vehicles will cost, and asks whether to. Cancel is what Enter does.
/// accepted() means yes.
class RefreshDialog : public QDialog
{
    Q_OBJECT

public:
    /// The budget outlives the dialog; times are in the zone.
    RefreshDialog(const RefreshPlan &plan, const Budget *budget, const QTimeZone &zone,
                  QWidget *parent = nullptr);

    const RefreshPlan &plan() const { return m_plan; }

private:
    RefreshPlan m_plan;
};

} // namespace motorpool
