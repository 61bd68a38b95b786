// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "otherprocess.h"
#include "storagefault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <unistd.h>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *first[] = {"CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT)"};
constexpr const char *second[] = {"ALTER TABLE note ADD COLUMN stars INTEGER NOT NULL DEFAULT 3",
                                  "CREATE INDEX note_stars ON note (stars)"};
constexpr const char *third[] = {"CREATE TABLE page (note INTEGER REFERENCES note)",
                                 "UPDATE note SET words = upper(words)"};
constexpr const char *wrong[] = {"UPDATE note SET words = 'lost'", "ALTER TABLE nothing ADD x"};
constexpr Migration migrations[] = {first, second, third};
constexpr Migration brokenMigrations[] = {first, wrong};

constexpr qint32 ours = 0x54455354;

DatabaseKind kind(int versions = 3)
{
    DatabaseKind kind;
    kind.applicationId = ours;
    kind.migrations = std::span(migrations).first(static_cast<std::size_t>(versions));
    kind.patience = std::chrono::milliseconds(50);
    return kind;
}

QString ask(Database &database, const char *sql)
{
    QString answer;
    const auto done = database.run(sql, {}, [&answer](const Row &row) {
        answer += (answer.isEmpty() ? u""_s : u","_s) + row.text(0);
        return true;
    });
    return done ? answer : done.error().title;
}

StorageFault faultOf(const QString &path, const DatabaseKind &kind)
{
    const auto opened = Database::open(path, kind);
    return opened ? StorageFault::None : storageFault(opened.error());
}

/// The work of the other process: keeps the file locked until its input ends.
int keepLocked(const QString &path, const QString &how)
{
    const auto opened = Database::open(path, kind());
    if (!opened)
        return 1;
    Database &database = **opened;
    if (how == "exclusive"_L1 && !database.run("PRAGMA locking_mode = EXCLUSIVE"))
        return 2;
    const auto hold = [&]() -> Result<Done> {
        const auto done = database.run("INSERT INTO note (words) VALUES ('theirs')");
        std::puts("locked");
        std::fflush(stdout);
        std::getchar();
        return done;
    };
    return database.write(hold) ? 0 : 3;
}

/// The work of many at once: makes the file and adds a row.
int makeAndAdd(const QString &path)
{
    DatabaseKind patient = kind();
    patient.patience = std::chrono::seconds(30);
    const auto opened = Database::open(path, patient);
    if (!opened) {
        std::fputs(qPrintable(opened.error().detail), stderr);
        return 1;
    }
    return (*opened)->run("INSERT INTO note (words) VALUES ('one')") ? 0 : 2;
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void makes_a_private_file_in_a_private_folder();
    void makes_a_file_private_that_was_not();
    void works_as_it_is_set_to();
    void leads_each_earlier_version_to_the_newest_data();
    void leads_each_earlier_version_to_the_newest();
    void a_migration_that_fails_changes_nothing();
    void a_newer_or_foreign_file_stays_as_it_is_data();
    void a_newer_or_foreign_file_stays_as_it_is();
    void what_is_no_database_is_damaged_data();
    void what_is_no_database_is_damaged();
    void an_empty_file_is_a_new_one();
    void the_log_of_a_file_that_went_away_is_not_taken_for_the_new_ones();
    void a_transaction_is_all_or_nothing();
    void a_snapshot_does_not_see_what_is_written_meanwhile();
    void says_what_sqlite_says();
    void a_statement_that_our_schema_would_have_understood_means_damage();
    void knows_when_its_file_was_moved();
    void any_characters_may_be_in_the_path();
    void a_folder_that_cannot_be_made_is_an_error();
    void a_folder_without_access_is_an_error();
    void a_lock_is_waited_for_and_then_an_error();
    void others_may_read_while_one_writes();
    void many_processes_make_one_file();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void DatabaseTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"test.sqlite"_s);
}

void DatabaseTest::cleanup()
{
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

void DatabaseTest::makes_a_private_file_in_a_private_folder()
{
    m_path = m_folder->filePath(u"a/b/test.sqlite"_s);
    const auto opened = Database::open(m_path, kind());
    QVERIFY(opened);
    QVERIFY((*opened)->run("INSERT INTO note (words) VALUES ('x')"));
    const QFileDevice::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                            QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const char *name : {"a", "a/b", "a/b/test.sqlite", "a/b/test.sqlite-wal"}) {
        const QFileInfo info(m_folder->filePath(QLatin1StringView(name)));
        QVERIFY2(info.exists(), name);
        QVERIFY2(!(info.permissions() & others), name);
    }
}

void DatabaseTest::makes_a_file_private_that_was_not()
{
    QVERIFY(Database::open(m_path, kind()));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(Database::open(m_path, kind()));
    QVERIFY(!(QFileInfo(m_path).permissions() & QFile::ReadOther));
}

void DatabaseTest::works_as_it_is_set_to()
{
    DatabaseKind wanted = kind();
    wanted.pageSize = 8192;
    {
        const auto opened = Database::open(m_path, wanted);
        QVERIFY(opened);
        QCOMPARE(ask(**opened, "PRAGMA journal_mode"), u"wal"_s);
        QCOMPARE(ask(**opened, "PRAGMA synchronous"), u"1"_s);
        QCOMPARE(ask(**opened, "PRAGMA foreign_keys"), u"1"_s);
        QCOMPARE(ask(**opened, "PRAGMA page_size"), u"8192"_s);
        QCOMPARE(ask(**opened, "PRAGMA busy_timeout"), u"50"_s);
        QCOMPARE(ask(**opened, "PRAGMA application_id"), QString::number(ours));
        QVERIFY(!(*opened)->run("INSERT INTO page VALUES (77)"));
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"test.sqlite"_s});
    wanted.sync = DatabaseKind::Sync::Full;
    const auto opened = Database::open(m_path, wanted);
    QVERIFY(opened);
    QCOMPARE(ask(**opened, "PRAGMA synchronous"), u"2"_s);
}

void DatabaseTest::leads_each_earlier_version_to_the_newest_data()
{
    QTest::addColumn<int>("version");
    for (int version = 0; version <= 3; ++version)
        QTest::addRow("from version %d", version) << version;
}

void DatabaseTest::leads_each_earlier_version_to_the_newest()
{
    QFETCH(int, version);
    {
        const auto opened = Database::open(m_path, kind(version));
        QVERIFY(opened);
        QCOMPARE(ask(**opened, "PRAGMA user_version"), QString::number(version));
        if (version > 0)
            QVERIFY((*opened)->run("INSERT INTO note (words) VALUES ('kept')"));
    }
    const auto opened = Database::open(m_path, kind());
    QVERIFY(opened);
    QCOMPARE(ask(**opened, "PRAGMA user_version"), u"3"_s);
    QCOMPARE(ask(**opened, "SELECT name FROM sqlite_schema ORDER BY name"),
             u"note,note_stars,page"_s);
    const auto kept = version == 0 ? u""_s : version == 3 ? u"kept3"_s : u"KEPT3"_s;
    QCOMPARE(ask(**opened, "SELECT words || stars FROM note"), kept);
}

void DatabaseTest::a_migration_that_fails_changes_nothing()
{
    {
        const auto opened = Database::open(m_path, kind(1));
        QVERIFY(opened && (*opened)->run("INSERT INTO note (words) VALUES ('kept')"));
    }
    DatabaseKind broken = kind();
    broken.migrations = brokenMigrations;
    QCOMPARE(faultOf(m_path, broken), StorageFault::Damaged);
    const auto opened = Database::open(m_path, kind(1));
    QVERIFY(opened);
    QCOMPARE(ask(**opened, "PRAGMA user_version"), u"1"_s);
    QCOMPARE(ask(**opened, "SELECT words FROM note"), u"kept"_s);
}

void DatabaseTest::a_newer_or_foreign_file_stays_as_it_is_data()
{
    QTest::addColumn<int>("applicationId");
    QTest::addColumn<int>("version");
    QTest::addColumn<StorageFault>("fault");
    QTest::newRow("newer") << int(ours) << 4 << StorageFault::Newer;
    QTest::newRow("much newer") << int(ours) << 2'000'000'000 << StorageFault::Newer;
    QTest::newRow("another's") << 77 << 2 << StorageFault::Foreign;
    QTest::newRow("another's, newer") << 77 << 9 << StorageFault::Foreign;
    QTest::newRow("one without an id") << 0 << 0 << StorageFault::Foreign;
    QTest::newRow("ours without a version") << int(ours) << 0 << StorageFault::Damaged;
    QTest::newRow("ours with a senseless version") << int(ours) << -5 << StorageFault::Damaged;
}

void DatabaseTest::a_newer_or_foreign_file_stays_as_it_is()
{
    QFETCH(int, applicationId);
    QFETCH(int, version);
    {
        auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(m_path);
        QVERIFY(other.open());
        for (const QString &sql :
             {u"CREATE TABLE thing (x)"_s, u"PRAGMA application_id = %1"_s.arg(applicationId),
              u"PRAGMA user_version = %1"_s.arg(version)})
            QVERIFY(QSqlQuery(other).exec(sql));
        other.close();
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    QTEST(faultOf(m_path, kind()), "fault");
    file.seek(0);
    QVERIFY(file.readAll() == before);
}

void DatabaseTest::what_is_no_database_is_damaged_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("Dear diary,\n").repeated(300);
    QTest::newRow("a few bytes") << QByteArray("SQLite");
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("a header alone") << QByteArray("SQLite format 3\0\x10\0\1\1", 20);
}

void DatabaseTest::what_is_no_database_is_damaged()
{
    QFETCH(QByteArray, content);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    const auto opened = Database::open(m_path, kind());
    QVERIFY(!opened);
    QCOMPARE(storageFault(opened.error()), StorageFault::Damaged);
    QCOMPARE(opened.error().title, u"file is not a database"_s);
}

void DatabaseTest::an_empty_file_is_a_new_one()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(Database::open(m_path, kind()));
}

void DatabaseTest::the_log_of_a_file_that_went_away_is_not_taken_for_the_new_ones()
{
    const QString log = m_path + "-wal"_L1;
    {
        const auto opened = Database::open(m_path, kind());
        QVERIFY(opened && (*opened)->run("INSERT INTO note (words) VALUES ('old')"));
        QVERIFY(QFile::copy(log, m_path + "-kept"_L1));
    }
    QVERIFY(QFile::remove(m_path));
    QVERIFY(QFile::rename(m_path + "-kept"_L1, log));
    const auto opened = Database::open(m_path, kind());
    QVERIFY(opened);
    QCOMPARE(ask(**opened, "SELECT words FROM note"), QString());
}

void DatabaseTest::a_transaction_is_all_or_nothing()
{
    const auto opened = Database::open(m_path, kind());
    QVERIFY(opened);
    Database &database = **opened;
    const auto add = [&database] { return database.run("INSERT INTO note (words) VALUES ('x')"); };
    const auto refused = database.write([&]() -> Result<Done> {
        if (auto done = add(); !done)
            return done;
        return database.run("INSERT INTO page VALUES (77)");
    });
    QCOMPARE(refused.error().code, u"SQLITE_CONSTRAINT"_s);
    QCOMPARE(ask(database, "SELECT count(*) FROM note"), u"0"_s);
    QVERIFY(database.write(add));
    QCOMPARE(ask(database, "SELECT count(*) FROM note"), u"1"_s);
}

void DatabaseTest::a_snapshot_does_not_see_what_is_written_meanwhile()
{
    const auto reader = Database::open(m_path, kind());
    const auto writer = Database::open(m_path, kind());
    QVERIFY(reader && writer);
    const auto seen = (*reader)->snapshot([&]() -> Result<Done> {
        const QString before = ask(**reader, "SELECT count(*) FROM note");
        auto done = (*writer)->run("INSERT INTO note (words) VALUES ('x')");
        return done && before == ask(**reader, "SELECT count(*) FROM note")
                   ? done
                   : (*reader)->failure("TEST", before);
    });
    QVERIFY(seen);
    QCOMPARE(ask(**reader, "SELECT count(*) FROM note"), u"1"_s);
}

void DatabaseTest::says_what_sqlite_says()
{
    const auto opened = Database::open(m_path, kind());
    QVERIFY(opened);
    const auto error = (*opened)->run("INSERT INTO page VALUES (77)").error();
    QCOMPARE(error.kind, ApiError::Kind::Storage);
    QCOMPARE(error.code, u"SQLITE_CONSTRAINT"_s);
    QCOMPARE(error.path, m_path);
    QCOMPARE(error.title, u"FOREIGN KEY constraint failed"_s);
    QCOMPARE(error.detail, m_path + ": FOREIGN KEY constraint failed"_L1);
}

void DatabaseTest::a_statement_that_our_schema_would_have_understood_means_damage()
{
    const auto opened = Database::open(m_path, kind());
    QVERIFY(opened);
    const auto done = (*opened)->run("SELECT * FROM chapter");
    QCOMPARE(storageFault(done.error()), StorageFault::Damaged);
    QCOMPARE(done.error().title, u"no such table: chapter"_s);
}

void DatabaseTest::knows_when_its_file_was_moved()
{
    const auto opened = Database::open(m_path, kind());
    QVERIFY(opened && (*opened)->isInPlace());
    QVERIFY(QFile::rename(m_path, m_path + ".away"_L1));
    QVERIFY(!(*opened)->isInPlace());
    QVERIFY(Database::open(m_path, kind()));
    QVERIFY(!(*opened)->isInPlace());
}

void DatabaseTest::any_characters_may_be_in_the_path()
{
    for (const QString &name : {u"Ümläüte ß"_s, u"日本語"_s, u"a?b&mode=ro#c%20d"_s, u"file:x"_s,
                                u"it's;\"quoted\""_s, u"😀 "_s, u"new\nline"_s}) {
        const QString path = m_folder->filePath(name) + "/test.sqlite"_L1;
        {
            const auto opened = Database::open(path, kind());
            QVERIFY2(opened, qPrintable(name));
            QVERIFY((*opened)->run("INSERT INTO note (words) VALUES ('x')"));
        }
        QVERIFY2(QFileInfo(path).size() > 0, qPrintable(name));
    }
}

void DatabaseTest::a_folder_that_cannot_be_made_is_an_error()
{
    const auto opened = Database::open(u"/proc/motorpool/test.sqlite"_s, kind());
    QCOMPARE(opened.error().kind, ApiError::Kind::Storage);
    QCOMPARE(storageFault(opened.error()), StorageFault::ReadOnly);
    QVERIFY(opened.error().detail.startsWith("/proc/motorpool: "_L1));

    QVERIFY(QDir().mkpath(m_path)); // a folder in the file's place
    QCOMPARE(faultOf(m_path, kind()), StorageFault::ReadOnly);
}

void DatabaseTest::a_folder_without_access_is_an_error()
{
    const QString folder = m_folder->filePath(u"shared"_s);
    const QString path = folder + "/test.sqlite"_L1;
    QVERIFY(Database::open(path, kind()));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755)));
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x5555)));
    const bool isRoot = geteuid() == 0; // whom no mode keeps out
    if (isRoot)
        QCOMPARE(seteuid(65534), 0);
    const auto missing = Database::open(folder + "/another.sqlite"_L1, kind());
    const auto existing = Database::open(path, kind());
    if (isRoot)
        QCOMPARE(seteuid(0), 0);
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x7700)));
    QCOMPARE(storageFault(missing.error()), StorageFault::ReadOnly);
    QVERIFY2(missing.error().title.contains("Permission denied"_L1),
             qPrintable(missing.error().title));
    QCOMPARE(storageFault(existing.error()), StorageFault::ReadOnly);
}

void DatabaseTest::a_lock_is_waited_for_and_then_an_error()
{
    const auto opened = Database::open(m_path, kind());
    QVERIFY(opened);
    const auto add = [&] { return (*opened)->run("INSERT INTO note (words) VALUES ('ours')"); };
    {
        OtherProcess other({u"--keep-locked"_s, m_path, u"usual"_s});
        QCOMPARE(other.line(), QByteArray("locked"));
        const auto done = (*opened)->write(add);
        QCOMPARE(storageFault(done.error()), StorageFault::Locked);
        QCOMPARE(done.error().title, u"database is locked"_s);
        QCOMPARE(ask(**opened, "SELECT count(*) FROM note"), u"0"_s); // reading goes on
        QCOMPARE(other.finish(), 0);
    }
    QVERIFY((*opened)->write(add));
}

void DatabaseTest::others_may_read_while_one_writes()
{
    QVERIFY(Database::open(m_path, kind()));
    {
        OtherProcess other({u"--keep-locked"_s, m_path, u"usual"_s});
        QCOMPARE(other.line(), QByteArray("locked"));
        QCOMPARE(faultOf(m_path, kind()), StorageFault::None);
    }
    OtherProcess other({u"--keep-locked"_s, m_path, u"exclusive"_s});
    QCOMPARE(other.line(), QByteArray("locked"));
    QCOMPARE(faultOf(m_path, kind()), StorageFault::Locked);
}

void DatabaseTest::many_processes_make_one_file()
{
    for (int round = 0; round < 3; ++round) {
        m_path = m_folder->filePath(u"%1/test.sqlite"_s.arg(round));
        std::vector<std::unique_ptr<OtherProcess>> others;
        for (int i = 0; i < 6; ++i)
            others.push_back(
                std::make_unique<OtherProcess>(QStringList{u"--make-and-add"_s, m_path}));
        for (auto &other : others)
            QCOMPARE(other->finish(), 0);
        const auto opened = Database::open(m_path, kind());
        QVERIFY(opened);
        QCOMPARE(ask(**opened, "SELECT count(*) FROM note"), u"6"_s);
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--keep-locked"_L1)
        return keepLocked(arguments.value(2), arguments.value(3));
    if (arguments.value(1) == "--make-and-add"_L1)
        return makeAndAdd(arguments.value(2));
    DatabaseTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_database.moc"
