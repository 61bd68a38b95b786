// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "apisession.h"
#include "applicationstore.h"
#include "budget.h"
#include "clock.h"
#include "commandcontrol.h"
#include "commanddesk.h"
#include "commandpalette.h"
#include "credentials.h"
#include "datatree.h"
#include "inspector.h"
#include "linkresult.h"
#include "mainwindow.h"
#include "memorysecretstore.h"
#include "outcomestrip.h"
#include "ownerlinkdialog.h"
#include "preferences.h"
#include "searchfield.h"
#include "statuspill.h"
#include "webhookspage.h"
#include "workspace.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
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
        SystemClock clock;
        Workspace workspace{&applications, &secrets, &clock};
        MainWindow window{&workspace, &preferences, nullptr, paths};
    };

    static QAbstractButton *button(const QWidget &root, const QString &name)
    {
        for (QAbstractButton *candidate : root.findChildren<QAbstractButton *>()) {
            if (candidate->accessibleName() == name || candidate->text() == name)
                return candidate;
        }
        return nullptr;
    }

    static bool shows(const QWidget &root, const QString &text)
    {
        for (const QLabel *label : root.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&root) && label->text().contains(text))
                return true;
        }
        return false;
    }

    static QString pill(const QMainWindow &window)
    {
        const auto *pill = window.statusBar()->findChild<StatusPill *>();
        return pill->isVisible() ? pill->accessibleName() : QString();
    }

    static void chooseMode(const QWidget &root, int index)
    {
        for (QComboBox *box : root.findChildren<QComboBox *>()) {
            if (box->accessibleName() != u"Mode"_s)
                continue;
            box->setCurrentIndex(index);
            Q_EMIT box->activated(index);
        }
    }

    static QTableView *list(const QWidget &root)
    {
        for (QTableView *table : root.findChildren<QTableView *>()) {
            if (table->isVisibleTo(&root) && table->model() && table->model()->rowCount() > 0)
                return table;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void an_old_secret_is_hinted_at_and_can_be_replaced_from_the_menu()
    {
        Bench bench;
        Application application;
        application.name = u"Fleet EU"_s;
        application.clientId = u"client_1"_s;
        application = bench.applications.save(application).value();
        bench.secrets.put(application, "old-secret");
        const QDateTime longAgo = bench.clock.utcNow().addDays(-91);
        QVERIFY(bench.workspace.credentials()->notes()->change(
            application.id, [&](CredentialNote &note) { note.secretStoredAt = longAgo; }));
        QAction *replace = nullptr;
        for (QAction *action : bench.window.findChildren<QAction *>()) {
            if (action->text() == u"&Replace the secret…"_s)
                replace = action;
        }
        QVERIFY(replace && !replace->isEnabled());
        bench.window.resize(1280, 800);
        bench.window.show();
        bench.workspace.open(application);
        QVERIFY(replace->isEnabled());
        QToolButton *hint = nullptr;
        for (QToolButton *button : bench.window.statusBar()->findChildren<QToolButton *>()) {
            if (button->text().startsWith(u"Secret in use for 91"_s))
                hint = button;
        }
        QVERIFY(hint && hint->isVisible());
        hint->click();
        QCOMPARE(bench.window.page(), PageName::Settings);
        replace->trigger();
        auto *guide = bench.window.findChild<QDialog *>();
        QVERIFY(guide && guide->isVisible() && !guide->isModal());
        QCOMPARE(guide->windowTitle(), u"Replace the secret of Fleet EU"_s);
        // Without an application, or with the demo, there is nothing to replace.
        QVERIFY(bench.workspace.openDemo({}));
        QVERIFY(!replace->isEnabled());
        QVERIFY(!hint->isVisible());
    }

    void without_an_application_there_are_two_doors()
    {
        Bench bench;
        bench.window.show();
        QVERIFY(button(bench.window, u"Add an application"_s)->isVisible());
        QVERIFY(button(bench.window, u"Explore the demo fleet"_s)->isVisible());
        QCOMPARE(accessibilityFaults(&bench.window).join(u'\n'), QString());
        QCOMPARE(unreachableByTab(&bench.window).join(u'\n'), QString());
    }

    void the_demo_says_so_at_all_times_and_lists_its_fleet()
    {
        Bench bench;
        bench.window.show();
        button(bench.window, u"Explore the demo fleet"_s)->click();
        QVERIFY(bench.window.windowTitle().contains(u"DEMO"_s));
        QCOMPARE(pill(bench.window), u"DEMO"_s);
        QTRY_VERIFY(list(bench.window));
        QTRY_VERIFY(shows(bench.window, u"token "_s));
        QCOMPARE(accessibilityFaults(&bench.window).join(u'\n'), QString());
        bench.window.showPage(PageName::Settings);
        QVERIFY(bench.window.windowTitle().contains(u"DEMO"_s));
        bench.workspace.close();
        bench.window.showPage(PageName::User);
        QVERIFY(!bench.window.windowTitle().contains(u"DEMO"_s));
        QVERIFY(button(bench.window, u"Explore the demo fleet"_s)->isVisible());
    }

    void the_status_bar_says_how_many_calls_are_left()
    {
        Bench bench;
        bench.window.show();
        bench.window.openDemo();
        auto *left = bench.window.statusBar()->findChild<QToolButton *>();
        QVERIFY(left->isVisible());
        QCOMPARE(left->text(), u"120 of 120 calls"_s);
        Budget *budget = bench.workspace.session()->budget();
        LeavePtr leave;
        budget->ask({true, u"vehicle-1"_s}, this)->then(this, [&](const Result<LeavePtr> &given) {
            leave = *given;
        });
        QTRY_COMPARE(left->text(), u"119 of 120 calls"_s);
        leave->noteSent();
        ApiError refused;
        refused.status = 429;
        refused.code = u"VEHICLE"_s;
        refused.retryAfter = std::chrono::seconds(3600);
        budget->learn(*leave, &refused);
        leave.reset();
        auto *waiting = budget->ask({true, u"vehicle-1"_s}, this);
        QTRY_COMPARE(left->text(), u"119 of 120 calls · 1 waiting"_s);
        QCOMPARE(left->accessibleName(), left->text());
        QVERIFY(left->toolTip().contains(u"Waiting: 1 of yours, 0 in the background."_s));
        QVERIFY(left->toolTip().contains(u"Vehicle vehicle-1 was asked too often"_s));
        QVERIFY(left->toolTip().contains(u"All are back in 3"_s)); // 30 s
        delete waiting;
        QTRY_COMPARE(left->text(), u"119 of 120 calls"_s);
        bench.workspace.close();
        QVERIFY(!left->isVisible());
    }

    void what_is_to_be_opened_waits_for_an_application()
    {
        Bench bench;
        DemoServer demo;
        QVERIFY(demo.start());
        bench.window.show();
        bench.window.open(demo.firstUserId());
        bench.secrets.put(demo.application(), plain(demo.secret()));
        Application application = demo.application();
        application.secretPlace = SecretPlace::Keychain;
        bench.workspace.open(application);
        QTRY_VERIFY(list(bench.window));
        QCOMPARE(list(bench.window)->model()->rowCount(), 6);
    }

    void the_status_bar_says_whether_the_vehicles_listed_are_real()
    {
        Bench bench;
        DemoServer demo;
        QVERIFY(demo.start());
        bench.window.show();
        QCOMPARE(pill(bench.window), QString());
        bench.secrets.put(demo.application(), plain(demo.secret()));
        Application application = demo.application();
        application.secretPlace = SecretPlace::Keychain;
        bench.workspace.open(application);
        bench.window.open(Subject{Subject::Kind::Everything, {}});
        QTRY_VERIFY(list(bench.window));
        QCOMPARE(pill(bench.window), u"live"_s);
        chooseMode(bench.window, 1);
        QTRY_COMPARE(pill(bench.window), u"simulated"_s);
        chooseMode(bench.window, 2);
        QTRY_COMPARE(pill(bench.window), u"live and simulated"_s);
    }

    void a_locked_keyring_is_said_and_goes_on_by_itself()
    {
        Bench bench;
        DemoServer demo;
        QVERIFY(demo.start());
        bench.window.show();
        bench.secrets.put(demo.application(), plain(demo.secret()));
        bench.secrets.setFailure(ApiError::Kind::KeyringLocked);
        Application application = demo.application();
        application.secretPlace = SecretPlace::Keychain;
        bench.workspace.open(application);
        bench.window.open(demo.firstUserId());
        QTRY_VERIFY(shows(bench.window, u"Keyring is locked. Unlock it to go on."_s));
        bench.secrets.setFailure(std::nullopt);
        QTRY_VERIFY(list(bench.window));
        QVERIFY(!shows(bench.window, u"Keyring is locked"_s));
    }

    void the_window_remembers_its_shape()
    {
        QTemporaryDir folder;
        const Paths paths = Paths::standard(folder.path(), folder.path());
        ApplicationStore applications(paths);
        MemorySecretStore secrets;
        SystemClock clock;
        Workspace workspace(&applications, &secrets, &clock);
        QSize size;
        {
            Preferences preferences(paths);
            MainWindow window(&workspace, &preferences, nullptr, paths);
            window.show();
            window.resize(1111, 700);
            button(window, u"Fold the sidebar"_s)->click();
            window.showPage(PageName::Requests);
            action(window, u"Ctrl+I"_s)->trigger();
            window.close();
            size = window.size();
        }
        Preferences preferences(paths);
        MainWindow window(&workspace, &preferences, nullptr, paths);
        window.show();
        QCOMPARE(window.size(), size);
        QCOMPARE(window.page(), PageName::Requests);
        QVERIFY(button(window, u"Unfold the sidebar"_s));
        QVERIFY(!action(window, u"Ctrl+I"_s)->isChecked());
    }

    void every_action_is_in_a_menu_and_the_main_ones_have_keys()
    {
        Bench bench;
        for (const QString &key :
             {u"Ctrl+K"_s, u"Ctrl+1"_s, u"Ctrl+2"_s, u"Ctrl+,"_s, u"Ctrl+I"_s, u"Ctrl+B"_s,
              u"Ctrl+R"_s, u"Ctrl+Q"_s, u"F5"_s, u"F1"_s, u"F11"_s, u"Ctrl+F"_s})
            QVERIFY2(action(bench.window, key), qPrintable(key));
    }

    void no_two_actions_share_a_key()
    {
        Bench bench;
        QHash<QKeySequence, QString> seen;
        for (const QAction *candidate : bench.window.findChildren<QAction *>()) {
            const QKeySequence key = candidate->shortcut();
            if (key.isEmpty())
                continue;
            QVERIFY2(!seen.contains(key), qPrintable(key.toString() + u": "_s + candidate->text()));
            seen.insert(key, candidate->text());
        }
    }

    void the_search_field_is_a_key_away()
    {
        Bench bench;
        bench.window.show();
        bench.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        action(bench.window, u"Ctrl+K"_s)->trigger();
        QVERIFY(bench.window.findChild<SearchField *>()->hasFocus());
    }

    void the_about_box_says_who_is_not_behind_it()
    {
        Bench bench;
        bench.window.show();
        for (QAction *candidate : bench.window.findChildren<QAction *>()) {
            if (candidate->menuRole() == QAction::AboutRole)
                candidate->trigger();
        }
        const auto dialogs = bench.window.findChildren<QDialog *>();
        QCOMPARE(dialogs.size(), 1);
        QVERIFY(shows(*dialogs.first(), u"Not made by, nor tied to, Smartcar, Inc."_s));
        QVERIFY(shows(*dialogs.first(), u"GNU General Public License"_s));
        QVERIFY(shows(*dialogs.first(), QStringLiteral(MOTORPOOL_VERSION)));
        QCOMPARE(accessibilityFaults(dialogs.first()), QStringList());
    }

    void the_inspector_becomes_a_window_of_its_own_by_a_double_click()
    {
        Bench bench;
        bench.window.show();
        bench.window.openDemo();
        auto *dock = bench.window.findChild<QDockWidget *>();
        QVERIFY(dock->isVisible());
        QTest::mouseDClick(dock->titleBarWidget(), Qt::LeftButton, {}, QPoint(20, 10));
        QTRY_VERIFY(dock->isFloating());
        bench.window.showPage(PageName::Requests);
        QVERIFY(dock->isVisible());
        button(*dock, u"Put the inspector back into the window"_s)->click();
        QVERIFY(!dock->isFloating());
        QVERIFY(!dock->isVisible());
        bench.window.showPage(PageName::User);
        QVERIFY(dock->isVisible());
        button(*dock, u"Hide the inspector"_s)->click();
        QVERIFY(!dock->isVisible());
        QVERIFY(!action(bench.window, u"Ctrl+I"_s)->isChecked());
    }

    void it_fits_a_small_screen()
    {
        Bench bench;
        bench.window.show();
        button(bench.window, u"Explore the demo fleet"_s)->click();
        bench.window.resize(1024, 640);
        QTRY_VERIFY(list(bench.window));
        QCOMPARE(bench.window.size(), QSize(1024, 640));
        QVERIFY(list(bench.window)->width() >= 300);
    }

private:
    static QAction *action(const MainWindow &window, const QString &key)
    {
        for (QMenu *menu : window.menuBar()->findChildren<QMenu *>()) {
            for (QAction *candidate : menu->actions()) {
                if (candidate->shortcut() == QKeySequence(key))
                    return candidate;
            }
        }
        return nullptr;
    }

    static QByteArray plain(const Secret &secret)
    {
        QByteArray text;
        secret->read([&text](std::span<const char> bytes) {
            text = QByteArray(bytes.data(), qsizetype(bytes.size()));
        });
        return text;
    }

    void every_action_of_the_menus_is_in_the_palette()
    {
        Bench bench;
        bench.window.show();
        bench.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        action(bench.window, u"Ctrl+Shift+P"_s)->trigger();
        auto *palette = bench.window.findChild<CommandPalette *>();
        QVERIFY(palette->isVisible());
        const QAbstractItemModel &rows = *palette->findChild<DataTree *>()->model();
        QSet<QString> listed;
        for (int row = 0; row < rows.rowCount(); ++row)
            listed += rows.index(row, 1).data().toString() + u'/' +
                      QString(rows.index(row, 0).data().toString()).remove(u"✓ "_s);
        for (const QAction *menu : bench.window.menuBar()->actions()) {
            for (const QAction *one : menu->menu()->actions()) {
                if (one->isSeparator() || one->menu() ||
                    one == action(bench.window, u"Ctrl+Shift+P"_s))
                    continue;
                const QString line =
                    withoutMnemonic(menu->text()) + u'/' + withoutMnemonic(one->text());
                QVERIFY2(listed.contains(line), qPrintable(line));
            }
        }
        QVERIFY(listed.contains(u"Fleet › Views/Whole fleet"_s));
        // What cannot be used says why.
        auto *field = palette->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"read signals"_s);
        QCOMPARE(field->accessibleDescription(), u"Select a vehicle first."_s);
        QCOMPARE(accessibilityFaults(&bench.window).join(u'\n'), QString());
        field->clear();
        QTest::keyClicks(field, u"settings"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(bench.window.page(), PageName::Settings);
    }

private:
    /// What the palette lists, "path/title", with those of columns apart.
    static QStringList listedIn(MainWindow &window)
    {
        action(window, u"Ctrl+Shift+P"_s)->trigger();
        auto *palette = window.findChild<CommandPalette *>();
        const QAbstractItemModel &rows = *palette->findChild<DataTree *>()->model();
        QStringList listed;
        for (int row = 0; row < rows.rowCount(); ++row)
            listed << rows.index(row, 1).data().toString() + u'/' +
                          QString(rows.index(row, 0).data().toString()).remove(u"✓ "_s);
        palette->dismiss();
        return listed;
    }

private Q_SLOTS:
    void what_the_pages_have_is_in_the_palette_and_nothing_twice()
    {
        Bench bench;
        Application application;
        application.name = u"Fleet EU"_s;
        application.clientId = u"client_1"_s;
        QVERIFY(bench.applications.save(application));
        bench.window.show();
        bench.window.openDemo();
        QTRY_VERIFY(action(bench.window, u"Ctrl+R"_s)->isEnabled()); // one is selected
        bench.window.showPage(PageName::Webhooks);
        QTRY_VERIFY(bench.window.findChild<WebhooksPage *>()->desk()->isRead());
        bench.window.showPage(PageName::Fleet);
        const QStringList listed = listedIn(bench.window);
        for (const QString &line : {u"Fleet/Refresh the selection…"_s,
                                    u"Fleet/Refresh what is listed…"_s,
                                    u"Fleet/Refresh the whole fleet…"_s,
                                    u"Fleet/Schedule refreshes…"_s,
                                    u"Vehicles › Several/Lock the doors: several vehicles…"_s,
                                    u"Vehicles › Several/Unlock the doors: several vehicles…"_s,
                                    u"Vehicles › Selected/Delete a charge schedule…"_s,
                                    u"Vehicles › Selected/Make a case of this user…"_s,
                                    u"Vehicles › Selected/Show this user"_s,
                                    u"User/Link for the user"_s,
                                    u"Requests/Copy as curl"_s,
                                    u"Requests/Copy request id"_s,
                                    u"Requests/Show in the journal"_s,
                                    u"Webhooks/Subscribe the selected vehicles…"_s,
                                    u"Webhooks/Unsubscribe the selected vehicles…"_s,
                                    u"Webhooks/Copy the callback"_s,
                                    u"Webhooks/Details of the webhook…"_s,
                                    u"Webhooks/Export the vehicles listed…"_s,
                                    u"Webhooks › Columns/Callback"_s,
                                    u"Webhooks › Vehicles › Columns/Last delivery"_s,
                                    u"Journal/Verify the journal"_s,
                                    u"Journal/Export the journal…"_s,
                                    u"Journal/Show the request"_s,
                                    u"Settings/Edit Fleet EU…"_s,
                                    u"Settings/Replace the secret of Fleet EU…"_s,
                                    u"Settings/Make Fleet EU the default"_s,
                                    u"Settings/Remove Fleet EU…"_s,
                                    u"Settings/Add make"_s,
                                    u"Vehicles › Commands/Remove the user…"_s,
                                    u"Vehicles/Look up a list…"_s,
                                    u"Requests › Columns/Status"_s})
            QVERIFY2(listed.contains(line), qPrintable(line + u" in\n"_s + listed.join(u'\n')));
        QSet<QString> titles;
        for (const QString &line : listed) {
            if (line.contains(u"› Columns/"_s))
                continue; // two tables may well have the same column
            const QString title = line.section(u'/', 1);
            QVERIFY2(!titles.contains(title), qPrintable(title));
            titles.insert(title);
        }
    }

    void the_webhooks_page_is_read_when_it_is_shown_and_leads_to_a_vehicle()
    {
        Bench bench;
        bench.window.show();
        bench.window.openDemo();
        action(bench.window, u"Ctrl+5"_s)->trigger();
        QCOMPARE(bench.window.page(), PageName::Webhooks);
        auto *page = bench.window.findChild<WebhooksPage *>();
        QVERIFY(page->isVisible());
        QTRY_VERIFY(page->desk()->isRead() && !page->desk()->found().rows.empty());
        QVERIFY(action(bench.window, u"F5"_s)->isEnabled());
        QVERIFY(action(bench.window, u"Ctrl+F"_s)->isEnabled());
        action(bench.window, u"F5"_s)->trigger();
        QVERIFY(page->desk()->isReading());
        Q_EMIT page->subjectWanted({Subject::Kind::Everything, {}});
        QCOMPARE(bench.window.page(), PageName::User);
    }

    void an_entry_of_a_page_shows_the_page_and_is_done_there()
    {
        Bench bench;
        bench.window.show();
        bench.window.openDemo();
        QTRY_VERIFY(action(bench.window, u"Ctrl+R"_s)->isEnabled());
        action(bench.window, u"Ctrl+R"_s)->trigger(); // a request, to be copied
        bench.window.showPage(PageName::Settings);
        const auto use = [&](const QString &title) {
            action(bench.window, u"Ctrl+Shift+P"_s)->trigger();
            auto *palette = bench.window.findChild<CommandPalette *>();
            auto *field = palette->findChild<QLineEdit *>();
            field->setText(title);
            QTest::keyClick(field, Qt::Key_Return);
        };
        use(u"Edit the columns of nothing"_s); // no such action
        QCOMPARE(bench.window.page(), PageName::Settings);
        bench.window.findChild<CommandPalette *>()->dismiss();
        use(u"Verify the journal"_s);
        QCOMPARE(bench.window.page(), PageName::Journal);
        // What cannot be done there at present says why here.
        action(bench.window, u"Ctrl+Shift+P"_s)->trigger();
        auto *field = bench.window.findChild<CommandPalette *>()->findChild<QLineEdit *>();
        field->setText(u"copy as curl"_s);
        QCOMPARE(field->accessibleDescription(), u"Select a request first."_s);
        field->setText(u"several vehicles lock"_s);
        QCOMPARE(field->accessibleDescription(), u"Select several vehicles in a list first."_s);
    }

    void what_was_not_done_leads_from_any_page_to_the_vehicle()
    {
        Bench bench;
        bench.window.resize(1280, 800);
        bench.window.show();
        bench.window.openDemo();
        QTRY_VERIFY(action(bench.window, u"Ctrl+R"_s)->isEnabled());
        auto *inspector = bench.window.findChild<Inspector *>();
        const VehicleSubject subject = inspector->subject();
        bench.window.showPage(PageName::Settings);
        CommandDesk *desk = bench.window.commands()->desk();
        // A schedule that is not there is refused.
        CommandTask *task = desk->send(subject, {Deed::ScheduleDelete, ScheduleId{u"none"_s}}, 0);
        QVERIFY(task);
        OutcomeStrip *strip = bench.window.commands()->outcomes();
        QTRY_VERIFY(strip->isVisible());
        QCOMPARE(accessibilityFaults(strip).join(u'\n'), QString());
        button(*strip, u"Show"_s)->click();
        QCOMPARE(bench.window.page(), PageName::User);
        QVERIFY(!strip->isVisible());
        QVERIFY(shows(*inspector, u"Delete a charge schedule"_s) || inspector->connection());
        QVERIFY(bench.window.findChild<QDockWidget *>()->isVisible());
    }

    void the_title_of_a_user_has_a_menu_that_removes_the_user()
    {
        Bench bench;
        bench.window.show();
        bench.window.openDemo();
        QTRY_VERIFY(action(bench.window, u"Ctrl+R"_s)->isEnabled());
        auto *more = qobject_cast<QToolButton *>(button(bench.window, u"More about the user"_s));
        QVERIFY(more && more->menu());
        Q_EMIT more->menu()->aboutToShow();
        QCOMPARE(more->menu()->actions().size(), 1);
        more->menu()->actions().first()->trigger();
        QDialog *dialog = nullptr;
        for (QDialog *each : bench.window.findChildren<QDialog *>()) {
            if (each->isVisible())
                dialog = each;
        }
        QVERIFY(dialog);
        const QString userId = bench.window.findChild<Inspector *>()->connection()->userId;
        QVERIFY(dialog->windowTitle().contains(userId.right(4)));
        dialog->reject();
    }

    void a_link_for_the_owner_of_the_selected_vehicle_is_a_key_away()
    {
        Bench bench;
        bench.window.show();
        QVERIFY(!action(bench.window, u"Ctrl+Shift+O"_s)->isEnabled());
        bench.window.openDemo();
        QTRY_VERIFY(action(bench.window, u"Ctrl+R"_s)->isEnabled()); // one is selected
        action(bench.window, u"Ctrl+Shift+O"_s)->trigger();
        auto *dialog = bench.window.findChild<OwnerLinkDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const auto link = [dialog] {
            return dialog->findChild<LinkResult *>()->findChild<QPlainTextEdit *>()->toPlainText();
        };
        QVERIFY(link().contains(u"/oauth/reauthenticate?"_s));
        const auto selected = bench.window.findChild<Inspector *>()->connection();
        QVERIFY(link().contains(u"vehicle_id="_s + selected->vehicleId));
        // From the page of a user, the same dialog for that user.
        button(bench.window, u"Link for the user"_s)->click();
        QCOMPARE(bench.window.findChildren<OwnerLinkDialog *>().size(), 1);
        QVERIFY(link().contains(u"/oauth/authorize?"_s));
        button(*bench.window.findChild<Inspector *>(), u"Link for the owner"_s)->click();
        QVERIFY(link().contains(u"/oauth/reauthenticate?"_s));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
