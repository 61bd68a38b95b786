// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragepane.h"

#include "actionreason.h"
#include "clearbutton.h"
#include "coveragedesk.h"
#include "coveragewords.h"
#include "datatable.h"
#include "emptystate.h"
#include "errorguide.h"
#include "icons.h"
#include "metrics.h"
#include "preferences.h"
#include "rowspans.h"
#include "skeletonrows.h"
#include "subjectwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::hours silences[] = {1h, 6h, 24h, 72h, 168h};

Subscription subjectOf(const CoverageEntry &entry, const QString &webhookId)
{
    if (const Subscription *known = entry.subscription())
        return *known;
    const Connection of = entry.connection();
    Subscription subject;
    subject.webhookId = webhookId;
    subject.userId = of.userId;
    subject.vehicleId = of.vehicleId;
    subject.make = of.make;
    subject.model = of.model;
    subject.year = of.year;
    subject.mode = of.mode;
    return subject;
}

bool tellsSilence(const CoverageFound &found)
{
    return found.join && found.join->lists.deliveries &&
           found.join->lists.deliveries->since != noTime;
}

bool canBe(Deed deed, const CoverageEntry &entry)
{
    if (deed == Deed::SubscriptionRemove)
        return entry.subscription() != nullptr;
    return entry.state() == CoverState::NotSubscribed;
}

} // namespace

CoveragePane::CoveragePane(CoverageDesk *desk, Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_filter(new QLineEdit(this))
    , m_silence(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_columns(new QToolButton(this))
    , m_subscribe(new QPushButton(tr("Subscribe…"), this))
    , m_unsubscribe(new QPushButton(tr("Unsubscribe…"), this))
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(this))
    , m_skeleton(new SkeletonRows(this))
    , m_table(new DataTable(u"coverage"_s, preferences, this))
{
    auto *chips = new QHBoxLayout;
    chips->setSpacing(metrics::inside);
    setUpChips();
    for (QToolButton *chip : m_chips)
        chips->addWidget(chip);
    chips->addStretch();
    chips->addWidget(m_subscribe);
    chips->addWidget(m_unsubscribe);
    setUpControls();
    setUpTable();
    auto *controls = new QHBoxLayout;
    controls->setSpacing(metrics::inside);
    controls->addWidget(m_filter, 1);
    controls->addWidget(m_silence);
    controls->addSpacing(metrics::inside);
    controls->addWidget(m_count);
    controls->addStretch();
    controls->addWidget(m_columns);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_skeleton);
    m_stack->addWidget(m_table);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metrics::inside);
    all->addLayout(chips);
    all->addLayout(controls);
    all->addLayout(m_stack, 1);

    m_soon.setSingleShot(true);
    m_soon.setInterval(0ms);
    m_soon.callOnTimeout(this, &CoveragePane::showActions);
    connect(desk, &CoverageDesk::searched, this, [this] {
        m_model.show(m_desk->found());
        showCounts();
        showRows();
    });
    connect(desk, &CoverageDesk::changed, this, [this] {
        showRows();
        m_soon.start();
    });
    connect(desk, &CoverageDesk::runChanged, &m_soon, qOverload<>(&QTimer::start));
    showCounts();
    showRows();
    showActions();
}

void CoveragePane::setUpChips()
{
    for (int at = 0; at < coverStates; ++at) {
        auto *chip = new QToolButton(this);
        chip->setCheckable(true);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setToolTip(coveragewords::explained(CoverState(at)));
        connect(chip, &QToolButton::toggled, this, &CoveragePane::ask);
        m_chips[std::size_t(at)] = chip;
    }
}

void CoveragePane::setUpControls()
{
    m_filter->setPlaceholderText(tr("Filter: make, model, VIN, id, error…"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setToolTip(tr("Shows vehicles in whose row each word occurs"));
    addClearButton(m_filter);
    m_filter->setMaximumWidth(metrics::readable / 2 + metrics::between);
    m_filter->setMinimumWidth(metrics::sidebar / 2);
    m_filter->addAction(themedIcon(u"filter"_s, palette()), QLineEdit::LeadingPosition);
    connect(m_filter, &QLineEdit::textChanged, this, &CoveragePane::ask);

    m_silence->setAccessibleName(tr("Silent after"));
    m_silence->setToolTip(tr("A subscribed vehicle of which no delivery came for so long counts as "
                             "silent. Only where deliveries are kept."));
    for (const std::chrono::hours time : silences)
        m_silence->addItem(tr("Silent after %1").arg(coveragewords::span(time)), int(time.count()));
    const QVariant chosen = m_preferences->state(u"webhooks/silence"_s);
    const int found = m_silence->findData(chosen.isValid() ? chosen.toInt() : 24);
    m_silence->setCurrentIndex(found < 0 ? m_silence->findData(24) : found);
    const auto apply = [this] {
        m_desk->setSilentAfter(std::chrono::hours(m_silence->currentData().toInt()));
    };
    connect(m_silence, &QComboBox::activated, this, [this, apply] {
        m_preferences->setState(u"webhooks/silence"_s, m_silence->currentData().toInt());
        apply();
    });
    apply();

    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_columns->setIcon(themedIcon(u"columns"_s, palette()));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setAutoRaise(true);
    m_columns->setFocusPolicy(Qt::StrongFocus);
    m_columns->setMenu(m_table->columnsMenu());
    m_skeleton->setRowHeight(rowHeight(m_preferences->density()));
    connect(m_preferences, &Preferences::changed, m_skeleton,
            [this] { m_skeleton->setRowHeight(rowHeight(m_preferences->density())); });

    m_subscribe->setAccessibleName(tr("Subscribe the selected vehicles"));
    m_unsubscribe->setAccessibleName(tr("Unsubscribe the selected vehicles"));
    connect(m_subscribe, &QPushButton::clicked, this, [this] { askFor(Deed::SubscriptionAdd); });
    connect(m_unsubscribe, &QPushButton::clicked, this,
            [this] { askFor(Deed::SubscriptionRemove); });
    connect(m_empty, &EmptyState::triggered, this, [this] {
        if (!m_clears)
            return nextWanted();
        m_filter->clear();
        for (QToolButton *chip : m_chips)
            chip->setChecked(false);
    });
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
    connect(m_table, &DataTable::menuRequested, this, &CoveragePane::fillMenu);
    connect(m_table, &DataTable::typed, this, [this](const QString &text) {
        m_filter->setFocus(Qt::OtherFocusReason);
        m_filter->insert(text);
    });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &cell) {
        if (cell.row() < m_model.rowCount())
            Q_EMIT subjectWanted(
                {Subject::Kind::Vehicle, m_model.entry(cell.row()).text(CoverField::VehicleId)});
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, &m_soon,
            qOverload<>(&QTimer::start));
    connect(&m_model, &CoverageModel::shown, &m_soon, qOverload<>(&QTimer::start));
}

void CoveragePane::setNow(const QDateTime &now)
{
    m_presenter.setDisplay(m_preferences->timeZone(), now);
}

void CoveragePane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QMenu *CoveragePane::columnsMenu() const
{
    return m_table->columnsMenu();
}

QList<QAbstractButton *> CoveragePane::actionButtons() const
{
    return {m_subscribe, m_unsubscribe};
}

void CoveragePane::ask()
{
    CoverageQuestion question = m_desk->question();
    for (int at = 0; at < coverStates; ++at)
        question.states.set(std::size_t(at), m_chips[std::size_t(at)]->isChecked());
    question.text = m_filter->text();
    m_desk->setQuestion(question);
}

void CoveragePane::showCounts()
{
    const CoverageFound &found = m_desk->found();
    const CoverageCounts counts =
        found.webhook < 0 ? CoverageCounts() : found.join->counts[std::size_t(found.webhook)];
    for (int at = 0; at < coverStates; ++at) {
        const auto state = CoverState(at);
        const bool isKnown = state != CoverState::Silent || tellsSilence(found);
        const QString number = isKnown ? QLocale().toString(counts[state]) : u"—"_s;
        QToolButton *chip = m_chips[std::size_t(at)];
        chip->setText(
            u"%1 %2  %3"_s.arg(coveragewords::sign(state), coveragewords::word(state), number));
        chip->setAccessibleName(tr("%1: %2").arg(coveragewords::word(state), number));
        // Of what rarely is, nothing is offered while there is none.
        const bool isRare = state == CoverState::Pending || state == CoverState::NotConnected;
        chip->setVisible(!isRare || counts[state] > 0 || chip->isChecked());
    }
}

void CoveragePane::showRows()
{
    const CoverageFound &found = m_desk->found();
    const int rows = int(found.rows.size());
    const QLocale locale;
    m_count->setText(found.webhook < 0 ? QString()
                     : rows == found.total
                         ? tr("%Ln vehicle(s)", nullptr, rows)
                         : tr("%1 of %2").arg(locale.toString(rows), locale.toString(found.total)));
    if (rows > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    const bool isLoading = m_desk->isReading() || m_desk->isSearching();
    if (found.webhook < 0 || (found.total == 0 && isLoading)) {
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

QString CoveragePane::whyNot(Deed deed) const
{
    if (const auto refused = m_desk->refusal(deed)) {
        const ErrorWords words = explain(*refused);
        return u"%1. %2"_s.arg(words.title, words.remedy);
    }
    if (m_desk->isRunning())
        return tr("Subscriptions are being changed. Wait for the end of it.");
    const int selected = m_table->selectedRowCount();
    if (selected == 0)
        return tr("Select vehicles first.");
    if (selected > mostAtOnce)
        return tr("Select at most %1 vehicles.").arg(QLocale().toString(mostAtOnce));
    int leftOut = 0;
    if (!subjects(deed, &leftOut).isEmpty())
        return {};
    return deed == Deed::SubscriptionAdd
               ? tr("What is selected is subscribed already, or not connected any more.")
               : tr("What is selected is not subscribed.");
}

void CoveragePane::showActions()
{
    for (const auto &[button, deed] : {std::pair(m_subscribe, Deed::SubscriptionAdd),
                                       std::pair(m_unsubscribe, Deed::SubscriptionRemove)}) {
        const QString why = whyNot(deed);
        enableButton(button, why.isEmpty(), why);
        button->setToolTip(why.isEmpty() ? deedConsequence(deed) : why);
    }
}

QList<Subscription> CoveragePane::subjects(Deed deed, int *leftOut) const
{
    QList<Subscription> found;
    *leftOut = 0;
    const QList<RowSpan> spans = selectedSpans(m_table->selectionModel());
    for (const RowSpan &span : spans) {
        for (int row = span.first; row <= span.last && row < m_model.rowCount(); ++row) {
            const CoverageEntry entry = m_model.entry(row);
            if (canBe(deed, entry))
                found.append(subjectOf(entry, m_model.found().question.webhookId));
            else
                ++*leftOut;
        }
    }
    return found;
}

void CoveragePane::askFor(Deed deed)
{
    if (!whyNot(deed).isEmpty())
        return;
    int leftOut = 0;
    const QList<Subscription> found = subjects(deed, &leftOut);
    Q_EMIT changeWanted(deed, found, leftOut);
}

void CoveragePane::fillMenu(QMenu *menu, const QModelIndex &cell)
{
    if (!cell.isValid() || cell.row() >= m_model.rowCount())
        return;
    const CoverageEntry entry = m_model.entry(cell.row());
    const QString vehicleId = entry.text(CoverField::VehicleId);
    const QString userId = entry.text(CoverField::UserId);
    const auto go = [&](const QString &text, Subject::Kind kind, const QString &id) {
        if (id.isEmpty())
            return;
        menu->addAction(text, this, [this, kind, id] { Q_EMIT subjectWanted({kind, id}); });
    };
    menu->addSeparator();
    go(tr("Show this vehicle's connections"), Subject::Kind::Vehicle, vehicleId);
    go(tr("Show this user"), Subject::Kind::User, userId);
    menu->addSeparator();
    menu->setToolTipsVisible(true);
    for (const auto &[text, deed] : {std::pair(tr("Subscribe…"), Deed::SubscriptionAdd),
                                     std::pair(tr("Unsubscribe…"), Deed::SubscriptionRemove)}) {
        QAction *action = menu->addAction(text, this, [this, deed = deed] { askFor(deed); });
        const QString why = whyNot(deed);
        enableAction(action, why.isEmpty(), why);
        action->setToolTip(why);
    }
}

} // namespace motorpool
