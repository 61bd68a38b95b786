// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliveryplace.h"
#include "receiver.h"
#include "servicelog.h"

namespace motorpool {

/// How the service runs: its file's settings, checked.
struct ServiceConfig
{
    QString name;              ///< who took a delivery, for those who look at it later
    QString application;       ///< whose key the keychain has; empty: elsewhere
    ReceiverOptions receiver;  ///< address, port, path, limits, retention
    HttpServerOptions metrics; ///< port 0: none are served
    QString database;          ///< as written; empty: the environment or a credential has it
    LogLevel logLevel = LogLevel::Info;
    std::chrono::seconds grace{20}; ///< for what is under way when it is stopped

    /// What it is without a file: loopback, 8460 and 9460, path "/", a name from the computer.
    ServiceConfig();

    /// Reads the file's text. Everything in it is understood or it is an error: Usage, whose detail
    /// begins with "line 3: ".
    static Result<ServiceConfig> parse(const QByteArray &text);

    /// Reads the file. Error: Usage, with the path before the detail.
    static Result<ServiceConfig> read(const QString &path);
};

/// Where deliveries go: the credential "database-url", the environment's MOTORPOOL_DATABASE_URL,
/// the file's setting; the first that there is, as DeliveryPlace::parse() reads it. Error: Usage;
/// it never holds a password. A password that comes apart from the URL must not be in it, too.
Result<DeliveryPlace> databasePlace(const ServiceConfig &config, const SecretBytes &credential,
                                    const SecretBytes &environment, SecretBytes password = {});

} // namespace motorpool
