// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertruletext.h"

#include "jsonread.h"
#include "jsontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

using Condition = AlertRule::Condition;

struct ConditionName
{
    Condition condition;
    QLatin1StringView name;
};

constexpr ConditionName conditionNames[] = {
    {Condition::Below, "below"_L1},     {Condition::Above, "above"_L1},
    {Condition::Is, "is"_L1},           {Condition::IsNot, "isNot"_L1},
    {Condition::Changes, "changes"_L1}, {Condition::Fails, "fails"_L1},
};

Failure wrong(const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Usage;
    error.detail = detail;
    return Failure(error);
}

Failure noRule()
{
    return wrong(QCoreApplication::translate("AlertRule", "It is not a rule."));
}

} // namespace

QString toRuleText(const AlertRule &rule)
{
    const auto *condition =
        std::find_if(std::begin(conditionNames), std::end(conditionNames),
                     [&](const ConditionName &row) { return row.condition == rule.condition; });
    return QString::fromUtf8(jsonText(QJsonObject{{u"name"_s, rule.name},
                                                  {u"enabled"_s, rule.isEnabled},
                                                  {u"vehicles"_s, rule.vehicles},
                                                  {u"signal"_s, rule.signal},
                                                  {u"condition"_s, QString(condition->name)},
                                                  {u"value"_s, rule.value},
                                                  {u"unit"_s, rule.unit}}));
}

Result<AlertRule> ruleFromText(const QString &text)
{
    const auto document = parseJson(text.toUtf8());
    if (!document || !document->isObject())
        return noRule();
    const JsonReader reader(document->object());
    const QString conditionText = reader.text(u"condition");
    AlertRule rule;
    rule.name = reader.text(u"name");
    rule.isEnabled = reader.boolean(u"enabled").value_or(true);
    rule.vehicles = reader.text(u"vehicles");
    rule.signal = reader.text(u"signal");
    rule.value = reader.text(u"value");
    rule.unit = reader.text(u"unit");
    if (reader.fault())
        return wrong(u"%1: %2"_s.arg(reader.fault()->path, reader.fault()->detail));
    const auto *condition =
        std::find_if(std::begin(conditionNames), std::end(conditionNames),
                     [&](const ConditionName &row) { return conditionText == row.name; });
    if (condition == std::end(conditionNames))
        return noRule();
    rule.condition = condition->condition;
    return checkedRule(rule);
}

} // namespace motorpool
