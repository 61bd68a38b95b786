// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace motorpool {

/// What went wrong, as a kind that code can decide on and facts that a person can act on.
/// Words for people are made from it elsewhere (errorguide.h); nothing here is translated.
/// A value: copy it freely, from any thread. It never holds a secret or a token.
struct ApiError
{
    enum class Kind {
        Offline,       ///< no route, no DNS, connection refused or reset
        Proxy,         ///< the proxy refused, failed or wants credentials
        Timeout,       ///< no complete answer in the time allowed
        Tls,           ///< certificate or handshake refused; detail says why
        Auth,          ///< 401, or the token endpoint refused the credentials
        Permission,    ///< 403
        NotCapable,    ///< 501, the vehicle or make cannot do this
        RateLimited,   ///< 429; retryAfter is set when the service said so
        Billing,       ///< 430, a limit of the plan
        NotFound,      ///< 404
        Conflict,      ///< 409 that is not about the vehicle's state
        VehicleState,  ///< 409 VEHICLE_STATE: asleep, in motion, ...
        Validation,    ///< 400: the request is wrong
        OwnerAccount,  ///< 400 CONNECTED_SERVICES_ACCOUNT: the owner must act
        Upstream,      ///< 502 or 504: the car maker's service failed
        Server,        ///< 500 and other 5xx
        Protocol,      ///< an answer that cannot be understood; path says where
        TooLarge,      ///< the answer is over the size allowed
        Cancelled,     ///< stopped on request
        KeyringLocked, ///< the OS keychain is locked: unlock and go on
        KeyringAbsent, ///< no keychain provider runs
        KeyringFailed, ///< the keychain answered with another failure
        SecretMissing, ///< the keychain works and holds no such secret
        Usage,         ///< what a person entered is wrong; detail says what
        Storage,       ///< a file could not be read or written
        Internal,      ///< a fault of this program
        Forbidden,     ///< read-only mode or an administrator's policy; code says which
    };
    static constexpr int kinds = int(Kind::Forbidden) + 1; ///< how many there are; kept in files

    Kind kind = Kind::Internal;
    int status = 0;        ///< HTTP status, 0 when no answer came
    QString operation;     ///< what was tried, for people and logs: "GET /v3/connections"
    QString type;          ///< Smartcar's type in upper case, "RATE_LIMIT"; or empty
    QString code;          ///< Smartcar's or OAuth's code as received, "VEHICLE", "invalid_client"
    QString title;         ///< as received
    QString detail;        ///< as received, or the library's text
    bool isUnsent = false; ///< for certain, no request reached the service
    bool isRemark = false; ///< the detail is this program's own, about an answer that has none
    bool isOfDeed = false; ///< something was to be done, not read: its words differ
    QString resolution;    ///< resolution type as received, "REAUTHENTICATE"
    QString resolutionUrl; ///< resolution URL as received
    QString userMessage;   ///< what Smartcar suggests to tell the owner
    QString requestId;     ///< what Smartcar's support asks for
    QString path;          ///< place of the fault in the body: "$.data[3].id"
    std::optional<std::chrono::seconds> retryAfter;
    QByteArray body; ///< the answer as received, at most its first 64 KiB

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

/// The enumerator's name, for logs and machine-readable output.
QString kindName(ApiError::Kind kind);

} // namespace motorpool
