// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertrules.h"
#include "alertwords.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;
class QListWidget;
class QPushButton;

namespace motorpool {

class AlertDialog;
class ErrorStrip;
class Preferences;
class ToneLabel;
class Workspace;

/// Whether a person is told of vehicles on their desktop, and by which rules: those of the
/// application that is open.
class AlertSection : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the section.
    AlertSection(Workspace *workspace, Preferences *preferences, QWidget *parent = nullptr);

    AlertRules *rules() { return &m_rules; }

    /// Why the desktop shows no notifications; empty: it has shown one. Stays until it does.
    void showFault(const QString &why);

Q_SIGNALS:
    void sampleWanted(const motorpool::AlertNotice &sample);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void follow();
    void fill();
    void showButtons();
    void nameButtons(const QString &name);
    void openDialog(const std::optional<AlertRule> &rule);
    void edit();
    void remove(const QString &name);
    void switchOn(bool on);
    void act(const std::function<Result<Done>()> &act);
    std::optional<AlertRule> selected() const;

    Workspace *m_workspace;
    AlertRules m_rules;
    QCheckBox *m_on;
    ToneLabel *m_hint;
    ToneLabel *m_fault;
    QListWidget *m_list;
    ToneLabel *m_empty;
    ErrorStrip *m_error;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPointer<AlertDialog> m_dialog;
    std::function<Result<Done>()> m_again; ///< what the error strip's button does
};

} // namespace motorpool
