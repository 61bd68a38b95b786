// SPDX-License-Identifier: GPL-3.0-or-later
#include "guidetext.h"

#include <QCoreApplication>

namespace motorpool {

namespace {

constexpr GuideLine keys[] = {
    {"Ctrl+K", QT_TRANSLATE_NOOP("Guide", "Search: a user id, external id, vehicle id, VIN or a "
                                          "pasted redirect URL")},
    {"Ctrl+Shift+P", QT_TRANSLATE_NOOP("Guide", "All actions in one list, found by typing")},
    {"Ctrl+F", QT_TRANSLATE_NOOP("Guide", "Filter what is listed")},
    {"F5", QT_TRANSLATE_NOOP("Guide", "Read the list again, which is free")},
    {"Ctrl+Shift+L", QT_TRANSLATE_NOOP("Guide", "Look up a list of ids in the fleet")},
    {"Ctrl+E", QT_TRANSLATE_NOOP("Guide", "Export what is listed, in the fleet or of webhooks")},
    {"Ctrl+1", QT_TRANSLATE_NOOP("Guide", "The whole fleet")},
    {"Ctrl+2", QT_TRANSLATE_NOOP("Guide", "Connections of a user")},
    {"Ctrl+3", QT_TRANSLATE_NOOP("Guide", "Requests that were made")},
    {"Ctrl+4", QT_TRANSLATE_NOOP("Guide", "Journal of what was done")},
    {"Ctrl+5", QT_TRANSLATE_NOOP("Guide", "Webhooks, and which vehicle each is told of")},
    {"Ctrl+6", QT_TRANSLATE_NOOP("Guide", "Deliveries of webhooks")},
    {"Ctrl+7", QT_TRANSLATE_NOOP("Guide", "The bench: verify a delivery, find out what is wrong "
                                          "with it, send it again to this computer")},
    {"Ctrl+Shift+B", QT_TRANSLATE_NOOP("Guide", "The call budget, and what the month has cost")},
    {"Ctrl+,", QT_TRANSLATE_NOOP("Guide", "Settings")},
    {"Ctrl+Shift+A", QT_TRANSLATE_NOOP("Guide", "All connections of the application")},
    {"Enter", QT_TRANSLATE_NOOP("Guide", "On a row: read the vehicle's signals, a billed call")},
    {"Ctrl+R", QT_TRANSLATE_NOOP("Guide", "Read the signals again, a billed call")},
    {"Ctrl+Shift+O",
     QT_TRANSLATE_NOOP("Guide", "A link for the owner, to connect or to sign in again")},
    {"Ctrl+C", QT_TRANSLATE_NOOP("Guide", "Copy what is selected, ids in full")},
    {"Ctrl+I", QT_TRANSLATE_NOOP("Guide", "Show or hide the inspector")},
    {"Ctrl+B", QT_TRANSLATE_NOOP("Guide", "Fold or unfold the sidebar")},
    {"Ctrl+N", QT_TRANSLATE_NOOP("Guide", "Add an application")},
    {"Ctrl+L", QT_TRANSLATE_NOOP("Guide", "Lock the window and drop all secrets from memory")},
    {"F1", QT_TRANSLATE_NOOP("Guide", "This guide")},
    {"F11", QT_TRANSLATE_NOOP("Guide", "Full screen")},
    {"Ctrl+Q", QT_TRANSLATE_NOOP("Guide", "Quit")},
};

constexpr GuideLine words[] = {
    {QT_TRANSLATE_NOOP("Guide", "Application"),
     QT_TRANSLATE_NOOP("Guide", "One Smartcar application: a client id, a client secret, hosts.")},
    {QT_TRANSLATE_NOOP("Guide", "User"),
     QT_TRANSLATE_NOOP("Guide", "The owner who consented in Smartcar Connect.")},
    {QT_TRANSLATE_NOOP("Guide", "Connection"),
     QT_TRANSLATE_NOOP("Guide", "One user's link to one vehicle. Listing connections is free.")},
    {QT_TRANSLATE_NOOP("Guide", "Signal"),
     QT_TRANSLATE_NOOP("Guide", "A named measurement. Reading a vehicle's signals is a billed "
                                "call and is made only when asked for.")},
    {QT_TRANSLATE_NOOP("Guide", "Webhook"),
     QT_TRANSLATE_NOOP("Guide", "An address to which Smartcar sends what changed. It is made in "
                                "Smartcar's dashboard; deliveries cost no calls.")},
    {QT_TRANSLATE_NOOP("Guide", "Subscription"),
     QT_TRANSLATE_NOOP("Guide", "A vehicle of which a webhook is told.")},
    {QT_TRANSLATE_NOOP("Guide", "Delivery"),
     QT_TRANSLATE_NOOP("Guide", "One message of a webhook, signed with the management token. "
                                "Smartcar tries four times in three minutes, then never again.")},
    {QT_TRANSLATE_NOOP("Guide", "Age"),
     QT_TRANSLATE_NOOP("Guide", "Always since the car reported the value, not since it was read.")},
    {"BEV, PHEV, ICE",
     QT_TRANSLATE_NOOP("Guide", "Battery-electric, plug-in hybrid, combustion engine.")},
    {"VIN",
     QT_TRANSLATE_NOOP("Guide", "The vehicle identification number. Smartcar cannot be asked "
                                "for it; it is known once the signals were read.")},
};

constexpr GuideLine signs[] = {
    {"●", QT_TRANSLATE_NOOP("Guide", "Fresh")},
    {"◐", QT_TRANSLATE_NOOP("Guide", "Aging")},
    {"▲", QT_TRANSLATE_NOOP("Guide", "Stale; the limits are in the settings")},
    {"✕", QT_TRANSLATE_NOOP("Guide", "An error, explained where it stands")},
    {"—", QT_TRANSLATE_NOOP("Guide", "Not reported; an empty cell was not read yet")},
    {"⊘", QT_TRANSLATE_NOOP("Guide", "The vehicle is not capable of it")},
    {"⚷", QT_TRANSLATE_NOOP("Guide", "The owner did not give the permission")},
};

} // namespace

std::span<const GuideLine> guideKeys()
{
    return keys;
}

std::span<const GuideLine> guideWords()
{
    return words;
}

std::span<const GuideLine> guideSigns()
{
    return signs;
}

} // namespace motorpool
