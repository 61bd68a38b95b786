// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlrun.h"
#include "deliverykeeper.h"
#include "eventdecode.h"
#include "gnomekeyring.h"
#include "paths.h"
#include "postgrescluster.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

/// Deliveries in a real PostgreSQL that demands a password, which a real keyring has.
class CtlDatabaseTest : public QObject
{
    Q_OBJECT

private:
    static constexpr auto right = "p@ss/w:rd";

    CtlResult run(const QStringList &arguments, const QByteArray &input = {})
    {
        CtlResult result = m_ctl.run(arguments, input);
        m_said += result.out + result.err;
        return result;
    }
    CtlResult keep(const QByteArray &password)
    {
        return run({u"application"_s, u"database-password"_s, u"Fleet"_s}, password);
    }
    CtlResult tail() { return run({u"webhook"_s, u"tail"_s, u"--format"_s, u"json"_s}); }

    static QString confFile() { return Paths::standard().config + u"/motorpool.conf"_s; }

    /// As a person writes it into the file of settings.
    void keepDeliveriesAt(const QString &place)
    {
        QFile conf(confFile());
        QVERIFY(conf.open(QIODevice::ReadOnly));
        QByteArray text = conf.readAll();
        conf.close();
        text.replace("deliveries=", "was=");
        const qsizetype section = text.indexOf("[application/");
        QVERIFY(section >= 0);
        text.insert(text.indexOf('\n', section) + 1, "deliveries=" + place.toUtf8() + '\n');
        QVERIFY(conf.open(QIODevice::WriteOnly));
        conf.write(text);
    }

    QString url(const QString &role = u"motorpool"_s) const
    {
        return u"postgresql://%1@127.0.0.1:%2/%3"_s.arg(role, QString::number(m_place.port),
                                                        m_place.database);
    }

    QJsonObject listed()
    {
        const CtlResult list = run({u"application"_s, u"list"_s, u"--format"_s, u"json"_s});
        return QJsonDocument::fromJson(list.out).array().first().toObject();
    }

    std::unique_ptr<PostgresCluster> m_cluster;
    GnomeKeyring m_keyring;
    CtlRun m_ctl{u"" MOTORPOOLCTL ""_s};
    DeliveryPlace m_place;
    QByteArray m_said;

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster = std::make_unique<PostgresCluster>();
        if (!m_cluster->isThere())
            QSKIP("No PostgreSQL server is installed.");
        m_ctl.environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s,
                                 qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
        m_place = m_cluster->newDatabase();
        IncomingDelivery delivery;
        delivery.body = R"({"eventId":"event-1","eventType":"VEHICLE_STATE","data":{"user":)"
                        R"({"id":"user-1"},"vehicle":{"id":"car-1"},"signals":[{"code":"a-b",)"
                        R"("body":{"value":1}}]},"meta":{"mode":"LIVE"}})";
        delivery.receivedAt = QDateTime::currentDateTimeUtc();
        delivery.head = headOf(decodeEvent(delivery.body, delivery.receivedAt)->event);
        QVERIFY(keeperOf(m_place, u"server-1"_s)->put(std::span(&delivery, 1)));
    }
    void cleanupTestCase() { m_cluster.reset(); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_said.clear();
        QVERIFY(m_keyring.startUnlocked());
        const CtlResult added =
            run({u"application"_s, u"add"_s, u"Fleet"_s, u"--client-id"_s, u"client_TEST"_s},
                "secret-of-this-test\n");
        QVERIFY2(added.code == 0, inWords(added));
    }

    void cleanup()
    {
        // The password is in no file, and was never said.
        QDirIterator files(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains(right));
        }
        QVERIFY(!m_said.contains(right));
        QVERIFY(!m_said.contains("canary"));
        run({u"application"_s, u"remove"_s, u"Fleet"_s, u"--keep-secret"_s});
        m_keyring.stop();
    }

    void a_password_is_kept_used_replaced_and_removed()
    {
        const CtlResult file = keep("canary-1\n");
        QVERIFY2(file.code == 2, inWords(file)); // no database yet
        keepDeliveriesAt(url());
        const CtlResult none = tail();
        QVERIFY2(none.code == 3, inWords(none));
        QVERIFY2(none.err.contains("The database wants a password"), none.err);
        QVERIFY2(none.err.contains("application database-password"), none.err);

        const CtlResult wrong = keep("canary-'wrong'\n");
        QVERIFY2(wrong.code == 0, inWords(wrong));
        QVERIFY2(wrong.err.contains(url().toUtf8()), wrong.err);
        const CtlResult refused = tail();
        QVERIFY2(refused.code == 3, inWords(refused));
        QVERIFY2(refused.err.contains("The database refused the password"), refused.err);

        QCOMPARE(keep(QByteArray(right) + '\n').code, 0);
        const CtlResult fits = tail();
        QVERIFY2(fits.code == 0, inWords(fits));
        QCOMPARE(QJsonDocument::fromJson(fits.out).array().first()[u"eventId"].toString(),
                 u"event-1"_s);
        QVERIFY(listed()[u"databasePasswordStoredAt"_s].isString());

        const CtlResult removed =
            run({u"application"_s, u"database-password"_s, u"Fleet"_s, u"--remove"_s});
        QVERIFY2(removed.code == 0, inWords(removed));
        QVERIFY(listed()[u"databasePasswordStoredAt"_s].isNull());
        QCOMPARE(tail().code, 3);
    }

    void it_is_for_its_database_and_role_alone()
    {
        keepDeliveriesAt(url());
        QCOMPARE(keep(QByteArray(right) + '\n').code, 0);
        QCOMPARE(tail().code, 0);
        keepDeliveriesAt(url(u"another"_s));
        const CtlResult other = tail();
        QVERIFY2(other.err.contains("The database wants a password"), inWords(other));
        keepDeliveriesAt(url() + u"?connect_timeout=4"_s);
        QCOMPARE(tail().code, 0);
    }

    void a_locked_keyring_is_8()
    {
        keepDeliveriesAt(url());
        QCOMPARE(keep(QByteArray(right) + '\n').code, 0);
        QVERIFY(GnomeKeyring::lock());
        const CtlResult locked = tail();
        QVERIFY2(locked.code == 8, inWords(locked));
        QVERIFY2(locked.err.contains("the password of the database"), locked.err);
        QVERIFY(GnomeKeyring::unlock());
        QCOMPARE(tail().code, 0);
    }

    void a_server_that_is_away_is_5()
    {
        keepDeliveriesAt(u"postgresql://motorpool@127.0.0.1:1/nowhere"_s);
        const CtlResult away = tail();
        QVERIFY2(away.code == 5, inWords(away));
        QVERIFY2(away.err.contains("cannot be reached"), away.err);
    }

    void it_goes_with_the_application()
    {
        keepDeliveriesAt(url());
        QCOMPARE(keep(QByteArray(right) + '\n').code, 0);
        QFile conf(confFile());
        QVERIFY(conf.open(QIODevice::ReadOnly));
        const QByteArray before = conf.readAll();
        conf.close();
        QCOMPARE(run({u"application"_s, u"remove"_s, u"Fleet"_s}).code, 0);
        QVERIFY(conf.open(QIODevice::ReadOnly));
        QVERIFY(!conf.readAll().contains("databasePassword"));
        conf.close();
        // Whoever puts the file back finds the keyring without it.
        QVERIFY(conf.open(QIODevice::WriteOnly));
        conf.write(before);
        conf.close();
        const CtlResult gone = tail();
        QVERIFY2(gone.code == 8, inWords(gone));
        QVERIFY2(gone.err.contains("The database's password is missing"), gone.err);
    }

    void what_is_no_password_is_refused()
    {
        keepDeliveriesAt(url());
        for (const QByteArray &text : {QByteArray("\n"), QByteArray("a\nb\n"),
                                       QByteArray("a\xFF\n"), QByteArray(5000, 'x')}) {
            const CtlResult refused = keep(text);
            QVERIFY2(refused.code == 2, inWords(refused));
        }
        const CtlResult argument = run({u"application"_s, u"database-password"_s, u"Fleet"_s,
                                        u"--database-password=canary-2"_s});
        QCOMPARE(argument.code, 2);
        QCOMPARE(run({u"application"_s, u"database-password"_s, u"Nobody"_s}, "x\n").code, 4);
    }
};

QTEST_GUILESS_MAIN(CtlDatabaseTest)
#include "tst_ctldatabase.moc"
