// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragecontrols.h"

#include "clearbutton.h"
#include "coveragedesk.h"
#include "coveragewords.h"
#include "icons.h"
#include "metrics.h"
#include "preferences.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::hours silences[] = {1h, 6h, 24h, 72h, 168h};

/// How many are in a state is told of what is known alone.
bool isKnown(CoverState state, const CoverageFound &found)
{
    if (!found.isThere())
        return false;
    if (state == CoverState::Silent)
        return found.tellsSilence();
    if (state == CoverState::NotSubscribed)
        return found.join->lists.fleet.stamp.wasSynced();
    return true;
}

} // namespace

CoverageControls::CoverageControls(CoverageDesk *desk, Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_filter(new QLineEdit(this))
    , m_silence(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_columns(new QToolButton(this))
    , m_row(new QHBoxLayout)
{
    setUpChips();
    setUpFilter();
    setUpSilence();
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_columns->setIcon(themedIcon(u"columns"_s, palette()));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setAutoRaise(true);
    m_columns->setFocusPolicy(Qt::StrongFocus);
    auto *controls = new QHBoxLayout;
    controls->setSpacing(metrics::inside);
    controls->addWidget(m_filter, 1);
    controls->addWidget(m_silence);
    controls->addSpacing(metrics::inside);
    controls->addWidget(m_count);
    controls->addStretch();
    controls->addWidget(m_columns);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metrics::inside);
    all->addLayout(m_row);
    all->addLayout(controls);
    connect(desk, &CoverageDesk::searched, this, &CoverageControls::showFound);
    showFound();
}

void CoverageControls::setUpChips()
{
    m_row->setSpacing(metrics::inside);
    for (int at = 0; at < coverStates; ++at) {
        auto *chip = new QToolButton(this);
        chip->setCheckable(true);
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::toggled, this, &CoverageControls::ask);
        m_chips[std::size_t(at)] = chip;
        m_row->addWidget(chip);
    }
    m_row->addStretch();
}

void CoverageControls::setUpFilter()
{
    m_filter->setPlaceholderText(tr("Filter: make, model, VIN, id, error…"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setToolTip(tr("Shows vehicles in whose row each word occurs"));
    addClearButton(m_filter);
    m_filter->setMaximumWidth(metrics::readable / 2 + metrics::between);
    m_filter->setMinimumWidth(metrics::sidebar / 2);
    m_filter->addAction(themedIcon(u"filter"_s, palette()), QLineEdit::LeadingPosition);
    connect(m_filter, &QLineEdit::textChanged, this, &CoverageControls::ask);
}

void CoverageControls::setUpSilence()
{
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
}

void CoverageControls::addButton(QAbstractButton *button)
{
    QWidget *before = m_row->itemAt(m_row->count() - 1)->widget(); // null: what stretches
    m_row->addWidget(button);
    setTabOrder(before ? before : m_chips.back(), button);
    setTabOrder(button, m_filter);
}

void CoverageControls::setColumnsMenu(QMenu *menu)
{
    m_columns->setMenu(menu);
}

QWidget *CoverageControls::lastInOrder() const
{
    return m_columns;
}

void CoverageControls::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void CoverageControls::type(const QString &text)
{
    m_filter->setFocus(Qt::OtherFocusReason);
    m_filter->insert(text);
}

void CoverageControls::clear()
{
    m_filter->clear();
    for (QToolButton *chip : m_chips)
        chip->setChecked(false);
}

void CoverageControls::ask()
{
    CoverageQuestion question = m_desk->question();
    for (int at = 0; at < coverStates; ++at)
        question.states.set(std::size_t(at), m_chips[std::size_t(at)]->isChecked());
    question.text = m_filter->text();
    m_desk->setQuestion(question);
}

void CoverageControls::showFound()
{
    const CoverageFound &found = m_desk->found();
    const CoverageCounts counts = found.counts();
    const QLocale locale;
    for (int at = 0; at < coverStates; ++at) {
        const auto state = CoverState(at);
        const QString number = isKnown(state, found) ? locale.toString(counts[state]) : u"—"_s;
        QToolButton *chip = m_chips[std::size_t(at)];
        chip->setText(
            u"%1 %2  %3"_s.arg(coveragewords::sign(state), coveragewords::word(state), number));
        chip->setAccessibleName(tr("%1: %2").arg(coveragewords::word(state), number));
        chip->setToolTip(coveragewords::explained(state, found.isOfAny()));
        // Of what rarely is, nothing is offered while there is none.
        const bool isRare = state == CoverState::Pending || state == CoverState::NotConnected;
        chip->setVisible(!isRare || counts[state] > 0 || chip->isChecked());
    }
    const int rows = int(found.rows.size());
    m_count->setText(!found.isThere() ? QString()
                     : rows == found.total
                         ? tr("%Ln vehicle(s)", nullptr, rows)
                         : tr("%1 of %2").arg(locale.toString(rows), locale.toString(found.total)));
}

} // namespace motorpool
