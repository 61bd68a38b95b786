// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace motorpool {

class Activity;
class FleetRefresh;

/// How a refresh of many vehicles is going, in a thin row under a page's title: done, failed by
/// cause, left, how long yet, pause, resume, cancel. Hidden while there is none. One that an
/// earlier run did not end is offered here.
class RefreshPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RefreshPanel(QWidget *parent = nullptr);

    void setRefresh(FleetRefresh *refresh); ///< null: none

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton();
    void showState();
    void fillFailures();
    void go();
    void end();

    QPointer<FleetRefresh> m_refresh;
    Activity *m_activity;
    QLabel *m_text;
    QToolButton *m_failed;
    QToolButton *m_go;  ///< pause or resume
    QToolButton *m_end; ///< cancel, discard or close
    QMenu *m_failures;
    QTimer m_second; ///< the time left grows shorter
};

} // namespace motorpool
