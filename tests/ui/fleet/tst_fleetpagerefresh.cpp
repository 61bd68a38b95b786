// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "apisession.h"
#include "applicationstore.h"
#include "budget.h"
#include "clock.h"
#include "datatable.h"
#include "fleetdesk.h"
#include "fleetpage.h"
#include "memorysecretstore.h"
#include "preferences.h"
#include "refreshdialog.h"
#include "refreshpanel.h"
#include "scheduledialog.h"
#include "workspace.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFleetPageRefresh : public QObject
{
    Q_OBJECT

private:
    using State = FleetRefresh::State;

    /// A page with the demo's fleet of twenty vehicles.
    struct Bench
    {
        QTemporaryDir folder;
        Paths paths = Paths::standard(folder.path(), folder.path());
        MemorySecretStore secrets;
        SystemClock clock;
        ApplicationStore applications{paths};
        Preferences preferences{paths};
        Workspace workspace{&applications, &secrets, &clock};
        FleetPage page{&workspace, &preferences};

        bool open()
        {
            DemoOptions options;
            options.users = 5;
            options.vehicles = 20;
            options.firstUserVehicles = 6;
            if (!workspace.openDemo(options))
                return false;
            page.resize(1000, 700);
            page.show();
            page.open();
            if (!QTest::qWaitFor([&] { return page.syncAction()->isEnabled(); }, 20'000))
                return false;
            page.list()->startSync(Mode::All);
            return QTest::qWaitFor([&] { return rows() == 20 && page.syncAction()->isEnabled(); },
                                   20'000);
        }

        int rows() { return page.table()->model()->rowCount(); }
        FleetRefresh &refresh() { return workspace.fleet()->refresh; }
        RefreshPanel *panel() { return page.findChild<RefreshPanel *>(); }
        QString panelText() { return panel()->accessibleDescription(); }

        QMenu *menu()
        {
            for (QToolButton *button : page.findChildren<QToolButton *>()) {
                if (button->accessibleName() == "Refresh vehicles"_L1)
                    return button->menu();
            }
            return nullptr;
        }
        QAction *action(const QString &text)
        {
            Q_EMIT menu()->aboutToShow();
            for (QAction *of : menu()->actions()) {
                if (of->text().startsWith(text))
                    return of;
            }
            return nullptr;
        }
        template <class Dialog>
        Dialog *choose(const QString &text)
        {
            action(text)->trigger();
            Dialog *dialog = nullptr;
            (void)QTest::qWaitFor([&] { return (dialog = page.findChild<Dialog *>()); }, 20'000);
            return dialog;
        }
        bool press(QWidget *within, const QString &text)
        {
            for (QAbstractButton *button : within->findChildren<QAbstractButton *>()) {
                if (button->isVisible() && button->text().remove(u'&') == text) {
                    button->click();
                    return true;
                }
            }
            return false;
        }
        static QString textOf(const QWidget *within)
        {
            QStringList texts;
            for (const QLabel *label : within->findChildren<QLabel *>())
                texts << label->text();
            return texts.join(u'\n');
        }
    };

    std::unique_ptr<Bench> b;

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        b = std::make_unique<Bench>();
        QVERIFY(b->open());
    }
    void cleanup() { b.reset(); }

    void says_what_it_costs_and_does_nothing_unless_told()
    {
        QVERIFY(b->panel()->isHidden());
        QVERIFY(!b->action(u"Refresh the selection"_s)->isEnabled());
        auto *dialog = b->choose<RefreshDialog>(u"Refresh the whole fleet"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"Refresh 20 vehicle(s)"_s);
        const QString text = Bench::textOf(dialog);
        QVERIFY2(text.contains(u"20 call(s)"_s), qPrintable(text));
        QVERIFY2(text.contains(u"120 of 120 calls"_s), qPrintable(text));
        QVERIFY2(text.contains(u"made at once"_s), qPrintable(text));
        QCOMPARE(accessibilityFaults(dialog), QStringList());
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            QCOMPARE(button->isDefault(), button->text().remove(u'&') == u"Cancel"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!b->page.findChild<RefreshDialog *>());
        QCOMPARE(b->refresh().state(), State::Idle);
        QCOMPARE(b->workspace.session()->budget()->left(), 120);
    }

    void refreshes_and_tells_how_it_went()
    {
        auto *dialog = b->choose<RefreshDialog>(u"Refresh what is listed"_s);
        QVERIFY(b->press(dialog, u"Refresh 20 vehicle(s)"_s));
        QTRY_COMPARE(b->refresh().state(), State::Done);
        QVERIFY(b->panel()->isVisible());
        QCOMPARE(b->refresh().job().size(), 20);
        QCOMPARE(b->workspace.session()->budget()->left(), 100);
        QVERIFY2(b->panelText().startsWith(u"Refreshed"_s), qPrintable(b->panelText()));
        QTRY_VERIFY(FleetRow(b->page.list()->fleet(), 0).readAt() != noTime);
        QVERIFY(b->press(b->panel(), u"Close"_s));
        QVERIFY(b->panel()->isHidden());
    }

    void reads_the_selection_alone()
    {
        b->page.table()->selectRow(3);
        auto *dialog = b->choose<RefreshDialog>(u"Refresh the selection"_s);
        QVERIFY(b->press(dialog, u"Refresh 1 vehicle(s)"_s));
        QTRY_COMPARE(b->refresh().state(), State::Done);
        QCOMPARE(b->refresh().job().size(), 1);
    }

    void names_throttled_and_spent_vehicles()
    {
        const auto idOf = [this](quint32 row) {
            return QString::fromStdString(FleetRow(b->page.list()->fleet(), row).vehicleId());
        };
        const QDate today = b->clock.utcNow().date();
        const int month = today.year() * 100 + today.month();
        BudgetState state;
        state.vehicles.append({idOf(0), month, 3, true, {}});
        state.vehicles.append({idOf(1), month, 1, false, b->clock.utcNow().addSecs(600)});
        b->workspace.session()->budget()->restore(state);
        auto *dialog = b->choose<RefreshDialog>(u"Refresh the whole fleet"_s);
        const QString text = Bench::textOf(dialog);
        QVERIFY2(text.contains(u"19 call(s)"_s), qPrintable(text));
        QVERIFY2(text.contains(idOf(1) + u" from "_s), qPrintable(text));
        QVERIFY2(text.contains(u"1 vehicle(s) have no calls left this month"_s), qPrintable(text));
    }

    void pauses_resumes_and_cancels()
    {
        b->workspace.session()->budget()->setLimits(
            {.capacity = 5, .perMinute = 1, .monthlyPerVehicle = 0});
        auto *dialog = b->choose<RefreshDialog>(u"Refresh the whole fleet"_s);
        QVERIFY(Bench::textOf(dialog).contains(u"15\u2009min"_s));
        QVERIFY(b->press(dialog, u"Refresh 20 vehicle(s)"_s));
        QTRY_COMPARE(b->refresh().job().left(), 15);
        QVERIFY2(b->panelText().contains(u"5 of 20"_s), qPrintable(b->panelText()));
        QVERIFY2(b->panelText().contains(u"left"_s), qPrintable(b->panelText()));
        QVERIFY(!b->action(u"Refresh the whole fleet"_s)->isEnabled());
        QCOMPARE(accessibilityFaults(&b->page), QStringList());
        QCOMPARE(unreachableByTab(&b->page), QStringList());
        QVERIFY(b->press(b->panel(), u"Pause"_s));
        QVERIFY2(b->panelText().startsWith(u"Refresh paused at 5 of 20"_s),
                 qPrintable(b->panelText()));
        QVERIFY(b->press(b->panel(), u"Resume"_s));
        QCOMPARE(b->refresh().state(), State::Running);
        QVERIFY(b->press(b->panel(), u"Cancel"_s));
        QCOMPARE(b->refresh().state(), State::Cancelled);
        QVERIFY2(b->panelText().startsWith(u"Refresh cancelled"_s), qPrintable(b->panelText()));
        b->workspace.close();
        QVERIFY(b->panel()->isHidden());
    }

    void tells_by_what_vehicles_failed()
    {
        RefreshJob job(RefreshJob::Purpose::Person, {}, b->clock.utcNow());
        QVERIFY(job.add("no-such-vehicle", "no-such-user"));
        QVERIFY(b->refresh().start(job));
        QTRY_COMPARE(b->refresh().state(), State::Done);
        QToolButton *failed = nullptr;
        for (QToolButton *button : b->panel()->findChildren<QToolButton *>()) {
            if (button->menu())
                failed = button;
        }
        QVERIFY(failed && failed->isVisible());
        QCOMPARE(failed->text(), u"1 failed"_s);
        Q_EMIT failed->menu()->aboutToShow();
        QCOMPARE(failed->menu()->actions().size(), 1);
        QVERIFY(failed->menu()->actions().first()->text().startsWith(u"1 × "_s));
        QVERIFY(!failed->menu()->actions().first()->toolTip().isEmpty());
    }

    void the_schedule_is_off_until_it_is_switched_on()
    {
        b->page.setFilterText(u"make:tesla"_s);
        auto *dialog = b->choose<ScheduleDialog>(u"Schedule"_s);
        QVERIFY(dialog);
        QVERIFY(!dialog->setting().isEnabled);
        QCOMPARE(dialog->setting().filter, u"make:tesla"_s);
        QCOMPARE(dialog->setting().callsADay, 200);
        QVERIFY(dialog->setting().every == 6h);
        QCOMPARE(accessibilityFaults(dialog), QStringList());
        auto *save = [&]() -> QPushButton * {
            for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
                if (button->text().remove(u'&') == "Save"_L1)
                    return button;
            }
            return nullptr;
        }();
        QVERIFY(save);
        dialog->findChild<QLineEdit *>()->setText(u"battery:<x"_s);
        QVERIFY(!save->isEnabled());
        dialog->findChild<QLineEdit *>()->setText(u"make:nobody"_s);
        QVERIFY(save->isEnabled());
        dialog->findChild<QCheckBox *>()->setChecked(true);
        save->click();
        QVERIFY(b->workspace.fleet()->schedule.setting().isEnabled);
        QCOMPARE(b->workspace.fleet()->schedule.setting().filter, u"make:nobody"_s);
        QCOMPARE(b->workspace.session()->budget()->left(), 120);
    }
};

QTEST_MAIN(TestFleetPageRefresh)
#include "tst_fleetpagerefresh.moc"
