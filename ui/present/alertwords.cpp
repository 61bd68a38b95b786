// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertwords.h"

#include "plaintext.h"
#include "signaldef.h"

#include <QCoreApplication>

namespace motorpool::alertwords {

using namespace Qt::StringLiterals;
using Condition = AlertRule::Condition;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("AlertWords", text);
}

struct Choice
{
    QLatin1StringView value;
    const char *word;
};

constexpr Choice choices[] = {
    {"true"_L1, QT_TRANSLATE_NOOP("AlertWords", "yes")},
    {"false"_L1, QT_TRANSLATE_NOOP("AlertWords", "no")},
    //: a door, window or charge port
    {"open"_L1, QT_TRANSLATE_NOOP("AlertWords", "open")},
    //: a door, window or charge port
    {"closed"_L1, QT_TRANSLATE_NOOP("AlertWords", "closed")},
};

QString counted(const char *text, qsizetype number)
{
    return QCoreApplication::translate("AlertWords", text, nullptr, int(number));
}

/// As a person writes it: "20 %", "yes".
QString value(const AlertRule &rule, const QLocale &locale)
{
    const AlertSubject subject = alertSubject(rule.signal);
    if (!alertChoices(rule.signal).isEmpty())
        return choice(rule.value);
    const auto number = alertNumber(rule.value);
    if (subject != AlertSubject::Number || !number)
        return rule.value;
    const Unit unit =
        rule.unit.isEmpty() ? alertUnits(rule.signal).first() : unitFromLabel(rule.unit);
    return withUnit(locale.toString(*number, 'g', QLocale::FloatingPointShortest), symbol(unit));
}

/// What is said of the subject: "below 20 %".
QString predicate(const AlertRule &rule, const QLocale &locale)
{
    const QString of = value(rule, locale);
    switch (rule.condition) {
    case Condition::Below:
        return words(QT_TRANSLATE_NOOP("AlertWords", "below %1")).arg(of);
    case Condition::Above:
        return words(QT_TRANSLATE_NOOP("AlertWords", "above %1")).arg(of);
    case Condition::Is:
        return words(QT_TRANSLATE_NOOP("AlertWords", "is “%1”")).arg(of);
    case Condition::IsNot:
        return words(QT_TRANSLATE_NOOP("AlertWords", "is not “%1”")).arg(of);
    case Condition::Changes:
        return words(QT_TRANSLATE_NOOP("AlertWords", "changes"));
    case Condition::Fails:
        return words(QT_TRANSLATE_NOOP("AlertWords", "cannot be read"));
    }
    return {};
}

} // namespace

QString choice(const QString &value)
{
    for (const Choice &one : choices) {
        if (value.compare(one.value, Qt::CaseInsensitive) == 0)
            return words(one.word);
    }
    return value;
}

QString subject(const QString &signal)
{
    return signal == AlertRule::faults ? words(QT_TRANSLATE_NOOP("AlertWords", "The vehicle"))
                                       : signalTitle(signal);
}

QString condition(Condition condition)
{
    switch (condition) {
    case Condition::Below:
        return words(QT_TRANSLATE_NOOP("AlertWords", "is below"));
    case Condition::Above:
        return words(QT_TRANSLATE_NOOP("AlertWords", "is above"));
    case Condition::Is:
        return words(QT_TRANSLATE_NOOP("AlertWords", "is"));
    case Condition::IsNot:
        return words(QT_TRANSLATE_NOOP("AlertWords", "is not"));
    case Condition::Changes:
        return words(QT_TRANSLATE_NOOP("AlertWords", "changes"));
    case Condition::Fails:
        return words(QT_TRANSLATE_NOOP("AlertWords", "cannot be read"));
    }
    return {};
}

QString when(const AlertRule &rule, const QLocale &locale)
{
    return subject(rule.signal) + u' ' + predicate(rule, locale);
}

QString rule(const AlertRule &rule, const QLocale &locale)
{
    const QString vehicles = rule.vehicles.isEmpty()
                                 ? words(QT_TRANSLATE_NOOP("AlertWords", "All vehicles"))
                                 : onOneLine(rule.vehicles);
    return QStringList{vehicles, subject(rule.signal), predicate(rule, locale)}.join(u" · "_s);
}

AlertNotice notice(const AlertRule &rule, const QStringList &vehicleIds, const QStringList &names,
                   const QLocale &locale)
{
    AlertNotice notice{rule.name, {}, {}, vehicleIds};
    notice.title =
        counted(QT_TRANSLATE_N_NOOP("AlertWords", "%Ln vehicle(s): %1"), vehicleIds.size())
            .arg(when(rule, locale));
    QStringList lines;
    if (!names.isEmpty()) {
        const QString named = names.join(u", "_s);
        const qsizetype more = vehicleIds.size() - names.size();
        lines
            << (more > 0
                    ? counted(QT_TRANSLATE_N_NOOP("AlertWords", "%1 and %Ln more"), more).arg(named)
                    : named);
    }
    if (rule.name != when(rule, locale))
        lines << rule.name;
    notice.body = lines.join(u'\n');
    return notice;
}

AlertNotice sample(const AlertRule &rule, const QLocale &locale)
{
    AlertNotice sample;
    sample.rule = rule.name;
    sample.title = words(QT_TRANSLATE_NOOP("AlertWords", "Sample: %1")).arg(when(rule, locale));
    sample.body = words(QT_TRANSLATE_NOOP("AlertWords", "This is how “%1” tells you of vehicles."))
                      .arg(rule.name);
    return sample;
}

} // namespace motorpool::alertwords
