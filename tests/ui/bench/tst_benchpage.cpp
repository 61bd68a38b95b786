// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "applicationstore.h"
#include "benchpage.h"
#include "deliveryfield.h"
#include "errorstrip.h"
#include "manualclock.h"
#include "memorysecretstore.h"
#include "preferences.h"
#include "signature.h"
#include "workspace.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageAuthenticationCode>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sent =
    "{\"eventId\":\"e-1\",\"eventType\":\"VEHICLE_STATE\",\"data\":{\"user\":{\"id\":\"user-1\"},"
    "\"vehicle\":{\"id\":\"car-1\",\"make\":\"SKODA\",\"model\":\"Enyaq\"},\"signals\":[{\"code\":"
    "\"tractionbattery-stateofcharge\",\"name\":\"StateOfCharge\",\"group\":\"TractionBattery\","
    "\"body\":{\"value\":57,\"unit\":\"percent\"},\"meta\":{\"oemUpdatedAt\":1789999000000},"
    "\"status\":{\"value\":\"SUCCESS\"}}]},\"triggers\":[],\"meta\":{\"deliveryId\":\"d-1\"}}";

QByteArray signature(const QByteArray &body, const QByteArray &token = "amt-of-fleet")
{
    return QMessageAuthenticationCode::hash(body, token, QCryptographicHash::Sha256).toHex();
}

Application application(const QString &name)
{
    Application made;
    made.name = name;
    made.clientId = u"client_"_s + name;
    return made;
}

} // namespace

class TestBenchPage : public QObject
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
        BenchPage page{&workspace, &preferences};

        Bench()
        {
            add(u"Fleet"_s, "amt-of-fleet");
            add(u"Other"_s, "amt-of-other");
            page.resize(1100, 700);
            page.show();
        }
        void add(const QString &name, const QByteArray &token)
        {
            if (!applications.save(application(name)))
                qFatal("not saved");
            secrets.put({*applications.byName(name), SecretItem::ManagementToken}, token);
        }
        DeliveryField *input() { return field(u"Delivery"_s); }
        DeliveryField *field(const QString &name) { return named<DeliveryField>(name); }
        template <class T>
        T *named(const QString &name)
        {
            for (T *one : page.findChildren<T *>()) {
                if (one->accessibleName() == name)
                    return one;
            }
            qFatal("no %s", qPrintable(name));
        }
        QPushButton *button(const QString &text)
        {
            for (QPushButton *one : page.findChildren<QPushButton *>()) {
                if (one->text() == text)
                    return one;
            }
            qFatal("no button %s", qPrintable(text));
        }
        QString text(const QString &name) { return named<QTextBrowser>(name)->toPlainText(); }
        QString verdict() { return text(u"Verdict"_s); }
        void paste(const QByteArray &bytes)
        {
            QGuiApplication::clipboard()->setText(QString::fromUtf8(bytes));
            input()->selectAll();
            input()->paste();
        }
    };

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void a_pasted_delivery_is_taken_apart()
    {
        Bench bench;
        bench.paste("SC-Signature: " + signature(sent) + "\r\n\r\n" + sent);
        QTRY_VERIFY(bench.verdict().contains(u"The signature fits, by the key of “Fleet”"_s));
        const QString event = bench.text(u"What the event tells"_s);
        QVERIFY(event.contains(u"SKODA Enyaq"_s));
        QVERIFY(event.contains(u"57"_s));
        bench.button(u"Copy the findings"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Fleet"_s));
    }

    void a_signature_beside_the_body_counts()
    {
        Bench bench;
        bench.paste(sent);
        QTRY_VERIFY(bench.verdict().contains(u"There is no signature"_s));
        bench.named<QLineEdit>(u"SC-Signature, where it is not in the text above"_s)
            ->setText(QString::fromLatin1(signature(sent, "amt-of-other")));
        QTRY_VERIFY(bench.verdict().contains(u"“Other”"_s));
    }

    void a_stored_delivery_has_its_signature_or_it_is_said_that_none_was_kept()
    {
        Bench bench;
        auto *field = bench.named<QLineEdit>(u"SC-Signature, where it is not in the text above"_s);
        bench.page.openDelivery(requestOf(sent, signature(sent)));
        QTRY_VERIFY(bench.verdict().contains(u"The signature fits, by the key of “Fleet”"_s));
        QCOMPARE(field->text().toLatin1(), signature(sent));
        BenchRequest old = requestOf(sent, {});
        old.isSignatureKept = false;
        bench.page.openDelivery(old);
        QTRY_VERIFY(bench.verdict().contains(u"The signature was not kept"_s));
        QVERIFY(!bench.verdict().contains(u"There is no signature"_s));
        QVERIFY(field->text().isEmpty());
        field->setText(QString::fromLatin1(signature(sent, "amt-of-other")));
        QTRY_VERIFY(bench.verdict().contains(u"“Other”"_s));
    }

    void a_changed_body_keeps_its_bytes_and_is_explained()
    {
        Bench bench;
        bench.page.openDelivery(requestOf("\xef\xbb\xbf" + sent + "\r\n", signature(sent)));
        QTRY_VERIFY(bench.verdict().contains(u"the cause is proved"_s));
        QVERIFY(bench.verdict().contains(u"A byte order mark was put in front"_s));
        QVERIFY(bench.verdict().contains(u"A line break was added at the end"_s));
        QCOMPARE(bench.input()->bytes(), "\xef\xbb\xbf" + sent + "\r\n");
        bench.input()->appendPlainText(u"x"_s);
        QVERIFY(bench.input()->bytes().endsWith("x"));
    }

    void one_of_several_is_chosen()
    {
        Bench bench;
        bench.paste("10:00 signature=" + signature(sent) + " body=" + sent +
                    "\n10:01 signature=" + signature("x") + " body=" + sent + "\n");
        auto *entries = bench.named<QComboBox>(u"Which of several deliveries"_s);
        QTRY_COMPARE(entries->count(), 2);
        QVERIFY(entries->isVisible());
        QTRY_VERIFY(bench.verdict().contains(u"“Fleet”"_s));
        entries->setCurrentIndex(1);
        Q_EMIT entries->activated(1);
        QTRY_VERIFY(bench.verdict().contains(u"Unknown"_s));
    }

    void a_file_is_dropped()
    {
        Bench bench;
        QFile file(bench.folder.filePath(u"body.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sent + '\0');
        file.close();
        Q_EMIT bench.input()->fileDropped(file.fileName());
        QTRY_COMPARE(bench.input()->bytes(), sent + '\0');
        Q_EMIT bench.input()->fileDropped(bench.folder.filePath(u"none"_s));
        auto *error = bench.page.findChild<ErrorStrip *>();
        QTRY_VERIFY(error->error().has_value());
        QCOMPARE(error->error()->kind, ApiError::Kind::Storage);
    }

    void what_is_very_long_is_shown_in_part()
    {
        Bench bench;
        const QByteArray body =
            "{\"eventType\":\"X\",\"filler\":\"" + QByteArray(400'000, 'x') + "\"}";
        bench.page.openDelivery(requestOf(body, signature(body)));
        QTRY_VERIFY(bench.verdict().contains(u"“Fleet”"_s));
        QVERIFY(bench.input()->toPlainText().size() < 140'000);
        QVERIFY(bench.input()->isReadOnly());
        bench.paste(sent);
        QVERIFY(!bench.input()->isReadOnly());
        QCOMPARE(bench.input()->bytes(), sent);
    }

    void a_challenge_is_answered()
    {
        Bench bench;
        bench.paste("{\"eventType\":\"VERIFY\",\"data\":{\"challenge\":\"abc\"}}");
        auto *copy = bench.button(u"Copy the answer"_s);
        QTRY_VERIFY(copy->isVisible());
        copy->click();
        QCOMPARE(QGuiApplication::clipboard()->text().toLatin1(),
                 "{\"challenge\":\"" + signature("abc") + "\"}");
    }

    void two_deliveries_are_compared()
    {
        Bench bench;
        bench.page.openDelivery(requestOf(sent, signature(sent)));
        bench.page.setPrevious(QByteArray(sent).replace("57", "50").replace("e-1", "e-0"));
        QTRY_VERIFY(bench.text(u"What changed"_s).contains(u"→"_s));
        QVERIFY(bench.text(u"What changed"_s).contains(u"50"_s));
    }

    void a_locked_keyring_is_told_and_unlocked()
    {
        Bench bench;
        bench.secrets.setFailure(ApiError::Kind::KeyringLocked);
        bench.page.openDelivery(requestOf(sent, signature(sent)));
        auto *error = bench.page.findChild<ErrorStrip *>();
        QTRY_VERIFY(error->error().has_value());
        QCOMPARE(error->error()->kind, ApiError::Kind::KeyringLocked);
        bench.secrets.setFailure(std::nullopt, false);
        Q_EMIT error->retryRequested();
        QTRY_VERIFY(bench.verdict().contains(u"“Fleet”"_s));
        QVERIFY(!error->error());
    }

    void a_delivery_is_replayed_to_this_computer()
    {
        Bench bench;
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray came;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [&, socket] {
                came = socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
            });
        });
        auto *send = bench.button(u"Send"_s);
        QVERIFY(!send->isEnabled());
        bench.paste(sent);
        auto *target = bench.named<QLineEdit>(u"Address of the receiver"_s);
        target->setText(u"https://example.com/"_s);
        QTRY_VERIFY(bench.verdict().contains(u"no signature"_s));
        QVERIFY(!send->isEnabled());
        QVERIFY(send->accessibleDescription().contains(u"this computer alone"_s));
        target->setText(u"http://127.0.0.1:%1/hook"_s.arg(server.serverPort()));
        QVERIFY(send->isEnabled());
        for (QCheckBox *box : bench.page.findChildren<QCheckBox *>())
            box->setChecked(true);
        send->click();
        QTRY_VERIFY(bench.text(u"How the replay went"_s).contains(u"All accepted"_s));
        const QByteArray body = came.mid(came.indexOf("\r\n\r\n") + 4);
        QVERIFY(came.toLower().contains(signature(body)));
        QVERIFY(!body.contains("\"e-1\""));
    }

    void the_demos_deliveries_are_verified_too()
    {
        Bench bench;
        QVERIFY(bench.workspace.openDemo({}));
        const Secret token = bench.workspace.demo()->managementToken();
        bench.page.openDelivery(requestOf(sent, signatureOf(*token, sent)));
        QTRY_VERIFY(bench.verdict().contains(
            u"The signature fits, by the key of “%1”"_s.arg(bench.workspace.application()->name)));
        auto *key = bench.named<QComboBox>(u"Application whose management token signs"_s);
        QVERIFY(key->findText(bench.workspace.application()->name) >= 0);
    }

    void clearing_leaves_nothing()
    {
        Bench bench;
        bench.page.openDelivery(requestOf(sent, signature(sent)));
        QTRY_VERIFY(bench.verdict().contains(u"“Fleet”"_s));
        bench.button(u"Clear"_s)->click();
        QVERIFY(bench.verdict().isEmpty());
        QVERIFY(bench.input()->bytes().isEmpty());
        QVERIFY(!bench.button(u"Send"_s)->isEnabled());
    }

    void everything_is_reached_and_named()
    {
        Bench bench;
        bench.page.openDelivery(requestOf(sent, signature(sent)));
        QTRY_VERIFY(bench.verdict().contains(u"“Fleet”"_s));
        auto *tabs = bench.page.findChild<QTabWidget *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QCOMPARE(accessibilityFaults(&bench.page), QStringList());
            QCOMPARE(unreachableByTab(&bench.page), QStringList());
        }
    }
};

QTEST_MAIN(TestBenchPage)
#include "tst_benchpage.moc"
