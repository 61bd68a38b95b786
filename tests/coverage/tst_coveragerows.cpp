// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragerowsource.h"
#include "exporter.h"
#include "fleetdata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'764'000'000'000;

} // namespace

/// The coverage as rows of a file.
class TestCoverageRows : public QObject
{
    Q_OBJECT

private:
    /// Two connections, of which the first is subscribed, and a subscription without one.
    void fill()
    {
        mergeAll(&m_writer, {testConnection(0), testConnection(1)});
        CoverageLists lists;
        lists.fleet = m_writer.fleet();
        lists.fleet.stamp.live.syncedAt = now;
        Webhook webhook;
        webhook.id = u"wh_a"_s;
        webhook.name = u"=Telemetry"_s;
        Webhook other;
        other.id = u"wh_b"_s;
        lists.webhooks = {webhook, other};
        Subscription of;
        of.id = u"s-0"_s;
        of.webhookId = webhook.id;
        of.vehicleId = QString::fromStdString(testConnection(0).vehicle);
        of.userId = QString::fromStdString(testConnection(0).user);
        of.createdAt = QDateTime::fromMSecsSinceEpoch(now - 86'400'000, Qt::UTC);
        Subscription stray = of;
        stray.id = u"s-9"_s;
        stray.vehicleId = u"gone"_s;
        stray.createdAt = {};
        lists.subscriptions =
            std::make_shared<const QList<Subscription>>(QList<Subscription>{of, stray});
        auto deliveries = std::make_shared<LastDeliveries>();
        deliveries->since = now - 86'400'000;
        deliveries->add(of.vehicleId, u"a"_s,
                        {now - 61'500, u"UPSTREAM"_s, u"NO_RESPONSE"_s, now - 3'600'000});
        lists.deliveries = deliveries;
        lists.now = now;
        m_join = joinCoverage(lists);
    }

    std::shared_ptr<const CoverageFound> found(const CoverageQuestion &question) const
    {
        return std::make_shared<const CoverageFound>(findCoverage(m_join, question));
    }

    static CoverageQuestion ofFirst()
    {
        CoverageQuestion question;
        question.webhookId = u"wh_a"_s;
        question.order = CoverField::State;
        return question;
    }

    QJsonArray exported(const std::shared_ptr<const RowSource> &source)
    {
        const QString path = m_folder.filePath(u"rows.json"_s);
        ExportOptions options;
        options.format = ExportFormat::Json;
        bool isDone = false;
        exportRows({}, source, path, options, this)->then(this, [&](const Result<ExportEnd> &end) {
            isDone = end.has_value();
        });
        if (!QTest::qWaitFor([&] { return isDone; }))
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array()
                                              : QJsonArray();
    }

    QTemporaryDir m_folder;
    FleetWriter m_writer;
    std::shared_ptr<const CoverageJoin> m_join;

private Q_SLOTS:
    void initTestCase() { fill(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void each_row_says_how_it_stands_to_which_webhook()
    {
        const QList<CoverField> fields{CoverField::State, CoverField::VehicleId,
                                       CoverField::LastDelivery, CoverField::LastError,
                                       CoverField::SubscribedAt};
        const QJsonArray rows =
            exported(std::make_shared<CoverageRowSource>(found(ofFirst()), nullptr, fields));
        QCOMPARE(rows.size(), 3);
        const QJsonObject missing = rows.at(0).toObject();
        QCOMPARE(missing[u"state"], u"notSubscribed"_s);
        QVERIFY(missing[u"lastDeliveryAt"].isNull());
        QVERIFY(missing[u"lastDeliveryAgeSeconds"].isNull());
        QVERIFY(missing[u"subscribedAt"].isNull());
        QCOMPARE(missing[u"webhookId"], u"wh_a"_s);
        const QJsonObject gone = rows.at(1).toObject();
        QCOMPARE(gone[u"state"], u"notConnected"_s);
        QCOMPARE(gone[u"vehicleId"], u"gone"_s);
        const QJsonObject subscribed = rows.at(2).toObject();
        QCOMPARE(subscribed[u"state"], u"subscribed"_s);
        QCOMPARE(subscribed[u"lastDeliveryAgeSeconds"], 61);
        QCOMPARE(subscribed[u"lastDeliveryAt"], u"2025-11-24T15:58:58.500Z"_s);
        QCOMPARE(subscribed[u"lastError"], u"UPSTREAM/NO_RESPONSE"_s);
        QCOMPARE(subscribed[u"lastErrorAt"], u"2025-11-24T15:00:00.000Z"_s);
        QCOMPARE(subscribed[u"webhookName"], u"=Telemetry"_s);
    }

    void rows_and_columns_are_those_that_were_chosen()
    {
        const auto chosen = std::make_shared<const std::vector<int>>(std::vector{2, 0});
        const auto source = std::make_shared<CoverageRowSource>(
            found(ofFirst()), chosen,
            QList{CoverField::SubscriptionId, CoverField::Vin, CoverField::SubscriptionId});
        QCOMPARE(source->columns().size(), std::size_t(4));
        const QJsonArray rows = exported(source);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0)[u"subscriptionId"], u"s-0"_s);
        QVERIFY(rows.at(1)[u"subscriptionId"].isNull());
    }

    void of_any_webhook_none_is_named()
    {
        CoverageQuestion question;
        question.isOfAny = true;
        const QJsonArray rows = exported(std::make_shared<CoverageRowSource>(
            found(question), nullptr, QList{CoverField::State, CoverField::Year}));
        QCOMPARE(rows.size(), 3);
        for (const QJsonValue &row : rows) {
            QVERIFY(row[u"webhookId"].isNull());
            QVERIFY(row[u"webhookName"].isNull());
        }
    }
};

QTEST_GUILESS_MAIN(TestCoverageRows)
#include "tst_coveragerows.moc"
