// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "result.h"
#include "secretbytes.h"

#include <QObject>

#include <memory>

namespace motorpool {

/// How the simulated Smartcar behaves.
struct DemoOptions
{
    quint32 seed = 1;
    int users = 48;
    int vehicles = 420;
    /// Faults to sprinkle in, any of "401", "429", "500", "slow", "reset", "truncated"; each hits
    /// about one request in ten, deterministically by the count of requests.
    QStringList faults;
    int tokenLifetime = 3600; ///< seconds
};

/// A simulated Smartcar in this process: token endpoint, connections, vehicles and signals over
/// real HTTP on a free loopback port, with a fleet that is the same for the same seed and whose
/// values move with time. It serves on threads of its own and stops when deleted.
class DemoServer : public QObject
{
    Q_OBJECT

public:
    explicit DemoServer(const DemoOptions &options = {}, QObject *parent = nullptr);
    ~DemoServer() override;

    /// Starts to listen; Error: Offline when no port can be had.
    Result<Done> start();

    /// An application that reaches this server; its secret is secret(). Valid after start().
    Application application() const;
    Secret secret() const;

    /// For tests: what was asked so far, and what happens next.
    int tokenRequests() const;
    int listRequests() const;
    void revokeTokens(); ///< every token issued so far is answered with 401

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace motorpool
