// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchwords.h"
#include "commands.h"
#include "outcome.h"
#include "output.h"
#include "recordwriter.h"
#include "replay.h"
#include "webhookinput.h"
#include "words.h"

#include <QJsonArray>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

Failure usage(const QString &detail)
{
    return Failure(makeError(ApiError::Kind::Usage, detail));
}

Result<int> readNumber(const Invocation &invocation, const QString &option, int most)
{
    bool isNumber = false;
    const int number = invocation.options.value(option, u"1"_s).toInt(&isNumber);
    if (!isNumber || number < 1 || number > most)
        return usage(words(QT_TRANSLATE_NOOP("Cli", "--%1 is a number from 1 to %2."))
                         .arg(option, QString::number(most)));
    return number;
}

Result<ReplayPlan> readPlan(const Invocation &invocation)
{
    ReplayPlan plan;
    LoopbackFault why = LoopbackFault::NoUrl;
    const auto target = loopbackTarget(invocation.operands.first(), &why);
    if (!target)
        return usage(loopbackFaultText(why));
    const auto times = readNumber(invocation, u"times"_s, mostReplays);
    if (!times)
        return Failure(times.error());
    const auto parallel = readNumber(invocation, u"parallel"_s, mostParallel);
    if (!parallel)
        return Failure(parallel.error());
    plan.hasNewIds = invocation.has(u"new-ids"_s);
    if (plan.hasNewIds && !invocation.has(u"sign"_s))
        return usage(words(QT_TRANSLATE_NOOP("Cli", "--new-ids changes the body, so it needs "
                                                    "--sign.")));
    const auto requests = readRequests(invocation, 1);
    if (!requests)
        return Failure(requests.error());
    if (requests->size() > 1)
        return usage(words(QT_TRANSLATE_NOOP("Cli", "There are %1 deliveries. Choose one by "
                                                    "--entry."))
                         .arg(requests->size()));
    plan.target = *target;
    plan.times = *times;
    plan.parallel = *parallel;
    plan.request = requests->first();
    plan.request.method = "POST";
    return plan;
}

double milliseconds(std::chrono::microseconds time)
{
    return double(time.count()) / 1000;
}

QString timesText(const ReplayResult &result)
{
    if (result.byStatus.isEmpty())
        return {};
    return words(QT_TRANSLATE_NOOP("Cli", "half within %1 ms, 99 of 100 within %2 ms"))
        .arg(milliseconds(result.p50), 0, 'f', 1)
        .arg(milliseconds(result.p99), 0, 'f', 1);
}

void print(const ReplayPlan &plan, const ReplayResult &result, Format format, Output *output)
{
    RecordShape shape;
    shape.single = true;
    shape.names = {u"url"_s,   u"sent"_s,  u"accepted"_s,  u"unanswered"_s, u"statuses"_s,
                   u"p50Ms"_s, u"p99Ms"_s, u"slowestMs"_s, u"failures"_s};
    shape.csv = shape.names;
    shape.csv.removeOne(u"failures"_s);
    shape.table = {{words(QT_TRANSLATE_NOOP("Cli", "Sent"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "Accepted"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "No answer"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "Statuses"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "Times"))}};
    QStringList statuses;
    for (auto status = result.byStatus.begin(); status != result.byStatus.end(); ++status)
        statuses.append(u"%1×%2"_s.arg(status.key()).arg(status.value()));
    QJsonArray failures;
    QStringList told;
    for (const ReplayFailure &failure : result.failures) {
        failures.append(QJsonObject{{u"number"_s, failure.number},
                                    {u"status"_s, failure.status},
                                    {u"detail"_s, failure.detail}});
        shape.table += {words(QT_TRANSLATE_NOOP("Cli", "Failure"))};
        told.append(u"#%1 %2 %3"_s
                        .arg(QString::number(failure.number),
                             failure.status ? QString::number(failure.status) : u"—"_s,
                             failure.detail)
                        .trimmed());
    }
    Record record;
    record.json = {{u"url"_s, plan.target.url.toString()},
                   {u"sent"_s, result.sent},
                   {u"accepted"_s, result.accepted},
                   {u"unanswered"_s, result.unanswered},
                   {u"statuses"_s, QJsonArray::fromStringList(statuses)},
                   {u"p50Ms"_s, milliseconds(result.p50)},
                   {u"p99Ms"_s, milliseconds(result.p99)},
                   {u"slowestMs"_s, milliseconds(result.slowest)},
                   {u"failures"_s, failures}};
    record.cells = {QString::number(result.sent), QString::number(result.accepted),
                    result.unanswered ? QString::number(result.unanswered) : QString(),
                    statuses.join(u' '), timesText(result)};
    record.cells += told;
    const auto writer = makeWriter(format, shape, output);
    writer->write(record);
    writer->finish();
}

ExitCode codeOf(const ReplayResult &result)
{
    if (result.accepted == result.sent)
        return ExitCode::Done;
    return result.unanswered == result.sent ? ExitCode::Network : ExitCode::Service;
}

class ReplayWebhook final : public Command
{
public:
    ReplayWebhook(const ReplayPlan &plan, const Invocation &invocation, const Surroundings &around,
                  QObject *parent)
        : Command(parent)
        , m_plan(plan)
        , m_format(invocation.common.format)
        , m_output(around.output)
    {
        if (!invocation.has(u"sign"_s)) {
            send();
            return;
        }
        readSigningKey(invocation, around, this)
            ->then(this, [this](const Result<BenchKeyring> &ring) {
                if (!ring)
                    return finish(Failure(ring.error()));
                m_plan.keys = ring->keys;
                m_plan.key = 0;
                send();
            });
    }

private:
    void send()
    {
        replay(m_plan, this)
            ->each(this,
                   [this](const ReplayProgress &progress) {
                       m_line.show(words(QT_TRANSLATE_NOOP("Cli", "%1 of %2"))
                                       .arg(progress.done)
                                       .arg(progress.total));
                   })
            ->then(this, [this](const Result<ReplayResult> &result) {
                m_line.clear();
                print(m_plan, *result, m_format, m_output);
                finish(codeOf(*result));
            });
    }

    ReplayPlan m_plan;
    Format m_format;
    Output *m_output;
    ProgressLine m_line;
};

} // namespace

Command *replayWebhook(const Invocation &invocation, const Surroundings &around, QObject *parent)
{
    const auto plan = readPlan(invocation);
    if (!plan)
        return failing(plan.error(), parent);
    return new ReplayWebhook(*plan, invocation, around, parent);
}

} // namespace motorpool::cli
