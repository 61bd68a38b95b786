// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookspage.h"

#include "actionreason.h"
#include "age.h"
#include "clock.h"
#include "coveragepane.h"
#include "coveragewords.h"
#include "datatable.h"
#include "emptystate.h"
#include "errorstrip.h"
#include "fonts.h"
#include "icons.h"
#include "metrics.h"
#include "plaintext.h"
#include "preferences.h"
#include "progressstrip.h"
#include "skeletonrows.h"
#include "splittermemory.h"
#include "subscriptionpanel.h"
#include "subscriptionquestion.h"
#include "timetext.h"
#include "workspace.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
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
    , m_refresh(new QAction(this))
    , m_filter(new QAction(this))
    , m_copyCallback(new QToolButton(m_content))
{
    setUpActions();
    setUpList();
    buildContent();
    m_title->setFont(titleFont(font()));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    auto *refresh = new QToolButton(this);
    refresh->setDefaultAction(m_refresh);
    refresh->setAutoRaise(true);
    refresh->setFocusPolicy(Qt::StrongFocus);
    refresh->setAccessibleName(m_refresh->text());
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::inside);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(refresh);
    auto *facts = new QGridLayout; // one line, so that nothing moves
    facts->addWidget(m_facts, 0, 0);
    facts->addWidget(m_progress, 0, 0);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_skeleton);
    m_stack->addWidget(m_content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    page->setSpacing(metrics::inside);
    page->addLayout(head);
    page->addLayout(facts);
    page->addWidget(m_panel);
    page->addWidget(m_error);
    page->addLayout(m_stack, 1);

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

void WebhooksPage::setUpActions()
{
    m_refresh->setText(tr("Read webhooks and subscriptions again"));
    m_refresh->setIcon(themedIcon(u"refresh"_s, palette()));
    m_refresh->setToolTip(tr("Reads webhooks, subscriptions and connections again; it costs no "
                             "calls"));
    connect(m_refresh, &QAction::triggered, &m_desk, &CoverageDesk::refresh);
    m_filter->setText(tr("Filter"));
    connect(m_filter, &QAction::triggered, m_pane, &CoveragePane::focusFilter);
    addActions({m_refresh, m_filter});
}

void WebhooksPage::setUpList()
{
    m_list->setAccessibleName(tr("Webhooks"));
    m_list->setModel(&m_model);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setSortingEnabled(false);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!m_isRefreshing)
                    choose(current.row());
            });
    connect(m_list, &DataTable::menuRequested, this, [this](QMenu *menu, const QModelIndex &cell) {
        const Webhook *of = m_model.webhook(cell.row());
        if (!of)
            return;
        menu->addSeparator();
        menu->addAction(tr("Copy the callback"), this,
                        [uri = of->callbackUri] { QGuiApplication::clipboard()->setText(uri); });
        menu->addAction(tr("Copy the webhook's id"), this,
                        [id = of->id] { QGuiApplication::clipboard()->setText(id); });
    });
}

QWidget *WebhooksPage::buildContent()
{
    m_chosen->setTextFormat(Qt::PlainText);
    m_chosen->setWordWrap(true);
    m_chosen->setForegroundRole(QPalette::PlaceholderText);
    m_chosen->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_chosen->setFont(secondaryFont(font()));
    m_copyCallback->setIcon(themedIcon(u"copy"_s, palette()));
    m_copyCallback->setAutoRaise(true);
    m_copyCallback->setFocusPolicy(Qt::StrongFocus);
    m_copyCallback->setAccessibleName(tr("Copy the callback"));
    m_copyCallback->setToolTip(m_copyCallback->accessibleName());
    connect(m_copyCallback, &QToolButton::clicked, this, [this] {
        if (const Webhook *of = m_desk.webhook(m_desk.question().webhookId))
            QGuiApplication::clipboard()->setText(of->callbackUri);
    });
    auto *facts = new QHBoxLayout;
    facts->setSpacing(metrics::inside);
    facts->addWidget(m_chosen, 1);
    facts->addWidget(m_copyCallback, 0, Qt::AlignTop);
    auto *below = new QWidget(m_content);
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, metrics::inside, 0, 0);
    column->setSpacing(metrics::inside);
    column->addLayout(facts);
    column->addWidget(m_pane, 1);
    auto *splitter = new QSplitter(Qt::Vertical, m_content);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({148, 480});
    rememberSplitter(splitter, m_preferences, u"webhooks/splitter"_s);
    auto *all = new QVBoxLayout(m_content);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);
    return m_content;
}

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
    return m_pane->actionButtons() << m_copyCallback;
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
    if (m_desk.error())
        m_error->showError(*m_desk.error());
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

/// What is known, and how old it is.
QString WebhooksPage::factsText() const
{
    if (!m_desk.isRead())
        return {};
    const QDateTime now = m_workspace->clock()->utcNow();
    const auto ago = [&now](const QDateTime &time) {
        const auto age = ageOf(time, now);
        return !age || *age < 1min ? tr("just now") : tr("%1 ago").arg(shortAge(*age));
    };
    QStringList parts{tr("%Ln subscription(s)", nullptr, m_desk.subscriptionCount()),
                      tr("webhooks and subscriptions read %1").arg(ago(m_desk.readAt()))};
    const FleetStamp stamp = m_desk.connectionsStamp();
    const qint64 synced = std::max(stamp.live.syncedAt, stamp.simulated.syncedAt);
    parts << (synced == noTime ? tr("connections never read")
                               : tr("connections read %1")
                                     .arg(ago(QDateTime::fromMSecsSinceEpoch(synced, Qt::UTC))));
    const auto join = m_desk.join();
    if (join && (!join->lists.deliveries || join->lists.deliveries->since == noTime))
        parts << tr("no deliveries kept here, so silence is not told");
    return parts.join(u" · "_s);
}

void WebhooksPage::showFacts()
{
    m_facts->setText(factsText());
    m_facts->setToolTip(factsText());
}

void WebhooksPage::showChosen()
{
    const Webhook *of = m_desk.webhook(m_desk.question().webhookId);
    m_copyCallback->setEnabled(of != nullptr && !of->callbackUri.isEmpty());
    if (!of) {
        m_chosen->clear();
        return;
    }
    QStringList parts{tr("Callback %1").arg(onOneLine(of->callbackUri, 300))};
    if (!of->errorCallbackUri.isEmpty())
        parts << tr("errors to %1").arg(onOneLine(of->errorCallbackUri, 300));
    parts << tr("Whether a callback is verified, Smartcar's dashboard alone shows.");
    m_chosen->setText(parts.join(u" · "_s));
    m_isRefreshing = true;
    const int row = m_model.rowOf(of->id);
    if (row >= 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model.index(row, 0));
    m_isRefreshing = false;
}

void WebhooksPage::choose(int row)
{
    const Webhook *of = m_model.webhook(row);
    if (!of)
        return;
    CoverageQuestion question = m_desk.question();
    question.webhookId = of->id;
    m_desk.setQuestion(question);
    showChosen();
}

void WebhooksPage::ask(Deed deed, const QList<Subscription> &subjects, int leftOut)
{
    const Webhook *of = m_desk.webhook(m_desk.question().webhookId);
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
