// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <QDateTime>
#include <QPointer>
#include <QStatusBar>
#include <QTimer>

#include <optional>

class QLabel;
class QToolButton;

namespace motorpool {

class ActivityButton;
class IconLabel;
class Preferences;
class ReceiverHost;
class StatusPill;
class Workspace;

/// The window's lower edge: the application and whether it is live or the demo, the token's
/// remaining life, how many calls are left, how old the data on screen is; whether nothing can be
/// changed.
class WindowStatus : public QStatusBar
{
    Q_OBJECT

public:
    WindowStatus(Workspace *workspace, Preferences *preferences, QWidget *parent = nullptr);

    /// What goes on in this widget, as far as it is there now, is shown.
    void watchActivities(QWidget *window);

    /// Whether it receives deliveries is shown. It may go before this does.
    void watchReceiver(ReceiverHost *receiver);

    /// Which vehicles are listed, if any are, for the pill.
    void setMode(std::optional<motorpool::Mode> mode);

Q_SIGNALS:
    void budgetWanted();     ///< the calls left were clicked
    void secretsWanted();    ///< the reminder of the secret was clicked
    void deliveriesWanted(); ///< the sign of receiving was clicked

private:
    void watchSession();
    void showAll();
    void showPill();
    void showReadOnly();
    void showToken();
    void showCalls();
    void showAge();
    void showSecret();
    void showReceiving();

    Workspace *m_workspace;
    Preferences *m_preferences;
    QTimer m_tick;
    QTimer m_soon; ///< to the next showing of what requests change
    std::optional<Mode> m_mode;
    QDateTime m_dataAt; // UTC, of the last answer with data
    int m_requests = 0; // of this session
    QLabel *m_application;
    StatusPill *m_pill;
    QLabel *m_token;
    QToolButton *m_budget;
    QLabel *m_age;
    QToolButton *m_secret;
    QToolButton *m_receiving;
    QPointer<ReceiverHost> m_receiver;
    ActivityButton *m_activities;
    QWidget *m_readOnly;
};

} // namespace motorpool
