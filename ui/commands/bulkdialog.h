// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgetestimate.h"
#include "bulkcommand.h"
#include "bulksplit.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace motorpool {

class Clock;
class CommandValueEdit;
class ReadingPresenter;
class TextField;
class ToneLabel;
class VerbButton;

/// Asks once whether to send one command to many vehicles: each is named, with the state on which a
/// person decides and how old it is, those that are left out with the reason, the cost of all and
/// how long it takes. accepted() means yes.
///
/// What is dangerous wants the number of vehicles typed: the ends of many VINs would be pasted
/// without a look at them, while the number is what a person gets wrong who selected more than they
/// meant.
class BulkDialog : public QDialog
{
    Q_OBJECT

public:
    /// Presenter and clock outlive the dialog, in which ages go on.
    BulkDialog(const BulkSplit &split, Deed deed, const ReadingPresenter *presenter,
               const Clock *clock, QWidget *parent = nullptr);

    /// "118 of 120 calls", and what so many calls to each of these vehicles would take, asked
    /// whenever their number changes.
    using Estimate = std::function<BudgetEstimate(const QStringList &vehicleIds, int callsEach)>;
    void setBudget(const QString &left, const Estimate &estimate);

    const QList<VehicleSubject> &subjects() const { return m_split.able; }
    VehicleCommand command() const;
    BulkOptions options() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    ToneLabel *addText(const QString &text, bool isSecondary = false);
    void addList();
    void addChoices();
    void addButtons();
    void tell();
    void tellTime();
    void tellList();
    QString countText() const;
    QStringList linesOf(const VehicleSubject &of) const;

    BulkSplit m_split;
    Deed m_deed;
    const ReadingPresenter *m_presenter;
    const Clock *m_clock;
    Estimate m_estimate;
    QVBoxLayout *m_column;
    TextField *m_list = nullptr;
    CommandValueEdit *m_value = nullptr;
    ToneLabel *m_cost = nullptr;
    ToneLabel *m_time = nullptr;
    ToneLabel *m_budget = nullptr;
    QCheckBox *m_look = nullptr;
    QCheckBox *m_stops = nullptr;
    QLineEdit *m_typed = nullptr;
    VerbButton *m_yes = nullptr;
};

} // namespace motorpool
