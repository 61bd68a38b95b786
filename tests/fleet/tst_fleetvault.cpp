// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"
#include "connection.h"
#include "fleetdata.h"
#include "fleetrow.h"
#include "fleetvault.h"
#include "storagefault.h"

#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

/// A program that keeps its fleet in a folder.
struct Program
{
    explicit Program(const QString &folder)
        : file(*FleetFile::open(folder, clock))
        , vault(*file)
    {
        auto fleet = vault.load();
        if (fleet)
            writer = FleetWriter(std::move(*fleet));
        else
            fault = fleet.error();
    }

    Result<Done> save()
    {
        const FleetDirt dirt = writer.takeDirt();
        return vault.save(&writer, dirt);
    }

    SystemClock clock;
    std::unique_ptr<FleetFile> file;
    FleetVault vault;
    FleetWriter writer;
    std::optional<ApiError> fault;
};

QStringList ids(const Fleet &fleet)
{
    QStringList found;
    for (quint32 row = 0; row < fleet.rows(); ++row)
        found << QString::fromStdString(FleetRow(fleet, row).connectionId());
    return found;
}

void mergeNumbers(FleetWriter *writer, int first, int end)
{
    std::vector<TestConnection> made;
    for (int number = first; number < end; ++number) {
        made.push_back(testConnection(number));
        made.back().model = "Model " + std::to_string(number % 2500);
        if (number % 3 == 0)
            made.back().id = "another form of id, number " + std::to_string(number);
    }
    mergeAll(writer, made);
}

/// What a program keeps there as another reads it.
QStringList kept(const QString &folder)
{
    return ids(Program(folder).writer.fleet());
}

} // namespace

class TestFleetVault : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString folder() const { return m_folder->path(); }

    /// Changes the kept parts behind everybody's back.
    void tamper(const FleetChange &change)
    {
        SystemClock clock;
        const auto file = *FleetFile::open(folder(), clock);
        FleetCache cache(*file);
        QVERIFY(cache.read([](CachePart &&) { return true; }));
        QVERIFY(cache.write(change));
    }

    void expectDamage()
    {
        Program program(folder());
        QVERIFY(program.fault);
        QCOMPARE(storageFault(*program.fault), StorageFault::Damaged);
        const auto files = program.file->takeSetAside();
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.first().reason, SetAside::Reason::Damaged);
        // It goes on with what it learns.
        mergeNumbers(&program.writer, 0, 10);
        QVERIFY(program.save());
        QCOMPARE(kept(folder()), ids(program.writer.fleet()));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void keeps_what_grows_step_by_step()
    {
        QStringList known;
        for (const int end : {1, 100, 5000, 5001, 9000}) {
            Program program(folder());
            QVERIFY(!program.fault);
            QCOMPARE(ids(program.writer.fleet()), known);
            mergeNumbers(&program.writer, int(known.size()), end / 2);
            QVERIFY(program.save());
            mergeNumbers(&program.writer, end / 2, end);
            QVERIFY(program.save());
            known = ids(program.writer.fleet());
            QCOMPARE(known.size(), end);
        }
        const Program last(folder());
        QCOMPARE(ids(last.writer.fleet()), known);
        for (const quint32 row : {0u, 4999u, 8999u})
            QCOMPARE(FleetRow(last.writer.fleet(), row).externalId(),
                     std::string_view("C-" + std::to_string(row)));
    }

    void keeps_changes_of_what_was_there()
    {
        {
            Program program(folder());
            program.writer.beginSync(Mode::All, 1000);
            mergeNumbers(&program.writer, 0, 50);
            program.writer.endSync({}, 2000);
            QVERIFY(program.save());
        }
        {
            Program program(folder());
            program.writer.beginSync(Mode::All, 3000);
            mergeNumbers(&program.writer, 0, 40);
            program.writer.endSync(program.writer.missing(Mode::All), 4000);
            program.writer.setVin(testConnection(1).vehicle, "TMBJB7NY1PF000722");
            QVERIFY(program.save());
        }
        const Program program(folder());
        const Fleet &fleet = program.writer.fleet();
        QCOMPARE(fleet.stamp.live.syncedAt, 4000);
        QVERIFY(FleetRow(fleet, 45).isGone());
        QCOMPARE(int(FleetRow(fleet, 45).change()), int(ConnectionChange::Gone));
        QCOMPARE(FleetRow(fleet, 1).vin(), std::string("TMBJB7NY1PF000722"));
    }

    void saving_nothing_is_fine()
    {
        Program program(folder());
        QVERIFY(program.save());
        QVERIFY(kept(folder()).isEmpty());
    }

    void takes_in_what_another_program_wrote_before_it_writes()
    {
        Program one(folder());
        Program other(folder());
        mergeNumbers(&one.writer, 0, 5000);
        QVERIFY(one.save());
        mergeNumbers(&other.writer, 4500, 6500);
        QVERIFY(other.save());
        QCOMPARE(other.writer.fleet().rows(), 6500u);
        QCOMPARE(kept(folder()), ids(other.writer.fleet()));
        mergeNumbers(&one.writer, 6500, 6501);
        QVERIFY(one.save());
        QCOMPARE(kept(folder()), ids(one.writer.fleet()));
        QCOMPARE(kept(folder()).size(), 6501);
    }

    void looks_for_what_another_program_wrote()
    {
        Program one(folder());
        QVERIFY(!one.vault.look(&one.writer)->hasTaken);
        Program other(folder());
        mergeNumbers(&other.writer, 0, 5000);
        QVERIFY(other.save());
        auto look = one.vault.look(&one.writer);
        QVERIFY(look && look->hasTaken && !look->knowsMore);
        QCOMPARE(ids(one.writer.fleet()), ids(other.writer.fleet()));
        QVERIFY(one.writer.takeDirt().isEmpty());
        QVERIFY(!one.vault.look(&one.writer)->hasTaken);

        mergeNumbers(&one.writer, 5000, 5001);
        mergeNumbers(&other.writer, 5001, 5002);
        QVERIFY(other.save());
        look = one.vault.look(&one.writer);
        QVERIFY(look && look->hasTaken && look->knowsMore);
        QCOMPARE(one.writer.fleet().rows(), 5002u);
    }

    void a_look_makes_no_file_where_it_was_removed()
    {
        Program program(folder());
        mergeNumbers(&program.writer, 0, 10);
        QVERIFY(program.save());
        for (const QString &name : QDir(folder()).entryList(QDir::Files))
            QVERIFY(QFile::remove(folder() + u'/' + name));
        QVERIFY(!program.vault.look(&program.writer)->hasTaken);
        QVERIFY(QDir(folder()).entryList(QDir::Files).isEmpty());
    }

    void a_file_that_was_removed_is_written_anew()
    {
        Program program(folder());
        mergeNumbers(&program.writer, 0, 5000);
        QVERIFY(program.save());
        for (const QString &name : QDir(folder()).entryList(QDir::Files))
            QVERIFY(QFile::remove(folder() + u'/' + name));
        mergeNumbers(&program.writer, 5000, 5001);
        QVERIFY(program.save());
        QCOMPARE(kept(folder()).size(), 5001);
    }

    void damage_found_while_reading_begins_anew_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<qint64>("number");
        QTest::addColumn<bool>("removes");
        for (const char *table : {"connections", "users", "kinds", "others", "externals"})
            QTest::addRow("%s without its first", table) << QByteArray(table) << qint64(0) << true;
        for (const char *table : {"connections", "users", "kinds", "others", "externals", "stamp",
                                  "words", "permissions"})
            QTest::addRow("%s garbled", table) << QByteArray(table) << qint64(0) << false;
        QTest::newRow("a table that nobody knows") << QByteArray("wheels") << qint64(0) << false;
        QTest::newRow("a number beyond") << QByteArray("stamp") << qint64(1) << false;
    }

    void damage_found_while_reading_begins_anew()
    {
        QFETCH(QByteArray, table);
        QFETCH(qint64, number);
        QFETCH(bool, removes);
        {
            Program program(folder());
            program.writer.beginSync(Mode::All, 1000);
            mergeNumbers(&program.writer, 0, 5000);
            QVERIFY(program.save());
        }
        FleetChange change;
        if (removes)
            change.remove = {{table, number}};
        else
            change.put = {{table, number, "garbled"}};
        tamper(change);
        expectDamage();
    }

    void a_part_in_the_place_of_another_is_found()
    {
        QByteArray second;
        {
            Program program(folder());
            mergeNumbers(&program.writer, 0, 8192); // two full segments
            QVERIFY(program.save());
            FleetCache cache(*program.file);
            QVERIFY(cache.read(
                [&second](CachePart &&part) {
                    if (part.number == 1)
                        second = part.bytes;
                    return true;
                },
                "connections"));
        }
        FleetChange change;
        change.put = {{"connections", 2, second}};
        change.remove = {{"connections", 1}};
        tamper(change);
        expectDamage();
    }

    void bytes_overwritten_on_the_disk_are_found()
    {
        {
            Program program(folder());
            mergeNumbers(&program.writer, 0, 5000);
            QVERIFY(program.save());
        }
        QFile file(folder() + QStringLiteral("/fleet.sqlite"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 300'000);
        file.seek(file.size() / 2);
        file.write(QByteArray(5000, 'x'));
        file.close();
        expectDamage();
    }
};

QTEST_GUILESS_MAIN(TestFleetVault)
#include "tst_fleetvault.moc"
