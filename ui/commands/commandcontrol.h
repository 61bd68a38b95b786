// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leavegate.h"
#include "owneradvice.h"
#include "readingpresenter.h"
#include "vehiclecommand.h"
#include "vehiclesubject.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

class QAction;
class QDialog;
class QMenu;

namespace motorpool {

class Activity;
class BulkPanel;
class CommandDesk;
class CommandDialog;
class CommandResult;
class OutcomeStrip;
class Preferences;
class Workspace;

/// Commands as they are offered over one window: menus, confirmations, what goes on. It is the only
/// way from a gesture to the desk, and asks a person each time.
class CommandControl : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostAtOnce = 500; ///< vehicles of one bulk command

    /// Workspace and preferences outlive it; it belongs to the window, over which its dialogs open.
    CommandControl(Workspace *workspace, Preferences *preferences, QWidget *window);
    ~CommandControl() override;

    CommandDesk *desk() const { return m_desk; }
    BulkPanel *bulkPanel() const { return m_bulkPanel; } ///< to be put into the window

    /// What became of the last removal, to be put into the window: what was removed is listed
    /// nowhere any more.
    CommandResult *removalResult() const { return m_removal; }

    /// What was not done and was not seen yet, to be put into the window.
    OutcomeStrip *outcomes() const { return m_outcomes; }

    /// Why it cannot be done now, in a sentence; empty if it can.
    QString whyNot(Deed deed, const VehicleSubject &subject) const;

    /// Asks whether to, and does it then. One question at a time. Readings that are not at hand are
    /// taken from what is kept. A value that the command wants and does not have is asked for.
    void ask(const VehicleSubject &subject, const VehicleCommand &command);
    void askMany(const QList<VehicleSubject> &subjects, Deed deed);

    /// The actions of the window's menu, for what is selected there.
    void fillMainMenu(QMenu *menu);
    void setSelected(const std::optional<VehicleSubject> &subject);

    /// What else is under way that leaving ends, in a line; empty: nothing. Null: nothing ever is.
    void setOtherWork(std::function<QString()> line) { m_otherWork = std::move(line); }
    bool isAnyUnderWay() const; ///< commands, or other work

    /// Asks whether to leave what is under way; goOn is called if so, at once where nothing is.
    void leave(Leaving what, std::function<void()> goOn);

    /// Adds to a context menu what can be done to the rows selected.
    void fillContextMenu(QMenu *menu, const QList<VehicleSubject> &selected);

    /// What can be done to many, each named with their number; disabled where there are not many.
    void fillManyMenu(QMenu *menu, const QList<VehicleSubject> &selected);

    /// What can be done to a user, of whom only the id need be known.
    void fillUserMenu(QMenu *menu, const VehicleSubject &user);

Q_SIGNALS:
    void ownerLinkWanted(const motorpool::OwnerLinkWish &wish);
    void sent(const motorpool::VehicleSubject &subject); ///< a command, on its way to its answer
    /// A person wants to see what became of a command to this vehicle.
    void outcomeWanted(const motorpool::VehicleSubject &subject);
    /// What was confirmed is not sent after all: something came in between.
    void failed(const motorpool::ApiError &error);

private:
    struct Offered
    {
        QAction *action;
        Deed deed;
    };

    void show(const VehicleSubject &subject, const VehicleCommand &command,
              const QStringList &leftOut = {});
    void showMany(const QList<VehicleSubject> &subjects, Deed deed);
    void send(const CommandDialog &dialog);
    void fail(const QString &why);
    void findLosses(CommandDialog *dialog);
    void nameLosses(CommandDialog *dialog, const QList<Connection> &connections);
    void addMany(QMenu *menu, const QList<VehicleSubject> &selected);
    QString whyNotMany(Deed deed, const QList<VehicleSubject> &selected) const;
    void tell();
    void tellActivity();
    void tellBudget(CommandDialog *dialog);
    QString budgetText() const;

    Workspace *m_workspace;
    Preferences *m_preferences;
    QWidget *m_window;
    ReadingPresenter m_presenter;
    CommandDesk *m_desk;
    BulkPanel *m_bulkPanel;
    CommandResult *m_removal;
    OutcomeStrip *m_outcomes;
    Activity *m_activity;
    QTimer m_second;
    QPointer<QDialog> m_dialog;
    QPointer<QDialog> m_leaving; ///< the question whether to
    QPointer<QObject> m_recall;  ///< the question what is kept of the vehicles
    std::optional<VehicleSubject> m_selected;
    QList<Offered> m_offered; ///< of the main menu
    std::function<QString()> m_otherWork;
};

} // namespace motorpool
