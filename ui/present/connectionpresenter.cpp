// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionpresenter.h"

#include "age.h"
#include "connectionmodel.h"
#include "permission.h"
#include "tableroles.h"
#include "timetext.h"
#include "tone.h"

#include <QCoreApplication>

#include <iterator>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words
{
    const char *title;
    const char *tip;
};

/// In the order of ConnectionField.
constexpr Words words[] = {
    {QT_TRANSLATE_NOOP("ConnectionPresenter", "Make"), ""},
    {QT_TRANSLATE_NOOP("ConnectionPresenter", "Model"), ""},
    {QT_TRANSLATE_NOOP("ConnectionPresenter", "Year"), ""},
    {QT_TRANSLATE_NOOP("ConnectionPresenter", "Powertrain"),
     QT_TRANSLATE_NOOP("ConnectionPresenter",
                       "BEV battery, PHEV plug-in hybrid, ICE combustion (other hybrids too)")},
    {QT_TRANSLATE_NOOP("ConnectionPresenter", "Mode"),
     QT_TRANSLATE_NOOP("ConnectionPresenter", "Live, or simulated by Smartcar")},
    {QT_TRANSLATE_NOOP("ConnectionPresenter", "VIN"),
     QT_TRANSLATE_NOOP("ConnectionPresenter", "Known once the vehicle's signals were read")},
    {QT_TRANSLATE_NOOP("ConnectionPresenter", "Vehicle id"), ""},
    {QT_TRANSLATE_NOOP("ConnectionPresenter", "Connection id"),
     QT_TRANSLATE_NOOP("ConnectionPresenter", "Changes when the owner authenticates anew")},
    {QT_TRANSLATE_NOOP("ConnectionPresenter", "User id"), ""},
    {QT_TRANSLATE_NOOP("ConnectionPresenter", "External id"),
     QT_TRANSLATE_NOOP("ConnectionPresenter", "The id that the application gave the user")},
    {QT_TRANSLATE_NOOP("ConnectionPresenter", "Connected"),
     QT_TRANSLATE_NOOP("ConnectionPresenter", "When the owner connected the vehicle")},
    {QT_TRANSLATE_NOOP("ConnectionPresenter", "Updated"),
     QT_TRANSLATE_NOOP("ConnectionPresenter", "When the connection last changed")},
    {QT_TRANSLATE_NOOP("ConnectionPresenter", "Permissions"),
     QT_TRANSLATE_NOOP("ConnectionPresenter", "How many permissions Smartcar reports")},
};
static_assert(std::size(words) == std::size_t(ConnectionField::Permissions) + 1);

QString translated(const char *text)
{
    return QCoreApplication::translate("ConnectionPresenter", text);
}

/// For what is not known.
constexpr QStringView dash = u"—";

} // namespace

void ConnectionPresenter::setZone(const QTimeZone &zone)
{
    m_zone = zone.isValid() ? zone : QTimeZone::utc();
    announceTimes();
}

void ConnectionPresenter::setNow(const QDateTime &now)
{
    m_now = now;
    announceTimes();
}

void ConnectionPresenter::announceTimes()
{
    if (rowCount() == 0)
        return;
    static_assert(int(ConnectionField::UpdatedAt) == int(ConnectionField::ConnectedAt) + 1);
    Q_EMIT dataChanged(index(0, int(ConnectionField::ConnectedAt)),
                       index(rowCount() - 1, int(ConnectionField::UpdatedAt)),
                       {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

QVariant ConnectionPresenter::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ConnectionColumn &column = connectionColumns()[std::size_t(index.column())];
    const auto value = [this, &index] {
        return QIdentityProxyModel::data(index, ConnectionModel::ValueRole);
    };
    switch (role) {
    case Qt::DisplayRole:
        return shown(column, value());
    case Qt::ToolTipRole:
        return tip(column, value());
    case Qt::AccessibleTextRole:
        return spoken(column, value());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(column.alignment | Qt::AlignVCenter));
    case tablerole::CopyText:
        return copied(column, value());
    case tablerole::ToneOfText:
        return value().isValid() ? QVariant() : QVariant(int(Tone::None));
    case ConnectionModel::ValueRole:
        return value();
    default:
        return {};
    }
}

QVariant ConnectionPresenter::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= int(std::size(words)))
        return {};
    const ConnectionColumn &column = connectionColumns()[std::size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return translated(words[section].title);
    case Qt::ToolTipRole:
        return *words[section].tip ? QVariant(translated(words[section].tip)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(column.alignment | Qt::AlignVCenter));
    case tablerole::Key:
        return QString::fromLatin1(column.key);
    case tablerole::Width:
        return column.width;
    case tablerole::Optional:
        return column.optional;
    case tablerole::Id:
        return column.kind == ColumnKind::Id;
    default:
        return {};
    }
}

QString ConnectionPresenter::shown(const ConnectionColumn &column, const QVariant &value) const
{
    if (!value.isValid())
        return dash.toString();
    switch (column.kind) {
    case ColumnKind::Time:
        return shortTime(value.toDateTime());
    case ColumnKind::List:
        return QString::number(value.toStringList().size());
    case ColumnKind::Text:
    case ColumnKind::Id:
    case ColumnKind::Number:
        break;
    }
    return value.toString();
}

QString ConnectionPresenter::spoken(const ConnectionColumn &column, const QVariant &value) const
{
    if (!value.isValid())
        return &column == &connectionColumn(ConnectionField::Vin) ? tr("not read yet")
                                                                  : tr("not reported");
    switch (column.kind) {
    case ColumnKind::Time:
        return exactTimeText(value.toDateTime(), m_zone);
    case ColumnKind::List:
        return tr("%n permission(s)", nullptr, int(value.toStringList().size()));
    case ColumnKind::Text:
    case ColumnKind::Id:
    case ColumnKind::Number:
        break;
    }
    return value.toString();
}

QVariant ConnectionPresenter::tip(const ConnectionColumn &column, const QVariant &value) const
{
    if (!value.isValid())
        return spoken(column, value);
    switch (column.kind) {
    case ColumnKind::Time:
        return exactTimeText(value.toDateTime(), m_zone);
    case ColumnKind::List: {
        QStringList lines{tr("Permissions as reported by Smartcar:")};
        for (const QString &name : value.toStringList())
            lines << permissionTitle(name);
        return lines.join(u'\n');
    }
    case ColumnKind::Text:
    case ColumnKind::Id:
    case ColumnKind::Number:
        break;
    }
    return {};
}

QString ConnectionPresenter::copied(const ConnectionColumn &column, const QVariant &value) const
{
    switch (column.kind) {
    case ColumnKind::Time:
        return value.isValid() ? value.toDateTime().toUTC().toString(Qt::ISODate) : QString();
    case ColumnKind::List:
        return value.toStringList().join(u' ');
    case ColumnKind::Text:
    case ColumnKind::Id:
    case ColumnKind::Number:
        break;
    }
    return value.toString();
}

QString ConnectionPresenter::shortTime(const QDateTime &time) const
{
    if (!time.isValid())
        return dash.toString();
    const std::optional<std::chrono::seconds> age = ageOf(time, m_now);
    if (age && *age < 1min)
        return tr("just now");
    if (age && *age < 24h)
        return tr("%1 ago").arg(shortAge(*age));
    return dateText(time, m_zone);
}

} // namespace motorpool
