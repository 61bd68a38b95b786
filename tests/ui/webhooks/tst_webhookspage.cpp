// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "applicationstore.h"
#include "clock.h"
#include "coveragemodel.h"
#include "coveragepane.h"
#include "coveragewords.h"
#include "datatable.h"
#include "emptystate.h"
#include "errorstrip.h"
#include "exportdialog.h"
#include "exporter.h"
#include "memorysecretstore.h"
#include "preferences.h"
#include "subscriptionpanel.h"
#include "subscriptionquestion.h"
#include "subscriptionresults.h"
#include "webhookdetails.h"
#include "webhookspage.h"
#include "workspace.h"
#include "workstrip.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestWebhooksPage : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        QTemporaryDir folder;
        Paths paths = Paths::standard(folder.path(), folder.path());
        MemorySecretStore secrets;
        SystemClock clock;
        ApplicationStore applications{paths};
        Preferences preferences{paths};
        Workspace workspace{&applications, &secrets, &clock};
        WebhooksPage page{&workspace, &preferences};

        Bench()
        {
            page.resize(1100, 760);
            page.show();
        }

        /// Opened and read; all webhooks are shown together.
        bool openAny(const DemoOptions &options = {})
        {
            if (!workspace.openDemo(options))
                return false;
            page.open();
            page.desk()->pending()->setFirstWait(200ms);
            return QTest::qWaitFor(
                [this] {
                    CoverageDesk *desk = page.desk();
                    return desk->isRead() && !desk->isReading() && !desk->isSearching() &&
                           desk->connectionsStamp().wasSynced() && !desk->found().rows.empty() &&
                           desk->join()->lists.fleet.stamp.version ==
                               desk->connectionsStamp().version;
                },
                30'000);
        }

        /// By a row of the list of webhooks; the first is any's.
        bool choose(int row)
        {
            webhooks()->setCurrentIndex(webhooks()->model()->index(row, 0));
            return QTest::qWaitFor([this, row] { return page.desk()->found().webhook == row - 1; });
        }

        /// The same, and the first webhook is chosen.
        bool openDemo(const DemoOptions &options = {}) { return openAny(options) && choose(1); }

        DataTable *webhooks()
        {
            for (DataTable *each : page.findChildren<DataTable *>()) {
                if (each->accessibleName() == u"Webhooks"_s)
                    return each;
            }
            return nullptr;
        }
        DataTable *vehicles() { return page.findChild<CoveragePane *>()->table(); }
        QString text(int row, CoverField field)
        {
            return vehicles()->model()->index(row, int(field)).data().toString();
        }
        QPushButton *button(const QString &text)
        {
            for (QPushButton *each : page.findChildren<QPushButton *>()) {
                if (each->text() == text && each->isVisible())
                    return each;
            }
            return nullptr;
        }
        QToolButton *chip(CoverState state)
        {
            for (QToolButton *each : page.findChildren<QToolButton *>()) {
                if (each->isCheckable() && each->text().contains(coveragewords::word(state)))
                    return each;
            }
            return nullptr;
        }
        bool shows(const QString &text)
        {
            for (const QLabel *label : page.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(text))
                    return true;
            }
            return false;
        }
        /// Selects so many rows from the top.
        void select(int count)
        {
            vehicles()->clearSelection();
            for (int row = 0; row < count; ++row)
                vehicles()->selectionModel()->select(vehicles()->model()->index(row, 0),
                                                     QItemSelectionModel::Select |
                                                         QItemSelectionModel::Rows);
        }
        QAbstractButton *exportButton()
        {
            for (QAbstractButton *each : page.actionButtons()) {
                if (each->accessibleName().startsWith(u"Export"_s))
                    return each;
            }
            return nullptr;
        }
        SubscriptionQuestion *question() { return page.findChild<SubscriptionQuestion *>(); }
    };

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void without_an_application_nothing_is_offered()
    {
        Bench bench;
        bench.page.open();
        QVERIFY(bench.page.findChild<EmptyState *>()->isVisible());
        QVERIFY(!bench.page.refreshAction()->isEnabled());
        QVERIFY(!bench.page.filterAction()->isEnabled());
    }

    void shows_webhooks_and_the_vehicles_of_all_of_them()
    {
        Bench bench;
        QVERIFY(bench.openAny());
        QCOMPARE(bench.webhooks()->model()->rowCount(), 4);
        const QAbstractItemModelTester webhooks(bench.webhooks()->model());
        const QAbstractItemModelTester vehicles(bench.vehicles()->model());
        const auto cell = [&bench](int row, int column) {
            return bench.webhooks()->model()->index(row, column).data().toString();
        };
        QCOMPARE(cell(0, WebhookListModel::Name), u"Any webhook"_s);
        QCOMPARE(cell(0, WebhookListModel::Enabled), u"2 of 3"_s);
        QVERIFY(cell(1, WebhookListModel::Name).contains(u"telemetry"_s));
        QVERIFY(cell(3, WebhookListModel::Enabled).contains(u"Disabled"_s));
        const CoverageCounts all = bench.page.desk()->join()->countsOfAny;
        QCOMPARE(cell(0, WebhookListModel::NotSubscribed),
                 QLocale().toString(all[CoverState::NotSubscribed]));
        QCOMPARE(bench.webhooks()->currentIndex().row(), 0);
        QVERIFY(bench.vehicles()->model()->rowCount() > 300);
        QCOMPARE(bench.text(0, CoverField::State), u"✕ Not subscribed"_s);
        QVERIFY(bench.shows(u"1 webhook(s) are disabled and do not count"_s));
        // Where a person would look for it.
        QVERIFY(bench.choose(1));
        QVERIFY(bench.shows(u"verified"_s));
        QVERIFY(bench.shows(u"read just now"_s));
        QVERIFY(bench.shows(u"silence is not told"_s));
    }

    void another_webhook_shows_its_own_vehicles()
    {
        Bench bench;
        QVERIFY(bench.openDemo());
        const int before = int(bench.page.desk()->found().rows.size());
        QVERIFY(bench.choose(3));
        QVERIFY(bench.shows(u"telematics.example.net"_s));
        QVERIFY(int(bench.page.desk()->found().rows.size()) != before ||
                bench.page.desk()->join()->counts[2] != bench.page.desk()->join()->counts[0]);
    }

    void what_is_selected_among_all_is_subscribed_to_the_webhook_that_is_chosen_then()
    {
        Bench bench;
        QVERIFY(bench.openAny());
        bench.select(2);
        QPushButton *subscribe = bench.button(u"Subscribe…"_s);
        QTRY_VERIFY(subscribe->toolTip().contains(u"Choose a webhook"_s));
        QVERIFY(!subscribe->isEnabled());
        QVERIFY(!bench.button(u"Unsubscribe…"_s)->isEnabled());
        QMenu menu;
        Q_EMIT bench.vehicles()->menuRequested(&menu, bench.vehicles()->model()->index(0, 0));
        for (const QAction *action : menu.actions()) {
            if (action->text().contains(u"ubscribe"_s))
                QVERIFY(!action->isEnabled());
        }
        QStringList chosen{bench.text(0, CoverField::VehicleId),
                           bench.text(1, CoverField::VehicleId)};
        QVERIFY(bench.choose(1));
        QTRY_VERIFY(subscribe->isEnabled());
        QStringList still;
        for (const QModelIndex &row : bench.vehicles()->selectionModel()->selectedRows())
            still << bench.text(row.row(), CoverField::VehicleId);
        still.sort();
        chosen.sort();
        QCOMPARE(still, chosen);
        QVERIFY(bench.choose(2));
        QTRY_VERIFY(!subscribe->isEnabled());
        QCOMPARE(bench.vehicles()->selectedRowCount(), 0);
    }

    void what_is_shown_can_be_exported()
    {
        Bench bench;
        QVERIFY(bench.openDemo());
        bench.chip(CoverState::NotConnected)->click();
        QTRY_COMPARE(bench.vehicles()->model()->rowCount(), 3);
        QAbstractButton *button = bench.exportButton();
        QVERIFY(button->isEnabled());
        button->click();
        auto *dialog = bench.page.window()->findChild<ExportDialog *>();
        QVERIFY(dialog);
        QCOMPARE(accessibilityFaults(dialog).join(u'\n'), QString());
        const auto source = dialog->source();
        QCOMPARE(source->rows(), 3);
        const std::vector<ExportColumn> &columns = source->columns();
        QCOMPARE(columns.front().name, "state");
        QCOMPARE(columns.back().name, "webhookName");
        const auto names = [&columns] {
            QStringList all;
            for (const ExportColumn &of : columns)
                all << QString::fromStdString(of.name);
            return all;
        }();
        QVERIFY(names.contains(u"lastDeliveryAgeSeconds"_s));
        QVERIFY(!names.contains(u"vin"_s)); // it is not shown

        WorkStrip strip;
        const QString path = bench.folder.filePath(u"vehicles.json"_s);
        ExportOptions options;
        options.format = ExportFormat::Json;
        strip.exportTo({}, path, options, source);
        QTRY_VERIFY(!strip.isExporting());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0)[u"state"], u"notConnected"_s);
        QCOMPARE(rows.at(0)[u"webhookId"], bench.page.desk()->webhooks().first().id);
        QVERIFY(!rows.at(0)[u"vehicleId"].toString().isEmpty());

        bench.workspace.close(); // nothing is there to be exported any more
        QTRY_VERIFY(!bench.page.window()->findChild<ExportDialog *>());
        QVERIFY(!button->isEnabled());
    }

    void an_export_is_refused_where_it_is_forbidden()
    {
        Bench bench;
        QVERIFY(bench.openDemo());
        Access access;
        access.isExportAllowed = false;
        bench.workspace.setAccess(access);
        QTRY_VERIFY(!bench.exportButton()->isEnabled());
        QVERIFY(!bench.exportButton()->toolTip().isEmpty());
        bench.exportButton()->click();
        QVERIFY(!bench.page.window()->findChild<ExportDialog *>());
    }

    void chips_and_words_narrow_it()
    {
        Bench bench;
        QVERIFY(bench.openDemo());
        bench.chip(CoverState::NotConnected)->click();
        QTRY_COMPARE(bench.vehicles()->model()->rowCount(), 3);
        QVERIFY(bench.text(0, CoverField::State).contains(u"Not connected"_s));
        auto *filter = bench.page.findChild<CoveragePane *>()->findChild<QLineEdit *>();
        filter->setText(u"nothing-has-this"_s);
        QTRY_VERIFY(bench.button(u"Show all vehicles"_s) != nullptr);
        bench.button(u"Show all vehicles"_s)->click();
        QTRY_VERIFY(bench.vehicles()->model()->rowCount() > 300);
        QVERIFY(filter->text().isEmpty());
    }

    void asks_before_it_subscribes_and_shows_what_comes_of_it()
    {
        Bench bench;
        QVERIFY(bench.openDemo());
        bench.select(2);
        QPushButton *subscribe = bench.button(u"Subscribe…"_s);
        QTRY_VERIFY(subscribe->isEnabled());
        QVERIFY(!bench.button(u"Unsubscribe…"_s)->isEnabled());
        subscribe->click();
        QVERIFY(bench.question());
        QVERIFY(bench.question()->text().contains(u"telemetry"_s));
        QCOMPARE(accessibilityFaults(bench.question()).join(u'\n'), QString());
        QTest::keyClick(bench.question(), Qt::Key_Escape);
        QTRY_VERIFY(!bench.question());
        QVERIFY(!bench.page.desk()->run());

        subscribe->click();
        for (QAbstractButton *each : bench.question()->buttons()) {
            if (bench.question()->buttonRole(each) == QMessageBox::AcceptRole)
                each->click();
        }
        QTRY_VERIFY(bench.page.desk()->run() && bench.page.desk()->run()->isEnded());
        auto *panel = bench.page.findChild<SubscriptionPanel *>();
        QVERIFY(panel->isVisible());
        QTRY_VERIFY(bench.shows(u"2 accepted"_s));
        QTRY_COMPARE(bench.page.desk()->pending()->wishes().size(), 2);
        QTRY_VERIFY(bench.chip(CoverState::Pending)->text().contains(u'2'));
        QTRY_VERIFY_WITH_TIMEOUT(bench.page.desk()->pending()->isEmpty(), 15'000);

        panel->showResults();
        auto *results = bench.page.findChild<SubscriptionResults *>();
        QVERIFY(results);
        auto *table = results->findChild<DataTable *>();
        const QAbstractItemModelTester tester(table->model());
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(accessibilityFaults(results).join(u'\n'), QString());
        bench.page.desk()->forgetRun();
        QVERIFY(!panel->isVisible());
    }

    void what_cannot_be_done_says_why()
    {
        Bench bench;
        QVERIFY(bench.openDemo());
        QPushButton *subscribe = bench.button(u"Subscribe…"_s);
        QTRY_VERIFY(subscribe->toolTip().contains(u"Select"_s));
        bench.select(1);
        QTRY_VERIFY(subscribe->isEnabled());
        Access access;
        access.readOnly = Access::ReadOnly::Chosen;
        bench.workspace.setAccess(access);
        QTRY_VERIFY(!subscribe->isEnabled());
        QVERIFY(subscribe->toolTip().contains(u"ead-only"_s));
    }

    void rows_lead_to_vehicle_and_user()
    {
        Bench bench;
        QVERIFY(bench.openDemo());
        QSignalSpy wanted(&bench.page, &WebhooksPage::subjectWanted);
        const QModelIndex first = bench.vehicles()->model()->index(0, 0);
        Q_EMIT bench.vehicles()->activated(first);
        QCOMPARE(wanted.takeFirst().first().value<Subject>().kind, Subject::Kind::Vehicle);
        QMenu menu;
        Q_EMIT bench.vehicles()->menuRequested(&menu, first);
        for (QAction *action : menu.actions()) {
            if (action->text() == u"Show this user"_s)
                action->trigger();
        }
        QCOMPARE(wanted.takeFirst().first().value<Subject>().kind, Subject::Kind::User);
    }

    void deliveries_tell_silence_and_errors()
    {
        Bench bench;
        QVERIFY(bench.openDemo());
        bench.chip(CoverState::Subscribed)->click();
        QTRY_VERIFY(bench.text(0, CoverField::State).contains(u"Subscribed"_s));
        const CoverageDesk *desk = bench.page.desk();
        const CoverageEntry heard(*desk->join(), desk->found().rows.front());
        auto deliveries = std::make_shared<LastDeliveries>();
        deliveries->since = bench.clock.utcNow().addDays(-9).toMSecsSinceEpoch();
        deliveries->add(heard.text(CoverField::VehicleId), {},
                        {bench.clock.utcNow().addSecs(-120).toMSecsSinceEpoch(), u"VEHICLE_STATE"_s,
                         u"ASLEEP"_s, 1});
        bench.page.setDeliveries(deliveries);
        QTRY_COMPARE(bench.vehicles()->model()->rowCount(), 1); // all others are silent now
        QVERIFY(bench.text(0, CoverField::LastDelivery).contains(u"min ago"_s));
        QVERIFY(bench.text(0, CoverField::LastError).startsWith(u"✕ "_s));
        QVERIFY(!bench.shows(u"silence is not told"_s));
    }

    void a_failed_list_is_an_error_where_it_happened()
    {
        DemoServer server;
        QVERIFY(server.start());
        Bench bench;
        Application application = server.application();
        application.secretPlace = SecretPlace::Keychain;
        application.hosts.management.setPath(u"/elsewhere"_s); // where nothing answers
        server.secret()->read([&](std::span<const char> secret) {
            bench.secrets.put(application, {secret.data(), qsizetype(secret.size())});
        });
        QVERIFY(bench.workspace.open(application));
        bench.page.open();
        QTRY_VERIFY(bench.page.findChild<ErrorStrip *>()->isVisible());
        QTRY_VERIFY(bench.page.findChild<EmptyState *>()->isVisible());
        QVERIFY(!bench.page.filterAction()->isEnabled());
        Q_EMIT bench.page.findChild<ErrorStrip *>()->retryRequested();
        QVERIFY(bench.page.desk()->isReading());
        QTRY_VERIFY(bench.page.findChild<ErrorStrip *>()->isVisible());
    }

    void closing_the_application_empties_the_page()
    {
        Bench bench;
        QVERIFY(bench.openDemo());
        bench.select(1);
        QTRY_VERIFY(bench.button(u"Subscribe…"_s)->isEnabled());
        bench.button(u"Subscribe…"_s)->click();
        QVERIFY(bench.question());
        bench.workspace.close();
        QTRY_VERIFY(!bench.question());
        QCOMPARE(bench.vehicles()->model()->rowCount(), 0);
        QCOMPARE(bench.webhooks()->model()->rowCount(), 0);
        QTRY_VERIFY(bench.page.findChild<EmptyState *>()->isVisible());
    }

    void what_a_webhook_is_can_be_read_and_copied()
    {
        Bench bench;
        QVERIFY(bench.openDemo());
        Q_EMIT bench.webhooks()->activated(bench.webhooks()->model()->index(1, 0));
        auto *details = bench.page.findChild<WebhookDetails *>();
        QVERIFY(details);
        const QString text = details->findChild<QPlainTextEdit *>()->toPlainText();
        const Webhook &first = bench.page.desk()->webhooks().first();
        QVERIFY(text.contains(first.callbackUri));
        QVERIFY(text.contains(coveragewords::signalLines(first.triggers)));
        QVERIFY(text.contains(coveragewords::signalLines(first.signals)));
        QCOMPARE(accessibilityFaults(details).join(u'\n'), QString());
        details->reject();
        QTRY_VERIFY(!bench.page.findChild<WebhookDetails *>());
        Q_EMIT bench.webhooks()->activated(bench.webhooks()->model()->index(0, 0)); // any
        QVERIFY(!bench.page.findChild<WebhookDetails *>());
    }

    void copies_the_callback()
    {
        Bench bench;
        QVERIFY(bench.openDemo());
        for (QAbstractButton *each : bench.page.actionButtons()) {
            if (each->accessibleName() == u"Copy the callback"_s)
                each->click();
        }
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"https://hooks.example.com/"_s));
    }

    void all_is_named_and_reached_by_keyboard()
    {
        Bench bench;
        QVERIFY(bench.openDemo());
        bench.select(1);
        QCOMPARE(accessibilityFaults(&bench.page).join(u'\n'), QString());
        QCOMPARE(unreachableByTab(&bench.page).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestWebhooksPage)
#include "tst_webhookspage.moc"
