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

    /// Loads the keys anew; those that are there stay where that fails.
    void reload();

    /// Blocks until what is under way is done, as the configuration allows.
    void stop();

Q_SIGNALS:
    void started();
    void failed(const motorpool::ApiError &error);

private:
    Result<Done> listen();

    ServiceConfig m_config;
    ServiceSecrets &m_secrets;
    SigningKeys m_keys;
    ServiceNotes m_notes;
    Receiver m_receiver;
    HttpServer m_pages;
    QTimer m_watchdog;
    QTimer m_look;
    MemoryReturn m_memory;
};

} // namespace motorpool
