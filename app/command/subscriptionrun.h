// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandreport.h"
#include "deed.h"
#include "outlay.h"
#include "subscription.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>

namespace motorpool {

class Journal;
class SubscriptionsClient;

/// What subscriptions are changed with. The journal outlives the run; when the client goes, its
/// calls end as cancelled.
struct SubscriptionTools
{
    SubscriptionsClient *client = nullptr;
    Journal *journal = nullptr; ///< may be null: then outcomes are not written down

    /// Calls fn after the wait, unless context is gone by then. A timer, unless a test sets it.
    std::function<void(std::chrono::milliseconds wait, QObject *context, std::function<void()> fn)>
        after;
};

/// Subscribes many vehicles to webhooks, or unsubscribes them: in their order, a few at a time,
/// each sent once. One that the service refused for its limit (429) was not carried out and waits
/// with all others until the limit allows more. A refusal that all others would meet, too, such as
/// no network or a locked keychain, ends the run.
class SubscriptionRun : public QObject
{
    Q_OBJECT

public:
    struct Row
    {
        enum class State {
            Waiting,
            UnderWay,
            Ended,   ///< change and outcome tell how
            Skipped, ///< never sent
        };

        Subscription subject; ///< of one to be added: webhook, user and vehicle
        State state = State::Waiting;
        SubscriptionChange change = SubscriptionChange::Refused;
        CommandOutcome outcome;
    };

    struct Tally
    {
        int changed = 0; ///< accepted or removed
        int before = 0;  ///< was so before
        int refused = 0;
        int unknown = 0;
        int skipped = 0;
        int left = 0; ///< waiting or under way

        int ended() const { return changed + before + refused + unknown + skipped; }
        friend bool operator==(const Tally &, const Tally &) = default;
    };

    static constexpr int atOnce = 4;
    static constexpr int mostHolds = 6; ///< one after the other; then a 429 is a refusal

    /// deed: SubscriptionAdd or SubscriptionRemove.
    SubscriptionRun(const SubscriptionTools &tools, Deed deed, const QList<Subscription> &subjects,
                    QObject *parent = nullptr);
    ~SubscriptionRun() override;

    void start(); ///< once

    /// Sends no other. What is on its way is waited for.
    void cancel();

    /// Sends no other and lets go of what is on its way, for this reason: it ends as unknown.
    void abandon(CommandReport::Cut why = CommandReport::Cut::Stopped);

    Deed deed() const { return m_deed; }
    bool isEnded() const { return m_isEnded; }
    bool isHeld() const { return m_isHeld; } ///< waits for the service's limit
    const QList<Row> &rows() const { return m_rows; }
    Tally tally() const { return m_tally; }

Q_SIGNALS:
    void rowChanged(int row);
    void heldChanged();
    void ended(); ///< once, from the event loop

private:
    void pump();
    void begin(int row);
    void take(int row, const CommandOutcome &outcome);
    void hold(int row, const ApiError &error);
    void settle(int row, const CommandOutcome &outcome, const QString &cut = {});
    void skipWaiting();
    void noteOutcome(const Row &row, const Outlay &outlay, const QString &cut);
    void endIfDone();

    struct UnderWay
    {
        QPointer<CallBase> call;
        OutlayPtr outlay;
    };

    SubscriptionTools m_tools;
    QPointer<SubscriptionsClient> m_client;
    Deed m_deed;
    QList<Row> m_rows;
    QList<int> m_waiting; ///< rows, the next one first
    QHash<int, UnderWay> m_underWay;
    Tally m_tally;
    int m_holds = 0; ///< one after the other
    bool m_isHeld = false;
    bool m_isStarted = false;
    bool m_isEnded = false;
};

} // namespace motorpool
