// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertrules.h"
#include "alertwords.h"

#include <QObject>

#include <memory>

namespace motorpool {

class AlertWatch;
class Preferences;
class Workspace;
struct Alert;

/// Watches the deliveries of the application that is open by its alert rules, while they are on,
/// and says what is to be shown on the desktop. While they are on, deliveries are read from the
/// start. Lives on the GUI thread.
class AlertNotices : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    AlertNotices(AlertRules *rules, Workspace *workspace, Preferences *preferences,
                 QObject *parent = nullptr);
    ~AlertNotices() override;

Q_SIGNALS:
    void noticeWanted(const motorpool::AlertNotice &notice);

private:
    void end();
    void follow();
    void watch();

    AlertRules *m_rules;
    Workspace *m_workspace;
    Preferences *m_preferences;
    std::unique_ptr<AlertWatch> m_watch; ///< null while nothing is to be watched for
};

} // namespace motorpool
