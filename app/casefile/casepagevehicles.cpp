// SPDX-License-Identifier: GPL-3.0-or-later
#include "casepageparts.h"
#include "errorguide.h"
#include "permission.h"
#include "readingtext.h"
#include "signaldef.h"

#include <QCoreApplication>

namespace motorpool::casepage {

using namespace Qt::StringLiterals;

namespace {

QString carName(const QString &make, const QString &model, std::optional<int> year)
{
    QStringList parts{make, model};
    if (year)
        parts += QString::number(*year);
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString valueText(const Reading &reading)
{
    const ReadingText text =
        describe(reading, {UnitSystem::Metric, QTimeZone::utc(), QLocale::c()});
    QString value = text.value.isEmpty() ? text.parts.join(u"; "_s) : text.value;
    if (!text.unit.isEmpty())
        value += u'\u202F' + text.unit;
    for (const Oddity oddity : text.oddities)
        value += u' ' + oddityText(oddity);
    return value;
}

void signalTable(const CaseVehicle &of, const QDateTime &now, HtmlText *html)
{
    html->beginTable({words(QT_TRANSLATE_NOOP("Case", "Signal")),
                      words(QT_TRANSLATE_NOOP("Case", "Value")),
                      words(QT_TRANSLATE_NOOP("Case", "State")),
                      words(QT_TRANSLATE_NOOP("Case", "The car reported it")),
                      words(QT_TRANSLATE_NOOP("Case", "Smartcar fetched it")),
                      words(QT_TRANSLATE_NOOP("Case", "Smartcar stored it")),
                      words(QT_TRANSLATE_NOOP("Case", "Read here"))},
                     {26, 16, 10, 12, 12, 12, 12});
    const auto timeCell = [&now](const QDateTime &at) {
        return HtmlText::Cell{at.isValid() ? time(at) : u"—"_s, "", age(at, now)};
    };
    for (const Reading &reading : of.readings) {
        html->row({{signalTitle(reading.code, reading.name), "", reading.code},
                   {valueText(reading)},
                   {statusText(reading)},
                   timeCell(reading.oemUpdatedAt),
                   timeCell(reading.retrievedAt),
                   timeCell(reading.ingestedAt),
                   timeCell(reading.readAt)},
                  reading.error ? "failed" : "");
        if (reading.error)
            why(explain(*reading.error), reading.error->type, reading.error->code, html);
    }
    html->endTable();
}

QString syncText(const CaseFile &file)
{
    const auto text = [](const QDateTime &at) {
        return at.isValid() ? time(at) : words(QT_TRANSLATE_NOOP("Case", "never"));
    };
    return words(QT_TRANSLATE_NOOP("Case", "From the list of connections as last read: live "
                                           "vehicles %1, simulated ones %2."))
        .arg(text(file.sync.liveAt), text(file.sync.simulatedAt));
}

} // namespace

void connections(const CaseFile &file, HtmlText *html)
{
    if (!file.parts.connections)
        return;
    html->heading(2, words(QT_TRANSLATE_NOOP("Case", "Connections")));
    html->paragraph(syncText(file), "soft");
    if (file.connections.isEmpty()) {
        html->paragraph(words(QT_TRANSLATE_NOOP("Case", "No connection is known.")));
        return;
    }
    html->beginTable(
        {words(QT_TRANSLATE_NOOP("Case", "Vehicle")), words(QT_TRANSLATE_NOOP("Case", "User")),
         words(QT_TRANSLATE_NOOP("Case", "External id")),
         words(QT_TRANSLATE_NOOP("Case", "Connection")), words(QT_TRANSLATE_NOOP("Case", "Mode")),
         words(QT_TRANSLATE_NOOP("Case", "Connected")),
         words(QT_TRANSLATE_NOOP("Case", "Changed"))});
    for (const Connection &one : file.connections) {
        html->row({{one.vehicleId, "id", carName(one.make, one.model, one.year)},
                   {one.userId, "id"},
                   {one.externalId, "id"},
                   {one.id, "id"},
                   {one.mode, "", one.powertrain},
                   {time(one.createdAt), "", age(one.createdAt, file.madeAt)},
                   {time(one.updatedAt), "", age(one.updatedAt, file.madeAt)}});
        if (!one.permissions.isEmpty())
            html->remark(words(QT_TRANSLATE_NOOP("Case", "Permissions")),
                         one.permissions.join(u", "_s));
    }
    html->endTable();
}

void vehicles(const CaseFile &file, HtmlText *html)
{
    html->heading(2, words(QT_TRANSLATE_NOOP("Case", "Vehicles")));
    if (file.vehicles.isEmpty())
        html->paragraph(words(QT_TRANSLATE_NOOP("Case", "No vehicle is known.")));
    for (const CaseVehicle &of : file.vehicles) {
        const Vehicle &car = of.vehicle;
        html->heading(3,
                      QStringList{car.id, carName(car.make, car.model, car.year)}.join(u" · "_s));
        html->facts({{words(QT_TRANSLATE_NOOP("Case", "VIN")), car.vin},
                     {words(QT_TRANSLATE_NOOP("Case", "Nickname")), of.nickname},
                     {words(QT_TRANSLATE_NOOP("Case", "Powertrain")), car.powertrain},
                     {words(QT_TRANSLATE_NOOP("Case", "Mode")), car.mode}});
        if (!file.parts.signalsRead)
            continue;
        html->paragraph(of.readFault, "notice");
        if (!of.readings.isEmpty())
            signalTable(of, file.madeAt, html);
        else if (of.readFault.isEmpty())
            html->paragraph(
                words(QT_TRANSLATE_NOOP("Case", "Its signals were never read on this computer.")));
    }
}

} // namespace motorpool::casepage
