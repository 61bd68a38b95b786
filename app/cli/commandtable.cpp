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
                              "truncated, bucket.")},
    {"config-dir", "FOLDER",
     QT_TRANSLATE_NOOP("Cli", "Where motorpool.conf lies, instead of the usual folder.")},
    {"data-dir", "FOLDER",
     QT_TRANSLATE_NOOP("Cli", "Where a folder for each application lies, with what is known of "
                              "its fleet (fleet.sqlite), instead of the usual folder.")},
    {"verbose", "", QT_TRANSLATE_NOOP("Cli", "Say on standard error what is being done.")},
    {"help", "", QT_TRANSLATE_NOOP("Cli", "Show this help.")},
    {"version", "", QT_TRANSLATE_NOOP("Cli", "Show the version.")},
};

constexpr OptionDef addOptions[] = {
    {"client-id", "ID", QT_TRANSLATE_NOOP("Cli", "The application's client id, client_… .")},
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

constexpr CommandDef table[] = {
    {"application add", "NAME --client-id ID", 1, 1, addOptions, Needs::Nothing,
     QT_TRANSLATE_NOOP("Cli", "Adds an application; its client secret is read from standard "
                              "input and kept in the keychain."),
     addApplication},
    {"application list", "", 0, 0, listOptions, Needs::Nothing,
     QT_TRANSLATE_NOOP("Cli", "Lists the applications."), listApplications},
    {"application remove", "NAME", 1, 1, removeOptions, Needs::Nothing,
     QT_TRANSLATE_NOOP("Cli", "Removes an application, erases its secret from the keychain and "
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
