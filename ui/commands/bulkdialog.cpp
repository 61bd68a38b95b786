// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkdialog.h"

#include "budgetwords.h"
#include "clock.h"
#include "commandvalueedit.h"
#include "commandwords.h"
#include "metrics.h"
#include "outcomewords.h"
#include "subjectwords.h"
#include "textfield.h"
#include "tonelabel.h"
#include "verbbutton.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr int typedWidth = 96;
constexpr int listHeight = 200;
constexpr int looksEach = 1; // of many, a look each is what is announced
constexpr auto ageingStep = std::chrono::seconds(30);

} // namespace

BulkDialog::BulkDialog(const BulkSplit &split, Deed deed, const ReadingPresenter *presenter,
                       const Clock *clock, QWidget *parent)
    : QDialog(parent)
    , m_split(split)
    , m_deed(deed)
    , m_presenter(presenter)
    , m_clock(clock)
    , m_column(new QVBoxLayout(this))
{
    const bool isAny = !split.able.isEmpty();
    setWindowTitle(isAny ? commandwords::questionOfMany(deed, int(split.able.size()))
                         : tr("None of the vehicles selected can be sent this"));
    m_column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin,
                                 metrics::margin);
    m_column->setSpacing(metrics::inside);
    addText(windowTitle())->setFont(titleFont(font()));
    addText(deedConsequence(deed));
    if (const QString count = countText(); !count.isEmpty())
        addText(count, true);
    m_list = new TextField(tr("Vehicles"), listHeight, this);
    m_column->addWidget(m_list, 1);
    tellList();
    auto *ageing = new QTimer(this);
    ageing->setInterval(ageingStep);
    ageing->callOnTimeout(this, &BulkDialog::tellList);
    ageing->start();
    if (isAny)
        addChoices();
    addButtons();
    setMinimumWidth(metrics::readable + 2 * metrics::margin);
    setAccessibleDescription(deedConsequence(deed));
    tell();
}

ToneLabel *BulkDialog::addText(const QString &text, bool isSecondary)
{
    auto *label = new ToneLabel(isSecondary ? Tone::Secondary : Tone::Text, this);
    label->setWordWrap(true);
    label->setText(text);
    m_column->addWidget(label);
    return label;
}

/// How many are real ones: nobody should unlock a street for a test.
QString BulkDialog::countText() const
{
    QList<std::pair<QString, int>> counts;
    for (const VehicleSubject &of : m_split.able) {
        const QString mode = commandwords::mode(of.connection);
        const QString text = mode.isEmpty() ? tr("mode not told") : mode;
        const auto known =
            std::ranges::find_if(counts, [&](const auto &each) { return each.first == text; });
        if (known == counts.end())
            counts.append({text, 1});
        else
            ++known->second;
    }
    QStringList parts;
    for (const auto &[mode, count] : counts)
        parts << tr("%1 × %2").arg(QLocale().toString(count), mode);
    return parts.join(u" · "_s);
}

QStringList BulkDialog::linesOf(const VehicleSubject &of) const
{
    QStringList facts{commandwords::carFacts(of), commandwords::mode(of.connection),
                      tr("user %1").arg(shortened(of.connection.userId))};
    facts.removeAll(QString());
    QStringList lines{u"• "_s + facts.join(u" · "_s)};
    if (tellingSignals(m_deed).isEmpty())
        return lines;
    const QStringList states =
        outcomewords::states(m_deed, of.readings, *m_presenter, m_clock->utcNow());
    return lines << u"   "_s + (states.isEmpty() ? tr("State not known: not read yet")
                                                 : states.join(u" · "_s));
}

void BulkDialog::tellList()
{
    QStringList lines;
    for (const VehicleSubject &of : m_split.able)
        lines << linesOf(of);
    if (!lines.isEmpty() && !m_split.leftOut.isEmpty())
        lines << QString();
    m_list->setLines(lines << commandwords::leftOut(m_split.leftOut));
}

void BulkDialog::addChoices()
{
    if (defOf(m_deed).takes != DeedDef::Takes::Nothing) {
        m_value = new CommandValueEdit(m_deed, {}, this);
        m_column->addWidget(m_value);
        connect(m_value, &CommandValueEdit::changed, this, &BulkDialog::tell);
    }
    m_cost = addText({});
    m_time = addText({});
    m_time->hide();
    m_budget = addText({}, true);
    m_budget->setFont(secondaryFont(font()));
    m_budget->hide();
    if (!tellingSignals(m_deed).isEmpty()) {
        m_look = new QCheckBox(tr("&Read the state of each afterwards"), this);
        m_look->setAccessibleName(tr("Read the state of each afterwards"));
        m_look->setChecked(true);
        m_column->addWidget(m_look);
        connect(m_look, &QCheckBox::toggled, this, &BulkDialog::tell);
    }
    m_stops = new QCheckBox(tr("&Stop at the first error"), this);
    m_stops->setAccessibleName(tr("Stop at the first error"));
    m_stops->setToolTip(tr("After the first that is refused or unknown, no other is sent"));
    m_stops->setChecked(true);
    m_column->addWidget(m_stops);
    if (!defOf(m_deed).wantsTail)
        return;
    m_typed = new QLineEdit(this);
    m_typed->setFixedWidth(typedWidth);
    m_typed->setMaxLength(8);
    auto *label = new QLabel(tr("&Type the number of vehicles"), this);
    label->setBuddy(m_typed);
    label->setContentsMargins(0, 0, metrics::grid / 2, 0); // the last letter leans
    m_typed->setAccessibleName(tr("Type the number of vehicles"));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::inside);
    row->addWidget(label);
    row->addWidget(m_typed);
    row->addStretch(1);
    m_column->addLayout(row);
    connect(m_typed, &QLineEdit::textChanged, this, &BulkDialog::tell);
}

void BulkDialog::addButtons()
{
    const bool isAny = !m_split.able.isEmpty();
    auto *cancel = new QPushButton(isAny ? tr("Cancel") : tr("Close"), this);
    cancel->setAccessibleName(cancel->text());
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::inside);
    row->addStretch(1);
    if (isAny) {
        m_yes = new VerbButton(this);
        const QString verb = tr("%1: %Ln vehicle(s)", nullptr, int(m_split.able.size()))
                                 .arg(commandwords::verb(m_deed));
        m_yes->setVerb(verb, verb);
        row->addWidget(m_yes);
        setTabOrder(m_yes, cancel); // as they stand
        connect(m_yes, &QPushButton::clicked, this, [this] {
            if (isVisible())
                accept();
        });
    }
    row->addWidget(cancel);
    m_column->addLayout(row);
    cancel->setDefault(true);
    if (m_typed)
        m_typed->setFocus();
    else
        cancel->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void BulkDialog::setBudget(const QString &left, const Estimate &estimate)
{
    m_estimate = estimate;
    if (!m_budget)
        return;
    m_budget->setText(tr("Left now: %1").arg(left));
    m_budget->show();
    tellTime();
}

/// The budget's limits, and what is waited for before each look: one vehicle after the other.
void BulkDialog::tellTime()
{
    if (!m_time || !m_estimate)
        return;
    QStringList ids;
    for (const VehicleSubject &of : m_split.able)
        ids << of.connection.vehicleId;
    const int looks = options().looks;
    const BudgetEstimate estimate = m_estimate(ids, 1 + looks);
    std::chrono::milliseconds waits{0};
    if (looks > 0)
        waits = waitBeforeLook(m_deed, 1) * ids.size();
    const auto whole = std::max<std::chrono::milliseconds>(estimate.untilLast, waits);
    QStringList lines;
    if (whole >= std::chrono::seconds(1))
        lines << tr("It takes at least %1 at the limits in force.")
                     .arg(budgetwords::shortWait(whole));
    else
        lines << tr("All of it can be sent at once.");
    if (!estimate.throttled.isEmpty())
        lines << tr("%Ln vehicle(s) were asked too often and wait longer.", nullptr,
                    int(estimate.throttled.size()));
    if (!estimate.spent.isEmpty())
        lines << tr("The calls of the month are used up for %Ln vehicle(s).", nullptr,
                    int(estimate.spent.size()));
    m_time->setText(lines.join(u' '));
    m_time->show();
}

VehicleCommand BulkDialog::command() const
{
    const VehicleCommand plain{m_deed, {}};
    return m_value ? m_value->command().value_or(plain) : plain;
}

BulkOptions BulkDialog::options() const
{
    BulkOptions options;
    options.stopsOnError = m_stops && m_stops->isChecked();
    options.looks = m_look && m_look->isChecked() ? looksEach : 0;
    return options;
}

void BulkDialog::tell()
{
    if (!m_yes)
        return;
    const int count = int(m_split.able.size());
    m_cost->setText(commandwords::cost(costOf(m_deed, options().looks, count)));
    tellTime();
    QString why;
    if (m_value && !m_value->command())
        why = m_value->command().error().detail;
    else if (m_typed && m_typed->text().trimmed() != QString::number(count))
        why = tr("Type the number of vehicles first.");
    m_yes->setReason(why);
}

/// As in the question about one vehicle: Enter in a field sends nothing.
void BulkDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (event->isAutoRepeat() || !qobject_cast<QPushButton *>(focusWidget()))) {
        if (m_yes && m_yes->isEnabled() && !event->isAutoRepeat())
            m_yes->setFocus(Qt::OtherFocusReason);
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace motorpool
