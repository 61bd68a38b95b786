// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "applicationstore.h"
#include "journalanchor.h"
#include "journalstrip.h"
#include "manualclock.h"
#include "memorysecretstore.h"
#include "workspace.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestJournalStrip : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        QTemporaryDir folder;
        Paths paths = Paths::standard(folder.path(), folder.path());
        MemorySecretStore secrets;
        ManualClock clock;
        ApplicationStore applications{paths};
        Workspace workspace{&applications, &secrets, &clock};
        QWidget window;
        JournalStrip strip{&workspace, &window};
        Application application;

        Bench()
        {
            application.id = u"the-test"_s;
            application.name = u"Test"_s;
            application.clientId = u"client_TEST"_s;
            window.show();
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void a_sound_journal_shows_nothing()
    {
        Bench bench;
        bench.workspace.open(bench.application);
        bench.workspace.settleJournals(this);
        QTest::qWait(50); // that nothing shows has no signal
        QVERIFY(!bench.strip.isVisible());
    }

    void a_contradiction_is_shown_and_leads_to_the_journal()
    {
        Bench bench;
        bench.secrets.put(journalHeadName(bench.application, bench.paths.dataOf(bench.application)),
                          textOf({u"another"_s, {7, {}}, 0}));
        bench.workspace.open(bench.application);
        QTRY_VERIFY(bench.strip.isVisible());
        QVERIFY(bench.strip.accessibleName().contains(u"contradicts"_s));
        QCOMPARE(accessibilityFaults(&bench.strip), QStringList());
        QSignalSpy wanted(&bench.strip, &JournalStrip::journalWanted);
        bench.strip.findChild<QPushButton *>()->click();
        QCOMPARE(wanted.size(), 1);
        bench.strip.setLeading(false);
        QVERIFY(!bench.strip.findChild<QPushButton *>()->isVisible());
        bench.workspace.close();
        QVERIFY(!bench.strip.isVisible());
    }

    void a_log_that_takes_no_copy_is_shown()
    {
        Bench bench;
        JournalSettings settings;
        settings.copyToSystemLog = true;
        settings.systemLog = bench.folder.filePath(u"nobody"_s);
        bench.workspace.setJournalSettings(settings);
        bench.workspace.open(bench.application);
        QVERIFY(bench.strip.isVisible());
        QVERIFY(bench.strip.accessibleName().contains(u"system's log"_s));
    }
};

QTEST_MAIN(TestJournalStrip)
#include "tst_journalstrip.moc"
