// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetpresenter.h"

#include "fleetmodel.h"
#include "fleetreadingwords.h"
#include "permission.h"
#include "tableroles.h"
#include "timetext.h"
#include "tone.h"

#include <QCoreApplication>
#include <QLocale>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("FleetPresenter", text);
}

constexpr QStringView dash = u"—";
const QString cross = u"✕"_s;

bool isNumeric(FieldKind kind)
{
    return kind == FieldKind::Number || kind == FieldKind::Year || kind == FieldKind::Permissions;
}

/// What no list of connections tells.
bool comesWithReadings(FleetField field)
{
    return field == FleetField::Vin || field == FleetField::Nickname ||
           field == FleetField::LastHeard || signalOfField(field);
}

} // namespace

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

QDateTime FleetPresenter::readAtOf(const QModelIndex &index) const
{
    return QIdentityProxyModel::data(index, FleetModel::ReadAtRole).toDateTime();
}

std::optional<ReadFault> FleetPresenter::faultOf(const QModelIndex &index) const
{
    const QVariant fault = QIdentityProxyModel::data(index, FleetModel::FaultRole);
    return fault.isValid() ? std::optional(fault.value<ReadFault>()) : std::nullopt;
}

FleetReadingWords FleetPresenter::readingWords(FleetField field, const QModelIndex &index) const
{
    return {field, readingOf(index), freshnessOf(index), m_units, m_now, readAtOf(index).isValid()};
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
            return readingWords(field, index).shown();
        if (field == FleetField::LastHeard)
            return lastHeard(index, value());
        if (field == FleetField::ReadError)
            return faultOf(index) ? cross + u' ' + faultWords(*faultOf(index), m_now) : QString();
        if (comesWithReadings(field) && !value().isValid() && !readAtOf(index).isValid())
            return QString();
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
        if (field == FleetField::ReadError && faultOf(index))
            return faultTitle(*faultOf(index)) + u", "_s +
                   value().toDateTime().toUTC().toString(Qt::ISODate);
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
    const FleetColumnLook &look = fleetColumnLook(FleetField(section));
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

/// That the last try to read it failed is told in place of how fresh it is.
QString FleetPresenter::lastHeard(const QModelIndex &index, const QVariant &heard) const
{
    const QString time = heard.isValid() ? shortTime(heard.toDateTime()) : QString();
    if (const auto fault = faultOf(index))
        return cross + u' ' + (time.isEmpty() ? faultTitle(*fault) : time);
    if (heard.isValid())
        return withSign(freshnessOf(index), time);
    return readAtOf(index).isValid() ? dash.toString() : QString();
}

/// Of what only the answers about a vehicle tell.
QString FleetPresenter::absence(const QModelIndex &index) const
{
    return readAtOf(index).isValid() ? tr("not reported") : tr("not read yet");
}

QString FleetPresenter::lastHeardSpoken(const QModelIndex &index, const QVariant &heard) const
{
    const QString text =
        heard.isValid() ? ageWords(freshnessOf(index), heard.toDateTime(), m_now) : absence(index);
    const auto fault = faultOf(index);
    return fault ? tr("reading failed: %1; last heard: %2").arg(faultWords(*fault, m_now), text)
                 : text;
}

QVariant FleetPresenter::tone(const QModelIndex &index, FleetField field) const
{
    if (signalOfField(field)) {
        const FleetReading reading = readingOf(index);
        if (reading.state == ReadingState::Error)
            return int(Tone::Error);
        if (reading.state != ReadingState::Value)
            return int(Tone::None);
    } else if (field == FleetField::LastHeard || field == FleetField::ReadError) {
        if (faultOf(index))
            return int(Tone::Error);
    } else {
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
    if (signalOfField(field))
        return readingWords(field, index).spoken();
    if (field == FleetField::LastHeard)
        return lastHeardSpoken(index, value);
    if (field == FleetField::ReadError)
        return faultOf(index) ? faultWords(*faultOf(index), m_now) : tr("no error");
    if (!value.isValid()) {
        if (field == FleetField::Change)
            return tr("no change");
        return comesWithReadings(field) ? absence(index) : tr("not reported");
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
        if (reading.state == ReadingState::Never && readAtOf(index).isValid())
            lines << tr("The vehicle was last read on %1; the answer did not have it")
                         .arg(exactTimeText(readAtOf(index), m_zone));
        return lines.join(u'\n');
    }
    if (const auto fault = faultOf(index);
        fault && (field == FleetField::LastHeard || field == FleetField::ReadError)) {
        const QString why = faultTip(*fault, m_zone);
        if (field == FleetField::ReadError || !value.isValid())
            return why;
        return tr("Last heard: %1").arg(exactTimeText(value.toDateTime(), m_zone)) + u'\n' + why;
    }
    if (!value.isValid())
        return field == FleetField::Change || field == FleetField::ReadError
                   ? QVariant()
                   : QVariant(spoken(field, index, value));
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
