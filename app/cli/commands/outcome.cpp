// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome.h"

#include "errorguide.h"
#include "secretrefusal.h"
#include "words.h"

namespace motorpool::cli {

namespace {

/// The guide names the window's ways; this is the command line's, where it has one.
QString wayHere(const ApiError &error)
{
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::Tls:
        return words(QT_TRANSLATE_NOOP("Cli", "Here: --ca-file FILE."));
    case Kind::SecretMissing:
        return words(
            QT_TRANSLATE_NOOP("Cli", "Here: motorpoolctl application add NAME --replace."));
    case Kind::Auth:
        return isSecretRefused(error)
                   ? words(QT_TRANSLATE_NOOP("Cli", "Here: motorpoolctl application rotate NAME."))
                   : QString();
    case Kind::KeyringLocked:
    case Kind::KeyringAbsent:
    case Kind::KeyringFailed:
        return words(QT_TRANSLATE_NOOP("Cli", "Here, for one run: set SMARTCAR_CLIENT_ID and "
                                              "SMARTCAR_CLIENT_SECRET."));
    default:
        return {};
    }
}

} // namespace

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
                     (error.kind == ApiError::Kind::NotFound && error.status == 0) ||
                     (error.kind == ApiError::Kind::SecretMissing && error.isRemark);
    if (!own || error.detail.isEmpty()) {
        const QString way = wayHere(error);
        if (way.isEmpty())
            return oneLine(error);
        ApiError unnumbered = error; // the request id comes last
        unnumbered.requestId.clear();
        QString line = oneLine(unnumbered) + u' ' + way;
        if (!error.requestId.isEmpty())
            line += u' ' + words(QT_TRANSLATE_NOOP("Cli", "Request id: %1")).arg(error.requestId);
        return line;
    }
    return error.operation.isEmpty() ? error.detail
                                     : error.operation + QLatin1StringView(": ") + error.detail;
}

} // namespace motorpool::cli
