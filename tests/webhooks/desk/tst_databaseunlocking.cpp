// SPDX-License-Identifier: GPL-3.0-or-later
// Deliveries in a database whose password the keychain has.
#include "deskrig.h"
#include "postgrescluster.h"
#include "secretrefusal.h"

#include <QSignalSpy>

using namespace motorpool;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

class TestDatabaseUnlocking : public QObject
{
    Q_OBJECT

private:
    /// A new database with nothing in it but its schema; the place has no password.
    DeliveryPlace lockedPlace()
    {
        const DeliveryPlace made = m_cluster->newDatabase();
        QObject owner;
        if (!keeperOf(made, u"server-1"_s)->open())
            qFatal("no schema");
        DeliveryPlace place = made;
        place.password = std::make_shared<DatabasePassword>();
        return place;
    }

    static SecretName nameOf(const DeskRig &rig)
    {
        return {rig.application, SecretItem::DatabasePassword};
    }

    static std::optional<ApiError> fault(const DeskRig &rig) { return rig.desk->store.fault(); }

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
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void cleanupTestCase() { m_cluster.reset(); }

    void a_receiver_and_the_store_open_it_with_the_password_that_is_kept()
    {
        DeskRig rig;
        rig.password = nameOf(rig);
        rig.secrets.put(*rig.password, "p@ss/w:rd");
        rig.openAt(lockedPlace());
        QVERIFY(rig.listen());
        QCOMPARE(rig.send(rig.state("e1", 60, 1)), 200);
        QVERIFY(rig.becomes(60));
        QVERIFY(!fault(rig));
    }

    void what_is_asked_before_the_keychain_answers_waits()
    {
        DeskRig rig;
        rig.password = nameOf(rig);
        rig.secrets.put(*rig.password, "p@ss/w:rd");
        rig.openAt(lockedPlace());
        QVERIFY(await(rig.desk->store.page({}, 10, {}, &rig.context)));
        QCOMPARE(rig.secrets.reads(), 1);
    }

    void a_locked_keychain_is_told_and_waited_for()
    {
        DeskRig rig;
        rig.password = nameOf(rig);
        rig.secrets.put(*rig.password, "p@ss/w:rd");
        rig.secrets.setFailure(Kind::KeyringLocked);
        rig.openAt(lockedPlace());
        const auto page = await(rig.desk->store.page({}, 10, {}, &rig.context));
        QCOMPARE(page.error().kind, Kind::KeyringLocked);
        QCOMPARE(page.error().code, QLatin1StringView(databasePasswordCode));
        QVERIFY(!page.error().operation.isEmpty());
        QTRY_VERIFY(fault(rig));
        QSignalSpy changed(&rig.desk->store, &DeliveryStore::changed);
        rig.secrets.setFailure(std::nullopt); // and that is told
        QTRY_VERIFY(!fault(rig));
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(await(rig.desk->store.page({}, 10, {}, &rig.context)));
    }

    void a_keychain_that_opened_without_a_word_is_tried_again()
    {
        DeskRig rig;
        rig.password = nameOf(rig);
        rig.secrets.put(*rig.password, "p@ss/w:rd");
        rig.secrets.setFailure(Kind::KeyringFailed);
        rig.openAt(lockedPlace());
        QTRY_VERIFY(fault(rig));
        rig.secrets.setFailure(std::nullopt, false);
        rig.desk->openStore();
        rig.desk->openStore(); // as a person may
        QTRY_VERIFY(!fault(rig));
    }

    void one_that_is_not_where_it_was_kept_is_wanted()
    {
        DeskRig rig;
        rig.password = nameOf(rig);
        rig.openAt(lockedPlace());
        QTRY_VERIFY(fault(rig));
        QCOMPARE(fault(rig)->kind, Kind::SecretMissing);
        QVERIFY(isDatabasePasswordWanted(*fault(rig)));
        rig.secrets.put(*rig.password, "p@ss/w:rd");
        rig.desk->openStore();
        QTRY_VERIFY(!fault(rig));
    }

    void a_wrong_one_is_wanted_anew_and_replaced_while_it_is_open()
    {
        DeskRig rig;
        rig.password = nameOf(rig);
        rig.secrets.put(*rig.password, "wrong");
        rig.openAt(lockedPlace());
        QTRY_VERIFY(fault(rig));
        QCOMPARE(fault(rig)->code, u"PASSWORD"_s);
        QVERIFY(isDatabasePasswordWanted(*fault(rig)));
        QVERIFY(rig.listen());
        QCOMPARE(rig.send(rig.state("e1", 60, 1)), 503);
        rig.secrets.put(*rig.password, "p@ss/w:rd");
        rig.desk->openStore();
        QTRY_VERIFY(!fault(rig));
        // The receiver has it, too, once it tries again.
        const auto isTaken = [&rig] { return rig.send(rig.state("e1", 60, 1)) == 200; };
        QVERIFY(QTest::qWaitFor(isTaken, 20'000));
        QVERIFY(rig.becomes(60));
    }

    void without_one_the_keychain_is_left_alone()
    {
        DeskRig rig;
        rig.secrets.setFailure(Kind::KeyringAbsent);
        rig.openAt(lockedPlace());
        QTRY_VERIFY(fault(rig));
        QCOMPARE(fault(rig)->code, u"NO_PASSWORD"_s); // by the server itself
        QCOMPARE(rig.secrets.reads(), 0);
    }

    void an_application_of_the_session_may_have_none()
    {
        DeskRig rig;
        rig.application.secretPlace = SecretPlace::Session;
        rig.password = nameOf(rig);
        rig.openAt(lockedPlace());
        QTRY_VERIFY(fault(rig));
        QCOMPARE(fault(rig)->code, u"NO_PASSWORD"_s);
        QCOMPARE(rig.secrets.reads(), 1);
    }

    void closed_while_the_keychain_is_asked_nothing_is_left()
    {
        DeskRig rig;
        rig.password = nameOf(rig);
        rig.secrets.put(*rig.password, "p@ss/w:rd");
        DeliveryPlace place = lockedPlace();
        const std::weak_ptr<DatabasePassword> password = place.password;
        rig.openAt(place);
        rig.desk.reset();
        rig.openAt(place);
        QTRY_VERIFY(!place.password->isEmpty());
        rig.desk.reset();
        rig.forgetPlace();
        place = {};
        QVERIFY(password.expired()); // and with it the guarded memory
    }
};

QTEST_GUILESS_MAIN(TestDatabaseUnlocking)
#include "tst_databaseunlocking.moc"
