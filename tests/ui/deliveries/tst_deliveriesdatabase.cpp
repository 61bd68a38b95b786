// SPDX-License-Identifier: GPL-3.0-or-later
// The page of deliveries, where these are in a database that demands a password.
#include "a11y.h"
#include "applicationstore.h"
#include "await.h"
#include "credentials.h"
#include "datatable.h"
#include "deliveriespage.h"
#include "deliverykeeper.h"
#include "errorstrip.h"
#include "eventdecode.h"
#include "manualclock.h"
#include "memorysecretstore.h"
#include "postgrescluster.h"
#include "preferences.h"
#include "webhookdesk.h"
#include "workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

const QByteArray body = R"({"eventId":"event-1","eventType":"VEHICLE_STATE","data":{"user":)"
                        R"({"id":"user-1"},"vehicle":{"id":"car-1"},"signals":[{"code":"a-b",)"
                        R"("body":{"value":1}}]},"meta":{"mode":"LIVE"}})";

Secret secretOf(QByteArray text)
{
    text.detach();
    return std::make_shared<const SecretBytes>(SecretBytes::take(text));
}

} // namespace

class TestDeliveriesDatabase : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        QTemporaryDir folder;
        Paths paths = Paths::standard(folder.path(), folder.path());
        MemorySecretStore secrets;
        ManualClock clock;
        ApplicationStore applications{paths};
        Preferences preferences{paths};
        Workspace workspace{&applications, &secrets, &clock};
        DeliveriesPage page{&workspace, &preferences};
        ErrorStrip *strip = page.findChild<ErrorStrip *>();
        QSignalSpy wanted{strip, &ErrorStrip::databasePasswordRequested};
        Application application;
        QObject owner;

        explicit Bench(const QString &place)
        {
            application.id = u"the-test"_s;
            application.name = u"Test"_s;
            application.clientId = u"client_TEST"_s;
            application.deliveries = place;
        }

        bool keep(const QByteArray &password)
        {
            return await(workspace.credentials()->writeDatabasePassword(application,
                                                                        secretOf(password), &owner))
                .has_value();
        }
        void open()
        {
            workspace.open(application);
            page.resize(1180, 700);
            page.show();
            page.open();
        }
        QString code() const { return strip->error() ? strip->error()->code : QString(); }
        QPushButton *button(const QString &text)
        {
            for (auto *each : page.findChildren<QPushButton *>()) {
                if (each->text().remove(u'&') == text && each->isVisible())
                    return each;
            }
            return nullptr;
        }
        int rows()
        {
            for (const DataTable *table : page.findChildren<DataTable *>()) {
                if (table->accessibleName() == u"Deliveries"_s)
                    return table->model()->rowCount();
            }
            return -1;
        }
        QString allTexts()
        {
            QStringList texts;
            for (const QLabel *label : page.findChildren<QLabel *>())
                texts += label->text();
            return texts.join(u'\n') + ErrorStrip::asText(strip->error().value_or(ApiError()));
        }
    };

    /// The address of a database with one delivery in it, without the password.
    QString newPlace()
    {
        const DeliveryPlace place = m_cluster->newDatabase();
        IncomingDelivery delivery;
        delivery.body = body;
        delivery.receivedAt = QDateTime::currentDateTimeUtc();
        delivery.head = headOf(decodeEvent(body, delivery.receivedAt)->event);
        if (!keeperOf(place, u"server-1"_s)->put(std::span(&delivery, 1)))
            qFatal("not stored");
        return u"postgresql://motorpool@127.0.0.1:%1/%2"_s.arg(QString::number(place.port),
                                                               place.database);
    }

    std::unique_ptr<PostgresCluster> m_cluster;

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("PGPASSWORD");
        qputenv("PGPASSFILE", "/nonexistent");
        m_cluster = std::make_unique<PostgresCluster>();
        if (!m_cluster->isThere())
            QSKIP("No PostgreSQL server is installed.");
    }
    void init() { failOnWarnings(); }
    void cleanupTestCase() { m_cluster.reset(); }

    void a_password_that_is_missing_or_wrong_is_asked_for_on_the_spot()
    {
        Bench bench(newPlace());
        bench.open();
        QTRY_COMPARE(bench.code(), u"NO_PASSWORD"_s);
        QTRY_VERIFY(bench.allTexts().contains(u"The deliveries could not be read"_s));
        QCOMPARE(accessibilityFaults(&bench.page), QStringList());
        bench.button(u"Enter the password…"_s)->click();
        QCOMPARE(bench.wanted.size(), 1);

        QVERIFY(bench.keep("canary-'wrong'"));
        bench.button(u"Try again"_s)->click();
        QTRY_COMPARE(bench.code(), u"PASSWORD"_s);
        QVERIFY(bench.button(u"Enter the password…"_s) != nullptr);
        QVERIFY(!bench.allTexts().contains(u"canary"_s));

        // The right one is taken at once, without another gesture.
        QVERIFY(bench.keep("p@ss/w:rd"));
        QTRY_COMPARE(bench.rows(), 1);
        QVERIFY(!bench.strip->error());
        QVERIFY(bench.button(u"Enter the password…"_s) == nullptr);
    }

    void a_locked_keyring_is_unlocked_on_the_spot()
    {
        Bench bench(newPlace());
        QVERIFY(bench.keep("p@ss/w:rd"));
        bench.secrets.setFailure(Kind::KeyringLocked);
        bench.open();
        QTRY_VERIFY(bench.strip->error());
        QCOMPARE(bench.strip->error()->kind, Kind::KeyringLocked);
        QVERIFY(bench.button(u"Enter the password…"_s) == nullptr);
        bench.secrets.setFailure(std::nullopt, false);
        bench.button(u"Unlock"_s)->click();
        QTRY_COMPARE(bench.rows(), 1);
        QVERIFY(!bench.strip->error());
    }

    void a_lock_lets_go_of_it_and_an_unlocking_reads_it_again()
    {
        Bench bench(newPlace());
        QVERIFY(bench.keep("p@ss/w:rd"));
        bench.open();
        QTRY_COMPARE(bench.rows(), 1);
        const int connections = m_cluster
                                    ->runSql(u"SELECT count(*) FROM pg_stat_activity WHERE "
                                             "usename = 'motorpool' AND client_port > 0"_s)
                                    .toInt();
        QCOMPARE(connections, 1);
        const int reads = bench.secrets.reads();
        bench.workspace.lock(LockCause::ByHand);
        QTRY_COMPARE(m_cluster
                         ->runSql(u"SELECT count(*) FROM pg_stat_activity WHERE usename = "
                                  "'motorpool' AND client_port > 0"_s)
                         .toInt(),
                     0);
        QVERIFY(await(bench.workspace.unlock(&bench.owner)));
        QTRY_COMPARE(bench.rows(), 1);
        QVERIFY(bench.secrets.reads() > reads);
    }

    void a_server_that_comes_back_is_read_without_a_gesture()
    {
        Bench bench(newPlace());
        QVERIFY(bench.keep("p@ss/w:rd"));
        QVERIFY(m_cluster->tell("stop"));
        bench.open();
        QTRY_COMPARE(bench.code(), u"UNREACHABLE"_s);
        QVERIFY(bench.button(u"Enter the password…"_s) == nullptr);
        QVERIFY(m_cluster->tell("start"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.rows(), 1, 20'000);
        QVERIFY(!bench.strip->error());
    }
};

QTEST_MAIN(TestDeliveriesDatabase)
#include "tst_deliveriesdatabase.moc"
