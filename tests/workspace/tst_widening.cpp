// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationsaver.h"
#include "applicationstore.h"
#include "await.h"
#include "credentials.h"
#include "manualclock.h"
#include "memorysecretstore.h"
#include "paths.h"
#include "widening.h"
#include "workspace.h"
#include "writtenjournal.h"

#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

/// What widens access is in the journals before it holds, or does not come to hold.
class TestWidening : public QObject
{
    Q_OBJECT

private:
    using Kind = JournalEntry::Kind;

    struct Bench
    {
        Bench()
        {
            for (const QString &name : {u"One"_s, u"Two"_s})
                applications.save(application(name)).value();
        }

        static Application application(const QString &name)
        {
            Application made;
            made.id = u"id-"_s + name;
            made.name = name;
            made.clientId = u"client_"_s + name;
            return made;
        }

        QStringList written(const QString &name)
        {
            QStringList told;
            for (const JournalEntry &entry : writtenJournal(workspace, application(name))) {
                const QString outcome = entry.facts.value("outcome"_L1).toString();
                if (entry.kind == Kind::Setting) {
                    told << u"%1 %2 to %3 %4"_s
                                .arg(entry.what, entry.facts.value("from"_L1).toString(),
                                     entry.facts.value("value"_L1).toString(), outcome)
                                .trimmed();
                }
            }
            return told;
        }

        QTemporaryDir folder;
        Paths paths = Paths::standard(folder.path(), folder.path());
        ApplicationStore applications{paths};
        MemorySecretStore secrets;
        ManualClock clock;
        Workspace workspace{&applications, &secrets, &clock};
        ApplicationSaver saver{&applications, workspace.credentials()};
        QObject owner;
    };

    const Widening m_off{u"read-only"_s, u"yes"_s, u"no"_s};

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void it_is_in_the_journal_of_each_application_open_or_not()
    {
        Bench bench;
        bench.workspace.open(Bench::application(u"One"_s));
        QVERIFY(await(bench.workspace.recordEverywhere(m_off, this)));
        for (const QString &name : {u"One"_s, u"Two"_s})
            QCOMPARE(bench.written(name), QStringList{u"read-only yes to no"_s});
        bench.workspace.lock(LockCause::ByHand);
        QVERIFY(await(bench.workspace.recordEverywhere(m_off, this)));
        QCOMPARE(bench.written(u"One"_s).size(), 2);
    }

    void a_journal_that_cannot_be_written_refuses_it_for_all()
    {
        Bench bench;
        // A file where the second one's folder would be.
        QFile inTheWay(bench.paths.dataOf(Bench::application(u"Two"_s)));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto recorded = await(bench.workspace.recordEverywhere(m_off, this));
        QCOMPARE(recorded.error().kind, ApiError::Kind::Storage);
        QCOMPARE(bench.written(u"One"_s),
                 (QStringList{u"read-only yes to no"_s, u"read-only yes to no Storage"_s}));
    }

    void without_an_application_there_is_nobody_to_tell()
    {
        const QTemporaryDir folder;
        ApplicationStore applications{Paths::standard(folder.path(), folder.path())};
        MemorySecretStore secrets;
        ManualClock clock;
        Workspace workspace{&applications, &secrets, &clock};
        QVERIFY(await(workspace.recordEverywhere(m_off, this)));
    }

    void an_applications_change_is_in_its_own_journal_before_it_is_kept()
    {
        Bench bench;
        Application changed = Bench::application(u"One"_s);
        changed.hosts.vehicle = QUrl(u"https://elsewhere.example"_s);
        changed.limits.perMinute = 9;
        QVERIFY(await(bench.saver.save(changed, nullptr, SecretPlace::Keychain, this)));
        QCOMPARE(bench.written(u"One"_s),
                 (QStringList{u"calls-per-minute 2 to 9"_s,
                              u"vehicle-host https://vehicle.api.smartcar.com to "
                              "https://elsewhere.example"_s}));
        QVERIFY(!QFile::exists(bench.paths.dataOf(Bench::application(u"Two"_s))));
        // What narrows is nobody's business.
        changed.limits.perMinute = 1;
        QVERIFY(await(bench.saver.save(changed, nullptr, SecretPlace::Keychain, this)));
        QCOMPARE(bench.written(u"One"_s).size(), 2);
    }

    void an_application_whose_journal_cannot_be_written_stays_as_it_is()
    {
        Bench bench;
        QFile inTheWay(bench.paths.dataOf(Bench::application(u"One"_s)));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Application changed = Bench::application(u"One"_s);
        changed.caFile = u"/tmp/ca.pem"_s;
        const auto saved = await(bench.saver.save(changed, nullptr, SecretPlace::Keychain, this));
        QCOMPARE(saved.error().kind, ApiError::Kind::Storage);
        QCOMPARE(*bench.applications.byId(changed.id), Bench::application(u"One"_s));
    }

    void what_fails_after_it_was_written_down_is_said_not_to_hold()
    {
        Bench bench;
        Application changed = Bench::application(u"One"_s);
        changed.name = u"Two"_s; // taken
        changed.limits.perMinute = 9;
        QVERIFY(!await(bench.saver.save(changed, nullptr, SecretPlace::Keychain, this)));
        QCOMPARE(bench.written(u"One"_s),
                 (QStringList{u"calls-per-minute 2 to 9"_s, u"calls-per-minute 2 to 9 Usage"_s}));
    }

    void what_may_not_be_changed_is_not_written_down()
    {
        Bench bench;
        Access access;
        access.readOnly = Access::ReadOnly::Chosen;
        bench.workspace.setAccess(access);
        Application changed = Bench::application(u"One"_s);
        changed.limits.perMinute = 9;
        const auto saved = await(bench.saver.save(changed, nullptr, SecretPlace::Keychain, this));
        QCOMPARE(saved.error().code, u"READ_ONLY"_s);
        QVERIFY(!QFile::exists(bench.paths.dataOf(changed)));
    }
};

QTEST_GUILESS_MAIN(TestWidening)
#include "tst_widening.moc"
