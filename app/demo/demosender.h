// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demodelivery.h"
#include "demoserver.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>

namespace motorpool {

class Clock;
class DemoDeeds;
class DemoSubscriptions;

/// Sends deliveries to one URL as Smartcar does to a callback: signed with the management token,
/// four tries at most, then dropped. What vehicles tell is sent when it moves; which ones do, goes
/// by the fleet and the time. Lives on the thread that made it.
class DemoSender : public QObject
{
    Q_OBJECT

public:
    /// What it sends from and with; all outlive the sender. Another thread may use them, too.
    struct From
    {
        const DemoFleet *fleet;
        const DemoDeeds *deeds;
        DemoSubscriptions *subscriptions;
        const SecretBytes *managementToken; ///< not used by another thread
        const Clock *clock;
    };

    DemoSender(const From &from, const QUrl &url, const DemoDeliveryOptions &options,
               QObject *parent = nullptr);

    /// Sends a VERIFY of the first webhook; verified() tells.
    void verify();

Q_SIGNALS:
    /// A try has ended. status: HTTP, 0 without an answer.
    void attempted(const QByteArray &eventType, int attempt, int status);
    /// Whether the answer to VERIFY was right.
    void verified(bool isRight);

private:
    /// One event on its way.
    struct Sending
    {
        DemoEvent event;
        int attempt = 1;
    };

    void look();
    bool sendNew(qint64 now);
    void sendMoved(qint64 now);
    DemoSource sourceOf(const DemoSubscription &of) const;
    void send(Sending sending);
    void conclude(Sending sending, int status, const QByteArray &answer);
    bool isRightAnswer(const DemoEvent &event, const QByteArray &answer) const;

    From m_from;
    QUrl m_url;
    DemoDeliveryOptions m_options;
    QNetworkAccessManager m_network;
    QTimer m_timer;
    QHash<QByteArray, qint64> m_toldAt; ///< by the subscription's id
    QList<DemoEvent> m_resolutions;     ///< of faults that were told
    quint64 m_sent = 0;
};

} // namespace motorpool
