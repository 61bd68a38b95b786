// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertrules.h"
#include "alertwords.h"

#include <QDialog>

#include <optional>

class QPushButton;

namespace motorpool {

class AlertForm;
class ErrorStrip;
class ToneLabel;

/// Adds or edits an alert rule; it is kept with its button alone. "Try it" has a sample shown on
/// the desktop.
class AlertDialog : public QDialog
{
    Q_OBJECT

public:
    /// No rule: adds one. The rules outlive the dialog.
    AlertDialog(AlertRules *rules, const std::optional<AlertRule> &rule, QWidget *parent = nullptr);

    /// What came of a sample: empty when it is on the desktop.
    void showTried(const QString &fault);

Q_SIGNALS:
    void sampleWanted(const motorpool::AlertNotice &sample);
    void saved(const QString &name);

protected:
    bool event(QEvent *event) override;

private:
    void build();
    void tryIt();
    void save();

    AlertRules *m_rules;
    QString m_before; ///< its name; empty: it is new
    AlertForm *m_form;
    ToneLabel *m_tried;
    ErrorStrip *m_error;
    QPushButton *m_try;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace motorpool
