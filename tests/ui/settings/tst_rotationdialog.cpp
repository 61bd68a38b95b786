// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "apisession.h"
#include "applicationlist.h"
#include "applicationsaver.h"
#include "applicationstore.h"
#include "await.h"
#include "credentials.h"
#include "demoserver.h"
#include "errorstrip.h"
#include "manualclock.h"
#include "memorysecretstore.h"
#include "noticestrip.h"
#include "preferences.h"
#include "rotationdialog.h"
#include "settingspage.h"
#include "tokensource.h"
#include "workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString plain(const Secret &secret)
{
    QString text;
    secret->read([&text](std::span<const char> bytes) {
        text = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    });
    return text;
}

QPushButton *button(const QWidget &root, const QString &text)
{
    for (QPushButton *candidate : root.findChildren<QPushButton *>()) {
        if (QString(candidate->text()).remove(u'&') == text && candidate->isVisibleTo(&root))
            return candidate;
    }
    return nullptr;
}

bool press(const QWidget &root, const QString &text)
{
    QPushButton *pressed = button(root, text);
    if (pressed)
        pressed->click();
    return pressed != nullptr;
}

bool shows(const QWidget &root, const QString &text)
{
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&root) && label->text().contains(text))
            return true;
    }
    return false;
}

/// Everything that the widgets hold and could show.
QString allTexts(const QWidget &root)
{
    QStringList texts;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        texts.append({widget->toolTip(), widget->accessibleName(), widget->accessibleDescription(),
                      widget->property("text").toString(),
                      widget->property("placeholderText").toString()});
    }
    return texts.join(u'\n');
}

} // namespace

/// The guide against the simulated Smartcar, over real HTTP.
class TestRotationDialog : public QObject
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
            application.id = u"rotated"_s;
            application.name = u"Fleet EU"_s;
            application.secretPlace = SecretPlace::Keychain;
            application.secretBackend = u"test memory"_s;
            application = applications.save(application).value();
            secrets.put(application, "the-old-secret");
        }

        void enter(const QWidget &dialog, const QString &text)
        {
            QTest::keyClicks(dialog.findChild<QLineEdit *>(), text);
        }

        /// Through test and replacement.
        void rotate(RotationDialog &dialog)
        {
            enter(dialog, plain(demo.secret()));
            QVERIFY(press(dialog, u"Test the new secret"_s));
            QTRY_VERIFY(button(dialog, u"Replace the secret"_s));
            QVERIFY(press(dialog, u"Replace the secret"_s));
            QTRY_VERIFY(button(dialog, u"The old one is removed"_s));
        }

        QString kept()
        {
            const auto secret = await(secrets.read(application, &owner));
            return secret ? plain(*secret) : QString();
        }

        QTemporaryDir folder;
        Paths paths = Paths::standard(folder.path(), folder.path());
        ApplicationStore applications{paths};
        Preferences preferences{paths};
        MemorySecretStore secrets;
        ManualClock clock;
        Workspace workspace{&applications, &secrets, &clock};
        DemoServer demo;
        Application application;
        QObject owner;
    };

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void every_control_is_named_and_reached_by_tab()
    {
        Bench bench;
        RotationDialog dialog(&bench.workspace, bench.application);
        QCOMPARE(accessibilityFaults(&dialog), QStringList());
        QCOMPARE(unreachableByTab(&dialog), QStringList());
    }

    void guides_from_the_new_secret_to_the_old_ones_removal()
    {
        Bench bench;
        RotationDialog dialog(&bench.workspace, bench.application);
        QSignalSpy replaced(&dialog, &RotationDialog::replaced);
        dialog.show();
        bench.rotate(dialog);
        QVERIFY(shows(dialog, u"Token granted for"_s));
        QVERIFY(shows(dialog, u"kept in test memory"_s));
        QCOMPARE(replaced.size(), 1);
        QCOMPARE(bench.kept(), plain(bench.demo.secret()));
        Credentials *credentials = bench.workspace.credentials();
        QVERIFY(credentials->note(bench.application.id).oldSecretSince.isValid());
        QVERIFY(press(dialog, u"The old one is removed"_s));
        QVERIFY(!credentials->note(bench.application.id).oldSecretSince.isValid());
        QVERIFY(!dialog.isVisible());
    }

    void a_secret_that_fails_its_test_changes_nothing()
    {
        Bench bench;
        RotationDialog dialog(&bench.workspace, bench.application);
        dialog.show();
        bench.enter(dialog, u"canary-wrong"_s);
        QVERIFY(press(dialog, u"Test the new secret"_s));
        QTRY_VERIFY(dialog.findChild<ErrorStrip *>()->error());
        QVERIFY(!button(dialog, u"Replace the secret"_s));
        QCOMPARE(bench.kept(), u"the-old-secret"_s);
        QVERIFY(!allTexts(dialog).contains(u"canary"_s));
        // Another one is entered, and comes through.
        bench.rotate(dialog);
        QCOMPARE(bench.kept(), plain(bench.demo.secret()));
    }

    void what_cannot_be_a_secret_is_said_at_once_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("lines") << u"one\ntwo"_s;
        QTest::newRow("NUL") << u"one"_s + QChar(0) + u"two"_s;
        QTest::newRow("byte order mark in it") << u"one\uFEFFtwo"_s;
        QTest::newRow("a megabyte") << QString(1024 * 1024, u'x');
    }
    void what_cannot_be_a_secret_is_said_at_once()
    {
        QFETCH(QString, text);
        Bench bench;
        RotationDialog dialog(&bench.workspace, bench.application);
        dialog.show();
        QGuiApplication::clipboard()->setText(text);
        dialog.findChild<QLineEdit *>()->paste();
        QVERIFY(press(dialog, u"Test the new secret"_s));
        QVERIFY(shows(dialog, u"✕"_s));
        QVERIFY(button(dialog, u"Test the new secret"_s));
        QCOMPARE(bench.demo.tokenRequests(), 0);
        QCOMPARE(bench.kept(), u"the-old-secret"_s);
    }

    void a_keyring_that_is_locked_is_waited_for()
    {
        Bench bench;
        RotationDialog dialog(&bench.workspace, bench.application);
        dialog.show();
        bench.enter(dialog, plain(bench.demo.secret()));
        QVERIFY(press(dialog, u"Test the new secret"_s));
        QTRY_VERIFY(button(dialog, u"Replace the secret"_s));
        bench.secrets.setFailure(ApiError::Kind::KeyringLocked);
        QVERIFY(press(dialog, u"Replace the secret"_s));
        QTRY_VERIFY(button(dialog, u"Unlock"_s));
        bench.secrets.setFailure(std::nullopt); // unlocked elsewhere: it goes on by itself
        QTRY_VERIFY(button(dialog, u"The old one is removed"_s));
        QCOMPARE(bench.kept(), plain(bench.demo.secret()));
    }

    void what_is_open_goes_on_with_the_new_secret()
    {
        Bench bench;
        bench.secrets.put(bench.application, plain(bench.demo.secret()).toUtf8() + "x");
        bench.workspace.open(bench.application);
        QSignalSpy closing(&bench.workspace, &Workspace::closing);
        TokenSource *tokens = bench.workspace.session()->tokens();
        QVERIFY(!await(tokens->token(&bench.owner))); // refused
        RotationDialog dialog(&bench.workspace, bench.application);
        dialog.show();
        bench.rotate(dialog);
        QTRY_COMPARE(tokens->state().phase, TokenState::Phase::Valid);
        QCOMPARE(closing.size(), 0);
    }

    void neither_secret_is_ever_in_a_widget_or_a_file()
    {
        Bench bench;
        const QString secret = plain(bench.demo.secret());
        RotationDialog dialog(&bench.workspace, bench.application);
        dialog.show();
        bench.enter(dialog, secret);
        QVERIFY(press(dialog, u"Test the new secret"_s));
        QVERIFY(!allTexts(dialog).contains(secret));
        QTRY_VERIFY(button(dialog, u"Replace the secret"_s));
        QVERIFY(press(dialog, u"Replace the secret"_s));
        QTRY_VERIFY(button(dialog, u"The old one is removed"_s));
        const QString texts = allTexts(dialog);
        QVERIFY(!texts.contains(secret) && !texts.contains(u"the-old-secret"_s));
        QFile file(bench.folder.filePath(u"motorpool.conf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray conf = file.readAll();
        QVERIFY(!conf.contains(secret.toUtf8()) && !conf.contains("the-old-secret"));
    }

    void reminds_of_an_old_secret_and_of_one_to_be_removed()
    {
        Bench bench;
        SettingsPage page(&bench.workspace, &bench.preferences, bench.paths);
        page.resize(900, 1400);
        page.show();
        QVERIFY(!page.findChild<NoticeStrip *>());
        QVERIFY(bench.workspace.credentials()->note(u"rotated"_s).countedSince.isValid());
        bench.clock.advance(90 * 24h);
        bench.preferences.setSecretReminderDays(91);
        QCoreApplication::processEvents();
        QVERIFY(!page.findChild<NoticeStrip *>());
        bench.preferences.setSecretReminderDays(90);
        QTRY_VERIFY(shows(page, u"counted for 90 day"_s));
        QCOMPARE(accessibilityFaults(&page), QStringList());
        QCOMPARE(unreachableByTab(&page), QStringList());

        auto *strip = page.findChild<NoticeStrip *>();
        QVERIFY(press(*strip, u"Replace the secret…"_s));
        auto *dialog = page.findChild<RotationDialog *>();
        QVERIFY(dialog && !dialog->isModal());
        bench.rotate(*dialog);
        QVERIFY(press(*dialog, u"Remind me later"_s));
        QTRY_VERIFY(shows(page, u"Remove the old one in Smartcar's dashboard"_s));

        QVERIFY(press(*page.findChild<NoticeStrip *>(), u"In a week"_s));
        QTRY_VERIFY(!page.findChild<NoticeStrip *>());
        bench.clock.advance(7 * 24h);
        bench.preferences.setSecretReminderDays(89); // has it look again
        QTRY_VERIFY(page.findChild<NoticeStrip *>());
        QVERIFY(press(*page.findChild<NoticeStrip *>(), u"It is removed"_s));
        QTRY_VERIFY(!page.findChild<NoticeStrip *>());
    }

    void a_guide_that_is_open_comes_to_the_front()
    {
        Bench bench;
        ApplicationList list(&bench.workspace);
        list.show();
        list.replaceSecret(u"rotated"_s);
        list.replaceSecret(u"rotated"_s);
        list.replaceSecret(u"unknown"_s);
        QCOMPARE(list.findChildren<RotationDialog *>().size(), 1);
    }
};

QTEST_MAIN(TestRotationDialog)
#include "tst_rotationdialog.moc"
