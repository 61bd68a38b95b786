// SPDX-License-Identifier: GPL-3.0-or-later
#include "gridplace.h"
#include "numberwords.h"
#include "plaintext.h"
#include "shapetext.h"

#include <cmath>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

// No tyre holds 20 bar, and a flat one still has more than 20 kPa on its label.
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
    const GridSize size = gridSize(shape.body, wheels);
    const Unit unit = unitFromLabel(shape.label);

    const auto flag = [&](Oddity oddity) {
        if (!text.oddities.contains(oddity))
            text.oddities.append(oddity);
    };
    const auto isMislabelled = [&](double pressure) {
        return unit == Unit::Bar && pressure > mostBar;
    };
    // A number that belies its label is not converted: that would hide what is wrong.
    Display asReceived = shape.display;
    for (const JsonReader &wheel : wheels) {
        if (isMislabelled(wheel.number(u"tirePressure").value_or(0))) {
            flag(Oddity::KilopascalLabelledBar);
            asReceived.units = UnitSystem::Metric;
        }
    }

    ShownQuantity lowest, highest;
    std::optional<double> low, high;
    for (const JsonReader &wheel : wheels) {
        const std::optional<double> pressure = wheel.number(u"tirePressure");
        ShownQuantity shown;
        shown.value = notReported();
        if (pressure) {
            shown = shownQuantity(wheel.raw(u"tirePressure"), unit, shape.label, asReceived);
            for (const Oddity oddity : std::as_const(shown.oddities))
                flag(oddity);
            if (!low || *pressure < *low) {
                low = pressure;
                lowest = shown;
            }
            if (!high || *pressure > *high) {
                high = pressure;
                highest = shown;
            }
        }
        addPart(text.parts, labelled(gridPlace(wheel, size), shown.text()));
    }
    if (!low) {
        text.value = notReported();
        return text;
    }
    if (unit == Unit::None)
        flag(Oddity::MissingUnit);
    else if (!sameDimension(unit, Unit::Kilopascal))
        flag(Oddity::UnexpectedUnit);
    text.unit = lowest.unit;
    text.value = lowest.value == highest.value ? lowest.value : lowest.value + u'–' + highest.value;
    return text;
}

} // namespace motorpool
