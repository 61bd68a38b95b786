// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "ctlrun.h"
#include "deliverykeeper.h"
#include "deliveryplace.h"
#include "eventdecode.h"
#include "paths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QTest>

#include <signal.h>

using namespace motorpool;
using namespace Qt::StringLiterals;

/// The deliveries of an application on the command line, as a receiver keeps them.
class CtlTailTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray body(int number, const QByteArray &car)
    {
        return QByteArray(R"({"eventId":"event-NUMBER","eventType":"VEHICLE_STATE","data":)"
                          R"({"user":{"id":"user-1"},"vehicle":{"id":"CAR"},"signals":)"
                          R"([{"code":"a-b","body":{"value":1}}]},"meta":{"mode":"LIVE"}})")
            .replace("NUMBER", QByteArray::number(number))
            .replace("CAR", car);
    }

    void put(int number, const QByteArray &car = "car-1", bool isSigned = true,
             const QByteArray &mark = {})
    {
        Application application;
        application.clientId = u"client_TEST"_s;
        application.secretPlace = SecretPlace::Environment;
        DeliveryPlace place;
        place.file = Paths::standard({}, m_folder->path()).dataOf(application) + u'/' +
                     QLatin1StringView(DeliveryPlace::fileName);
        IncomingDelivery delivery;
        delivery.body = body(number, car);
        delivery.receivedAt =
            QDateTime::fromMSecsSinceEpoch(1'790'000'000'000 + number * 1000, Qt::UTC);
        delivery.head = headOf(decodeEvent(delivery.body, delivery.receivedAt)->event);
        delivery.body.prepend(mark);
        if (isSigned)
            delivery.signature = QMessageAuthenticationCode::hash(delivery.body, "a-token-of-tests",
                                                                  QCryptographicHash::Sha256);
        QVERIFY(keeperOf(place, u"server-1"_s)->put(std::span(&delivery, 1)));
    }

    QStringList with(const QStringList &arguments) const
    {
        return QStringList{u"webhook"_s, u"tail"_s, u"--data-dir"_s, m_folder->path()} + arguments;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    CtlRun m_ctl{u"" MOTORPOOLCTL ""_s};

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_ctl.setCredentials(u"client_TEST"_s, u"secret-of-this-test"_s);
    }

    void of_none_none_is_shown()
    {
        put(1);
        const CtlResult result = m_ctl.run(with({u"--last"_s, u"0"_s, u"--format"_s, u"json"_s}));
        QCOMPARE(result.code, 0);
        QVERIFY(QJsonDocument::fromJson(result.out).array().isEmpty());
    }

    void tests_are_marked()
    {
        put(1, "car-1", true);
        put(2, "car-2\",\"mode\":\"test"); // a vehicle of the dashboard's own
        const CtlResult json = m_ctl.run(with({u"--format"_s, u"json"_s}));
        const QJsonArray all = QJsonDocument::fromJson(json.out).array();
        QCOMPARE(all.at(0).toObject().value(u"isTest"_s), QJsonValue(false));
        QCOMPARE(all.at(1).toObject().value(u"isTest"_s), QJsonValue(true));
        QCOMPARE(all.at(1).toObject().value(u"vehicleMode"_s), QJsonValue(u"test"_s));
        const CtlResult table = m_ctl.run(with({}));
        QCOMPARE(table.out.count("(test)"), 1);
    }

    void shows_the_last_ones_in_their_order()
    {
        for (int i = 1; i <= 12; ++i)
            put(i);
        const CtlResult result = m_ctl.run(with({u"--format"_s, u"json"_s}));
        QCOMPARE(result.code, 0);
        const QJsonArray all = QJsonDocument::fromJson(result.out).array();
        QCOMPARE(all.size(), 10);
        QCOMPARE(all.first()[u"eventId"].toString(), u"event-3"_s);
        QCOMPARE(all.last()[u"eventId"].toString(), u"event-12"_s);
        QCOMPARE(all.last()[u"receiver"].toString(), u"server-1"_s);
        QCOMPARE(all.last()[u"receivedAt"].toString(), u"2026-09-21T14:13:32.000Z"_s);
        QVERIFY(!all.last().toObject().contains(u"body"));
    }

    void narrows_and_shows_bodies()
    {
        put(1, "car-1");
        put(2, "car-2");
        const CtlResult result =
            m_ctl.run(with({u"--vehicle"_s, u"car-2"_s, u"--body"_s, u"--format"_s, u"ndjson"_s}));
        QCOMPARE(result.code, 0);
        QCOMPARE(result.out.count('\n'), 1);
        const QJsonObject row = QJsonDocument::fromJson(result.out).object();
        QCOMPARE(row[u"body"][u"data"][u"vehicle"][u"id"].toString(), u"car-2"_s);
        QCOMPARE(row[u"signature"].toString().size(), 64);
        QVERIFY(!row.contains(u"rawBody"));
    }

    void what_is_kept_can_be_verified_again()
    {
        put(1);
        put(2, "car-2", true, "\xef\xbb\xbf"); // which a text would lose
        put(3, "car-3", false);
        const CtlResult tail = m_ctl.run(with({u"--raw"_s, u"--format"_s, u"ndjson"_s}));
        QCOMPARE(tail.code, 0);
        QCOMPARE(tail.out.count('\n'), 3);
        const QJsonObject first =
            QJsonDocument::fromJson(tail.out.left(tail.out.indexOf('\n'))).object();
        QCOMPARE(first[u"rawBody"].toString().toUtf8(), body(1, "car-1"));
        QCOMPARE(first[u"isSignatureKept"], QJsonValue(true));
        m_ctl.environment.insert(u"SMARTCAR_MANAGEMENT_TOKEN"_s, u"a-token-of-tests"_s);
        const CtlResult verdict = m_ctl.run({u"webhook"_s, u"verify"_s, u"--data-dir"_s,
                                             m_folder->path(), u"--format"_s, u"json"_s},
                                            tail.out);
        QCOMPARE(verdict.code, 10); // the last is not proved
        const QJsonArray all = QJsonDocument::fromJson(verdict.out).array();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[0][u"verdict"].toString(), u"signed"_s);
        QCOMPARE(all[1][u"verdict"].toString(), u"signed"_s);
        QCOMPARE(all[2][u"verdict"].toString(), u"notKept"_s);
        QCOMPARE(all[2][u"cause"].toString(), u"signatureNotKept"_s);
    }

    void follows_what_comes_until_it_is_interrupted()
    {
        put(1);
        QProcess *process = m_ctl.start(with({u"--follow"_s, u"--format"_s, u"ndjson"_s}));
        QByteArray out;
        const auto rows = [&] {
            out += process->readAllStandardOutput();
            return out.count('\n');
        };
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, 20'000);
        put(2);
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 2, 20'000);
        QCOMPARE(kill(pid_t(process->processId()), SIGINT), 0);
        QCOMPARE(CtlRun::end(process).code, 130);
    }

    void says_what_is_wrong()
    {
        const CtlResult result = m_ctl.run(with({u"--last"_s, u"many"_s}));
        QCOMPARE(result.code, 2);
        QVERIFY(result.err.contains("--last"));
        QCOMPARE(m_ctl.run({u"webhook"_s, u"tail"_s, u"--demo"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(CtlTailTest)
#include "tst_ctltail.moc"
