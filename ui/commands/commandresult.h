// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "owneradvice.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;
class QPushButton;

namespace motorpool {

class Budget;
class CommandTask;
class ErrorStrip;
class ReadingPresenter;
class ToneLabel;
class Workspace;

/// What becomes of one command, where it was sent: waiting, sent, done, refused or unknown, then
/// the state before and after. Hidden while there is none.
class CommandResult : public QFrame
{
    Q_OBJECT

public:
    /// Both outlive it.
    CommandResult(Workspace *workspace, const ReadingPresenter *presenter,
                  QWidget *parent = nullptr);

    void showTask(CommandTask *task); ///< null: none
    CommandTask *task() const;

Q_SIGNALS:
    void dismissed(motorpool::CommandTask *task);
    void ownerLinkRequested(const motorpool::OwnerAdvice &advice);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void tell();
    void tellError();
    void copy();

    Workspace *m_workspace;
    const ReadingPresenter *m_presenter;
    QPointer<CommandTask> m_task;
    QTimer m_second;
    ToneLabel *m_title;
    ToneLabel *m_about;
    ToneLabel *m_body;
    ToneLabel *m_changes;
    ErrorStrip *m_error;
    QPushButton *m_stop;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace motorpool
