// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

#include <QtGlobal>

namespace motorpool {

/// Words for an error that no type or code names, by its kind and, where that tells more, by its
/// HTTP status. The first row that fits counts; status 0 fits all.
struct KindDef
{
    ApiError::Kind kind;
    int status;
    const char *title;
    const char *cause;
    const char *remedy;
    const char *code = nullptr; ///< fits this one of our own codes only; none: fits all
};

inline constexpr KindDef kindTable[] = {
    // What was to be done and was not sent in time.
    {ApiError::Kind::RateLimited, 0,
     QT_TRANSLATE_NOOP("ErrorGuide", "It waited too long, so it was not sent"),
     QT_TRANSLATE_NOOP("ErrorGuide", "The application had no call left for two minutes, and "
                                     "nothing is done on a decision that is old."),
     QT_TRANSLATE_NOOP("ErrorGuide", "See how many calls are left and when more come back, look at "
                                     "the vehicle's state, then decide anew."),
     "WAITED_TOO_LONG"},
    {ApiError::Kind::RateLimited, 0,
     QT_TRANSLATE_NOOP("ErrorGuide", "It waited too long, so it was not sent"),
     QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar wants this vehicle to be left alone for longer than "
                                     "two minutes, and nothing is done on a decision that is old."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Wait until it may be asked again, look at its state, then decide anew."),
     "WAITED_TOO_LONG_FOR_VEHICLE"},
    {ApiError::Kind::KeyringLocked, 0,
     QT_TRANSLATE_NOOP("ErrorGuide", "It waited too long, so it was not sent"),
     QT_TRANSLATE_NOOP("ErrorGuide", "The keyring with the secret stayed locked for two minutes, "
                                     "and nothing is done on a decision that is old."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Unlock the keyring, look at the vehicle's state, then decide anew."),
     "WAITED_TOO_LONG"},
    {ApiError::Kind::Timeout, 0,
     QT_TRANSLATE_NOOP("ErrorGuide", "It waited too long, so it was not sent"),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Within two minutes there was no access token, or the journal was not "
                       "written, and nothing is done on a decision that is old."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Look at the vehicle's state, then decide anew."),
     "WAITED_TOO_LONG"},
    {ApiError::Kind::Offline, 0, QT_TRANSLATE_NOOP("ErrorGuide", "The port cannot be listened on"),
     QT_TRANSLATE_NOOP("ErrorGuide", "Mostly another program listens on it already."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "End the other program, or choose another port (\"any\" takes a free one) "
                       "and hand its address on to the tunnel or proxy."),
     "PORT"},
    {ApiError::Kind::Offline, 0, QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar cannot be reached"),
     QT_TRANSLATE_NOOP("ErrorGuide", "The service could not be reached."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Check the network and the hosts in the settings, then try again.")},
    {ApiError::Kind::Proxy, 407, QT_TRANSLATE_NOOP("ErrorGuide", "The proxy wants a sign-in"),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "The proxy between this computer and Smartcar asks for a name and password."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Set them where the system or the variable https_proxy names "
                                     "the proxy, or ask your IT department.")},
    {ApiError::Kind::Proxy, 0, QT_TRANSLATE_NOOP("ErrorGuide", "The proxy failed"),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "The proxy between this computer and Smartcar refused or broke the connection."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Check the system's proxy settings and the variable "
                                     "https_proxy, or ask your IT department.")},
    {ApiError::Kind::Timeout, 0, QT_TRANSLATE_NOOP("ErrorGuide", "No answer in time"),
     QT_TRANSLATE_NOOP("ErrorGuide", "The service did not answer in the time allowed."),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "Try again. If it stays, look at the network and at Smartcar's status page.")},
    {ApiError::Kind::Tls, 0, QT_TRANSLATE_NOOP("ErrorGuide", "The secure connection was refused"),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "The service's certificate or protocol was not accepted, so nothing was "
                       "sent."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Behind a proxy that inspects traffic, add its CA file in the "
                                     "application's settings. Check this computer's clock, too.")},
    {ApiError::Kind::Auth, 0, QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar refused the credentials"),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Client id, secret or token are missing, wrong or no longer valid."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Check client id and secret in the application's settings.")},
    {ApiError::Kind::Permission, 0, QT_TRANSLATE_NOOP("ErrorGuide", "Not allowed"),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "Smartcar does not allow this for the application, or the owner did not grant it."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Check the permissions that the owner granted, and that the "
                                     "right application is chosen.")},
    {ApiError::Kind::NotCapable, 0,
     QT_TRANSLATE_NOOP("ErrorGuide", "Not possible with this vehicle"),
     QT_TRANSLATE_NOOP("ErrorGuide", "Vehicle, make or Smartcar cannot do this."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Do not repeat the request.")},
    {ApiError::Kind::RateLimited, 0, QT_TRANSLATE_NOOP("ErrorGuide", "Too many requests"),
     QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar accepts no more requests for the moment."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Ask for fewer values at a time.")},
    {ApiError::Kind::Billing, 0, QT_TRANSLATE_NOOP("ErrorGuide", "A limit of the plan is reached"),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Smartcar refused the request because of the application's plan."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Look at Billing in Smartcar's dashboard.")},
    {ApiError::Kind::NotFound, 0, QT_TRANSLATE_NOOP("ErrorGuide", "Not found"),
     QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar does not know what was asked for."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Check the ids, and that the right application is chosen.")},
    {ApiError::Kind::Conflict, 0, QT_TRANSLATE_NOOP("ErrorGuide", "Not possible at present"),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "The request contradicts the present state, or was made already."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Read the present state again, then decide.")},
    {ApiError::Kind::VehicleState, 0,
     QT_TRANSLATE_NOOP("ErrorGuide", "The vehicle's state does not allow this"),
     QT_TRANSLATE_NOOP("ErrorGuide", "The vehicle cannot do this in its present state."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Change the vehicle's state, then try again.")},
    {ApiError::Kind::Validation, 0,
     QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar did not accept the request"),
     QT_TRANSLATE_NOOP("ErrorGuide", "A part of the request is missing or wrong."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Check what was entered.")},
    {ApiError::Kind::OwnerAccount, 0,
     QT_TRANSLATE_NOOP("ErrorGuide", "The owner's account needs attention"),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "The owner's account at the car maker does not allow this at present."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Have the owner look at the maker's app, then try again.")},
    {ApiError::Kind::Upstream, 504,
     QT_TRANSLATE_NOOP("ErrorGuide", "The car maker did not answer in time"),
     QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar waited for the car maker's service and gave up."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Try again later. A command may have been carried out all the "
                                     "same: read the vehicle before repeating it.")},
    {ApiError::Kind::Upstream, 0, QT_TRANSLATE_NOOP("ErrorGuide", "The car maker's service failed"),
     QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar could not get an answer from the car maker."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Try again later. See Smartcar's status page.")},
    {ApiError::Kind::Server, 502, QT_TRANSLATE_NOOP("ErrorGuide", "A gateway got no answer"),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "A server on the way, or at Smartcar's own door, got no good answer."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Try again in a few minutes. See Smartcar's status page.")},
    {ApiError::Kind::Server, 504, QT_TRANSLATE_NOOP("ErrorGuide", "A gateway waited in vain"),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "A server on the way, or at Smartcar's own door, got no answer in time."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Try again in a few minutes. See Smartcar's status page.")},
    {ApiError::Kind::Server, 503, QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar is not available"),
     QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar is overloaded or under maintenance."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Try again in a few minutes. See Smartcar's status page.")},
    {ApiError::Kind::Server, 0, QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar failed"),
     QT_TRANSLATE_NOOP("ErrorGuide", "Something went wrong inside Smartcar."),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "Try again in a few minutes. If it stays, give Smartcar's support the request id.")},
    {ApiError::Kind::Protocol, 0,
     QT_TRANSLATE_NOOP("ErrorGuide", "The answer cannot be understood"),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "The service answered in a form that this program does not know."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Check the hosts in the settings. If they are right, report "
                                     "it with the request id from the Requests page.")},
    {ApiError::Kind::TooLarge, 0, QT_TRANSLATE_NOOP("ErrorGuide", "The answer is too large"),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "The service sent more than this program accepts, and reading was stopped."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Ask for less at a time. If this is Smartcar's own host, report it.")},
    {ApiError::Kind::Cancelled, 0, QT_TRANSLATE_NOOP("ErrorGuide", "Cancelled"),
     QT_TRANSLATE_NOOP("ErrorGuide", "It was stopped on request. What was read before is kept."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Start it again when you want to.")},
    // The password of the database in which deliveries are kept.
    {ApiError::Kind::KeyringLocked, 0, QT_TRANSLATE_NOOP("ErrorGuide", "Keyring is locked"),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "It holds the password of the database with the deliveries, and does not "
                       "give it out while it is locked."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Unlock it to go on."), "DATABASE_PASSWORD"},
    {ApiError::Kind::KeyringAbsent, 0, QT_TRANSLATE_NOOP("ErrorGuide", "No keychain is running"),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "The password of the database with the deliveries belongs into one, and "
                       "neither Secret Service nor KWallet answers."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Start one, such as GNOME Keyring or KWallet, then try again."),
     "DATABASE_PASSWORD"},
    {ApiError::Kind::KeyringFailed, 0, QT_TRANSLATE_NOOP("ErrorGuide", "The keychain failed"),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "The password of the database with the deliveries could not be read from "
                       "it."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Look at the keychain, then try again."), "DATABASE_PASSWORD"},
    {ApiError::Kind::SecretMissing, 0,
     QT_TRANSLATE_NOOP("ErrorGuide", "The database's password is missing"),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "The password of the database with the deliveries is not where it was "
                       "kept."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Enter it again: Deliveries, Enter the password, or motorpoolctl "
                       "application database-password."),
     "DATABASE_PASSWORD"},
    {ApiError::Kind::KeyringLocked, 0, QT_TRANSLATE_NOOP("ErrorGuide", "Keyring is locked"),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "The keychain holds the secret but does not give it out while it is locked."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Unlock it to go on.")},
    {ApiError::Kind::KeyringAbsent, 0, QT_TRANSLATE_NOOP("ErrorGuide", "No keychain is running"),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "No program on this computer keeps secrets: neither Secret Service nor KWallet answers."),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "Start one, such as GNOME Keyring or KWallet, or keep the secret for this session only.")},
    {ApiError::Kind::KeyringFailed, 0, QT_TRANSLATE_NOOP("ErrorGuide", "The keychain failed"),
     QT_TRANSLATE_NOOP("ErrorGuide", "The keychain answered with an error."),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "Look at the keychain, then try again. Or keep the secret for this session only.")},
    {ApiError::Kind::SecretMissing, 0, QT_TRANSLATE_NOOP("ErrorGuide", "The secret is missing"),
     QT_TRANSLATE_NOOP("ErrorGuide", "No secret is kept for this application."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Enter it again: Settings, Applications, Replace the secret.")},
    {ApiError::Kind::Usage, 0, QT_TRANSLATE_NOOP("ErrorGuide", "That does not work"),
     QT_TRANSLATE_NOOP("ErrorGuide", "What was entered cannot be used."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Correct it, then try again.")},
    {ApiError::Kind::Storage, 0,
     QT_TRANSLATE_NOOP("ErrorGuide", "Another Motorpool is at this fleet"),
     QT_TRANSLATE_NOOP("ErrorGuide", "One program at a time can do that."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Wait until the other one is done, or end it; then try again."),
     "IN_USE"},
    {ApiError::Kind::Storage, 0,
     QT_TRANSLATE_NOOP("ErrorGuide", "The journal cannot be written, so it was not done"),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "What is done with an application's credentials has to be written down."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Look at the free space, the file and its access rights, then try again."),
     "JOURNAL"},
    {ApiError::Kind::Storage, 0,
     QT_TRANSLATE_NOOP("ErrorGuide", "The journal is damaged, so it was not done"),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "What is done with an application's credentials has to be written down, "
                       "and the journal's file cannot be gone on with."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Find out what became of it. Then begin a new journal: Journal, Begin a new "
                       "journal, or motorpoolctl journal renew; the old files are kept beside it."),
     "JOURNAL_LOST"},
    {ApiError::Kind::Storage, 0,
     QT_TRANSLATE_NOOP("ErrorGuide", "The keychain contradicts the journal, so it was not done"),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "Records are missing, or the journal was replaced: the keychain knows of one "
         "that is not in it. Until a person has looked at it, nothing is changed."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Verify it: Journal, Verify, or motorpoolctl journal verify. Find out what "
                       "became of it. Then begin a new journal there, with the reason, or by "
                       "motorpoolctl journal renew; the old files are kept beside it."),
     "JOURNAL_CONTRADICTED"},
    {ApiError::Kind::Storage, 0,
     QT_TRANSLATE_NOOP("ErrorGuide", "The database refused the password"),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "The one that it was given is not that of its role, or the role does not "
                       "exist."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Enter the right one: Deliveries, Enter the password, or motorpoolctl "
                       "application database-password. The address is in the application's "
                       "settings under Advanced."),
     "PASSWORD"},
    {ApiError::Kind::Storage, 0, QT_TRANSLATE_NOOP("ErrorGuide", "The database wants a password"),
     QT_TRANSLATE_NOOP("ErrorGuide", "None is kept for it."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Enter it: Deliveries, Enter the password, or motorpoolctl application "
                       "database-password."),
     "NO_PASSWORD"},
    {ApiError::Kind::Storage, 0, QT_TRANSLATE_NOOP("ErrorGuide", "The database cannot be reached"),
     QT_TRANSLATE_NOOP("ErrorGuide", "Its server does not answer, or lets nobody in."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Look at the server, the network, and the address in the application's "
                       "settings under Advanced. It is tried again by itself."),
     "UNREACHABLE"},
    {ApiError::Kind::Storage, 0,
     QT_TRANSLATE_NOOP("ErrorGuide", "A file could not be read or written"),
     QT_TRANSLATE_NOOP("ErrorGuide", "This program or the system could not use a file."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Look at the file, its access rights and the free space, then try again.")},
    {ApiError::Kind::Internal, 0, QT_TRANSLATE_NOOP("ErrorGuide", "A fault of this program"),
     QT_TRANSLATE_NOOP("ErrorGuide", "Something happened that should not."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Report it with what you did last.")},
    {ApiError::Kind::Forbidden, 0, QT_TRANSLATE_NOOP("ErrorGuide", "Read-only mode is on"),
     QT_TRANSLATE_NOOP("ErrorGuide", "In read-only mode nothing is changed. Nothing was sent."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Turn it off first: Settings, Access."), "READ_ONLY"},
    {ApiError::Kind::Forbidden, 0, QT_TRANSLATE_NOOP("ErrorGuide", "Read-only mode is on"),
     QT_TRANSLATE_NOOP("ErrorGuide", "In read-only mode nothing is changed. Nothing was sent."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "It holds for this run: start the program without --read-only."),
     "READ_ONLY_RUN"},
    {ApiError::Kind::Forbidden, 0,
     QT_TRANSLATE_NOOP("ErrorGuide", "Read-only mode is set by your administrator"),
     QT_TRANSLATE_NOOP("ErrorGuide", "In read-only mode nothing is changed. Nothing was sent."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Ask your administrator. Settings, Policy in force, shows "
                                     "what holds on this computer."),
     "READ_ONLY_POLICY"},
    {ApiError::Kind::Forbidden, 0, QT_TRANSLATE_NOOP("ErrorGuide", "Read-only mode is on"),
     QT_TRANSLATE_NOOP("ErrorGuide", "The settings file cannot be read, so nobody knows whether "
                                     "read-only mode was chosen in it. Nothing was sent."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Mend motorpool.conf, then start again."),
     "READ_ONLY_UNKNOWN"},
    {ApiError::Kind::Forbidden, 0,
     QT_TRANSLATE_NOOP("ErrorGuide", "The policy of this computer cannot be read"),
     QT_TRANSLATE_NOOP("ErrorGuide", "What it forbids is not known, so nothing is allowed. "
                                     "Nothing was sent."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Have your administrator mend the file, then start again."),
     "POLICY_UNREADABLE"},
    {ApiError::Kind::Forbidden, 0,
     QT_TRANSLATE_NOOP("ErrorGuide", "Your administrator does not allow this"),
     QT_TRANSLATE_NOOP("ErrorGuide", "The policy of this computer forbids it. Nothing was sent."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Ask your administrator. Settings, Policy in force, shows "
                                     "what holds on this computer.")},
};

} // namespace motorpool
