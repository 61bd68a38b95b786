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

class Clock;
class CommandValueEdit;
class ReadingPresenter;
class ReadingRow;
class TextField;
class ToneLabel;
class VerbButton;

/// Asks whether to do something to one vehicle, its connection or its user: which one, what will
/// happen, on what state the person decides and how old it is, what it costs. Cancel is what Enter
/// does; what is dangerous wants the end of the VIN typed. accepted() means yes, once.
class CommandDialog : public QDialog
{
    Q_OBJECT

public:
    /// A command without a value that wants one has it entered here. Presenter and clock outlive
    /// the dialog, in which ages go on.
    CommandDialog(const VehicleSubject &subject, const VehicleCommand &command,
                  const ReadingPresenter *presenter, const Clock *clock, QWidget *parent = nullptr);

    /// "118 of 120 calls left", below the cost.
    void setBudgetText(const QString &text);

    /// What will be lost, for a removal that must not go on before it is known.
    void awaitLosses(const QString &text);
    void setLosses(const QStringList &lines, const QStringList &each = {}); ///< each: scrolled
    void setLossesFault(const QString &text);

    /// Others that were selected and are not asked about, with the reasons.
    void setLeftOut(const QStringList &lines);

    const VehicleSubject &subject() const { return m_subject; }
    VehicleCommand command() const; ///< with what was entered
    int looks() const;              ///< so often the state is read afterwards at most

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(const ReadingPresenter *presenter);
    void addFacts();
    void addValue();
    void addState(const ReadingPresenter *presenter);
    void addCost();
    void addTail();
    void addButtons(QVBoxLayout *column);
    ToneLabel *addText(const QString &text, bool isSecondary = false);
    TextField *addField(const QString &name, int height);
    void tell();
    void tellAges();
    void grow();

    VehicleSubject m_subject;
    VehicleCommand m_command;
    const Clock *m_clock;
    std::optional<TypedTail> m_tail;
    bool m_areLossesKnown = true;
    QVBoxLayout *m_column = nullptr;
    CommandValueEdit *m_value = nullptr;
    QList<std::pair<ReadingRow *, Reading>> m_states;
    ToneLabel *m_losses = nullptr;
    ToneLabel *m_keeps = nullptr;
    TextField *m_eachLoss = nullptr;
    TextField *m_leftOut = nullptr;
    ToneLabel *m_cost = nullptr;
    ToneLabel *m_budget = nullptr;
    QCheckBox *m_look = nullptr;
    QLineEdit *m_typed = nullptr;
    VerbButton *m_yes = nullptr;
};

} // namespace motorpool
