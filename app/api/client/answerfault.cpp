// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerfault.h"

namespace motorpool {

namespace {

constexpr qsizetype keptBody = 64 * 1024;

} // namespace

Failure answerFault(ApiError error, const HttpAnswer &answer)
{
    error.status = answer.status;
    error.operation = QString::fromLatin1(answer.method) + u' ' + answer.url.path();
    error.requestId = answer.requestId();
    error.body = answer.body.left(keptBody);
    return Failure(std::move(error));
}

} // namespace motorpool
