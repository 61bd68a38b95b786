// SPDX-License-Identifier: GPL-3.0-or-later
#include "hints.h"

namespace motorpool {

QList<Finding> hintsAt(const BenchRequest &request, const std::optional<JsonFault> &fault)
{
    QList<Finding> hints;
    const auto told = request.header("content-length");
    bool isNumber = false;
    const qint64 length = told ? told->toLongLong(&isNumber) : -1;
    const bool isShorter = isNumber && length > request.body.size();
    const bool endsEarly = fault && fault->kind == JsonFault::Kind::End;
    Finding hint;
    hint.found = request.body.size();
    if (isNumber)
        hint.told = length;
    if (isShorter || endsEarly) {
        hint.cause = Cause::Truncated;
        hints.append(hint);
    } else if (isNumber && length >= 0 && length < request.body.size()) {
        hint.cause = Cause::LengthDiffers;
        hints.append(hint);
    }
    if (const qsizetype lost = request.body.count("\xef\xbf\xbd"); lost > 0) {
        hint = {};
        hint.cause = Cause::LostCharacters;
        hint.found = lost;
        hints.append(hint);
    }
    const auto encoding = request.header("content-encoding");
    if (encoding && !encoding->isEmpty() &&
        encoding->compare("identity", Qt::CaseInsensitive) != 0) {
        hint = {};
        hint.cause = Cause::Compressed;
        hint.name = QString::fromUtf8(encoding->left(40));
        hints.append(hint);
    }
    return hints;
}

} // namespace motorpool
