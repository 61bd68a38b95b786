// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetcache.h"
#include "fulldisk.h"
#include "manualclock.h"
#include "storagefault.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

CachePart part(const char *table, qint64 number, const QByteArray &bytes)
{
    return {table, number, bytes};
}

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 77;
    for (char &byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

QList<CachePart> all(FleetCache &cache, const QByteArray &table = {})
{
    QList<CachePart> parts;
    const auto take = [&parts](CachePart &&part) {
        parts.append(std::move(part));
        return true;
    };
    return cache.read(take, table) ? parts : QList<CachePart>{part("failed", 0, {})};
}

} // namespace

class FleetCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void gives_back_what_was_written();
    void reads_one_table_and_stops_when_told();
    void replaces_and_removes_in_one_go();
    void a_whole_write_leaves_nothing_else();
    void clear_removes_everything();
    void a_part_of_50_mb_is_all_right();
    void refuses_to_mix_parts_of_two_writers();
    void a_write_without_reading_is_for_the_whole_only();
    void a_file_begun_anew_takes_no_single_parts();
    void reading_sees_one_moment_while_another_writes();
    void a_full_disk_is_reported_and_loses_nothing();

private:
    std::unique_ptr<FleetFile> open() const;

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void FleetCacheTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<FleetFile> FleetCacheTest::open() const
{
    auto file = FleetFile::open(m_folder->path(), m_clock, std::chrono::milliseconds(50));
    return file ? std::move(*file) : nullptr;
}

void FleetCacheTest::gives_back_what_was_written()
{
    const QList<CachePart> parts{
        part("column", -1, QByteArray("a\0b", 3)),
        part("column", 0, QByteArray()),
        part("column", 2, noise(400'000)),
        part("column", 10, "ten"),
        part("dictionary", 0, noise(1)),
        part("zeros", std::numeric_limits<qint64>::max(), QByteArray(70'000, '\0'))};
    const FleetFacts facts{{"syncEpoch", qint64(-7)},
                           {"big", std::numeric_limits<qint64>::min()},
                           {"bytes", QByteArray("\0\xff", 2)},
                           {"digits", QByteArray("12")},
                           {"empty", QByteArray()}};
    {
        const auto file = open();
        FleetCache cache(*file);
        QVERIFY(cache.write(
            {{parts[3], parts[5], parts[0], parts[2], parts[1], parts[4]}, {}, facts, true}));
        QVERIFY(all(cache) == parts);
    }
    const auto file = open();
    FleetCache cache(*file);
    QCOMPARE(cache.facts(), Result<FleetFacts>(facts));
    QVERIFY(all(cache) == parts);
    QCOMPARE(cache.read([](CachePart &&) { return true; }), Result<FleetFacts>(facts));
    QVERIFY(file->takeSetAside().isEmpty());
}

void FleetCacheTest::reads_one_table_and_stops_when_told()
{
    const auto file = open();
    FleetCache cache(*file);
    const QList<CachePart> parts{part("a", 1, "x"), part("b", 1, "y"), part("b", 2, "z")};
    QVERIFY(cache.write({parts, {}, {}, true}));
    QCOMPARE(all(cache, "b"), parts.mid(1));
    QCOMPARE(all(cache, "c"), QList<CachePart>());
    int seen = 0;
    QVERIFY(cache.read([&seen](CachePart &&) { return ++seen < 2; }));
    QCOMPARE(seen, 2);
    QVERIFY(cache.write({{part("c", 1, "later")}, {}, {}, false}));
}

void FleetCacheTest::replaces_and_removes_in_one_go()
{
    const auto file = open();
    FleetCache cache(*file);
    QVERIFY(cache.write({{part("a", 1, "x"), part("a", 2, "y")}, {}, {{"n", qint64(1)}}, true}));
    QVERIFY(cache.write({{part("a", 1, noise(100'000)), part("a", 3, "z")},
                         {{"a", 2}, {"a", 99}},
                         {{"m", QByteArray("new")}},
                         false}));
    QCOMPARE(all(cache), (QList<CachePart>{part("a", 1, noise(100'000)), part("a", 3, "z")}));
    QCOMPARE(cache.facts(),
             Result<FleetFacts>(FleetFacts{{"n", qint64(1)}, {"m", QByteArray("new")}}));
}

void FleetCacheTest::a_whole_write_leaves_nothing_else()
{
    const auto file = open();
    FleetCache cache(*file);
    QVERIFY(cache.write({{part("a", 1, "x"), part("b", 2, "y")}, {}, {{"n", qint64(1)}}, true}));
    QVERIFY(cache.write({{part("b", 2, "new")}, {}, {{"m", qint64(2)}}, true}));
    QCOMPARE(all(cache), QList<CachePart>{part("b", 2, "new")});
    QCOMPARE(cache.facts(), Result<FleetFacts>(FleetFacts{{"m", qint64(2)}}));
}

void FleetCacheTest::clear_removes_everything()
{
    const auto file = open();
    FleetCache cache(*file);
    QVERIFY(cache.write({{part("a", 1, "x")}, {}, {{"n", qint64(1)}}, true}));
    QVERIFY(cache.clear());
    QCOMPARE(all(cache), QList<CachePart>());
    QCOMPARE(cache.facts(), Result<FleetFacts>(FleetFacts()));
    QVERIFY(cache.write({{part("a", 1, "x")}, {}, {}, false}));
}

void FleetCacheTest::a_part_of_50_mb_is_all_right()
{
    const QByteArray large = noise(50'000'000);
    {
        const auto file = open();
        FleetCache cache(*file);
        QVERIFY(cache.write({{part("a", 1, large)}, {}, {}, true}));
    }
    const auto file = open();
    FleetCache cache(*file);
    QByteArray found;
    QVERIFY(cache.read([&found](CachePart &&part) {
        found = std::move(part.bytes);
        return true;
    }));
    QVERIFY(found == large);
}

void FleetCacheTest::refuses_to_mix_parts_of_two_writers()
{
    const auto file = open();
    const auto otherFile = open();
    FleetCache cache(*file);
    FleetCache other(*otherFile);
    QVERIFY(cache.write({{part("a", 1, "ours"), part("a", 2, "ours")}, {}, {}, true}));
    QVERIFY(other.write({{part("a", 1, "theirs"), part("a", 2, "theirs")}, {}, {}, true}));

    const auto refused = cache.write({{part("a", 2, "ours again")}, {}, {}, false});
    QCOMPARE(storageFault(refused.error()), StorageFault::Changed);
    QCOMPARE(all(cache), (QList<CachePart>{part("a", 1, "theirs"), part("a", 2, "theirs")}));
    QVERIFY(cache.write({{part("a", 2, "on top")}, {}, {}, false}));
    QCOMPARE(storageFault(other.write({{part("a", 2, "x")}, {}, {}, false}).error()),
             StorageFault::Changed);
}

void FleetCacheTest::a_write_without_reading_is_for_the_whole_only()
{
    const auto file = open();
    FleetCache cache(*file);
    const auto refused = cache.write({{part("a", 2, "x")}, {}, {}, false});
    QCOMPARE(storageFault(refused.error()), StorageFault::Changed);
    QVERIFY(cache.write({{part("a", 2, "x")}, {}, {}, true}));
}

void FleetCacheTest::a_file_begun_anew_takes_no_single_parts()
{
    const auto file = open();
    FleetCache cache(*file);
    QVERIFY(cache.write({{part("a", 1, "x"), part("a", 2, "y")}, {}, {}, true}));
    QVERIFY(QFile::remove(file->path()));
    const auto refused = cache.write({{part("a", 2, "z")}, {}, {}, false});
    QCOMPARE(storageFault(refused.error()), StorageFault::Changed);
    const QList<SetAside> gone{{SetAside::Reason::Gone, {}, {}}};
    QCOMPARE(file->takeSetAside(), gone);
    QVERIFY(cache.write({{part("a", 1, "x"), part("a", 2, "z")}, {}, {}, true}));
    QCOMPARE(all(cache).size(), 2);
}

void FleetCacheTest::reading_sees_one_moment_while_another_writes()
{
    const auto file = open();
    const auto otherFile = open();
    FleetCache cache(*file);
    FleetCache other(*otherFile);
    const QList<CachePart> before{part("a", 1, "old"), part("a", 2, "old"), part("a", 3, "old")};
    QVERIFY(cache.write({before, {}, {{"n", qint64(1)}}, true}));
    QList<CachePart> seen;
    bool written = true;
    const auto facts = cache.read([&](CachePart &&part) {
        seen.append(std::move(part));
        written = written && other.write({{{"a", 3, "new"}}, {}, {{"n", qint64(2)}}, true});
        return true;
    });
    QVERIFY(written);
    QCOMPARE(seen, before);
    QCOMPARE(facts, Result<FleetFacts>(FleetFacts{{"n", qint64(1)}}));
    QCOMPARE(all(cache), QList<CachePart>{part("a", 3, "new")});
}

void FleetCacheTest::a_full_disk_is_reported_and_loses_nothing()
{
    const auto file = open();
    FleetCache cache(*file);
    const QList<CachePart> before{part("a", 1, noise(300'000))};
    QVERIFY(cache.write({before, {}, {}, true}));
    {
        const FullDisk full(1'000'000);
        const auto refused = cache.write({{part("a", 2, noise(3'000'000))}, {}, {}, false});
        QCOMPARE(refused.error().kind, ApiError::Kind::Storage);
        QVERIFY(storageFault(refused.error()) == StorageFault::Full ||
                storageFault(refused.error()) == StorageFault::Other);
        QVERIFY(refused.error().detail.startsWith(file->path() + ": "_L1));
        QCOMPARE(refused.error().operation, u"storing the fleet"_s);
        QCOMPARE(all(cache), before);
    }
    QVERIFY(file->takeSetAside().isEmpty());
    QVERIFY(cache.write({{part("a", 2, noise(3'000'000))}, {}, {}, false}));
    QCOMPARE(all(cache).size(), 2);
}

QTEST_GUILESS_MAIN(FleetCacheTest)

#include "tst_fleetcache.moc"
