// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "apisession.h"
#include "applicationstore.h"
#include "commandpalette.h"
#include "connectionsclient.h"
#include "idlewatch.h"
#include "lockpage.h"
#include "mainwindow.h"
#include "manualclock.h"
#include "memorysecretstore.h"
#include "preferences.h"
#include "requestlog.h"
#include "searchfield.h"
#include "webhookdesk.h"
#include "workspace.h"

#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestWindowLock : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        QTemporaryDir folder;
        Paths paths = Paths::standard(folder.path(), folder.path());
        ApplicationStore applications{paths};
        Preferences preferences{paths};
        MemorySecretStore secrets;
        ManualClock clock;
        Workspace workspace{&applications, &secrets, &clock};
        MainWindow window{&workspace, &preferences, nullptr, paths};
    };

    static QAbstractButton *button(const QWidget &root, const QString &name)
    {
        for (QAbstractButton *candidate : root.findChildren<QAbstractButton *>()) {
            if (candidate->isVisible() &&
                (candidate->accessibleName() == name || candidate->text() == name))
                return candidate;
        }
        return nullptr;
    }

    static bool shows(const QWidget &root, const QString &text)
    {
        for (const QLabel *label : root.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    static QTableView *list(const QWidget &root)
    {
        for (QTableView *table : root.findChildren<QTableView *>()) {
            if (table->isVisible() && table->model() && table->model()->rowCount() > 0)
                return table;
        }
        return nullptr;
    }

    /// What the demo was asked for and would be billed, or would change something.
    static int acts(Workspace &workspace)
    {
        int count = 0;
        for (const Exchange &exchange : workspace.log()->exchanges()) {
            const bool isToken = exchange.url.path() == u"/oauth2/token";
            const bool isList =
                exchange.method == "GET" && exchange.url.path() == u"/v3/connections";
            count += isToken || isList ? 0 : 1;
        }
        return count;
    }

    static Application application(const QString &name)
    {
        Application result;
        result.id = u"id-"_s + name;
        result.name = name;
        result.clientId = u"client_"_s + name;
        result.secretPlace = SecretPlace::Session;
        result.hosts.iam = result.hosts.vehicle = QUrl(u"http://localhost:9"_s);
        return result;
    }

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void a_lock_blanks_the_window_and_unlocking_brings_back_the_place()
    {
        Bench bench;
        bench.window.show();
        bench.window.openDemo();
        QTRY_VERIFY(list(bench.window));
        QTableView *table = list(bench.window);
        table->selectRow(3);
        const QString row = table->model()->index(3, 0).data().toString();
        QTest::qWait(20); // the window learns of it in the next turn of the event loop
        auto *dock = bench.window.findChild<QDockWidget *>();
        QVERIFY(dock->isVisible());
        auto *dialog = new QDialog(&bench.window);
        dialog->show();
        QTest::keyClick(&bench.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto *palette = bench.window.findChild<CommandPalette *>();
        QVERIFY(palette->isVisible());

        QTest::keyClick(&bench.window, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(bench.workspace.isLocked());
        QCOMPARE(bench.window.windowTitle(), u"Motorpool"_s);
        QVERIFY(shows(bench.window, u"Motorpool is locked"_s));
        QVERIFY(shows(bench.window, u"Locked by hand since "_s));
        QVERIFY(shows(bench.window, u"Unlocking asks for nothing"_s));
        QVERIFY(!list(bench.window));
        QVERIFY(!dock->isVisible() && !dialog->isVisible() && !palette->isVisible());
        QVERIFY(!bench.window.menuBar()->isVisible() && !bench.window.statusBar()->isVisible());
        QCOMPARE(table->model()->rowCount(), 0);
        // Nothing of it is left but the way out.
        const auto buttons = bench.window.findChildren<QAbstractButton *>();
        QCOMPARE(std::count_if(buttons.begin(), buttons.end(),
                               [](const QAbstractButton *b) { return b->isVisible(); }),
                 1);
        QCOMPARE(accessibilityFaults(&bench.window).join(u'\n'), QString());
        for (const auto &[key, keys] :
             {std::pair{Qt::Key_K, Qt::ControlModifier}, std::pair{Qt::Key_1, Qt::ControlModifier},
              std::pair{Qt::Key_N, Qt::ControlModifier}, std::pair{Qt::Key_F5, Qt::NoModifier}})
            QTest::keyClick(&bench.window, key, keys);
        QTest::keyClick(&bench.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!palette->isVisible());
        QVERIFY(shows(bench.window, u"Motorpool is locked"_s));

        QTRY_COMPARE(bench.window.focusWidget(), button(bench.window, u"Unlock"_s));
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_Space);
        QVERIFY(!bench.workspace.isLocked());
        QVERIFY(bench.window.windowTitle().contains(u"DEMO"_s));
        QTRY_VERIFY(list(bench.window));
        QTRY_COMPARE(table->currentIndex().row(), 3);
        QCOMPARE(table->model()->index(3, 0).data().toString(), row);
        QVERIFY(dock->isVisible() && bench.window.menuBar()->isVisible());
        QVERIFY(bench.window.statusBar()->isVisible());
        QCOMPARE(acts(bench.workspace), 0);
    }

    void it_goes_back_to_the_page_where_it_was()
    {
        Bench bench;
        bench.window.show();
        bench.window.openDemo();
        bench.window.showPage(PageName::Settings);
        bench.workspace.lock(LockCause::Sleep);
        QVERIFY(shows(bench.window, u"went to sleep"_s));
        button(bench.window, u"Unlock"_s)->click();
        QCOMPARE(bench.window.page(), PageName::Settings);
        QTRY_VERIFY(bench.workspace.isDemo());
        QCOMPARE(bench.window.page(), PageName::Settings);
    }

    void receiving_shows_on_every_page_and_a_lock_says_that_it_pauses()
    {
        Bench bench;
        bench.window.show();
        bench.window.openDemo();
        bench.window.showPage(PageName::Deliveries);
        QTRY_VERIFY(button(bench.window, u"Start receiving"_s));
        WebhookDesk *desk = bench.workspace.deliveries();
        desk->receiver.start(0, &bench.window);
        QTRY_VERIFY(button(bench.window, u"receiving deliveries"_s));
        bench.window.showPage(PageName::User);
        button(bench.window, u"receiving deliveries"_s)->click();
        QCOMPARE(bench.window.page(), PageName::Deliveries);
        bench.workspace.lock(LockCause::ByHand);
        QVERIFY(shows(bench.window, u"Deliveries are not received meanwhile"_s));
        button(bench.window, u"Unlock"_s)->click();
        QTRY_VERIFY(button(bench.window, u"receiving deliveries"_s));
    }

    void a_keyring_is_asked_and_one_that_stays_locked_keeps_it_locked()
    {
        Bench bench;
        Application kept = application(u"One"_s);
        kept.secretPlace = SecretPlace::Keychain;
        bench.window.show();
        bench.workspace.open(kept);
        bench.workspace.lock(LockCause::Screen);
        QVERIFY(!shows(bench.window, u"has to be given again"_s));
        bench.secrets.setFailure(ApiError::Kind::KeyringLocked);
        button(bench.window, u"Unlock"_s)->click();
        QTRY_VERIFY(shows(bench.window, u"The keyring was not unlocked."_s));
        QVERIFY(bench.workspace.isLocked());
        QVERIFY(shows(bench.window, u"One that is open since the login asks nobody"_s));
        bench.secrets.setFailure(ApiError::Kind::KeyringFailed);
        button(bench.window, u"Unlock"_s)->click();
        QTRY_VERIFY(shows(bench.window, u"as the test wants it"_s));
        QVERIFY(bench.workspace.isLocked());
        bench.secrets.setFailure(std::nullopt);
        button(bench.window, u"Unlock"_s)->click();
        QVERIFY(shows(bench.window, u"Waiting for the keyring's own question"_s));
        button(bench.window, u"Ask again"_s)->click();
        QTRY_VERIFY(!bench.workspace.isLocked());
        QCOMPARE(bench.workspace.application()->name, u"One"_s);
    }

    void it_locks_when_nobody_touches_it()
    {
        Bench bench;
        bench.window.show();
        IdleWatch watch(&bench.clock, nullptr, std::chrono::milliseconds(1));
        QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setLimit(std::chrono::minutes(5));
        bench.clock.advance(std::chrono::seconds(299));
        QTest::keyClick(&bench.window, Qt::Key_Shift);
        bench.clock.advance(std::chrono::seconds(299));
        QTest::qWait(20);
        QCOMPARE(idle.count(), 0);
        bench.clock.advance(std::chrono::seconds(1));
        QTRY_COMPARE(idle.count(), 1);
        // A first touch after a long sleep does not undo that nobody was there.
        QTest::mouseMove(&bench.window);
        watch.setLimit(std::chrono::minutes(6));
        bench.clock.advance(std::chrono::hours(9));
        QTest::keyClick(&bench.window, Qt::Key_Shift);
        QCOMPARE(idle.count(), 2);
    }

    void a_pointer_that_lies_still_is_nobody()
    {
        Bench bench;
        bench.window.show();
        IdleWatch watch(&bench.clock, nullptr, std::chrono::milliseconds(1));
        QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setLimit(std::chrono::minutes(5));
        const auto move = [&bench](double x, bool isReal) {
            // As the platform's plugin tells of one, or as Qt makes one up.
            const QPointF to(x, 10);
            QMouseEvent event(QEvent::MouseMove, to, bench.window.mapToGlobal(to), Qt::NoButton,
                              Qt::NoButton, Qt::NoModifier);
            if (isReal)
                QSpontaneKeyEvent::setSpontaneous(&event);
            qApp->notify(&bench.window, &event);
        };
        move(10, true);
        bench.clock.advance(std::chrono::minutes(4));
        move(10, true); // another widget came under it
        move(20, false);
        bench.clock.advance(std::chrono::minutes(1));
        QTRY_COMPARE(idle.count(), 1);
        move(30, true);
        bench.clock.advance(std::chrono::minutes(4));
        move(40, true);
        bench.clock.advance(std::chrono::minutes(4));
        QTest::qWait(20);
        QCOMPARE(idle.count(), 1);
    }

    void it_is_painted_before_anything_else_happens()
    {
        struct Painted : QObject
        {
            bool eventFilter(QObject *, QEvent *event) override
            {
                is = is || event->type() == QEvent::Paint;
                return false;
            }
            bool is = false;
        } painted;
        Bench bench;
        bench.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bench.window));
        bench.window.findChild<LockPage *>()->installEventFilter(&painted);
        bench.workspace.lock(LockCause::Sleep);
        QVERIFY(painted.is);
    }

    void what_is_wanted_while_locked_waits_and_only_shows()
    {
        Bench bench;
        bench.window.show();
        bench.window.openDemo();
        QTRY_VERIFY(list(bench.window));
        bench.workspace.lock(LockCause::ByHand);
        bench.window.showWanted(u"motorpool://user/first"_s);
        bench.window.showWanted(u"motorpool://user/second"_s);
        QVERIFY(!shows(bench.window, u"second"_s));
        button(bench.window, u"Unlock"_s)->click();
        auto *search = bench.window.findChild<SearchField *>();
        QTRY_COMPARE(search->text(), u"second"_s);
        QCOMPARE(bench.window.page(), PageName::User);
        QCOMPARE(acts(bench.workspace), 0);
    }

    void a_link_that_would_act_does_nothing_and_says_why()
    {
        Bench bench;
        bench.window.show();
        bench.window.openDemo();
        QTRY_VERIFY(list(bench.window));
        const auto requests = bench.workspace.log()->exchanges().size();
        for (const QString &link :
             {u"motorpool://vehicle/1/unlock"_s, u"motorpool://command/lock?vehicle=1"_s,
              u"motorpool://vehicle/1?readonly=0"_s}) {
            bench.window.showWanted(link);
            QVERIFY(shows(bench.window, u"Nothing was done."_s));
        }
        bench.window.showWanted(u"motorpool:nonsense"_s);
        QVERIFY(shows(bench.window, u"not spelled"_s));
        QCOMPARE(bench.workspace.log()->exchanges().size(), requests);
        QVERIFY(list(bench.window));
    }

    void a_vehicle_that_is_linked_to_is_not_read()
    {
        Bench bench;
        bench.window.show();
        bench.window.openDemo();
        QTRY_VERIFY(list(bench.window));
        QString vehicle;

        auto *listing = bench.workspace.session()->connections()->list({}, this);
        listing->each(this, [&vehicle](const ConnectionPage &page) {
            vehicle = page.connections.first().vehicleId;
        });
        QTRY_VERIFY(!vehicle.isEmpty());
        bench.window.showWanted(u"motorpool://vehicle/"_s + vehicle);
        QTRY_VERIFY(button(bench.window, u"Read signals, 1 call"_s));
        QTest::qWait(200);
        QCOMPARE(acts(bench.workspace), 0);
    }

    void a_link_about_another_application_is_offered()
    {
        Bench bench;
        QVERIFY(bench.applications.save(application(u"One"_s)));
        QVERIFY(bench.applications.save(application(u"Two"_s)));
        bench.window.show();
        bench.workspace.open(*bench.applications.byName(u"One"_s));
        bench.window.showWanted(u"motorpool://user/7?application=Two"_s);
        QVERIFY(shows(bench.window, u"This is about “Two”, which is not open."_s));
        QCOMPARE(bench.workspace.application()->name, u"One"_s);
        QVERIFY(bench.workspace.log()->exchanges().isEmpty());
        QCOMPARE(accessibilityFaults(&bench.window).join(u'\n'), QString());

        button(bench.window, u"Leave the link"_s)->click();
        QVERIFY(!shows(bench.window, u"This is about"_s));
        bench.window.showWanted({}, u"Two"_s);
        button(bench.window, u"Open “Two” and show it"_s)->click();
        QCOMPARE(bench.workspace.application()->name, u"Two"_s);

        bench.window.showWanted(u"motorpool://user/7?application=Three"_s);
        QVERIFY(shows(bench.window, u"There is no application named “Three”."_s));
        bench.window.showWanted(u"motorpool://user/8?application=Two"_s);
        QTRY_COMPARE(bench.window.findChild<SearchField *>()->text(), u"8"_s);
    }
};

QTEST_MAIN(TestWindowLock)
#include "tst_windowlock.moc"
