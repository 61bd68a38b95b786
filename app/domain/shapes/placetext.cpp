// SPDX-License-Identifier: GPL-3.0-or-later
#include "gridplace.h"
#include "numberwords.h"
#include "plaintext.h"
#include "shapetext.h"

#include <algorithm>
#include <cmath>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

// No tyre holds 20 bar, and one in use has more than 20 kPa.
constexpr double mostBar = 20;

struct Direction
{
    QLatin1StringView raw;
    const char *words;
};

constexpr Direction directions[] = {
    {"N"_L1, QT_TRANSLATE_NOOP("Reading", "heading N")},
    {"NE"_L1, QT_TRANSLATE_NOOP("Reading", "heading NE")},
    {"E"_L1, QT_TRANSLATE_NOOP("Reading", "heading E")},
    {"SE"_L1, QT_TRANSLATE_NOOP("Reading", "heading SE")},
    {"S"_L1, QT_TRANSLATE_NOOP("Reading", "heading S")},
    {"SW"_L1, QT_TRANSLATE_NOOP("Reading", "heading SW")},
    {"W"_L1, QT_TRANSLATE_NOOP("Reading", "heading W")},
    {"NW"_L1, QT_TRANSLATE_NOOP("Reading", "heading NW")},
};

QString headingWords(const JsonReader &body, QList<Oddity> &oddities)
{
    const QString raw = body.text(u"direction");
    const std::optional<double> heading = body.number(u"heading");
    if (heading && (*heading < 0 || *heading > 360))
        oddities.append(Oddity::OutOfRange);
    for (const Direction &direction : directions) {
        if (raw.compare(direction.raw, Qt::CaseInsensitive) == 0)
            return readingWords(direction.words);
    }
    const QString shown =
        heading ? withUnit(QString::number(*heading, 'f', 0), u"°"_s) : onOneLine(raw, 20);
    return shown.isEmpty() ? QString()
                           : readingWords(QT_TRANSLATE_NOOP("Reading", "heading %1")).arg(shown);
}

QString kindWords(const QString &raw)
{
    if (raw.compare("LAST_PARKED"_L1, Qt::CaseInsensitive) == 0)
        return readingWords(QT_TRANSLATE_NOOP("Reading", "last parked"));
    if (raw.compare("CURRENT"_L1, Qt::CaseInsensitive) == 0)
        return readingWords(QT_TRANSLATE_NOOP("Reading", "current"));
    return onOneLine(raw, 40);
}

bool isWithin(double number, double limit)
{
    return std::abs(number) <= limit;
}

} // namespace

ReadingText locationText(const Shape &shape)
{
    ReadingText text;
    const std::optional<double> latitude = shape.body.number(u"latitude");
    const std::optional<double> longitude = shape.body.number(u"longitude");
    if (!latitude || !longitude) {
        text.value = notReported();
        return text;
    }
    if (!isWithin(*latitude, 90) || !isWithin(*longitude, 180))
        text.oddities.append(Oddity::OutOfRange);
    // A point in every locale, as maps take coordinates.
    const QString coordinates =
        QString::number(*latitude, 'f', 5) + u", "_s + QString::number(*longitude, 'f', 5);
    text.value = joinedFacts({coordinates, headingWords(shape.body, text.oddities),
                              kindWords(shape.body.text(u"locationType"))});
    return text;
}

ReadingText tireGridText(const Shape &shape)
{
    ReadingText text;
    const QList<JsonReader> wheels = shape.body.children(u"values");
    const Unit unit = unitFromLabel(shape.label);

    QList<double> pressures;
    for (const JsonReader &wheel : wheels) {
        if (const std::optional<double> pressure = wheel.number(u"tirePressure"))
            pressures.append(*pressure);
    }
    const auto [lowest, highest] = std::minmax_element(pressures.cbegin(), pressures.cend());
    // A number that belies its label is not converted: that would hide what is wrong.
    Display display = shape.display;
    if (!pressures.isEmpty() && unit == Unit::Bar && *highest > mostBar) {
        text.oddities.append(Oddity::KilopascalLabelledBar);
        display.units = UnitSystem::Metric;
    }

    const GridSize size = gridSize(shape.body, wheels);
    addParts(text.parts, wheels, [&](const JsonReader &wheel) {
        const QString pressure =
            wheel.number(u"tirePressure")
                ? shownQuantity(wheel.raw(u"tirePressure"), unit, shape.label, display).text()
                : notReported();
        return labelled(gridPlace(wheel, size), pressure);
    });
    if (pressures.isEmpty()) {
        text.value = notReported();
        return text;
    }
    const ShownQuantity low = shownQuantity(*lowest, unit, shape.label, display);
    const ShownQuantity high = shownQuantity(*highest, unit, shape.label, display);
    text.value = low.value == high.value ? low.value : low.value + u'–' + high.value;
    text.unit = low.unit;
    text.oddities += low.oddities;
    if (unit == Unit::None)
        text.oddities.append(Oddity::MissingUnit);
    else if (!sameDimension(unit, Unit::Kilopascal))
        text.oddities.append(Oddity::UnexpectedUnit);
    return text;
}

} // namespace motorpool
