// SPDX-License-Identifier: GPL-3.0-or-later
#include "signalpresentation.h"

#include "fonts.h"
#include "signaldef.h"
#include "signalplace.h"
#include "signaltreemodel.h"

#include <QBrush>
#include <QCoreApplication>
#include <QLocale>
#include <QPalette>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

using Column = SignalTreeModel::Column;

struct ColumnWords
{
    const char *title;
    const char *tip;
};

// In the order of SignalTreeModel::Column.
constexpr ColumnWords columns[] = {
    {QT_TRANSLATE_NOOP("SignalPresentation", "Signal"), ""},
    {QT_TRANSLATE_NOOP("SignalPresentation", "Value"),
     QT_TRANSLATE_NOOP("SignalPresentation", "The value, or the last one known beside an error")},
    {QT_TRANSLATE_NOOP("SignalPresentation", "Unit"), ""},
    {QT_TRANSLATE_NOOP("SignalPresentation", "Status"), ""},
    {QT_TRANSLATE_NOOP("SignalPresentation", "Car reported"),
     QT_TRANSLATE_NOOP("SignalPresentation", "Age of the value, as the car reported it")},
    {QT_TRANSLATE_NOOP("SignalPresentation", "Smartcar fetched"),
     QT_TRANSLATE_NOOP("SignalPresentation", "When Smartcar fetched it from the car maker")},
    {QT_TRANSLATE_NOOP("SignalPresentation", "Smartcar stored"),
     QT_TRANSLATE_NOOP("SignalPresentation", "When Smartcar stored it")},
    {QT_TRANSLATE_NOOP("SignalPresentation", "Read"),
     QT_TRANSLATE_NOOP("SignalPresentation", "When this program read it")},
};
static_assert(std::size(columns) == SignalTreeModel::ColumnCount);

std::optional<QDateTime> timeOf(int column, const Reading &reading)
{
    switch (column) {
    case Column::CarReportedColumn:
        return reading.oemUpdatedAt;
    case Column::SmartcarFetchedColumn:
        return reading.retrievedAt;
    case Column::SmartcarStoredColumn:
        return reading.ingestedAt;
    case Column::ReadColumn:
        return reading.readAt;
    default:
        return std::nullopt;
    }
}

Tone toneOf(Freshness freshness)
{
    switch (freshness) {
    case Freshness::Fresh:
        return Tone::Fresh;
    case Freshness::Aging:
        return Tone::Aging;
    case Freshness::Stale:
        return Tone::Stale;
    case Freshness::Unknown:
        break;
    }
    return Tone::None;
}

} // namespace

SignalPresentation::SignalPresentation(const ReadingPresenter *presenter, Now now, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_presenter(presenter)
    , m_now(std::move(now))
{
}

void SignalPresentation::setPalette(const QPalette &palette)
{
    m_palette = palette;
    refresh();
}

void SignalPresentation::refresh()
{
    if (!sourceModel())
        return;
    const int groups = rowCount();
    if (groups == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(groups - 1, columnCount() - 1));
    for (int row = 0; row < groups; ++row) {
        const QModelIndex group = index(row, 0);
        if (const int count = rowCount(group); count > 0)
            Q_EMIT dataChanged(index(0, 0, group), index(count - 1, columnCount(group) - 1, group));
    }
}

QString SignalPresentation::words(const QString &code, const Reading *reading) const
{
    QStringList all = {code, signalTitle(code, reading ? reading->name : QString())};
    const SignalDef *def = findSignal(code);
    if (reading) {
        const ReadingLook look = m_presenter->look(*reading);
        all << groupTitle(groupPlace(*reading).group) << look.text << look.status << look.problem
            << look.oddities << look.parts;
    } else if (def) {
        all << groupTitle(QString::fromLatin1(def->group));
    }
    return all.join(u'\n');
}

QVariant SignalPresentation::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role >= Qt::UserRole)
        return QIdentityProxyModel::data(index, role);
    if (!index.parent().isValid())
        return groupData(index, role);
    const QVariant reading = QIdentityProxyModel::data(index, SignalTreeModel::ReadingRole);
    return reading.isValid() ? readingData(index, reading.value<Reading>(), role)
                             : absentData(index, role);
}

QVariant SignalPresentation::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= SignalTreeModel::ColumnCount)
        return {};
    const ColumnWords &words = columns[section];
    if (role == Qt::DisplayRole)
        return QCoreApplication::translate("SignalPresentation", words.title);
    if (role == Qt::ToolTipRole && *words.tip)
        return QCoreApplication::translate("SignalPresentation", words.tip);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

QVariant SignalPresentation::groupData(const QModelIndex &index, int role) const
{
    if (index.column() != Column::SignalColumn)
        return {};
    if (role == Qt::FontRole)
        return keyFont(QFont());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QString group = index.data(SignalTreeModel::GroupRole).toString();
    const QString title = group.isEmpty() ? tr("Other") : groupTitle(group);
    const int errors = index.data(SignalTreeModel::ErrorCountRole).toInt();
    const int count = index.data(SignalTreeModel::CountRole).toInt();
    if (role == Qt::DisplayRole) {
        const QString shown = QLocale().toString(count);
        return errors > 0 ? tr("%1  %2 · %n with errors", nullptr, errors).arg(title, shown)
                          : tr("%1  %2").arg(title, shown);
    }
    const QString counted = tr("%1, %n signals", nullptr, count).arg(title);
    return errors > 0 ? tr("%1, %n with errors", nullptr, errors).arg(counted) : counted;
}

QVariant SignalPresentation::absentData(const QModelIndex &index, int role) const
{
    const QString code = index.data(SignalTreeModel::CodeRole).toString();
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Column::SignalColumn)
            return signalTitle(code);
        return index.column() == Column::StatusColumn ? tr("not in the answer") : QVariant();
    case Qt::ForegroundRole:
        return QBrush(toneColor(m_palette, Tone::None));
    case Qt::ToolTipRole:
        return code + u'\n' + absenceHint(code, m_permissions);
    default:
        return {};
    }
}

QVariant SignalPresentation::readingData(const QModelIndex &index, const Reading &reading,
                                         int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return cell(index.column(), reading);
    case Qt::ToolTipRole:
        return tip(index.column(), reading);
    case Qt::ForegroundRole:
        return tone(index.column(), reading);
    default:
        return {};
    }
}

QString SignalPresentation::cell(int column, const Reading &reading) const
{
    if (const auto time = timeOf(column, reading)) {
        const QDateTime now = m_now();
        const auto age = ageOf(*time, now);
        if (column != Column::CarReportedColumn)
            return age ? shortAge(*age) : u"—"_s;
        const QString sign = freshnessSign(freshness(*time, now, m_presenter->limits()));
        return age ? sign + u'\u2002' + shortAge(*age) : sign;
    }
    const ReadingLook look = m_presenter->look(reading);
    switch (column) {
    case Column::SignalColumn:
        return signalTitle(reading.code, reading.name);
    case Column::ValueColumn:
        return look.oddities.isEmpty() ? look.value : odditySign() + u'\u2002' + look.value;
    case Column::UnitColumn:
        return look.unit;
    case Column::StatusColumn:
        return look.sign.isEmpty()
                   ? look.status
                   : look.sign + u'\u2002' + (look.problem.isEmpty() ? look.status : look.problem);
    default:
        return {};
    }
}

QString SignalPresentation::tip(int column, const Reading &reading) const
{
    if (timeOf(column, reading))
        return AgeChip::describe(timesOf(reading), m_presenter->display().zone);
    const ReadingLook look = m_presenter->look(reading);
    switch (column) {
    case Column::SignalColumn:
        return signalTitle(reading.code, reading.name) + u'\n' + reading.code;
    case Column::ValueColumn:
        return (look.parts + look.oddities).join(u'\n');
    case Column::StatusColumn:
        return look.problem.isEmpty() ? QString() : look.problem + u'\n' + look.problemTip;
    default:
        return {};
    }
}

QVariant SignalPresentation::tone(int column, const Reading &reading) const
{
    if (column == Column::CarReportedColumn) {
        const Freshness fresh = freshness(reading.oemUpdatedAt, m_now(), m_presenter->limits());
        return QBrush(toneColor(m_palette, toneOf(fresh)));
    }
    if (timeOf(column, reading) || column == Column::UnitColumn)
        return QBrush(toneColor(m_palette, Tone::Secondary));
    if (column == Column::StatusColumn) {
        const ReadingLook look = m_presenter->look(reading);
        return QBrush(toneColor(m_palette, look.sign.isEmpty() ? Tone::Secondary : look.tone));
    }
    if (column == Column::ValueColumn && !reading.body)
        return QBrush(toneColor(m_palette, Tone::None));
    return {};
}

} // namespace motorpool
