// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertwords.h"
#include "paths.h"

#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace motorpool {

class AlertRules;
class AlertSection;
class ApplicationList;
class ErrorStrip;
class Preferences;
class Workspace;

/// Applications, notifications, appearance, limits of freshness, and where things lie.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the page.
    SettingsPage(Workspace *workspace, Preferences *preferences, const Paths &paths,
                 QWidget *parent = nullptr);

    void addApplication();                   ///< opens the dialog
    void editApplication(const QString &id); ///< the same for one that is kept
    void replaceSecret(const QString &id);   ///< opens the guide for one that is kept

    /// What a person can do here beside the menu bar, for the palette.
    QList<QAbstractButton *> actionButtons() const;

    /// Those that are shown and changed here, of the application that is open.
    AlertRules *alertRules() const;

    /// Why the desktop shows no notifications; empty: it does. Also what came of noticeWanted().
    void showNoticeFault(const QString &why);

Q_SIGNALS:
    void applicationOpened();                                ///< from this page: added, or chosen
    void noticeWanted(const motorpool::AlertNotice &notice); ///< a sample for the desktop

private:
    void addSection(QVBoxLayout *column, const QString &title, QWidget *section);
    void showFault();

    Preferences *m_preferences;
    ErrorStrip *m_fault;
    ApplicationList *m_applications;
    AlertSection *m_alerts;
};

} // namespace motorpool
