// SPDX-License-Identifier: GPL-3.0-or-later
#include "await.h"
#include "clock.h"
#include "fleetdata.h"
#include "fleetrow.h"
#include "fleetstore.h"
#include "otherprocess.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

QList<Connection> connectionsOf(int first, int end)
{
    QList<Connection> list;
    for (int number = first; number < end; ++number) {
        const TestConnection made = testConnection(number);
        Connection of;
        of.id = QString::fromStdString(made.id);
        of.userId = QString::fromStdString(made.user);
        of.vehicleId = QString::fromStdString(made.vehicle);
        of.mode = u"live"_s;
        list << of;
    }
    return list;
}

ReadingSet odometerOf(int number, double kilometres)
{
    ReadingSet set;
    set.vehicle.id = QString::fromStdString(testConnection(number).vehicle);
    Reading reading;
    reading.vehicleId = set.vehicle.id;
    reading.code = u"odometer-traveleddistance"_s;
    reading.status = Reading::Status::Success;
    reading.body = QJsonObject{{u"value"_s, kilometres}, {u"unit"_s, u"km"_s}};
    reading.oemUpdatedAt = QDateTime::fromSecsSinceEpoch(1'760'000'000, Qt::UTC);
    set.readings = {reading};
    return set;
}

int odometersIn(const Fleet &fleet)
{
    int count = 0;
    for (quint32 row = 0; row < fleet.rows(); ++row)
        count += FleetRow(fleet, row).reading(FleetSignal::Odometer).number.has_value();
    return count;
}

/// The work of one program of several: learns of connections and their vehicles bit by bit, and
/// has each bit kept.
int learnMany(const QString &folder, int first, int end)
{
    const SystemClock clock;
    FleetStore store(folder, &clock);
    const QObject owner;
    for (int number = first; number < end; number += 10) {
        store.merge(connectionsOf(number, number + 10), LearnedFrom::Lookup);
        store.learn(odometerOf(number, number), {}, LearnedFrom::Read);
        if (!await<int>(store.clearGone(&store))) // saves
            return 1;
        if (store.fault()) {
            std::fprintf(stderr, "%s\n", qPrintable(store.fault()->detail));
            return 2;
        }
    }
    return 0;
}

} // namespace

/// Several programs, each a process of its own, on one fleet.
class FleetProgramsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void learning_at_once_they_lose_nothing_and_see_each_other()
    {
        FleetStore window(m_folder->path(), &m_clock);
        QVERIFY(QTest::qWaitFor([&] { return window.isOpen(); }, 20'000));
        window.merge(connectionsOf(5000, 5003), LearnedFrom::Lookup);
        {
            OtherProcess one({u"--learn"_s, m_folder->path(), u"0"_s, u"400"_s});
            OtherProcess two({u"--learn"_s, m_folder->path(), u"300"_s, u"700"_s});
            QCOMPARE(one.finish(), 0);
            QCOMPARE(two.finish(), 0);
        }
        // It is told of nothing, and shows it all.
        QVERIFY(QTest::qWaitFor([&] { return window.fleet().rows() == 703; }, 30'000));
        QVERIFY(QTest::qWaitFor([&] { return odometersIn(window.fleet()) == 70; }, 30'000));
        QVERIFY(!window.fault() && window.setAside().isEmpty());

        FleetStore later(m_folder->path(), &m_clock);
        QVERIFY(QTest::qWaitFor([&] { return later.isOpen(); }, 20'000));
        QVERIFY(QTest::qWaitFor([&] { return later.fleet().rows() == 703; }, 30'000));
        QSet<std::string> ids;
        for (quint32 row = 0; row < later.fleet().rows(); ++row)
            ids.insert(FleetRow(later.fleet(), row).connectionId());
        QCOMPARE(ids.size(), 703);
        QCOMPARE(odometersIn(later.fleet()), 70);
    }

private:
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--learn"_L1)
        return learnMany(arguments.value(2), arguments.value(3).toInt(),
                         arguments.value(4).toInt());
    FleetProgramsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fleetprograms.moc"
