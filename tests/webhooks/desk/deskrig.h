// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "await.h"
#include "clock.h"
#include "deliverykeeper.h"
#include "eventdecode.h"
#include "fleetrow.h"
#include "fleetstore.h"
#include "memorysecretstore.h"
#include "signature.h"
#include "webhookdesk.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

namespace motorpool {

inline const QByteArray deskToken = "management-token-of-this-test";
inline constexpr qint64 deskBegun = 1'790'000'000'000;

/// A desk of deliveries as a window has it, with a fleet of one car, and a sender.
class DeskRig
{
public:
    DeskRig()
    {
        application.id = QStringLiteral("a1");
        secrets.put(key(), deskToken);
        fleet.merge({connection()}, LearnedFrom::Lookup);
        open();
    }

    SecretName key() const { return {application, SecretItem::ManagementToken}; }

    static Connection connection()
    {
        Connection of;
        of.id = QStringLiteral("c1");
        of.userId = QStringLiteral("user-1");
        of.vehicleId = QStringLiteral("car-1");
        of.mode = QStringLiteral("live");
        return of;
    }

    DeliveryPlace place() const
    {
        if (m_place)
            return *m_place;
        DeliveryPlace place;
        place.file = folder.filePath(QStringLiteral("deliveries.sqlite"));
        return place;
    }

    void open()
    {
        desk.reset();
        desk = std::make_unique<WebhookDesk>(
            place(), &secrets, [this] { return key(); }, [this] { return password; }, &fleet,
            &clock);
        desk->feed.start();
    }

    /// The same with deliveries in another place.
    void openAt(const DeliveryPlace &place)
    {
        m_place = place;
        open();
    }
    void forgetPlace() { m_place.reset(); }

    Result<QUrl> listen() { return await(desk->receiver.start(0, &context)); }

    /// A state of the car, as reported so many minutes after the beginning.
    /// Sequence below 0: not told.
    static QByteArray state(const char *eventId, int percent, int minute, const char *mode = "LIVE",
                            qint64 sequence = -1)
    {
        const QByteArray at = QByteArray::number(deskBegun + minute * 60'000);
        return QByteArray(R"({"eventId":")") + eventId +
               R"(","eventType":"VEHICLE_STATE","data":{"user":{"id":"user-1"},)"
               R"("vehicle":{"id":"car-1","make":"SKODA","model":"Enyaq","mode":"live"},)"
               R"("signals":[{"code":"tractionbattery-stateofcharge","name":"StateOfCharge",)"
               R"("group":"TractionBattery","body":{"value":)" +
               QByteArray::number(percent) +
               R"(,"unit":"percent"},"status":{"value":"SUCCESS"},"meta":{"oemUpdatedAt":)" + at +
               R"(,"retrievedAt":)" + at +
               R"(}}]},"triggers":[],"meta":{"deliveryId":"d",)"
               R"("deliveredAt":)" +
               at + R"(,"mode":")" + mode + '"' +
               (sequence < 0 ? QByteArray() : ",\"sequence\":" + QByteArray::number(sequence)) +
               "}}";
    }

    /// An error of the whole car, sent as late as it is called.
    static QByteArray fault(const char *eventId, const char *state, int sequence)
    {
        static int sent = 0;
        return QByteArray(R"({"eventId":")") + eventId +
               R"(","eventType":"VEHICLE_ERROR","data":{"user":{"id":"user-1"},)"
               R"("vehicle":{"id":"car-1"},"errors":[{"type":"VEHICLE_STATE",)"
               R"("code":"UNREACHABLE","state":")" +
               state + R"("}]},"meta":{"deliveredAt":)" + QByteArray::number(deskBegun + ++sent) +
               R"(,"sequence":)" + QByteArray::number(sequence) + R"(,"mode":"LIVE"}})";
    }

    QByteArray sign(const QByteArray &body, QByteArray token = deskToken) const
    {
        token.detach();
        return signatureOf(SecretBytes::take(token), body);
    }

    /// Sends a body; the status, 0 where there is no answer.
    int send(const QByteArray &body, const QByteArray &signature)
    {
        QNetworkRequest request(desk->receiver.url());
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        if (!signature.isEmpty())
            request.setRawHeader(signatureHeader, signature);
        QNetworkReply *reply = network.post(request, body);
        const bool ended = QTest::qWaitFor([reply] { return reply->isFinished(); }, 20'000);
        const int status =
            ended ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
        answer = reply->readAll();
        reply->deleteLater();
        return status;
    }
    int send(const QByteArray &body) { return send(body, sign(body)); }

    int battery() const
    {
        if (fleet.fleet().rows() == 0)
            return -1;
        const FleetRow row(fleet.fleet(), 0);
        return int(row.reading(FleetSignal::Battery).number.value_or(-1));
    }
    bool becomes(int percent)
    {
        return QTest::qWaitFor([&] { return battery() == percent; }, 20'000);
    }

    QObject context;
    QTemporaryDir folder;
    SystemClock clock;
    Application application;
    MemorySecretStore secrets;
    std::optional<SecretName> password; ///< of the database
    FleetStore fleet{{}, &clock};
    std::unique_ptr<WebhookDesk> desk;
    QNetworkAccessManager network;
    QByteArray answer;

private:
    std::optional<DeliveryPlace> m_place;
};

} // namespace motorpool
