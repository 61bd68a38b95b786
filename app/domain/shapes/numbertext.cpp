// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberwords.h"
#include "plaintext.h"
#include "shapetext.h"

#include <cmath>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

struct UnitFound
{
    Unit unit = Unit::None;
    QList<Oddity> oddities;
};

// The unit of a number, from its label alone; only where Smartcar documents that the label is left
// out, from the documentation.
UnitFound unitOf(const Shape &shape, double number)
{
    const Unit expected =
        shape.def ? unitFromLabel(QLatin1StringView(shape.def->unit).toString()) : Unit::None;
    const Unit unit = unitFromLabel(shape.label);
    if (unit != Unit::None) {
        const bool odd = expected != Unit::None && !sameDimension(unit, expected);
        return {unit, odd ? QList{Oddity::UnexpectedUnit} : QList<Oddity>()};
    }
    if (shape.code == "charge-timetocomplete"_L1)
        return {Unit::Minute, {}};
    if (shape.code == "internalcombustionengine-fuellevel"_L1 && number >= 0 && number <= 1)
        return {Unit::None, {Oddity::FractionWithoutUnit}};
    if (expected == Unit::None || expected == Unit::Count)
        return {expected, {}};
    return {Unit::None, {Oddity::MissingUnit}};
}

// A member that must be a number, with the unit and the checks; "not reported" for null.
ReadingText quantityText(const Shape &shape, QStringView key)
{
    ReadingText text;
    const std::optional<double> number = shape.body.number(key);
    if (!number || !std::isfinite(*number)) {
        text.value = notReported();
        return text;
    }
    const UnitFound found = unitOf(shape, *number);
    const ShownQuantity shown =
        shownQuantity(shape.body.raw(key), found.unit, shape.label, shape.display);
    text.value = shown.value;
    text.unit = shown.unit;
    text.oddities = found.oddities + shown.oddities;
    constexpr double longest = 60 * 24 * 365;
    if (found.unit == Unit::Minute && *number >= 60 && *number < longest) {
        const int minutes = static_cast<int>(std::round(*number));
        text.parts.append(withUnit(QString::number(minutes / 60), u"h"_s) + u' ' +
                          withUnit(QString::number(minutes % 60), u"min"_s));
    }
    return text;
}

// Another number of the same body, in the body's unit.
QString besides(const Shape &shape, const JsonReader &item, QStringView key)
{
    const std::optional<double> number = item.number(key);
    if (!number || !std::isfinite(*number))
        return notReported();
    return shownQuantity(item.raw(key), unitOf(shape, *number).unit, shape.label, shape.display)
        .text();
}

struct Word
{
    QLatin1StringView raw;
    const char *words;
};

constexpr Word rangeTypes[] = {
    {"IDEAL_CONDITIONS"_L1, QT_TRANSLATE_NOOP("Reading", "In ideal conditions")},
    {"ESTIMATED"_L1, QT_TRANSLATE_NOOP("Reading", "Estimated")},
    {"RATED"_L1, QT_TRANSLATE_NOOP("Reading", "Rated")},
    {"DEFAULT"_L1, QT_TRANSLATE_NOOP("Reading", "As shown in the vehicle")},
};

constexpr Word limitTypes[] = {
    {"GLOBAL"_L1, QT_TRANSLATE_NOOP("Reading", "Everywhere")},
    {"LOCATION"_L1, QT_TRANSLATE_NOOP("Reading", "At a location")},
    {"CHARGING_TYPE"_L1, QT_TRANSLATE_NOOP("Reading", "By kind of charging")},
    {"CONNECTOR"_L1, QT_TRANSLATE_NOOP("Reading", "By connector")},
};

constexpr Word capacitySources[] = {
    {"SMARTCAR"_L1, QT_TRANSLATE_NOOP("Reading", "Determined by Smartcar")},
    {"USER_SELECTED"_L1, QT_TRANSLATE_NOOP("Reading", "Chosen by the owner")},
};

QString wordFor(std::span<const Word> table, const QString &raw)
{
    for (const Word &word : table) {
        if (raw.compare(word.raw, Qt::CaseInsensitive) == 0)
            return readingWords(word.words);
    }
    return onOneLine(raw, 60);
}

} // namespace

ReadingText numberText(const Shape &shape)
{
    // One older page of the documentation prints a state of charge as {"percentage": 75}.
    if (!shape.body.has(u"value") && shape.body.has(u"percentage")) {
        Shape percentage = shape;
        percentage.label = u"percent"_s;
        return quantityText(percentage, u"percentage");
    }
    return quantityText(shape, u"value");
}

ReadingText rangeText(const Shape &shape)
{
    ReadingText text = quantityText(shape, u"value");
    if (const QString type = shape.body.text(u"type");
        !type.isEmpty() && type.compare("DEFAULT"_L1, Qt::CaseInsensitive) != 0) {
        text.parts.append(wordFor(rangeTypes, type));
    }
    addParts(text.parts, shape.body.children(u"additionalValues"), [&](const JsonReader &other) {
        return labelled(wordFor(rangeTypes, other.text(u"type")), besides(shape, other, u"value"));
    });
    return text;
}

ReadingText capacityText(const Shape &shape)
{
    ReadingText text = quantityText(shape, u"capacity");
    if (const QString source = shape.body.text(u"source"); !source.isEmpty())
        text.parts.append(wordFor(capacitySources, source));
    addParts(text.parts, shape.body.children(u"availableCapacities"),
             [&](const JsonReader &choice) {
                 return labelled(readingWords(QT_TRANSLATE_NOOP("Reading", "To choose from")),
                                 joinedFacts({besides(shape, choice, u"capacity"),
                                              onOneLine(choice.text(u"description"), 100)}));
             });
    return text;
}

ReadingText chargeLimitsText(const Shape &shape)
{
    ReadingText text = quantityText(shape, u"activeLimit");
    addParts(text.parts, shape.body.children(u"values"), [&](const JsonReader &limit) {
        const JsonReader condition = limit.child(u"condition");
        const QString where = joinedFacts({onOneLine(condition.text(u"name"), 100),
                                           onOneLine(condition.text(u"address"), 100),
                                           onOneLine(condition.text(u"connectorType"), 40)});
        return labelled(where.isEmpty() ? wordFor(limitTypes, limit.text(u"type")) : where,
                        besides(shape, limit, u"limit"));
    });
    return text;
}

} // namespace motorpool
