// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetcells.h"

#include "age.h"
#include "errorguide.h"
#include "units.h"
#include "words.h"

#include <array>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

/// In the order of FleetField.
constexpr std::array titles{
    QT_TRANSLATE_NOOP("Cli", "MAKE"),        QT_TRANSLATE_NOOP("Cli", "MODEL"),
    QT_TRANSLATE_NOOP("Cli", "YEAR"),        QT_TRANSLATE_NOOP("Cli", "POWERTRAIN"),
    QT_TRANSLATE_NOOP("Cli", "MODE"),        QT_TRANSLATE_NOOP("Cli", "NICKNAME"),
    QT_TRANSLATE_NOOP("Cli", "VIN"),         QT_TRANSLATE_NOOP("Cli", "BATTERY"),
    QT_TRANSLATE_NOOP("Cli", "FUEL"),        QT_TRANSLATE_NOOP("Cli", "RANGE"),
    QT_TRANSLATE_NOOP("Cli", "ODOMETER"),    QT_TRANSLATE_NOOP("Cli", "CHARGING"),
    QT_TRANSLATE_NOOP("Cli", "LOCKED"),      QT_TRANSLATE_NOOP("Cli", "ONLINE"),
    QT_TRANSLATE_NOOP("Cli", "LOCATION"),    QT_TRANSLATE_NOOP("Cli", "LAST HEARD"),
    QT_TRANSLATE_NOOP("Cli", "READ ERROR"),  QT_TRANSLATE_NOOP("Cli", "VEHICLE"),
    QT_TRANSLATE_NOOP("Cli", "CONNECTION"),  QT_TRANSLATE_NOOP("Cli", "USER"),
    QT_TRANSLATE_NOOP("Cli", "EXTERNAL ID"), QT_TRANSLATE_NOOP("Cli", "CONNECTED"),
    QT_TRANSLATE_NOOP("Cli", "UPDATED"),     QT_TRANSLATE_NOOP("Cli", "PERMISSIONS"),
    QT_TRANSLATE_NOOP("Cli", "CHANGE"),      QT_TRANSLATE_NOOP("Cli", "LEARNED")};
static_assert(titles.size() == std::size_t(fleetFields));

QString decoded(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString timeCell(qint64 milliseconds)
{
    return milliseconds == noTime
               ? QString()
               : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODate);
}

QString ageCell(qint64 milliseconds, qint64 nowMs)
{
    if (milliseconds == noTime)
        return {};
    return shortAge(std::chrono::seconds(std::max<qint64>(0, nowMs - milliseconds) / 1000));
}

/// One decimal where it is worth it.
QString number(double value)
{
    QString text = QString::number(value, 'f', 1);
    if (text.endsWith(u".0"))
        text.chop(2);
    return text;
}

QString valueCell(FleetSignal signal, const FleetReading &reading)
{
    if (reading.truth)
        return *reading.truth ? words(QT_TRANSLATE_NOOP("Cli", "yes"))
                              : words(QT_TRANSLATE_NOOP("Cli", "no"));
    if (!reading.number)
        return {};
    if (signal == FleetSignal::Location)
        return QString::number(*reading.number, 'f', 5) + u", "_s +
               QString::number(reading.longitude, 'f', 5);
    if (signal == FleetSignal::Battery || signal == FleetSignal::Fuel)
        return number(*reading.number) + u" %"_s;
    const Quantity shown = convert(
        {*reading.number, reading.isImperial ? Unit::Mile : Unit::Kilometre}, UnitSystem::Metric);
    return number(shown.value) + u' ' + symbol(shown.unit);
}

QString stateCell(ReadingState state, bool wasRead)
{
    switch (state) {
    case ReadingState::Value:
        break;
    case ReadingState::Never:
        if (!wasRead)
            break;
        [[fallthrough]];
    case ReadingState::Empty:
        return words(QT_TRANSLATE_NOOP("Cli", "not reported"));
    case ReadingState::NoPermission:
        return words(QT_TRANSLATE_NOOP("Cli", "no permission"));
    case ReadingState::NotCapable:
        return words(QT_TRANSLATE_NOOP("Cli", "not capable"));
    case ReadingState::Error:
        return words(QT_TRANSLATE_NOOP("Cli", "error"));
    }
    return {};
}

QString readingCell(FleetSignal signal, const FleetRow &row)
{
    const FleetReading reading = row.reading(signal);
    const QString value = valueCell(signal, reading);
    const QString state = stateCell(reading.state, row.readAt() != noTime);
    return value.isEmpty() || state.isEmpty() ? value + state : u"%1 (%2)"_s.arg(value, state);
}

QString changeCell(const FleetRow &row)
{
    const quint8 change = row.change();
    QStringList changes;
    if (change & ConnectionChange::New)
        changes += words(QT_TRANSLATE_NOOP("Cli", "new"));
    if (row.isGone())
        changes += words(QT_TRANSLATE_NOOP("Cli", "gone"));
    if (change & ConnectionChange::Reauthenticated)
        changes += words(QT_TRANSLATE_NOOP("Cli", "re-authenticated"));
    if (change & ConnectionChange::Permissions)
        changes += words(QT_TRANSLATE_NOOP("Cli", "permissions"));
    if (change & ConnectionChange::Other)
        changes += words(QT_TRANSLATE_NOOP("Cli", "changed"));
    return changes.join(u", "_s);
}

QString faultCell(const FleetRow &row, qint64 nowMs)
{
    const auto fault = row.fault();
    if (!fault)
        return {};
    ApiError error;
    error.kind = ApiError::Kind(fault->kind);
    return u"%1 (%2)"_s.arg(explain(error).title, ageCell(fault->at, nowMs));
}

QString cell(const FleetRow &row, FleetField field, qint64 nowMs)
{
    switch (field) {
    case FleetField::Make:
        return decoded(row.make());
    case FleetField::Model:
        return decoded(row.model());
    case FleetField::Year:
        return row.kind().year == VehicleKind::noYear ? QString()
                                                      : QString::number(row.kind().year);
    case FleetField::Powertrain:
        return decoded(row.powertrain());
    case FleetField::Mode:
        return decoded(row.mode());
    case FleetField::Nickname:
        return decoded(row.nickname());
    case FleetField::Vin:
        return decoded(row.vin());
    case FleetField::LastHeard:
        return ageCell(row.heardAt(), nowMs);
    case FleetField::ReadError:
        return faultCell(row, nowMs);
    case FleetField::VehicleId:
        return decoded(row.vehicleId());
    case FleetField::ConnectionId:
        return decoded(row.connectionId());
    case FleetField::UserId:
        return decoded(row.userId());
    case FleetField::ExternalId:
        return decoded(row.externalId());
    case FleetField::CreatedAt:
        return timeCell(row.createdAt());
    case FleetField::UpdatedAt:
        return timeCell(row.updatedAt());
    case FleetField::Permissions:
        return QString::number(row.permissions().size());
    case FleetField::Change:
        return changeCell(row);
    case FleetField::LearnedAt:
        return timeCell(row.learnedAt());
    default: {
        const FleetSignal signal = *signalOfField(field);
        return readingCell(signal, row);
    }
    }
}

} // namespace

QList<TableColumn> fleetColumns(const QList<FleetField> &fields)
{
    QList<TableColumn> columns;
    for (const FleetField field : fields) {
        const FieldKind kind = fleetFieldDef(field).kind;
        const bool isNumber = kind == FieldKind::Year || kind == FieldKind::Number ||
                              kind == FieldKind::Permissions || field == FleetField::LastHeard;
        columns += TableColumn{words(titles[std::size_t(field)]), isNumber};
    }
    return columns;
}

QStringList fleetCells(const FleetRow &row, const QList<FleetField> &fields, qint64 nowMs)
{
    QStringList cells;
    cells.reserve(fields.size());
    for (const FleetField field : fields)
        cells += cell(row, field, nowMs);
    return cells;
}

} // namespace motorpool::cli
