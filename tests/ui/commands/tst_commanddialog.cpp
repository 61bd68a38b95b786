// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "commandbench.h"
#include "commanddialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestCommandDialog : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        QTemporaryDir home;
        Paths paths = Paths::standard(home.path(), home.path());
        Preferences preferences{paths};
        ReadingPresenter presenter{&preferences};
        ManualClock clock;

        std::unique_ptr<CommandDialog> dialog(const VehicleCommand &command,
                                              VehicleSubject subject = CommandBench::car())
        {
            auto made = std::make_unique<CommandDialog>(subject, command, &presenter, &clock);
            made->show();
            return made;
        }
    };

    static QAbstractButton *yes(const QDialog &dialog, const QString &verb)
    {
        return findButton(&dialog, verb);
    }

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void it_names_the_act_the_car_the_state_and_the_cost()
    {
        Bench bench;
        const auto dialog = bench.dialog({Deed::SecurityLock, {}});
        QCOMPARE(dialog->windowTitle(), u"Lock Pool car 7?"_s);
        const QString text = textIn(dialog.get());
        for (const QString &part :
             {u"Pool car 7"_s, u"SKODA Enyaq"_s, u"2025"_s, u"VIN …0721"_s, u"user-of-a"_s,
              u"locked out"_s, u"5\u202Fmin"_s, u"2 to 4 call"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" in\n"_s + text));
        QVERIFY(yes(*dialog, u"Lock"_s)->isEnabled());
        dialog->findChild<QCheckBox *>()->setChecked(false);
        QVERIFY(textIn(dialog.get()).contains(u"It costs 1 call"_s));
        QCOMPARE(dialog->looks(), 0);
    }

    void it_says_whether_the_vehicle_is_real_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("said");
        QTest::newRow("live") << u"live"_s << u"live vehicle"_s;
        QTest::newRow("simulated") << u"SIMULATED"_s << u"simulated vehicle"_s;
        QTest::newRow("test") << u"test"_s << u"test vehicle"_s;
        QTest::newRow("new") << u"shadow"_s << u"mode shadow"_s;
        QTest::newRow("not told") << QString() << u"it may be a live vehicle"_s;
    }

    void it_says_whether_the_vehicle_is_real()
    {
        QFETCH(QString, mode);
        QFETCH(QString, said);
        Bench bench;
        VehicleSubject subject = CommandBench::car();
        subject.connection.mode = mode;
        for (const Deed deed : {Deed::SecurityUnlock, Deed::ConnectionDelete}) {
            const auto dialog = bench.dialog({deed, {}}, subject);
            QVERIFY2(textIn(dialog.get()).contains(said), qPrintable(textIn(dialog.get())));
        }
    }

    void the_state_grows_old_while_the_question_stands()
    {
        Bench bench;
        const auto dialog = bench.dialog({Deed::SecurityLock, {}});
        QVERIFY(textIn(dialog.get()).contains(u"5\u202Fmin"_s));
        bench.clock.advance(std::chrono::minutes(20));
        auto *ageing = dialog->findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(ageing->isActive() && ageing->intervalAsDuration() <= std::chrono::minutes(1));
        ageing->setInterval(0);
        QTRY_VERIFY2(textIn(dialog.get()).contains(u"25\u202Fmin"_s),
                     qPrintable(textIn(dialog.get())));
    }

    void the_safe_button_is_what_enter_does()
    {
        Bench bench;
        const auto dialog = bench.dialog({Deed::SecurityLock, {}});
        const QSignalSpy accepted(dialog.get(), &QDialog::accepted);
        const QSignalSpy rejected(dialog.get(), &QDialog::rejected);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QCOMPARE(accepted.count(), 0);
        QCOMPARE(rejected.count(), 1);
    }

    void the_keyboard_goes_as_the_buttons_stand()
    {
        Bench bench;
        const auto dialog = bench.dialog({Deed::SecurityLock, {}});
        dialog->findChild<QCheckBox *>()->setFocus();
        QTest::keyClick(dialog.get(), Qt::Key_Tab);
        QCOMPARE(dialog->focusWidget(), yes(*dialog, u"Lock"_s));
        QTest::keyClick(dialog.get(), Qt::Key_Tab);
        QCOMPARE(dialog->focusWidget(), yes(*dialog, u"Cancel"_s));
    }

    void what_is_dangerous_wants_the_end_of_the_vin()
    {
        Bench bench;
        for (const Deed deed : {Deed::SecurityUnlock, Deed::ConnectionDelete}) {
            const auto dialog = bench.dialog({deed, {}});
            QAbstractButton *button =
                yes(*dialog, deed == Deed::SecurityUnlock ? u"Unlock"_s : u"Disconnect"_s);
            QVERIFY(!button->isEnabled());
            QVERIFY(!button->accessibleDescription().isEmpty());
            auto *field = dialog->findChild<QLineEdit *>();
            QTest::keyClicks(field, u"0720"_s);
            QVERIFY(!button->isEnabled());
            field->clear();
            QTest::keyClicks(field, u"0721"_s);
            QVERIFY(button->isEnabled());
        }
    }

    void enter_while_typing_goes_on_to_the_button_and_sends_nothing()
    {
        Bench bench;
        const auto dialog = bench.dialog({Deed::SecurityUnlock, {}});
        const QSignalSpy accepted(dialog.get(), &QDialog::accepted);
        auto *field = dialog->findChild<QLineEdit *>();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return); // nothing typed yet
        QVERIFY(dialog->isVisible());
        QTest::keyClicks(field, u"0721"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QAbstractButton *button = yes(*dialog, u"Unlock"_s);
        QCOMPARE(dialog->focusWidget(), button);
        // The key is still held down.
        QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QCoreApplication::sendEvent(button, &repeated);
        QVERIFY(dialog->isVisible());
        QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(accepted.count(), 1);
        button->click();
        QCOMPARE(accepted.count(), 1);
    }

    void a_value_that_is_missing_is_entered()
    {
        Bench bench;
        const auto limit = bench.dialog({Deed::ChargeSetLimit, {}});
        auto *percent = limit->findChild<QSpinBox *>();
        QCOMPARE(percent->minimum(), 50);
        QCOMPARE(percent->maximum(), 100);
        percent->setValue(90);
        QCOMPARE(limit->command(), (VehicleCommand{Deed::ChargeSetLimit, ChargePercent{90}}));

        const auto daily = bench.dialog({Deed::ScheduleDaily, {}});
        QAbstractButton *set = yes(*daily, u"Set the schedule"_s);
        QVERIFY(!set->isEnabled()); // no place yet
        daily->findChild<QLineEdit *>()->setText(u"52.5, 13.4"_s);
        QVERIFY(set->isEnabled());
        QCOMPARE(daily->command(),
                 (VehicleCommand{Deed::ScheduleDaily,
                                 DailyPlan{{52.5, 13.4}, {QTime(22, 0), QTime(6, 0)}}}));
    }

    void a_value_that_is_given_is_shown()
    {
        Bench bench;
        const auto dialog = bench.dialog({Deed::SetDestination, GeoPoint{52.5, 13.4}});
        QVERIFY(textIn(dialog.get()).contains(u"52.5, 13.4"_s));
        QVERIFY(findButton(dialog.get(), u"Open in map"_s));
        QVERIFY(textIn(dialog.get()).contains(u"It costs 1 call"_s));
    }

    void losses_come_before_a_removal()
    {
        Bench bench;
        const auto dialog = bench.dialog({Deed::UserDelete, {}});
        QVERIFY(dialog->windowTitle().contains(u"user-of-a"_s));
        dialog->awaitLosses(u"Looking up…"_s);
        dialog->findChild<QLineEdit *>()->setText(u"of-a"_s);
        QAbstractButton *button = yes(*dialog, u"Remove the user"_s);
        QVERIFY(!button->isEnabled());
        dialog->setLosses({u"2 connections"_s});
        QVERIFY(button->isEnabled());
        QVERIFY(textIn(dialog.get()).contains(u"stays on this computer"_s));
    }

    void a_nickname_cannot_disguise_the_question()
    {
        Bench bench;
        VehicleSubject subject = CommandBench::car();
        subject.nickname = u"A\u202Ecar\n"_s + QString(500, u'x');
        const auto dialog = bench.dialog({Deed::SecurityLock, {}}, subject);
        QVERIFY(!dialog->windowTitle().contains(u'\u202E'));
        QVERIFY(!dialog->windowTitle().contains(u'\n'));
        QVERIFY(dialog->windowTitle().size() < 80);
    }

    void all_is_named_and_reached_by_keyboard_data()
    {
        QTest::addColumn<int>("deed");
        for (const DeedDef &def : deedTable()) {
            const bool isAsked = def.about != DeedDef::About::Subscription;
            if (isAsked && def.takes != DeedDef::Takes::ScheduleId)
                QTest::newRow(def.key) << int(def.deed);
        }
    }

    void all_is_named_and_reached_by_keyboard()
    {
        QFETCH(int, deed);
        Bench bench;
        const auto dialog = bench.dialog({Deed(deed), {}});
        QCOMPARE(accessibilityFaults(dialog.get()).join(u'\n'), QString());
        QCOMPARE(unreachableByTab(dialog.get()).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestCommandDialog)
#include "tst_commanddialog.moc"
