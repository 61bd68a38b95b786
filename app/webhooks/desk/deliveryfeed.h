// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "eventorder.h"
#include "feedreading.h"
#include "fleetstore.h"
#include "readingtable.h"

#include <QObject>

#include <optional>

namespace motorpool {

class DeliveryStore;

/// Brings what deliveries tell into the fleet, from the number on up to which it is in there
/// already: at once what came while nobody looked, then each as it comes. Of very much it takes
/// what tells the present state, the last of each vehicle, and passes over what that has outdone.
/// It costs no calls. Tests stay out. Lives on the GUI thread; bodies are decoded elsewhere, and no
/// more is read than the fleet keeps up with.
class DeliveryFeed : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    DeliveryFeed(DeliveryStore *store, FleetStore *fleet, QObject *parent = nullptr);
    ~DeliveryFeed() override;

    void start();

    /// From how many on it passes over what is outdone.
    void setFarBehind(qint64 deliveries) { m_far = deliveries; }

    /// All that is stored at present has been taken in.
    bool isCaughtUp() const { return m_isCaughtUp; }
    qsizetype left() const { return m_numbers.size(); } ///< of the present state; 0: it is there
    const std::optional<ApiError> &fault() const { return m_fault; } ///< of reading them

Q_SIGNALS:
    /// These went into the fleet, in the order in which they were received.
    void learned(const QList<motorpool::LearnedSet> &sets);
    void faultsLearned(const QList<motorpool::FleetStore::DeliveredFault> &faults);
    void progressed(); ///< left() is another one, or fault()
    void caughtUp();

private:
    void identify();
    void plan(const std::optional<qint64> &known);
    void goOn();
    void take(const Result<FeedBatch> &batch);
    void learn(const FeedBatch &batch);
    void settle(const std::optional<ApiError> &fault);
    QByteArray storeName() const { return QByteArray::number(m_identity); }

    DeliveryStore *m_store;
    FleetStore *m_fleet;
    qint64 m_far = farBehind;
    qint64 m_identity = 0;   ///< of what the store has; 0: nothing yet
    qint64 m_upTo = -1;      ///< below 0: not known yet
    QList<qint64> m_numbers; ///< still to be read, of the present state
    bool m_isStarted = false;
    bool m_isCaughtUp = false;
    bool m_isReading = false;
    bool m_hasNews = false;
    EventOrder m_order;
    std::optional<ApiError> m_fault;
};

} // namespace motorpool
