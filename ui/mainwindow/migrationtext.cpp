// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrationtext.h"

#include <QCoreApplication>

namespace motorpool {

namespace {

constexpr MigrationStep before[] = {
    {"access", QT_TRANSLATE_NOOP("Migration", "You can sign in to Smartcar's dashboard"),
     QT_TRANSLATE_NOOP("Migration", "Secrets are made there and nowhere else.")},
    {"tokens", QT_TRANSLATE_NOOP("Migration", "You know where tokens of vehicles are kept now"),
     QT_TRANSLATE_NOOP("Migration", "Databases, caches, jobs that renew them, other services.")},
    {"database", QT_TRANSLATE_NOOP("Migration", "You may change your own database"),
     QT_TRANSLATE_NOOP("Migration", "A column is added now, and the tokens go at the end.")},
    {"staging", QT_TRANSLATE_NOOP("Migration", "You have a place to try it out"),
     QT_TRANSLATE_NOOP("Migration", "Development and staging, with a test application of its own "
                                    "beside the one for production, both clearly named.")},
    {"configuration",
     QT_TRANSLATE_NOOP("Migration", "The application in the dashboard is complete"),
     QT_TRANSLATE_NOOP("Migration", "Redirect URIs, logo and the URL of your privacy policy, which "
                                    "owners see in Connect.")},
    {"scopes", QT_TRANSLATE_NOOP("Migration", "It asks for no more permissions than you use"),
     QT_TRANSLATE_NOOP("Migration",
                       "A short list is easier to agree to. What Smartcar reports is in "
                       "the fleet's column “Permissions”.")},
    {"brands", QT_TRANSLATE_NOOP("Migration", "You know which brands you support"),
     QT_TRANSLATE_NOOP("Migration", "Let owners choose among them only, and see Smartcar's pages "
                                    "for what each of them can do.")},
};

constexpr MigrationStep prepare[] = {
    {"secret", QT_TRANSLATE_NOOP("Migration", "Create a client secret"),
     QT_TRANSLATE_NOOP("Migration",
                       "It is shown once. Put id and secret into a secret store, never "
                       "into version control.")},
    {"parallel", QT_TRANSLATE_NOOP("Migration", "Leave the old renewal of tokens running"),
     QT_TRANSLATE_NOOP("Migration", "Both ways work side by side until you switch.")},
    {"exchange", QT_TRANSLATE_NOOP("Migration", "Fetch an application token once"),
     QT_TRANSLATE_NOOP("Migration", "“Test” in this program's settings does it, and so do "
                                    "motorpoolctl token and curl.")},
};

constexpr MigrationStep build[] = {
    {"userid", QT_TRANSLATE_NOOP("Migration", "Store the user id that Connect's redirect brings"),
     QT_TRANSLATE_NOOP("Migration", "The parameter user_id. Paste such a URL into the search field "
                                    "to see what is in it.")},
    {"column", QT_TRANSLATE_NOOP("Migration", "Give your users a column for Smartcar's user id"),
     ""},
    {"backfill", QT_TRANSLATE_NOOP("Migration", "Fill it for the connections that exist"),
     QT_TRANSLATE_NOOP("Migration", "All pages of the lists of live and of simulated vehicles: "
                                    "a sync reads both. The mapping below is what it read.")},
    {"cache",
     QT_TRANSLATE_NOOP("Migration", "Keep one token for the application and renew it "
                                    "hourly"),
     QT_TRANSLATE_NOOP("Migration", "One renewal at a time; a few minutes before it runs out.")},
    {"webhooks", QT_TRANSLATE_NOOP("Migration", "Let webhooks find the owner by data.user.id"), ""},
};

constexpr MigrationStep switchOver[] = {
    {"calls", QT_TRANSLATE_NOOP("Migration", "Signals and commands use the application token"),
     QT_TRANSLATE_NOOP("Migration", "With the owner's id in the header sc-user-id.")},
    {"cleanup", QT_TRANSLATE_NOOP("Migration", "Remove the old jobs and the tokens of vehicles"),
     QT_TRANSLATE_NOOP("Migration", "Once no call has used them for a while.")},
};

constexpr MigrationStep after[] = {
    {"rotate", QT_TRANSLATE_NOOP("Migration", "Rotate secrets"),
     QT_TRANSLATE_NOOP("Migration", "Up to three may exist at once: create, deploy, delete the old "
                                    "one. A lost secret is replaced in the same way.")},
    {"limit", QT_TRANSLATE_NOOP("Migration", "Limit who sees secrets, and keep note of it"),
     QT_TRANSLATE_NOOP("Migration", "Nothing of them belongs into an app or a web page.")},
    {"audit", QT_TRANSLATE_NOOP("Migration", "Audit who used tokens, and who still can"),
     QT_TRANSLATE_NOOP("Migration", "People, services and backups that held tokens of vehicles; "
                                    "from now on those that hold the secret.")},
    {"status", QT_TRANSLATE_NOOP("Migration", "Subscribe to Smartcar's status pages"),
     QT_TRANSLATE_NOOP("Migration", "status.smartcar.com for the service, and "
                                    "brandreliability.smartcar.com for each brand.")},
    {"reauth", QT_TRANSLATE_NOOP("Migration", "Plan for owners who have to connect again"),
     QT_TRANSLATE_NOOP("Migration", "Smartcar's errors say so; the view “With errors” lists "
                                    "them.")},
};

constexpr MigrationPart parts[] = {
    {QT_TRANSLATE_NOOP("Migration", "Before you begin"), before},
    {QT_TRANSLATE_NOOP("Migration", "1. Beside what runs"), prepare},
    {QT_TRANSLATE_NOOP("Migration", "2. Build"), build},
    {QT_TRANSLATE_NOOP("Migration", "3. Switch"), switchOver},
    {QT_TRANSLATE_NOOP("Migration", "From then on"), after},
};

} // namespace

const char migrationSourceUrl[] =
    "https://smartcar.com/docs/getting-started/how-to/m2m/migration-guide";

std::span<const MigrationPart> migrationParts()
{
    return parts;
}

const char *migrationIntroduction()
{
    return QT_TRANSLATE_NOOP(
        "Migration",
        "Smartcar's API version 3 wants one token for an application instead of one for each "
        "vehicle, and names the owner in each call. Older versions end in 2026; see Smartcar for "
        "the day. What you tick is remembered on this machine.");
}

const char *migrationSource()
{
    return QT_TRANSLATE_NOOP("Migration", "After Smartcar's migration guide and FAQ, in our own "
                                          "words. Where they differ, theirs hold:");
}

} // namespace motorpool
