// SPDX-License-Identifier: GPL-3.0-or-later
#include "budgetwords.h"

#include "plaintext.h"

#include <QCoreApplication>
#include <QLocale>

namespace motorpool::budgetwords {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype vehiclesNamed = 5;
constexpr qsizetype longestId = 40;

QString words(const char *text)
{
    return QCoreApplication::translate("Budget", text);
}

QString number(int value)
{
    return QLocale().toString(value);
}

int allWaiting(const Budget &budget)
{
    return budget.waiting(Priority::Interactive) + budget.waiting(Priority::Background);
}

QStringList vehicleLines(const Budget &budget, const QTimeZone &zone)
{
    const QList<ThrottledVehicle> throttled = budget.throttled();
    QStringList lines;
    for (const ThrottledVehicle &vehicle : throttled.first(qMin(vehiclesNamed, throttled.size()))) {
        const QString until =
            QLocale().toString(vehicle.until.toTimeZone(zone).time(), u"HH:mm:ss"_s);
        lines.append(words(QT_TRANSLATE_NOOP("Budget", "Vehicle %1 was asked too often and is left "
                                                       "alone until %2."))
                         .arg(onOneLine(vehicle.vehicleId, longestId), until));
    }
    if (const auto more = throttled.size() - lines.size(); more > 0)
        lines.append(
            words(QT_TRANSLATE_NOOP("Budget", "So are others: %1.")).arg(number(int(more))));
    return lines;
}

} // namespace

QString shortWait(std::chrono::milliseconds wait)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
    if (seconds < 100)
        return words(QT_TRANSLATE_NOOP("Budget", "%1\u2009s")).arg(seconds);
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(wait).count();
    if (minutes < 100)
        return words(QT_TRANSLATE_NOOP("Budget", "%1\u2009min")).arg(minutes);
    return words(QT_TRANSLATE_NOOP("Budget", "%1\u2009h")).arg((minutes + 59) / 60);
}

QString left(const Budget &budget)
{
    QString text = words(QT_TRANSLATE_NOOP("Budget", "%1 of %2 calls"))
                       .arg(number(budget.left()), number(budget.limits().capacity));
    if (const int waiting = allWaiting(budget); waiting > 0)
        text += u" · "_s + words(QT_TRANSLATE_NOOP("Budget", "%1 waiting")).arg(number(waiting));
    return text;
}

QString bucket(const Budget &budget)
{
    QStringList lines;
    if (const auto held = budget.heldFor()) {
        lines.append(words(QT_TRANSLATE_NOOP("Budget", "Smartcar refused calls; the next one is "
                                                       "made in %1."))
                         .arg(shortWait(*held)));
    }
    lines.append(words(QT_TRANSLATE_NOOP("Budget", "Calls that this application can make at once. "
                                                   "Each minute brings back %1."))
                     .arg(number(budget.limits().perMinute)));
    if (const auto untilFull = budget.untilFull(); untilFull > 0ms)
        lines.append(
            words(QT_TRANSLATE_NOOP("Budget", "All are back in %1.")).arg(shortWait(untilFull)));
    if (allWaiting(budget) > 0)
        lines.append(
            words(QT_TRANSLATE_NOOP("Budget", "Waiting: %1 of yours, %2 in the background."))
                .arg(number(budget.waiting(Priority::Interactive)),
                     number(budget.waiting(Priority::Background))));
    return lines.join(u'\n');
}

QString details(const Budget &budget, const QTimeZone &zone)
{
    QStringList lines{bucket(budget)};
    lines += vehicleLines(budget, zone);
    lines.append(words(QT_TRANSLATE_NOOP("Budget", "Listing connections is free.")));
    return lines.join(u'\n');
}

QString wait(const BudgetWait &wait)
{
    switch (wait.reason) {
    case BudgetWait::Reason::Vehicle:
        return words(QT_TRANSLATE_NOOP("Budget", "Waiting for this vehicle: %1"))
            .arg(shortWait(wait.left));
    case BudgetWait::Reason::Others:
        return words(QT_TRANSLATE_NOOP("Budget", "Waiting for other calls"));
    case BudgetWait::Reason::Bucket:
    case BudgetWait::Reason::Held:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Budget", "Waiting for the call budget: %1"))
        .arg(shortWait(wait.left));
}

QString whyItWaits(const BudgetWait &wait)
{
    switch (wait.reason) {
    case BudgetWait::Reason::Vehicle:
        return words(QT_TRANSLATE_NOOP("Budget",
                                       "Smartcar wants this vehicle to be left alone until "
                                       "then."));
    case BudgetWait::Reason::Others:
        return words(QT_TRANSLATE_NOOP("Budget", "Calls before it have no answer yet."));
    case BudgetWait::Reason::Held:
        return words(QT_TRANSLATE_NOOP("Budget", "Smartcar refused calls of this application and "
                                                 "accepts the next one then."));
    case BudgetWait::Reason::Bucket:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Budget", "The application's calls are used up; the next one "
                                             "comes back then."));
}

QString month(const Budget &budget, const QString &vehicleId)
{
    const int calls = budget.callsThisMonth(vehicleId);
    if (budget.isSpent(vehicleId))
        return words(QT_TRANSLATE_NOOP("Budget", "this month's calls are used up (%1)"))
            .arg(number(calls));
    if (calls == 0)
        return {};
    if (const int limit = budget.limits().monthlyPerVehicle; limit > 0)
        return words(QT_TRANSLATE_NOOP("Budget", "%1 of %2 calls this month"))
            .arg(number(calls), number(limit));
    return words(QT_TRANSLATE_NOOP("Budget", "calls this month: %1")).arg(number(calls));
}

} // namespace motorpool::budgetwords
