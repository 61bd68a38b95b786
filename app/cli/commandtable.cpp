// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "commands.h"

#include <QtGlobal>

namespace motorpool::cli {

namespace {

using Needs = CommandDef::Needs;

constexpr OptionDef common[] = {
    {"application", "NAME",
     QT_TRANSLATE_NOOP("Cli", "The application to use instead of the default one.")},
    {"format", "FORMAT",
     QT_TRANSLATE_NOOP("Cli", "table (for people, the default), json, ndjson or csv.")},
    {"iam-url", "URL", QT_TRANSLATE_NOOP("Cli", "Base URL of the token service.")},
    {"vehicle-url", "URL", QT_TRANSLATE_NOOP("Cli", "Base URL of the vehicle API.")},
    {"management-url", "URL", QT_TRANSLATE_NOOP("Cli", "Base URL of the management API.")},
    {"ca-file", "FILE",
     QT_TRANSLATE_NOOP("Cli", "PEM file with certificates to trust beside the system's.")},
    {"demo", "",
     QT_TRANSLATE_NOOP("Cli", "Use a simulated fleet inside of this program; no credentials.")},
    {"demo-faults", "LIST",
     QT_TRANSLATE_NOOP("Cli", "Faults of the simulation, by comma: 401, 429, 500, slow, reset, "
                              "truncated, bucket; to commands late, late-error, late-cut, cut.")},
    {"config-dir", "FOLDER",
     QT_TRANSLATE_NOOP("Cli", "Where motorpool.conf lies, instead of the usual folder.")},
    {"data-dir", "FOLDER",
     QT_TRANSLATE_NOOP("Cli", "Where a folder for each application lies, with what is known of "
                              "its fleet (fleet.sqlite), instead of the usual folder.")},
    {"read-only", "",
     QT_TRANSLATE_NOOP("Cli", "Change nothing in this run: no command, no deletion, no secret.")},
    {"verbose", "", QT_TRANSLATE_NOOP("Cli", "Say on standard error what is being done.")},
    {"help", "", QT_TRANSLATE_NOOP("Cli", "Show this help.")},
    {"version", "", QT_TRANSLATE_NOOP("Cli", "Show the version.")},
};

constexpr OptionDef addOptions[] = {
    {"client-id", "ID", QT_TRANSLATE_NOOP("Cli", "The application's client id, client_… .")},
    {"mark", "COLOUR",
     QT_TRANSLATE_NOOP("Cli", "Colour mark of its windows: red, orange, green, teal, blue, "
                              "violet, pink, brown, or none.")},
    {"test", "", QT_TRANSLATE_NOOP("Cli", "Fetch a token first, and store nothing if that fails.")},
    {"replace", "",
     QT_TRANSLATE_NOOP("Cli", "Replace the secret of the application of this name, and its "
                              "client id and hosts where they are given.")},
};

constexpr OptionDef listOptions[] = {
    {"names", "", QT_TRANSLATE_NOOP("Cli", "Only the names, one a line.")},
};

constexpr OptionDef removeOptions[] = {
    {"keep-secret", "",
     QT_TRANSLATE_NOOP("Cli", "Leave the secret in the keychain, for when it cannot be reached.")},
    {"keep-data", "",
     QT_TRANSLATE_NOOP("Cli", "Leave its fleet where it is kept on this computer.")},
};

constexpr OptionDef rotateOptions[] = {
    {"no-test", "", QT_TRANSLATE_NOOP("Cli", "Do not fetch a token with it first.")},
    {"old-removed", "",
     QT_TRANSLATE_NOOP("Cli", "Read no secret: say that the old one was removed in Smartcar's "
                              "dashboard, so that it is not recalled any more.")},
};

constexpr OptionDef keptSecretOptions[] = {
    {"remove", "", QT_TRANSLATE_NOOP("Cli", "Erase the one that is kept.")},
};

constexpr OptionDef connectionsOptions[] = {
    {"user", "ID", QT_TRANSLATE_NOOP("Cli", "Only those of this Smartcar user.")},
    {"external-id", "ID",
     QT_TRANSLATE_NOOP("Cli", "Only those of the user to whom your application gave this id.")},
    {"vehicle", "ID", QT_TRANSLATE_NOOP("Cli", "Only those to this vehicle.")},
    {"mode", "MODE", QT_TRANSLATE_NOOP("Cli", "live (the default), simulated or all.")},
};

constexpr OptionDef signalsOptions[] = {
    {"user", "ID",
     QT_TRANSLATE_NOOP("Cli", "The Smartcar user; looked up in the connections if not given.")},
};

constexpr OptionDef yesOption = {"yes", "",
                                 QT_TRANSLATE_NOOP("Cli", "Do it without asking, for scripts.")};
constexpr OptionDef vinTailOption = {
    "vin-tail", "XXXX",
    QT_TRANSLATE_NOOP("Cli", "The last four characters of the VIN, where they are asked for.")};
constexpr OptionDef idTailOption = {
    "id-tail", "XXXX",
    QT_TRANSLATE_NOOP("Cli", "Where the VIN is not known, the last four of the vehicle's id; for a "
                             "user those of the user's id.")};
constexpr OptionDef dryOption = {
    "dry-run", "", QT_TRANSLATE_NOOP("Cli", "Only say what would be done, and to whom.")};

constexpr OptionDef commandOptions[] = {
    {"user", "ID",
     QT_TRANSLATE_NOOP("Cli", "The Smartcar user; looked up in the connections if not given.")},
    {"at", "LAT,LON", QT_TRANSLATE_NOOP("Cli", "The place of a charge schedule.")},
    yesOption,
    vinTailOption,
    idTailOption,
    {"no-check", "", QT_TRANSLATE_NOOP("Cli", "Do not read the state again afterwards.")},
    dryOption,
};

constexpr OptionDef connectionRemoveOptions[] = {yesOption, vinTailOption, idTailOption, dryOption};
constexpr OptionDef userRemoveOptions[] = {yesOption, idTailOption, dryOption};

constexpr OptionDef webhookOption = {"webhook", "ID",
                                     QT_TRANSLATE_NOOP("Cli", "Only those of this webhook.")};
constexpr OptionDef subscriptionListOptions[] = {
    webhookOption,
    {"vehicle", "ID", QT_TRANSLATE_NOOP("Cli", "Only those of this vehicle.")},
    {"user", "ID", QT_TRANSLATE_NOOP("Cli", "Only those of this Smartcar user.")},
    {"mode", "MODE", QT_TRANSLATE_NOOP("Cli", "live, simulated or all (the default).")},
};
constexpr OptionDef subscriptionMissingOptions[] = {
    {"webhook", "ID",
     QT_TRANSLATE_NOOP("Cli", "Not subscribed to this webhook; without it, to none at all that is "
                              "enabled.")},
    {"mode", "MODE", QT_TRANSLATE_NOOP("Cli", "live, simulated or all (the default).")},
};
constexpr OptionDef subscriptionAddOptions[] = {
    {"webhook", "ID", QT_TRANSLATE_NOOP("Cli", "The webhook; needed.")},
    {"user", "ID",
     QT_TRANSLATE_NOOP("Cli", "The Smartcar user; looked up in the connections if not given.")},
    yesOption,
    dryOption,
};
constexpr OptionDef subscriptionRemoveOptions[] = {
    {"id", "ID", QT_TRANSLATE_NOOP("Cli", "This subscription, in place of vehicles.")},
    webhookOption,
    {"user", "ID", QT_TRANSLATE_NOOP("Cli", "Only those of this Smartcar user.")},
    yesOption,
    dryOption,
};

constexpr OptionDef syncOptions[] = {
    {"mode", "MODE",
     QT_TRANSLATE_NOOP("Cli", "live, simulated or all (the default). Smartcar keeps live and "
                              "simulated vehicles in lists of their own.")},
};

constexpr OptionDef columnsOption = {
    "columns", "LIST",
    QT_TRANSLATE_NOOP("Cli", "Columns by comma, such as make,battery,vehicleId, or all.")};
constexpr OptionDef sortOption = {
    "sort", "LIST",
    QT_TRANSLATE_NOOP("Cli", "Order by comma, such as make,-battery; - turns a key around.")};

constexpr OptionDef fleetOptions[] = {columnsOption, sortOption};

constexpr OptionDef exportOptions[] = {
    {"filter", "FILTER", QT_TRANSLATE_NOOP("Cli", "Only these, as of fleet search.")},
    columnsOption,
    sortOption,
    {"mapping", "",
     QT_TRANSLATE_NOOP("Cli", "Who is whose, for a move from tokens per vehicle: userId, "
                              "externalId, vehicleId, connectionId and vin of each connection "
                              "that is not gone.")},
};

constexpr OptionDef refreshOptions[] = {
    {"all", "", QT_TRANSLATE_NOOP("Cli", "The whole fleet; needed where there is no filter.")},
    {"at-most", "N", QT_TRANSLATE_NOOP("Cli", "Only so many vehicles, and so many calls.")},
    {"dry-run", "", QT_TRANSLATE_NOOP("Cli", "Only say what it would cost.")},
    {"resume", "", QT_TRANSLATE_NOOP("Cli", "Go on with a refresh that was not ended.")},
    {"discard", "", QT_TRANSLATE_NOOP("Cli", "Forget a refresh that was not ended.")},
};

constexpr OptionDef budgetOptions[] = {
    {"vehicles", "",
     QT_TRANSLATE_NOOP("Cli", "The vehicles instead: throttled ones first, then those whose month "
                              "is used up, then by calls.")},
};

constexpr OptionDef applicationIdOption = {
    "application-id", "UUID",
    QT_TRANSLATE_NOOP("Cli", "The Application ID of Smartcar's dashboard, a UUID; not the client "
                             "id.")};
constexpr OptionDef redirectUriOption = {
    "redirect-uri", "URI",
    QT_TRANSLATE_NOOP("Cli", "Where the owner is sent back to; one of those in the dashboard.")};
constexpr OptionDef stateOption = {
    "state", "TEXT",
    QT_TRANSLATE_NOOP("Cli", "Comes back with the redirect; random if not given.")};
constexpr OptionDef ownerOption = {"external-id", "ID",
                                   QT_TRANSLATE_NOOP("Cli", "Your own id of the owner.")};

constexpr OptionDef connectLinkOptions[] = {
    applicationIdOption,
    redirectUriOption,
    {"permissions", "LIST",
     QT_TRANSLATE_NOOP("Cli", "What to ask for, by comma, required: before those that must be "
                              "granted; without it what the dashboard says.")},
    {"mode", "MODE", QT_TRANSLATE_NOOP("Cli", "live (the default), simulated or test.")},
    stateOption,
    ownerOption,
    {"make", "MAKE", QT_TRANSLATE_NOOP("Cli", "Go to the sign-in of this make, such as TESLA.")},
    {"vin", "VIN", QT_TRANSLATE_NOOP("Cli", "Let the owner connect this vehicle alone.")},
    {"force", "", QT_TRANSLATE_NOOP("Cli", "Ask for consent also where it was given before.")},
    {"response", "WHAT",
     QT_TRANSLATE_NOOP("Cli", "none (the default), or code for API v2's exchange.")},
};

constexpr OptionDef reauthenticateLinkOptions[] = {
    applicationIdOption,
    redirectUriOption,
    stateOption,
    ownerOption,
    {"response", "WHAT", QT_TRANSLATE_NOOP("Cli", "vehicle_id (the default) or none.")},
};

constexpr OptionDef configOptions[] = {
    {"effective", "", QT_TRANSLATE_NOOP("Cli", "All settings, also those that are as built in.")},
};

constexpr OptionDef journalFrom = {
    "from", "WHEN",
    QT_TRANSLATE_NOOP("Cli", "From this record on: a number, or a time in UTC such as "
                             "2026-11-25 or 2026-11-25T16:00.")};
constexpr OptionDef journalTo = {
    "to", "WHEN", QT_TRANSLATE_NOOP("Cli", "Up to this record, a number, or before this time.")};

constexpr OptionDef journalOptions[] = {
    journalFrom,
    journalTo,
    {"user", "ID", QT_TRANSLATE_NOOP("Cli", "Only about this Smartcar user.")},
    {"vehicle", "ID", QT_TRANSLATE_NOOP("Cli", "Only about this vehicle.")},
    {"kind", "KIND",
     QT_TRANSLATE_NOOP("Cli", "Only session, token, request, deed, answer, outcome, credential, "
                              "export, case, setting or journal.")},
    {"who", "NAME", QT_TRANSLATE_NOOP("Cli", "Only what this user of the operating system did.")},
    {"text", "TEXT", QT_TRANSLATE_NOOP("Cli", "Only records that have this text in them.")},
};

constexpr OptionDef journalExportOptions[] = {journalFrom, journalTo};

constexpr OptionDef journalRenewOptions[] = {
    {"reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "Why; it is written into the new journal.")},
};

constexpr OptionDef caseOptions[] = {
    {"vehicle", "ID", QT_TRANSLATE_NOOP("Cli", "The vehicle that it is about.")},
    {"user", "ID", QT_TRANSLATE_NOOP("Cli", "Or the user, with all vehicles.")},
    {"last", "TIME",
     QT_TRANSLATE_NOOP("Cli", "Requests and journal of the last 24h (the default), 7d, 90m.")},
    {"from", "TIME",
     QT_TRANSLATE_NOOP("Cli", "Or from then on: a day, or a time such as 2026-06-01T08:00:00Z; in "
                              "UTC.")},
    {"to", "TIME", QT_TRANSLATE_NOOP("Cli", "Until then; now if not given.")},
    {"no-blur", "LIST",
     QT_TRANSLATE_NOOP("Cli", "Leave as they are, by comma: vins, ids, places, names.")},
    {"blur-request-ids", "",
     QT_TRANSLATE_NOOP("Cli", "Replace request ids too, which Smartcar's support asks for.")},
    {"include", "LIST",
     QT_TRANSLATE_NOOP("Cli", "Only these parts, by comma: connections, signals, requests, "
                              "journal, facts, settings.")},
    {"online", "", QT_TRANSLATE_NOOP("Cli", "List its connections first. Not billed.")},
};

constexpr OptionDef webhookTailOptions[] = {
    {"last", "N", QT_TRANSLATE_NOOP("Cli", "So many of the last ones; 10 if not given.")},
    {"follow", "", QT_TRANSLATE_NOOP("Cli", "Go on with those that come, until interrupted.")},
    {"vehicle", "ID", QT_TRANSLATE_NOOP("Cli", "Only those of this vehicle.")},
    {"user", "ID", QT_TRANSLATE_NOOP("Cli", "Only those of this Smartcar user.")},
    {"errors", "", QT_TRANSLATE_NOOP("Cli", "Only those with errors.")},
    {"body", "", QT_TRANSLATE_NOOP("Cli", "With their bodies and signatures, in json and ndjson.")},
    {"raw", "",
     QT_TRANSLATE_NOOP("Cli", "The same byte for byte: in ndjson as webhook verify takes them.")},
};

constexpr OptionDef webhookEntry = {
    "entry", "N", QT_TRANSLATE_NOOP("Cli", "Only this entry of a HAR file, or line of a log.")};
constexpr OptionDef webhookSignature = {
    "signature", "HEX",
    QT_TRANSLATE_NOOP("Cli", "What the header SC-Signature held, where the file does not tell.")};

constexpr OptionDef webhookVerifyOptions[] = {
    webhookEntry,
    webhookSignature,
    {"previous", "FILE",
     QT_TRANSLATE_NOOP("Cli", "Another delivery, which shows how an unchanged one looks.")},
};

constexpr OptionDef webhookReplayOptions[] = {
    webhookEntry,
    webhookSignature,
    {"times", "N", QT_TRANSLATE_NOOP("Cli", "So often, up to 10000; once if not given.")},
    {"parallel", "N", QT_TRANSLATE_NOOP("Cli", "So many at a time, up to 64; one if not given.")},
    {"sign", "", QT_TRANSLATE_NOOP("Cli", "Sign each one with the management token.")},
    {"new-ids", "",
     QT_TRANSLATE_NOOP("Cli", "A new eventId, deliveryId and time each time; with --sign.")},
};

constexpr CommandDef table[] = {
    {"application add", "NAME --client-id ID", 1, 1, addOptions, Needs::Nothing,
     QT_TRANSLATE_NOOP("Cli", "Adds an application; its client secret is read from standard "
                              "input and kept in the keychain."),
     addApplication},
    {"application list", "", 0, 0, listOptions, Needs::Nothing,
     QT_TRANSLATE_NOOP("Cli", "Lists the applications."), listApplications},
    {"application rotate", "NAME", 1, 1, rotateOptions, Needs::Nothing,
     QT_TRANSLATE_NOOP("Cli", "Replaces the client secret by a new one, read from standard input: "
                              "a token is fetched with it, then it takes the old one's place. If "
                              "anything fails the old one is kept."),
     rotateSecret},
    {"application management-token", "NAME", 1, 1, keptSecretOptions, Needs::Nothing,
     QT_TRANSLATE_NOOP("Cli", "Keeps the Application Management Token, which signs webhooks, in "
                              "the keychain; it is read from standard input."),
     keepManagementToken},
    {"application database-password", "NAME", 1, 1, keptSecretOptions, Needs::Nothing,
     QT_TRANSLATE_NOOP("Cli", "Keeps the password of the PostgreSQL database in which its "
                              "deliveries are kept, in the keychain; it is read from standard "
                              "input."),
     keepDatabasePassword},
    {"application remove", "NAME", 1, 1, removeOptions, Needs::Nothing,
     QT_TRANSLATE_NOOP("Cli", "Removes an application, erases its secrets from the keychain and "
                              "deletes its fleet kept on this computer."),
     removeApplication},
    {"application default",
     "NAME",
     1,
     1,
     {},
     Needs::Nothing,
     QT_TRANSLATE_NOOP("Cli", "Makes an application the default."),
     chooseDefaultApplication},
    {"token",
     "",
     0,
     0,
     {},
     Needs::Application,
     QT_TRANSLATE_NOOP("Cli", "Fetches a token and says how long it lives; never prints it."),
     fetchToken},
    {"connections", "", 0, 0, connectionsOptions, Needs::Application,
     QT_TRANSLATE_NOOP("Cli", "Lists the connections of users to vehicles. Not billed."),
     listConnections},
    {"vehicle",
     "VEHICLE",
     1,
     1,
     {},
     Needs::Application,
     QT_TRANSLATE_NOOP("Cli", "Shows what is known of a vehicle by its id."),
     showVehicle},
    {"signals", "VEHICLE [CODE...]", 1, -1, signalsOptions, Needs::Application,
     QT_TRANSLATE_NOOP("Cli", "Reads the vehicle's signals, all or those named, by one billed "
                              "call. A CODE is such as tractionbattery-stateofcharge."),
     readSignals},
    {"command", "VEHICLE COMMAND [VALUE]", 2, 4, commandOptions, Needs::Application,
     QT_TRANSLATE_NOOP("Cli",
                       "Has the vehicle do something, once, and reads its state again: lock, "
                       "unlock, charge-start, charge-stop, charge-limit PERCENT, "
                       "charge-port open, charge-port close, destination LAT,LON, schedule "
                       "daily HOURS, schedule weekly DAYS, schedule workweek HALVES, "
                       "schedule delete ID, schedule list. Two to four billed calls."),
     sendCommand},
    {"connection remove", "CONNECTION", 1, 1, connectionRemoveOptions, Needs::Application,
     QT_TRANSLATE_NOOP("Cli", "Removes a user's link to a vehicle at Smartcar, after saying what "
                              "will be lost."),
     removeConnection},
    {"user remove", "USER", 1, 1, userRemoveOptions, Needs::Application,
     QT_TRANSLATE_NOOP("Cli", "Removes a user with all connections at Smartcar, after saying what "
                              "will be lost."),
     removeUser},
    {"webhook list",
     "",
     0,
     0,
     {},
     Needs::Application,
     QT_TRANSLATE_NOOP("Cli", "Lists the application's webhooks. Not billed."),
     listWebhooks},
    {"webhook tail", "", 0, 0, webhookTailOptions, Needs::Application,
     QT_TRANSLATE_NOOP("Cli", "Shows the last deliveries that are kept, and those that come. Sends "
                              "nothing."),
     tailWebhook},
    {"webhook verify", "[FILE|-]", 0, 1, webhookVerifyOptions, Needs::Nothing,
     QT_TRANSLATE_NOOP("Cli", "Says whether a delivery is signed by one of the known management "
                              "tokens, and if not, why: of a body, HTTP, a curl line, a HAR file "
                              "or a log. Ends with 10 if it is not. Sends nothing."),
     verifyWebhook},
    {"webhook challenge",
     "CHALLENGE|FILE|-",
     1,
     1,
     {},
     Needs::Nothing,
     QT_TRANSLATE_NOOP("Cli", "Prints the answer to a VERIFY. Sends nothing."),
     answerChallenge},
    {"webhook replay", "URL [FILE|-]", 1, 2, webhookReplayOptions, Needs::Nothing,
     QT_TRANSLATE_NOOP("Cli", "Sends a delivery to this computer, to a URL such as "
                              "http://127.0.0.1:3000/hook, and nowhere else."),
     replayWebhook},
    {"subscription list", "", 0, 0, subscriptionListOptions, Needs::Application,
     QT_TRANSLATE_NOOP("Cli", "Lists which vehicles are subscribed to which webhooks. Not billed."),
     listSubscriptions},
    {"subscription missing", "", 0, 0, subscriptionMissingOptions, Needs::Application,
     QT_TRANSLATE_NOOP("Cli", "Lists connected vehicles that are not subscribed. Not billed."),
     listMissing},
    {"subscription add", "VEHICLE...", 1, -1, subscriptionAddOptions, Needs::Application,
     QT_TRANSLATE_NOOP("Cli", "Subscribes vehicles to a webhook. Not billed."), addSubscriptions},
    {"subscription remove", "[VEHICLE...]", 0, -1, subscriptionRemoveOptions, Needs::Application,
     QT_TRANSLATE_NOOP("Cli", "Unsubscribes vehicles, of one webhook or of all. Not billed."),
     removeSubscriptions},
    {"fleet sync", "", 0, 0, syncOptions, Needs::Application,
     QT_TRANSLATE_NOOP("Cli", "Reads all connections, keeps them for the other fleet commands, and "
                              "shows what changed since the last time. Not billed."),
     syncFleet},
    {"fleet list", "", 0, 0, fleetOptions, Needs::Application,
     QT_TRANSLATE_NOOP("Cli", "Lists what is kept of the fleet. Sends nothing."), listFleet},
    {"fleet search", "FILTER...", 1, -1, fleetOptions, Needs::Application,
     QT_TRANSLATE_NOOP("Cli", "Lists those that a filter leaves, such as make:tesla "
                              "'battery:<20'. Words that begin with - come after --. Sends "
                              "nothing."),
     listFleet},
    {"fleet export", "FILE", 1, 1, exportOptions, Needs::Application,
     QT_TRANSLATE_NOOP("Cli", "Writes what is kept of the fleet to a file: .csv, .xlsx, .json or "
                              ".ndjson. Sends nothing."),
     exportFleet, true},
    {"fleet refresh", "[FILTER...]", 0, -1, refreshOptions, Needs::Application,
     QT_TRANSLATE_NOOP("Cli", "Reads the signals of those vehicles, those first that were read "
                              "longest ago, as fast as the call budget allows. One billed call "
                              "each. Without a filter it wants --all or --at-most."),
     refreshFleet},
    {"fleet clear-gone",
     "",
     0,
     0,
     {},
     Needs::Application,
     QT_TRANSLATE_NOOP("Cli", "Drops the connections from the list that are gone."),
     clearGone},
    {"budget", "", 0, 0, budgetOptions, Needs::Application,
     QT_TRANSLATE_NOOP("Cli", "Shows the call budget: what is left, when it is back, and what this "
                              "month has cost as far as this computer knows. Sends nothing."),
     showBudget},
    {"link connect", "", 0, 0, connectLinkOptions, Needs::ApplicationIfAny,
     QT_TRANSLATE_NOOP("Cli", "Prints a link by which an owner connects a vehicle. Sends "
                              "nothing."),
     linkConnect},
    {"link reauthenticate", "VEHICLE", 1, 1, reauthenticateLinkOptions, Needs::ApplicationIfAny,
     QT_TRANSLATE_NOOP("Cli", "Prints a link by which the owner of a connected vehicle signs in at "
                              "its maker again. Sends nothing."),
     linkReauthenticate},
    {"config show", "", 0, 0, configOptions, Needs::Nothing,
     QT_TRANSLATE_NOOP("Cli", "Shows the settings that an administrator can preset or lock, with "
                              "where each value comes from."),
     showConfig},
    {"journal list", "", 0, 0, journalOptions, Needs::Application,
     QT_TRANSLATE_NOOP("Cli", "Lists what was done with the application's credentials, by whom and "
                              "when."),
     listJournal},
    {"journal verify",
     "[FILE]",
     0,
     1,
     {},
     Needs::ApplicationIfAny,
     QT_TRANSLATE_NOOP("Cli", "Checks that no record was changed, removed or moved, of the journal "
                              "or of an exported FILE, and says what that proves. Ends with 10 if "
                              "one was."),
     verifyJournalFiles},
    {"journal export", "FILE", 1, 1, journalExportOptions, Needs::Application,
     QT_TRANSLATE_NOOP("Cli", "Writes records with their hashes to a file, which “journal verify "
                              "FILE” checks anywhere."),
     exportJournalFile},
    {"journal renew", "", 0, 0, journalRenewOptions, Needs::Application,
     QT_TRANSLATE_NOOP("Cli", "Sets a journal aside that cannot be gone on with, and begins a new "
                              "one that says so. Deletes nothing."),
     renewJournal},
    {"case", "FILE", 1, 1, caseOptions, Needs::Application,
     QT_TRANSLATE_NOOP("Cli", "Writes what is known of a vehicle or a user for a ticket, to a zip "
                              "with a page and JSON; VINs, ids, places and names are replaced. "
                              "Sends nothing unless --online."),
     makeCase},
    {"redirect",
     "URL",
     1,
     1,
     {},
     Needs::Nothing,
     QT_TRANSLATE_NOOP("Cli", "Explains the URL to which Smartcar Connect redirected."),
     explainRedirect},
    {"doctor",
     "",
     0,
     0,
     {},
     Needs::ApplicationIfAny,
     QT_TRANSLATE_NOOP("Cli", "Checks proxy, DNS, TLS, clock, application, keychain, token and "
                              "one free call, in this order."),
     runDoctor},
};

} // namespace

std::span<const CommandDef> commandTable()
{
    return table;
}

std::span<const OptionDef> commonOptions()
{
    return common;
}

} // namespace motorpool::cli
