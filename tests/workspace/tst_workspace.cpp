// SPDX-License-Identifier: GPL-3.0-or-later
#include "apisession.h"
#include "applicationstore.h"
#include "await.h"
#include "budget.h"
#include "clock.h"
#include "filejournal.h"
#include "memorysecretstore.h"
#include "paths.h"
#include "workspace.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestWorkspace : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ApplicationStore m_applications{Paths::standard(m_folder.path(), m_folder.path())};
    MemorySecretStore m_secrets;
    SystemClock m_clock;

private Q_SLOTS:
    void opens_one_application_at_a_time()
    {
        Workspace workspace(&m_applications, &m_secrets, &m_clock);
        QSignalSpy closing(&workspace, &Workspace::closing);
        Application first;
        first.id = u"first"_s;
        Application second;
        second.id = u"second"_s;
        workspace.open(first);
        workspace.open(second);
        QCOMPARE(closing.size(), 1);
        QCOMPARE(workspace.application()->id, u"second"_s);
        workspace.close();
        QVERIFY(!workspace.application());
    }

    void what_is_not_allowed_is_not_opened()
    {
        Workspace workspace(&m_applications, &m_secrets, &m_clock);
        QSignalSpy refused(&workspace, &Workspace::refused);
        QSignalSpy changed(&workspace, &Workspace::accessChanged);
        Application ours;
        ours.id = u"ours"_s;
        ours.clientId = u"client_OURS"_s;
        Application other = ours;
        other.clientId = u"client_OTHER"_s;
        Access access;
        access.applications = QStringList{u"client_OURS"_s};
        access.hosts = QStringList{hostKey(ours.hosts.iam), hostKey(ours.hosts.vehicle)};
        workspace.setAccess(access);
        workspace.setAccess(access);
        QCOMPARE(changed.size(), 1);
        QVERIFY(workspace.open(ours));
        QCOMPARE(workspace.open(other).error().kind, ApiError::Kind::Forbidden);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(workspace.application()->clientId, u"client_OURS"_s); // as it was

        // Hosts that are given for this run are no way around.
        workspace.setOverrides([](const Application &to) {
            Application elsewhere = to;
            elsewhere.hosts.vehicle = QUrl(u"https://evil.test"_s);
            return elsewhere;
        });
        QVERIFY(!workspace.open(ours));
        QVERIFY(!workspace.changeTo(ours));
        QVERIFY(workspace.openDemo({})); // it is not a host of the network
        access.isDemoAllowed = false;
        workspace.setAccess(access);
        QVERIFY(!workspace.openDemo({}));
    }

    void a_read_only_mode_holds_in_what_is_open_already()
    {
        Workspace workspace(&m_applications, &m_secrets, &m_clock);
        QVERIFY(workspace.openDemo({}));
        Access access;
        access.readOnly = Access::ReadOnly::Chosen;
        workspace.setAccess(access);
        QVERIFY(workspace.isDemo());
        QVERIFY(workspace.access().refusal(u"security-lock"_s));
        Application application;
        application.id = u"kept"_s;
        application.name = u"Kept"_s;
        application.clientId = u"client_1"_s;
        QCOMPARE(m_applications.save(application).error().kind, ApiError::Kind::Forbidden);
        QCOMPARE(await(workspace.checkDataRemovable(application, this)).error().kind,
                 ApiError::Kind::Forbidden);
        QCOMPARE(await(workspace.removeData(application, this)).error().kind,
                 ApiError::Kind::Forbidden);
        workspace.setAccess({});
        QVERIFY(m_applications.save(application));
        QVERIFY(m_applications.remove(application.id));
    }

    void a_budget_outlives_its_session()
    {
        Workspace workspace(&m_applications, &m_secrets, &m_clock);
        Application first;
        first.id = u"one"_s;
        first.clientId = u"client_1"_s;
        Application second;
        second.id = u"two"_s;
        second.clientId = u"client_2"_s;
        workspace.open(first);
        LeavePtr leave;
        workspace.session()
            ->budget()
            ->ask({true, u"v"_s}, this)
            ->then(this, [&](const Result<LeavePtr> &given) { leave = *given; });
        QTRY_VERIFY(leave);
        leave->noteSent();
        leave.reset();
        workspace.open(second);
        QCOMPARE(workspace.session()->budget()->left(), 120);
        QCOMPARE(workspace.session()->budget()->callsThisMonth(u"v"_s), 0);
        workspace.open(first);
        QVERIFY(workspace.fleet());
        QTRY_VERIFY(!workspace.session()->budget()->awaitsRestore());
        QCOMPARE(workspace.session()->budget()->left(), 119);
        QCOMPARE(workspace.session()->budget()->callsThisMonth(u"v"_s), 1);
        // The demo's server has a bucket of its own each time.
        QVERIFY(workspace.openDemo({}));
        QCOMPARE(workspace.session()->budget()->left(), 120);
    }

    void a_budget_outlives_the_program()
    {
        Application application;
        application.id = u"lasting"_s;
        application.clientId = u"client_1"_s;
        {
            Workspace workspace(&m_applications, &m_secrets, &m_clock);
            workspace.open(application);
            Budget *budget = workspace.session()->budget();
            // No call passes before it is known what is left.
            LeavePtr leave;
            budget->ask({true, u"v"_s}, this)->then(this, [&](const Result<LeavePtr> &given) {
                leave = *given;
            });
            QVERIFY(budget->awaitsRestore());
            QTRY_VERIFY(leave);
            QVERIFY(!budget->awaitsRestore());
            leave->noteSent();
            ApiError spent;
            spent.kind = ApiError::Kind::Billing;
            spent.status = 430;
            spent.type = u"BILLING"_s;
            spent.code = u"VEHICLE_REQUEST_LIMIT"_s;
            budget->learn(*leave, &spent);
            ApiError throttled;
            throttled.kind = ApiError::Kind::RateLimited;
            throttled.status = 429;
            throttled.type = u"RATE_LIMIT"_s;
            throttled.code = u"VEHICLE"_s;
            throttled.retryAfter = std::chrono::seconds(600);
            budget->learn(*leave, &throttled);
            leave.reset();
        }
        // Whatever becomes of the fleet's file.
        for (const QString &name : {u"lasting/fleet.sqlite-wal"_s, u"lasting/fleet.sqlite-shm"_s})
            QFile::remove(m_folder.filePath(name));
        QFile damaged(m_folder.filePath(u"lasting/fleet.sqlite"_s));
        QVERIFY(damaged.exists() && damaged.open(QIODevice::WriteOnly));
        damaged.write(QByteArray(50'000, 'x'));
        damaged.close();
        Workspace workspace(&m_applications, &m_secrets, &m_clock);
        workspace.open(application);
        const Budget *budget = workspace.session()->budget();
        QVERIFY(workspace.fleet());
        QTRY_VERIFY(!budget->awaitsRestore());
        QCOMPARE(budget->left(), 119);
        QCOMPARE(budget->callsThisMonth(u"v"_s), 1);
        QVERIFY(budget->isSpent(u"v"_s));
        QCOMPARE(budget->throttled().size(), 1);
        // What is opened again at once still knows.
        workspace.open(application);
        QVERIFY(workspace.fleet());
        QTRY_VERIFY(!workspace.session()->budget()->awaitsRestore());
        QCOMPARE(workspace.session()->budget()->left(), 119);
    }

    void a_cache_that_cannot_be_read_does_not_stop_calls()
    {
        QFile file(m_folder.filePath(u"unreadable"_s)); // where a folder should be
        QVERIFY(file.open(QIODevice::WriteOnly));
        Application application;
        application.id = u"unreadable"_s;
        Workspace workspace(&m_applications, &m_secrets, &m_clock);
        workspace.open(application);
        QVERIFY(workspace.fleet());
        QTRY_VERIFY(!workspace.session()->budget()->awaitsRestore());
        QCOMPARE(workspace.session()->budget()->left(), 120);
    }

    void new_limits_take_effect_in_the_open_session()
    {
        Workspace workspace(&m_applications, &m_secrets, &m_clock);
        Application application;
        application.id = u"first"_s;
        workspace.open(application);
        QSignalSpy closing(&workspace, &Workspace::closing);
        application.limits.capacity = 500;
        workspace.changeTo(application);
        QCOMPARE(closing.size(), 0);
        QCOMPARE(workspace.session()->budget()->left(), 500);
        QCOMPARE(workspace.application()->limits.capacity, 500);
        application.name = u"Another name"_s;
        workspace.changeTo(application);
        QCOMPARE(closing.size(), 1);
        QCOMPARE(workspace.application()->name, application.name);
    }

    void what_was_given_for_the_run_holds_for_each_application_but_the_demo()
    {
        Workspace workspace(&m_applications, &m_secrets, &m_clock);
        const QUrl host(u"https://test.example"_s);
        workspace.setOverrides([host](Application application) {
            application.hosts.vehicle = host;
            return application;
        });
        for (const QString &id : {u"first"_s, u"second"_s}) {
            Application application;
            application.id = id;
            workspace.open(application);
            QCOMPARE(workspace.session()->application().hosts.vehicle, host);
        }
        QVERIFY(workspace.openDemo({}));
        QVERIFY(workspace.session()->application().hosts.vehicle != host);
    }

    void data_has_a_folder_for_each_application_and_host()
    {
        Workspace workspace(&m_applications, &m_secrets, &m_clock);
        QCOMPARE(workspace.dataFolder(), QString());
        Application application;
        application.id = u"first"_s;
        workspace.open(application);
        QCOMPARE(workspace.dataFolder(), m_folder.filePath(u"first"_s));

        QStringList folders{workspace.dataFolder()};
        for (const QString &host : {u"https://one.example"_s, u"https://two.example"_s}) {
            workspace.setOverrides([host](Application changed) {
                changed.hosts.vehicle = QUrl(host);
                return changed;
            });
            workspace.open(application);
            QVERIFY(workspace.dataFolder().startsWith(folders.first() + u'@'));
            folders += workspace.dataFolder();
        }
        QCOMPARE(folders.removeDuplicates(), 0);

        // All applications of the environment have one id.
        workspace.setOverrides({});
        application.secretPlace = SecretPlace::Environment;
        application.clientId = u"client_x"_s;
        workspace.open(application);
        QCOMPARE(workspace.dataFolder(), m_folder.filePath(u"client_x"_s));

        QVERIFY(workspace.openDemo({})); // of which nothing is kept
        QCOMPARE(workspace.dataFolder(), QString());
    }

    void journals_lie_with_the_data_or_where_the_policy_has_them()
    {
        Workspace workspace(&m_applications, &m_secrets, &m_clock);
        Application application;
        application.id = u"third"_s;
        workspace.open(application);
        QCOMPARE(workspace.journal()->folder(), workspace.dataFolder());

        const QString place = m_folder.filePath(u"journals"_s);
        JournalSettings settings;
        settings.place = place;
        workspace.setJournalSettings(settings);
        workspace.open(application);
        QCOMPARE(workspace.dataFolder(), m_folder.filePath(u"third"_s));
        QCOMPARE(workspace.journal()->folder(), place + u"/third"_s);
        Application aside;
        aside.id = u"fourth"_s;
        auto *journal = qobject_cast<FileJournal *>(workspace.journalOf(aside));
        QVERIFY(journal);
        QCOMPARE(journal->folder(), place + u"/fourth"_s);
        QVERIFY(await(workspace.settleJournals(this)));
        QVERIFY(QFile::exists(place + u"/third/journal.sqlite"_s));

        workspace.setOverrides([](Application changed) {
            changed.hosts.vehicle = QUrl(u"https://one.example"_s);
            return changed;
        });
        workspace.open(application);
        QVERIFY(workspace.journal()->folder().startsWith(place + u"/third@"_s));
        QVERIFY(workspace.openDemo({}));
        QCOMPARE(workspace.journal()->folder(), QString());
    }

    void a_place_for_journals_that_cannot_be_written_stops_what_is_done()
    {
        const QString place = m_folder.filePath(u"a-file"_s);
        QVERIFY(QFile(place).open(QIODevice::WriteOnly));
        Workspace workspace(&m_applications, &m_secrets, &m_clock);
        JournalSettings settings;
        settings.place = place;
        workspace.setJournalSettings(settings);
        Application application;
        application.id = u"fifth"_s;
        workspace.open(application);
        const auto number = await(workspace.journal()->record({}, this));
        QVERIFY(!number);
        QCOMPARE(number.error().code, u"JOURNAL"_s);
    }

    // A rotation or an adding is told to a journal that is not open.
    void settling_anchors_the_journals_aside_too()
    {
        Workspace workspace(&m_applications, &m_secrets, &m_clock);
        Application application;
        application.id = u"sixth"_s;
        JournalEntry entry;
        entry.kind = JournalEntry::Kind::Credential;
        entry.what = u"client-secret-replaced"_s;
        const auto number = await(workspace.journalOf(application)->record(entry, this));
        QVERIFY(number);
        workspace.tell(application, entry);
        QVERIFY(await(workspace.settleJournals(this)));
        const auto kept = await(
            m_secrets.read(journalHeadName(application, m_folder.filePath(u"sixth"_s)), this));
        QVERIFY(kept);
        (*kept)->read([&](std::span<const char> bytes) {
            const auto mark = markFrom(QByteArray(bytes.data(), qsizetype(bytes.size())));
            QVERIFY(mark);
            QCOMPARE(mark->head.number, *number + 1);
        });
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
