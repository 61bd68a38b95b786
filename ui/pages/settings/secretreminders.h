// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentialnote.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace motorpool {

class Preferences;
struct Application;
class Workspace;

/// What is to be done about the applications' secrets, a quiet strip each: replace one that is old,
/// remove the one before at Smartcar. Hidden while there is nothing.
class SecretReminders : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the widget.
    SecretReminders(Workspace *workspace, Preferences *preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void rotationWanted(const QString &applicationId);

private:
    void fill();
    void remindOf(const Application &application);
    void remindOf(SecretReminder what, const Application &application, const CredentialNote &note);

    Workspace *m_workspace;
    Preferences *m_preferences;
    QVBoxLayout *m_column;
    QTimer m_tick;
};

} // namespace motorpool
