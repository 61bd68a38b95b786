// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchrequest.h"
#include "replay.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace motorpool {

class BenchText;
class ErrorStrip;
class Preferences;
class ProgressStrip;
class Workspace;
struct BenchKeyring;
struct ReplayPlan;
struct ReplayResult;

/// Sends the delivery that is on the bench to a receiver on this computer, and tells how it went.
class ReplayPanel : public QWidget
{
    Q_OBJECT

public:
    /// The workspace and the preferences outlive the panel.
    ReplayPanel(Workspace *workspace, Preferences *preferences, QWidget *parent = nullptr);

    /// What is sent; nothing: there is none.
    void setRequest(const std::optional<BenchRequest> &request);
    QPushButton *sendButton() const { return m_send; }
    void stop();

private:
    void build();
    void fillKeys();
    void showState();
    void send();
    void sendWith(const ReplayPlan &plan);
    void showResult(const ReplayResult &result);

    Workspace *m_workspace;
    Preferences *m_preferences;
    std::optional<BenchRequest> m_request;
    ReplayProgress m_sofar; ///< of the one under way; total 0: none
    QLineEdit *m_target;
    QSpinBox *m_times;
    QSpinBox *m_parallel;
    QCheckBox *m_signs;
    QComboBox *m_key;
    QCheckBox *m_newIds;
    QPushButton *m_send;
    ProgressStrip *m_progress;
    ErrorStrip *m_error;
    BenchText *m_result;
    QPointer<QObject> m_call;
};

} // namespace motorpool
