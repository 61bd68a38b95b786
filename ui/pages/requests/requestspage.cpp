// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestspage.h"

#include "actionreason.h"
#include "clearbutton.h"
#include "datatable.h"
#include "emptystate.h"
#include "icons.h"
#include "metrics.h"
#include "preferences.h"
#include "requestdetail.h"
#include "requestpresentation.h"
#include "splittermemory.h"
#include "workspace.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace motorpool {

using namespace Qt::StringLiterals;

RequestsPage::RequestsPage(Workspace *workspace, Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_model(workspace->log())
    , m_presentation(new RequestPresentation(preferences, this))
    , m_count(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_onlyFailures(new QCheckBox(tr("Only failures"), this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_table(new DataTable(u"requests"_s, preferences, this))
    , m_detail(new RequestDetail(preferences, this))
    , m_copyCurl(new QPushButton(tr("Copy as curl"), this))
    , m_copyId(new QPushButton(tr("Copy request id"), this))
    , m_record(new QPushButton(tr("Show in the journal"), this))
{
    build(preferences);
    m_model.setWords(searchedText);
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(RequestModel::SortRole);
    m_sorted.setDynamicSortFilter(true);
    m_presentation->setSourceModel(&m_sorted);
    m_presentation->setPalette(palette());
    m_table->setModel(m_presentation);

    // What was done with another application's credentials is not to be read here.
    const auto showApplication = [this, workspace] {
        const auto application = workspace->application();
        m_model.setApplication(application ? application->id : QString());
    };
    connect(workspace, &Workspace::sessionChanged, this, showApplication);
    showApplication();

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setFilter(text);
        showCount();
    });
    connect(m_onlyFailures, &QCheckBox::toggled, this, [this](bool on) {
        m_model.setOnlyFailures(on);
        showCount();
    });
    connect(&m_model, &RequestModel::totalChanged, this, &RequestsPage::showCount);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RequestsPage::showSelected);
    connect(m_presentation, &QAbstractItemModel::modelReset, this, &RequestsPage::showSelected);
    connect(m_copyCurl, &QPushButton::clicked, this, &RequestsPage::copyAsCurl);
    connect(m_record, &QPushButton::clicked, this, [this] {
        if (const auto exchange = selected(); exchange && exchange->trace > 0)
            Q_EMIT recordWanted(exchange->trace);
    });
    connect(m_copyId, &QPushButton::clicked, this, &RequestsPage::copyRequestId);
    connect(m_table, &DataTable::menuRequested, this, [this](QMenu *menu) {
        menu->addAction(tr("Copy as curl"), this, &RequestsPage::copyAsCurl);
        menu->addAction(tr("Copy request id"), this, &RequestsPage::copyRequestId);
    });
    connect(preferences, &Preferences::changed, m_presentation, &RequestPresentation::refresh);
    showCount();
    showSelected();
}

RequestsPage::~RequestsPage() = default;

void RequestsPage::build(Preferences *preferences)
{
    auto *title = new QLabel(tr("Requests"), this);
    title->setFont(titleFont(font()));
    m_count->setFont(secondaryFont(font()));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_filter->setPlaceholderText(tr("Filter by path, status or request id"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    addClearButton(m_filter);
    m_filter->setMaximumWidth(metrics::inspector);
    m_filter->addAction(themedIcon(u"filter"_s, palette()), QLineEdit::LeadingPosition);
    m_onlyFailures->setToolTip(tr("Shows only requests that were refused or got no answer"));
    auto *columns = new QToolButton(this);
    columns->setIcon(themedIcon(u"columns"_s, palette()));
    columns->setAutoRaise(true);
    columns->setFocusPolicy(Qt::StrongFocus);
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setMenu(m_table->columnsMenu());
    columns->setAccessibleName(tr("Choose columns"));
    columns->setToolTip(columns->accessibleName());
    m_copyCurl->setToolTip(tr("As a command line with $TOKEN where the token was"));
    m_table->setAccessibleName(tr("Requests"));
    m_empty->setIcon(u"requests"_s);

    auto *splitter = new QSplitter(Qt::Vertical, m_stack);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({440, 200});
    rememberSplitter(splitter, preferences, u"requests/splitter"_s);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::margin, 0, metrics::margin, 0);
    head->setSpacing(metrics::inside);
    head->addWidget(title);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_record);
    head->addWidget(m_copyCurl);
    head->addWidget(m_copyId);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::margin, 0, metrics::margin, 0);
    bar->setSpacing(metrics::between);
    bar->addWidget(m_filter, 2);
    bar->addWidget(m_onlyFailures);
    bar->addStretch(1);
    bar->addWidget(columns);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, metrics::margin, 0, 0);
    page->setSpacing(metrics::inside);
    page->addLayout(head);
    page->addLayout(bar);
    page->addWidget(m_stack, 1);
}

void RequestsPage::showCount()
{
    const QLocale locale;
    const int total = m_model.total();
    const int shown = m_model.rowCount();
    m_count->setText(shown == total
                         ? tr("%Ln requests", nullptr, total)
                         : tr("%1 of %2").arg(locale.toString(shown), locale.toString(total)));
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
    if (total == 0)
        m_empty->setTexts(tr("No requests yet"),
                          tr("Each call that this program makes to Smartcar stands here with its "
                             "status, duration and request id."));
    else
        m_empty->setTexts(tr("No request fits"), tr("Change the filter to see others."));
    showSelected();
}

void RequestsPage::showSelected()
{
    const std::optional<Exchange> exchange = selected();
    m_detail->showRequest(exchange);
    const QString none = tr("Select a request first.");
    enableButton(m_copyCurl, exchange.has_value(), none);
    enableButton(m_record, exchange && exchange->trace > 0,
                 exchange ? tr("The journal does not tell of this request.") : none);
    enableButton(m_copyId, exchange && !exchange->requestId.isEmpty(),
                 exchange ? tr("The answer had no request id.") : none);
}

QList<QAbstractButton *> RequestsPage::actionButtons() const
{
    return {m_record, m_copyCurl, m_copyId};
}

QMenu *RequestsPage::columnsMenu() const
{
    return m_table->columnsMenu();
}

std::optional<Exchange> RequestsPage::selected() const
{
    const QVariant value = m_table->currentIndex().data(RequestModel::ExchangeRole);
    return value.isValid() ? std::optional(value.value<Exchange>()) : std::nullopt;
}

void RequestsPage::copyAsCurl() const
{
    if (const auto exchange = selected())
        QGuiApplication::clipboard()->setText(asCurl(*exchange));
}

void RequestsPage::copyRequestId() const
{
    if (const auto exchange = selected(); exchange && !exchange->requestId.isEmpty())
        QGuiApplication::clipboard()->setText(exchange->requestId);
}

void RequestsPage::showTrace(quint64 trace)
{
    m_filter->clear();
    m_onlyFailures->setChecked(false);
    for (int row = 0; row < m_presentation->rowCount(); ++row) {
        const QModelIndex index = m_presentation->index(row, 0);
        if (index.data(RequestModel::ExchangeRole).value<Exchange>().trace == trace) {
            m_table->setCurrentIndex(index);
            m_table->scrollTo(index);
            m_table->setFocus();
            return;
        }
    }
}

void RequestsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_presentation->setPalette(palette());
}

} // namespace motorpool
