// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlrun.h"
#include "demoserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

/// Webhooks and subscriptions on the command line, against a demo server of this test.
class CtlSubscriptionsTest : public QObject
{
    Q_OBJECT

private:
    QStringList with(const QStringList &arguments) const
    {
        const QString url = m_server->application().hosts.iam.toString();
        return arguments + QStringList{u"--iam-url"_s,        url, u"--vehicle-url"_s, url,
                                       u"--management-url"_s, url};
    }

    CtlResult run(const QStringList &arguments) { return m_ctl.run(with(arguments)); }

    QJsonArray array(const QStringList &arguments)
    {
        const CtlResult result = run(arguments + QStringList{u"--format"_s, u"json"_s});
        if (result.code != 0)
            qInfo("%s", inWords(result).constData());
        return QJsonDocument::fromJson(result.out).array();
    }

    QJsonArray subscriptions(const QStringList &options)
    {
        return array(QStringList{u"subscription"_s, u"list"_s} + options);
    }

    QString webhookId(int at)
    {
        return array({u"webhook"_s, u"list"_s}).at(at)[u"webhookId"].toString();
    }

    std::unique_ptr<DemoServer> m_server;
    CtlRun m_ctl{u"" MOTORPOOLCTL ""_s};

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_server = std::make_unique<DemoServer>();
        QVERIFY(m_server->start());
        QByteArray secret;
        m_server->secret()->read([&secret](std::span<const char> bytes) {
            secret = QByteArray(bytes.data(), qsizetype(bytes.size()));
        });
        m_ctl.setCredentials(m_server->application().clientId, QString::fromUtf8(secret));
    }

    void webhooks_are_listed_with_what_the_api_does_not_tell()
    {
        const CtlResult table = run({u"webhook"_s, u"list"_s});
        QVERIFY2(table.code == 0, inWords(table));
        QVERIFY(table.out.contains("Fleet telemetry"));
        QVERIFY(table.err.contains("dashboard"));
        const QJsonArray all = array({u"webhook"_s, u"list"_s});
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(2)[u"isEnabled"], QJsonValue(false));
        QVERIFY(all.at(0)[u"triggers"].toArray().size() > 1);
        const CtlResult csv = run({u"webhook"_s, u"list"_s, u"--format"_s, u"csv"_s});
        QCOMPARE(csv.out.count('\n'), 4);
    }

    void subscriptions_are_listed_whole_and_filtered()
    {
        const QString user = m_server->firstUserId();
        const QJsonArray all = subscriptions({});
        const QJsonArray ofUser = subscriptions({u"--user"_s, user});
        QVERIFY(all.size() > 300);
        QVERIFY(!ofUser.isEmpty() && ofUser.size() < 20);
        for (const QJsonValue &row : ofUser)
            QCOMPARE(row[u"userId"].toString(), user);
        const QJsonArray live = subscriptions({u"--mode"_s, u"live"_s});
        const QJsonArray simulated = subscriptions({u"--mode"_s, u"simulated"_s});
        QCOMPARE(live.size() + simulated.size(), all.size());
        QVERIFY(!simulated.isEmpty());
        const CtlResult none = run({u"subscription"_s, u"list"_s, u"--vehicle"_s, u"nobody"_s});
        QCOMPARE(none.code, 0);
        QVERIFY(none.err.contains("No subscriptions"));
        QCOMPARE(run({u"subscription"_s, u"list"_s, u"--mode"_s, u"some"_s}).code, 2);
    }

    void what_is_connected_and_not_subscribed_is_listed()
    {
        const QStringList missing{u"subscription"_s, u"missing"_s};
        const QString webhook = webhookId(0);
        const auto keys = [](const QJsonArray &rows) {
            QSet<QString> all;
            for (const QJsonValue &row : rows)
                all += row[u"vehicleId"].toString() + u' ' + row[u"userId"].toString();
            return all;
        };
        const QSet<QString> connected = keys(array({u"connections"_s, u"--mode"_s, u"all"_s}));
        const QSet<QString> subscribed = keys(subscriptions({u"--webhook"_s, webhook}));
        const QSet<QString> ofOne = keys(array(missing + QStringList{u"--webhook"_s, webhook}));
        QVERIFY(!ofOne.isEmpty());
        QCOMPARE(ofOne, connected - subscribed);

        // One that is subscribed to a disabled webhook alone is missing all the same.
        const QSet<QString> others = keys(subscriptions({u"--webhook"_s, webhookId(1)}));
        QCOMPARE(keys(array(missing)), connected - subscribed - others);
        const CtlResult said = run(missing);
        QVERIFY2(said.code == 0, inWords(said));
        QVERIFY(said.err.contains("disabled"));
        QCOMPARE(run(missing + QStringList{u"--webhook"_s, u"nobody"_s}).code, 4);
    }

    void a_vehicle_is_unsubscribed_and_subscribed_again()
    {
        const QString webhook = webhookId(0);
        const QString vehicle = m_server->firstVehicleId();
        const QStringList remove{u"subscription"_s, u"remove"_s, vehicle,
                                 u"--webhook"_s,    webhook,     u"--yes"_s};
        const CtlResult removed = run(remove + QStringList{u"--format"_s, u"json"_s});
        QVERIFY2(removed.code == 0, inWords(removed));
        QCOMPARE(QJsonDocument::fromJson(removed.out).array().first()[u"change"].toString(),
                 u"removed"_s);
        QVERIFY(subscriptions({u"--webhook"_s, webhook, u"--vehicle"_s, vehicle}).isEmpty());
        const CtlResult gone = run(remove);
        QVERIFY2(gone.code == 4, inWords(gone));

        // The user is looked up in the connections.
        const QStringList add{u"subscription"_s, u"add"_s,   vehicle,       u"--webhook"_s,
                              webhook,           u"--yes"_s, u"--format"_s, u"json"_s};
        const CtlResult added = run(add);
        QVERIFY2(added.code == 0, inWords(added));
        const QJsonObject row = QJsonDocument::fromJson(added.out).array().first().toObject();
        QCOMPARE(row[u"change"].toString(), u"accepted"_s);
        QCOMPARE(row[u"userId"].toString(), m_server->firstUserId());
        const CtlResult again = run(add);
        QVERIFY2(again.code == 0, inWords(again));
        QCOMPARE(QJsonDocument::fromJson(again.out).array().first()[u"change"].toString(),
                 u"already"_s);
        QTRY_COMPARE_WITH_TIMEOUT(
            subscriptions({u"--webhook"_s, webhook, u"--vehicle"_s, vehicle}).size(), 1, 15'000);
    }

    void one_is_removed_by_its_id()
    {
        const QString id = subscriptions({u"--user"_s, m_server->firstUserId()})
                               .first()[u"subscriptionId"]
                               .toString();
        const QStringList remove{u"subscription"_s, u"remove"_s, u"--id"_s, id, u"--yes"_s};
        QCOMPARE(run(remove).code, 0);
        QCOMPARE(run(remove).code, 4);
        QCOMPARE(run({u"subscription"_s, u"remove"_s, u"v"_s, u"--id"_s, id, u"--yes"_s}).code, 2);
        QCOMPARE(run({u"subscription"_s, u"remove"_s, u"--yes"_s}).code, 2);
    }

    void nothing_is_sent_unless_it_is_wanted_and_allowed()
    {
        const QString vehicle = m_server->firstVehicleId();
        const QStringList add{u"subscription"_s, u"add"_s, vehicle, u"--webhook"_s, webhookId(1)};
        const int before = m_server->deedRequests();
        const CtlResult dry = run(add + QStringList{u"--dry-run"_s});
        QVERIFY2(dry.code == 0, inWords(dry));
        QVERIFY(dry.err.contains(vehicle.toUtf8()));
        QVERIFY(dry.err.contains("Nothing was sent."));
        QCOMPARE(run(add).code, 2); // nobody can be asked
        const CtlResult readOnly = run(add + QStringList{u"--yes"_s, u"--read-only"_s});
        QVERIFY2(readOnly.code == 3, inWords(readOnly));
        QCOMPARE(run({u"subscription"_s, u"add"_s, vehicle, u"--yes"_s}).code, 2);
        QCOMPARE(
            run({u"subscription"_s, u"add"_s, vehicle, u"--webhook"_s, u"none"_s, u"--yes"_s}).code,
            4);
        QCOMPARE(run(add + QStringList{u"no-such-vehicle"_s, u"--yes"_s}).code, 4);
        QCOMPARE(m_server->deedRequests(), before);
    }
};

QTEST_GUILESS_MAIN(CtlSubscriptionsTest)
#include "tst_ctlsubscriptions.moc"
