// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "applicationstore.h"
#include "await.h"
#include "datatable.h"
#include "emptystate.h"
#include "errorstrip.h"
#include "filejournal.h"
#include "fulldisk.h"
#include "journalanchor.h"
#include "journalexport.h"
#include "journalmodel.h"
#include "journalpage.h"
#include "journalpresentation.h"
#include "journalreader.h"
#include "manualclock.h"
#include "memorysecretstore.h"
#include "preferences.h"
#include "prooftext.h"
#include "renewaldialog.h"
#include "workspace.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QThreadPool>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestJournalPage : public QObject
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
        Preferences preferences{paths};
        Workspace workspace{&applications, &secrets, &clock};
        JournalPage page{&workspace, &preferences};

        explicit Bench(bool isContradicted = false)
        {
            Application application;
            application.id = u"the-test"_s;
            application.name = u"Test"_s;
            application.clientId = u"client_TEST"_s;
            if (isContradicted)
                secrets.put(journalHeadName(application, paths.dataOf(application)),
                            textOf({u"another"_s, {7, {}}, 0}));
            workspace.open(application);
            page.resize(1180, 700);
            page.show();
            page.open();
        }

        /// What reads the journal in the background ends before its folder goes.
        ~Bench() { QThreadPool::globalInstance()->waitForDone(); }

        /// As many records beside the beginning and the opening.
        void fill(int count)
        {
            for (int i = 0; i < count; ++i) {
                JournalEntry entry;
                entry.what = u"GET /v3/vehicles/v%1"_s.arg(i);
                entry.vehicleId = u"v%1"_s.arg(i);
                entry.userId = u"u%1"_s.arg(i % 3);
                entry.status = i % 5 == 0 ? 404 : 200;
                entry.facts = {{u"trace"_s, 1'000'000 + i}};
                workspace.journal()->note(entry);
            }
            QVERIFY(await(workspace.journal()->settle(&page)));
            QTRY_COMPARE(rows(), count + 2);
        }

        DataTable *table() { return page.findChild<DataTable *>(); }
        int rows() { return table()->model()->rowCount(); }
        QString text(int row, int column)
        {
            return table()->model()->index(row, column).data().toString();
        }
        QLineEdit *field(const QString &name)
        {
            for (auto *edit : page.findChildren<QLineEdit *>()) {
                if (edit->accessibleName() == name)
                    return edit;
            }
            return nullptr;
        }
        QPushButton *button(const QString &text)
        {
            for (auto *each : page.findChildren<QPushButton *>()) {
                if (each->text().remove(u'&') == text)
                    return each;
            }
            return nullptr;
        }
    };

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void records_are_shown_newest_first()
    {
        Bench bench;
        bench.fill(300);
        QTRY_COMPARE(bench.text(0, JournalModel::VehicleColumn), u"v299"_s);
        QCOMPARE(bench.text(0, JournalModel::KindColumn), u"Request"_s);
        QCOMPARE(bench.text(0, JournalModel::StatusColumn), u"200"_s);
        QCOMPARE(bench.text(0, JournalModel::NumberColumn), u"302"_s);
        (void)bench.text(301, JournalModel::WhatColumn);
        QTRY_COMPARE(bench.text(301, JournalModel::WhatColumn), u"Journal begun"_s);
    }

    void what_was_done_is_in_words()
    {
        const auto entry = [](JournalEntry::Kind kind, const QString &what) {
            JournalEntry made;
            made.kind = kind;
            made.what = what;
            return made;
        };
        using Kind = JournalEntry::Kind;
        QCOMPARE(whatText(entry(Kind::Deed, u"security-lock"_s)), u"Lock the doors"_s);
        QCOMPARE(whatText(entry(Kind::Answer, u"user-delete"_s)), u"Remove the user"_s);
        QCOMPARE(whatText(entry(Kind::Answer, u"client-secret-replaced"_s)),
                 u"Client secret replaced"_s);
        QCOMPARE(whatText(entry(Kind::Deed, u"of a newer version"_s)), u"of a newer version"_s);
        JournalEntry outcome = entry(Kind::Outcome, u"security-lock"_s);
        outcome.status = 502;
        outcome.facts = {{u"state"_s, u"unknown"_s}};
        QCOMPARE(endText(outcome), u"unknown"_s);
    }

    void the_model_keeps_the_rules()
    {
        Bench bench;
        JournalModel model;
        const QAbstractItemModelTester tester(&model);
        model.setJournal(bench.workspace.journal());
        bench.fill(120);
        QTRY_COMPARE(model.rowCount(), 122);
        JournalQuery query;
        query.userId = u"u1"_s;
        model.setQuery(query);
        QTRY_COMPARE(model.rowCount(), 40);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 122);
        model.setJournal(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void filters_narrow_what_is_shown()
    {
        Bench bench;
        bench.fill(60);
        bench.field(u"User id"_s)->setText(u"u2"_s);
        QTRY_COMPARE(bench.rows(), 20);
        bench.field(u"Vehicle id"_s)->setText(u"v5"_s);
        QTRY_COMPARE(bench.rows(), 1);
        QTRY_COMPARE(bench.text(0, JournalModel::VehicleColumn), u"v5"_s);
        QTest::mouseClick(bench.button(u"Show all"_s), Qt::LeftButton);
        QTRY_COMPARE(bench.rows(), 62);
        auto *kind = bench.page.findChildren<QComboBox *>().first();
        kind->setCurrentIndex(kind->findData(int(JournalEntry::Kind::Session)));
        QTRY_COMPARE(bench.rows(), 1);
        bench.field(u"Person"_s)->setText(u"nobody"_s);
        QTRY_VERIFY(bench.page.findChild<EmptyState *>()->isVisible());
        QTest::mouseClick(bench.button(u"Show all"_s), Qt::LeftButton);
        bench.field(u"Text in the record"_s)->setText(u"VEHICLES/v59"_s);
        QTRY_COMPARE(bench.rows(), 1);
    }

    void what_comes_while_it_is_filtered_is_filtered_too()
    {
        Bench bench;
        bench.fill(30);
        bench.field(u"Vehicle id"_s)->setText(u"v5"_s);
        QTRY_COMPARE(bench.rows(), 1);
        JournalEntry entry;
        entry.what = u"GET /later"_s;
        entry.vehicleId = u"v5"_s;
        bench.workspace.journal()->note(entry);
        QTRY_COMPARE(bench.rows(), 2);
        QCOMPARE(bench.text(0, JournalModel::WhatColumn), u"GET /later"_s);
    }

    void a_record_is_shown_with_its_hashes()
    {
        Bench bench;
        bench.fill(3);
        bench.table()->setCurrentIndex(bench.table()->model()->index(0, 0));
        auto *detail = bench.page.findChild<QTextBrowser *>();
        QTRY_VERIFY(detail->toPlainText().contains(
            QString::fromLatin1(hexOf(bench.workspace.journal()->mark().head.hash))));
        QVERIFY(detail->toPlainText().contains(u"client_TEST"_s));
    }

    void a_sound_journal_is_verified()
    {
        Bench bench;
        bench.fill(20);
        auto *proof = bench.page.findChild<ProofText *>();
        QTest::mouseClick(bench.button(u"Verify"_s), Qt::LeftButton);
        QTRY_VERIFY(proof->isVisible());
        QVERIFY(proof->proof()->isSound());
        QCOMPARE(proof->proof()->anchor, JournalProof::Anchor::Fits);
        QVERIFY(accessibilityFaults(&bench.page).isEmpty());
    }

    void it_is_exported_and_that_is_recorded()
    {
        Bench bench;
        bench.fill(5);
        const QString path = bench.folder.filePath(u"out.ndjson"_s);
        bench.page.exportTo(path);
        QTRY_VERIFY(QFile::exists(path));
        const auto proof = proveExport(path, std::make_shared<JournalProgress>());
        QVERIFY(proof && proof->isSound());
        QCOMPARE(proof->last, 8);
        QTRY_COMPARE(bench.text(0, JournalModel::WhatColumn), u"Journal exported"_s);
    }

    void what_cannot_be_written_is_said()
    {
        Bench bench;
        bench.fill(2);
        {
            const FullDisk full(1);
            QVERIFY(!await(bench.workspace.journal()->record({}, &bench.page)));
            QTRY_VERIFY(bench.page.findChild<ErrorStrip *>()->isVisible());
        }
        QTRY_VERIFY(!bench.page.findChild<ErrorStrip *>()->isVisible());
    }

    void a_sound_journal_is_not_begun_anew()
    {
        Bench bench;
        bench.fill(2);
        QVERIFY(!bench.button(u"Begin a new journal…"_s)->isVisible());
    }

    void a_journal_that_the_keychain_contradicts_is_begun_anew_for_a_reason()
    {
        Bench bench(true);
        QPushButton *anew = bench.button(u"Begin a new journal…"_s);
        QTRY_VERIFY(anew->isVisible());
        bench.page.verify();
        QTRY_VERIFY(bench.page.findChild<ProofText *>()->isVisible());

        anew->click();
        auto *dialog = bench.page.findChild<RenewalDialog *>();
        QVERIFY(dialog);
        QCOMPARE(accessibilityFaults(dialog), QStringList());
        QPushButton *go = nullptr;
        for (auto *each : dialog->findChildren<QPushButton *>())
            go = each->text() == u"&Begin a new one"_s ? each : go;
        QVERIFY(go && !go->isEnabled());
        dialog->findChild<QLineEdit *>()->setText(u"a new computer"_s);
        QVERIFY(go->isEnabled());
        go->click();
        QTRY_VERIFY(!bench.workspace.journal()->contradiction());
        QTRY_VERIFY(!anew->isVisible());
        const auto read = JournalReader::open(bench.workspace.journal()->folder());
        QVERIFY(read);
        const auto first = (*read)->read(1, 1);
        QVERIFY(first && first->size() == 1);
        QCOMPARE(first->first().entry.facts.value(u"reason"_s).toString(), u"a new computer"_s);
    }

    void in_read_only_mode_it_is_not_begun_anew()
    {
        Bench bench(true);
        QPushButton *anew = bench.button(u"Begin a new journal…"_s);
        QTRY_VERIFY(anew->isVisible());
        Access access;
        access.readOnly = Access::ReadOnly::Chosen;
        bench.workspace.setAccess(access);
        QVERIFY(!anew->isEnabled());
        QVERIFY(!anew->toolTip().isEmpty());
    }

    void a_trace_leads_to_its_record()
    {
        Bench bench;
        bench.fill(50);
        bench.page.showTrace(1'000'007);
        QTRY_COMPARE(bench.rows(), 1);
        QTRY_COMPARE(bench.text(0, JournalModel::VehicleColumn), u"v7"_s);
        QTRY_VERIFY(bench.table()->currentIndex().isValid());
    }

    void all_is_reached_by_keyboard_and_named()
    {
        Bench bench;
        bench.fill(3);
        QCOMPARE(accessibilityFaults(&bench.page), QStringList());
        QCOMPARE(unreachableByTab(&bench.page), QStringList());
    }

    void it_outlives_its_application()
    {
        Bench bench;
        bench.fill(10);
        bench.page.verify();
        bench.workspace.close();
        QCOMPARE(bench.rows(), 0);
        QVERIFY(!bench.button(u"Verify"_s)->isEnabled());
    }
};

QTEST_MAIN(TestJournalPage)
#include "tst_journalpage.moc"
