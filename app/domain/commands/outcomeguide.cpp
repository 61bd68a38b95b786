// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomeguide.h"

#include "errorsaid.h"
#include "plaintext.h"

namespace motorpool {

using namespace errorsaid;
using Kind = ApiError::Kind;

namespace {

/// Title and cause by what came in between.
ErrorWords whyUnknown(const ApiError &error)
{
    switch (error.kind) {
    case Kind::Timeout:
        return {words(QT_TRANSLATE_NOOP("ErrorGuide", "No answer in time")),
                words(QT_TRANSLATE_NOOP(
                    "ErrorGuide", "It was sent, and no whole answer came in the time allowed.")),
                {},
                {}};
    case Kind::Offline:
    case Kind::Proxy:
    case Kind::Tls:
        return {words(QT_TRANSLATE_NOOP("ErrorGuide", "The connection was cut")),
                words(QT_TRANSLATE_NOOP("ErrorGuide", "It was sent, and the connection broke "
                                                      "before the whole answer was there.")),
                {},
                {}};
    case Kind::Protocol:
    case Kind::TooLarge:
        return {words(QT_TRANSLATE_NOOP("ErrorGuide", "The answer cannot be read")),
                words(QT_TRANSLATE_NOOP("ErrorGuide", "It was sent, and an answer came that this "
                                                      "program cannot make sense of.")),
                {},
                {}};
    case Kind::Cancelled:
        return {words(QT_TRANSLATE_NOOP("ErrorGuide", "Its answer was not waited for")),
                words(QT_TRANSLATE_NOOP("ErrorGuide",
                                        "It was on its way when the application was closed or "
                                        "locked, or the program ended.")),
                {},
                {}};
    case Kind::Server:
    case Kind::Upstream:
        return {explain(error).title,
                words(QT_TRANSLATE_NOOP("ErrorGuide",
                                        "It was sent, and the answer is a fault of Smartcar, of a "
                                        "gateway or of the car maker (status %1), which does not "
                                        "tell whether the vehicle had got it."))
                    .arg(error.status),
                {},
                {}};
    default:
        return {explain(error).title,
                words(QT_TRANSLATE_NOOP("ErrorGuide",
                                        "It was sent, and what came of it could not be learned.")),
                {},
                {}};
    }
}

QString whereToLook(Deed deed)
{
    switch (defOf(deed).about) {
    case DeedDef::About::Vehicle:
        return words(QT_TRANSLATE_NOOP("ErrorGuide", "Look at the vehicle before you repeat it."));
    case DeedDef::About::Subscription:
        return words(QT_TRANSLATE_NOOP("ErrorGuide",
                                       "Look at the list of subscriptions before you repeat it."));
    case DeedDef::About::Connection:
    case DeedDef::About::User:
        break;
    }
    return words(
        QT_TRANSLATE_NOOP("ErrorGuide", "Look at the list of connections before you repeat it."));
}

} // namespace

ErrorWords explain(const CommandOutcome &outcome, Deed deed)
{
    const ApiError &error = outcome.error;
    switch (outcome.state) {
    case CommandOutcome::State::Done:
        return {};
    case CommandOutcome::State::Refused:
        return explain(error);
    case CommandOutcome::State::Unknown:
        break;
    }
    ErrorWords text = whyUnknown(error);
    const QString said = saidIn(error, text); // a library's begins small
    append(text.cause, said.left(1).toUpper() + said.mid(1));
    if (error.kind == Kind::Protocol && !error.path.isEmpty())
        append(text.cause,
               words(QT_TRANSLATE_NOOP("ErrorGuide", "The place: %1.")).arg(onOneLine(error.path)));
    if (!isOurs(error.kind))
        append(text.cause, unknownCode(findError(error.type, error.code), error.code));
    text.remedy = whereToLook(deed);
    return text;
}

QString oneLine(const CommandOutcome &outcome, Deed deed)
{
    return line(outcome.error, explain(outcome, deed));
}

} // namespace motorpool
