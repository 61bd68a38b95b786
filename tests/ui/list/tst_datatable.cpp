// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "datatable.h"
#include "metrics.h"
#include "preferences.h"
#include "rowspans.h"
#include "tablefake.h"

#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestDataTable : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<TableFake> m_model;
    std::unique_ptr<DataTable> m_table;

    void makeTable()
    {
        m_table.reset();
        m_table = std::make_unique<DataTable>(u"fake"_s, m_preferences.get());
        m_table->setAccessibleName(u"Fake"_s);
        m_table->setModel(m_model.get());
        m_table->resize(600, 400);
    }

    QAction *column(const QString &title)
    {
        QMenu *menu = m_table->columnsMenu();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text() == title)
                return action;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        // The platform without a display says so of each popup.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_preferences =
            std::make_unique<Preferences>(Paths::standard(m_folder->path(), m_folder->path()));
        m_model = std::make_unique<TableFake>(20);
        makeTable();
    }

    void cleanup()
    {
        m_table.reset();
        m_model.reset();
        m_preferences.reset();
    }

    void copies_the_selection_with_whole_ids()
    {
        m_table->setColumnWidth(1, 60); // the id on screen is shortened
        m_table->selectRow(3);
        m_table->selectionModel()->select(m_model->index(1, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keySequence(m_table.get(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"name 1\t%1\t1\nname 3\t%2\t3"_s.arg(TableFake::id(1), TableFake::id(3)));
    }

    void does_not_copy_more_than_the_clipboard_takes_at_once()
    {
        m_model->setRows(DataTable::mostCopied + 1);
        QGuiApplication::clipboard()->setText(u"before"_s);
        QSignalSpy refused(m_table.get(), &DataTable::copyRefused);
        m_table->selectAll();
        QTest::keySequence(m_table.get(), QKeySequence::Copy);
        QCOMPARE(refused.size(), 1);
        const auto why = refused.first().first().value<ApiError>();
        QVERIFY(why.detail.contains(u"10,001 row(s) are too many"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        m_table->selectionModel()->select(m_model->index(3, 0), QItemSelectionModel::Deselect |
                                                                    QItemSelectionModel::Rows);
        QTest::keySequence(m_table.get(), QKeySequence::Copy);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), DataTable::mostCopied - 1);
    }

    void the_header_walks_over_no_selection()
    {
        m_table->show();
        m_table->selectAll();
        QCOMPARE(m_table->selectionModel()->selectedRows().size(), 20);
        QVERIFY(!m_table->horizontalHeader()->selectionModel()->hasSelection());
        m_table->setModel(m_model.get()); // with a selection of its own
        m_table->selectAll();
        QVERIFY(!m_table->horizontalHeader()->selectionModel()->hasSelection());
    }

    void copies_a_cell_and_a_row()
    {
        m_table->setCurrentIndex(m_model->index(2, 1));
        m_table->copyCell();
        QCOMPARE(QGuiApplication::clipboard()->text(), TableFake::id(2));
        m_table->copyRow();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"name 2\t%1\t2"_s.arg(TableFake::id(2)));
    }

    void copies_shown_columns_in_their_order()
    {
        column(u"Id"_s)->setChecked(false);
        m_table->horizontalHeader()->moveSection(2, 0);
        m_table->selectRow(4);
        QCOMPARE(m_table->selectedText(), u"4\tname 4"_s);
    }

    void offers_copying_and_columns_in_the_context_menu()
    {
        m_table->show();
        m_table->setCurrentIndex(m_model->index(2, 1));
        QModelIndexList requested;
        connect(m_table.get(), &DataTable::menuRequested, this,
                [&requested](QMenu *, const QModelIndex &cell) { requested << cell; });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(m_table->viewport(), &event);
        QCOMPARE(requested, QModelIndexList{m_model->index(2, 1)});
        auto *menu = m_table->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        QStringList texts;
        for (QMenu *each : m_table->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (each != m_table->columnsMenu())
                menu = each;
        }
        for (const QAction *action : menu->actions())
            texts << action->text();
        QVERIFY(texts.contains(u"Copy cell"_s));
        QVERIFY(texts.contains(u"Copy row"_s));
        QVERIFY(menu->actions().last()->menu() == m_table->columnsMenu());
        menu->close();
    }

    void remembers_widths_order_columns_and_sorting()
    {
        m_table->setColumnWidth(0, 222);
        m_table->horizontalHeader()->moveSection(2, 0);
        column(u"Id"_s)->setChecked(false);
        m_table->sortByColumn(2, Qt::DescendingOrder);
        makeTable();
        QCOMPARE(m_table->columnWidth(0), 222);
        QCOMPARE(m_table->shownColumns(), (QList<int>{2, 0}));
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), 2);
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);

        column(u"Default columns"_s)->trigger();
        QCOMPARE(m_table->shownColumns(), (QList<int>{0, 1, 2}));
        makeTable();
        QCOMPARE(m_table->shownColumns(), (QList<int>{0, 1, 2}));
        QVERIFY(m_table->columnWidth(0) != 222);
    }

    void ignores_a_memory_that_makes_no_sense()
    {
        m_preferences->setState(u"columns/fake"_s,
                                u"name -5 hidden;id x hidden;number 9999999999 hidden;"
                                "gone 80 shown;sort nothing up;;what"_s);
        makeTable();
        QCOMPARE(m_table->shownColumns().size(), 1);
    }

    void keeps_at_least_one_column()
    {
        column(u"Name"_s)->setChecked(false);
        column(u"Id"_s)->setChecked(false);
        QVERIFY(!column(u"Number"_s)->isEnabled());
    }

    void fills_the_width_until_a_person_sizes_columns()
    {
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
        const auto sum = [this] {
            return m_table->columnWidth(0) + m_table->columnWidth(1) + m_table->columnWidth(2);
        };
        QVERIFY(std::abs(m_table->viewport()->width() - sum()) < 3);
        m_table->setColumnWidth(0, 100);
        m_table->resize(900, 400);
        QCOMPARE(m_table->columnWidth(0), 100);
    }

    void has_rows_of_the_density_chosen()
    {
        QCOMPARE(m_table->rowHeight(0), rowHeight(Preferences::Density::Normal));
        m_preferences->setDensity(Preferences::Density::Roomy);
        QCOMPARE(m_table->rowHeight(0), rowHeight(Preferences::Density::Roomy));
    }

    void does_not_jump_when_the_current_row_goes()
    {
        m_model->setRows(300);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
        m_table->setCurrentIndex(m_model->index(1, 0));
        m_model->filter(2);
        QVERIFY(!m_table->currentIndex().isValid());
        QVERIFY(m_table->rowAt(0) == 0);
    }

    void a_selection_stays_with_its_rows_and_a_large_one_is_let_go()
    {
        constexpr int rows = DataTable::mostFollowed * 2;
        m_model->setRows(rows);
        const auto select = [this](int count) {
            m_table->selectionModel()->select(
                QItemSelection(m_model->index(0, 0), m_model->index(count - 1, 2)),
                QItemSelectionModel::ClearAndSelect);
        };
        select(3);
        m_model->reverse();
        const QList<RowSpan> spans = selectedSpans(m_table->selectionModel());
        QCOMPARE(spans.size(), 1);
        QCOMPARE(spans.first().first, rows - 3);
        QCOMPARE(spans.first().last, rows - 1);
        select(rows);
        m_model->reverse();
        QCOMPARE(m_table->selectedRowCount(), rows);
        m_table->selectionModel()->select(m_model->index(7, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(m_table->selectedRowCount(), rows);
        m_model->reverse(); // all of them, but in parts
        QCOMPARE(m_table->selectedRowCount(), 0);
        select(DataTable::mostFollowed + 1);
        QSignalSpy changed(m_table->selectionModel(), &QItemSelectionModel::selectionChanged);
        m_model->reverse();
        QCOMPARE(m_table->selectedRowCount(), 0);
        QCOMPARE(changed.size(), 1);
    }

    void is_activated_by_enter()
    {
        m_table->show();
        QSignalSpy activated(m_table.get(), &QAbstractItemView::activated);
        m_table->setCurrentIndex(m_model->index(5, 0));
        QTest::keyClick(m_table.get(), Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
    }

    void lets_tab_out_and_has_a_name()
    {
        QWidget window;
        m_table->setParent(&window);
        QCOMPARE(accessibilityFaults(&window), QStringList());
        QCOMPARE(unreachableByTab(&window), QStringList());
        m_table->setParent(nullptr);
    }
};

QTEST_MAIN(TestDataTable)
#include "tst_datatable.moc"
