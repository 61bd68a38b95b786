// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberwords.h"
#include "plaintext.h"
#include "shapetext.h"
#include "timetext.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFact = 100;

QString fact(const JsonReader &record, QStringView key)
{
    return onOneLine(record.text(key), longestFact);
}

QString timeWords(const JsonReader &record, QStringView key, const Display &display)
{
    return timeText(record.time(key), display.zone, display.locale);
}

// "from – to", either of which may be missing.
QString spanWords(const QString &from, const QString &to)
{
    if (from.isEmpty() && to.isEmpty())
        return {};
    return to.isEmpty() ? from : from + u" – "_s + to;
}

QString quantityFact(const JsonReader &record, QStringView key, Unit unit, const Display &display)
{
    return record.number(key) ? shownQuantity(record.raw(key), unit, {}, display).text()
                              : QString();
}

QString money(const JsonReader &cost, QStringView key, const Display &display)
{
    const std::optional<double> amount = cost.number(key);
    if (!amount)
        return {};
    const QString number = display.locale.toString(*amount, 'f', 2);
    return withUnit(number, onOneLine(cost.text(u"currency"), 10));
}

QString placeWords(const JsonReader &place)
{
    return joinedFacts({fact(place, u"name"), fact(place, u"address")});
}

QString dayWords(const JsonReader &schedule, const QLocale &locale)
{
    static constexpr QLatin1StringView days[] = {"MONDAY"_L1,   "TUESDAY"_L1, "WEDNESDAY"_L1,
                                                 "THURSDAY"_L1, "FRIDAY"_L1,  "SATURDAY"_L1,
                                                 "SUNDAY"_L1};
    QStringList names;
    const QStringList received = schedule.texts(u"days");
    for (const QString &raw : received) {
        QString name = onOneLine(raw, 20);
        for (int day = 0; day < 7; ++day) {
            if (raw.compare(days[day], Qt::CaseInsensitive) == 0)
                name = locale.dayName(day + 1, QLocale::ShortFormat);
        }
        if (names.size() < 7)
            names.append(name);
    }
    return names.join(u", "_s);
}

QString scheduleWords(const QString &raw)
{
    if (raw.compare("DAILY"_L1, Qt::CaseInsensitive) == 0)
        return readingWords(QT_TRANSLATE_NOOP("Reading", "Daily"));
    if (raw.compare("WEEKLY"_L1, Qt::CaseInsensitive) == 0)
        return readingWords(QT_TRANSLATE_NOOP("Reading", "Weekly"));
    if (raw.compare("WORKWEEK"_L1, Qt::CaseInsensitive) == 0)
        return readingWords(QT_TRANSLATE_NOOP("Reading", "Working week"));
    return onOneLine(raw, 40);
}

// How many there are, a line for each, and "None" for an empty list.
template <class Line>
ReadingText listText(const Shape &shape, const char *counted, Line line)
{
    ReadingText text;
    const QList<JsonReader> items = shape.body.children(u"values");
    if (!shape.body.raw(u"values").isArray()) {
        text.value = notReported();
        return text;
    }
    addParts(text.parts, items, [&](const JsonReader &item) {
        const QString words = line(item);
        return words.isEmpty() ? notReported() : words;
    });
    text.value = items.isEmpty() ? readingWords(QT_TRANSLATE_NOOP("Reading", "None"))
                                 : readingWords(counted).arg(items.size());
    return text;
}

} // namespace

ReadingText chargeTimersText(const Shape &shape)
{
    const Display &display = shape.display;
    return listText(
        shape, QT_TRANSLATE_NOOP("Reading", "Timers: %1"), [&](const JsonReader &timer) {
            QStringList facts{scheduleWords(timer.text(u"scheduleType"))};
            if (facts.first().isEmpty())
                facts.append(onOneLine(timer.text(u"type"), 40));
            facts.append(placeWords(timer.child(u"condition")));
            for (const JsonReader &schedule : timer.children(u"schedules")) {
                facts.append(spanWords(fact(schedule, u"start"), fact(schedule, u"end")));
                facts.append(dayWords(schedule, display.locale));
            }
            for (const JsonReader &departure : timer.children(u"departureTimers")) {
                if (const QString time = fact(departure, u"time"); !time.isEmpty()) {
                    facts.append(
                        readingWords(QT_TRANSLATE_NOOP("Reading", "departure %1")).arg(time));
                }
                facts.append(dayWords(departure, display.locale));
            }
            if (timer.boolean(u"isOEMOptimizationEnabled").value_or(false)) {
                facts.append(readingWords(QT_TRANSLATE_NOOP("Reading", "optimised by the maker")));
            }
            return onOneLine(joinedFacts(facts));
        });
}

ReadingText chargeRecordsText(const Shape &shape)
{
    const Display &display = shape.display;
    return listText(
        shape, QT_TRANSLATE_NOOP("Reading", "Records: %1"), [&](const JsonReader &record) {
            const JsonReader cost = record.child(u"cost");
            const std::optional<bool> isPublic = record.boolean(u"isPublicCharger");
            QString charger;
            if (isPublic) {
                charger = *isPublic ? readingWords(QT_TRANSLATE_NOOP("Reading", "public charger"))
                                    : readingWords(QT_TRANSLATE_NOOP("Reading", "private charger"));
            }
            return onOneLine(joinedFacts({
                spanWords(timeWords(record, u"startTime", display),
                          timeWords(record, u"endTime", display)),
                quantityFact(record, u"energyAdded", Unit::KilowattHour, display),
                spanWords(quantityFact(record, u"startStateOfCharge", Unit::Percent, display),
                          quantityFact(record, u"endStateOfCharge", Unit::Percent, display)),
                fact(record, u"chargingType"),
                fact(record, u"connectorType"),
                charger,
                placeWords(record.child(u"location")),
                money(cost, u"energyAmount", display),
                money(cost, u"otherAmount", display),
            }));
        });
}

ReadingText serviceRecordsText(const Shape &shape)
{
    const Display &display = shape.display;
    return listText(
        shape, QT_TRANSLATE_NOOP("Reading", "Records: %1"), [&](const JsonReader &record) {
            QStringList facts{
                timeWords(record, u"time", display),
                quantityFact(record, u"odometer", Unit::Kilometre, display),
                money(record.child(u"cost"), u"amount", display),
            };
            for (const QStringView key : {QStringView(u"tasks"), QStringView(u"details")}) {
                for (const JsonReader &item : record.children(key))
                    facts.append(fact(item, u"description"));
            }
            return onOneLine(joinedFacts(facts));
        });
}

ReadingText troubleCodesText(const Shape &shape)
{
    ReadingText text =
        listText(shape, QT_TRANSLATE_NOOP("Reading", "Codes: %1"), [&](const JsonReader &item) {
            return joinedFacts({fact(item, u"code"), timeWords(item, u"timestamp", shape.display)});
        });
    QStringList codes;
    for (const JsonReader &item : shape.body.children(u"values"))
        codes.append(fact(item, u"code"));
    constexpr qsizetype mostCodes = 4;
    if (!codes.isEmpty() && codes.size() <= mostCodes && !codes.contains(QString()))
        text.value = codes.join(u", "_s);
    return text;
}

} // namespace motorpool
