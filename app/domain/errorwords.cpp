// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorguide.h"
#include "errors/kinds.h"
#include "errors/ofdeeds.h"
#include "errorsaid.h"
#include "plaintext.h"
#include "reading.h"
#include "units.h"

#include <QCoreApplication>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using namespace errorsaid;

namespace {

ErrorWords wordsOf(const ErrorDef &def)
{
    return {words(def.title), words(def.cause), words(def.remedy), words(def.owner)};
}

ErrorWords wordsOf(Kind kind, int status, const QString &code)
{
    const auto *found =
        std::find_if(std::begin(kindTable), std::end(kindTable), [&](const KindDef &def) {
            return def.kind == kind && (def.status == 0 || def.status == status) &&
                   (!def.code || code == QLatin1StringView(def.code));
        });
    if (found == std::end(kindTable))
        return wordsOf(Kind::Internal, 0, {});
    return {words(found->title), words(found->cause), words(found->remedy), {}};
}

// What differs where something was to be done, and not read.
void rewordForDeed(ErrorWords &text, const ErrorDef *def, Kind kind)
{
    const QLatin1StringView type(def ? def->type : kind == Kind::RateLimited ? "RATE_LIMIT" : "");
    const QLatin1StringView code(def ? def->code : "");
    const auto *found =
        std::find_if(std::begin(deedErrors), std::end(deedErrors), [&](const DeedErrorDef &of) {
            return type == QLatin1StringView(of.type) && code == QLatin1StringView(of.code);
        });
    if (found == std::end(deedErrors))
        return;
    for (const auto &[to, from] : {std::pair(&text.cause, found->cause),
                                   {&text.remedy, found->remedy},
                                   {&text.owner, found->owner}}) {
        if (from)
            *to = words(from);
    }
}

// Webhooks and subscriptions are no vehicle's, user's or connection's.
bool isRefusedByManagement(const ApiError &error)
{
    return error.status == 403 && (error.operation.contains("/webhooks"_L1) ||
                                   error.operation.contains("/subscriptions"_L1));
}

ErrorWords managementRefusal()
{
    ErrorWords text;
    text.title = words(QT_TRANSLATE_NOOP("ErrorGuide", "The management API is not open to this "
                                                       "application"));
    text.cause = words(QT_TRANSLATE_NOOP(
        "ErrorGuide", "Webhooks and subscriptions are read and changed by Smartcar's management "
                      "API, which refuses the application's credentials."));
    text.remedy = words(QT_TRANSLATE_NOOP(
        "ErrorGuide", "Have the owner of the Smartcar account grant it, and check the management "
                      "host in the settings. Deliveries and the bench work without it."));
    return text;
}

// What a resolution as received asks for, said where the table knows no better.
QString adviceOf(const QString &resolution)
{
    if (resolution.compare("RETRY_LATER"_L1, Qt::CaseInsensitive) == 0)
        return words(QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar advises to try again later."));
    if (resolution.compare("REAUTHENTICATE"_L1, Qt::CaseInsensitive) == 0) {
        return words(QT_TRANSLATE_NOOP("ErrorGuide",
                                       "Smartcar advises to have the owner authenticate again."));
    }
    if (resolution.compare("CONTACT_SUPPORT"_L1, Qt::CaseInsensitive) == 0)
        return words(QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar advises to contact its support."));
    if (resolution.compare("USER_ACTION_REQUIRED"_L1, Qt::CaseInsensitive) == 0)
        return words(QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar advises that the owner must act."));
    return {};
}

QString waitAdvice(const ApiError &error)
{
    const bool limited = error.kind == Kind::RateLimited || error.status == 429;
    if (!error.retryAfter) {
        return limited
                   ? words(QT_TRANSLATE_NOOP("ErrorGuide",
                                             "Smartcar did not say how long: wait a minute, then "
                                             "longer each time."))
                   : QString();
    }
    const qint64 seconds = std::max<qint64>(error.retryAfter->count(), 1);
    const QString time = seconds < 120 ? withUnit(QString::number(seconds), u"s"_s)
                                       : withUnit(QString::number((seconds + 59) / 60), u"min"_s);
    return words(QT_TRANSLATE_NOOP("ErrorGuide", "Try again in %1.")).arg(time);
}

void addResolution(ErrorWords &text, bool isSpecific, const QString &resolution, const QString &url)
{
    if (!isSpecific)
        append(text.remedy, adviceOf(resolution));
    if (!url.isEmpty()) {
        append(text.remedy, words(QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar names this page: %1"))
                                .arg(onOneLine(url)));
    }
}

} // namespace

ErrorWords explain(const ApiError &error)
{
    const ErrorDef *def = isOurs(error.kind) ? nullptr : findError(error.type, error.code);
    ErrorWords text = isRefusedByManagement(error) ? managementRefusal()
                      : def                        ? wordsOf(*def)
                                                   : wordsOf(error.kind, error.status, error.code);
    if (error.isOfDeed)
        rewordForDeed(text, def, error.kind);

    // What is not found without an answer is missing here; Smartcar was not asked.
    const bool isMissingHere = error.kind == Kind::NotFound && error.status == 0;
    if ((error.kind == Kind::Usage || isMissingHere) && !error.detail.isEmpty()) {
        text.cause = onOneLine(error.detail);
    } else {
        append(text.cause, saidIn(error, text));
    }
    if (error.kind == Kind::Protocol && !error.path.isEmpty()) {
        append(text.cause,
               words(QT_TRANSLATE_NOOP("ErrorGuide", "The place: %1.")).arg(onOneLine(error.path)));
    }
    if (!isOurs(error.kind))
        append(text.cause, unknownCode(def, error.code));

    addResolution(text, def && *def->code, error.resolution, error.resolutionUrl);
    append(text.remedy, waitAdvice(error));
    if (text.owner.isEmpty())
        text.owner = onOneLine(error.userMessage);
    return text;
}

ErrorWords explain(const SignalError &error)
{
    const ErrorDef *def = findError(error.type, error.code);
    ErrorWords text;
    if (def) {
        text = wordsOf(*def);
    } else {
        text.title = onOneLine(error.title);
        if (text.title.isEmpty())
            text.title = words(QT_TRANSLATE_NOOP("ErrorGuide", "No value"));
        text.cause = words(QT_TRANSLATE_NOOP(
            "ErrorGuide", "Smartcar gives an error that this program does not know."));
        text.remedy = words(QT_TRANSLATE_NOOP(
            "ErrorGuide", "Read again later. If it stays, ask Smartcar's support."));
    }
    ApiError said;
    said.kind = Kind::VehicleState;
    said.title = error.title;
    said.detail = error.detail;
    append(text.cause, saidIn(said, text));
    append(text.cause, unknownCode(def, error.code));
    addResolution(text, def && *def->code, error.resolution, error.resolutionUrl);
    return text;
}

QString oneLine(const ApiError &error)
{
    return line(error, explain(error));
}

} // namespace motorpool
