// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgetestimate.h"
#include "refreshplan.h"

#include <QDialog>
#include <QTimeZone>

namespace motorpool {

struct Limits;

/// What can be refreshed and what that costs, as it is offered to a person.
struct RefreshOffer
{
    RefreshPlan plan;
    BudgetEstimate estimate;
};

/// Says what reading many vehicles will cost, and asks whether to. Cancel is what Enter does.
/// accepted() means yes.
class RefreshDialog : public QDialog
{
    Q_OBJECT

public:
    /// Times are in the zone.
    RefreshDialog(const RefreshOffer &offer, const Limits &limits, const QTimeZone &zone,
                  QWidget *parent = nullptr);
};

} // namespace motorpool
