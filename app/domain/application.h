// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calllimits.h"
#include "colourmark.h"
#include "result.h"

#include <QString>
#include <QUrl>

namespace motorpool {

/// Smartcar's hosts for one application: base URLs, to which paths are added; a path in them is
/// kept as a prefix. Source: Smartcar's API reference, "Authentication" and "Vehicle API".
struct Hosts
{
    QUrl iam{QStringLiteral("https://iam.smartcar.com")};
    QUrl vehicle{QStringLiteral("https://vehicle.api.smartcar.com")};
    QUrl management{QStringLiteral("https://management.api.smartcar.com")};

    friend bool operator==(const Hosts &, const Hosts &) = default;
};

/// Where an application's secret is kept.
enum class SecretPlace {
    Keychain,    ///< the operating system's keychain, through QtKeychain
    Session,     ///< locked memory of this process, gone with it
    Environment, ///< SMARTCAR_CLIENT_SECRET, for this run only
    Demo,        ///< the demo server made it up
};

/// One Smartcar application as this program knows it: everything but its secrets. A value.
struct Application
{
    QString id;   ///< ours, a UUID without braces; names folders and keychain entries
    QString name; ///< chosen by the person; unique
    ColourMark mark = ColourMark::None; ///< as name; several may have the same
    QString clientId;                   ///< "client_…", not the older Application ID (a UUID)
    Hosts hosts;
    QString caFile;        ///< PEM file whose certificates are trusted in addition; empty: none
    QString applicationId; ///< the Application ID, a UUID, which links for owners take; or empty
    QString redirectUri;   ///< where Connect sends owners back to unless said otherwise; or empty
    QString deliveries;    ///< where deliveries are kept; empty: in the application's data folder
    /// "none", or the URL of a proxy, for this run; empty or "system": the environment's, then the
    /// system's. Unless it is locked, what the environment names goes before it.
    QString proxy;
    bool isProxyLocked = false;
    Limits limits;
    SecretPlace secretPlace = SecretPlace::Keychain;
    QString secretBackend; ///< keychain backend that took the secret, as its provider is called

    friend bool operator==(const Application &, const Application &) = default;
};

/// Checks a base URL: https, or http for a loopback host; no user info, query or fragment.
/// The error is of kind Usage and says what is wrong.
Result<QUrl> checkHostUrl(const QString &text);

/// Checks a client id: not empty, and not a UUID, which is the older Application ID.
Result<QString> checkClientId(const QString &text);

/// Checks an Application ID: the UUID, not the client id. Errors: Usage, also for an empty text.
/// The result is in lower case and without braces.
Result<QString> checkApplicationId(const QString &text);

/// Checks a redirect URI by Smartcar's rules: https; plain http for localhost alone; or
/// sc<Application ID>://… of a mobile app, of this application where its id is given. No user info
/// and no fragment. The result is the text as it was entered, without blanks around it: Smartcar
/// compares it with those in the dashboard. Errors: Usage, also for an empty text.
/// Source: Smartcar's documentation, "Redirect URIs".
Result<QString> checkRedirectUri(const QString &text, const QString &applicationId = {});

/// Checks where deliveries are kept: an absolute path of a file, or the URL of a PostgreSQL
/// database without a password, postgresql://user@host:port/database?sslmode=verify-full. The
/// password is kept as a secret, or is libpq's to find, in its password file or by a certificate.
/// An empty text is fine: the application's own folder. Errors: Usage; they never repeat a
/// password.
Result<QString> checkDeliveriesPlace(const QString &text);

/// True for localhost, 127.0.0.0/8 and ::1.
bool isLoopback(const QUrl &url);

} // namespace motorpool
