// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coveragesearch.h"
#include "deed.h"
#include "fleetsync.h"
#include "listend.h"
#include "pendingsubscriptions.h"
#include "subscriptionrun.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace motorpool {

class KeptDeliveries;
class Workspace;
struct FleetDesk;

/// The webhooks and subscriptions of the application that is open, joined with its fleet and with
/// the last deliveries, and what is done to them. Nothing is read before open(). Lists are kept in
/// memory until another application is open; each tells when it was read. All its calls are free.
/// Lives on the GUI thread, and joins and searches off it.
class CoverageDesk : public QObject
{
    Q_OBJECT

public:
    /// Lists that are older are read anew when they are opened.
    static constexpr std::chrono::minutes freshFor{5};

    /// The workspace outlives it.
    explicit CoverageDesk(Workspace *workspace, QObject *parent = nullptr);
    ~CoverageDesk() override;

    /// For when the page is shown: reads what was not read yet or is old; of the connections only
    /// what was never synced.
    void open();
    /// Reads everything anew, the connections too.
    void refresh();
    void cancel(); ///< the reading; what was there before stays

    bool isOpen() const { return m_fleet != nullptr; }
    bool isReading() const; ///< of webhooks and subscriptions, or the fleet's sync
    bool isRead() const { return m_readAt.isValid(); } ///< there are lists
    QDateTime readAt() const { return m_readAt; }      ///< UTC; of webhooks and subscriptions
    FleetStamp connectionsStamp() const;
    std::optional<ApiError> error() const; ///< of the last reading, or of the fleet's last sync
    int received() const { return m_received; } ///< items of the list under way
    std::optional<int> total() const { return m_total; }
    bool isSyncing() const; ///< the list under way is that of connections

    const QList<Webhook> &webhooks() const { return m_webhooks; }
    const Webhook *webhook(const QString &id) const;
    const Webhook *chosen() const;                        ///< of the question; null: any, or none
    bool hasAny() const { return m_webhooks.size() > 1; } ///< they can be looked at together
    int subscriptionCount() const { return int(m_subscriptions->size()); }

    /// Of the last join; null before there is one.
    std::shared_ptr<const CoverageJoin> join() const { return m_found.join; }
    const CoverageFound &found() const { return m_found; }
    bool isSearching() const { return m_isSearching; }

    /// As lists are read it is about any webhook where there are more than one, else about the
    /// one; and again so, if what it is about is gone.
    void setQuestion(const CoverageQuestion &question);
    const CoverageQuestion &question() const { return m_question; }
    void setSilentAfter(std::chrono::milliseconds time);

    /// Last deliveries from elsewhere, in place of those that are kept for the application; null:
    /// nothing is known. Shared with other threads.
    void setDeliveries(const std::shared_ptr<const LastDeliveries> &deliveries);

    /// Whether somebody looks at it, as is taken for so at first. While nobody does, what changes
    /// is not joined.
    void setWatched(bool on);

    /// Has ages be judged by the present time.
    void lookAgain() { renew(); }

    /// Why this may not be done now, if so: read-only mode, a policy.
    std::optional<ApiError> refusal(Deed deed) const;

    /// Subscribes or unsubscribes these: of those to be added webhook, user and vehicle. False if
    /// another run is under way, nothing is open, or it is not allowed.
    bool start(Deed deed, const QList<Subscription> &subjects);
    SubscriptionRun *run() const { return m_run; } ///< the last one; null: none, or forgotten
    bool isRunning() const { return m_run && !m_run->isEnded(); }
    void forgetRun(); ///< one that has ended

    PendingSubscriptions *pending() { return &m_pending; }

Q_SIGNALS:
    void changed();    ///< anything but what was found
    void progressed(); ///< of the reading
    void searched();   ///< found() is another one
    void runChanged(); ///< of run(): it began, a row ended, it ended

private:
    void adopt();
    void takeDeliveries(const std::shared_ptr<const LastDeliveries> &deliveries);
    void letGo();
    void readWebhooks();
    void chooseIfGone();
    void readSubscriptions();
    void endReading(const Result<ListEnd> &end);
    void fail(const ApiError &error);
    void syncIfNever();
    void takeRow(int row);
    void applyLater();
    void apply();
    void renew();
    void ask();
    void search();

    Workspace *m_workspace;
    FleetDesk *m_fleet = nullptr;
    PendingSubscriptions m_pending;
    QPointer<KeptDeliveries> m_kept; ///< null: deliveries come from elsewhere
    QPointer<QObject> m_reading;     ///< parent of the calls of the reading under way
    QList<Webhook> m_webhooks;
    QList<Subscription> m_incoming;
    std::shared_ptr<const QList<Subscription>> m_subscriptions;
    std::shared_ptr<const LastDeliveries> m_deliveries;
    std::chrono::milliseconds m_silentAfter = std::chrono::hours(24);
    QDateTime m_readAt;
    std::optional<ApiError> m_error;
    int m_received = 0;
    std::optional<int> m_total;

    QList<Subscription> m_added; ///< to be put into the list
    QStringList m_removed;       ///< to be taken from it, by their ids
    bool m_isApplying = false;

    SubscriptionRun *m_run = nullptr;

    CoverageQuestion m_question;
    CoverageFound m_found;
    std::shared_ptr<const CoverageJoin> m_joined; ///< of the present lists; null: they changed
    QTimer m_soon; ///< gathers changes of fleet and deliveries, which may come many a second
    bool m_isWatched = true;
    quint64 m_asked = 0;
    bool m_isSearching = false;
    bool m_isStale = false; ///< asked again meanwhile
};

} // namespace motorpool
