// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliverykeeper.h"
#include "httpresponder.h"
#include "receivercounters.h"
#include "receiverobserver.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace motorpool {

/// A verified delivery, and who waits to hear that it is durable.
struct PendingDelivery
{
    IncomingDelivery delivery;
    HttpResponder answer;
    std::chrono::steady_clock::time_point cameAt;
};

/// The one thread that writes deliveries: everything that came while it wrote is written with the
/// next commit, so that it keeps up with any number of senders at the price of one disk's flush.
class DeliveryIntake
{
public:
    using MakeKeeper = std::function<std::unique_ptr<DeliveryKeeper>()>;

    struct Options
    {
        qint64 queueLimit = 10'000;                 ///< deliveries
        qint64 queueBytes = 24 * 1024 * 1024;       ///< of their bodies
        std::size_t batch = 1000;                   ///< deliveries of one commit
        int retentionDays = 0;                      ///< 0: for ever
        std::chrono::milliseconds retry{1000};      ///< between tries while the storage is lost
        std::chrono::milliseconds look{10'000};     ///< at the storage, while nobody uses it
        std::chrono::milliseconds patience{12'000}; ///< with one write, until it counts as lost
        std::chrono::seconds upkeep{10 * 60};       ///< between looks for what has come of age
    };

    /// The keeper is made, used and destroyed on the writing thread. The observer may be null.
    DeliveryIntake(MakeKeeper makeKeeper, ReceiverObserver *observer, ReceiverCounters &counters,
                   const Options &options);
    ~DeliveryIntake(); ///< stops

    void start();

    /// Writes what has been offered, and ends the thread.
    void stop();

    /// From any thread. False when too much is waiting, or it has stopped: nothing was taken then.
    bool offer(PendingDelivery &pending);

    // From any thread; dropped where there are many already.
    void note(RefusedDelivery refused, quint64 untold);
    void note(AnsweredChallenge challenge);

    /// Whether the last that was asked of the storage was done, and nothing is for too long.
    bool isStorageUp() const { return m_isUp && writesFor() < m_options.patience; }

    /// For how long it has been at one write; 0 while it is at none. From any thread.
    std::chrono::milliseconds writesFor() const;

private:
    struct Note
    {
        RefusedDelivery refused;
        quint64 untold = 0;
        AnsweredChallenge challenge;
        bool isChallenge = false;
    };
    using Pending = std::vector<PendingDelivery>;

    void run();
    bool waitForWork(Pending &pending, std::deque<Note> &notes);
    void write(Pending &pending);
    void writeOneByOne(std::span<const IncomingDelivery> deliveries, Pending &pending);
    Result<QList<bool>> put(std::span<const IncomingDelivery> deliveries);
    void refuse(const IncomingDelivery &delivery, PendingDelivery &pending);
    void acknowledge(std::span<const IncomingDelivery> deliveries, const QList<bool> &isNew,
                     std::span<PendingDelivery> pending);
    void fail(std::span<PendingDelivery> pending);
    void keepRefused(const RefusedDelivery &refused);
    void tell(const Note &note);
    void keepUp();
    void noteStorage(const std::optional<ApiError> &error);

    MakeKeeper m_makeKeeper;
    ReceiverObserver *m_observer;
    ReceiverCounters &m_counters;
    Options m_options;

    std::mutex m_mutex;
    std::condition_variable m_work;
    std::deque<PendingDelivery> m_queue;
    std::deque<Note> m_notes;
    std::atomic<bool> m_isRunning = false; ///< changed under the mutex

    std::unique_ptr<DeliveryKeeper> m_keeper;
    std::chrono::steady_clock::time_point m_nextTry;
    std::chrono::steady_clock::time_point m_nextLook;
    std::chrono::steady_clock::time_point m_nextUpkeep;
    std::atomic<qint64> m_writesSince = 0; ///< ms of the steady clock; 0: it does not
    std::atomic<bool> m_isUp = false;
    bool m_wasLost = false;
    std::thread m_thread;
};

} // namespace motorpool
