// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomewords.h"

#include "age.h"
#include "budgetwords.h"
#include "commandtask.h"
#include "commandwords.h"
#include "errorguide.h"
#include "errorstrip.h"
#include "outcomeguide.h"
#include "readingpresenter.h"
#include "signaldef.h"

#include <QCoreApplication>

#include <algorithm>

namespace motorpool::outcomewords {

using namespace Qt::StringLiterals;

using Phase = CommandTask::Phase;
using State = CommandOutcome::State;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandOutcome)
};

std::chrono::milliseconds passed(const CommandTask &task, const QDateTime &now)
{
    return std::chrono::milliseconds(std::max(qint64(0), task.since().msecsTo(now)));
}

/// Seconds that have passed are counted down, those that are left up.
QString secondsText(std::chrono::milliseconds time)
{
    return budgetwords::shortWait(std::chrono::floor<std::chrono::seconds>(time));
}

Look waiting(const CommandTask &task, const Budget *budget)
{
    Look look{u"◌"_s, Words::tr("Not sent yet: %1").arg(deedTitle(task.deed())),
              Words::tr("It waits for its turn."), Tone::Secondary};
    const auto wait = budget ? budget->waitOf(task.subject().connection.vehicleId) : std::nullopt;
    if (wait)
        look.body = budgetwords::wait(*wait) + u". "_s + budgetwords::whyItWaits(*wait);
    return look;
}

QString ageText(const Reading &reading, const QDateTime &now)
{
    const auto age = ageOf(reading.oemUpdatedAt, now);
    if (!age)
        return Words::tr("age not known");
    return *age < std::chrono::seconds(1) ? Words::tr("car just now")
                                          : Words::tr("car %1 ago").arg(shortAge(*age));
}

QString stateText(const std::optional<Reading> &reading, const ReadingPresenter &presenter,
                  const QDateTime &now)
{
    if (!reading)
        return Words::tr("not known");
    const ReadingLook look = presenter.look(*reading);
    const QString value = look.problem.isEmpty() ? look.text : look.problem;
    return Words::tr("%1 (%2)").arg(value, ageText(*reading, now));
}

/// Why nobody knows, without the advice that stands before it.
QString why(Deed deed, const CommandOutcome &outcome)
{
    const ErrorWords words = explain(outcome, deed);
    QString text = u'\n' + Words::tr("Why: %1.").arg(words.title) + u' ' + words.cause;
    if (!outcome.error.requestId.isEmpty())
        text += u'\n' + Words::tr("Request id: %1").arg(outcome.error.requestId);
    return text;
}

} // namespace

QString word(State state)
{
    switch (state) {
    case State::Done:
        return Words::tr("done");
    case State::Refused:
        return Words::tr("refused");
    case State::Unknown:
        break;
    }
    return Words::tr("unknown");
}

Look ofOutcome(Deed deed, const CommandOutcome &outcome)
{
    const QString title = deedTitle(deed);
    switch (outcome.state) {
    case State::Done:
        return {u"✓"_s, Words::tr("Done: %1").arg(title),
                Words::tr("Smartcar says that it was carried out."), Tone::Fresh};
    case State::Refused:
        if (!outcome.isSent)
            return {u"✕"_s, Words::tr("Not sent: %1").arg(title),
                    Words::tr("Nothing reached the vehicle."), Tone::Error};
        return {u"✕"_s, Words::tr("Refused: %1").arg(title),
                Words::tr("It was certainly not carried out."), Tone::Error};
    case State::Unknown:
        break;
    }
    return {u"?"_s, Words::tr("Unknown: %1").arg(title),
            Words::tr("Nobody can say whether it was carried out. It was sent once, and is not "
                      "sent again by itself.") +
                u' ' + explain(outcome, deed).remedy + why(deed, outcome),
            Tone::Aging};
}

Look look(const CommandTask &task, const QDateTime &now, const Budget *budget)
{
    const QString title = deedTitle(task.deed());
    switch (task.phase()) {
    case Phase::Idle:
    case Phase::Queued:
        return waiting(task, budget);
    case Phase::Sent:
        return {u"◌"_s, Words::tr("Sent %1 ago: %2").arg(secondsText(passed(task, now)), title),
                Words::tr("The answer can take up to three minutes. Closing the window does not "
                          "take it back."),
                Tone::Secondary};
    case Phase::Waiting:
    case Phase::Looking:
    case Phase::Ended:
        break;
    }
    const CommandReport &report = task.report();
    Look look = ofOutcome(task.deed(), report.outcome);
    if (task.phase() == Phase::Waiting) {
        const auto left = task.wait() - passed(task, now);
        look.body += u'\n' + Words::tr("Looking again in %1…")
                                 .arg(budgetwords::shortWait(
                                     std::max(left, decltype(left)(std::chrono::seconds(1)))));
    } else if (task.phase() == Phase::Looking) {
        look.body += u'\n' + Words::tr("Looking again…");
    } else if (const QString seen = effect(report); !seen.isEmpty()) {
        look.body += u'\n' + seen;
    }
    if (report.outcome.state == State::Done && report.isSeen == false)
        look.tone = Tone::Aging;
    return look;
}

QString effect(const CommandReport &report)
{
    if (report.isSeen)
        return *report.isSeen ? Words::tr("The vehicle has told since that it is so.")
                              : Words::tr("The vehicle has told since that it is not so.");
    switch (report.look) {
    case CommandReport::Look::NotDone:
        if (report.outcome.state != State::Refused && report.changes.isEmpty() &&
            defOf(report.command.deed).about == DeedDef::About::Vehicle)
            return Words::tr("No signal tells its effect.");
        return {};
    case CommandReport::Look::Told:
        return Words::tr("The vehicle has told its state since.");
    case CommandReport::Look::NotYet:
        return Words::tr("The vehicle has told nothing since. Read its signals later.");
    case CommandReport::Look::Failed:
        break;
    }
    return Words::tr("The state could not be read afterwards: %1")
        .arg(explain(report.lookError.value_or(ApiError())).title);
}

QStringList changes(const CommandReport &report, const ReadingPresenter &presenter,
                    const QDateTime &now)
{
    QStringList lines;
    for (const SignalChange &change : report.changes) {
        if (!change.before && !change.after)
            continue;
        const QString name = signalTitle(change.code);
        const QString before = stateText(change.before, presenter, now);
        lines << (change.after ? Words::tr("%1: %2 → %3")
                                     .arg(name, before, stateText(change.after, presenter, now))
                               : Words::tr("%1: %2").arg(name, before));
    }
    return lines;
}

QStringList states(Deed deed, const QList<Reading> &readings, const ReadingPresenter &presenter,
                   const QDateTime &now)
{
    QStringList lines;
    for (const QString &code : tellingSignals(deed)) {
        const auto found = std::ranges::find(readings, code, &Reading::code);
        if (found != readings.end())
            lines << Words::tr("%1: %2").arg(signalTitle(code), stateText(*found, presenter, now));
    }
    return lines;
}

QString whole(const CommandTask &task, const ReadingPresenter &presenter, const QDateTime &now)
{
    const CommandReport &report = task.report();
    const Look is = look(task, now, nullptr);
    QStringList lines{is.title, commandwords::about(task.deed(), task.subject()),
                      commandwords::value(report.command), is.body};
    if (report.sentAt.isValid())
        lines << Words::tr("Sent: %1").arg(presenter.exactTime(report.sentAt));
    if (task.isEnded() && report.outcome.state == State::Done) {
        if (!report.outcome.execution.requestId.isEmpty())
            lines << Words::tr("Request id: %1").arg(report.outcome.execution.requestId);
    } else if (task.isEnded() && report.outcome.state == State::Refused) {
        lines << ErrorStrip::asText(report.outcome.error);
    } else if (task.isEnded()) {
        lines << ErrorStrip::facts(report.outcome.error);
    }
    lines << changes(report, presenter, now);
    lines = lines.join(u'\n').split(u'\n', Qt::SkipEmptyParts);
    lines.removeDuplicates(); // the request id
    return lines.join(u'\n');
}

} // namespace motorpool::outcomewords
