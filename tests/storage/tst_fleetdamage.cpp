// SPDX-License-Identifier: GPL-3.0-or-later
#include "budgettable.h"
#include "fleetcache.h"
#include "fleetsample.h"
#include "manualclock.h"
#include "readingtable.h"
#include "storagefault.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

ReadingSet sampleReadings()
{
    ReadingSet set;
    set.vehicle.id = u"v1"_s;
    set.vehicle.make = u"Tesla"_s;
    for (int i = 0; i < 40; ++i) {
        Reading reading;
        reading.vehicleId = u"v1"_s;
        reading.code = u"code-%1"_s.arg(i);
        reading.status = Reading::Status::Success;
        reading.body = QJsonObject{{u"value"_s, i}};
        set.readings.append(reading);
    }
    return set;
}

} // namespace

/// Whatever is done to the files: a fleet read from them is one that was written, and the store can
/// be used afterwards.
class FleetDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void bytes_changed_in_the_file_data();
    void bytes_changed_in_the_file();
    void bytes_changed_in_the_log();
    void the_file_cut_off();
    void the_log_cut_off();
    void the_log_alone_is_left();
    void parts_written_over_with_a_page_of_another();

private:
    QString path() const { return m_folder->filePath(u"fleet.sqlite"_s); }
    void restore(const QByteArray &file, const QByteArray &log);
    void survives();

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_file;    ///< holds the first fleet
    QByteArray m_oldFile; ///< the same with an unfinished log:
    QByteArray m_log;     ///< holds the second fleet
    int m_damaged = 0;
};

void FleetDamageTest::initTestCase()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"fleet.sqlite"_s);
    {
        const auto file = FleetFile::open(folder.path(), m_clock);
        QVERIFY(file);
        QVERIFY(FleetCache(**file).write({sampleParts(1), {}, {{"fleet", qint64(1)}}, true}));
        LearnedSet learned;
        learned.set = sampleReadings();
        QVERIFY(ReadingTable(**file).put(learned));
        QVERIFY(BudgetTable(**file).add({{7, {}, {}}}, {{u"v1"_s, 202611, 3, {}, {}}}));
    }
    m_file = contentOf(path);
    {
        const auto file = FleetFile::open(folder.path(), m_clock);
        QVERIFY(file);
        QVERIFY(FleetCache(**file).write({sampleParts(2), {}, {{"fleet", qint64(2)}}, true}));
        m_oldFile = contentOf(path);
        m_log = contentOf(path + "-wal"_L1);
    }
    QVERIFY(m_file.size() > 400'000);
    QVERIFY(m_log.size() > 400'000);
}

void FleetDamageTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_damaged = 0;
}

void FleetDamageTest::restore(const QByteArray &file, const QByteArray &log)
{
    m_folder = std::make_unique<QTemporaryDir>();
    put(path(), file);
    if (!log.isEmpty())
        put(path() + "-wal"_L1, log);
}

void FleetDamageTest::survives()
{
    auto opened = FleetFile::open(m_folder->path(), m_clock);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    FleetFile &file = **opened;
    FleetCache cache(file);
    bool wasDamaged = !file.takeSetAside().isEmpty();

    QList<CachePart> parts;
    const auto facts = cache.read([&parts](CachePart &&part) {
        parts.append(std::move(part));
        return true;
    });
    if (facts) {
        if (parts.isEmpty())
            QVERIFY(wasDamaged || facts->isEmpty());
        else
            QVERIFY(parts == sampleParts(1) || parts == sampleParts(2));
    } else {
        QCOMPARE(storageFault(facts.error()), StorageFault::Damaged);
        QCOMPARE(file.takeSetAside().size(), 1);
        wasDamaged = true;
    }
    ReadingTable readings(file);
    if (const auto found = readings.readings(u"v1"_s); !found) {
        QCOMPARE(storageFault(found.error()), StorageFault::Damaged);
        wasDamaged = true;
    }
    BudgetTable budget(file);
    if (const auto found = budget.load(); !found) {
        QCOMPARE(storageFault(found.error()), StorageFault::Damaged);
        wasDamaged = true;
    }
    m_damaged += wasDamaged ? 1 : 0;

    // Writing may find what reading did not look at. Each fault sets the file aside, so that it
    // works in the end.
    const auto write = [&] {
        LearnedSet learned;
        learned.set = sampleReadings();
        return cache.write({sampleParts(3), {}, {}, true}) && readings.put(learned) &&
               budget.add({{1, {}, {}}}, {{u"v1"_s, 202612, 1, {}, {}}}) &&
               readAll(cache) == sampleParts(3) && readings.readings(u"v1"_s)->size() == 40;
    };
    QVERIFY(write() || write());
}

void FleetDamageTest::bytes_changed_in_the_file_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("leastDamaged");
    QTest::newRow("header") << 0 << 100 << 5;
    QTest::newRow("first page") << 100 << 16384 << 0;
    QTest::newRow("anywhere") << 16384 << int(m_file.size()) << 10;
}

void FleetDamageTest::bytes_changed_in_the_file()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, leastDamaged);
    QRandomGenerator random(1234);
    for (int round = 0; round < 40; ++round) {
        QByteArray file = m_file;
        for (int i = round % 4; i >= 0; --i)
            file[random.bounded(from, to)] = static_cast<char>(random.bounded(256));
        restore(file, {});
        survives();
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(m_damaged >= leastDamaged, qPrintable(QString::number(m_damaged)));
}

void FleetDamageTest::bytes_changed_in_the_log()
{
    QRandomGenerator random(5678);
    for (int round = 0; round < 40; ++round) {
        QByteArray log = m_log;
        const int end = round % 4 == 0 ? 64 : int(log.size());
        log[random.bounded(end)] = static_cast<char>(random.bounded(256));
        restore(m_oldFile, log);
        survives();
        if (QTest::currentTestFailed())
            return;
    }
}

void FleetDamageTest::the_file_cut_off()
{
    QRandomGenerator random(91);
    for (int round = 0; round < 40; ++round) {
        const int most = round % 3 == 0 ? 20'000 : int(m_file.size());
        restore(m_file.left(random.bounded(1, most)), {});
        survives();
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(m_damaged > 20);
    restore({}, {});
    survives();
}

void FleetDamageTest::the_log_cut_off()
{
    QRandomGenerator random(92);
    for (int round = 0; round < 20; ++round) {
        restore(m_oldFile, m_log.left(random.bounded(int(m_log.size()))));
        survives();
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(m_damaged, 0);
}

void FleetDamageTest::the_log_alone_is_left()
{
    restore({}, m_log);
    survives();
    restore({}, m_log);
    QVERIFY(QFile::remove(path()));
    survives();
}

void FleetDamageTest::parts_written_over_with_a_page_of_another()
{
    QRandomGenerator random(93);
    const int pages = int(m_file.size() / 16384);
    for (int round = 0; round < 30; ++round) {
        QByteArray file = m_file;
        const int from = random.bounded(1, pages);
        const int to = random.bounded(1, pages);
        file.replace(to * 16384, 16384, m_file.mid(from * 16384, 16384));
        restore(file, {});
        survives();
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(m_damaged > 10);
}

QTEST_GUILESS_MAIN(FleetDamageTest)

#include "tst_fleetdamage.moc"
