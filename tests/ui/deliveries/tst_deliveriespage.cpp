// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "actionreason.h"
#include "applicationstore.h"
#include "await.h"
#include "datatable.h"
#include "deliveriespage.h"
#include "deliverykeeper.h"
#include "deliverypresentation.h"
#include "emptystate.h"
#include "errorstrip.h"
#include "eventdecode.h"
#include "filejournal.h"
#include "journalaccess.h"
#include "manualclock.h"
#include "memorysecretstore.h"
#include "noticestrip.h"
#include "preferences.h"
#include "webhookdesk.h"
#include "workspace.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

const QByteArray token = "management-token-of-this-test";
constexpr qint64 begun = 1'790'000'000'000;

/// One of a car's deliveries, a minute apart.
QByteArray body(const QByteArray &car, int number, int percent)
{
    const QByteArray at = QByteArray::number(begun + number * 60'000);
    return R"({"eventId":")" + car + "-" + QByteArray::number(number) +
           R"(","eventType":"VEHICLE_STATE","data":{"user":{"id":"user-of-)" + car +
           R"("},"vehicle":{"id":")" + car +
           R"(","make":"SKODA","model":"Enyaq","mode":"live"},"signals":[)"
           R"({"code":"tractionbattery-stateofcharge","name":"StateOfCharge",)"
           R"("group":"TractionBattery","body":{"value":)" +
           QByteArray::number(percent) +
           R"(,"unit":"percent"},"status":{"value":"SUCCESS"},"meta":{"oemUpdatedAt":)" + at +
           R"(,"retrievedAt":)" + at +
           R"(}}]},"triggers":[{"type":"SIGNAL_UPDATED","signal":{"code":)"
           R"("tractionbattery-stateofcharge"}}],"meta":{"deliveryId":"d","deliveredAt":)" +
           QByteArray::number(begun + number * 60'000 + 30'000) +
           R"(,"webhookId":"w","webhookName":"Fleet","mode":"LIVE"}})";
}

const QByteArray errorBody =
    R"({"eventId":"error-1","eventType":"VEHICLE_ERROR","data":{"user":{"id":"user-of-car-1"},)"
    R"("vehicle":{"id":"car-1","make":"SKODA","model":"Enyaq"},"errors":[{"type":"VEHICLE_STATE",)"
    R"("code":"UNREACHABLE","state":"ERROR"}]},"meta":{"deliveredAt":1790003600000,"mode":"LIVE"}})";

} // namespace

class TestDeliveriesPage : public QObject
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
        DeliveriesPage page{&workspace, &preferences};
        QNetworkAccessManager network;

        explicit Bench(bool hasToken = true, const QByteArray &kept = {})
        {
            Application application;
            application.id = u"the-test"_s;
            application.name = u"Test"_s;
            application.clientId = u"client_TEST"_s;
            if (hasToken)
                secrets.put({application, SecretItem::ManagementToken}, token);
            if (!kept.isEmpty()) {
                QDir().mkpath(paths.dataOf(application));
                QFile file(paths.dataOf(application) + u'/' +
                           QLatin1StringView(DeliveryPlace::fileName));
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(kept);
            }
            workspace.open(application);
            page.resize(1180, 700);
            page.show();
            page.open();
        }

        QString storeFile() const
        {
            return paths.dataOf(*workspace.application()) + u'/' +
                   QLatin1StringView(DeliveryPlace::fileName);
        }

        /// What the page does each minute.
        void passMinute()
        {
            for (QTimer *timer : page.findChildren<QTimer *>()) {
                if (timer->interval() == 60'000)
                    Q_EMIT timer->timeout({});
            }
        }

        /// As a receiver on a server does.
        void put(const QList<QByteArray> &bodies)
        {
            DeliveryPlace place;
            place.file = storeFile();
            const auto keeper = keeperOf(place, u"server-1"_s);
            std::vector<IncomingDelivery> deliveries;
            for (const QByteArray &one : bodies) {
                IncomingDelivery delivery;
                delivery.body = one;
                const auto event = decodeEvent(one, clock.utcNow())->event;
                delivery.head = headOf(event);
                delivery.receivedAt = event.deliveredAt.addMSecs(850);
                deliveries.push_back(delivery);
            }
            QVERIFY(keeper->put(deliveries));
        }

        DataTable *table() { return named<DataTable>(u"Deliveries"_s); }
        int rows() { return table()->model()->rowCount(); }
        QString text(int row, int column)
        {
            return table()->model()->index(row, column).data().toString();
        }
        bool shows(const QString &text)
        {
            const auto labels = page.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
                return label->isVisible() && label->text() == text;
            });
        }
        QString detail() { return page.findChild<QTextBrowser *>()->toPlainText(); }

        template <class W>
        W *named(const QString &name)
        {
            for (auto *each : page.findChildren<W *>()) {
                if (each->accessibleName() == name)
                    return each;
            }
            return nullptr;
        }
        QPushButton *button(const QString &text)
        {
            for (auto *each : page.findChildren<QPushButton *>()) {
                if (each->text().remove(u'&').startsWith(text))
                    return each;
            }
            return nullptr;
        }
        /// The title of what stands where there is no list.
        QString emptyTitle()
        {
            for (const auto *each : page.findChildren<EmptyState *>()) {
                for (const auto *label : each->findChildren<QLabel *>()) {
                    if (label->isVisible() && !label->text().isEmpty())
                        return label->text();
                }
            }
            return {};
        }

        int send(const QByteArray &bytes, const QByteArray &signature)
        {
            QNetworkRequest request(workspace.deliveries()->receiver.url());
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
            request.setRawHeader(signatureHeader, signature);
            QNetworkReply *reply = network.post(request, bytes);
            const bool ended = QTest::qWaitFor([reply] { return reply->isFinished(); }, 20'000);
            reply->deleteLater();
            return ended ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
        }
        static QByteArray sign(const QByteArray &bytes)
        {
            QByteArray key = token;
            key.detach();
            return signatureOf(SecretBytes::take(key), bytes);
        }
    };

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void says_what_would_be_here_and_what_to_do()
    {
        Bench bench;
        QVERIFY(bench.page.findChild<EmptyState *>()->isVisibleTo(&bench.page));
        QTRY_VERIFY(bench.page.findChild<EmptyState *>()->findChildren<QLabel *>().size() > 1);
        QVERIFY(bench.button(u"Start receiving"_s)->isEnabled());
        QVERIFY(!bench.button(u"Show the vehicle"_s)->isEnabled());
        QVERIFY(!buttonReason(bench.button(u"Show the vehicle"_s)).isEmpty());
    }

    void deliveries_come_on_top_as_they_are_received()
    {
        Bench bench;
        QAbstractItemModelTester tester(bench.table()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        bench.put({body("car-1", 1, 60), body("car-2", 2, 40)});
        QTRY_COMPARE(bench.rows(), 2);
        QCOMPARE(bench.text(0, DeliveryModel::VehicleColumn), u"car-2"_s);
        QCOMPARE(bench.text(0, DeliveryModel::MakeColumn), u"SKODA Enyaq"_s);
        QCOMPARE(bench.text(0, DeliveryModel::TypeColumn), u"State"_s);
        QCOMPARE(bench.text(0, DeliveryModel::TriggerColumn), u"State of charge"_s);
        QCOMPARE(bench.text(0, DeliveryModel::CarDelayColumn), u"30 s"_s);
        QCOMPARE(bench.text(0, DeliveryModel::TransitDelayColumn), u"850 ms"_s);
        QCOMPARE(bench.text(0, DeliveryModel::ReceiverColumn), u"server-1"_s);
        bench.put({errorBody});
        QTRY_COMPARE(bench.rows(), 3);
        QCOMPARE(bench.text(0, DeliveryModel::TypeColumn), u"Error"_s);
        QVERIFY(!bench.text(0, DeliveryModel::TriggerColumn).contains(u"UNREACHABLE"_s)); // words
        bench.put({body("car-2", 2, 40)}); // tried again: no new row
        DeliveryStore &store = bench.workspace.deliveries()->store;
        QTRY_COMPARE(await(store.delivery(2, &bench.page))->tries, 2);
        QTRY_COMPARE(bench.text(1, DeliveryModel::TriesColumn), u"2"_s);
        QTRY_VERIFY(bench.shows(u"3"_s)); // each is counted once, whenever it came
        QCOMPARE(await(store.page({}, 10, {}, &bench.page))->deliveries.size(), 3);
        QCOMPARE(bench.rows(), 3);
    }

    void a_delivery_is_shown_with_what_changed()
    {
        Bench bench;
        bench.put({body("car-1", 1, 60), body("car-1", 2, 57)});
        QTRY_COMPARE(bench.rows(), 2);
        bench.table()->setCurrentIndex(bench.table()->model()->index(0, 0));
        QTRY_VERIFY(bench.detail().contains(u"Changed since the delivery before"_s));
        QVERIFY(bench.detail().contains(u"→"_s));
        // In the order in which it came, and all of it to be copied.
        QVERIFY(bench.detail().indexOf(u"\"eventId\""_s) < bench.detail().indexOf(u"\"data\""_s));
        bench.button(u"Copy the body"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(body("car-1", 2, 57)));
        bench.table()->setCurrentIndex(bench.table()->model()->index(1, 0));
        QTRY_VERIFY(bench.detail().contains(u"Signals"_s));
        QVERIFY(!bench.detail().contains(u"Changed since"_s));
    }

    void an_error_comes_with_its_remedy()
    {
        Bench bench;
        bench.put({errorBody});
        QTRY_COMPARE(bench.rows(), 1);
        bench.table()->setCurrentIndex(bench.table()->model()->index(0, 0));
        QTRY_VERIFY(bench.detail().contains(u"the whole vehicle"_s));
        QVERIFY(bench.detail().contains(u"VEHICLE_STATE/UNREACHABLE"_s));
    }

    void the_filter_narrows_and_is_cleared()
    {
        Bench bench;
        bench.put({body("car-1", 1, 60), body("car-2", 2, 40), errorBody});
        QTRY_COMPARE(bench.rows(), 3);
        bench.named<QLineEdit>(u"Filter deliveries"_s)->setText(u"car-2"_s);
        QTRY_COMPARE(bench.rows(), 1);
        bench.put({body("car-2", 5, 41), body("car-1", 6, 61)}); // what does not fit stays out
        QTRY_COMPARE(bench.rows(), 2);
        bench.named<QLineEdit>(u"Filter deliveries"_s)->setText(u"nowhere"_s);
        QTRY_COMPARE(bench.rows(), 0);
        bench.button(u"Show all"_s)->click();
        QTRY_COMPARE(bench.rows(), 5);
        bench.named<QComboBox>(u"Event"_s)->setCurrentIndex(2);
        QTRY_COMPARE(bench.rows(), 1);
    }

    void many_are_read_as_one_scrolls()
    {
        Bench bench;
        QList<QByteArray> many;
        for (int i = 0; i < 1100; ++i) // more than are taken in on top
            many << body("car-1", i, 1 + i % 100);
        bench.put(many);
        QTRY_COMPARE(bench.rows(), int(DeliveryModel::pageSize));
        QAbstractItemModel *model = bench.table()->model();
        QVERIFY(model->canFetchMore({}));
        model->fetchMore({});
        QTRY_COMPARE(bench.rows(), 2 * int(DeliveryModel::pageSize));
        while (model->canFetchMore({})) {
            const int before = bench.rows();
            model->fetchMore({});
            QTRY_VERIFY(bench.rows() > before);
        }
        QCOMPARE(bench.rows(), 1100);
    }

    void what_a_person_has_scrolled_to_stays_where_it_is()
    {
        Bench bench;
        QList<QByteArray> many;
        for (int i = 0; i < 100; ++i)
            many << body("car-1", i, 1 + i);
        bench.put(many);
        QTRY_COMPARE(bench.rows(), 100);
        QScrollBar *bar = bench.table()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum() / 2);
        const QString looked = bench.table()->indexAt({5, 5}).data().toString();
        QVERIFY(!bench.button(u"↑"_s)->isVisible());
        bench.put({body("car-1", 100, 60), body("car-1", 101, 61)});
        QTRY_COMPARE(bench.rows(), 102);
        QCOMPARE(bench.table()->indexAt({5, 5}).data().toString(), looked);
        QVERIFY(bench.button(u"↑ 2 new"_s)->isVisible());
        bench.button(u"↑ 2 new"_s)->click();
        QCOMPARE(bar->value(), 0);
        QVERIFY(!bench.button(u"↑"_s)->isVisible());
        bench.put({body("car-1", 102, 60)}); // seen on top at once
        QTRY_COMPARE(bench.rows(), 103);
        QCOMPARE(bar->value(), 0);
    }

    void the_last_hour_goes_on()
    {
        Bench bench;
        bench.clock.setWallClock(QDateTime::fromMSecsSinceEpoch(begun + 70 * 60'000, Qt::UTC));
        bench.put({body("car-1", 5, 60), body("car-2", 20, 60), body("car-3", 65, 60)});
        QTRY_COMPARE(bench.rows(), 3);
        bench.named<QComboBox>(u"Time"_s)->setCurrentIndex(1);
        QTRY_COMPARE(bench.rows(), 2);
        bench.clock.setWallClock(QDateTime::fromMSecsSinceEpoch(begun + 90 * 60'000, Qt::UTC));
        bench.passMinute();
        QCOMPARE(bench.rows(), 1);
        QCOMPARE(bench.text(0, DeliveryModel::VehicleColumn), u"car-3"_s);
    }

    void what_cannot_be_read_is_said_and_found_again()
    {
        QByteArray damaged(8192, 'x');
        Bench bench(true, damaged);
        auto *strip = bench.page.findChild<ErrorStrip *>();
        QTRY_VERIFY(strip->error());
        QCOMPARE(strip->error()->kind, ApiError::Kind::Storage);
        QTRY_COMPARE(bench.emptyTitle(), u"The deliveries could not be read"_s);
        QVERIFY(QFile::remove(bench.storeFile()));
        bench.put({body("car-1", 1, 60)});
        QTRY_COMPARE(bench.rows(), 1);
        QTRY_VERIFY(!strip->error());
    }

    void a_lock_interrupts_receiving_and_unlocking_goes_on()
    {
        Bench bench;
        bench.button(u"Start receiving"_s)->click();
        QTRY_VERIFY(bench.button(u"Stop receiving"_s)->isVisible());
        const QUrl url = bench.workspace.deliveries()->receiver.url();
        bench.workspace.lock(LockCause::ByHand);
        QVERIFY(!bench.button(u"Stop receiving"_s)->isVisible());
        QVERIFY(await(bench.workspace.unlock(&bench.page)));
        QTRY_VERIFY(bench.button(u"Stop receiving"_s)->isVisible());
        QCOMPARE(bench.workspace.deliveries()->receiver.url(), url);
        bench.button(u"Stop receiving"_s)->click();
        QTRY_VERIFY(bench.button(u"Start receiving"_s)->isVisible());
        bench.workspace.lock(LockCause::ByHand); // who has stopped it does not find it running
        QVERIFY(await(bench.workspace.unlock(&bench.page)));
        QTRY_VERIFY(bench.workspace.isOpen());
        QVERIFY(bench.button(u"Start receiving"_s)->isVisible());
    }

    void the_keyboard_stays_with_the_button()
    {
        Bench bench;
        const auto focused = [&bench] {
            const auto *button = qobject_cast<QPushButton *>(bench.page.focusWidget());
            return button ? QString(button->text()).remove(u'&') : QString();
        };
        for (QPushButton *start : bench.page.findChildren<QPushButton *>()) {
            if (QString(start->text()).remove(u'&') != u"Start receiving"_s)
                continue; // the panel's, and that of the empty list
            start->setFocus();
            QTest::keyClick(start, Qt::Key_Space);
            QTRY_COMPARE(focused(), u"Stop receiving"_s);
            QTest::keyClick(bench.page.focusWidget(), Qt::Key_Space);
            QTRY_COMPARE(focused(), u"Start receiving"_s);
        }
    }

    void a_port_that_is_taken_is_said_and_tried_again()
    {
        Bench bench;
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        bench.named<QSpinBox>(u"Port to listen on"_s)->setValue(other.serverPort());
        bench.button(u"Start receiving"_s)->click();
        auto *strip = bench.page.findChild<ErrorStrip *>();
        QTRY_VERIFY(strip->error());
        QVERIFY(ErrorStrip::asText(*strip->error()).contains(u"The port cannot be listened on"_s));
        other.close();
        Q_EMIT strip->retryRequested();
        QTRY_VERIFY(bench.button(u"Stop receiving"_s)->isVisible());
        QVERIFY(!strip->error());
    }

    void a_key_leads_to_the_filter()
    {
        Bench bench;
        bench.put({body("car-1", 1, 60)});
        QTRY_COMPARE(bench.rows(), 1);
        bench.button(u"Refused"_s)->click();
        bench.page.filterAction()->trigger();
        QCOMPARE(bench.page.focusWidget(), bench.named<QLineEdit>(u"Filter deliveries"_s));
        bench.table()->setFocus();
        QTest::keyClicks(bench.table(), u"car-9"_s);
        QTRY_COMPARE(bench.rows(), 0);
        QCOMPARE(bench.emptyTitle(), u"No delivery fits"_s);
    }

    void an_address_that_was_verified_is_said()
    {
        Bench bench;
        bench.button(u"Start receiving"_s)->click();
        QTRY_VERIFY(bench.button(u"Stop receiving"_s)->isVisible());
        const QByteArray verify =
            R"({"eventId":"v","eventType":"VERIFY","data":{"challenge":"abc"}})";
        QCOMPARE(bench.send(verify, Bench::sign(verify)), 200);
        const auto isSaid = [&bench] {
            for (auto *label : bench.page.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().startsWith(u"Address verified"_s))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(isSaid());
    }

    void receives_in_the_window()
    {
        Bench bench;
        bench.button(u"Start receiving"_s)->click();
        QTRY_VERIFY(bench.button(u"Stop receiving"_s)->isVisible());
        const QByteArray good = body("car-1", 1, 60);
        QCOMPARE(bench.send(good, Bench::sign(good)), 200);
        QTRY_COMPARE(bench.rows(), 1);
        QSignalSpy stored(&bench.page, &DeliveriesPage::benchWanted);
        bench.table()->setCurrentIndex(bench.table()->model()->index(0, 0));
        QTRY_VERIFY(bench.detail().contains(QString::fromLatin1(Bench::sign(good))));
        bench.button(u"Open in the bench"_s)->click();
        QTRY_COMPARE(stored.size(), 1);
        QCOMPARE(stored.first().first().value<BenchRequest>(), requestOf(good, Bench::sign(good)));
        QCOMPARE(bench.send(good, Bench::sign("other")), 401);
        QTRY_COMPARE(bench.button(u"Refused"_s)->text(), u"Refused (1)"_s);
        bench.button(u"Refused"_s)->click();
        auto *refused = bench.named<DataTable>(u"Refused requests"_s);
        QTRY_COMPARE(refused->model()->rowCount(), 1);
        QVERIFY(refused->model()->index(0, 1).data().toString().contains(u"fits none"_s));
        QSignalSpy wanted(&bench.page, &DeliveriesPage::benchWanted);
        refused->setCurrentIndex(refused->model()->index(0, 0));
        bench.button(u"Open in the bench"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<BenchRequest>(),
                 requestOf(good, Bench::sign("other")));
        bench.button(u"Stop receiving"_s)->click();
        QTRY_VERIFY(bench.button(u"Start receiving"_s)->isVisible());
        QVERIFY(await(bench.workspace.journal()->settle(&bench.page)));
        const auto records = await(readJournal<QList<JournalRecord>>(
            bench.workspace.journal(), &bench.page,
            [](const JournalReader &reader) { return reader.read(1, reader.last()); }));
        QStringList whats;
        for (const JournalRecord &record : *records)
            whats << record.entry.what;
        QVERIFY(whats.contains(u"receiving-started"_s) && whats.contains(u"receiving-stopped"_s));
    }

    void one_whose_signature_was_not_kept_goes_to_the_bench_as_such()
    {
        Bench bench;
        bench.put({body("car-1", 1, 60)}); // as the version before stored it
        QTRY_COMPARE(bench.rows(), 1);
        bench.table()->setCurrentIndex(bench.table()->model()->index(0, 0));
        QTRY_VERIFY(bench.detail().contains(u"not kept by the version that stored it"_s));
        QSignalSpy wanted(&bench.page, &DeliveriesPage::benchWanted);
        bench.button(u"Open in the bench"_s)->click();
        QTRY_COMPARE(wanted.size(), 1);
        BenchRequest expected = requestOf(body("car-1", 1, 60), {});
        expected.isSignatureKept = false;
        QCOMPARE(wanted.first().first().value<BenchRequest>(), expected);
    }

    void what_a_server_refused_is_shown_as_well()
    {
        Bench bench;
        DeliveryPlace place;
        place.file = bench.paths.dataOf(*bench.workspace.application()) + u'/' +
                     QLatin1StringView(DeliveryPlace::fileName);
        RefusedDelivery refused;
        refused.receivedAt = bench.clock.utcNow();
        refused.body = "{}";
        refused.reason = u"missing"_s;
        refused.peer = u"192.0.2.7"_s;
        bench.button(u"Refused"_s)->click();
        QVERIFY(keeperOf(place, u"server-1"_s)->putRefused(refused));
        const QAbstractItemModel *model = bench.named<DataTable>(u"Refused requests"_s)->model();
        QTRY_COMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, 2).data().toString(), u"192.0.2.7"_s);
    }

    void without_a_management_token_it_says_so_and_leads_to_it()
    {
        Bench bench(false);
        bench.button(u"Start receiving"_s)->click();
        auto *strip = bench.page.findChild<ErrorStrip *>();
        QTRY_VERIFY(strip->error());
        QCOMPARE(strip->error()->kind, ApiError::Kind::SecretMissing);
        QSignalSpy wanted(&bench.page, &DeliveriesPage::managementTokenWanted);
        Q_EMIT strip->retryRequested();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!strip->error());
    }

    void who_has_gone_silent_is_pointed_out()
    {
        Bench bench;
        QList<QByteArray> many;
        for (const QByteArray car : {"car-1", "car-2", "car-3", "car-4"}) {
            const int until = car == "car-1" ? 20 : 600;
            for (int i = 0; i < until; i += 10)
                many << body(car, i, 50);
        }
        bench.put(many);
        bench.clock.setWallClock(QDateTime::fromMSecsSinceEpoch(begun + 605 * 60'000, Qt::UTC));
        QTRY_VERIFY(bench.rows() > 0);
        Q_EMIT bench.workspace.sessionChanged(); // as when it is opened then
        auto *strip = bench.page.findChild<NoticeStrip *>();
        QVERIFY(await(bench.workspace.deliveries()->silence(&bench.page)));
        QCoreApplication::processEvents(); // the page had asked before
        QVERIFY(!strip->isVisible());      // car-1 has no habit yet
        many.clear();
        for (int i = 30; i < 100; i += 10)
            many << body("car-1", i, 50);
        bench.put(many);
        Q_EMIT bench.workspace.sessionChanged();
        QTRY_VERIFY(strip->isVisible());
        QSignalSpy list(&bench.page, &DeliveriesPage::fleetListWanted);
        QSignalSpy reading(&bench.page, &DeliveriesPage::readingWanted);
        bench.button(u"Show them"_s)->click();
        QCOMPARE(list.first().first().toStringList(), QStringList{u"car-1"_s});
        bench.button(u"Read their signals"_s)->click();
        QCOMPARE(reading.size(), 1);
        bench.button(u"Hide"_s)->click();
        QVERIFY(!strip->isVisible());
    }

    void closing_the_application_lets_go_of_all()
    {
        Bench bench;
        bench.put({body("car-1", 1, 60)});
        QTRY_COMPARE(bench.rows(), 1);
        bench.table()->setCurrentIndex(bench.table()->model()->index(0, 0));
        bench.workspace.close();
        QCOMPARE(bench.rows(), 0);
        QVERIFY(bench.detail().isEmpty());
        QVERIFY(!bench.button(u"Start receiving"_s)->isEnabled());
    }

    void can_be_used_without_a_mouse_and_without_sight()
    {
        Bench bench;
        bench.put({body("car-1", 1, 60)});
        QTRY_COMPARE(bench.rows(), 1);
        bench.table()->setCurrentIndex(bench.table()->model()->index(0, 0));
        QCOMPARE(accessibilityFaults(&bench.page), QStringList());
        QCOMPARE(unreachableByTab(&bench.page), QStringList());
    }

    void delays_are_short_words()
    {
        const auto at = [](qint64 ms) {
            return QDateTime::fromMSecsSinceEpoch(begun + ms, Qt::UTC);
        };
        QCOMPARE(delayText(at(0), at(999)), u"999 ms"_s);
        QCOMPARE(delayText(at(0), at(3200)), u"3.2 s"_s);
        QCOMPARE(delayText(at(0), at(250'000)), u"4 min 10 s"_s);
        QCOMPARE(delayText(at(0), at(7'500'000)), u"2 h 5 min"_s);
        QCOMPARE(delayText(at(0), at(200'000'000)), u"2 d 7 h"_s);
        QCOMPARE(delayText(at(500), at(0)), u"0 ms"_s);
        QCOMPARE(delayText({}, at(0)), QString());
    }
};

QTEST_MAIN(TestDeliveriesPage)
#include "tst_deliveriespage.moc"
