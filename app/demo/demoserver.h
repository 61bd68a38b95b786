// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "calllimits.h"
#include "result.h"
#include "secretbytes.h"

#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace motorpool {

class Clock;

/// How the simulated Smartcar behaves.
struct DemoOptions
{
    quint32 seed = 1;
    int users = 48;
    int vehicles = 420;
    /// How many of the vehicles are the first user's, who heads the list: the first six are chosen
    /// by hand, all are live. For large lists of one user; raises `vehicles` if it must.
    int firstUserVehicles = 6;
    /// Faults to sprinkle in, any of "401", "429", "500", "slow", "reset", "truncated"; each hits
    /// about one request in ten, deterministically by the count of requests. "late", "late-error",
    /// "late-cut" and "cut" hit every command: see demofaults.h.
    QStringList faults;
    /// With the fault "late" or its like: when the body of a command's answer comes.
    std::chrono::milliseconds lateness = std::chrono::seconds(180);
    /// A bucket of calls that is enforced on requests for vehicles and signals; no limit if there
    /// is none. The fault "bucket" sets Smartcar's usual one.
    std::optional<Limits> bucket;
    int tokenLifetime = 3600; ///< seconds
    /// What time it is for values, ages and tokens; used from other threads and must outlive the
    /// server. Null: the machine's clock.
    const Clock *clock = nullptr;
};

/// When the simulated Smartcar sends deliveries, and how patiently.
struct DemoDeliveryOptions
{
    std::chrono::milliseconds every{1500}; ///< so often it looks for something to send
    /// Of the waits of 25, 50 and 100 s before a delivery that failed is sent again.
    double waitScale = 1.0;
    std::chrono::milliseconds timeout = std::chrono::seconds(15);
    int faultEvery = 12; ///< one delivery in so many is an error, which is resolved later
};

/// A simulated Smartcar in this process: token endpoint, connections, vehicles and signals,
/// webhooks and subscriptions over real HTTP on a free loopback port, with a fleet that is the same
/// for the same seed and whose values move with time. It serves on threads of its own and stops
/// when deleted.
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
    Secret managementToken() const; ///< signs its deliveries; made up as the secret is

    /// From now on sends signed deliveries to this URL, in place of the webhooks' callbacks, from
    /// this object's thread; an empty one ends it. Off unless asked for. Error: Usage, unless it is
    /// http on a loopback host.
    Result<Done> deliverTo(const QUrl &url, const DemoDeliveryOptions &options = {});
    bool isDelivering() const;
    void verify(); ///< has a VERIFY sent; webhookVerified() tells. Nothing without deliverTo().

    /// For tests: what was asked so far, and what happens next.
    int tokenRequests() const;
    int listRequests() const;
    int deedRequests() const; ///< commands and deletions
    void revokeTokens();      ///< every token issued so far is answered with 401

    /// For tests and screenshots: the first user, whose vehicles show most.
    QString firstUserId() const;
    QString firstVehicleId() const; ///< that user's newest vehicle, which tells everything

Q_SIGNALS:
    /// One try of a delivery has ended. status: HTTP, 0 without an answer.
    void deliveryAttempted(const QByteArray &eventType, int attempt, int status);
    void webhookVerified(bool isRight); ///< whether the answer to VERIFY was right

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace motorpool
