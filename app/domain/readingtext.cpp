// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingtext.h"

#include "errorguide.h"
#include "plaintext.h"
#include "shapes/compactjson.h"
#include "shapes/shapetext.h"

#include <algorithm>
#include <array>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

struct ShapeDef
{
    SignalShape shape;
    ReadingText (*text)(const Shape &);
    std::array<QLatin1StringView, 3> keys; ///< a body of this shape has at least one of them
};

constexpr ShapeDef shapes[] = {
    {SignalShape::Number, numberText, {"value"_L1, "percentage"_L1}},
    {SignalShape::Text, plainText, {"value"_L1}},
    {SignalShape::Truth, truthText, {"value"_L1}},
    {SignalShape::Closure, closureText, {"isOpen"_L1, "isLocked"_L1}},
    {SignalShape::ClosureGrid, closureGridText, {"values"_L1, "doors"_L1, "windows"_L1}},
    {SignalShape::TireGrid, tireGridText, {"values"_L1}},
    {SignalShape::Diagnostic, diagnosticText, {"status"_L1, "description"_L1}},
    {SignalShape::Location, locationText, {"latitude"_L1, "longitude"_L1}},
    {SignalShape::Range, rangeText, {"value"_L1, "additionalValues"_L1}},
    {SignalShape::Capacity, capacityText, {"capacity"_L1, "availableCapacities"_L1}},
    {SignalShape::DriveMode, driveModeText, {"canonical"_L1, "oemDisplayName"_L1}},
    {SignalShape::TextList, textListText, {"values"_L1}},
    {SignalShape::ChargeLimits, chargeLimitsText, {"activeLimit"_L1, "values"_L1}},
    {SignalShape::ChargeRecords, chargeRecordsText, {"values"_L1}},
    {SignalShape::ChargeTimers, chargeTimersText, {"values"_L1}},
    {SignalShape::TroubleCodes, troubleCodesText, {"values"_L1}},
    {SignalShape::ServiceRecords, serviceRecordsText, {"values"_L1}},
};

const ShapeDef *fittingShape(SignalShape shape, const QJsonObject &body)
{
    const auto *def = std::find_if(std::begin(shapes), std::end(shapes),
                                   [&](const ShapeDef &row) { return row.shape == shape; });
    const bool fits = def != std::end(shapes) &&
                      std::any_of(def->keys.begin(), def->keys.end(),
                                  [&](auto key) { return !key.isEmpty() && body.contains(key); });
    return fits ? def : nullptr;
}

// Members that qualify a value and are none themselves.
bool isAside(const QString &key)
{
    return key == "unit"_L1 || key == "rowCount"_L1 || key == "columnCount"_L1;
}

// Something is said, be it false or an empty list.
bool holdsSomething(const QJsonObject &body)
{
    for (auto member = body.begin(); member != body.end(); ++member) {
        if (!isAside(member.key()) && !member.value().isNull())
            return true;
    }
    return false;
}

ReadingText asJson(const QJsonObject &body)
{
    ReadingText text;
    text.value = compactJson(body);
    return text;
}

// Of a signal that the catalogue does not know, {value, unit} can still be told.
std::optional<SignalShape> guessedShape(const QJsonObject &body)
{
    for (const QString &key : body.keys()) {
        if (key != "value"_L1 && !isAside(key))
            return std::nullopt;
    }
    const QJsonValue value = body.value("value"_L1);
    if (value.isDouble())
        return SignalShape::Number;
    if (value.isString())
        return SignalShape::Text;
    return value.isBool() ? std::optional(SignalShape::Truth) : std::nullopt;
}

// In English a title within a sentence begins in lower case; other languages have their own rule,
// and abbreviations stay.
QString withinSentence(const QString &title, const QString &source)
{
    const bool isWord = title.size() > 1 && title.at(1).isLower();
    return title == source && isWord ? title.at(0).toLower() + title.mid(1) : title;
}

} // namespace

ReadingText describe(const Reading &reading, const Display &display)
{
    if (!reading.body)
        return {};
    const QJsonObject &body = *reading.body;
    if (!holdsSomething(body)) {
        ReadingText text;
        text.value = notReported();
        return text;
    }
    const SignalDef *signal = findSignal(reading.code);
    const std::optional<SignalShape> shape = signal ? signal->shape : guessedShape(body);
    const ShapeDef *def = shape ? fittingShape(*shape, body) : nullptr;
    if (!def)
        return asJson(body);
    const QString label = reading.unit.isNull() ? body.value("unit"_L1).toString() : reading.unit;
    const Shape input{JsonReader(body), reading.code, signal, label, display};
    const ReadingText text = def->text(input);
    return input.body.fault() ? asJson(body) : text;
}

QString oddityText(Oddity oddity)
{
    switch (oddity) {
    case Oddity::None:
        return {};
    case Oddity::KilopascalLabelledBar:
        return readingWords(QT_TRANSLATE_NOOP(
            "Reading", "Labelled bar, but a number over 20 can only be kPa. Shown as received."));
    case Oddity::FractionWithoutUnit:
        return readingWords(QT_TRANSLATE_NOOP(
            "Reading", "Sent without a unit: this may be a fraction, where 1 is full."));
    case Oddity::MissingUnit:
        return readingWords(QT_TRANSLATE_NOOP("Reading", "Sent without the unit that is usual."));
    case Oddity::UnexpectedUnit:
        return readingWords(
            QT_TRANSLATE_NOOP("Reading", "Sent with another unit than this signal has."));
    case Oddity::OutOfRange:
        return readingWords(QT_TRANSLATE_NOOP("Reading", "Outside the range that is possible."));
    }
    return {};
}

QString statusText(const Reading &reading)
{
    if (reading.error) {
        const ErrorDef *def = findError(reading.error->type, reading.error->code);
        const QString title = explain(*reading.error).title;
        return readingWords(QT_TRANSLATE_NOOP("Reading", "Error: %1"))
            .arg(def ? withinSentence(title, QString::fromUtf8(def->title)) : title);
    }
    const bool isReported = reading.body && holdsSomething(*reading.body);
    switch (reading.status) {
    case Reading::Status::Success:
        return isReported ? readingWords(QT_TRANSLATE_NOOP("Reading", "OK")) : notReported();
    case Reading::Status::Error:
        return readingWords(QT_TRANSLATE_NOOP("Reading", "Error"));
    case Reading::Status::Unavailable:
        return readingWords(QT_TRANSLATE_NOOP("Reading", "Unavailable"));
    case Reading::Status::Unknown:
        break;
    }
    if (!reading.statusText.isEmpty())
        return onOneLine(reading.statusText, 60);
    return isReported ? readingWords(QT_TRANSLATE_NOOP("Reading", "No status given"))
                      : notReported();
}

} // namespace motorpool
