// SPDX-License-Identifier: GPL-3.0-or-later
#include "service.h"

#include "deliverykeeper.h"
#include "servicepages.h"
#include "stopdeadline.h"
#include "systemdnotify.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds longestWrite{30};
constexpr std::chrono::seconds forWriting{10}; ///< what was taken, after the grace

} // namespace

Service::Service(const ServiceConfig &config, const DeliveryPlace &place, ServiceSecrets &secrets,
                 QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_place(place)
    , m_secrets(secrets)
    , m_receiver(
          m_keys, [place, name = config.name] { return keeperOf(place, name); }, config.receiver,
          &m_notes)
    , m_pages(servicePages(m_receiver, m_keys), config.metrics)
{
    connect(&m_watchdog, &QTimer::timeout, this, [this] {
        // Who writes may be stuck where nothing gives up, and then a new start is what helps.
        if (m_receiver.writesFor() < longestWrite)
            notifyManager("WATCHDOG=1");
    });
    m_dropOldKey.setSingleShot(true);
    connect(&m_dropOldKey, &QTimer::timeout, this, &Service::reload);
    connect(&m_look, &QTimer::timeout, this, [this] { m_memory.look(); });
    m_look.start(std::chrono::seconds(2));
}

Service::~Service()
{
    m_pages.stop(); // they look at the receiver
}

void Service::start()
{
    m_secrets.loadKeys(m_config.application, [this](Result<ServiceSecrets::Keys> keys) {
        if (!keys)
            return Q_EMIT failed(keys.error());
        const auto count = qint64(keys->size());
        m_keys.replace(std::move(*keys));
        if (const auto listening = listen(); !listening)
            return Q_EMIT failed(listening.error());
        logEvent(LogLevel::Info, "started",
                 {{"version", QStringLiteral(MOTORPOOL_VERSION)},
                  {"name", m_config.name},
                  {"url", m_receiver.url().toString()},
                  {"pages", m_pages.url().toString()},
                  {"keys", count},
                  {"connections", m_config.receiver.http.connectionLimit}});
        notifyManager("READY=1\nSTATUS=Listening at " + m_receiver.url().toEncoded());
        if (const auto time = watchdogTime())
            m_watchdog.start(*time / 3);
        Q_EMIT started();
    });
}

Result<Done> Service::listen()
{
    if (m_config.metrics.port != 0) {
        if (const auto started = m_pages.start(); !started)
            return started;
    }
    return m_receiver.start();
}

Result<Done> Service::renewPassword()
{
    auto password = m_secrets.databasePassword();
    if (!password)
        return Failure(password.error());
    if (m_place.password && !password->isEmpty())
        m_place.password->replace(std::move(*password));
    return Done{};
}

void Service::reload()
{
    const auto failed = [](const ApiError &error) {
        logEvent(LogLevel::Error, "reload-failed",
                 {{"kind", kindName(error.kind)}, {"detail", error.detail}});
    };
    if (const auto renewed = renewPassword(); !renewed)
        return failed(renewed.error());
    m_secrets.loadKeys(m_config.application, [this, failed](Result<ServiceSecrets::Keys> keys) {
        if (!keys)
            return failed(keys.error());
        const auto count = qint64(keys->size());
        m_keys.replace(std::move(*keys));
        if (const auto ends = m_secrets.keyBeforeEndsIn())
            m_dropOldKey.start(*ends);
        logEvent(LogLevel::Info, "reloaded", {{"keys", count}});
    });
}

void Service::stop()
{
    notifyManager("STOPPING=1");
    logEvent(LogLevel::Info, "stopping", {{"connections", m_receiver.openConnections()}});
    const StopDeadline deadline(m_config.grace + forWriting);
    m_receiver.stop(m_config.grace);
    m_pages.stop();
    const ReceiverCounters &counters = m_receiver.counters();
    logEvent(LogLevel::Info, "stopped",
             {{"stored", qint64(counters.stored)}, {"repeated", qint64(counters.repeated)}});
}

} // namespace motorpool
