// SPDX-License-Identifier: GPL-3.0-or-later
// Saved views on the Fleet page and in the sidebar.
#include "a11y.h"
#include "datatable.h"
#include "filterfield.h"
#include "fleetbench.h"
#include "fleetviewfile.h"
#include "mainwindow.h"
#include "viewdialogs.h"
#include "viewlist.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestFleetViewDesk : public QObject
{
    Q_OBJECT

private:
    struct Bench : FleetBench
    {
        FleetPage page{&workspace, &preferences};
        FleetViewDesk *desk = page.tools()->views();
        FilterField *filter = page.findChild<FilterField *>();
        Bench() { page.resize(1000, 600); }
    };

    static QAbstractButton *button(const QWidget &root, const QString &name)
    {
        for (QAbstractButton *candidate : root.findChildren<QAbstractButton *>()) {
            if (candidate->accessibleName() == name ||
                QString(candidate->text()).remove(u'&') == name)
                return candidate;
        }
        return nullptr;
    }

    static void answerName(QWidget *page, const QString &name)
    {
        auto *dialog = page->findChild<ViewNameDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>()->setText(name);
        for (QPushButton *candidate : dialog->findChildren<QPushButton *>()) {
            if (candidate->isDefault())
                candidate->click();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void a_view_sets_filter_columns_and_order()
    {
        Bench bench;
        QVERIFY(bench.fill(&bench.page));
        bench.filter->setText(u"make:skoda"_s);
        bench.page.table()->lendColumns({u"year"_s, u"make"_s}, int(FleetField::Year),
                                        Qt::DescendingOrder);
        bench.desk->saveAs();
        answerName(&bench.page, u"New Skodas"_s);
        QCOMPARE(bench.desk->current(), u"New Skodas"_s);
        QVERIFY(!bench.desk->differs());

        bench.desk->leave();
        QCOMPARE(bench.filter->text(), QString());
        QVERIFY(bench.page.table()->shownKeys().size() > 2);
        QVERIFY(bench.page.list()->order().isEmpty());

        bench.desk->choose(u"New Skodas"_s);
        QCOMPARE(bench.filter->text(), u"make:skoda"_s);
        QCOMPARE(bench.page.table()->shownKeys(), (QStringList{u"year"_s, u"make"_s}));
        QCOMPARE(bench.page.list()->order(), (FleetOrder{{FleetField::Year, true}}));
        QTRY_COMPARE(bench.page.list()->model()->rowCount(), 5);
    }

    void another_application_has_views_of_its_own()
    {
        Bench bench;
        QVERIFY(bench.fill(&bench.page));
        const QString one = bench.workspace.application()->id;
        bench.desk->choose(u"Low battery"_s);
        bench.filter->setText(u"vin:7SAWRUBL5RW447343"_s);
        bench.desk->saveAs();
        answerName(&bench.page, u"That car"_s);
        bench.desk->setApplication(u"another"_s);
        QVERIFY(!bench.desk->names().contains(u"That car"_s));
        QCOMPARE(bench.desk->current(), QString());
        QCOMPARE(bench.filter->text(), QString());
        bench.desk->setApplication(one);
        QCOMPARE(bench.desk->current(), u"That car"_s);
        QCOMPARE(bench.filter->text(), u"vin:7SAWRUBL5RW447343"_s);
    }

    void a_changed_view_says_so_and_can_be_saved()
    {
        Bench bench;
        QVERIFY(bench.fill(&bench.page));
        bench.page.show();
        bench.desk->choose(u"Low battery"_s);
        QVERIFY(!bench.desk->differs());
        auto *save = button(bench.page, u"Save changes of the view"_s);
        QVERIFY(!save->isVisible());
        bench.filter->setText(u"battery:<10"_s);
        QVERIFY(bench.desk->differs());
        QVERIFY(save->isVisible());
        save->click();
        QVERIFY(!bench.desk->differs());
        FleetViews kept(bench.preferences.file());
        kept.setApplication(bench.workspace.application()->id);
        QCOMPARE(kept.find(u"Low battery"_s)->filter, u"battery:<10"_s);
        bench.page.table()->sortByColumn(int(FleetField::Make), Qt::AscendingOrder);
        QVERIFY(bench.desk->differs());
    }

    void a_persons_own_columns_come_back_untouched()
    {
        Bench bench;
        QVERIFY(bench.fill(&bench.page));
        DataTable *table = bench.page.table();
        table->horizontalHeader()->moveSection(0, 2);
        table->sortByColumn(int(FleetField::Model), Qt::AscendingOrder);
        const QStringList own = table->shownKeys();
        bench.desk->choose(u"Low battery"_s);
        QCOMPARE(table->shownKeys(), own); // that view has no columns of its own
        table->horizontalHeader()->moveSection(0, 3);
        QVERIFY(bench.desk->differs());
        bench.desk->leave();
        QCOMPARE(table->shownKeys(), own);
        QCOMPARE(bench.page.list()->order(), (FleetOrder{{FleetField::Model, false}}));
    }

    void the_view_of_errors_shows_what_failed()
    {
        Bench bench;
        bench.desk->choose(u"With errors"_s);
        QVERIFY(bench.page.table()->shownKeys().contains(u"readError"_s));
    }

    void the_last_view_is_shown_again()
    {
        Bench bench;
        bench.desk->choose(u"With errors"_s);
        FleetPage again(&bench.workspace, &bench.preferences);
        QCOMPARE(again.tools()->views()->current(), u"With errors"_s);
        QCOMPARE(again.findChild<FilterField *>()->text(), u"has:error"_s);
    }

    void names_are_asked_and_refused_where_taken()
    {
        Bench bench;
        bench.page.show();
        bench.desk->rename(u"Low battery"_s);
        auto *dialog = bench.page.findChild<ViewNameDialog *>();
        QCOMPARE(accessibilityFaults(dialog), QStringList());
        auto *field = dialog->findChild<QLineEdit *>();
        QCOMPARE(field->text(), u"Low battery"_s);
        field->setText(u"with ERRORS"_s);
        QVERIFY(!button(*dialog, u"Rename"_s)->isEnabled());
        answerName(&bench.page, u"Almost empty"_s);
        QVERIFY(bench.desk->names().contains(u"Almost empty"_s));
    }

    void deleting_can_be_undone()
    {
        Bench bench;
        bench.desk->choose(u"Low battery"_s);
        const QStringList before = bench.desk->names();
        bench.desk->remove(u"Low battery"_s);
        QCOMPARE(bench.desk->current(), QString());
        QCOMPARE(bench.filter->text(), u"battery:<20"_s); // what is shown stays
        bench.page.table()->horizontalHeader()->moveSection(0, 2);
        QVERIFY(
            !bench.preferences.state(u"columns/fleet"_s).toString().isEmpty()); // a person's own
        bench.desk->undoRemove();
        QCOMPARE(bench.desk->names(), before);
    }

    void an_import_asks_about_names_that_are_taken()
    {
        Bench bench;
        bench.page.show();
        QSignalSpy told(bench.desk, &FleetViewDesk::told);
        const FleetView mine{u"Mine"_s, u"is:gone"_s, {}, {}};
        const FleetView taken{u"Low battery"_s, u"battery:<5"_s, {}, {}};
        bench.desk->takeOver(toViewFile({mine, taken}));
        auto *question = bench.page.findChild<ViewClashDialog *>();
        QVERIFY(question);
        QCOMPARE(accessibilityFaults(question), QStringList());
        button(*question, u"Keep both"_s)->click();
        QCOMPARE(told.size(), 1);
        QVERIFY(bench.desk->names().contains(u"Mine"_s));
        QVERIFY(bench.desk->names().contains(u"Low battery 2"_s));
        // What is there already, and the same, is no clash.
        bench.desk->takeOver(toViewFile({mine}));
        QCOMPARE(told.size(), 2);
    }

    void a_file_that_is_none_is_told()
    {
        Bench bench;
        QSignalSpy failed(bench.desk, &FleetViewDesk::failed);
        bench.desk->takeOver("vin,make\n");
        QCOMPARE(failed.size(), 1);
        QCOMPARE(bench.desk->names().size(), 4);
    }

    void the_sidebar_lists_them_and_keys_work()
    {
        Bench bench;
        MainWindow window(&bench.workspace, &bench.preferences, nullptr, bench.paths);
        window.resize(1280, 800);
        window.show();
        auto *list = window.findChild<ViewList *>();
        auto *page = window.findChild<FleetPage *>();
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 4);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(window.page(), PageName::Fleet);
        QCOMPARE(page->tools()->views()->current(), u"Low battery"_s);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(page->tools()->views()->names().first(), u"Low battery"_s);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->count(), 3);
        button(window, u"Bring back the view Low battery"_s)->click();
        QCOMPARE(list->count(), 4);
        QCOMPARE(accessibilityFaults(&window).join(u'\n'), QString());
        QCOMPARE(unreachableByTab(&window).join(u'\n'), QString());
    }

    void the_fleet_entry_leaves_a_view_when_pressed_again()
    {
        Bench bench;
        MainWindow window(&bench.workspace, &bench.preferences, nullptr, bench.paths);
        window.show();
        auto *views = window.findChild<FleetPage *>()->tools()->views();
        views->choose(u"With errors"_s);
        window.showPage(PageName::User);
        button(window, u"Fleet"_s)->click();
        QCOMPARE(views->current(), u"With errors"_s);
        button(window, u"Fleet"_s)->click();
        QCOMPARE(views->current(), QString());
    }

    void a_folded_sidebar_has_them_in_a_menu()
    {
        Bench bench;
        MainWindow window(&bench.workspace, &bench.preferences, nullptr, bench.paths);
        window.show();
        button(window, u"Fold the sidebar"_s)->click();
        QVERIFY(!window.findChild<ViewList *>()->isVisible());
        auto *views = qobject_cast<QToolButton *>(button(window, u"Saved views"_s));
        QVERIFY(views->isVisible());
        Q_EMIT views->menu()->aboutToShow();
        QStringList texts;
        for (const QAction *action : views->menu()->actions())
            texts << action->text();
        QVERIFY(texts.contains(u"Low battery"_s));
    }
};

QTEST_MAIN(TestFleetViewDesk)
#include "tst_fleetviewdesk.moc"
