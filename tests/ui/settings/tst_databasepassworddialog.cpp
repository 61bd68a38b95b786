// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "applicationstore.h"
#include "await.h"
#include "clock.h"
#include "credentials.h"
#include "databasepassworddialog.h"
#include "errorstrip.h"
#include "memorysecretstore.h"
#include "secretfield.h"
#include "workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

class TestDatabasePasswordDialog : public QObject
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
        Application application = kept();
        DatabasePasswordDialog dialog{&workspace, application};
        QSignalSpy accepted{&dialog, &QDialog::accepted};
        QObject owner;

        Bench() { dialog.show(); }

        Application kept()
        {
            Application made;
            made.name = u"Fleet EU"_s;
            made.clientId = u"client_1"_s;
            made.deliveries = u"postgresql://desk@db.example/fleet"_s;
            return applications.save(made).value();
        }
        SecretField *field() { return dialog.findChild<SecretField *>(); }
        ErrorStrip *strip() { return dialog.findChild<ErrorStrip *>(); }
        void press(const QString &text)
        {
            for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
                if (button->text() == text && button->isVisible())
                    return button->click();
            }
            qFatal("no button %s", qPrintable(text));
        }
        QByteArray stored()
        {
            QByteArray text;
            const auto secret =
                await(secrets.read({application, SecretItem::DatabasePassword}, &owner));
            if (secret) {
                (*secret)->read([&text](std::span<const char> bytes) {
                    text = QByteArray(bytes.data(), qsizetype(bytes.size()));
                });
            }
            return text;
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

    void says_which_database_and_stores_it()
    {
        Bench bench;
        bool isNamed = false;
        for (const QLabel *label : bench.dialog.findChildren<QLabel *>())
            isNamed = isNamed || label->text().contains(u"desk@db.example:5432/fleet"_s);
        QVERIFY(isNamed);
        QTest::keyClicks(bench.field(), u"pw-canary"_s);
        bench.press(u"Save password"_s);
        QTRY_COMPARE(bench.accepted.size(), 1);
        QCOMPARE(bench.stored(), "pw-canary");
        QVERIFY(bench.workspace.credentials()->databasePassword(bench.application));
        QCOMPARE(bench.field()->text(), QString());
    }

    void nothing_is_no_password()
    {
        Bench bench;
        bench.press(u"Save password"_s);
        QVERIFY(bench.dialog.isVisible());
        QCOMPARE(bench.secrets.writes(), 0);
    }

    void a_locked_keyring_is_unlocked_from_here()
    {
        Bench bench;
        QTest::keyClicks(bench.field(), u"pw-canary"_s);
        bench.secrets.setFailure(Kind::KeyringLocked);
        bench.press(u"Save password"_s);
        QTRY_VERIFY(bench.strip()->error());
        QCOMPARE(bench.strip()->error()->kind, Kind::KeyringLocked);
        bench.secrets.setFailure(std::nullopt, false);
        bench.press(u"Unlock"_s);
        QTRY_COMPARE(bench.accepted.size(), 1);
        QCOMPARE(bench.stored(), "pw-canary");
    }

    void one_that_opens_elsewhere_goes_on_by_itself()
    {
        Bench bench;
        QTest::keyClicks(bench.field(), u"pw-canary"_s);
        bench.secrets.setFailure(Kind::KeyringLocked);
        bench.press(u"Save password"_s);
        QTRY_VERIFY(bench.strip()->error());
        bench.secrets.setFailure(std::nullopt);
        QTRY_COMPARE(bench.accepted.size(), 1);
        QCOMPARE(bench.stored(), "pw-canary");
    }

    void a_lock_leaves_nothing_in_it()
    {
        Bench bench;
        QTest::keyClicks(bench.field(), u"pw-canary"_s);
        bench.secrets.setFailure(Kind::KeyringLocked);
        bench.press(u"Save password"_s);
        QTRY_VERIFY(bench.strip()->error());
        bench.dialog.dropSecrets();
        bench.secrets.setFailure(std::nullopt);
        QCoreApplication::processEvents();
        QCOMPARE(bench.accepted.size(), 0);
        QCOMPARE(bench.stored(), QByteArray());
    }
};

QTEST_MAIN(TestDatabasePasswordDialog)
#include "tst_databasepassworddialog.moc"
