// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalpage.h"

#include "actionreason.h"
#include "datatable.h"
#include "emptystate.h"
#include "errorstrip.h"
#include "filejournal.h"
#include "icons.h"
#include "journaldetail.h"
#include "journalfilter.h"
#include "journalpresentation.h"
#include "metrics.h"
#include "preferences.h"
#include "progressstrip.h"
#include "prooftext.h"
#include "splittermemory.h"
#include "workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <climits>
#include <utility>

namespace motorpool {

using namespace Qt::StringLiterals;

JournalPage::JournalPage(Workspace *workspace, Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_presentation(new JournalPresentation(preferences, this))
    , m_count(new QLabel(this))
    , m_state(new QLabel(this))
    , m_filter(new JournalFilter(preferences, workspace->clock(), this))
    , m_progressStrip(new ProgressStrip(tr("The journal"), this))
    , m_error(new ErrorStrip(this))
    , m_proof(new ProofText(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_table(new DataTable(u"journal"_s, preferences, this))
    , m_detail(new JournalDetail(preferences, this))
    , m_verify(new QPushButton(tr("&Verify"), this))
    , m_export(new QPushButton(tr("E&xport…"), this))
    , m_anew(new QPushButton(tr("Begin a &new journal…"), this))
    , m_request(new QPushButton(tr("Show the request"), this))
{
    build(preferences);
    m_presentation->setSourceModel(&m_model);
    m_presentation->setPalette(palette());
    m_table->setModel(m_presentation);
    m_tick.setInterval(100);
    m_tick.callOnTimeout(this, [this] {
        const auto total = int(std::min<quint64>(m_progress->total, 1'000'000'000));
        m_progressStrip->setProgress(int(std::min<quint64>(m_progress->done, 1'000'000'000)),
                                     total > 0 ? std::optional(total) : std::nullopt);
    });

    connect(m_filter, &JournalFilter::changed, this,
            [this] { m_model.setQuery(m_filter->query()); });
    connect(&m_model, &JournalModel::changed, this, &JournalPage::showCount);
    connect(&m_model, &JournalModel::dataChanged, this, &JournalPage::showSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &JournalPage::showSelected);
    connect(m_verify, &QPushButton::clicked, this, &JournalPage::verify);
    connect(m_export, &QPushButton::clicked, this, &JournalPage::askExport);
    connect(m_anew, &QPushButton::clicked, this, &JournalPage::askBeginAnew);
    connect(m_request, &QPushButton::clicked, this,
            [this] { Q_EMIT requestWanted(traceOfSelected()); });
    connect(m_progressStrip, &ProgressStrip::cancelled, this, &JournalPage::endWork);
    connect(m_proof, &ProofText::recordWanted, this, &JournalPage::select);
    connect(m_workspace, &Workspace::closing, this, &JournalPage::letGo);
    connect(m_workspace, &Workspace::sessionChanged, this, &JournalPage::onSessionChanged);
    connect(m_workspace, &Workspace::accessChanged, this, &JournalPage::showFault);
    connect(preferences, &Preferences::changed, m_presentation, &JournalPresentation::refresh);
    onSessionChanged();
}

JournalPage::~JournalPage()
{
    letGo();
}

void JournalPage::build(Preferences *preferences)
{
    auto *title = new QLabel(tr("Journal"), this);
    title->setFont(titleFont(font()));
    for (QLabel *label : {m_count, m_state}) {
        label->setFont(secondaryFont(font()));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_table->setAccessibleName(tr("Journal"));
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_empty->setIcon(u"journal"_s);
    m_error->setRetryable(false);
    m_verify->setAccessibleName(tr("Verify the journal"));
    m_export->setAccessibleName(tr("Export the journal"));
    m_verify->setToolTip(tr("Checks that no record was changed, removed or moved"));
    m_request->setToolTip(tr("In the list of requests of this program, while it has it"));

    auto *splitter = new QSplitter(Qt::Vertical, m_stack);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({360, 220});
    rememberSplitter(splitter, preferences, u"journal/splitter"_s);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::margin, 0, metrics::margin, 0);
    head->setSpacing(metrics::inside);
    head->addWidget(title);
    head->addWidget(m_count);
    head->addWidget(m_state);
    head->addStretch(1);
    head->addWidget(m_anew);
    head->addWidget(m_request);
    head->addWidget(m_export);
    head->addWidget(m_verify);
    auto *strips = new QVBoxLayout;
    strips->setContentsMargins(metrics::margin, 0, metrics::margin, 0);
    strips->setSpacing(metrics::inside);
    strips->addWidget(m_error);
    strips->addWidget(m_proof);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, metrics::margin, 0, 0);
    page->setSpacing(metrics::inside);
    page->addLayout(head);
    page->addWidget(m_progressStrip);
    page->addLayout(strips);
    page->addWidget(m_filter);
    page->addWidget(m_stack, 1);
}

void JournalPage::open()
{
    if (std::exchange(m_isOpen, true))
        return;
    onSessionChanged();
}

void JournalPage::onSessionChanged()
{
    FileJournal *journal = m_workspace->journal();
    if (journal != nullptr) {
        connect(journal, &Journal::faultChanged, this, &JournalPage::showFault,
                Qt::UniqueConnection);
        connect(journal, &FileJournal::anchorChanged, this, &JournalPage::showFault,
                Qt::UniqueConnection);
        connect(journal, &FileJournal::copyFaultChanged, this, &JournalPage::showFault,
                Qt::UniqueConnection);
    }
    m_model.setJournal(m_isOpen ? journal : nullptr);
    showFault();
    showCount();
}

void JournalPage::letGo()
{
    endWork();
    m_proof->clear();
    m_model.setJournal(nullptr);
}

void JournalPage::showCount()
{
    const QLocale locale;
    const quint64 total = m_model.total();
    const int shown = m_model.rowCount();
    if (m_model.query().isEmpty())
        m_count->setText(tr("%Ln records", nullptr, int(std::min<quint64>(total, INT_MAX))));
    else
        m_count->setText(
            tr("%1 of %2").arg(locale.toString(shown), locale.toString(qulonglong(total))));
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
    if (m_model.isSearching())
        m_empty->setTexts(tr("Searching…"), {});
    else if (total == 0)
        m_empty->setTexts(tr("No records yet"),
                          tr("What is done with the application's credentials stands here: who did "
                             "it, when, and what came of it."));
    else
        m_empty->setTexts(tr("No record fits"), tr("Change the filter to see others."));
    showFault();
    if (m_wanted && m_model.rowOf(*m_wanted) >= 0)
        select(*std::exchange(m_wanted, std::nullopt));
    else if (shown > 0 && m_model.query().trace > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_presentation->index(shown - 1, 0));
    showSelected();
}

void JournalPage::showSelected()
{
    const auto record = m_model.record(m_table->currentIndex().row());
    m_detail->showRecord(record);
    enableButton(m_request, traceOfSelected() > 0,
                 record ? tr("Only requests of this run of the program are listed.")
                        : tr("Select a record first."));
}

QList<QAbstractButton *> JournalPage::actionButtons() const
{
    return {m_verify, m_export, m_anew, m_request};
}

QMenu *JournalPage::columnsMenu() const
{
    return m_table->columnsMenu();
}

quint64 JournalPage::traceOfSelected() const
{
    const auto record = m_model.record(m_table->currentIndex().row());
    const FileJournal *journal = m_workspace->journal();
    if (!record || journal == nullptr || record->author != journal->author())
        return 0;
    const auto trace = quint64(record->entry.facts.value("trace"_L1).toInteger());
    for (const Exchange &exchange : m_workspace->log()->exchanges()) {
        if (exchange.trace == trace)
            return trace;
    }
    return 0;
}

void JournalPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_presentation->setPalette(palette());
}

} // namespace motorpool
