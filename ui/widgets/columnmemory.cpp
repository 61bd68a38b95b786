// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnmemory.h"

#include "metrics.h"
#include "preferences.h"
#include "tableroles.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QStyle>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr auto sortEntry = "sort"_L1;
constexpr int widest = 4000; ///< pixels; more is no person's choice

QVariant told(const QHeaderView *header, int column, int role)
{
    return header->model()->headerData(column, Qt::Horizontal, role);
}

} // namespace

ColumnMemory::ColumnMemory(const QString &name, Preferences *preferences, QTableView *table)
    : QObject(table)
    , m_state(u"columns/"_s + name)
    , m_preferences(preferences)
    , m_table(table)
    , m_header(table->horizontalHeader())
{
    connect(m_header, &QHeaderView::sectionResized, this, &ColumnMemory::remembered);
    connect(m_header, &QHeaderView::sectionMoved, this, &ColumnMemory::remember);
    connect(m_header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_applying)
            Q_EMIT arranged();
    });
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &ColumnMemory::remember);
}

void ColumnMemory::restore()
{
    if (m_header->count() == 0)
        return;
    const QScopedValueRollback applying(m_applying, true);
    if (std::exchange(m_isLent, false))
        m_header->setSortIndicator(-1, Qt::AscendingOrder);
    m_sized.clear();
    for (int column = 0; column < m_header->count(); ++column) {
        m_header->moveSection(m_header->visualIndex(column), column);
        m_header->setSectionHidden(column, told(m_header, column, tablerole::Optional).toBool());
    }
    apply(m_preferences->state(m_state).toString().split(u';', Qt::SkipEmptyParts));
    fit();
}

void ColumnMemory::lend(const QStringList &keys)
{
    if (m_header->count() == 0)
        return;
    if (!std::exchange(m_isLent, true))
        m_own = entries();
    const QStringList &wanted = keys.isEmpty() ? ownKeys() : keys;
    QList<int> columns;
    for (int column = 0; column < m_header->count(); ++column) {
        const qsizetype place = wanted.indexOf(key(column));
        if (place >= 0)
            columns << column;
    }
    if (columns.isEmpty())
        return keys.isEmpty() ? void() : lend({});
    std::sort(columns.begin(), columns.end(), [&](int one, int other) {
        return wanted.indexOf(key(one)) < wanted.indexOf(key(other));
    });
    const QScopedValueRollback applying(m_applying, true);
    for (int place = 0; place < columns.size(); ++place) {
        m_header->moveSection(m_header->visualIndex(columns.at(place)), place);
        m_header->setSectionHidden(columns.at(place), false);
    }
    for (int column = 0; column < m_header->count(); ++column) {
        if (!columns.contains(column))
            m_header->setSectionHidden(column, true);
    }
    fit();
}

QStringList ColumnMemory::shownKeys() const
{
    QStringList keys;
    for (int place = 0; place < m_header->count(); ++place) {
        if (const int column = m_header->logicalIndex(place); !m_header->isSectionHidden(column))
            keys << key(column);
    }
    return keys;
}

QStringList ColumnMemory::ownKeys() const
{
    if (!m_isLent)
        return shownKeys();
    QStringList keys;
    for (const QString &entry : m_own) {
        if (entry.endsWith(" shown"_L1))
            keys << entry.section(u' ', 0, 0);
    }
    return keys;
}

void ColumnMemory::setDefaults()
{
    if (m_isLent) {
        QStringList keys;
        for (int column = 0; column < m_header->count(); ++column) {
            if (!told(m_header, column, tablerole::Optional).toBool())
                keys << key(column);
        }
        lend(keys);
        Q_EMIT arranged();
        return;
    }
    {
        const QScopedValueRollback applying(m_applying, true);
        m_header->setSortIndicator(-1, Qt::AscendingOrder);
    }
    m_preferences->setState(m_state, QString());
    restore();
    Q_EMIT arranged();
}

void ColumnMemory::apply(const QStringList &entries)
{
    QHash<QString, int> columns;
    for (int column = 0; column < m_header->count(); ++column)
        columns.insert(key(column), column);

    int place = 0;
    bool anyShown = false;
    for (const QString &entry : entries) {
        const QStringList parts = entry.split(u' ');
        if (parts.size() != 3)
            continue;
        if (parts.at(0) == sortEntry) {
            m_header->setSortIndicator(columns.value(parts.at(1), -1), parts.at(2) == "down"_L1
                                                                           ? Qt::DescendingOrder
                                                                           : Qt::AscendingOrder);
            continue;
        }
        const auto found = columns.constFind(parts.at(0));
        if (found == columns.cend())
            continue;
        m_header->moveSection(m_header->visualIndex(*found), place++);
        if (const int width = parts.at(1).toInt();
            width >= m_header->minimumSectionSize() && width <= widest) {
            m_header->resizeSection(*found, width);
            m_sized.insert(*found);
        }
        const bool shown = parts.at(2) == "shown"_L1;
        m_header->setSectionHidden(*found, !shown);
        anyShown = anyShown || shown;
    }
    if (!anyShown && m_header->hiddenSectionCount() == m_header->count())
        m_header->setSectionHidden(0, false);
}

void ColumnMemory::setShown(int column, bool shown)
{
    if (!shown && m_header->count() - m_header->hiddenSectionCount() <= 1)
        return;
    {
        const QScopedValueRollback applying(m_applying, true);
        m_header->setSectionHidden(column, !shown);
        fit();
    }
    remember();
    Q_EMIT arranged();
}

void ColumnMemory::fit()
{
    const QScopedValueRollback applying(m_applying, true);
    int room = m_table->viewport()->width();
    int growing = 0;
    for (int column = 0; column < m_header->count(); ++column) {
        if (m_header->isSectionHidden(column))
            continue;
        const bool sized = m_sized.contains(column);
        const int width = sized ? m_header->sectionSize(column) : hintedWidth(column);
        room -= width;
        growing += sized ? 0 : width;
    }
    for (int column = 0; column < m_header->count(); ++column) {
        if (m_sized.contains(column) || m_header->isSectionHidden(column))
            continue;
        const int width = hintedWidth(column);
        m_header->resizeSection(column, width + (room > 0 ? room * width / growing : 0));
    }
}

QString ColumnMemory::key(int column) const
{
    const QString key = told(m_header, column, tablerole::Key).toString();
    return key.isEmpty() ? QString::number(column) : key;
}

int ColumnMemory::hintedWidth(int column) const
{
    const int characters = told(m_header, column, tablerole::Width).toInt();
    const QFontMetrics text(m_table->font());
    const bool isId = told(m_header, column, tablerole::Id).toBool();
    const int one = isId ? QFontMetrics(fixedFont()).averageCharWidth() : text.averageCharWidth();
    const int arrow =
        m_table->isSortingEnabled()
            ? m_header->style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, m_header)
            : 0;
    const int title = text.horizontalAdvance(told(m_header, column, Qt::DisplayRole).toString()) +
                      arrow + metrics::between;
    return std::max((characters > 0 ? characters : 12) * one, title) + metrics::between;
}

void ColumnMemory::remembered(int column)
{
    if (m_applying)
        return;
    m_sized.insert(column);
    if (m_isLent)
        rememberWidth(column);
    else
        remember();
}

void ColumnMemory::rememberWidth(int column)
{
    const QString begin = key(column) + u' ';
    for (QString &entry : m_own) {
        if (entry.startsWith(begin))
            entry = begin + QString::number(m_header->sectionSize(column)) + u' ' +
                    entry.section(u' ', 2);
    }
    m_preferences->setState(m_state, m_own.join(u';'));
}

void ColumnMemory::remember()
{
    if (!m_applying && !m_isLent && m_header->count() != 0)
        m_preferences->setState(m_state, entries().join(u';'));
}

QStringList ColumnMemory::entries() const
{
    QStringList entries;
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        const bool hidden = m_header->isSectionHidden(column);
        const int width = m_sized.contains(column) && !hidden ? m_header->sectionSize(column) : 0;
        entries << u"%1 %2 %3"_s.arg(key(column), QString::number(width),
                                     hidden ? u"hidden"_s : u"shown"_s);
    }
    if (const int column = m_header->sortIndicatorSection();
        column >= 0 && column < m_header->count()) {
        const bool down = m_header->sortIndicatorOrder() == Qt::DescendingOrder;
        entries << u"%1 %2 %3"_s.arg(sortEntry, key(column), down ? u"down"_s : u"up"_s);
    }
    return entries;
}

} // namespace motorpool
