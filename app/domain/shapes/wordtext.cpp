// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintext.h"
#include "shapetext.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

struct Enumerator
{
    QLatin1StringView code;
    QLatin1StringView raw;
    const char *words;
};

// Documented words of text signals. All are open sets, and their case varies.
constexpr Enumerator enumerators[] = {
    {"charge-chargeportstatuscolor"_L1, "BLUE"_L1, QT_TRANSLATE_NOOP("Reading", "Blue")},
    {"charge-chargeportstatuscolor"_L1, "GREEN"_L1, QT_TRANSLATE_NOOP("Reading", "Green")},
    {"charge-chargeportstatuscolor"_L1, "ORANGE"_L1, QT_TRANSLATE_NOOP("Reading", "Orange")},
    {"charge-chargeportstatuscolor"_L1, "RED"_L1, QT_TRANSLATE_NOOP("Reading", "Red")},
    {"charge-chargeportstatuscolor"_L1, "WHITE"_L1, QT_TRANSLATE_NOOP("Reading", "White")},
    {"charge-chargeportstatuscolor"_L1, "YELLOW"_L1, QT_TRANSLATE_NOOP("Reading", "Yellow")},
    {"charge-detailedchargingstatus"_L1, "CHARGING"_L1, QT_TRANSLATE_NOOP("Reading", "Charging")},
    {"charge-detailedchargingstatus"_L1, "FULLY_CHARGED"_L1,
     QT_TRANSLATE_NOOP("Reading", "Fully charged")},
    {"charge-detailedchargingstatus"_L1, "NOT_CHARGING"_L1,
     QT_TRANSLATE_NOOP("Reading", "Not charging")},
    {"lowvoltagebattery-status"_L1, "BAD"_L1, QT_TRANSLATE_NOOP("Reading", "Bad")},
    {"lowvoltagebattery-status"_L1, "GOOD"_L1, QT_TRANSLATE_NOOP("Reading", "Good")},
    {"lowvoltagebattery-status"_L1, "WARN"_L1, QT_TRANSLATE_NOOP("Reading", "Warning")},
    {"transmission-gearstate"_L1, "DRIVE"_L1, QT_TRANSLATE_NOOP("Reading", "Drive")},
    {"transmission-gearstate"_L1, "NEUTRAL"_L1, QT_TRANSLATE_NOOP("Reading", "Neutral")},
    {"transmission-gearstate"_L1, "PARK"_L1, QT_TRANSLATE_NOOP("Reading", "Park")},
    {"transmission-gearstate"_L1, "REVERSE"_L1, QT_TRANSLATE_NOOP("Reading", "Reverse")},
};

struct TruthWords
{
    QLatin1StringView code;
    const char *whenTrue;
    const char *whenFalse;
};

constexpr auto on = QT_TRANSLATE_NOOP("Reading", "On");
constexpr auto off = QT_TRANSLATE_NOOP("Reading", "Off");

constexpr TruthWords truths[] = {
    {"charge-ischarging"_L1, QT_TRANSLATE_NOOP("Reading", "Charging"),
     QT_TRANSLATE_NOOP("Reading", "Not charging")},
    {"charge-ischargingcableconnected"_L1, QT_TRANSLATE_NOOP("Reading", "Connected"),
     QT_TRANSLATE_NOOP("Reading", "Not connected")},
    {"charge-ischargingcablelatched"_L1, QT_TRANSLATE_NOOP("Reading", "Latched"),
     QT_TRANSLATE_NOOP("Reading", "Not latched")},
    {"charge-ischargingportflapopen"_L1, QT_TRANSLATE_NOOP("Reading", "Open"),
     QT_TRANSLATE_NOOP("Reading", "Closed")},
    {"charge-isfastchargerpresent"_L1, QT_TRANSLATE_NOOP("Reading", "Present"),
     QT_TRANSLATE_NOOP("Reading", "Not present")},
    {"closure-islocked"_L1, QT_TRANSLATE_NOOP("Reading", "Locked"),
     QT_TRANSLATE_NOOP("Reading", "Unlocked")},
    {"connectivitystatus-isasleep"_L1, QT_TRANSLATE_NOOP("Reading", "Asleep"),
     QT_TRANSLATE_NOOP("Reading", "Awake")},
    {"connectivitystatus-isdigitalkeypaired"_L1, QT_TRANSLATE_NOOP("Reading", "Paired"),
     QT_TRANSLATE_NOOP("Reading", "Not paired")},
    {"connectivitystatus-isonline"_L1, QT_TRANSLATE_NOOP("Reading", "Online"),
     QT_TRANSLATE_NOOP("Reading", "Offline")},
    {"hvac-iscabinhvacactive"_L1, on, off},
    {"hvac-isfrontdefrosteractive"_L1, on, off},
    {"hvac-isreardefrosteractive"_L1, on, off},
    {"hvac-issteeringheateractive"_L1, on, off},
    {"location-isathome"_L1, QT_TRANSLATE_NOOP("Reading", "At home"),
     QT_TRANSLATE_NOOP("Reading", "Away")},
    {"service-isinservice"_L1, QT_TRANSLATE_NOOP("Reading", "In service"),
     QT_TRANSLATE_NOOP("Reading", "Not in service")},
    {"surveillance-isenabled"_L1, on, off},
    {"tractionbattery-isheateractive"_L1, on, off},
};

constexpr TruthWords anyTruth = {
    {}, QT_TRANSLATE_NOOP("Reading", "Yes"), QT_TRANSLATE_NOOP("Reading", "No")};

QString enumeratorWords(const QString &code, const QString &raw)
{
    for (const Enumerator &enumerator : enumerators) {
        if (code == enumerator.code && raw.compare(enumerator.raw, Qt::CaseInsensitive) == 0)
            return readingWords(enumerator.words);
    }
    return onOneLine(raw);
}

ReadingText text(const QString &value)
{
    ReadingText result;
    result.value = value.isEmpty() ? notReported() : value;
    return result;
}

} // namespace

ReadingText plainText(const Shape &shape)
{
    return text(enumeratorWords(shape.code, shape.body.text(u"value")));
}

ReadingText truthText(const Shape &shape)
{
    const std::optional<bool> truth = shape.body.boolean(u"value");
    if (!truth)
        return text({});
    const TruthWords *words = &anyTruth;
    for (const TruthWords &row : truths) {
        if (shape.code == row.code)
            words = &row;
    }
    return text(readingWords(*truth ? words->whenTrue : words->whenFalse));
}

ReadingText driveModeText(const Shape &shape)
{
    const QString canonical = onOneLine(shape.body.text(u"canonical"), 60);
    const QString maker = onOneLine(shape.body.text(u"oemDisplayName"), 60);
    ReadingText result = text(canonical.isEmpty() ? maker : canonical);
    if (!canonical.isEmpty() && !maker.isEmpty()) {
        result.parts.append(
            labelled(readingWords(QT_TRANSLATE_NOOP("Reading", "The maker calls it")), maker));
    }
    return result;
}

ReadingText textListText(const Shape &shape)
{
    if (!shape.body.raw(u"values").isArray()) {
        shape.body.texts(u"values"); // notes what else it is
        return text({});
    }
    ReadingText result;
    const QStringList items = shape.body.texts(u"values");
    for (const QString &item : items) {
        if (!addPart(result.parts, onOneLine(item, 100)))
            break;
    }
    result.value = items.isEmpty() ? readingWords(QT_TRANSLATE_NOOP("Reading", "None"))
                                   : onOneLine(result.parts.join(u", "_s));
    return result;
}

ReadingText diagnosticText(const Shape &shape)
{
    const QString status = shape.body.text(u"status");
    const QString description = onOneLine(shape.body.text(u"description"));
    const bool isAlert = status.compare("ALERT"_L1, Qt::CaseInsensitive) == 0;
    ReadingText result =
        text(isAlert ? readingWords(QT_TRANSLATE_NOOP("Reading", "Alert")) : onOneLine(status, 60));
    if (description.isEmpty())
        return result;
    if (isAlert)
        result.value = labelled(result.value, description);
    else
        result.parts.append(description);
    return result;
}

} // namespace motorpool
