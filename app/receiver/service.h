// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receiver.h"
#include "serviceconfig.h"
#include "servicememory.h"
#include "servicenotes.h"
#include "servicesecrets.h"

#include <QObject>
#include <QTimer>

namespace motorpool {

/// The receiver as a service: its keys, its pages for those who watch it, and what it tells the
/// service manager.
class Service : public QObject
{
    Q_OBJECT

public:
    Service(const ServiceConfig &config, const DeliveryPlace &place, ServiceSecrets &secrets,
            QObject *parent = nullptr);
    ~Service() override;

    /// Loads the keys and listens. started() or failed() follows.
    void start();

    /// Loads the keys anew, and the database's password where it came apart from the URL: it is for
    /// connections to come. Those that are there stay where that fails.
    void reload();

    /// Blocks until what is under way is done, as the configuration allows. A storage that holds it
    /// up for ten seconds more ends the process (exit status 1): nothing that was answered is lost.
    void stop();

Q_SIGNALS:
    void started();
    void failed(const motorpool::ApiError &error);

private:
    Result<Done> listen();

    Result<Done> renewPassword();

    ServiceConfig m_config;
    DeliveryPlace m_place;
    ServiceSecrets &m_secrets;
    SigningKeys m_keys;
    ServiceNotes m_notes;
    Receiver m_receiver;
    HttpServer m_pages;
    QTimer m_watchdog;
    QTimer m_dropOldKey;
    QTimer m_look;
    MemoryReturn m_memory;
};

} // namespace motorpool
