// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "actionreason.h"
#include "commandpalette.h"
#include "datatree.h"
#include "preferences.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestCommandPalette : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        QTemporaryDir folder;
        Preferences preferences{Paths::standard(folder.path(), folder.path())};
        QMainWindow window;
        QLineEdit *before = new QLineEdit(&window);
        QAction *copy;
        QAction *lock;
        QAction *fold;
        QMenu *filled;
        CommandPalette palette{&preferences, &window};

        Bench()
        {
            window.setCentralWidget(before);
            window.resize(900, 600);
            QMenu *edit = window.menuBar()->addMenu(u"&Edit"_s);
            copy = edit->addAction(u"&Copy"_s);
            copy->setShortcut(QKeySequence(u"Ctrl+Shift+Y"_s));
            edit->addSeparator();
            fold = edit->addAction(u"&Fold"_s);
            fold->setCheckable(true);
            fold->setChecked(true);
            edit->addAction(u"Hidden"_s)->setVisible(false);
            QMenu *vehicles = window.menuBar()->addMenu(u"&Vehicles"_s);
            lock = vehicles->addAction(u"&Lock the doors"_s);
            enableAction(lock, false, u"Select a vehicle first."_s);
            filled = vehicles->addMenu(u"&Open"_s);
            connect(filled, &QMenu::aboutToShow, filled, [menu = filled] {
                menu->clear();
                menu->addAction(u"Fleet EU"_s);
            });
            palette.addSource([this] { return paletteEntries(window.menuBar()); });
            window.show();
            window.activateWindow();
            if (!QTest::qWaitForWindowActive(&window))
                qFatal("the window did not become active");
            before->setFocus();
            palette.open();
        }

        QLineEdit *field() const { return palette.findChild<QLineEdit *>(); }
        DataTree *list() const { return palette.findChild<DataTree *>(); }

        QStringList titles() const
        {
            QStringList titles;
            for (int row = 0; row < list()->model()->rowCount(); ++row)
                titles += list()->model()->index(row, 0).data().toString();
            return titles;
        }

        QString current() const
        {
            return list()->currentIndex().siblingAtColumn(0).data().toString();
        }

        QString spoken() const
        {
            return list()->currentIndex().data(Qt::AccessibleTextRole).toString();
        }
    };

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void every_action_of_the_menus_is_listed_with_its_way()
    {
        Bench bench;
        QVERIFY(bench.palette.isVisible());
        QVERIFY(bench.field()->hasFocus());
        QCOMPARE(bench.titles(),
                 (QStringList{u"Copy"_s, u"✓ Fold"_s, u"Lock the doors"_s, u"Fleet EU"_s}));
        const QAbstractItemModel &rows = *bench.list()->model();
        QCOMPARE(rows.index(0, 1).data().toString(), u"Edit"_s);
        QCOMPARE(rows.index(0, 2).data().toString(), u"Ctrl+Shift+Y"_s);
        QCOMPARE(rows.index(3, 1).data().toString(), u"Vehicles › Open"_s);
        QCOMPARE(accessibilityFaults(&bench.palette).join(u'\n'), QString());
    }

    void enter_uses_the_first_that_fits()
    {
        Bench bench;
        QSignalSpy copied(bench.copy, &QAction::triggered);
        QTest::keyClicks(bench.field(), u"cop"_s);
        QCOMPARE(bench.titles(), QStringList{u"Copy"_s});
        // The action finds the focus where it was.
        QWidget *focus = nullptr;
        connect(bench.copy, &QAction::triggered, this,
                [&] { focus = QApplication::focusWidget(); });
        QTest::keyClick(bench.field(), Qt::Key_Return);
        QCOMPARE(copied.size(), 1);
        QVERIFY(!bench.palette.isVisible());
        QCOMPARE(focus, bench.before);
    }

    void esc_closes_and_the_focus_goes_back()
    {
        Bench bench;
        QTest::keyClicks(bench.field(), u"fold"_s);
        QTest::keyClick(bench.field(), Qt::Key_Escape);
        QVERIFY(!bench.palette.isVisible());
        QVERIFY(bench.before->hasFocus());
        bench.palette.open();
        QVERIFY(bench.field()->text().isEmpty());
        QCOMPARE(bench.titles().size(), 4);
    }

    void a_disabled_action_is_told_with_its_reason_and_not_used()
    {
        Bench bench;
        QSignalSpy locked(bench.lock, &QAction::triggered);
        QTest::keyClicks(bench.field(), u"lock"_s);
        QCOMPARE(bench.current(), u"Lock the doors"_s);
        QVERIFY(bench.spoken().contains(u"Select a vehicle first."_s));
        QVERIFY(bench.list()->currentIndex().data(Qt::ForegroundRole).isValid());
        QCOMPARE(bench.field()->accessibleDescription(), u"Select a vehicle first."_s);
        QTest::keyClick(bench.field(), Qt::Key_Return);
        QCOMPARE(locked.size(), 0);
        QVERIFY(bench.palette.isVisible());
        // Enabled meanwhile, it is when the palette is opened again.
        enableAction(bench.lock, true, u"Select a vehicle first."_s);
        bench.palette.open();
        QTest::keyClicks(bench.field(), u"lock"_s);
        QTest::keyClick(bench.field(), Qt::Key_Return);
        QCOMPARE(locked.size(), 1);
    }

    void arrows_walk_through_the_list()
    {
        Bench bench;
        QTest::keyClick(bench.field(), Qt::Key_Down);
        QCOMPARE(bench.current(), u"✓ Fold"_s);
        QTest::keyClick(bench.field(), Qt::Key_Up);
        QTest::keyClick(bench.field(), Qt::Key_Up);
        QCOMPARE(bench.current(), u"Fleet EU"_s);
        QTest::keyClick(bench.field(), Qt::Key_Down);
        QCOMPARE(bench.current(), u"Copy"_s);
        QTest::keyClick(bench.field(), Qt::Key_PageDown);
        QCOMPARE(bench.current(), u"Fleet EU"_s);
        // Tab goes to the list and back; what is typed there goes on in the field.
        QTest::keyClick(bench.field(), Qt::Key_Tab);
        QVERIFY(bench.list()->hasFocus());
        QTest::keyClick(bench.list(), Qt::Key_Home);
        QCOMPARE(bench.current(), u"Copy"_s);
        QTest::keyClick(bench.list(), Qt::Key_F);
        QVERIFY(bench.field()->hasFocus());
        QCOMPARE(bench.field()->text(), u"f"_s);
        QTest::keyClick(bench.field(), Qt::Key_Tab);
        QTest::keyClick(bench.list(), Qt::Key_Escape);
        QVERIFY(!bench.palette.isVisible());
    }

    void what_was_used_lately_is_first_also_after_a_restart()
    {
        Bench bench;
        QTest::keyClicks(bench.field(), u"fleet"_s);
        QTest::keyClick(bench.field(), Qt::Key_Return);
        bench.palette.open();
        QCOMPARE(bench.titles().first(), u"Fleet EU"_s);
        CommandPalette other(&bench.preferences, &bench.window);
        other.addSource([&bench] { return paletteEntries(bench.window.menuBar()); });
        other.open();
        QCOMPARE(other.findChild<DataTree *>()->model()->index(0, 0).data().toString(),
                 u"Fleet EU"_s);
    }

    void only_the_last_few_are_remembered()
    {
        Bench bench;
        QMenu many;
        for (int i = 0; i < 20; ++i)
            many.addAction(u"Number %1 of them"_s.arg(i));
        bench.palette.addSource([&many] { return paletteEntries(&many, u"Many"_s); });
        for (int i = 0; i < 20; ++i) {
            bench.palette.open();
            QTest::keyClicks(bench.field(), u"number %1 of"_s.arg(i));
            QTest::keyClick(bench.field(), Qt::Key_Return);
        }
        const QStringList recent = bench.preferences.state(u"palette/recent"_s).toStringList();
        QCOMPARE(recent.size(), CommandPalette::mostRecent);
        QCOMPARE(recent.first(), u"Many/Number 19 of them"_s);
    }

    void an_action_that_went_meanwhile_is_not_used()
    {
        Bench bench;
        QTest::keyClicks(bench.field(), u"copy"_s);
        delete bench.copy;
        QTest::keyClick(bench.field(), Qt::Key_Return);
        QVERIFY(!bench.palette.isVisible());
    }

    void where_nothing_fits_it_says_so()
    {
        Bench bench;
        QTest::keyClicks(bench.field(), u"xyzzy"_s);
        QCOMPARE(bench.titles(), QStringList());
        QCOMPARE(bench.field()->accessibleDescription(), u"No action fits."_s);
        QTest::keyClick(bench.field(), Qt::Key_Down);
        QTest::keyClick(bench.field(), Qt::Key_Return);
        QVERIFY(bench.palette.isVisible());
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(bench.list());
        QCOMPARE(face->tableInterface()->rowCount(), 0);
    }

    void it_closes_when_the_focus_goes_elsewhere()
    {
        Bench bench;
        bench.before->setFocus();
        QVERIFY(!bench.palette.isVisible());
        QVERIFY(bench.before->hasFocus());
    }

    void it_stays_within_a_small_window()
    {
        Bench bench;
        bench.window.resize(420, 300);
        QTRY_VERIFY(bench.window.rect().contains(bench.palette.geometry()));
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
