// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragepane.h"

#include "coverageactions.h"
#include "coveragecontrols.h"
#include "coveragedesk.h"
#include "datatable.h"
#include "emptystate.h"
#include "metrics.h"
#include "preferences.h"
#include "rowspans.h"
#include "skeletonrows.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

CoveragePane::CoveragePane(CoverageDesk *desk, Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_controls(new CoverageControls(desk, preferences, this))
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(this))
    , m_skeleton(new SkeletonRows(this))
    , m_table(new DataTable(u"coverage"_s, preferences, this))
{
    setUpTable();
    m_actions = new CoverageActions(desk, &m_model, m_table);
    connect(m_actions, &CoverageActions::subjectWanted, this, &CoveragePane::subjectWanted);
    connect(m_actions, &CoverageActions::changeWanted, this, &CoveragePane::changeWanted);
    for (QPushButton *button : m_actions->buttons())
        m_controls->addButton(button);
    m_controls->setColumnsMenu(m_table->columnsMenu());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_skeleton);
    m_stack->addWidget(m_table);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metrics::inside);
    all->addWidget(m_controls);
    all->addLayout(m_stack, 1);
    setTabOrder(m_controls->lastInOrder(), m_table);

    const auto follow = [this] { m_skeleton->setRowHeight(rowHeight(m_preferences->density())); };
    connect(preferences, &Preferences::changed, m_skeleton, follow);
    follow();
    connect(m_empty, &EmptyState::triggered, this, [this] {
        if (!m_clears)
            return nextWanted();
        m_controls->clear();
    });
    connect(desk, &CoverageDesk::searched, this, &CoveragePane::showFound);
    connect(desk, &CoverageDesk::changed, this, &CoveragePane::showRows);
    showRows();
}

void CoveragePane::setUpTable()
{
    m_table->setAccessibleName(tr("Vehicles of the webhook"));
    m_presenter.setSourceModel(&m_model);
    m_table->setModel(&m_presenter);
    connect(&m_model, &CoverageModel::orderWanted, this, [this](int column, Qt::SortOrder order) {
        CoverageQuestion question = m_desk->question();
        question.order = column < 0 ? std::nullopt : std::optional(CoverField(column));
        question.isDescending = order == Qt::DescendingOrder;
        m_desk->setQuestion(question);
    });
    connect(m_table, &DataTable::typed, m_controls, &CoverageControls::type);
}

void CoveragePane::setNow(const QDateTime &now)
{
    m_presenter.setDisplay(m_preferences->timeZone(), now);
}

void CoveragePane::focusFilter()
{
    m_controls->focusFilter();
}

QMenu *CoveragePane::columnsMenu() const
{
    return m_table->columnsMenu();
}

QList<CoverField> CoveragePane::shownFields() const
{
    QList<CoverField> fields;
    for (const int column : m_table->shownColumns())
        fields << CoverField(column);
    return fields;
}

QList<QAbstractButton *> CoveragePane::actionButtons() const
{
    const QList<QPushButton *> buttons = m_actions->buttons();
    return {buttons.begin(), buttons.end()};
}

void CoveragePane::showFound()
{
    const bool isOther = !areOfTheSame(m_model.found().question, m_desk->found().question);
    m_model.show(m_desk->found());
    showRows();
    if (!isOther)
        return;
    // What stayed selected is to be seen.
    const QList<RowSpan> selected = selectedSpans(m_table->selectionModel());
    if (selected.isEmpty())
        m_table->scrollToTop();
    else
        m_table->scrollTo(m_presenter.index(selected.first().first, 0));
}

void CoveragePane::showRows()
{
    const CoverageFound &found = m_desk->found();
    if (!found.rows.empty()) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    const bool isLoading = m_desk->isReading() || m_desk->isSearching();
    if (!found.isThere() || (found.total == 0 && isLoading)) {
        m_stack->setCurrentWidget(m_skeleton);
        return;
    }
    m_clears = found.total > 0;
    m_empty->setIcon(u"webhook"_s);
    if (m_clears) {
        m_empty->setTexts(
            tr("No vehicle fits"),
            tr("Of %Ln vehicle(s) none has these states and words.", nullptr, found.total));
        m_empty->setAction(tr("Show all vehicles"));
    } else {
        m_empty->setTexts(tr("No vehicles yet"),
                          tr("Once owners have connected vehicles, they stand here with how each "
                             "stands to this webhook."));
        m_empty->setAction(tr("Read all lists again"));
    }
    m_stack->setCurrentWidget(m_empty);
}

} // namespace motorpool
