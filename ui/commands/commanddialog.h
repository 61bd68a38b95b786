// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deed.h"
#include "vehiclecommand.h"
#include "vehiclesubject.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace motorpool {

class CommandValueEdit;
class ReadingPresenter;
class ToneLabel;
class VerbButton;

/// Asks whether to do something to one vehicle, its connection or its user: which one, what will
/// happen, on what state the person decides and how old it is, what it costs. Cancel is what Enter
/// does; what is dangerous wants the end of the VIN typed. accepted() means yes, once.
class CommandDialog : public QDialog
{
    Q_OBJECT

public:
    /// A command without a value that wants one has it entered here. The presenter outlives the
    /// dialog.
    CommandDialog(const VehicleSubject &subject, const VehicleCommand &command,
                  const ReadingPresenter *presenter, const QDateTime &now,
                  QWidget *parent = nullptr);

    /// "118 of 120 calls left", below the cost.
    void setBudgetText(const QString &text);

    /// What will be lost, for a removal that must not go on before it is known.
    void awaitLosses(const QString &text);
    void setLosses(const QStringList &lines);
    void setLossesFault(const QString &text);

    const VehicleSubject &subject() const { return m_subject; }
    VehicleCommand command() const; ///< with what was entered
    int looks() const;              ///< so often the state is read afterwards at most

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(const ReadingPresenter *presenter, const QDateTime &now);
    void addState(const ReadingPresenter *presenter, const QDateTime &now);
    void addCost();
    void addTail();
    void addButtons(QVBoxLayout *column);
    ToneLabel *addText(const QString &text, bool isSecondary = false);
    void tell();

    VehicleSubject m_subject;
    VehicleCommand m_command;
    std::optional<TypedTail> m_tail;
    bool m_areLossesKnown = true;
    QVBoxLayout *m_column = nullptr;
    CommandValueEdit *m_value = nullptr;
    ToneLabel *m_losses = nullptr;
    ToneLabel *m_cost = nullptr;
    ToneLabel *m_budget = nullptr;
    QCheckBox *m_look = nullptr;
    QLineEdit *m_typed = nullptr;
    VerbButton *m_yes = nullptr;
};

} // namespace motorpool
