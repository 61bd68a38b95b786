// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertcondition.h"

#include "alertvalue.h"

#include <QJsonDocument>

#include <algorithm>

namespace motorpool {

namespace {

using Condition = AlertRule::Condition;

/// An error counts whatever the status says of it, as older payloads leave the status out.
bool isError(const Reading &reading)
{
    return reading.status == Reading::Status::Error || reading.error;
}

bool isGood(const Reading &reading)
{
    return !isError(reading) && reading.status != Reading::Status::Unavailable && reading.body;
}

/// Which value it is, told apart from others. Nothing where there is none.
std::optional<size_t> valueOf(const Reading &reading, const SignalDef &signal, AlertSubject subject)
{
    if (subject == AlertSubject::Number) {
        const QList<double> numbers = alertNumbers(reading, signal);
        return numbers.isEmpty() ? std::nullopt
                                 : std::optional(qHashRange(numbers.begin(), numbers.end()));
    }
    if (subject == AlertSubject::Truth || subject == AlertSubject::Text) {
        const auto word = alertWord(reading, signal);
        return word ? std::optional(qHash(*word)) : std::nullopt;
    }
    // Members of an object come in one order, so the same value has the same text.
    return qHash(QJsonDocument(*reading.body).toJson(QJsonDocument::Compact));
}

} // namespace

AlertCondition::AlertCondition(const AlertRule &rule)
    : m_signal(rule.signal)
    , m_condition(rule.condition)
    , m_subject(alertSubject(rule.signal))
    , m_word(rule.value.trimmed().toCaseFolded())
{
    if (const auto number = alertNumber(rule.value); number && m_subject == AlertSubject::Number) {
        const Unit usual = alertUnits(rule.signal).first();
        const Unit unit = rule.unit.isEmpty() ? usual : unitFromLabel(rule.unit);
        if (sameDimension(unit, usual))
            m_limit = comparable({*number, unit});
    }
}

std::optional<AlertSight> AlertCondition::see(const Reading &reading) const
{
    const SignalDef *signal = findSignal(m_signal);
    if (!signal || reading.code != m_signal)
        return std::nullopt;
    if (m_condition == Condition::Fails) {
        if (isError(reading))
            return AlertSight{true, 0};
        return isGood(reading) ? std::optional(AlertSight()) : std::nullopt;
    }
    if (!isGood(reading))
        return std::nullopt;
    if (m_condition == Condition::Changes) {
        const auto value = valueOf(reading, *signal, m_subject);
        return value ? std::optional(AlertSight{false, *value}) : std::nullopt;
    }
    const auto holds = compares(reading);
    return holds ? std::optional(AlertSight{*holds, 0}) : std::nullopt;
}

std::optional<bool> AlertCondition::compares(const Reading &reading) const
{
    const SignalDef *signal = findSignal(m_signal);
    if (m_condition == Condition::Is || m_condition == Condition::IsNot) {
        const auto word = alertWord(reading, *signal);
        return word ? std::optional((*word == m_word) == (m_condition == Condition::Is))
                    : std::nullopt;
    }
    const QList<double> numbers = alertNumbers(reading, *signal);
    if (!m_limit || numbers.isEmpty())
        return std::nullopt;
    const auto [lowest, highest] = std::minmax_element(numbers.begin(), numbers.end());
    return m_condition == Condition::Below ? *lowest < m_limit->value : *highest > m_limit->value;
}

bool AlertCondition::begins(const std::optional<AlertSight> &before, const AlertSight &now) const
{
    if (m_condition == Condition::Changes)
        return before && before->value != now.value;
    return now.holds && !(before && before->holds);
}

bool AlertCondition::begins(const std::optional<Reading> &before, const Reading &now) const
{
    const auto seen = see(now);
    return seen && begins(before ? see(*before) : std::nullopt, *seen);
}

} // namespace motorpool
