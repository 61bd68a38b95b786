// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QTimer>
#include <QToolButton>

namespace motorpool {

class Activity;
class ActivityPopup;

/// In the window's status: what goes on, on any page; pressed, a popup with all of it, each to be
/// cancelled. Hidden while nothing does.
class ActivityButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ActivityButton(QWidget *parent = nullptr);

    /// All that is found in this widget as it is now.
    void watch(QWidget *window);

private:
    void showRunning();
    void open();
    void placePopup();
    QList<Activity *> running() const;

    QList<QPointer<Activity>> m_activities;
    QPointer<ActivityPopup> m_popup;
    QTimer m_soon; ///< to the next showing: a sync tells of itself many times a second
};

} // namespace motorpool
