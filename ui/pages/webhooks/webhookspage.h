// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coveragedesk.h"
#include "subject.h"
#include "webhooklistmodel.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QAbstractButton;
class QAction;
class QLabel;
class QMenu;
class QStackedLayout;
class QToolButton;

namespace motorpool {

class CoverageExport;
class CoveragePane;
class DataTable;
class EmptyState;
class ErrorStrip;
class Preferences;
class ProgressStrip;
class SkeletonRows;
class SubscriptionPanel;

/// The application's webhooks, and of the one that is chosen, or of any, each vehicle: subscribed
/// or not, silent, not connected any more; to be subscribed, unsubscribed and exported. Nothing on
/// it costs a call.
class WebhooksPage : public QWidget
{
    Q_OBJECT

public:
    /// Workspace and preferences outlive the page.
    WebhooksPage(Workspace *workspace, Preferences *preferences, QWidget *parent = nullptr);
    ~WebhooksPage() override;

    /// Reads what was not read yet or is old; for when the page is shown.
    void open();

    CoverageDesk *desk() { return &m_desk; }
    QString underWayText() const; ///< of a change to subscriptions, in a line; empty: none

    /// Last deliveries from elsewhere, in place of those that are kept for the application that is
    /// open; null: nothing. They are forgotten with it.
    void setDeliveries(const std::shared_ptr<const LastDeliveries> &deliveries);

    /// What a person can do here beside the menu bar, for the palette.
    QList<QAbstractButton *> actionButtons() const;
    QList<QMenu *> columnsMenus() const; ///< of the webhooks, of the vehicles

    QAction *refreshAction() const { return m_refresh; } ///< for a menu, F5
    QAction *filterAction() const { return m_filter; }   ///< for a menu, Ctrl+F

Q_SIGNALS:
    void subjectWanted(const motorpool::Subject &subject); ///< a vehicle or a user, elsewhere

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setUpActions();
    void setUpList();
    void build();
    void buildContent();
    void showState();
    void showProgress();
    void showFacts();
    void showChosen();
    void choose(int row);
    void showDetails(const Webhook *of);
    void ask(Deed deed, const QList<Subscription> &subjects, int leftOut);
    void applyPreferences();

    Workspace *m_workspace;
    Preferences *m_preferences;
    CoverageDesk m_desk;
    WebhookListModel m_model;
    QLabel *m_title;
    QLabel *m_facts;
    ProgressStrip *m_progress;
    ErrorStrip *m_error;
    SubscriptionPanel *m_panel;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    SkeletonRows *m_skeleton;
    QWidget *m_content;
    DataTable *m_list;
    QLabel *m_chosen;
    CoveragePane *m_pane;
    CoverageExport *m_export;
    QAction *m_refresh;
    QAction *m_filter;
    QToolButton *m_details;
    QToolButton *m_copyCallback;
    QTimer m_minute; ///< ages grow
    bool m_isRefreshing = false;
};

} // namespace motorpool
