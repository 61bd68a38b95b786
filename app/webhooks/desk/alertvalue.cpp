// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertvalue.h"

#include <QJsonArray>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWord = 1000;
constexpr qsizetype mostParts = 1000; // of doors or wheels

void take(const QJsonValue &value, QList<double> *numbers)
{
    if (value.isDouble())
        *numbers << value.toDouble();
}

QList<double> numbersIn(const QJsonObject &body, SignalShape shape)
{
    QList<double> numbers;
    switch (shape) {
    case SignalShape::Capacity:
        take(body.value("capacity"_L1), &numbers);
        break;
    case SignalShape::ChargeLimits:
        take(body.value("activeLimit"_L1), &numbers);
        break;
    case SignalShape::TireGrid: {
        const QJsonArray wheels = body.value("values"_L1).toArray();
        for (qsizetype at = 0; at < std::min(wheels.size(), mostParts); ++at)
            take(wheels.at(at).toObject().value("tirePressure"_L1), &numbers);
        break;
    }
    default:
        take(body.value("value"_L1), &numbers);
        if (numbers.isEmpty()) // as one older page of the documentation has it
            take(body.value("percentage"_L1), &numbers);
    }
    return numbers;
}

/// A small number without a unit may be a fraction of the tank, so nobody knows what it says.
bool isAmbiguous(double number, const SignalDef &signal)
{
    return QLatin1StringView(signal.code) == "internalcombustionengine-fuellevel"_L1 &&
           number >= 0 && number <= 1;
}

std::optional<QString> wordOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (!value.isString() || value.toString().size() > longestWord)
        return std::nullopt;
    const QString word = value.toString().trimmed().toCaseFolded();
    return word.isEmpty() ? std::nullopt : std::optional(word);
}

std::optional<QString> openness(const QJsonObject &body)
{
    QList<QJsonValue> parts{body};
    for (const auto list : {"values"_L1, "doors"_L1, "windows"_L1}) {
        const QJsonArray listed = body.value(list).toArray();
        for (qsizetype at = 0; at < std::min(listed.size(), mostParts); ++at)
            parts << listed.at(at);
    }
    std::optional<QString> word;
    for (const QJsonValue &part : parts) {
        const QJsonValue isOpen = part.toObject().value("isOpen"_L1);
        if (isOpen.toBool())
            return u"open"_s;
        if (isOpen.isBool())
            word = u"closed"_s;
    }
    return word;
}

} // namespace

QList<double> alertNumbers(const Reading &reading, const SignalDef &signal)
{
    if (!reading.body)
        return {};
    const QString label =
        reading.unit.isEmpty() ? reading.body->value("unit"_L1).toString() : reading.unit;
    const Unit usual = unitFromLabel(QString::fromLatin1(signal.unit));
    Unit unit = unitFromLabel(label);
    const bool isTold = unit != Unit::None;
    if (!isTold)
        unit = usual;
    if (!sameDimension(unit, usual))
        return {};
    QList<double> numbers;
    for (const double number : numbersIn(*reading.body, signal.shape)) {
        if (isTold || !isAmbiguous(number, signal))
            numbers << comparable({number, unit}).value;
    }
    return numbers;
}

std::optional<QString> alertWord(const Reading &reading, const SignalDef &signal)
{
    if (!reading.body)
        return std::nullopt;
    const QJsonObject &body = *reading.body;
    switch (signal.shape) {
    case SignalShape::Closure:
    case SignalShape::ClosureGrid:
        return openness(body);
    case SignalShape::Diagnostic:
        return wordOf(body.value("status"_L1));
    case SignalShape::DriveMode:
        return wordOf(body.value("canonical"_L1));
    case SignalShape::Truth:
        return body.value("value"_L1).isBool() ? wordOf(body.value("value"_L1)) : std::nullopt;
    case SignalShape::Text:
        return wordOf(body.value("value"_L1));
    default:
        return std::nullopt;
    }
}

} // namespace motorpool
