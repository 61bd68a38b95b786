// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "commandoutcome.h"
#include "deed.h"
#include "httpmessage.h"

namespace motorpool {

class ApiCaller;

/// The answer is read to its end, and one that is written while a command takes long comes after
/// some 175 s at the latest. Source: Smartcar's API reference, "Commands", 202.
inline constexpr std::chrono::seconds deedTimeout{300};

/// The request of a deletion, free in the budget.
HttpRequest deletion(const QUrl &url, Deed deed, const RequestSubject &of);

using JudgeAnswer = CommandOutcome (*)(const HttpAnswer &);

/// The usual judge: done is what a command's execution says, or a deletion without a body.
CommandOutcome judgeExecution(const HttpAnswer &answer);

/// Sends a request that changes something, once, and judges what came of it. The request names its
/// deed. Only after a 401 it is sent a second time, with a new token: it was not carried out then.
/// What could not be sent within RetryPolicy::deedPatience is not sent any more.
///
/// What an answer with a status of success means is told by its body, as parseExecution() reads it,
/// or by another judge.
///
/// The call never ends with an error: that is part of the outcome. Deleting it lets go of the
/// request, after which nobody knows what came of it if it was on its way; its outlay tells.
Call<CommandOutcome> *sendDeed(ApiCaller *caller, HttpRequest request, QObject *parent,
                               const OutlayPtr &outlay, JudgeAnswer judge = judgeExecution);

/// A call that ends with a deed that could not be sent for this reason.
Call<CommandOutcome> *unsentDeed(ApiError reason, QObject *parent);

} // namespace motorpool
