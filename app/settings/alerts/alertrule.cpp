// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertrule.h"

#include "alertsubject.h"
#include "filterparse.h"
#include "filterwords.h"
#include "plaintext.h"
#include "signaldef.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

Failure wrong(const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Usage;
    error.detail = detail;
    return Failure(error);
}

QString words(const char *text)
{
    return QCoreApplication::translate("AlertRule", text);
}

/// What is wrong with the filter; empty if nothing.
QString filterFault(const QString &filter)
{
    const ParsedFilter parsed = parseFilter(filter);
    for (const auto &mistakes : {parsed.mistakes, parsed.unfinished}) {
        if (!mistakes.isEmpty())
            return explain(mistakes.first());
    }
    return {};
}

/// "100.000" and "1,500": a hundred or a hundred thousand, as one writes numbers.
bool isTwofold(const QString &number)
{
    static const QRegularExpression grouped(u"\\A[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}\\z"_s);
    return grouped.match(number.trimmed()).hasMatch();
}

QString unitFault(const AlertRule &rule)
{
    const Unit usual = alertUnits(rule.signal).first();
    const Unit unit = unitFromLabel(rule.unit);
    if (rule.unit.isEmpty() || unit == usual)
        return {};
    if (unit == Unit::Other)
        return words(QT_TRANSLATE_NOOP("AlertRule", "The unit %1 is not known.")).arg(rule.unit);
    if (sameDimension(unit, usual))
        return {};
    const QString title = signalTitle(rule.signal);
    return symbol(usual).isEmpty()
               ? words(QT_TRANSLATE_NOOP("AlertRule", "%1 has no unit.")).arg(title)
               : words(QT_TRANSLATE_NOOP("AlertRule",
                                         "%1 comes in %2, which cannot be compared with %3."))
                     .arg(title, symbol(usual), rule.unit);
}

/// Puts the value into the form in which it is kept; what is wrong with it, or nothing.
QString tidyValue(AlertRule *rule, AlertSubject subject)
{
    if (rule->value.isEmpty())
        return words(QT_TRANSLATE_NOOP("AlertRule", "The value is missing."));
    if (rule->value.size() > AlertRule::longestValue)
        return words(QT_TRANSLATE_NOOP("AlertRule", "The value is longer than 200 characters."));
    if (subject != AlertSubject::Number)
        rule->unit.clear();
    if (subject == AlertSubject::Number) {
        if (!alertNumber(rule->value))
            return words(QT_TRANSLATE_NOOP("AlertRule", "\"%1\" is no number.")).arg(rule->value);
        if (isTwofold(rule->value))
            return words(QT_TRANSLATE_NOOP("AlertRule",
                                           "\"%1\" can be read in two ways. Leave out separators "
                                           "of thousands, or write another number of decimals."))
                .arg(rule->value);
        rule->value.replace(u',', u'.');
        return unitFault(*rule);
    }
    const QStringList choices = alertChoices(rule->signal);
    if (choices.isEmpty())
        return {};
    rule->value = rule->value.toLower();
    if (!choices.contains(rule->value))
        return words(QT_TRANSLATE_NOOP("AlertRule", "This signal is \"%1\" or \"%2\" only."))
            .arg(choices.first(), choices.last());
    return {};
}

} // namespace

Result<AlertRule> checkedRule(const AlertRule &rule)
{
    AlertRule checked = rule;
    checked.name = onOneLine(rule.name, AlertRule::longestName + 1).trimmed();
    checked.vehicles = onOneLine(rule.vehicles, AlertRule::longestFilter + 1).trimmed();
    checked.value = onOneLine(rule.value, AlertRule::longestValue + 1).trimmed();
    checked.unit = onOneLine(rule.unit, AlertRule::longestValue).trimmed();
    if (checked.name.isEmpty())
        return wrong(words(QT_TRANSLATE_NOOP("AlertRule", "The name is missing.")));
    if (checked.name.size() > AlertRule::longestName)
        return wrong(
            words(QT_TRANSLATE_NOOP("AlertRule", "The name is longer than 80 characters.")));
    if (checked.vehicles.size() > AlertRule::longestFilter)
        return wrong(
            words(QT_TRANSLATE_NOOP("AlertRule", "The filter is longer than 4000 characters.")));
    if (const QString fault = filterFault(checked.vehicles); !fault.isEmpty())
        return wrong(fault);
    const AlertSubject subject = alertSubject(checked.signal);
    if (subject == AlertSubject::Unknown)
        return wrong(words(QT_TRANSLATE_NOOP("AlertRule", "The signal \"%1\" is not known."))
                         .arg(onOneLine(checked.signal, 60)));
    if (!alertConditions(subject).contains(checked.condition))
        return wrong(words(
            QT_TRANSLATE_NOOP("AlertRule", "This condition never comes true of this signal.")));
    if (takesValue(checked.condition)) {
        if (const QString fault = tidyValue(&checked, subject); !fault.isEmpty())
            return wrong(fault);
    } else {
        checked.value.clear();
        checked.unit.clear();
    }
    return checked;
}

bool isSameAlert(const AlertRule &one, const AlertRule &other)
{
    return one.signal == other.signal && one.condition == other.condition &&
           one.value == other.value && one.unit == other.unit && one.vehicles == other.vehicles;
}

std::optional<double> alertNumber(const QString &text)
{
    QString number = text.trimmed();
    number.replace(u',', u'.');
    bool isNumber = false;
    const double value = number.toDouble(&isNumber); // always with a point
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace motorpool
