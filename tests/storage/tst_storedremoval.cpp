// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetcache.h"
#include "manualclock.h"
#include "otherprocess.h"
#include "storagefault.h"
#include "storedremoval.h"
#include "workclaim.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

/// The work of the other program: has the files open until its input ends.
int hold(const QString &folder)
{
    const ManualClock clock;
    const auto fleet = FleetFile::open(folder, clock);
    const auto budget = FleetFile::openBudget(folder, clock);
    if (!fleet || !budget)
        return 1;
    std::puts("open");
    std::fflush(stdout);
    std::getchar();
    return 0;
}

} // namespace

class StoredRemovalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void leaves_nothing()
    {
        write();
        for (const QString &name :
             {u"fleet.sqlite-wal"_s, u"fleet.sqlite-shm"_s, u"fleet.sqlite.newer-20261125T162102"_s,
              u"fleet.sqlite.damaged-20261125T162102-wal"_s, u"budget.sqlite.lock"_s,
              u"deliveries.sqlite"_s, u"deliveries.sqlite-wal"_s})
            touch(name);
        QCOMPARE(removeStored(folder()), Result<bool>(true));
        QVERIFY(!QFileInfo::exists(folder()));
        QCOMPARE(removeStored(folder()), Result<bool>(false));
    }

    void leaves_what_is_not_its_own()
    {
        write();
        touch(u"notes.txt"_s);
        QVERIFY(QDir(folder()).mkdir(u"fleet.sqlite.d"_s));
        QCOMPARE(removeStored(folder()), Result<bool>(true));
        QCOMPARE(QDir(folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 (QStringList{u"fleet.sqlite.d"_s, u"notes.txt"_s}));
    }

    void removes_what_is_no_database()
    {
        QVERIFY(QDir().mkpath(folder()));
        touch(u"fleet.sqlite"_s, QByteArray(10'000, 'x'));
        QVERIFY(checkRemovable(folder()));
        QCOMPARE(removeStored(folder()), Result<bool>(true));
        QVERIFY(!QFileInfo::exists(folder()));
    }

    void another_program_that_has_it_open_is_told_of()
    {
        write();
        {
            OtherProcess other({u"--hold"_s, folder()});
            QCOMPARE(other.line(), "open");
            for (const auto &error :
                 {checkRemovable(folder()).error(), removeStored(folder()).error()}) {
                QCOMPARE(storageFault(error), StorageFault::Locked);
                QVERIFY(error.detail.contains(u"Another Motorpool has it open"_s));
            }
            QVERIFY(QFileInfo::exists(folder() + u"/fleet.sqlite"_s));
            QVERIFY(QFileInfo::exists(folder() + u"/budget.sqlite"_s));
        }
        QVERIFY(checkRemovable(folder()));
        QCOMPARE(removeStored(folder()), Result<bool>(true));
        QVERIFY(!QFileInfo::exists(folder()));
    }

    void a_claim_without_a_name_is_left_over()
    {
        write();
        touch(QLatin1StringView(WorkClaim::refresh), {});
        QCOMPARE(storageFault(WorkClaim::take(folder(), WorkClaim::refresh).error()),
                 StorageFault::Locked);
        QFile file(folder() + u'/' + QLatin1StringView(WorkClaim::refresh));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-60),
                                 QFileDevice::FileModificationTime));
        file.close();
        const auto claim = WorkClaim::take(folder(), WorkClaim::refresh);
        QVERIFY(claim && *claim);
    }

    void one_that_was_killed_is_not_in_the_way()
    {
        write();
        OtherProcess other({u"--hold"_s, folder()});
        QCOMPARE(other.line(), "open");
        other.kill();
        other.rest();
        QCOMPARE(removeStored(folder()), Result<bool>(true));
        QVERIFY(!QFileInfo::exists(folder()));
    }

private:
    QString folder() const { return m_folder->filePath(u"application"_s); }

    void touch(const QString &name, const QByteArray &content = "x") const
    {
        QFile file(folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    void write() const
    {
        const ManualClock clock;
        const auto file = FleetFile::open(folder(), clock);
        QVERIFY(file);
        QVERIFY(FleetCache(**file).write({{{"part", 1, "bytes"}}, {}, {}, true}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--hold"_L1)
        return hold(arguments.value(2));
    StoredRemovalTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_storedremoval.moc"
