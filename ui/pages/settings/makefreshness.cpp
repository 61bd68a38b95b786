// SPDX-License-Identifier: GPL-3.0-or-later
#include "makefreshness.h"

#include "fleetdesk.h"
#include "formrows.h"
#include "icons.h"
#include "metrics.h"
#include "preferences.h"
#include "workspace.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHours = 24 * 90;

int hours(std::chrono::seconds time)
{
    return int(std::chrono::round<std::chrono::hours>(time).count());
}

} // namespace

MakeFreshnessTable::MakeFreshnessTable(Workspace *workspace, Preferences *preferences,
                                       QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_make(new QComboBox(this))
    , m_add(new QPushButton(tr("Add make"), this))
{
    m_make->setEditable(true);
    m_make->setInsertPolicy(QComboBox::NoInsert);
    m_make->lineEdit()->setPlaceholderText(tr("A make that is heard of less often"));
    m_make->lineEdit()->setMaxLength(60);
    m_make->setFixedWidth(formrows::choiceWidth);
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &MakeFreshnessTable::add);
    connect(m_make->lineEdit(), &QLineEdit::returnPressed, this, &MakeFreshnessTable::add);
    connect(m_make, &QComboBox::editTextChanged, this,
            [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });

    auto *adding = new QHBoxLayout;
    adding->addWidget(m_make);
    adding->addWidget(m_add);
    adding->addStretch();
    auto *row = new QWidget(this);
    m_column = new QVBoxLayout(row);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::inside);
    m_column->addLayout(adding);
    auto *form = new QFormLayout(this);
    formrows::arrange(form);
    formrows::add(form, tr("Other for &makes"), m_make, row);
    m_make->setAccessibleName(tr("Make with limits of its own"));
    m_make->lineEdit()->setAccessibleName(m_make->accessibleName());
    m_add->setEnabled(false);
    rebuild();
    connect(preferences, &Preferences::changed, this, &MakeFreshnessTable::showLimits);
}

void MakeFreshnessTable::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    offerMakes();
}

/// Those of the fleet that is open; others can be typed.
void MakeFreshnessTable::offerMakes()
{
    QStringList makes;
    if (FleetDesk *desk = m_workspace->fleet()) {
        const Fleet &fleet = desk->store.fleet();
        for (quint32 number = 0; number < fleet.kinds.size(); ++number) {
            const std::string_view make = fleet.words[fleet.kinds[number].make];
            const QString text = QString::fromUtf8(make.data(), qsizetype(make.size()));
            if (!text.isEmpty() && !makes.contains(text, Qt::CaseInsensitive))
                makes << text;
        }
    }
    makes.sort(Qt::CaseInsensitive);
    m_make->clear();
    m_make->addItems(makes);
    m_make->setCurrentIndex(-1);
    m_make->clearEditText();
    m_add->setEnabled(false);
}

void MakeFreshnessTable::showLimits()
{
    const QList<MakeFreshness> all = m_preferences->makeFreshness();
    const bool isSame =
        std::equal(all.cbegin(), all.cend(), m_lines.cbegin(), m_lines.cend(),
                   [](const MakeFreshness &of, const Line &line) { return of.make == line.make; });
    if (!isSame) {
        rebuild();
        return;
    }
    for (qsizetype row = 0; row < all.size(); ++row) {
        const Line &line = m_lines.at(row);
        const QSignalBlocker quietAging(line.aging);
        const QSignalBlocker quietStale(line.stale);
        line.aging->setValue(hours(all.at(row).limits.aging));
        line.stale->setMinimum(line.aging->value() + 1);
        line.stale->setValue(hours(all.at(row).limits.stale));
    }
}

void MakeFreshnessTable::rebuild()
{
    // A button of it may be what asked for this.
    if (m_table) {
        m_table->hide();
        m_table->deleteLater();
    }
    m_lines.clear();
    m_table = new QWidget(this);
    auto *grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::between);
    grid->setVerticalSpacing(metrics::grid);
    grid->setColumnStretch(4, 1);
    const QList<MakeFreshness> all = m_preferences->makeFreshness();
    if (!all.isEmpty()) {
        const QStringList titles{tr("Make"), tr("◐ Aging after"), tr("▲ Stale after")};
        for (int column = 0; column < titles.size(); ++column)
            grid->addWidget(new QLabel(titles.at(column), m_table), 0, column);
    }
    for (int row = 0; row < all.size(); ++row)
        addLine(all.at(row).make, row + 1);
    m_column->insertWidget(0, m_table);
    m_table->setVisible(!all.isEmpty());
    showLimits();
}

void MakeFreshnessTable::addLine(const QString &make, int row)
{
    auto *grid = qobject_cast<QGridLayout *>(m_table->layout());
    const QString name = make.toUpper();
    auto *label = new QLabel(name, m_table);
    label->setTextFormat(Qt::PlainText);
    const Line line{make, new QSpinBox(m_table), new QSpinBox(m_table)};
    for (QSpinBox *box : {line.aging, line.stale}) {
        box->setFixedWidth(formrows::numberWidth);
        box->setRange(1, mostHours);
        box->setSuffix(u"\u2009h"_s);
        box->setAlignment(Qt::AlignRight);
        box->setKeyboardTracking(false); // a half-typed number is no wish
        connect(box, &QSpinBox::valueChanged, this, [this, line] { keep(line); });
    }
    line.aging->setAccessibleName(tr("%1: aging after, in hours").arg(name));
    line.stale->setAccessibleName(tr("%1: stale after, in hours").arg(name));
    auto *remove = new QToolButton(m_table);
    remove->setIcon(themedIcon(u"remove"_s, palette()));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setAccessibleName(tr("%1: use the usual limits").arg(name));
    remove->setToolTip(remove->accessibleName());
    connect(remove, &QToolButton::clicked, this,
            [this, make] { m_preferences->removeMakeFreshness(make); });
    grid->addWidget(label, row, 0);
    grid->addWidget(line.aging, row, 1);
    grid->addWidget(line.stale, row, 2);
    grid->addWidget(remove, row, 3);
    m_lines << line;
}

void MakeFreshnessTable::keep(const Line &line)
{
    FreshnessLimits limits;
    limits.aging = std::chrono::hours(line.aging->value());
    limits.stale = std::chrono::hours(std::max(line.stale->value(), line.aging->value() + 1));
    m_preferences->setMakeFreshness(line.make, limits);
}

void MakeFreshnessTable::add()
{
    const QString make = m_make->currentText().trimmed();
    if (make.isEmpty())
        return;
    m_preferences->setMakeFreshness(make, m_preferences->freshnessOf(make));
    m_make->setCurrentIndex(-1);
    m_make->clearEditText();
    for (const Line &line : m_lines) {
        if (line.make == make.toCaseFolded())
            line.aging->setFocus();
    }
}

} // namespace motorpool
