// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliverykeeper.h"
#include "filelimit.h"
#include "hardening.h"
#include "service.h"
#include "servicememory.h"
#include "servicesignals.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

enum ExitCode {
    Fine = 0,
    Internal = 1,
    Usage = 2,
    Refused = 3,
    NotFound = 4,
    Network = 5,
    Keychain = 8
};

ExitCode exitCodeOf(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Usage:
        return Usage;
    case ApiError::Kind::SecretMissing:
        return Refused;
    case ApiError::Kind::NotFound:
        return NotFound;
    case ApiError::Kind::Offline:
        return Network;
    case ApiError::Kind::KeyringAbsent:
    case ApiError::Kind::KeyringLocked:
    case ApiError::Kind::KeyringFailed:
        return Keychain;
    default:
        return Internal;
    }
}

QString textOf(const ApiError &error)
{
    return error.detail.isEmpty()      ? kindName(error.kind)
           : error.operation.isEmpty() ? error.detail
                                       : error.operation + u": "_s + error.detail;
}

int fail(const ApiError &error)
{
    logEvent(LogLevel::Error, "failed",
             {{"kind", kindName(error.kind)}, {"detail", textOf(error)}});
    return exitCodeOf(error.kind);
}

/// For a person: what is wrong, or that nothing is.
int say(const Result<Done> &checked)
{
    if (checked) {
        std::puts("The configuration is right.");
        return Fine;
    }
    std::fprintf(stderr, "motorpool-receiver: %s\n", qUtf8Printable(textOf(checked.error())));
    return exitCodeOf(checked.error().kind);
}

struct Options
{
    QString config;
    QString configFolder;
    QString application;
    bool isCheck = false;
};

Options parse(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Receives Smartcar's webhooks, verifies and stores them. See motorpool-receiver(8)."_s);
    const QCommandLineOption config(u"config"_s, u"Settings."_s, u"FILE"_s,
                                    u"/etc/motorpool/receiver.conf"_s);
    const QCommandLineOption name(u"application"_s, u"Take the key from its keychain."_s,
                                  u"NAME"_s);
    const QCommandLineOption folder(u"config-dir"_s, u"Where the applications are listed."_s,
                                    u"FOLDER"_s);
    const QCommandLineOption check(u"check"_s, u"Check the settings, and end."_s);
    parser.addOptions({config, name, folder, check});
    parser.addHelpOption();
    parser.addVersionOption();
    if (!parser.parse(application.arguments()) || !parser.positionalArguments().isEmpty()) {
        std::fprintf(stderr, "motorpool-receiver: %s\n",
                     parser.errorText().isEmpty() ? "it takes no arguments but its options"
                                                  : qUtf8Printable(parser.errorText()));
        std::exit(Usage);
    }
    parser.process(application); // help and version
    return {parser.value(config), parser.value(folder), parser.value(name), parser.isSet(check)};
}

Result<DeliveryPlace> placeOf(const ServiceConfig &config, const ServiceSecrets &secrets)
{
    const auto credential = secrets.databaseCredential();
    if (!credential)
        return Failure(credential.error());
    auto password = secrets.databasePassword();
    if (!password)
        return Failure(password.error());
    return databasePlace(config, *credential, secrets.databaseVariable(), std::move(*password));
}

} // namespace

int main(int argc, char **argv)
{
    fillStandardStreams();
    forbidDumps();
    keepLargeMemoryApart();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"motorpool-receiver"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MOTORPOOL_VERSION));
    const Options options = parse(application);
    if (!options.isCheck)
        startServiceLog(LogLevel::Info); // until the settings are known
    ServiceSecrets secrets(Paths::standard(options.configFolder));

    auto config = ServiceConfig::read(options.config);
    if (config && !options.application.isEmpty())
        config->application = options.application;
    const auto place =
        config ? placeOf(*config, secrets) : Result<DeliveryPlace>(Failure(config.error()));
    if (options.isCheck)
        return say(place ? Result<Done>(Done{}) : Failure(place.error()));
    startServiceLog(config ? config->logLevel : LogLevel::Info);
    if (!place)
        return fail(place.error());

    // Some are for files, pages and the database.
    const int files = raiseFileLimit();
    int &connections = config->receiver.http.connectionLimit;
    if (files > 0 && connections > files - 64)
        connections = std::max(files - 64, 1);

    Service service(*config, *place, secrets);
    ServiceSignals signalled;
    QObject::connect(&signalled, &ServiceSignals::reloadWanted, &service, &Service::reload);
    QObject::connect(&signalled, &ServiceSignals::stopWanted, &application,
                     &QCoreApplication::quit);
    QObject::connect(&service, &Service::failed, &application,
                     [](const ApiError &error) { QCoreApplication::exit(fail(error)); });
    QMetaObject::invokeMethod(&service, &Service::start, Qt::QueuedConnection);
    const int code = QCoreApplication::exec();
    if (code == Fine)
        service.stop();
    return code;
}
