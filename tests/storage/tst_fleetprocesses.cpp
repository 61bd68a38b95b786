// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetcache.h"
#include "fleetsample.h"
#include "manualclock.h"
#include "otherprocess.h"
#include "readingtable.h"
#include "storagefault.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype partSize = 100'000;

/// What one write puts down: parts and a fact that belong together.
FleetChange change(qint64 number)
{
    FleetChange change;
    for (int i = 0; i < 3; ++i)
        change.put.append({"part", i, sampleBytes(partSize, static_cast<quint32>(number))});
    change.facts.insert("number", number);
    return change;
}

/// The number of the write whose parts are there, 0 for none; -1 for parts of several.
qint64 numberIn(FleetCache &cache)
{
    QList<CachePart> parts;
    const auto facts = cache.read([&parts](CachePart &&part) {
        parts.append(std::move(part));
        return true;
    });
    if (!facts)
        return -1;
    if (facts->isEmpty() && parts.isEmpty())
        return 0;
    const auto number = std::get<qint64>(facts->value("number"));
    return parts == change(number).put ? number : -1;
}

LearnedSet readingOf(qint64 number)
{
    LearnedSet learned;
    for (int i = 0; i < 3; ++i) {
        Reading reading;
        reading.vehicleId = u"v%1"_s.arg(i);
        reading.code = u"number"_s;
        reading.status = Reading::Status::Success;
        reading.body = QJsonObject{{u"value"_s, number}};
        reading.oemUpdatedAt = QDateTime::fromMSecsSinceEpoch(number, Qt::UTC);
        learned.set.readings.append(reading);
    }
    return learned;
}

qint64 readingNumber(ReadingTable &table)
{
    QSet<qint64> found;
    for (int i = 0; i < 3; ++i) {
        const auto readings = table.readings(u"v%1"_s.arg(i));
        if (!readings)
            return -1;
        found.insert(readings->isEmpty()
                         ? 0
                         : readings->first().newest.reading.body->value(u"value"_s).toInteger());
    }
    return found.size() == 1 ? *found.begin() : -1;
}

std::unique_ptr<FleetFile> open(const QString &folder)
{
    static const ManualClock clock;
    auto file = FleetFile::open(folder, clock, std::chrono::seconds(20));
    if (!file)
        std::fprintf(stderr, "%s\n", qPrintable(file.error().detail));
    return file ? std::move(*file) : nullptr;
}

/// The work of the process that is killed: writes on and on, and says what it has written.
int writeOn(const QString &folder)
{
    const auto file = open(folder);
    if (!file)
        return 1;
    FleetCache cache(*file);
    ReadingTable table(*file);
    qint64 number = numberIn(cache);
    if (number < 0)
        return 2;
    // The one before may have been killed between the two: its reading is put down first.
    if (number > 0 && !table.put(readingOf(number)))
        return 4;
    for (;;) {
        ++number;
        FleetChange next = change(number);
        next.isWhole = number % 7 == 0;
        if (!cache.write(next))
            return 3;
        std::printf("%lld\n", static_cast<long long>(number));
        std::fflush(stdout);
        if (!table.put(readingOf(number)))
            return 4;
    }
}

/// The work of one writer of two: a hundred writes, reading anew where the other was faster.
int writeMany(const QString &folder)
{
    const auto file = open(folder);
    if (!file)
        return 1;
    FleetCache cache(*file);
    for (int written = 0; written < 50;) {
        const qint64 number = numberIn(cache);
        if (number < 0)
            return 2;
        FleetChange next = change(number + 1);
        const auto done = cache.write(next);
        if (done)
            ++written;
        else if (storageFault(done.error()) != StorageFault::Changed)
            return 3;
    }
    return 0;
}

} // namespace

class FleetProcessesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void killed_at_any_moment_it_keeps_every_acknowledged_write();
    void killed_while_it_is_made_it_is_made_again();
    void two_writers_lose_nothing_of_each_other();
    void one_reads_while_another_writes();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void FleetProcessesTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void FleetProcessesTest::killed_at_any_moment_it_keeps_every_acknowledged_write()
{
    QRandomGenerator random(QRandomGenerator::securelySeeded());
    qint64 last = 0;
    for (int round = 0; round < 20; ++round) {
        qint64 acknowledged = last;
        {
            OtherProcess writer({u"--write-on"_s, m_folder->path()});
            for (int lines = random.bounded(1, 12); lines > 0; --lines) {
                const QByteArray line = writer.line();
                QVERIFY(!line.isEmpty());
                acknowledged = line.toLongLong();
            }
            // Into the middle of a write, wherever that is.
            QElapsedTimer timer;
            timer.start();
            for (const int wait = random.bounded(8'000'000); timer.nsecsElapsed() < wait;) {
            }
            writer.kill();
            for (const QByteArray &line : writer.rest()) {
                if (line.toLongLong() > acknowledged)
                    acknowledged = line.toLongLong();
            }
        }
        const auto file = open(m_folder->path());
        QVERIFY(file);
        FleetCache cache(*file);
        ReadingTable table(*file);
        last = numberIn(cache);
        QVERIFY(file->takeSetAside().isEmpty());
        QVERIFY2(last == acknowledged || last == acknowledged + 1,
                 qPrintable(u"%1 of %2"_s.arg(last).arg(acknowledged)));
        const qint64 reading = readingNumber(table);
        QVERIFY(reading == last || reading == last - 1);
    }
}

void FleetProcessesTest::killed_while_it_is_made_it_is_made_again()
{
    QRandomGenerator random(QRandomGenerator::securelySeeded());
    for (int round = 0; round < 20; ++round) {
        const QString folder = m_folder->filePath(QString::number(round));
        {
            OtherProcess writer({u"--write-on"_s, folder});
            QElapsedTimer timer;
            timer.start();
            for (const qint64 wait = random.bounded(200'000'000); timer.nsecsElapsed() < wait;) {
                if (QFileInfo::exists(folder))
                    break;
            }
            timer.start();
            for (const qint64 wait = random.bounded(20'000'000); timer.nsecsElapsed() < wait;) {
            }
            writer.kill();
        }
        const auto file = open(folder);
        QVERIFY(file);
        QVERIFY(file->takeSetAside().isEmpty());
        FleetCache cache(*file);
        QVERIFY(numberIn(cache) >= 0);
    }
}

void FleetProcessesTest::two_writers_lose_nothing_of_each_other()
{
    {
        const auto file = open(m_folder->path());
        QVERIFY(file);
    }
    OtherProcess one({u"--write-many"_s, m_folder->path()});
    OtherProcess two({u"--write-many"_s, m_folder->path()});
    QCOMPARE(one.finish(), 0);
    QCOMPARE(two.finish(), 0);
    const auto file = open(m_folder->path());
    FleetCache cache(*file);
    QCOMPARE(numberIn(cache), 100);
}

void FleetProcessesTest::one_reads_while_another_writes()
{
    const auto file = open(m_folder->path());
    QVERIFY(file);
    FleetCache cache(*file);
    OtherProcess writer({u"--write-on"_s, m_folder->path()});
    QVERIFY(!writer.line().isEmpty());
    qint64 before = 0;
    for (int i = 0; i < 40; ++i) {
        const qint64 number = numberIn(cache);
        QVERIFY(number >= before && number > 0);
        before = number;
    }
    QVERIFY(!writer.line().isEmpty());
    writer.kill();
}

int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--write-on"_L1)
        return writeOn(arguments.value(2));
    if (arguments.value(1) == "--write-many"_L1)
        return writeMany(arguments.value(2));
    FleetProcessesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fleetprocesses.moc"
