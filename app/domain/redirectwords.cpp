// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectredirect.h"
#include "plaintext.h"

#include <QCoreApplication>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

struct RedirectError
{
    const char *error;
    const char *title;
    const char *cause;
    const char *remedy;
};

// Source: Smartcar's documentation, "Connect errors", and its public SDKs.
constexpr RedirectError table[] = {
    {"access_denied", QT_TRANSLATE_NOOP("Redirect", "The owner refused access"),
     QT_TRANSLATE_NOOP("Redirect", "The owner denied the permissions that were asked for."),
     QT_TRANSLATE_NOOP("Redirect", "Tell the owner what the permissions are for, then have them "
                                   "connect again. Ask for fewer permissions if they object.")},
    {"configuration_error", QT_TRANSLATE_NOOP("Redirect", "Connect is not set up correctly"),
     QT_TRANSLATE_NOOP("Redirect",
                       "The link that opened Connect does not fit the application's settings."),
     QT_TRANSLATE_NOOP("Redirect", "Compare application id, redirect URI and permissions in the "
                                   "link with Smartcar's dashboard, Configuration.")},
    {"invalid_subscription", QT_TRANSLATE_NOOP("Redirect", "No active connected services"),
     QT_TRANSLATE_NOOP("Redirect", "The vehicle's subscription to the maker's connected services "
                                   "is missing, expired or not activated."),
     QT_TRANSLATE_NOOP("Redirect", "Have the owner activate connected services in the maker's "
                                   "app, then connect again.")},
    {"no_vehicles", QT_TRANSLATE_NOOP("Redirect", "The account has no vehicle"),
     QT_TRANSLATE_NOOP("Redirect",
                       "The owner signed in at the maker, but no vehicle is in that account."),
     QT_TRANSLATE_NOOP("Redirect", "Have the owner add the vehicle in the maker's app, or sign in "
                                   "with the account that holds it.")},
    {"server_error", QT_TRANSLATE_NOOP("Redirect", "Connect failed"),
     QT_TRANSLATE_NOOP("Redirect", "Something went wrong at Smartcar while the owner connected."),
     QT_TRANSLATE_NOOP("Redirect", "Have the owner try again later. If it stays, look at "
                                   "Smartcar's status page and ask its support.")},
    {"user_cancelled", QT_TRANSLATE_NOOP("Redirect", "The owner cancelled"),
     QT_TRANSLATE_NOOP("Redirect", "The owner closed Connect before it was done."),
     QT_TRANSLATE_NOOP("Redirect", "Ask the owner what stopped them, then have them connect "
                                   "again.")},
    {"user_manually_returned_to_application",
     QT_TRANSLATE_NOOP("Redirect", "The owner went back without connecting"),
     QT_TRANSLATE_NOOP("Redirect", "The owner left Connect by its way back to the application, "
                                   "often after a failed sign-in at the maker."),
     QT_TRANSLATE_NOOP("Redirect", "Ask the owner what stopped them: the make may have been "
                                   "missing, or the maker's password unknown.")},
    {"vehicle_incompatible", QT_TRANSLATE_NOOP("Redirect", "The vehicle is not compatible"),
     QT_TRANSLATE_NOOP("Redirect", "Smartcar cannot connect this vehicle, or not with the "
                                   "permissions that were asked for."),
     QT_TRANSLATE_NOOP("Redirect", "Look the vehicle up in Smartcar's list of compatible vehicles. "
                                   "Fewer permissions may make it fit.")},
};

QString words(const char *text)
{
    return QCoreApplication::translate("Redirect", text);
}

void append(QString &text, const QString &sentence)
{
    if (!text.isEmpty())
        text += u' ';
    text += sentence;
}

QString vehicleIn(const ConnectRedirect &redirect)
{
    QStringList parts{redirect.make, redirect.model, redirect.year};
    if (!redirect.vin.isEmpty())
        parts.append(words(QT_TRANSLATE_NOOP("Redirect", "VIN %1")).arg(redirect.vin));
    parts.removeAll(QString());
    return onOneLine(parts.join(u' '));
}

RedirectWords explainError(const ConnectRedirect &redirect)
{
    RedirectWords text;
    const RedirectError *known = nullptr;
    for (const RedirectError &row : table) {
        if (redirect.error.compare(QLatin1StringView(row.error), Qt::CaseInsensitive) == 0)
            known = &row;
    }
    if (known) {
        text = {words(known->title), words(known->cause), words(known->remedy)};
    } else {
        text.title = words(QT_TRANSLATE_NOOP("Redirect", "Connect ended with an error"));
        text.cause =
            words(QT_TRANSLATE_NOOP("Redirect", "Smartcar calls it \"%1\", which is not known."))
                .arg(onOneLine(redirect.error));
        text.remedy = words(QT_TRANSLATE_NOOP(
            "Redirect", "Have the owner try again. If it stays, ask Smartcar's support and give "
                        "this error."));
    }

    if (const QString vehicle = vehicleIn(redirect); !vehicle.isEmpty()) {
        append(text.cause, words(QT_TRANSLATE_NOOP("Redirect", "The vehicle: %1.")).arg(vehicle));
    }
    if (!redirect.statusCode.isEmpty()) {
        append(
            text.cause,
            words(QT_TRANSLATE_NOOP("Redirect", "Status %1.")).arg(onOneLine(redirect.statusCode)));
    }
    for (const QString &received : {redirect.errorDescription, redirect.errorMessage}) {
        const QString said = onOneLine(received);
        if (!said.isEmpty()) {
            append(text.cause, words(QT_TRANSLATE_NOOP("Redirect", "Smartcar says: \"%1\"."))
                                   .arg(said.endsWith(u'.') ? said.chopped(1) : said));
        }
    }
    return text;
}

RedirectWords explainSuccess(const ConnectRedirect &redirect)
{
    if (!redirect.userId.isEmpty()) {
        return {words(QT_TRANSLATE_NOOP("Redirect", "The owner connected")),
                words(QT_TRANSLATE_NOOP("Redirect", "Smartcar's id for this user is %1."))
                    .arg(onOneLine(redirect.userId)),
                words(QT_TRANSLATE_NOOP("Redirect", "Store the user id with your own user, and "
                                                    "open it here to list the connections."))};
    }
    if (!redirect.vehicleId.isEmpty()) {
        return {words(QT_TRANSLATE_NOOP("Redirect", "The owner authenticated again")),
                words(QT_TRANSLATE_NOOP("Redirect", "The vehicle %1 is connected again."))
                    .arg(onOneLine(redirect.vehicleId)),
                words(QT_TRANSLATE_NOOP("Redirect",
                                        "List the vehicle's connections anew: the connection id "
                                        "may have changed, the vehicle id stays."))};
    }
    if (!redirect.externalId.isEmpty()) {
        return {words(QT_TRANSLATE_NOOP("Redirect", "The owner came back from Connect")),
                words(QT_TRANSLATE_NOOP("Redirect",
                                        "The redirect names no user id, only your own id %1."))
                    .arg(onOneLine(redirect.externalId)),
                words(QT_TRANSLATE_NOOP("Redirect", "Find the connections by that external id."))};
    }
    return {words(QT_TRANSLATE_NOOP("Redirect", "The redirect names no user")),
            words(QT_TRANSLATE_NOOP("Redirect", "It has neither a user id nor an external id.")),
            words(QT_TRANSLATE_NOOP("Redirect",
                                    "Find the user by VIN or vehicle id, and look at how your "
                                    "application opens Connect."))};
}

} // namespace

RedirectWords explain(const ConnectRedirect &redirect)
{
    RedirectWords text = redirect.isError() ? explainError(redirect) : explainSuccess(redirect);
    if (!redirect.isError() && !redirect.externalId.isEmpty() && !redirect.userId.isEmpty()) {
        append(text.cause, words(QT_TRANSLATE_NOOP("Redirect", "Your own id for them is %1."))
                               .arg(onOneLine(redirect.externalId)));
    }
    if (redirect.hadCode) {
        append(text.cause,
               words(QT_TRANSLATE_NOOP("Redirect", "The authorization code in the redirect was not "
                                                   "kept: API v3 does not need it.")));
    }
    if (!redirect.virtualKeyUrl.isEmpty()) {
        append(text.remedy,
               words(QT_TRANSLATE_NOOP("Redirect", "The owner must still pair the virtual key: on "
                                                   "their phone, open %1"))
                   .arg(onOneLine(redirect.virtualKeyUrl)));
    }
    return text;
}

} // namespace motorpool
