// SPDX-License-Identifier: GPL-3.0-or-later
#include "demosender.h"

#include "clock.h"
#include "demodeeds.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int attempts = 4;
constexpr int lookedAtOnce = 12; ///< subscriptions in one look; each takes a fraction of a ms
constexpr qint64 firstSpan = 10 * 60'000; ///< what moved before that was told, supposedly
constexpr std::size_t mostFaults = 3;

std::chrono::milliseconds waitBefore(int attempt, double scale)
{
    const double seconds = 25.0 * double(1 << (attempt - 2));
    return std::chrono::milliseconds(qint64(seconds * 1000 * scale));
}

} // namespace

DemoSender::DemoSender(const From &from, const QUrl &url, const DemoDeliveryOptions &options,
                       QObject *parent)
    : QObject(parent)
    , m_from(from)
    , m_url(url)
    , m_options(options)
{
    m_network.setTransferTimeout(int(options.timeout.count()));
    connect(&m_timer, &QTimer::timeout, this, &DemoSender::look);
    m_timer.start(options.every);
}

void DemoSender::verify()
{
    send({verifyEvent(m_from.subscriptions->webhooks().front()), 1});
}

void DemoSender::look()
{
    const qint64 now = m_from.clock->utcNow().toMSecsSinceEpoch();
    if (!sendNew(now))
        sendMoved(now);
}

DemoSource DemoSender::sourceOf(const DemoSubscription &of) const
{
    DemoSource source{&of, &m_from.subscriptions->webhooks()[of.webhook], {}};
    for (const DemoUser &user : m_from.fleet->users) {
        if (user.id == of.userId)
            source.externalId = user.externalId;
    }
    return source;
}

bool DemoSender::sendNew(qint64 now)
{
    const QList<DemoSubscription> all = m_from.subscriptions->takeNew(now);
    for (const DemoSubscription &of : all) {
        m_toldAt[of.id] = now;
        const DemoConnection *connection = m_from.fleet->connection(of.userId, *of.vehicle);
        if (connection == nullptr || m_from.deeds->isRemoved(*connection))
            continue;
        send({stateEvent(sourceOf(of),
                         storedSignals(*of.vehicle, connection->permissions, now,
                                       m_from.deeds->of(*of.vehicle)),
                         {}, now),
              1});
    }
    return !all.isEmpty();
}

void DemoSender::sendMoved(qint64 now)
{
    if (m_sent % quint64(m_options.faultEvery) == quint64(m_options.faultEvery / 2) &&
        !m_resolutions.isEmpty()) {
        send({m_resolutions.takeFirst(), 1});
        return;
    }
    const QList<DemoSubscription> some = m_from.subscriptions->round(lookedAtOnce, now);
    for (const DemoSubscription &of : some) {
        const DemoConnection *connection = m_from.fleet->connection(of.userId, *of.vehicle);
        if (connection == nullptr || m_from.deeds->isRemoved(*connection))
            continue;
        const VehicleDeeds deeds = m_from.deeds->of(*of.vehicle);
        const auto all = [&](qint64 at) {
            return storedSignals(*of.vehicle, connection->permissions, at, deeds);
        };
        const QList<DemoSignal> told = all(m_toldAt.value(of.id, now - firstSpan));
        const QList<DemoSignal> current = all(now);
        const DemoSource source = sourceOf(of);
        const QByteArrayList moved = movedTriggers(*source.webhook, told, current);
        if (moved.isEmpty())
            continue;
        m_toldAt[of.id] = now;
        const bool isFault =
            m_sent % quint64(m_options.faultEvery) == quint64(m_options.faultEvery - 1) &&
            m_resolutions.size() < qsizetype(mostFaults);
        if (isFault) {
            m_resolutions.append(faultEvent(source, true, now + 1));
            send({faultEvent(source, false, now), 1});
        } else {
            send({stateEvent(source, current, moved, now), 1});
        }
        return;
    }
}

void DemoSender::send(Sending sending)
{
    ++m_sent;
    const QByteArray body = deliveryBody(sending.event, m_from.clock->utcNow().toMSecsSinceEpoch());
    QNetworkRequest request(m_url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Smartcar/4.0"_s);
    request.setRawHeader("SC-Signature", demoSignature(*m_from.managementToken, body));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = m_network.post(request, body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, sending = std::move(sending)] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        conclude(sending, status, reply->read(64 * 1024));
    });
}

void DemoSender::conclude(Sending sending, int status, const QByteArray &answer)
{
    Q_EMIT attempted(sending.event.type, sending.attempt, status);
    const bool isGood = status >= 200 && status < 300;
    if (sending.event.type == "VERIFY") {
        Q_EMIT verified(status == 200 && isRightAnswer(sending.event, answer));
        return;
    }
    if (isGood || sending.attempt >= attempts)
        return; // after the fourth try it is dropped for good
    ++sending.attempt;
    QTimer::singleShot(waitBefore(sending.attempt, m_options.waitScale), this,
                       [this, sending = std::move(sending)] { send(sending); });
}

bool DemoSender::isRightAnswer(const DemoEvent &event, const QByteArray &answer) const
{
    const QString said = QJsonDocument::fromJson(answer).object()["challenge"_L1].toString();
    return said == QString::fromLatin1(demoSignature(*m_from.managementToken, event.challenge));
}

} // namespace motorpool
