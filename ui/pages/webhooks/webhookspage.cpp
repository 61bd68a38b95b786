// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookspage.h"

#include "actionreason.h"
#include "clock.h"
#include "coverageexport.h"
#include "coveragepane.h"
#include "datatable.h"
#include "emptystate.h"
#include "errorstrip.h"
#include "metrics.h"
#include "preferences.h"
#include "progressstrip.h"
#include "skeletonrows.h"
#include "subscriptionpanel.h"
#include "subscriptionquestion.h"
#include "webhookdetails.h"
#include "webhookfacts.h"
#include "workspace.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QToolButton>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

WebhooksPage::WebhooksPage(Workspace *workspace, Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_desk(workspace)
    , m_model(&m_desk)
    , m_title(new QLabel(tr("Webhooks"), this))
    , m_facts(new QLabel(this))
    , m_progress(new ProgressStrip(tr("Reading webhooks and subscriptions"), this))
    , m_error(new ErrorStrip(this))
    , m_panel(new SubscriptionPanel(&m_desk, preferences, this))
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(this))
    , m_skeleton(new SkeletonRows(this))
    , m_content(new QWidget(this))
    , m_list(new DataTable(u"webhooks"_s, preferences, m_content))
    , m_chosen(new QLabel(m_content))
    , m_pane(new CoveragePane(&m_desk, preferences, m_content))
    , m_export(new CoverageExport(workspace, preferences, &m_desk, m_pane))
    , m_refresh(new QAction(this))
    , m_filter(new QAction(this))
    , m_details(new QToolButton(m_content))
    , m_copyCallback(new QToolButton(m_content))
{
    setUpActions();
    setUpList();
    build();
    connect(m_error, &ErrorStrip::retryRequested, m_refresh, &QAction::trigger);
    connect(m_progress, &ProgressStrip::cancelled, &m_desk, &CoverageDesk::cancel);
    connect(m_empty, &EmptyState::triggered, m_refresh, &QAction::trigger);
    connect(&m_desk, &CoverageDesk::changed, this, &WebhooksPage::showState);
    connect(&m_desk, &CoverageDesk::searched, this, [this] {
        m_pane->setNow(m_workspace->clock()->utcNow());
        showState();
    });
    connect(&m_desk, &CoverageDesk::progressed, this, &WebhooksPage::showProgress);
    connect(m_pane, &CoveragePane::subjectWanted, this, &WebhooksPage::subjectWanted);
    connect(m_pane, &CoveragePane::changeWanted, this, &WebhooksPage::ask);
    connect(m_pane, &CoveragePane::nextWanted, m_refresh, &QAction::trigger);
    connect(preferences, &Preferences::changed, this, &WebhooksPage::applyPreferences);
    m_minute.setInterval(1min);
    m_minute.callOnTimeout(this, [this] {
        if (!isVisible())
            return;
        applyPreferences();
        m_desk.lookAgain();
    });
    m_minute.start();
    applyPreferences();
    showState();
}

WebhooksPage::~WebhooksPage() = default;

void WebhooksPage::open()
{
    m_desk.open();
    applyPreferences();
    showState();
}

void WebhooksPage::setDeliveries(const std::shared_ptr<const LastDeliveries> &deliveries)
{
    m_desk.setDeliveries(deliveries);
}

QList<QAbstractButton *> WebhooksPage::actionButtons() const
{
    return m_pane->actionButtons() << m_details << m_copyCallback << m_export->button();
}

QList<QMenu *> WebhooksPage::columnsMenus() const
{
    return {m_list->columnsMenu(), m_pane->columnsMenu()};
}

QString WebhooksPage::underWayText() const
{
    if (!m_desk.isRunning())
        return {};
    return tr("%1: %Ln vehicle(s) left", nullptr, m_desk.run()->tally().left)
        .arg(deedTitle(m_desk.run()->deed()));
}

void WebhooksPage::showState()
{
    enableAction(m_refresh, m_workspace->isOpen(), tr("Open an application first."));
    enableAction(m_filter, m_desk.isRead(), tr("There is no list yet."));
    if (const auto error = m_desk.error())
        m_error->showError(*error);
    else
        m_error->clear();
    showProgress();
    showFacts();
    showChosen();
    if (m_desk.isRead() && !m_desk.webhooks().isEmpty()) {
        m_stack->setCurrentWidget(m_content);
        return;
    }
    if (m_desk.isReading()) {
        m_stack->setCurrentWidget(m_skeleton);
        return;
    }
    m_empty->setIcon(u"webhook"_s);
    if (m_desk.isRead()) {
        m_empty->setTexts(tr("The application has no webhooks"),
                          tr("Webhooks are made in Smartcar's dashboard, under Integrations. Once "
                             "there is one, its vehicles stand here."));
    } else {
        m_empty->setTexts(tr("Webhooks are not read yet"),
                          tr("The application's webhooks stand here, and which vehicles are "
                             "subscribed to them. Reading them costs no calls."));
    }
    m_empty->setAction(m_workspace->isOpen() ? tr("Read them") : QString());
    m_stack->setCurrentWidget(m_empty);
}

void WebhooksPage::showProgress()
{
    if (!m_desk.isReading()) {
        m_progress->stop();
        m_facts->show();
        return;
    }
    if (m_progress->isHidden())
        m_progress->start();
    m_facts->hide();
    if (m_desk.isSyncing())
        m_progress->setWaiting(tr("Reading connections…"), tr("Connections tell which vehicles "
                                                              "could be subscribed."));
    else if (m_desk.received() > 0)
        m_progress->setProgress(m_desk.received(), m_desk.total());
}

void WebhooksPage::showFacts()
{
    const QString text = listFacts(m_desk, m_workspace->clock()->utcNow());
    m_facts->setText(text);
    m_facts->setToolTip(text);
}

void WebhooksPage::showChosen()
{
    const Webhook *of = m_desk.chosen();
    const QString none = tr("Choose a webhook first.");
    enableButton(m_details, of != nullptr, none);
    enableButton(m_copyCallback, of && !of->callbackUri.isEmpty(), none);
    m_chosen->setText(chosenFacts(m_desk));
    m_isRefreshing = true;
    const int row = m_model.rowOf(m_desk.question());
    if (row >= 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model.index(row, 0));
    m_isRefreshing = false;
}

void WebhooksPage::choose(int row)
{
    const Webhook *of = m_model.webhook(row);
    if (!of && !m_model.isAny(row))
        return;
    CoverageQuestion question = m_desk.question();
    question.isOfAny = of == nullptr;
    question.webhookId = of ? of->id : QString();
    m_desk.setQuestion(question);
    showChosen();
}

void WebhooksPage::showDetails(const Webhook *of)
{
    if (!of || findChild<WebhookDetails *>())
        return;
    auto *details = new WebhookDetails(*of, this);
    details->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_workspace, &Workspace::closing, details, &QDialog::reject);
    details->open();
}

void WebhooksPage::ask(Deed deed, const QList<Subscription> &subjects, int leftOut)
{
    const Webhook *of = m_desk.chosen();
    if (!of || subjects.isEmpty() || findChild<SubscriptionQuestion *>())
        return;
    auto *question = new SubscriptionQuestion(deed, *of, subjects, leftOut, this);
    connect(question, &SubscriptionQuestion::agreed, this, [this, deed, subjects] {
        if (m_desk.start(deed, subjects))
            return;
        if (const auto refused = m_desk.refusal(deed))
            m_error->showError(*refused);
    });
    // What it asks about is gone with the application.
    connect(m_workspace, &Workspace::closing, question, &QDialog::reject);
    question->open();
}

void WebhooksPage::applyPreferences()
{
    m_model.setZone(m_preferences->timeZone());
    m_pane->setNow(m_workspace->clock()->utcNow());
    m_skeleton->setRowHeight(rowHeight(m_preferences->density()));
    showFacts();
}

void WebhooksPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_desk.setWatched(true);
}

void WebhooksPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_desk.setWatched(false);
}

void WebhooksPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyPreferences();
}

} // namespace motorpool
