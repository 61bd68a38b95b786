// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "applicationdialog.h"
#include "applicationlist.h"
#include "applicationstore.h"
#include "await.h"
#include "credentials.h"
#include "demoserver.h"
#include "mainwindow.h"
#include "managementtokenpart.h"
#include "manualclock.h"
#include "memorysecretstore.h"
#include "preferences.h"
#include "rotationdialog.h"
#include "secretfield.h"
#include "workspace.h"
#include "writtenjournal.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

QString plain(const Secret &secret)
{
    QString text;
    secret->read([&text](std::span<const char> bytes) {
        text = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    });
    return text;
}

bool press(const QWidget &root, const QString &text)
{
    for (QAbstractButton *candidate : root.findChildren<QAbstractButton *>()) {
        if (QString(candidate->text()).remove(u'&') == text && candidate->isVisibleTo(&root) &&
            candidate->isEnabled()) {
            candidate->click();
            return true;
        }
    }
    return false;
}

} // namespace

/// What a lock does to dialogs, whatever they are doing.
class TestLockedDialogs : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        Bench()
        {
            if (!demo.start())
                qFatal("the demo server did not start");
            application = demo.application();
            application.id = u"kept"_s;
            application.name = u"Fleet EU"_s;
            application.secretPlace = SecretPlace::Keychain;
            application.secretBackend = u"test memory"_s;
            application = applications.save(application).value();
            secrets.put(application, "the-old-secret");
            window.show();
            window.showPage(PageName::Settings);
            list = window.findChild<ApplicationList *>();
        }

        RotationDialog *testedGuide()
        {
            list->replaceSecret(application.id);
            auto *guide = window.findChild<RotationDialog *>();
            QTest::keyClicks(guide->findChild<SecretField *>(), plain(demo.secret()));
            press(*guide, u"Test the new secret"_s);
            const bool isTested =
                QTest::qWaitFor([guide] { return shows(*guide, u"Replace the secret"_s); }, 5000);
            return isTested ? guide : nullptr;
        }

        static bool shows(const QWidget &root, const QString &button)
        {
            for (const QAbstractButton *candidate : root.findChildren<QAbstractButton *>()) {
                if (QString(candidate->text()).remove(u'&') == button &&
                    candidate->isVisibleTo(&root))
                    return true;
            }
            return false;
        }

        QStringList journal(const Application &of, JournalEntry::Kind kind)
        {
            return shortly(writtenJournal(workspace, of), kind);
        }

        QTemporaryDir folder;
        Paths paths = Paths::standard(folder.path(), folder.path());
        ApplicationStore applications{paths};
        Preferences preferences{paths};
        MemorySecretStore secrets;
        ManualClock clock;
        Workspace workspace{&applications, &secrets, &clock};
        MainWindow window{&workspace, &preferences, nullptr, paths};
        DemoServer demo;
        Application application;
        ApplicationList *list = nullptr;
        QObject owner;
    };

    using Kind = JournalEntry::Kind;

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void a_guide_that_holds_a_secret_goes()
    {
        Bench bench;
        QPointer<RotationDialog> guide = bench.testedGuide();
        QVERIFY(guide);
        bench.workspace.lock(LockCause::Idle);
        QVERIFY(!guide->isVisible());
        QTRY_VERIFY(!guide);
    }

    void a_rotation_that_is_being_stored_ends_with_the_lock()
    {
        Bench bench;
        QPointer<RotationDialog> guide = bench.testedGuide();
        QVERIFY(guide);
        bench.secrets.setHeld(true);
        QVERIFY(press(*guide, u"Replace the secret"_s));
        QTRY_COMPARE(bench.secrets.writes(), 1);
        bench.workspace.lock(LockCause::Screen);
        QVERIFY(!guide->isVisible());
        QVERIFY(!bench.secrets.isWaitedFor());
        QTRY_VERIFY(!guide);
        bench.secrets.setFailure(ApiError::Kind::KeyringFailed);
        bench.secrets.setHeld(false);
        QCoreApplication::processEvents();
        QVERIFY(!bench.window.findChild<RotationDialog *>());
        QCOMPARE(bench.secrets.writes(), 1);
        // Nobody knows what the keychain made of it, and that is written down.
        QCOMPARE(bench.journal(bench.application, Kind::Answer),
                 QStringList{u"client-secret-replaced Cancelled"_s});
    }

    void an_application_that_is_being_added_leaves_no_secret_behind()
    {
        Bench bench;
        bench.list->add();
        QPointer<ApplicationDialog> dialog = bench.window.findChild<ApplicationDialog *>();
        const auto fields = dialog->findChildren<QLineEdit *>();
        QTest::keyClicks(fields.at(0), u"Fleet US"_s);
        QTest::keyClicks(fields.at(1), bench.application.clientId);
        QTest::keyClicks(dialog->findChild<SecretField *>(), u"another-secret"_s);
        bench.secrets.setHeld(true);
        QVERIFY(press(*dialog, u"Add application"_s));
        QTRY_COMPARE(bench.secrets.writes(), 1);
        QCOMPARE(bench.secrets.size(), 2);
        bench.workspace.lock(LockCause::Sleep);
        QVERIFY(!dialog->isVisible());
        QVERIFY(!bench.secrets.isWaitedFor());
        QTRY_VERIFY(!dialog);
        QTRY_COMPARE(bench.secrets.size(), 1);
        QVERIFY(!bench.applications.byName(u"Fleet US"_s));
    }

    void what_is_entered_is_gone_at_once()
    {
        Bench bench;
        bench.list->add();
        auto *dialog = bench.window.findChild<ApplicationDialog *>();
        const auto fields = dialog->findChildren<SecretField *>();
        QCOMPARE(fields.size(), 3); // beside the management token and the database's password
        for (SecretField *field : fields)
            field->setText(u"entered"_s);
        bench.workspace.lock(LockCause::ByHand);
        for (SecretField *field : fields)
            QVERIFY(field->text().isEmpty());
    }

    void a_question_that_comes_after_the_lock_is_not_asked()
    {
        Bench bench;
        bench.workspace.lock(LockCause::ByHand);
        auto *late = new QMessageBox(&bench.window);
        QPointer<QMessageBox> question = late;
        late->show();
        QTRY_VERIFY(!question);
        QPointer<QDialog> hidden = new QDialog(&bench.window);
        QVERIFY(await(bench.workspace.unlock(this)));
        auto *after = new QMessageBox(&bench.window);
        after->show();
        QTest::qWait(0);
        QVERIFY(after->isVisible() && hidden);
    }

    void a_removal_that_was_not_begun_is_not_gone_on_with()
    {
        Bench bench;
        QVERIFY(press(*bench.list, u"Remove…"_s));
        auto *question = bench.window.findChild<QMessageBox *>();
        QVERIFY(press(*question, u"Remove Fleet EU"_s));
        bench.workspace.lock(LockCause::Idle);
        QTest::qWait(100); // its data is looked at on another thread
        QCOMPARE(bench.secrets.size(), 1);
        QVERIFY(bench.applications.byName(u"Fleet EU"_s));
    }
};

QTEST_MAIN(TestLockedDialogs)
#include "tst_lockeddialogs.moc"
