// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "age.h"
#include "apisession.h"
#include "applicationstore.h"
#include "await.h"
#include "budget.h"
#include "datatree.h"
#include "errorstrip.h"
#include "fleetdesk.h"
#include "inspector.h"
#include "manualclock.h"
#include "overviewpage.h"
#include "preferences.h"
#include "progressstrip.h"
#include "rawpage.h"
#include "signaldetail.h"
#include "signalserver.h"
#include "signalspage.h"
#include "signaltreemodel.h"
#include "vehiclereader.h"
#include "workspace.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Connection connectionOf(const QString &vehicleId)
{
    Connection connection;
    connection.id = u"connection-of-"_s + vehicleId;
    connection.userId = u"user-of-"_s + vehicleId;
    connection.vehicleId = vehicleId;
    connection.make = u"SKODA"_s;
    connection.model = u"Enyaq"_s;
    connection.year = 2025;
    connection.powertrain = u"BEV"_s;
    connection.mode = u"live"_s;
    connection.permissions = {u"read_battery"_s, u"read_vin"_s};
    return connection;
}

ReadingSet chargeOf(const Connection &connection, int percent, const QDateTime &reportedAt)
{
    Reading reading;
    reading.code = u"tractionbattery-stateofcharge"_s;
    reading.group = u"TractionBattery"_s;
    reading.name = u"StateOfCharge"_s;
    reading.status = Reading::Status::Success;
    reading.body = QJsonObject{{u"value"_s, percent}, {u"unit"_s, u"percent"_s}};
    reading.unit = u"percent"_s;
    reading.oemUpdatedAt = reportedAt;
    ReadingSet set;
    set.vehicle.id = connection.vehicleId;
    set.readings.append(reading);
    return set;
}

QJsonArray usualSignals(int charge)
{
    return {
        signalObject(u"tractionbattery-stateofcharge"_s, u"TractionBattery"_s,
                     {{u"value"_s, charge}, {u"unit"_s, u"percent"_s}}),
        signalObject(u"vehicleidentification-vin"_s, u"VehicleIdentification"_s,
                     {{u"value"_s, u"TMBJB7NY1PF000721"_s}}),
        signalObject(u"location-preciselocation"_s, u"Location"_s,
                     {{u"latitude"_s, 50.1}, {u"longitude"_s, 14.4}}),
        failedSignal(u"charge-chargerate"_s, u"Charge"_s, u"VEHICLE_STATE"_s, u"NOT_CHARGING"_s,
                     {{u"value"_s, 53}, {u"unit"_s, u"km/h"_s}}),
    };
}

/// Everything that a person could read off the widgets.
QString allText(const QWidget &root)
{
    QStringList texts;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
            texts << edit->toPlainText();
        if (const auto *browser = qobject_cast<const QTextEdit *>(widget))
            texts << browser->toPlainText();
    }
    return texts.join(u'\n');
}

} // namespace

class TestInspector : public QObject
{
    Q_OBJECT

    QList<QUrl> m_opened;

public Q_SLOTS:
    void noteOpened(const QUrl &url) { m_opened.append(url); }

private:
    struct Bench
    {
        QTemporaryDir folder;
        Paths paths = Paths::standard(folder.path(), folder.path());
        SignalServer server;
        MemorySecretStore secrets;
        ManualClock clock;
        ApplicationStore applications{paths};
        Preferences preferences{paths};
        Workspace workspace{&applications, &secrets, &clock};
        Inspector inspector{&workspace, &preferences};

        Bench()
        {
            server.putSecret(secrets);
            server.setSignals(usualSignals(57));
            workspace.open(server.application());
            inspector.resize(380, 800);
            inspector.show();
        }

        template <class T>
        T *part() const
        {
            return inspector.findChild<T *>();
        }
        QTabWidget *tabs() const { return part<QTabWidget>(); }
        int calls() const { return int(server.asked().size()); }

        /// Reads and waits for the outcome.
        void read()
        {
            inspector.readSignals();
            settle();
        }
        void settle() { QTRY_VERIFY_WITH_TIMEOUT(!part<VehicleReader>()->isBusy(), 15'000); }

        bool shows(const QString &text) const
        {
            for (const QLabel *label : inspector.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(text))
                    return true;
            }
            return false;
        }
        QString cell(const QString &code, int column) const
        {
            const QAbstractItemModel *model = part<DataTree>()->model();
            for (int row = 0; row < model->rowCount(); ++row) {
                const QModelIndex group = model->index(row, 0);
                for (int child = 0; child < model->rowCount(group); ++child) {
                    const QModelIndex index = model->index(child, column, group);
                    if (index.data(SignalTreeModel::CodeRole).toString() == code)
                        return index.data().toString();
                }
            }
            return {};
        }
        void choose(const QString &code)
        {
            auto *tree = part<DataTree>();
            for (int row = 0; row < tree->shownRowCount(); ++row) {
                if (tree->shownRow(row).data(SignalTreeModel::CodeRole).toString() == code)
                    tree->setCurrentIndex(tree->shownRow(row));
            }
        }
        QPushButton *button(const QString &text) const
        {
            for (auto *each : inspector.findChildren<QPushButton *>()) {
                if (each->text() == text)
                    return each;
            }
            return nullptr;
        }
    };

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void an_empty_bucket_is_waited_for_and_the_wait_can_be_cancelled()
    {
        Bench bench;
        bench.workspace.session()->budget()->setLimits(
            {.capacity = 1, .perMinute = 2, .monthlyPerVehicle = 0});
        bench.inspector.setConnection(connectionOf(u"a"_s));
        bench.read();
        QCOMPARE(bench.calls(), 1);
        QTRY_VERIFY(bench.shows(u"calls this month: 1"_s));
        bench.inspector.readSignals();
        QTRY_VERIFY(bench.shows(u"Waiting for the call budget: 31\u2009s"_s));
        bench.clock.advance(10s);
        QTRY_VERIFY(bench.shows(u"Waiting for the call budget: 21\u2009s"_s));
        for (auto *button : bench.part<ProgressStrip>()->findChildren<QToolButton *>())
            button->click();
        QVERIFY(!bench.part<VehicleReader>()->isBusy());
        QCOMPARE(bench.workspace.session()->budget()->waiting(Priority::Interactive), 0);
        // Another time somebody waits until the end.
        bench.inspector.readSignals();
        bench.clock.advance(21s);
        bench.workspace.session()->budget()->setLimits(
            {.capacity = 1, .perMinute = 3, .monthlyPerVehicle = 0}); // has it look at the clock
        bench.settle();
        QCOMPARE(bench.calls(), 2);
    }

    void a_spent_month_is_said()
    {
        Bench bench;
        bench.server.setFault(430,
                              R"({"errors":[{"type":"BILLING","code":"VEHICLE_REQUEST_LIMIT"}]})");
        bench.inspector.setConnection(connectionOf(u"a"_s));
        bench.read();
        QTRY_VERIFY(bench.shows(u"this month's calls are used up"_s));
        bench.inspector.setConnection(connectionOf(u"b"_s));
        QVERIFY(!bench.shows(u"used up"_s));
    }

    void selecting_a_connection_spends_no_call()
    {
        Bench bench;
        for (const auto *id : {"a", "b", "c"}) {
            bench.inspector.setConnection(connectionOf(QString::fromLatin1(id)));
            for (int tab = 0; tab < bench.tabs()->count(); ++tab) {
                bench.tabs()->setCurrentIndex(tab);
                QTest::qWait(1);
            }
        }
        bench.tabs()->setCurrentIndex(0);
        QVERIFY(bench.shows(u"user-of-c"_s));
        QVERIFY(bench.shows(u"Enyaq"_s));
        QCOMPARE(bench.workspace.log()->exchanges().size(), 0);
    }

    void reading_shows_the_values_and_names_the_user()
    {
        Bench bench;
        bench.inspector.setConnection(connectionOf(u"a"_s));
        QSignalSpy learned(&bench.inspector, &Inspector::vinLearned);
        bench.read();
        QCOMPARE(bench.server.asked(), QStringList{u"/v3/vehicles/a/signals by user-of-a"_s});
        QVERIFY(bench.shows(u"57"_s));
        QVERIFY(bench.shows(u"TMBJB7NY1PF000721"_s));
        QVERIFY(bench.cell(u"tractionbattery-stateofcharge"_s, SignalTreeModel::ValueColumn)
                    .contains(u"57"_s));
        QCOMPARE(learned.count(), 1);
        QCOMPARE(learned[0][0].toString(), u"a"_s);
        QCOMPARE(learned[0][1].toString(), u"TMBJB7NY1PF000721"_s);
        auto *body = bench.part<QPlainTextEdit>();
        QTRY_VERIFY(body->toPlainText().contains(u"\"stateofcharge\""_s) ||
                    body->toPlainText().contains(u"tractionbattery-stateofcharge"_s));
    }

    void an_error_stands_beside_its_last_value()
    {
        Bench bench;
        bench.inspector.setConnection(connectionOf(u"a"_s));
        bench.read();
        QVERIFY(bench.cell(u"charge-chargerate"_s, SignalTreeModel::ValueColumn).contains(u"53"_s));
        QVERIFY(
            bench.cell(u"charge-chargerate"_s, SignalTreeModel::StatusColumn).startsWith(u"✕"_s));
        QVERIFY(bench.shows(u"53"_s));
        QVERIFY(bench.shows(u"✕"_s));
    }

    void a_failed_reading_keeps_the_former_values()
    {
        Bench bench;
        bench.inspector.setConnection(connectionOf(u"a"_s));
        bench.read();
        bench.server.setFault(403, R"({"errors":[{"status":"403","type":"PERMISSION",)"
                                   R"("code":null,"detail":"no"}]})");
        bench.read();
        QVERIFY(bench.part<ErrorStrip>()->isVisible());
        QVERIFY(bench.shows(u"57"_s));
        QVERIFY(!bench.part<ProgressStrip>()->isVisible());
        bench.server.setFault(0);
        bench.server.setSignals(usualSignals(58));
        Q_EMIT bench.part<ErrorStrip>()->retryRequested();
        bench.settle();
        QVERIFY(!bench.part<ErrorStrip>()->isVisible());
        QVERIFY(bench.shows(u"58"_s));
    }

    void an_empty_store_is_explained()
    {
        Bench bench;
        bench.server.setSignals({});
        bench.inspector.setConnection(connectionOf(u"a"_s));
        bench.read();
        QVERIFY(bench.shows(u"holds no signals"_s));
        QVERIFY(bench.shows(u"webhook"_s));
        bench.tabs()->setCurrentIndex(1);
        QVERIFY(bench.shows(u"webhook"_s));
        QVERIFY(!bench.part<ErrorStrip>()->isVisible());
    }

    void refreshing_one_signal_changes_that_one_alone()
    {
        Bench bench;
        bench.inspector.setConnection(connectionOf(u"a"_s));
        bench.read();
        bench.tabs()->setCurrentIndex(1);
        bench.choose(u"tractionbattery-stateofcharge"_s);
        bench.server.setSignals(usualSignals(61));
        QTest::mouseClick(bench.button(u"Refresh this (1 call)"_s), Qt::LeftButton);
        bench.settle();
        QCOMPARE(bench.server.asked().value(bench.calls() - 1),
                 u"/v3/vehicles/a/signals/tractionbattery-stateofcharge by user-of-a"_s);
        QVERIFY(bench.cell(u"tractionbattery-stateofcharge"_s, SignalTreeModel::ValueColumn)
                    .contains(u"61"_s));
        QVERIFY(!bench.cell(u"charge-chargerate"_s, SignalTreeModel::ValueColumn).isEmpty());
        QCOMPARE(bench.part<DataTree>()->currentIndex().data(SignalTreeModel::CodeRole).toString(),
                 u"tractionbattery-stateofcharge"_s);
        QVERIFY(bench.part<SignalDetail>()->toPlainText().contains(u"61"_s));
        QCOMPARE(bench.calls(), 2);
    }

    void another_subject_lets_go_of_the_reading_under_way()
    {
        Bench bench;
        bench.server.setDelay(5s);
        bench.inspector.setConnection(connectionOf(u"a"_s));
        QSignalSpy learned(&bench.inspector, &Inspector::vinLearned);
        bench.inspector.readSignals();
        QVERIFY(bench.part<VehicleReader>()->isBusy());
        QTRY_COMPARE(bench.calls(), 1);
        bench.inspector.setConnection(connectionOf(u"b"_s));
        QVERIFY(!bench.part<VehicleReader>()->isBusy());
        QVERIFY(!bench.part<ProgressStrip>()->isVisible());
        QVERIFY(!bench.shows(u"57"_s));
        bench.server.setDelay(0s);
        bench.read();
        QCOMPARE(bench.server.asked().value(bench.calls() - 1),
                 u"/v3/vehicles/b/signals by user-of-b"_s);
        QCOMPARE(learned.count(), 1);
        QCOMPARE(learned[0][0].toString(), u"b"_s);
    }

    void cancel_stops_the_reading_and_leaves_what_was()
    {
        Bench bench;
        bench.inspector.setConnection(connectionOf(u"a"_s));
        bench.read();
        bench.server.setDelay(5s);
        bench.inspector.readSignals();
        Q_EMIT bench.part<ProgressStrip>()->cancelled();
        QVERIFY(!bench.part<VehicleReader>()->isBusy());
        QVERIFY(bench.shows(u"57"_s));
        QVERIFY(!bench.part<ErrorStrip>()->isVisible());
    }

    void what_was_read_in_this_session_comes_back_without_a_call()
    {
        Bench bench;
        bench.inspector.setConnection(connectionOf(u"a"_s));
        bench.read();
        bench.inspector.setConnection(connectionOf(u"b"_s));
        QVERIFY(!bench.shows(u"57"_s));
        bench.clock.advance(2h);
        bench.inspector.setConnection(connectionOf(u"a"_s));
        QVERIFY(bench.shows(u"57"_s));
        QVERIFY(bench.shows(u"read 2"_s));
        QCOMPARE(bench.calls(), 1);
        bench.workspace.close();
        bench.workspace.open(bench.server.application());
        bench.inspector.setConnection(connectionOf(u"a"_s));
        QVERIFY(!bench.shows(u"57"_s));
    }

    void a_connection_without_a_user_is_explained_without_a_call()
    {
        Bench bench;
        Connection connection = connectionOf(u"a"_s);
        connection.userId.clear();
        bench.inspector.setConnection(connection);
        bench.inspector.readSignals();
        QVERIFY(bench.part<ErrorStrip>()->isVisible());
        QCOMPARE(bench.workspace.log()->exchanges().size(), 0);
    }

    void the_token_is_nowhere()
    {
        Bench bench;
        bench.inspector.setConnection(connectionOf(u"a"_s));
        bench.read();
        bench.server.setFault(500);
        bench.tabs()->setCurrentIndex(2);
        QTRY_VERIFY(!bench.part<QPlainTextEdit>()->toPlainText().isEmpty());
        const QString text = allText(bench.inspector);
        QVERIFY(text.contains(u"request-1234"_s));
        QVERIFY(!text.contains(QLatin1StringView(SignalServer::canary)));
        QVERIFY(!text.contains(u"canary"_s));
        QVERIFY(!text.contains(u"Bearer"_s, Qt::CaseInsensitive));
    }

    void markup_from_outside_stays_text()
    {
        Bench bench;
        bench.server.setSignals(
            {signalObject(u"vehicleidentification-nickname"_s, u"VehicleIdentification"_s,
                          {{u"value"_s, u"<img src='file:///etc/passwd'><b>x</b>"_s}})});
        bench.inspector.setConnection(connectionOf(u"a"_s));
        bench.read();
        QVERIFY(bench.shows(u"<b>x</b>"_s));
        bench.tabs()->setCurrentIndex(1);
        bench.choose(u"vehicleidentification-nickname"_s);
        QVERIFY(bench.part<SignalDetail>()->toPlainText().contains(u"<b>x</b>"_s));
    }

    void only_errors_and_absent_signals_can_be_looked_at()
    {
        Bench bench;
        bench.inspector.setConnection(connectionOf(u"a"_s));
        bench.read();
        bench.tabs()->setCurrentIndex(1);
        const auto checks = bench.inspector.findChildren<QCheckBox *>();
        QCOMPARE(checks.size(), 2);
        checks[0]->setChecked(true);
        QCOMPARE(bench.part<DataTree>()->shownRowCount(), 2); // a group and its signal
        checks[0]->setChecked(false);
        checks[1]->setChecked(true);
        QVERIFY(bench.part<DataTree>()->shownRowCount() > 93);
        bench.choose(u"odometer-traveleddistance"_s);
        QVERIFY(bench.part<SignalDetail>()->toPlainText().contains(u"read_odometer"_s));
    }

    void a_place_goes_to_a_map_only_when_chosen()
    {
        Bench bench;
        QDesktopServices::setUrlHandler(u"https"_s, this, "noteOpened");
        QDesktopServices::setUrlHandler(u"geo"_s, this, "noteOpened");
        bench.inspector.setConnection(connectionOf(u"a"_s));
        bench.read();
        QCOMPARE(m_opened.size(), 0);
        QPushButton *map = bench.button(u"Open in map"_s);
        QVERIFY(map);
        for (QAction *action : map->menu()->actions()) {
            if (!action->isSeparator())
                action->trigger();
        }
        QCOMPARE(m_opened.size(), 2);
        QCOMPARE(m_opened[0], QUrl(u"geo:50.10000,14.40000"_s));
        QCOMPARE(m_opened[1].host(), u"www.openstreetmap.org"_s);
        QDesktopServices::unsetUrlHandler(u"https"_s);
        QDesktopServices::unsetUrlHandler(u"geo"_s);
    }

    void units_follow_the_preferences_at_once()
    {
        Bench bench;
        bench.server.setSignals({signalObject(u"odometer-traveleddistance"_s, u"Odometer"_s,
                                              {{u"value"_s, 1000}, {u"unit"_s, u"km"_s}})});
        bench.inspector.setConnection(connectionOf(u"a"_s));
        bench.read();
        QCOMPARE(bench.cell(u"odometer-traveleddistance"_s, SignalTreeModel::UnitColumn), u"km"_s);
        bench.preferences.setUnits(UnitSystem::Imperial);
        QCOMPARE(bench.cell(u"odometer-traveleddistance"_s, SignalTreeModel::UnitColumn), u"mi"_s);
        QVERIFY(bench.shows(u"mi"_s));
    }

    void it_fits_into_a_narrow_dock()
    {
        Bench bench;
        bench.inspector.setConnection(connectionOf(u"a"_s));
        bench.read();
        for (int tab = 0; tab < bench.tabs()->count(); ++tab) {
            bench.tabs()->setCurrentIndex(tab);
            QVERIFY(bench.inspector.minimumSizeHint().width() <= 320);
        }
    }

    void a_filter_that_fits_nothing_says_so()
    {
        Bench bench;
        bench.server.setSignals({signalObject(u"odometer-traveleddistance"_s, u"Odometer"_s,
                                              {{u"value"_s, 1000}, {u"unit"_s, u"km"_s}})});
        bench.inspector.setConnection(connectionOf(u"a"_s));
        bench.read();
        bench.tabs()->setCurrentIndex(1);
        auto *filter = bench.part<SignalsPage>()->findChild<QLineEdit *>();
        filter->setText(u"nowhere"_s);
        QVERIFY(bench.shows(u"No signal fits"_s));
        filter->clear();
        QVERIFY(bench.part<DataTree>()->isVisible());
        bench.inspector.findChildren<QCheckBox *>()[0]->setChecked(true);
        QVERIFY(bench.shows(u"No signal has an error"_s));
    }

    void shows_what_a_refresh_learns_meanwhile()
    {
        Bench bench;
        const Connection connection = connectionOf(u"a"_s);
        FleetStore &store = bench.workspace.fleet()->store;
        store.merge({connection}, LearnedFrom::Lookup);
        bench.inspector.setConnection(connection);
        QVERIFY(bench.shows(u"not read yet"_s));
        store.learn(chargeOf(connection, 61, bench.clock.utcNow()), connection.userId,
                    LearnedFrom::Read);
        QTRY_VERIFY(bench.shows(u"61"_s));
        bench.clock.advance(1min);
        bench.read();
        QTRY_VERIFY(bench.shows(u"57"_s));
        bench.clock.advance(1h);
        store.learn(chargeOf(connection, 66, bench.clock.utcNow()), connection.userId,
                    LearnedFrom::Read);
        QTRY_VERIFY(bench.shows(u"66"_s));
        QCOMPARE(bench.calls(), 1);
    }

    void shows_what_was_learned_earlier_without_a_call()
    {
        Bench bench;
        const Connection connection = connectionOf(u"a"_s);
        const ReadingSet set = chargeOf(connection, 61, bench.clock.utcNow().addSecs(-7200));
        bench.workspace.fleet()->store.learn(set, connection.userId, LearnedFrom::Read);
        QVERIFY(await(bench.workspace.fleet()->store.readings(connection.vehicleId, this)));
        bench.clock.advance(3h);
        bench.inspector.setConnection(connection);
        QTRY_VERIFY(bench.shows(u"61"_s));
        QVERIFY(allText(bench.inspector).contains(u"read %1 ago"_s.arg(shortAge(3h))));
        QCOMPARE(bench.calls(), 0);
        // What came through another user is not theirs.
        Connection other = connection;
        other.userId = u"another-user"_s;
        bench.inspector.setConnection(other);
        QVERIFY(!bench.shows(u"61"_s));
        bench.inspector.setConnection(connection);
        QSignalSpy answered(&bench.inspector, &Inspector::answered);
        bench.read();
        QCOMPARE(answered.size(), 1);
        QVERIFY(allText(bench.inspector).contains(u"57"_s));
    }

    void every_control_has_a_name_and_is_reached_by_keyboard()
    {
        Bench bench;
        bench.inspector.setConnection(connectionOf(u"a"_s));
        bench.read();
        QCOMPARE(accessibilityFaults(&bench.inspector), QStringList());
        for (int tab = 0; tab < bench.tabs()->count(); ++tab) {
            bench.tabs()->setCurrentIndex(tab);
            QCOMPARE(unreachableByTab(&bench.inspector), QStringList());
        }
    }

    void an_error_that_the_owner_can_mend_leads_to_a_link()
    {
        Bench bench;
        QSignalSpy wanted(&bench.inspector, &Inspector::ownerLinkWanted);
        bench.server.setFault(
            400, R"({"errors":[{"type":"CONNECTED_SERVICES_ACCOUNT","code":"AUTHENTICATION_FAILED",
                    "suggestedUserMessage":"Sign in again.",
                    "resolution":{"type":"REAUTHENTICATE"}}]})");
        bench.inspector.setConnection(connectionOf(u"a"_s));
        bench.read();
        auto *strip = bench.part<ErrorStrip>();
        QTRY_VERIFY(strip->isVisible());
        for (auto *button : strip->findChildren<QPushButton *>()) {
            if (button->text() == u"Link for the owner…"_s && button->isVisible())
                button->click();
        }
        QCOMPARE(wanted.size(), 1);
        const auto wish = wanted.first().first().value<OwnerLinkWish>();
        QCOMPARE(wish.of, connectionOf(u"a"_s));
        QCOMPARE(wish.advice.link, OwnerAdvice::Link::Reauthenticate);
        QCOMPARE(wish.advice.message, u"Sign in again."_s);
    }

    void a_signal_that_the_owner_can_mend_leads_to_a_link()
    {
        Bench bench;
        QSignalSpy wanted(&bench.inspector, &Inspector::ownerLinkWanted);
        bench.server.setSignals(
            {failedSignal(u"odometer-traveleddistance"_s, u"Odometer"_s, u"PERMISSION"_s, {}),
             failedSignal(u"charge-ischarging"_s, u"Charge"_s, u"VEHICLE_STATE"_s, u"ASLEEP"_s)});
        bench.inspector.setConnection(connectionOf(u"a"_s));
        bench.read();
        bench.tabs()->setCurrentIndex(1);
        auto *page = bench.part<SignalsPage>();
        const auto link = [page]() -> QPushButton * {
            for (auto *button : page->findChildren<QPushButton *>()) {
                if (button->text() == u"Link for the owner…"_s)
                    return button;
            }
            return nullptr;
        };
        bench.choose(u"charge-ischarging"_s);
        QVERIFY(!link()->isVisible());
        bench.choose(u"odometer-traveleddistance"_s);
        QVERIFY(link()->isVisible());
        link()->click();
        QCOMPARE(wanted.size(), 1);
        const auto wish = wanted.first().first().value<OwnerLinkWish>();
        QCOMPARE(wish.advice.link, OwnerAdvice::Link::Connect);
        QVERIFY(!wish.advice.message.isEmpty());
    }
};

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
