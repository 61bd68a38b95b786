// SPDX-License-Identifier: GPL-3.0-or-later
// What is on the disk: a whole file or nothing, whatever happens.
#include "await.h"
#include "exported.h"
#include "listsource.h"

#include <QDir>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

/// As long as it lives, no file of this process grows over so many bytes: a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before;
};

} // namespace

class ExporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void tells_what_it_wrote();
    void progress_comes_now_and_then_and_with_the_last_row();
    void a_new_file_is_for_its_owner_alone();
    void replaces_a_file_and_keeps_its_permissions();
    void replaces_what_a_link_points_to();
    void cancelled_leaves_nothing_data() { formats(); }
    void cancelled_leaves_nothing();
    void cancelled_before_it_began_leaves_nothing();
    void a_full_disk_leaves_nothing_data() { formats(); }
    void a_full_disk_leaves_nothing();
    void a_folder_that_goes_is_an_error();
    void a_missing_folder_is_an_error();
    void a_folder_that_takes_no_file_is_an_error();
    void a_folder_or_device_as_target_is_an_error();
    void a_target_that_may_not_be_written_is_an_error();
    void a_source_that_miscounts_is_a_fault();

private:
    static void formats()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"a.csv", "a.json", "a.ndjson", "a.xlsx"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    QString path(const QString &name) { return m_folder->filePath(name); }

    QStringList left()
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    static void put(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    static void refused(const Result<ExportEnd> &end, const QString &detail)
    {
        QVERIFY(!end);
        QCOMPARE(end.error().kind, ApiError::Kind::Storage);
        QVERIFY2(end.error().detail.contains(detail), qPrintable(end.error().detail));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ExporterTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void ExporterTest::tells_what_it_wrote()
{
    const QString file = path(u"a.csv"_s);
    const auto end = exported(std::make_shared<LongSource>(100'000), file);
    QVERIFY(end);
    QCOMPARE(end->rows, 100'000);
    QCOMPARE(end->bytes, QFile(file).size());
    QCOMPARE(contentOf(file).count('\n'), 100'001);
    QCOMPARE(left(), QStringList{u"a.csv"_s});
}

void ExporterTest::progress_comes_now_and_then_and_with_the_last_row()
{
    ExportOptions options;
    QList<qint64> seen;
    auto *call =
        exportRows({}, std::make_shared<LongSource>(200'000), path(u"a.csv"_s), options, this);
    call->each(this, [&seen](const ExportProgress &progress) {
        QCOMPARE(progress.rows, 200'000);
        seen += progress.done;
    });
    const auto end = await<ExportEnd>(call);
    QVERIFY(end);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QCOMPARE(seen.last(), 200'000);
    QVERIFY(seen.size() <= end->duration.count() / 50 + 1);
}

void ExporterTest::a_new_file_is_for_its_owner_alone()
{
    for (const QString &name : {u"a.csv"_s, u"a.xlsx"_s}) {
        QVERIFY(exported(std::make_shared<LongSource>(1), path(name)));
        struct stat facts;
        QCOMPARE(::stat(path(name).toLocal8Bit().constData(), &facts), 0);
        QCOMPARE(facts.st_mode & 07777, 0600u);
    }
}

void ExporterTest::replaces_a_file_and_keeps_its_permissions()
{
    const QString file = path(u"a.csv"_s);
    put(file, "before");
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    QVERIFY(exported(std::make_shared<LongSource>(1), file));
    QVERIFY(contentOf(file).startsWith("row,filling\r\n"));
    QVERIFY(QFile::permissions(file) & QFile::ReadGroup);
}

void ExporterTest::replaces_what_a_link_points_to()
{
    put(path(u"real.csv"_s), "before");
    QVERIFY(QFile::link(path(u"real.csv"_s), path(u"link.csv"_s)));
    QVERIFY(exported(std::make_shared<LongSource>(1), path(u"link.csv"_s)));
    QVERIFY(QFileInfo(path(u"link.csv"_s)).isSymLink());
    QVERIFY(contentOf(path(u"real.csv"_s)).startsWith("row"));
}

void ExporterTest::cancelled_leaves_nothing()
{
    QFETCH(QString, name);
    for (const bool replaces : {false, true}) {
        if (replaces)
            put(path(name), "before");
        const auto source = std::make_shared<LongSource>(1'000'000, 60'000);
        ExportOptions options;
        options.format = formatOfName(name).value();
        auto *call = exportRows({}, source, path(name), options, this);
        bool told = false;
        call->then(this, [&told](const auto &) { told = true; });
        QVERIFY(source->reached.tryAcquire(1, 20'000));
        delete call;
        source->goOn.release();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
        QCoreApplication::processEvents();
        QVERIFY(!told);
        QCOMPARE(left(), replaces ? QStringList{name} : QStringList{});
        QCOMPARE(contentOf(path(name)), replaces ? "before" : "");
        QVERIFY(source.use_count() == 1);
    }
}

void ExporterTest::cancelled_before_it_began_leaves_nothing()
{
    const auto source = std::make_shared<LongSource>(0);
    delete exportRows({}, source, path(u"a.csv"_s), {}, this);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
    // It may have been as quick as that, but then the file is whole.
    QVERIFY(left().isEmpty() || contentOf(path(u"a.csv"_s)) == "row,filling\r\n");
}

void ExporterTest::a_full_disk_leaves_nothing()
{
    QFETCH(QString, name);
    const QString file = path(name);
    for (const rlim_t room : {0, 10, 100'000, 1'200'000}) {
        {
            const FullDisk full(room);
            refused(exported(std::make_shared<LongSource>(150'000), file), u"File too large"_s);
        }
        QCOMPARE(left(), QStringList{});
    }
    put(file, "before");
    {
        const FullDisk full(1'200'000);
        const auto end = exported(std::make_shared<LongSource>(150'000), file);
        refused(end, file);
        QCOMPARE(end.error().path, file);
    }
    QCOMPARE(left(), QStringList{name});
    QCOMPARE(contentOf(file), "before");
}

void ExporterTest::a_folder_that_goes_is_an_error()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"stick"_s));
    const QString folder = path(u"stick"_s);
    const auto source = std::make_shared<LongSource>(100'000, 50'000);
    auto *call = exportRows({}, source, folder + u"/a.csv"_s, {}, this);
    QVERIFY(source->reached.tryAcquire(1, 20'000));
    QVERIFY(QDir(folder).removeRecursively());
    source->goOn.release();
    refused(await<ExportEnd>(call), u"No such file or directory"_s);
    QVERIFY(left().isEmpty());
}

void ExporterTest::a_missing_folder_is_an_error()
{
    refused(exported(std::make_shared<LongSource>(1), path(u"none/a.csv"_s)),
            u"No such file or directory"_s);
    refused(exported(std::make_shared<LongSource>(1), path(u"none/a.xlsx"_s)),
            u"No such file or directory"_s);
    QVERIFY(left().isEmpty());
    put(path(u"file"_s), "");
    refused(exported(std::make_shared<LongSource>(1), path(u"file/a.csv"_s)), u"a.csv"_s);
}

void ExporterTest::a_folder_that_takes_no_file_is_an_error()
{
    // Nobody may create files there, root included.
    refused(exported(std::make_shared<LongSource>(1), u"/proc/a.csv"_s), u"/proc/a.csv"_s);
}

void ExporterTest::a_folder_or_device_as_target_is_an_error()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"a.csv"_s));
    refused(exported(std::make_shared<LongSource>(1), path(u"a.csv"_s)), u"It is a folder."_s);
    QCOMPARE(left(), QStringList{u"a.csv"_s});
    refused(exported(std::make_shared<LongSource>(1), u"/dev/full"_s, {}), u"It is not a file."_s);
    struct stat facts;
    QCOMPARE(::stat("/dev/full", &facts), 0);
    QVERIFY(S_ISCHR(facts.st_mode));

    QCOMPARE(::mkfifo(path(u"pipe"_s).toLocal8Bit().constData(), 0600), 0);
    refused(exported(std::make_shared<LongSource>(1), path(u"pipe"_s), {}), u"It is not a file."_s);
}

void ExporterTest::a_target_that_may_not_be_written_is_an_error()
{
    if (::geteuid() == 0)
        QSKIP("root may write everything");
    put(path(u"a.csv"_s), "before");
    QVERIFY(QFile::setPermissions(path(u"a.csv"_s), QFile::ReadOwner));
    refused(exported(std::make_shared<LongSource>(1), path(u"a.csv"_s)), u"not writable"_s);
    QCOMPARE(contentOf(path(u"a.csv"_s)), "before");
}

void ExporterTest::a_source_that_miscounts_is_a_fault()
{
    for (const QString &name : {u"a.csv"_s, u"a.json"_s, u"a.xlsx"_s}) {
        for (const std::vector<Cell> &row :
             {std::vector<Cell>{}, std::vector<Cell>{"a"}, std::vector<Cell>{"a", "b", "c"}}) {
            const auto end =
                exported(std::make_shared<ListSource>(std::vector<ExportColumn>{{"a"}, {"b"}},
                                                      std::vector<std::vector<Cell>>{row}),
                         path(name));
            QVERIFY(!end);
            QCOMPARE(end.error().kind, ApiError::Kind::Internal);
            QVERIFY(left().isEmpty());
        }
        const auto end = exported(std::make_shared<ListSource>(std::vector<ExportColumn>{},
                                                               std::vector<std::vector<Cell>>{{}}),
                                  path(name));
        QVERIFY(!end);
        QCOMPARE(end.error().kind, ApiError::Kind::Internal);
    }
}

QTEST_GUILESS_MAIN(ExporterTest)
#include "tst_exporter.moc"
