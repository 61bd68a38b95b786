// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulkcommand.h"
#include "vehiclesubject.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace motorpool {

class CommandValueEdit;
class ToneLabel;
class VerbButton;

/// Which of the vehicles selected can be sent a command, and which not, and why.
struct BulkSplit
{
    QList<VehicleSubject> able;
    QList<std::pair<VehicleSubject, QString>> leftOut; ///< with the reason in a sentence
};

/// A vehicle that is selected twice, through two users, is sent it once.
BulkSplit splitForBulk(const QList<VehicleSubject> &subjects,
                       const std::function<QString(const VehicleSubject &)> &whyNot);

/// Whether a command makes sense for many at once. What is about one place or one schedule, and
/// what cannot be brought back, is done vehicle by vehicle.
bool isForMany(Deed deed);

/// Asks once whether to send one command to many vehicles: each is named, those that are left out
/// with the reason, and the cost of all. accepted() means yes.
///
/// What is dangerous wants the number of vehicles typed: the ends of many VINs would be pasted
/// without a look at them, while the number is what a person gets wrong who selected more than they
/// meant.
class BulkDialog : public QDialog
{
    Q_OBJECT

public:
    BulkDialog(const BulkSplit &split, Deed deed, QWidget *parent = nullptr);

    void setBudgetText(const QString &text);

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
    QString listText() const;

    BulkSplit m_split;
    Deed m_deed;
    QVBoxLayout *m_column;
    CommandValueEdit *m_value = nullptr;
    ToneLabel *m_cost = nullptr;
    ToneLabel *m_budget = nullptr;
    QCheckBox *m_look = nullptr;
    QCheckBox *m_stops = nullptr;
    QLineEdit *m_typed = nullptr;
    VerbButton *m_yes = nullptr;
};

} // namespace motorpool
