// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetsearch.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <optional>
#include <vector>

namespace motorpool {

/// The rows that a question found in a snapshot of the fleet. Shared, as there may be many.
struct FleetFound
{
    Fleet fleet;
    FleetQuestion question;
    std::shared_ptr<const std::vector<quint32>> rows = std::make_shared<std::vector<quint32>>();
};

/// Searches fleets on threads of its own. Questions that come while one is under way wait; of those
/// that wait only the last one is answered. Lives on the GUI thread.
class FleetFinder : public QObject
{
    Q_OBJECT

public:
    explicit FleetFinder(QObject *parent = nullptr);
    ~FleetFinder() override;

    void ask(const Fleet &fleet, const FleetQuestion &question);
    void forget(); ///< nothing is told of what was asked so far
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void found(const motorpool::FleetFound &found);

private:
    struct Asked
    {
        Fleet fleet;
        FleetQuestion question;
    };

    void begin(Asked asked);

    QThread m_thread;
    QObject *m_worker; ///< lives on the thread
    std::shared_ptr<FleetSearch> m_search;
    bool m_isBusy = false;
    quint32 m_forgotten = 0; ///< how often; of answers to come
    std::optional<Asked> m_next;
};

} // namespace motorpool
