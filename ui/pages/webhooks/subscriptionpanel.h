// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace motorpool {

class Activity;
class CoverageDesk;
class Preferences;
class SubscriptionResults;

/// How subscribing or unsubscribing many vehicles goes, in a thin row: done, refused, unknown,
/// left; results, cancel. Hidden while there is none.
class SubscriptionPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the panel.
    SubscriptionPanel(CoverageDesk *desk, Preferences *preferences, QWidget *parent = nullptr);

    void showResults();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton();
    void tell();
    void end();
    QString text() const;

    CoverageDesk *m_desk;
    Preferences *m_preferences;
    Activity *m_activity;
    QLabel *m_text;
    QToolButton *m_results;
    QToolButton *m_end;
    QPointer<SubscriptionResults> m_dialog;
};

} // namespace motorpool
