// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace motorpool {

class Activity;
class BulkResults;
class CommandDesk;
class Preferences;
class Workspace;

/// How one command to many vehicles goes, in a thin row: done, refused, unknown, left; results,
/// pause, cancel. Hidden while there is none.
class BulkPanel : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the panel.
    BulkPanel(CommandDesk *desk, Workspace *workspace, Preferences *preferences,
              QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const QString &text, const QString &whole);
    void tell();
    void go();
    void end();
    void showResults();

    CommandDesk *m_desk;
    Workspace *m_workspace;
    Preferences *m_preferences;
    Activity *m_activity;
    QLabel *m_text;
    QToolButton *m_results;
    QToolButton *m_go;
    QToolButton *m_end;
    QPointer<BulkResults> m_dialog;
};

} // namespace motorpool
