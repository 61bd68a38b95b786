// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertsubject.h"

#include "signaldef.h"

namespace motorpool {

namespace {

constexpr Unit counterparts[][2] = {
    {Unit::Kilometre, Unit::Mile},     {Unit::KilometrePerHour, Unit::MilePerHour},
    {Unit::Celsius, Unit::Fahrenheit}, {Unit::Litre, Unit::Gallon},
    {Unit::Kilopascal, Unit::Bar},     {Unit::Kilopascal, Unit::PoundPerSquareInch},
};

} // namespace

AlertSubject alertSubject(const QString &signal)
{
    if (signal == AlertRule::faults)
        return AlertSubject::Faults;
    const SignalDef *def = findSignal(signal);
    if (!def)
        return AlertSubject::Unknown;
    switch (def->shape) {
    case SignalShape::Number:
    case SignalShape::Range:
    case SignalShape::Capacity:
    case SignalShape::ChargeLimits:
    case SignalShape::TireGrid:
        return AlertSubject::Number;
    case SignalShape::Truth:
        return AlertSubject::Truth;
    case SignalShape::Text:
    case SignalShape::Diagnostic:
    case SignalShape::DriveMode:
    case SignalShape::Closure:
    case SignalShape::ClosureGrid:
        return AlertSubject::Text;
    default:
        return AlertSubject::Anything;
    }
}

QList<AlertRule::Condition> alertConditions(AlertSubject subject)
{
    using Condition = AlertRule::Condition;
    switch (subject) {
    case AlertSubject::Number:
        return {Condition::Below, Condition::Above, Condition::Changes, Condition::Fails};
    case AlertSubject::Truth:
    case AlertSubject::Text:
        return {Condition::Is, Condition::IsNot, Condition::Changes, Condition::Fails};
    case AlertSubject::Anything:
        return {Condition::Changes, Condition::Fails};
    case AlertSubject::Faults:
        return {Condition::Fails};
    case AlertSubject::Unknown:
        break;
    }
    return {};
}

QList<Unit> alertUnits(const QString &signal)
{
    const SignalDef *def = findSignal(signal);
    const Unit usual = def ? unitFromLabel(QString::fromLatin1(def->unit)) : Unit::None;
    QList<Unit> units{usual};
    for (const auto &[metric, other] : counterparts) {
        if (usual == metric)
            units << other;
    }
    return units;
}

QStringList alertChoices(const QString &signal)
{
    const SignalDef *def = findSignal(signal);
    if (def && def->shape == SignalShape::Truth)
        return {QStringLiteral("true"), QStringLiteral("false")};
    if (def && (def->shape == SignalShape::Closure || def->shape == SignalShape::ClosureGrid))
        return {QStringLiteral("open"), QStringLiteral("closed")};
    return {};
}

bool takesValue(AlertRule::Condition condition)
{
    return condition != AlertRule::Condition::Changes && condition != AlertRule::Condition::Fails;
}

} // namespace motorpool
