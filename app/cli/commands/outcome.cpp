// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome.h"

#include "errorguide.h"
#include "words.h"

namespace motorpool::cli {

ApiError makeError(ApiError::Kind kind, const QString &detail)
{
    ApiError error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

QString noSuchApplication(const QString &name)
{
    return words(QT_TRANSLATE_NOOP("Cli", "There is no application “%1”. “motorpoolctl "
                                          "application list” names them."))
        .arg(name);
}

Command *failing(const ApiError &error, QObject *parent)
{
    auto *command = new Command(parent);
    command->finish(Failure(error));
    return command;
}

QString errorLine(const ApiError &error)
{
    // What this program found out itself says already what to do; the guide's words are for what
    // came from elsewhere.
    const bool own = error.kind == ApiError::Kind::Usage ||
                     (error.kind == ApiError::Kind::NotFound && error.status == 0);
    if (!own || error.detail.isEmpty())
        return oneLine(error);
    return error.operation.isEmpty() ? error.detail
                                     : error.operation + QLatin1StringView(": ") + error.detail;
}

} // namespace motorpool::cli
