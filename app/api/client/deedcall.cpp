// SPDX-License-Identifier: GPL-3.0-or-later
#include "deedcall.h"

#include "answerfault.h"
#include "apicaller.h"
#include "executionparser.h"

namespace motorpool {

namespace {

using State = CommandOutcome::State;

constexpr qint64 longestAnswer = 4 * 1024 * 1024;

/// A deletion is answered by 204, or without a body; a command never is.
bool saysAllByStatus(const HttpAnswer &answer)
{
    return answer.method == "DELETE" && answer.body.trimmed().isEmpty() &&
           (answer.status == 204 || answer.status == 200);
}

/// Together with what the answer tells of itself.
CommandOutcome completed(CommandOutcome outcome, const HttpAnswer &answer)
{
    if (outcome.state == State::Done) {
        outcome.execution.requestId = answer.requestId();
        return outcome;
    }
    const int own = outcome.error.status;
    const QString ownId = outcome.error.requestId;
    outcome.error = answerFault(std::move(outcome.error), answer).value();
    if (own != 0)
        outcome.error.status = own;
    if (!ownId.isEmpty() && outcome.error.requestId.isEmpty())
        outcome.error.requestId = ownId;
    return outcome;
}

CommandOutcome withoutAnswer(ApiError error, const Outlay &outlay)
{
    // What ended while it waited for its turn, its token or its record was not sent.
    const bool isSent = outlay.requests > 0 || error.status != 0;
    if (!isSent)
        error.isUnsent = true;
    const State state = mayBeDone(error) ? State::Unknown : State::Refused;
    return {state, isSent && !error.isUnsent, {}, std::move(error)};
}

} // namespace

CommandOutcome judgeExecution(const HttpAnswer &answer)
{
    return saysAllByStatus(answer) ? CommandOutcome{State::Done, true, {}, {}}
                                   : parseExecution(answer.body);
}

HttpRequest deletion(const QUrl &url, Deed deed, const RequestSubject &of)
{
    HttpRequest request = getJson(url, Purpose::free());
    request.method = "DELETE";
    request.deed = QString::fromLatin1(defOf(deed).key);
    request.subject = of;
    return request;
}

Call<CommandOutcome> *sendDeed(ApiCaller *caller, HttpRequest request, QObject *parent,
                               const OutlayPtr &outlay, JudgeAnswer judge)
{
    auto *call = new Call<CommandOutcome>(parent);
    const OutlayPtr paid = outlay ? outlay : std::make_shared<Outlay>();
    request.outlay = paid;
    request.timeout = deedTimeout;
    request.maxBytes = longestAnswer;
    caller->send(request, call)->then(call, [call, paid, judge](const Result<HttpAnswer> &answer) {
        CommandOutcome outcome =
            answer ? completed(judge(*answer), *answer) : withoutAnswer(answer.error(), *paid);
        outcome.error.isOfDeed = outcome.state != State::Done;
        call->finish(std::move(outcome));
    });
    return call;
}

Call<CommandOutcome> *unsentDeed(ApiError reason, QObject *parent)
{
    auto *call = new Call<CommandOutcome>(parent);
    reason.isUnsent = true;
    reason.isOfDeed = true;
    call->finish(CommandOutcome{State::Refused, false, {}, std::move(reason)});
    return call;
}

} // namespace motorpool
