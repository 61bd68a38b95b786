// SPDX-License-Identifier: GPL-3.0-or-later
#include "await.h"
#include "clock.h"
#include "fleetcache.h"
#include "fleetdata.h"
#include "fleetrow.h"
#include "fleetstore.h"
#include "fulldisk.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

Connection connectionOf(int number)
{
    const TestConnection made = testConnection(number);
    Connection of;
    of.id = QString::fromStdString(made.id);
    of.userId = QString::fromStdString(made.user);
    of.vehicleId = QString::fromStdString(made.vehicle);
    of.make = u"ŠKODA"_s;
    of.mode = u"live"_s;
    return of;
}

QList<Connection> connectionsOf(int first, int end)
{
    QList<Connection> list;
    for (int number = first; number < end; ++number)
        list << connectionOf(number);
    return list;
}

bool waitUntilOpen(FleetStore &store)
{
    return QTest::qWaitFor([&store] { return store.isOpen(); }, 20'000);
}

} // namespace

class TestFleetStore : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;

    QString folder() const { return m_folder->path() + u"/application"_s; }

    quint32 keptRows()
    {
        FleetStore store(folder(), &m_clock);
        return waitUntilOpen(store) ? store.fleet().rows() : 0xffffffff;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void opens_empty_and_keeps_what_it_is_told()
    {
        {
            FleetStore store(folder(), &m_clock);
            QVERIFY(!store.isOpen());
            QCOMPARE(store.fleet().rows(), 0u);
            QVERIFY(waitUntilOpen(store));
            QVERIFY(!store.fault());
            QVERIFY(store.setAside().isEmpty());
            store.merge({connectionOf(1), connectionOf(2)}, LearnedFrom::Lookup);
            store.setVin(connectionOf(1).vehicleId, u"TMBJB7NY1PF000722"_s);
            QVERIFY(QTest::qWaitFor([&store] { return store.fleet().rows() == 2; }, 20'000));
        }
        FleetStore store(folder(), &m_clock);
        QVERIFY(waitUntilOpen(store));
        QCOMPARE(store.fleet().rows(), 2u);
        QCOMPARE(FleetRow(store.fleet(), 0).connection(), connectionOf(1));
        QCOMPARE(FleetRow(store.fleet(), 0).vin(), std::string("TMBJB7NY1PF000722"));
    }

    void works_in_memory_alone()
    {
        FleetStore store({}, &m_clock);
        store.beginSync(Mode::All);
        store.merge(connectionsOf(0, 10), LearnedFrom::Sync);
        const auto seen = await<FleetStore::Seen>(store.seen(this));
        QCOMPARE(seen->connections, 10);
        const auto missing = await<QList<FleetStore::Missing>>(store.missing(Mode::All, this));
        QVERIFY(missing->isEmpty());
        const auto counts = await<SyncCounts>(store.endSync({}, this));
        QCOMPARE(counts->connections, 10);
        QCOMPARE(store.fleet().rows(), 10u);
        QVERIFY(!store.fault());
    }

    void the_last_readings_are_there_in_memory_as_well()
    {
        FleetStore store({}, &m_clock);
        store.merge(connectionsOf(0, 1), LearnedFrom::Sync);
        ReadingSet set;
        set.vehicle.id = connectionOf(0).vehicleId;
        Reading reading;
        reading.vehicleId = set.vehicle.id;
        reading.code = u"odometer-traveleddistance"_s;
        reading.status = Reading::Status::Success;
        reading.body = QJsonObject{{u"value"_s, 12.5}};
        set.readings = {reading};
        store.learn(set, connectionOf(0).userId, LearnedFrom::Read);
        const auto kept = await(store.readings(set.vehicle.id, this));
        QVERIFY(kept && kept->size() == 1);
        QCOMPARE(kept->first().newest.reading.body, reading.body);
        QVERIFY(await(store.claimRefresh(this)));
        QVERIFY(!QFile::exists(u":memory:"_s) && !QFile::exists(u"refresh.lock"_s));
        FleetStore other({}, &m_clock); // has nothing of it
        QVERIFY(await(other.readings(set.vehicle.id, this))->isEmpty());
    }

    void tells_that_nothing_is_kept_and_works_all_the_same()
    {
        QFile inTheWay(folder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        FleetStore store(folder(), &m_clock);
        QSignalSpy told(&store, &FleetStore::faultChanged);
        QVERIFY(waitUntilOpen(store));
        QCOMPARE(told.size(), 1);
        QVERIFY(store.fault());
        QCOMPARE(store.fault()->kind, ApiError::Kind::Storage);
        store.merge(connectionsOf(0, 10), LearnedFrom::Lookup);
        QVERIFY(QTest::qWaitFor([&store] { return store.fleet().rows() == 10; }, 20'000));
    }

    void tells_of_a_full_disk_and_loses_nothing()
    {
        {
            FleetStore store(folder(), &m_clock);
            QVERIFY(waitUntilOpen(store));
            {
                const FullDisk full(300'000);
                store.merge(connectionsOf(0, 9000), LearnedFrom::Lookup);
                QVERIFY(await<SyncCounts>(store.endSync({}, this))); // saves
                QVERIFY(QTest::qWaitFor([&store] { return store.fault().has_value(); }, 20'000));
                QCOMPARE(store.fault()->kind, ApiError::Kind::Storage);
                QCOMPARE(store.fleet().rows(), 9000u);
            }
            store.merge(connectionsOf(9000, 9001), LearnedFrom::Lookup);
            QVERIFY(await<SyncCounts>(store.endSync({}, this)));
            QVERIFY(QTest::qWaitFor([&store] { return !store.fault(); }, 20'000));
            QVERIFY(store.setAside().isEmpty());
        }
        QCOMPARE(keptRows(), 9001u);
    }

    void tells_what_was_set_aside()
    {
        QVERIFY(QDir().mkpath(folder()));
        QFile file(folder() + u"/fleet.sqlite"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(50'000, 'x'));
        file.close();
        {
            FleetStore store(folder(), &m_clock);
            QVERIFY(waitUntilOpen(store));
            QVERIFY(QTest::qWaitFor([&store] { return !store.setAside().isEmpty(); }, 20'000));
            QCOMPARE(store.setAside().size(), 1);
            QCOMPARE(store.setAside().first().reason, SetAside::Reason::Damaged);
            QVERIFY(QFile::exists(store.setAside().first().path));
            QVERIFY(!store.fault());
            store.merge(connectionsOf(0, 10), LearnedFrom::Lookup);
            store.forgetSetAside();
            QVERIFY(store.setAside().isEmpty());
        }
        QCOMPARE(keptRows(), 10u);
    }

    void tells_of_parts_that_do_not_fit()
    {
        {
            FleetStore store(folder(), &m_clock);
            store.merge(connectionsOf(0, 10), LearnedFrom::Lookup);
        }
        {
            const auto file = *FleetFile::open(folder(), m_clock);
            FleetCache cache(*file);
            QVERIFY(cache.read([](CachePart &&) { return true; }));
            FleetChange change;
            change.remove = {{"users", 0}};
            QVERIFY(cache.write(change));
        }
        {
            FleetStore store(folder(), &m_clock);
            QVERIFY(waitUntilOpen(store));
            QVERIFY(QTest::qWaitFor([&store] { return !store.setAside().isEmpty(); }, 20'000));
            QCOMPARE(store.fleet().rows(), 0u);
            QVERIFY(!store.fault());
            store.merge(connectionsOf(0, 5), LearnedFrom::Lookup);
        }
        QCOMPARE(keptRows(), 5u);
    }

    void may_be_destroyed_at_once()
    {
        for (int i = 0; i < 20; ++i) {
            FleetStore store(folder(), &m_clock);
            if (i % 2)
                store.merge(connectionsOf(i, i + 1), LearnedFrom::Lookup);
        }
        QCOMPARE(keptRows(), 10u);
    }

    void may_be_destroyed_in_the_middle()
    {
        int told = 0;
        {
            FleetStore store(folder(), &m_clock);
            auto *owner = new QObject(&store);
            store.beginSync(Mode::All);
            for (int first = 0; first < 20'000; first += 100)
                store.merge(connectionsOf(first, first + 100), LearnedFrom::Sync);
            store.missing(Mode::All, owner)->then(owner, [&told](const auto &) { ++told; });
            store.seen(owner)->then(owner, [&told](const auto &) { ++told; });
            delete owner; // their calls are cancelled
            store.endSync({}, &store)->then(this, [&told](const auto &) { ++told; });
        }
        QCoreApplication::processEvents();
        QCOMPARE(told, 0);
        QCOMPARE(keptRows(), 20'000u); // what it was told is kept
    }

    void two_programs_may_have_it_open()
    {
        FleetStore one(folder(), &m_clock);
        {
            FleetStore other(folder(), &m_clock);
            QVERIFY(waitUntilOpen(one) && waitUntilOpen(other));
            one.merge(connectionsOf(0, 10), LearnedFrom::Lookup);
            await<SyncCounts>(one.endSync({}, this)); // saves
            other.merge(connectionsOf(50, 55), LearnedFrom::Lookup);
            await<SyncCounts>(other.endSync({}, this));
            QVERIFY(!one.fault() && !other.fault());
            QCOMPARE(other.fleet().rows(), 15u);
        }
        QCOMPARE(keptRows(), 15u);
        one.look();
        QVERIFY(QTest::qWaitFor([&one] { return one.fleet().rows() == 15; }, 20'000));
        one.merge(connectionsOf(10, 11), LearnedFrom::Lookup);
        await<SyncCounts>(one.endSync({}, this));
        QCOMPARE(keptRows(), 16u);
    }

    void sees_by_itself_what_another_program_learns()
    {
        FleetStore one(folder(), &m_clock);
        QVERIFY(waitUntilOpen(one));
        {
            FleetStore other(folder(), &m_clock);
            other.merge(connectionsOf(0, 10), LearnedFrom::Lookup);
        }
        QVERIFY(QTest::qWaitFor([&one] { return one.fleet().rows() == 10; }, 20'000));
    }
};

QTEST_GUILESS_MAIN(TestFleetStore)
#include "tst_fleetstore.moc"
