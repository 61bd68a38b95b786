// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertrule.h"
#include "readingtable.h"

namespace motorpool {

inline const QString chargeCode = QStringLiteral("tractionbattery-stateofcharge");

inline AlertRule alertRule(const QString &code, AlertRule::Condition condition,
                           const QString &value = {}, const QString &unit = {})
{
    AlertRule rule;
    rule.name = QStringLiteral("Rule");
    rule.signal = code;
    rule.condition = condition;
    rule.value = value;
    rule.unit = unit;
    return rule;
}

inline Reading alertReading(const QString &code, const QJsonObject &body, const QString &unit = {})
{
    Reading reading;
    reading.code = code;
    reading.status = Reading::Status::Success;
    reading.body = body;
    reading.unit = unit;
    return reading;
}

inline Reading failedReading(const QString &code)
{
    Reading reading;
    reading.code = code;
    reading.status = Reading::Status::Error;
    reading.error = SignalError();
    return reading;
}

} // namespace motorpool
