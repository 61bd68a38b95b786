// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetpresenter.h"

#include "agechip.h"
#include "fleetmodel.h"
#include "permission.h"
#include "tableroles.h"
#include "timetext.h"
#include "tone.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <iterator>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Look
{
    const char *title;
    const char *tip;
    int width; ///< hint, in average characters
    bool isOptional;
};

/// In the order of FleetField.
constexpr Look looks[] = {
    {QT_TRANSLATE_NOOP("FleetPresenter", "Make"), "", 13, false},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Model"), "", 16, false},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Year"), "", 6, false},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Powertrain"),
     QT_TRANSLATE_NOOP("FleetPresenter",
                       "BEV battery, PHEV plug-in hybrid, ICE combustion (other hybrids too)"),
     11, true},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Mode"),
     QT_TRANSLATE_NOOP("FleetPresenter", "Live, or simulated by Smartcar"), 10, true},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Nickname"),
     QT_TRANSLATE_NOOP("FleetPresenter", "Known once the vehicle's signals were read"), 14, true},
    {QT_TRANSLATE_NOOP("FleetPresenter", "VIN"),
     QT_TRANSLATE_NOOP("FleetPresenter", "Known once the vehicle's signals were read"), 18, false},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Battery"),
     QT_TRANSLATE_NOOP("FleetPresenter", "Charge of the traction battery"), 9, false},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Fuel"),
     QT_TRANSLATE_NOOP("FleetPresenter", "Fuel left in the tank"), 9, false},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Range"), "", 10, false},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Odometer"), "", 12, true},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Charging"), "", 10, true},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Locked"), "", 10, true},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Online"), "", 10, true},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Location"),
     QT_TRANSLATE_NOOP("FleetPresenter", "Latitude and longitude, as the car reported them"), 20,
     true},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Last heard"),
     QT_TRANSLATE_NOOP("FleetPresenter", "The newest time that the car reported, of any signal"),
     12, false},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Vehicle id"), "", 14, false},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Connection id"),
     QT_TRANSLATE_NOOP("FleetPresenter", "Changes when the owner authenticates anew"), 14, true},
    {QT_TRANSLATE_NOOP("FleetPresenter", "User id"), "", 14, false},
    {QT_TRANSLATE_NOOP("FleetPresenter", "External id"),
     QT_TRANSLATE_NOOP("FleetPresenter", "The id that the application gave the user"), 13, false},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Connected"),
     QT_TRANSLATE_NOOP("FleetPresenter", "When the owner connected the vehicle"), 13, false},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Updated"),
     QT_TRANSLATE_NOOP("FleetPresenter", "When the connection last changed"), 13, true},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Permissions"),
     QT_TRANSLATE_NOOP("FleetPresenter", "How many permissions Smartcar reports"), 12, true},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Change"),
     QT_TRANSLATE_NOOP("FleetPresenter", "What the last sync found"), 16, true},
    {QT_TRANSLATE_NOOP("FleetPresenter", "Learned"),
     QT_TRANSLATE_NOOP("FleetPresenter", "When the connection was first seen or last changed here"),
     13, true},
};
static_assert(std::size(looks) == std::size_t(fleetFields));

QString translated(const char *text)
{
    return QCoreApplication::translate("FleetPresenter", text);
}

constexpr QStringView dash = u"—";

/// Nothing for an unknown age: what is shown beside it says that it is there.
QString signOf(Freshness freshness)
{
    return freshness == Freshness::Unknown ? QString() : freshnessSign(freshness);
}

QString freshnessWord(Freshness freshness)
{
    switch (freshness) {
    case Freshness::Fresh:
        return translated(QT_TRANSLATE_NOOP("FleetPresenter", "fresh"));
    case Freshness::Aging:
        return translated(QT_TRANSLATE_NOOP("FleetPresenter", "aging"));
    case Freshness::Stale:
        return translated(QT_TRANSLATE_NOOP("FleetPresenter", "stale"));
    case Freshness::Unknown:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("FleetPresenter", "age not reported"));
}

QString stateWord(ReadingState state)
{
    switch (state) {
    case ReadingState::Never:
        return translated(QT_TRANSLATE_NOOP("FleetPresenter", "not read yet"));
    case ReadingState::Empty:
        return translated(QT_TRANSLATE_NOOP("FleetPresenter", "not reported"));
    case ReadingState::NoPermission:
        return translated(QT_TRANSLATE_NOOP("FleetPresenter", "no permission"));
    case ReadingState::NotCapable:
        return translated(QT_TRANSLATE_NOOP("FleetPresenter", "the vehicle cannot tell it"));
    case ReadingState::Error:
        return translated(QT_TRANSLATE_NOOP("FleetPresenter", "error"));
    case ReadingState::Value:
        break;
    }
    return {};
}

QString joined(const QString &sign, const QString &text)
{
    return sign.isEmpty() ? text : text.isEmpty() ? sign : sign + u' ' + text;
}

bool isNumeric(FieldKind kind)
{
    return kind == FieldKind::Number || kind == FieldKind::Year || kind == FieldKind::Permissions;
}

} // namespace

QString fleetFieldTitle(FleetField field)
{
    return translated(looks[std::size_t(field)].title);
}

QString changeText(int change)
{
    QStringList words;
    if (change & ConnectionChange::New)
        words << translated(QT_TRANSLATE_NOOP("FleetPresenter", "New"));
    if (change & ConnectionChange::Gone)
        words << translated(QT_TRANSLATE_NOOP("FleetPresenter", "Gone"));
    if (change & ConnectionChange::Reauthenticated)
        words << translated(QT_TRANSLATE_NOOP("FleetPresenter", "Re-authenticated"));
    if (change & ConnectionChange::Permissions)
        words << translated(QT_TRANSLATE_NOOP("FleetPresenter", "Permissions changed"));
    if (words.isEmpty() && (change & ConnectionChange::Other))
        words << translated(QT_TRANSLATE_NOOP("FleetPresenter", "Changed"));
    return words.join(u", "_s);
}

void FleetPresenter::setDisplay(const QTimeZone &zone, UnitSystem units)
{
    m_zone = zone.isValid() ? zone : QTimeZone::utc();
    m_units = units;
    announce();
}

void FleetPresenter::setNow(const QDateTime &now)
{
    m_now = now;
    announce();
}

void FleetPresenter::announce()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

FleetReading FleetPresenter::readingOf(const QModelIndex &index) const
{
    return QIdentityProxyModel::data(index, FleetModel::KnownRole).value<FleetReading>();
}

Freshness FleetPresenter::freshnessOf(const QModelIndex &index) const
{
    const QVariant known = QIdentityProxyModel::data(index, FleetModel::FreshnessRole);
    return known.isValid() ? Freshness(known.toInt()) : Freshness::Unknown;
}

QVariant FleetPresenter::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto field = FleetField(index.column());
    const auto value = [this, &index] {
        return QIdentityProxyModel::data(index, FleetModel::ValueRole);
    };
    switch (role) {
    case Qt::DisplayRole:
        if (signalOfField(field))
            return shownReading(field, readingOf(index), freshnessOf(index));
        if (field == FleetField::LastHeard && value().isValid())
            return joined(signOf(freshnessOf(index)), shortTime(value().toDateTime()));
        return shown(field, value());
    case Qt::ToolTipRole:
        return tip(field, index, value());
    case Qt::AccessibleTextRole:
        return spoken(field, index, value());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isNumeric(fleetFieldDef(field).kind) ? Qt::AlignRight : Qt::AlignLeft) |
                          Qt::AlignVCenter));
    case tablerole::CopyText:
        return copied(field, value());
    case tablerole::ToneOfText:
        return tone(index, field);
    case FleetModel::ValueRole:
        return value();
    default:
        return {};
    }
}

QVariant FleetPresenter::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= fleetFields)
        return {};
    const Look &look = looks[section];
    const FleetFieldDef &def = fleetFieldDef(FleetField(section));
    switch (role) {
    case Qt::DisplayRole:
        return translated(look.title);
    case Qt::ToolTipRole:
        return *look.tip ? QVariant(translated(look.tip)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (isNumeric(def.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case tablerole::Key:
        return QString::fromLatin1(def.key);
    case tablerole::Width:
        return look.width;
    case tablerole::Optional:
        return look.isOptional;
    case tablerole::Id:
        return def.kind == FieldKind::Id;
    default:
        return {};
    }
}

QString FleetPresenter::shown(FleetField field, const QVariant &value) const
{
    if (!value.isValid())
        return field == FleetField::Change ? QString() : dash.toString();
    switch (fleetFieldDef(field).kind) {
    case FieldKind::Time:
        return shortTime(value.toDateTime());
    case FieldKind::Permissions:
        return QString::number(value.toStringList().size());
    case FieldKind::Change:
        return changeText(value.toInt());
    default:
        return value.toString();
    }
}

QString FleetPresenter::valueText(FleetField field, const FleetReading &reading) const
{
    const QLocale locale;
    if (reading.truth)
        return *reading.truth ? tr("Yes") : tr("No");
    if (!reading.number)
        return {};
    switch (field) {
    case FleetField::Location:
        return locale.toString(*reading.number, 'f', 4) + u"  "_s +
               locale.toString(reading.longitude, 'f', 4);
    case FleetField::Range:
    case FleetField::Odometer: {
        const Quantity shown =
            convert({*reading.number, reading.isImperial ? Unit::Mile : Unit::Kilometre}, m_units);
        return withUnit(locale.toString(qint64(std::llround(shown.value))), symbol(shown.unit));
    }
    default: {
        const double rounded = std::round(*reading.number * 10) / 10;
        const bool isWhole = rounded == std::round(rounded);
        return withUnit(locale.toString(rounded, 'f', isWhole ? 0 : 1), symbol(Unit::Percent));
    }
    }
}

QString FleetPresenter::shownReading(FleetField field, const FleetReading &reading,
                                     Freshness freshness) const
{
    switch (reading.state) {
    case ReadingState::Value:
        return joined(signOf(freshness), valueText(field, reading));
    case ReadingState::Error:
        return joined(u"✕"_s, valueText(field, reading));
    case ReadingState::NoPermission:
        return u"⚷"_s;
    case ReadingState::NotCapable:
        return u"⊘"_s;
    case ReadingState::Empty:
        return u"∅"_s;
    case ReadingState::Never:
        break;
    }
    return dash.toString();
}

QVariant FleetPresenter::tone(const QModelIndex &index, FleetField field) const
{
    if (signalOfField(field)) {
        const FleetReading reading = readingOf(index);
        if (reading.state == ReadingState::Error)
            return int(Tone::Error);
        if (reading.state != ReadingState::Value)
            return int(Tone::None);
    } else if (field != FleetField::LastHeard) {
        const QVariant value = QIdentityProxyModel::data(index, FleetModel::ValueRole);
        return value.isValid() ? QVariant() : QVariant(int(Tone::None));
    }
    switch (freshnessOf(index)) {
    case Freshness::Fresh:
        return int(Tone::Fresh);
    case Freshness::Aging:
        return int(Tone::Aging);
    case Freshness::Stale:
        return int(Tone::Stale);
    case Freshness::Unknown:
        break;
    }
    return field == FleetField::LastHeard ? QVariant(int(Tone::None)) : QVariant();
}

QString FleetPresenter::spoken(FleetField field, const QModelIndex &index,
                               const QVariant &value) const
{
    if (signalOfField(field)) {
        const FleetReading reading = readingOf(index);
        if (reading.state == ReadingState::Value)
            return tr("%1, %2").arg(valueText(field, reading), freshnessWord(freshnessOf(index)));
        const QString last = valueText(field, reading);
        return last.isEmpty() ? stateWord(reading.state)
                              : tr("%1, last value %2").arg(stateWord(reading.state), last);
    }
    if (!value.isValid()) {
        if (field == FleetField::Change)
            return tr("no change");
        return field == FleetField::Vin || field == FleetField::Nickname ||
                       field == FleetField::LastHeard
                   ? tr("not read yet")
                   : tr("not reported");
    }
    switch (fleetFieldDef(field).kind) {
    case FieldKind::Time:
        return exactTimeText(value.toDateTime(), m_zone);
    case FieldKind::Permissions:
        return tr("%n permission(s)", nullptr, int(value.toStringList().size()));
    case FieldKind::Change:
        return changeText(value.toInt());
    default:
        return value.toString();
    }
}

QVariant FleetPresenter::tip(FleetField field, const QModelIndex &index,
                             const QVariant &value) const
{
    if (signalOfField(field)) {
        const FleetReading reading = readingOf(index);
        QStringList lines{spoken(field, index, value)};
        if (reading.reportedAt != noTime)
            lines << tr("The car reported it on %1")
                         .arg(exactTimeText(
                             QDateTime::fromMSecsSinceEpoch(reading.reportedAt, Qt::UTC), m_zone));
        return lines.join(u'\n');
    }
    if (!value.isValid())
        return field == FleetField::Change ? QVariant() : QVariant(spoken(field, index, value));
    switch (fleetFieldDef(field).kind) {
    case FieldKind::Time:
        return exactTimeText(value.toDateTime(), m_zone);
    case FieldKind::Permissions: {
        QStringList lines{tr("Permissions as reported by Smartcar:")};
        for (const QString &name : value.toStringList())
            lines << permissionTitle(name);
        return lines.join(u'\n');
    }
    default:
        return {};
    }
}

QString FleetPresenter::copied(FleetField field, const QVariant &value) const
{
    switch (fleetFieldDef(field).kind) {
    case FieldKind::Time:
        return value.isValid() ? value.toDateTime().toUTC().toString(Qt::ISODate) : QString();
    case FieldKind::Permissions:
        return value.toStringList().join(u' ');
    case FieldKind::Change:
        return changeText(value.toInt());
    default:
        return value.toString();
    }
}

QString FleetPresenter::shortTime(const QDateTime &time) const
{
    const std::optional<std::chrono::seconds> age = ageOf(time, m_now);
    if (age && *age < 1min)
        return tr("just now");
    if (age && *age < 24h)
        return tr("%1 ago").arg(shortAge(*age));
    return dateText(time, m_zone);
}

} // namespace motorpool
