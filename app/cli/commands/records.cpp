// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"

#include "jsonexport.h"
#include "readingtext.h"
#include "words.h"

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

QString number(std::optional<int> value)
{
    return value ? QString::number(*value) : QString();
}

QString timeCell(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

/// What to know beside the value: oddities of the number, why there is none.
QString note(const Reading &reading, const ReadingText &text)
{
    QStringList notes;
    for (const Oddity oddity : text.oddities)
        notes += oddityText(oddity);
    if (reading.error && !reading.error->detail.isEmpty())
        notes += reading.error->detail;
    return notes.join(u' ');
}

} // namespace

RecordShape connectionShape()
{
    RecordShape shape;
    shape.names = {u"connectionId"_s, u"userId"_s,      u"externalId"_s, u"vehicleId"_s,
                   u"make"_s,         u"model"_s,       u"year"_s,       u"powertrain"_s,
                   u"mode"_s,         u"permissions"_s, u"createdAt"_s,  u"updatedAt"_s};
    shape.csv = shape.names;
    shape.table = {{words(QT_TRANSLATE_NOOP("Cli", "MAKE"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "MODEL"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "YEAR")), true},
                   {words(QT_TRANSLATE_NOOP("Cli", "POWERTRAIN"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "MODE"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "VEHICLE"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "USER"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "EXTERNAL ID"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "CONNECTION"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "CONNECTED"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "PERMISSIONS")), true}};
    return shape;
}

Record toRecord(const Connection &connection)
{
    return {toJson(connection),
            {connection.make, connection.model, number(connection.year), connection.powertrain,
             connection.mode, connection.vehicleId, connection.userId, connection.externalId,
             connection.id, timeCell(connection.createdAt),
             QString::number(connection.permissions.size())}};
}

RecordShape vehicleShape()
{
    RecordShape shape;
    shape.single = true;
    shape.names = {u"vehicleId"_s,  u"make"_s, u"model"_s, u"year"_s,
                   u"powertrain"_s, u"mode"_s, u"vin"_s};
    shape.csv = shape.names;
    shape.table = {
        {words(QT_TRANSLATE_NOOP("Cli", "Vehicle"))},    {words(QT_TRANSLATE_NOOP("Cli", "Make"))},
        {words(QT_TRANSLATE_NOOP("Cli", "Model"))},      {words(QT_TRANSLATE_NOOP("Cli", "Year"))},
        {words(QT_TRANSLATE_NOOP("Cli", "Powertrain"))}, {words(QT_TRANSLATE_NOOP("Cli", "Mode"))},
        {words(QT_TRANSLATE_NOOP("Cli", "VIN"))}};
    return shape;
}

Record toRecord(const Vehicle &vehicle)
{
    return {toJson(vehicle),
            {vehicle.id, vehicle.make, vehicle.model, number(vehicle.year), vehicle.powertrain,
             vehicle.mode, vehicle.vin}};
}

RecordShape readingShape()
{
    RecordShape shape;
    shape.names = {u"vehicleId"_s,    u"code"_s,        u"group"_s,     u"name"_s,
                   u"status"_s,       u"body"_s,        u"unit"_s,      u"error"_s,
                   u"oemUpdatedAt"_s, u"retrievedAt"_s, u"ingestedAt"_s};
    shape.csv = {u"vehicleId"_s,  u"code"_s,         u"group"_s,        u"name"_s,
                 u"status"_s,     u"body"_s,         u"unit"_s,         u"error.type"_s,
                 u"error.code"_s, u"error.detail"_s, u"oemUpdatedAt"_s, u"retrievedAt"_s,
                 u"ingestedAt"_s};
    shape.table = {{words(QT_TRANSLATE_NOOP("Cli", "SIGNAL"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "VALUE"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "UNIT"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "STATUS"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "CAR REPORTED"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "NOTE"))}};
    return shape;
}

Record toRecord(const Reading &reading)
{
    // A command line speaks one way, whatever the machine's region: scripts and tickets compare.
    const ReadingText text =
        describe(reading, {UnitSystem::Metric, QTimeZone::utc(), QLocale::c()});
    const QString value = text.value.isEmpty() ? text.parts.join(u"; "_s) : text.value;
    return {toJson(reading),
            {reading.code, value, text.unit, statusText(reading), timeCell(reading.oemUpdatedAt),
             note(reading, text)}};
}

} // namespace motorpool::cli
