// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "applicationdialog.h"
#include "applicationstore.h"
#include "await.h"
#include "clock.h"
#include "credentials.h"
#include "demoserver.h"
#include "errorstrip.h"
#include "memorysecretstore.h"
#include "secretvault.h"
#include "workspace.h"
#include "writtenjournal.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

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

Secret secretOf(const char *text)
{
    QByteArray bytes(text);
    return std::make_shared<const SecretBytes>(SecretBytes::take(bytes));
}

Application newApplication()
{
    Application application;
    application.name = u"Fleet EU"_s;
    application.clientId = u"client_1"_s;
    return application;
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

/// The dialog against the simulated Smartcar, over real HTTP.
class TestApplicationDialog : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        QTemporaryDir folder;
        ApplicationStore applications{Paths::standard(folder.path(), folder.path())};
        MemorySecretStore secrets;
        SystemClock clock;
        Workspace workspace{&applications, &secrets, &clock};
        DemoServer demo;
        ApplicationDialog dialog{&workspace};
        QSignalSpy saved{&dialog, &ApplicationDialog::saved};

        Bench()
        {
            if (!demo.start())
                qFatal("the demo server did not start");
            for (QToolButton *button : dialog.findChildren<QToolButton *>())
                button->setChecked(true); // Advanced
            enter(u"Name"_s, u"Fleet EU"_s);
            enter(u"Client id"_s, demo.application().clientId);
            enter(u"Client secret"_s, plain(demo.secret()));
            useHost(demo.application().hosts.iam);
        }

        void useHost(const QUrl &host)
        {
            for (const QString &field : {u"Token host"_s, u"Vehicle host"_s, u"Management host"_s})
                enter(field, host.toString());
        }

        QLineEdit *field(const QString &name) const
        {
            for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
                if (edit->accessibleName() == name)
                    return edit;
            }
            qFatal("no field %s", qPrintable(name));
        }

        void enter(const QString &name, const QString &text) const
        {
            QLineEdit *edit = field(name);
            edit->clear();
            QTest::keyClicks(edit, text);
        }

        void press(const QString &text) const
        {
            for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
                if (QString(button->text()).remove(u'&') == text && !button->isHidden())
                    return button->click();
            }
            qFatal("no button %s", qPrintable(text));
        }

        bool shows(const QString &text) const
        {
            for (const QLabel *label : dialog.findChildren<QLabel *>()) {
                if (label->isVisibleTo(&dialog) && label->text().contains(text))
                    return true;
            }
            return false;
        }

        const std::optional<ApiError> &error() const
        {
            return dialog.findChild<ErrorStrip *>()->error();
        }
    };

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void every_control_is_named_and_reached_by_tab()
    {
        Bench bench;
        QCOMPARE(accessibilityFaults(&bench.dialog), QStringList());
        QCOMPARE(unreachableByTab(&bench.dialog), QStringList());
    }

    void a_test_fetches_a_token_and_makes_one_free_call_and_saves_nothing()
    {
        Bench bench;
        bench.press(u"Test"_s);
        QTRY_VERIFY(bench.shows(u"Free call answered"_s));
        QVERIFY(bench.shows(u"Token granted"_s));
        QCOMPARE(bench.demo.tokenRequests(), 1);
        QVERIFY(bench.applications.applications().isEmpty());
        QCOMPARE(bench.saved.count(), 0);
        QVERIFY(!bench.error());
    }

    void a_test_of_a_new_application_is_in_its_journal()
    {
        Bench bench;
        bench.press(u"Test"_s);
        QTRY_VERIFY(bench.shows(u"Free call answered"_s));
        bench.press(u"Add application"_s);
        QTRY_COMPARE(bench.saved.count(), 1);
        const Application kept = bench.applications.applications().first();
        const auto entries = writtenJournal(bench.workspace, kept);
        QCOMPARE(shortly(entries, JournalEntry::Kind::Token).size(), 2); // asked for, and granted
        QCOMPARE(shortly(entries, JournalEntry::Kind::Request).size(), 1);
        QCOMPARE(entries.at(1).kind, JournalEntry::Kind::Token); // before anything was kept
    }

    void a_wrong_secret_fails_at_the_token_and_can_be_corrected()
    {
        Bench bench;
        bench.enter(u"Client secret"_s, u"not-the-secret"_s);
        bench.press(u"Test"_s);
        QTRY_VERIFY(bench.error().has_value());
        QCOMPARE(bench.error()->kind, ApiError::Kind::Auth);
        QVERIFY(bench.shows(u"No token"_s));
        bench.enter(u"Client secret"_s, plain(bench.demo.secret()));
        bench.press(u"Test"_s);
        QTRY_VERIFY(bench.shows(u"Free call answered"_s));
    }

    void a_closed_port_fails_at_the_token_and_says_offline()
    {
        Bench bench;
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        bench.useHost(QUrl(u"http://127.0.0.1:%1"_s.arg(port)));
        bench.press(u"Test"_s);
        QTRY_VERIFY(bench.error().has_value());
        QCOMPARE(bench.error()->kind, ApiError::Kind::Offline);
    }

    void a_test_can_be_stopped()
    {
        Bench bench;
        bench.press(u"Test"_s);
        bench.press(u"Stop test"_s);
        QVERIFY(!bench.shows(u"Asking for a token"_s));
        bench.press(u"Test"_s);
        QTRY_VERIFY(bench.shows(u"Free call answered"_s));
    }

    void saving_puts_the_secret_into_the_store_and_nowhere_else()
    {
        Bench bench;
        const QString secret = plain(bench.demo.secret());
        bench.press(u"Test"_s);
        QVERIFY(!allTexts(bench.dialog).contains(secret));
        QTRY_VERIFY(bench.shows(u"Free call answered"_s));
        bench.press(u"Add application"_s);
        QTRY_COMPARE(bench.saved.count(), 1);
        QVERIFY(!allTexts(bench.dialog).contains(secret));
        const auto kept = bench.applications.byName(u"Fleet EU"_s);
        QVERIFY(kept);
        QCOMPARE(kept->secretPlace, SecretPlace::Keychain);
        QCOMPARE(kept->secretBackend, u"test memory"_s);
        QFile file(bench.folder.filePath(u"motorpool.conf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(secret.toUtf8()));
    }

    void a_management_token_is_kept_replaced_and_removed()
    {
        Bench bench;
        bench.enter(u"Application Management Token"_s, u"amt-canary"_s);
        bench.press(u"Add application"_s);
        QTRY_COMPARE(bench.saved.count(), 1);
        QVERIFY(!allTexts(bench.dialog).contains(u"amt-canary"_s));
        const Application kept = *bench.applications.byName(u"Fleet EU"_s);
        Credentials *credentials = bench.workspace.credentials();
        const SecretName token = credentials->managementToken(kept);
        QCOMPARE(plain(await(bench.secrets.read(token, this)).value()), u"amt-canary"_s);
        QCOMPARE(plain(await(bench.secrets.read(kept, this)).value()), plain(bench.demo.secret()));
        QFile file(bench.folder.filePath(u"motorpool.conf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("amt-canary"));

        ApplicationDialog again(&bench.workspace, kept);
        for (QToolButton *button : again.findChildren<QToolButton *>())
            button->setChecked(true);
        QCOMPARE(accessibilityFaults(&again), QStringList());
        QVERIFY(!allTexts(again).contains(u"amt-canary"_s));
        for (QPushButton *button : again.findChildren<QPushButton *>()) {
            if (button->text() == u"Remove it"_s)
                button->click();
        }
        QVERIFY(await(bench.secrets.read(token, this))); // until it is saved
        for (QPushButton *button : again.findChildren<QPushButton *>()) {
            if (button->text() == u"Save changes"_s)
                button->click();
        }
        QTRY_VERIFY(!credentials->note(kept.id).hasManagementToken());
        QVERIFY(!await(bench.secrets.read(token, this)));
        QVERIFY(await(bench.secrets.read(kept, this)));
    }

    void a_database_password_is_kept_replaced_and_removed()
    {
        Bench bench;
        bench.dialog.show();
        QVERIFY(!bench.field(u"Database password"_s)->isVisible()); // deliveries are in a file
        bench.enter(u"Deliveries"_s, u"postgresql://desk@db.example/fleet"_s);
        QVERIFY(bench.field(u"Database password"_s)->isVisible());
        bench.enter(u"Database password"_s, u"pw-canary 'a'"_s);
        bench.press(u"Add application"_s);
        QTRY_COMPARE(bench.saved.count(), 1);
        QVERIFY(!allTexts(bench.dialog).contains(u"pw-canary"_s));
        const Application kept = *bench.applications.byName(u"Fleet EU"_s);
        Credentials *credentials = bench.workspace.credentials();
        const auto name = credentials->databasePassword(kept);
        QVERIFY(name);
        QCOMPARE(plain(await(bench.secrets.read(*name, this)).value()), u"pw-canary 'a'"_s);
        QCOMPARE(plain(await(bench.secrets.read(kept, this)).value()), plain(bench.demo.secret()));
        QFile file(bench.folder.filePath(u"motorpool.conf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("pw-canary"));

        const auto press = [](const QDialog &dialog, const QString &what) {
            for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
                if ((button->text() == what || button->accessibleName() == what) &&
                    button->isVisibleTo(&dialog))
                    return button->click();
            }
            qFatal("no button %s", qPrintable(what));
        };
        const auto fieldIn = [](const QDialog &dialog, const QString &what) -> QLineEdit * {
            for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
                if (edit->accessibleName() == what)
                    return edit;
            }
            return nullptr;
        };
        {
            ApplicationDialog again(&bench.workspace, kept);
            again.show();
            QVERIFY(fieldIn(again, u"Database password"_s)->isVisible());
            QCOMPARE(fieldIn(again, u"Database password"_s)->placeholderText(), u"Unchanged"_s);
            QCOMPARE(accessibilityFaults(&again), QStringList());
            QCOMPARE(unreachableByTab(&again), QStringList());
            // Of another role it is not.
            fieldIn(again, u"Deliveries"_s)->setText(u"postgresql://other@db.example/fleet"_s);
            QCOMPARE(fieldIn(again, u"Database password"_s)->placeholderText(), u"None kept"_s);
            QVERIFY(allTexts(again).contains(u"desk@db.example:5432/fleet"_s));
            fieldIn(again, u"Deliveries"_s)->setText(u"postgresql://desk@db.example/fleet"_s);
            QTest::keyClicks(fieldIn(again, u"Database password"_s), u"pw-canary-2"_s);
            press(again, u"Save changes"_s);
            QTRY_COMPARE(plain(await(bench.secrets.read(*name, this)).value()), u"pw-canary-2"_s);
        }
        {
            ApplicationDialog again(&bench.workspace, kept);
            again.show();
            press(again, u"Remove the database password"_s);
            QVERIFY(await(bench.secrets.read(*name, this))); // until it is saved
            press(again, u"Save changes"_s);
            QTRY_VERIFY(!credentials->note(kept.id).hasDatabasePassword());
        }
        QVERIFY(!await(bench.secrets.read(*name, this)));
        QVERIFY(await(bench.secrets.read(kept, this)));
    }

    void a_password_for_a_file_or_in_the_address_is_refused()
    {
        Bench bench;
        bench.enter(u"Deliveries"_s, u"postgresql://desk:pw-canary@db.example/fleet"_s);
        QVERIFY(bench.shows(u"The URL has a password in it"_s));
        bench.enter(u"Deliveries"_s, u"postgresql://desk@db.example/fleet"_s);
        bench.enter(u"Database password"_s, u"pw-canary"_s);
        bench.enter(u"Deliveries"_s, u"/a/file"_s);
        bench.press(u"Add application"_s);
        QCOMPARE(bench.saved.count(), 0);
        QCOMPARE(bench.secrets.size(), 0);
    }

    void a_lock_takes_the_database_password_out_of_the_dialog()
    {
        Bench bench;
        bench.enter(u"Deliveries"_s, u"postgresql://desk@db.example/fleet"_s);
        bench.enter(u"Database password"_s, u"pw-canary"_s);
        bench.dialog.dropSecrets();
        QCOMPARE(bench.field(u"Database password"_s)->text(), QString());
    }

    void a_management_token_that_cannot_be_one_saves_nothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("the client secret") << u"secret"_s;
        QTest::newRow("the client id") << u"id"_s;
        QTest::newRow("spaces") << u"a b"_s;
    }
    void a_management_token_that_cannot_be_one_saves_nothing()
    {
        QFETCH(QString, text);
        Bench bench;
        if (text == u"secret"_s)
            text = plain(bench.demo.secret());
        if (text == u"id"_s)
            text = bench.demo.application().clientId;
        bench.enter(u"Application Management Token"_s, text);
        bench.press(u"Add application"_s);
        QVERIFY(bench.shows(u"✕"_s));
        QVERIFY(bench.applications.applications().isEmpty());
        QCOMPARE(bench.secrets.size(), 0);
        // Corrected, it is saved.
        bench.enter(u"Application Management Token"_s, u"amt-canary"_s);
        bench.press(u"Add application"_s);
        QTRY_COMPARE(bench.saved.count(), 1);
        QCOMPARE(bench.secrets.size(), 2);
    }

    void limits_are_kept_and_shown_again()
    {
        Bench bench;
        const auto box = [](const QDialog &dialog, const QString &name) {
            for (QSpinBox *each : dialog.findChildren<QSpinBox *>()) {
                if (each->accessibleName() == name)
                    return each;
            }
            qFatal("no number %s", qPrintable(name));
        };
        QCOMPARE(box(bench.dialog, u"Calls at once"_s)->value(), 120);
        QCOMPARE(box(bench.dialog, u"Calls per minute"_s)->value(), 2);
        box(bench.dialog, u"Calls at once"_s)->setValue(500);
        box(bench.dialog, u"Calls per vehicle and month, 0 if not known"_s)->setValue(1000);
        bench.press(u"Add application"_s);
        QTRY_COMPARE(bench.saved.count(), 1);
        const auto kept = bench.applications.byName(u"Fleet EU"_s);
        QCOMPARE(kept->limits,
                 (Limits{.capacity = 500, .perMinute = 2, .monthlyPerVehicle = 1000}));
        ApplicationDialog again(&bench.workspace, *kept);
        again.show();
        QVERIFY(box(again, u"Calls at once"_s)->isVisible()); // as they are not the usual ones
        QCOMPARE(box(again, u"Calls at once"_s)->value(), 500);
        ApplicationDialog usual(&bench.workspace);
        usual.show();
        QVERIFY(!box(usual, u"Calls at once"_s)->isVisible());
    }

    void what_is_missing_or_wrong_is_said_and_nothing_is_saved()
    {
        Bench bench;
        bench.enter(u"Client id"_s, u"8c7a2a0e-1111-4d4b-9a53-1f0f1f0f1f0f"_s);
        QVERIFY(bench.shows(u"Application ID"_s));
        bench.press(u"Add application"_s);
        QCOMPARE(bench.saved.count(), 0);
        bench.enter(u"Client id"_s, bench.demo.application().clientId);
        bench.enter(u"Token host"_s, u"http://iam.example.com"_s);
        QVERIFY(bench.shows(u"https"_s));
        bench.press(u"Add application"_s);
        QCOMPARE(bench.saved.count(), 0);
    }

    void an_absent_keychain_leads_to_an_offer_not_to_a_fall_back()
    {
        Bench bench;
        bench.secrets.setFailure(ApiError::Kind::KeyringAbsent);
        bench.press(u"Add application"_s);
        QTRY_VERIFY(bench.error().has_value());
        QCOMPARE(bench.error()->kind, ApiError::Kind::KeyringAbsent);
        QVERIFY(bench.applications.applications().isEmpty());
        bench.secrets.setFailure(std::nullopt);
        bench.press(u"Keep for this session only"_s);
        QTRY_COMPARE(bench.saved.count(), 1);
        QCOMPARE(bench.applications.byName(u"Fleet EU"_s)->secretPlace, SecretPlace::Session);
    }

    void a_secret_that_moves_to_another_place_leaves_the_old_one()
    {
        Bench bench;
        SessionStore session;
        SecretVault vault(&bench.secrets, &session, nullptr);
        Credentials credentials(&bench.applications, &vault, &bench.clock);
        ApplicationSaver saver(&bench.applications, &credentials);
        const auto kept =
            await(saver.save(newApplication(), secretOf("s3cret"), SecretPlace::Session, this));
        QVERIFY(kept);
        QVERIFY(await(session.read(*kept, this)));
        const auto moved =
            await(saver.save(*kept, secretOf("s3cret"), SecretPlace::Keychain, this));
        QVERIFY(moved);
        QVERIFY(await(bench.secrets.read(*moved, this)));
        QTRY_VERIFY(!await(session.read(*kept, this)));
    }

    void a_secret_for_this_session_leaves_the_keychains_where_it_is()
    {
        Bench bench;
        SessionStore session;
        SecretVault vault(&bench.secrets, &session, nullptr);
        Credentials credentials(&bench.applications, &vault, &bench.clock);
        ApplicationSaver saver(&bench.applications, &credentials);
        const auto kept =
            await(saver.save(newApplication(), secretOf("kept"), SecretPlace::Keychain, this));
        QVERIFY(kept);
        bench.secrets.setFailure(ApiError::Kind::KeyringLocked);
        const auto now =
            await(saver.save(*kept, secretOf("of-this-session"), SecretPlace::Session, this));
        QVERIFY(now);
        QCOMPARE(now->secretPlace, SecretPlace::Keychain);
        QCOMPARE(now->secretBackend, kept->secretBackend);
        QVERIFY(await(vault.read(*now, this)));
        bench.secrets.setFailure(std::nullopt);
        QVERIFY(await(bench.secrets.read(*now, this))); // for the next start
    }

    void each_try_of_a_new_application_is_of_the_same_one()
    {
        Bench bench;
        ApplicationSaver saver(&bench.applications, bench.workspace.credentials());
        bench.secrets.setFailure(ApiError::Kind::KeyringFailed);
        QVERIFY(!await(saver.save(newApplication(), secretOf("s"), SecretPlace::Keychain, this)));
        bench.secrets.setFailure(std::nullopt);
        QVERIFY(await(saver.save(newApplication(), secretOf("s"), SecretPlace::Keychain, this)));
        QCOMPARE(bench.secrets.size(), 1);
    }

    void what_is_being_written_is_not_called_back()
    {
        Bench bench;
        bench.dialog.show();
        bench.secrets.setHeld(true);
        bench.press(u"Add application"_s);
        bench.dialog.reject();
        QVERIFY(bench.dialog.isVisible());
        bench.secrets.setHeld(false);
        QTRY_COMPARE(bench.saved.count(), 1);
    }

    void what_is_wrong_has_room_for_all_its_words()
    {
        Bench bench;
        bench.dialog.show();
        // As an assistive program enters it.
        bench.field(u"Client id"_s)->setText(u"5a8e5e38-1e12-4011-a36d-56f120053f9e"_s);
        bench.press(u"Test"_s);
        QVERIFY(bench.shows(u"Application ID"_s));
        QTest::qWait(50); // it grows from the event loop
        for (const QLabel *label : bench.dialog.findChildren<QLabel *>()) {
            if (!label->isVisible() || !label->wordWrap())
                continue;
            const QRect room(0, 0, label->width(), 1000);
            const int needed =
                label->fontMetrics().boundingRect(room, Qt::TextWordWrap, label->text()).height();
            QVERIFY2(label->height() >= needed, qPrintable(label->text()));
        }
    }

    void nobody_has_to_unlock_a_keychain()
    {
        Bench bench;
        bench.secrets.setFailure(ApiError::Kind::KeyringLocked);
        bench.press(u"Add application"_s);
        QTRY_VERIFY(bench.error().has_value());
        QCOMPARE(bench.error()->kind, ApiError::Kind::KeyringLocked);
        bench.secrets.setFailure(std::nullopt, false);
        bench.press(u"Keep for this session only"_s);
        QTRY_COMPARE(bench.saved.count(), 1);
        QCOMPARE(bench.applications.byName(u"Fleet EU"_s)->secretPlace, SecretPlace::Session);
    }

    void a_locked_keychain_is_waited_for_and_then_it_goes_on_by_itself()
    {
        Bench bench;
        bench.secrets.setFailure(ApiError::Kind::KeyringLocked);
        bench.press(u"Add application"_s);
        QTRY_VERIFY(bench.error().has_value());
        QCOMPARE(bench.error()->kind, ApiError::Kind::KeyringLocked);
        QCOMPARE(bench.field(u"Name"_s)->text(), u"Fleet EU"_s);
        bench.secrets.setFailure(std::nullopt);
        QTRY_COMPARE(bench.saved.count(), 1);
    }

    void editing_keeps_the_secret_unless_another_is_entered()
    {
        Bench bench;
        bench.press(u"Add application"_s);
        QTRY_COMPARE(bench.saved.count(), 1);
        const Application kept = *bench.applications.byName(u"Fleet EU"_s);

        ApplicationDialog edit(&bench.workspace, kept);
        QSignalSpy saved(&edit, &ApplicationDialog::saved);
        for (QLineEdit *field : edit.findChildren<QLineEdit *>()) {
            if (field->accessibleName() == u"Name"_s) {
                field->clear();
                QTest::keyClicks(field, u"Fleet DE"_s);
            }
        }
        for (QPushButton *button : edit.findChildren<QPushButton *>()) {
            if (button->text() == u"Save changes"_s)
                button->click();
        }
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(bench.applications.byId(kept.id)->name, u"Fleet DE"_s);
        QCOMPARE(bench.applications.byId(kept.id)->secretBackend, kept.secretBackend);
    }

    void what_links_take_is_kept_and_checked()
    {
        Bench bench;
        bench.enter(u"Application ID"_s, u"client_1"_s);
        bench.press(u"Add application"_s);
        QVERIFY(bench.shows(u"This is the client id"_s));
        QVERIFY(bench.applications.applications().isEmpty());
        bench.enter(u"Application ID"_s, u"{4A1B01E5-0497-417C-A30E-6DF6BA33BA46}"_s);
        bench.enter(u"Redirect URI"_s, u"http://example.com"_s);
        bench.press(u"Add application"_s);
        QVERIFY(bench.shows(u"plain http for localhost alone"_s));
        bench.enter(u"Redirect URI"_s, u"https://example.com/cb"_s);
        bench.press(u"Add application"_s);
        QTRY_COMPARE(bench.saved.count(), 1);
        const Application saved = bench.applications.applications().first();
        QCOMPARE(saved.applicationId, u"4a1b01e5-0497-417c-a30e-6df6ba33ba46"_s);
        QCOMPARE(saved.redirectUri, u"https://example.com/cb"_s);
        ApplicationDialog edit(&bench.workspace, saved);
        edit.show();
        for (const QLineEdit *line : edit.findChildren<QLineEdit *>()) {
            if (line->accessibleName() == u"Redirect URI"_s)
                QVERIFY(line->isVisible() && line->text() == saved.redirectUri);
        }
    }
};

QTEST_MAIN(TestApplicationDialog)
#include "tst_applicationdialog.moc"
