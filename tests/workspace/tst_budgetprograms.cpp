// SPDX-License-Identifier: GPL-3.0-or-later
#include "budget.h"
#include "budgetmemory.h"
#include "budgettable.h"
#include "fleetstore.h"
#include "manualclock.h"
#include "otherprocess.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

constexpr Limits limits{.capacity = 1000, .perMinute = 2, .monthlyPerVehicle = 0};

/// A program with a budget of the application whose folder this is.
struct Program
{
    explicit Program(const QString &folder)
        : store(folder, &clock)
    {
    }

    /// Has a call go out that is never answered, and is killed in that moment.
    void callAndDie(const QString &vehicle, int calls)
    {
        int left = calls;
        for (int i = 0; i < calls; ++i) {
            budget.ask({true, vehicle}, &store)->then(&store, [&](const Result<LeavePtr> &given) {
                held.append(*given);
                held.last()->noteSent();
                if (--left == 0)
                    ::raise(SIGKILL);
            });
        }
        QTest::qWait(60'000);
    }
    QList<LeavePtr> held;

    /// Makes so many calls to a vehicle; false if it does not come to it.
    bool call(const QString &vehicle, int calls)
    {
        for (int i = 0; i < calls; ++i) {
            LeavePtr leave;
            budget.ask({true, vehicle}, &store)->then(&store, [&](const Result<LeavePtr> &given) {
                leave = given.value_or(nullptr);
            });
            if (!QTest::qWaitFor([&leave] { return leave != nullptr; }, 20'000))
                return false;
            leave->noteSent();
        }
        return true;
    }

    ManualClock clock; // which stands still: nothing comes back
    Budget budget{limits, &clock};
    FleetStore store;
    BudgetMemory memory{&budget, &store};
};

/// The work of one program of several: calls, has them kept, and calls again.
int callMany(const QString &folder, const QString &own)
{
    for (int run = 0; run < 3; ++run) {
        Program program(folder);
        if (!program.call(u"shared"_s, 30) || !program.call(own, 10))
            return 1;
        if (program.store.fault()) {
            std::fprintf(stderr, "%s\n", qPrintable(program.store.fault()->detail));
            return 2;
        }
    }
    return 0;
}

} // namespace

/// Several programs, each a process of its own, on one budget.
class BudgetProgramsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void what_each_called_is_summed_up_and_the_others_heed_it()
    {
        Program window(m_folder->path());
        QVERIFY(window.call(u"shared"_s, 1));
        {
            OtherProcess one({u"--call"_s, m_folder->path(), u"one"_s});
            OtherProcess two({u"--call"_s, m_folder->path(), u"two"_s});
            QCOMPARE(one.finish(), 0);
            QCOMPARE(two.finish(), 0);
        }
        // A program that is open hears of it when it has something to add.
        QVERIFY(window.call(u"shared"_s, 1));
        QVERIFY(QTest::qWaitFor([&] { return window.budget.left() == 1000 - 242; }, 20'000));

        Program later(m_folder->path());
        QVERIFY(QTest::qWaitFor([&] { return !later.budget.awaitsRestore(); }, 20'000));
        QCOMPARE(later.budget.callsThisMonth(u"shared"_s), 182);
        QCOMPARE(later.budget.callsThisMonth(u"one"_s), 30);
        QCOMPARE(later.budget.callsThisMonth(u"two"_s), 30);
        QCOMPARE(later.budget.left(), 1000 - 242);
    }

    void a_program_that_is_killed_has_spent_what_went_out_data()
    {
        QTest::addColumn<int>("calls");
        QTest::newRow("one") << 1;
        QTest::newRow("many at once") << 25;
    }
    void a_program_that_is_killed_has_spent_what_went_out()
    {
        QFETCH(int, calls);
        for (int run = 1; run <= 3; ++run) {
            OtherProcess killed({u"--die"_s, m_folder->path(), QString::number(calls)});
            QCOMPARE(killed.finish(), -1);
            Program later(m_folder->path());
            QVERIFY(QTest::qWaitFor([&] { return !later.budget.awaitsRestore(); }, 20'000));
            QCOMPARE(later.budget.left(), 1000 - run * calls);
            QCOMPARE(later.budget.callsThisMonth(u"v"_s), run * calls);
        }
    }

    void what_nobody_wanted_any_more_before_it_went_out_costs_nothing()
    {
        {
            Program program(m_folder->path());
            QVERIFY(QTest::qWaitFor([&] { return !program.budget.awaitsRestore(); }, 20'000));
            QVERIFY(program.call(u"v"_s, 1));
            delete program.budget.ask({true, u"v"_s}, &program.store);
            auto *call = program.budget.ask({true, u"v"_s}, &program.store);
            QVERIFY(QTest::qWaitFor([&] { return program.budget.awaitsKeeping(); }, 20'000));
            QVERIFY(!call->isDone());
            delete call;
            QCOMPARE(program.budget.left(), 999);
            // One at the end of the program, too.
            call = program.budget.ask({true, u"v"_s}, &program.store);
            QCOMPARE(program.budget.left(), 998);
            delete call;
        }
        Program later(m_folder->path());
        QVERIFY(QTest::qWaitFor([&] { return !later.budget.awaitsRestore(); }, 20'000));
        QCOMPARE(later.budget.left(), 999);
        QCOMPARE(later.budget.callsThisMonth(u"v"_s), 1);
    }

    void where_nothing_can_be_kept_calls_go_out_all_the_same()
    {
        QFile file(m_folder->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Program program(file.fileName() + u"/none"_s);
        QVERIFY(program.call(u"v"_s, 3));
        QVERIFY(program.store.fault());
        QCOMPARE(program.budget.left(), 997);
    }

    void takes_over_what_an_earlier_version_kept_with_the_fleet()
    {
        const ManualClock clock;
        {
            const auto fleet = FleetFile::open(m_folder->path(), clock);
            QVERIFY(BudgetTable(**fleet).takeOver(
                {StoredBucket{900, clock.utcNow(), {}}, {{u"v"_s, 202606, 7, {}, true}}}));
        }
        for (int run = 0; run < 2; ++run) {
            Program program(m_folder->path());
            QVERIFY(QTest::qWaitFor([&] { return !program.budget.awaitsRestore(); }, 20'000));
            QCOMPARE(program.budget.left(), 900 - run);
            QCOMPARE(program.budget.callsThisMonth(u"v"_s), 7 + run);
            QVERIFY(program.budget.isSpent(u"v"_s));
            QVERIFY(program.call(u"v"_s, 1));
        }
        const auto fleet = FleetFile::open(m_folder->path(), clock);
        QCOMPARE(BudgetTable(**fleet).load(), Result<StoredBudget>(StoredBudget()));
    }

    void a_damaged_budget_is_told()
    {
        QFile file(m_folder->filePath(u"budget.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(50'000, 'x'));
        file.close();
        Program program(m_folder->path());
        QVERIFY(QTest::qWaitFor([&] { return !program.store.setAside().isEmpty(); }, 20'000));
        QVERIFY(program.store.setAside().first().isBudget);
        QVERIFY(noticeOf(program.store.setAside().first()).contains(u"budget.sqlite.damaged-"_s));
        QVERIFY(program.call(u"v"_s, 1));
        QCOMPARE(program.budget.left(), 999);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--call"_L1)
        return callMany(arguments.value(2), arguments.value(3));
    if (arguments.value(1) == "--die"_L1) {
        Program(arguments.value(2)).callAndDie(u"v"_s, arguments.value(3).toInt());
        return 1;
    }
    BudgetProgramsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_budgetprograms.moc"
