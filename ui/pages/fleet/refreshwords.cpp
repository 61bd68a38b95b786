// SPDX-License-Identifier: GPL-3.0-or-later
#include "refreshwords.h"

#include "budgetwords.h"
#include "calllimits.h"
#include "errorguide.h"
#include "fleetrefresh.h"
#include "plaintext.h"
#include "refreshschedule.h"
#include "timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace motorpool::refreshwords {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype vehiclesNamed = 5;
constexpr qsizetype longestId = 40;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Refresh)
};

QString number(int count)
{
    return QLocale().toString(count);
}

QString untilText(const QDateTime &until, const QTimeZone &zone)
{
    return QLocale().toString(until.toTimeZone(zone).time(), u"HH:mm:ss"_s);
}

QString ofAll(const RefreshJob &job)
{
    return Words::tr("%1 of %2").arg(number(job.done() + job.failed()), number(job.size()));
}

} // namespace

QString vehicles(int count)
{
    return Words::tr("%Ln vehicle(s)", nullptr, count);
}

QStringList cost(const BudgetEstimate &estimate, const Limits &limits)
{
    QStringList lines;
    lines << Words::tr("It makes %Ln call(s).", nullptr, estimate.calls);
    lines << Words::tr("Left at once: %1 of %2 calls; each minute brings back %3.")
                 .arg(number(estimate.left), number(limits.capacity), number(limits.perMinute));
    lines << (estimate.untilLast < 1s ? Words::tr("All of them can be made at once.")
                                      : Words::tr("The last one is made in %1 at that rate.")
                                            .arg(budgetwords::shortWait(estimate.untilLast)));
    return lines;
}

QStringList remarks(const RefreshPlan &plan, const BudgetEstimate &estimate, const QTimeZone &zone)
{
    QStringList lines;
    if (!estimate.throttled.isEmpty()) {
        lines << Words::tr("%Ln vehicle(s) were asked too often and are read later:", nullptr,
                           int(estimate.throttled.size()));
        for (const ThrottledVehicle &of : estimate.throttled.mid(0, vehiclesNamed))
            lines << Words::tr("%1 from %2 on")
                         .arg(onOneLine(of.vehicleId, longestId), untilText(of.until, zone));
        if (estimate.throttled.size() > vehiclesNamed)
            lines << Words::tr("… the last one from %1 on")
                         .arg(untilText(estimate.throttled.last().until, zone));
    }
    if (!estimate.spent.isEmpty())
        lines << Words::tr("%Ln vehicle(s) have no calls left this month and are not read.",
                           nullptr, int(estimate.spent.size()));
    if (plan.gone > 0)
        lines << Words::tr("%Ln connection(s) are gone and left out.", nullptr, plan.gone);
    if (plan.withoutUser > 0)
        lines << Words::tr("%Ln connection(s) do not name their user and are left out.", nullptr,
                           plan.withoutUser);
    return lines;
}

QString state(const FleetRefresh &refresh)
{
    const RefreshJob &job = refresh.job();
    const bool isScheduled = job.purpose() == RefreshJob::Purpose::Schedule;
    switch (refresh.state()) {
    case FleetRefresh::State::Idle:
        break;
    case FleetRefresh::State::Found:
        return Words::tr("A refresh was not ended: %Ln vehicle(s) left, one call each", nullptr,
                         job.left());
    case FleetRefresh::State::Running: {
        QString text = isScheduled ? Words::tr("Refreshing by schedule: %1").arg(ofAll(job))
                                   : Words::tr("Refreshing: %1").arg(ofAll(job));
        if (const auto left = refresh.timeLeft(); left >= 1s)
            text += u" · "_s + Words::tr("%1 left").arg(budgetwords::shortWait(left));
        return text;
    }
    case FleetRefresh::State::Paused:
        if (refresh.error())
            return Words::tr("Refresh paused at %1: %2")
                .arg(ofAll(job), explain(*refresh.error()).title);
        return Words::tr("Refresh paused at %1").arg(ofAll(job));
    case FleetRefresh::State::Done:
        return Words::tr("Refreshed %1 of %2").arg(number(job.done()), vehicles(job.size()));
    case FleetRefresh::State::Cancelled:
        return Words::tr("Refresh cancelled at %1").arg(ofAll(job));
    }
    return {};
}

QString details(const FleetRefresh &refresh)
{
    QStringList lines;
    if (refresh.error()) {
        const ErrorWords words = explain(*refresh.error());
        lines << words.cause << words.remedy;
    }
    if (const QString about = refresh.job().about(); !about.isEmpty())
        lines << Words::tr("Filter: %1").arg(onOneLine(about, 200));
    lines << Words::tr("Done: %1. Failed: %2. Left: %3.")
                 .arg(number(refresh.job().done()), number(refresh.job().failed()),
                      number(refresh.job().left()));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString failed(int count)
{
    return Words::tr("%Ln failed", nullptr, count);
}

QList<std::pair<QString, QString>> failures(const FleetRefresh &refresh)
{
    QList<std::pair<QString, QString>> lines;
    const QMap<ApiError::Kind, int> &all = refresh.job().failures();
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        ApiError error;
        error.kind = it.key();
        const ErrorWords words = explain(refresh.exampleOf(it.key()).value_or(error));
        lines.append({Words::tr("%1 × %2").arg(number(it.value()), words.title),
                      words.cause + u' ' + words.remedy});
    }
    return lines;
}

QString schedule(const RefreshSchedule &schedule, const QTimeZone &zone)
{
    QString text = Words::tr("%1 of %2 calls made today")
                       .arg(number(schedule.callsToday()), number(schedule.setting().callsADay));
    if (const QDateTime next = schedule.nextRun(); next.isValid())
        text += u" · "_s + Words::tr("next %1").arg(timeText(next, zone));
    return text;
}

} // namespace motorpool::refreshwords
