// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletable.h"
#include "datatable.h"
#include "preferences.h"
#include "tablefake.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QTemporaryDir>
#include <QTest>

#include <climits>
#include <memory>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int hostile[] = {-1, INT_MIN, INT_MAX, 3, 500, 501, 100'000, 65'536, -65'536};

} // namespace

class TestAccessibleTable : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<TableFake> m_model;
    std::unique_ptr<DataTable> m_table;

    AccessibleTable *seen()
    {
        return dynamic_cast<AccessibleTable *>(
            QAccessible::queryAccessibleInterface(m_table.get()));
    }

    /// Asks for everything there is to ask about a place outside the table.
    void askOutside(int row, int column)
    {
        QAccessibleTableInterface *table = seen()->tableInterface();
        QAccessibleInterface *cell = table->cellAt(row, column);
        QVERIFY(cell);
        QVERIFY(!cell->isValid());
        QVERIFY(cell->tableCellInterface());
        QVERIFY(!cell->tableCellInterface()->isSelected());
        QVERIFY(!cell->tableCellInterface()->table());
        QVERIFY(cell->tableCellInterface()->columnHeaderCells().isEmpty());
        QVERIFY(cell->text(QAccessible::Name).isEmpty());
        QVERIFY(cell->state().invalid);
        QVERIFY(cell->rect().isEmpty());
        QVERIFY(cell->actionInterface()->actionNames().isEmpty());
        cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(seen()->indexOfChild(cell), -1);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>(); // no columns are remembered
        m_preferences =
            std::make_unique<Preferences>(Paths::standard(m_folder->path(), m_folder->path()));
        m_model = std::make_unique<TableFake>(500);
        m_table = std::make_unique<DataTable>(u"fake"_s, m_preferences.get());
        m_table->setModel(m_model.get());
        m_table->resize(600, 400);
        m_table->show();
    }

    void cleanup()
    {
        m_table.reset();
        m_model.reset();
        m_preferences.reset();
    }

    void is_what_assistive_programs_get()
    {
        QVERIFY(seen());
        QCOMPARE(seen()->role(), QAccessible::Table);
        QVERIFY(seen()->tableInterface());
        QCOMPARE(seen()->rowCount(), 500);
        QCOMPARE(seen()->columnCount(), 3);
        QCOMPARE(seen()->childCount(), 501 * 3);
        QCOMPARE(seen()->text(QAccessible::Description), u"500 rows, 3 columns"_s);
    }

    void reads_row_by_row()
    {
        for (int row = 0; row < 500; ++row) {
            for (int column = 0; column < 3; ++column) {
                QAccessibleInterface *cell = seen()->cellAt(row, column);
                QVERIFY(cell->isValid());
                QCOMPARE(cell->role(), QAccessible::Cell);
                QCOMPARE(cell->text(QAccessible::Name),
                         m_model->index(row, column).data().toString());
                QCOMPARE(cell->tableCellInterface()->rowIndex(), row);
                QCOMPARE(cell->tableCellInterface()->columnIndex(), column);
                QCOMPARE(cell->parent(), seen());
                QCOMPARE(seen()->child(seen()->indexOfChild(cell)), cell);
            }
        }
    }

    void exposes_headers()
    {
        QCOMPARE(seen()->child(1)->role(), QAccessible::ColumnHeader);
        QCOMPARE(seen()->child(1)->text(QAccessible::Name), u"Id"_s);
        QCOMPARE(seen()->columnDescription(2), u"Number"_s);
        const auto headers = seen()->cellAt(3, 2)->tableCellInterface()->columnHeaderCells();
        QCOMPARE(headers.size(), 1);
        QCOMPARE(headers.first()->text(QAccessible::Name), u"Number"_s);
        headers.first()->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), 2);
        QCOMPARE(seen()->child(2)->text(QAccessible::Description), u"sorted upwards"_s);
    }

    void shows_columns_as_they_are_on_screen()
    {
        m_table->setColumnHidden(1, true);
        m_table->horizontalHeader()->moveSection(2, 0);
        QCOMPARE(seen()->columnCount(), 2);
        QCOMPARE(seen()->cellAt(7, 0)->text(QAccessible::Name), u"7"_s);
        QCOMPARE(seen()->cellAt(7, 1)->text(QAccessible::Name), u"name 7"_s);
    }

    void withstands_places_outside()
    {
        for (const int row : hostile) {
            for (const int column : hostile)
                askOutside(row, column);
            if (row < 0 || row >= 500) {
                askOutside(row, 0);
                QVERIFY(!seen()->isRowSelected(row));
                QVERIFY(!seen()->selectRow(row));
                QVERIFY(!seen()->unselectRow(row));
                QVERIFY(seen()->rowDescription(row).isEmpty());
            }
            if (row != 3)
                askOutside(0, row);
            QVERIFY(!seen()->isColumnSelected(row));
            QVERIFY(!seen()->selectColumn(row));
            QVERIFY(!seen()->unselectColumn(row));
            QVERIFY(seen()->columnDescription(row).isEmpty());
        }
        QVERIFY(!seen()->child(-1));
        QVERIFY(!seen()->child(INT_MIN));
        QVERIFY(!seen()->child(INT_MAX));
        QVERIFY(!seen()->child(501 * 3));
        QCOMPARE(seen()->indexOfChild(nullptr), -1);
        QCOMPARE(seen()->indexOfChild(seen()), -1);
        QVERIFY(!seen()->childAt(-10'000, -10'000));
    }

    void withstands_a_filter_that_shrinks_it()
    {
        QAccessibleInterface *last = seen()->cellAt(499, 2);
        const QAccessible::Id id = QAccessible::uniqueId(last);
        m_model->filter(100);
        QCOMPARE(seen()->rowCount(), 5);
        // Gone if an assistive program listens, else no longer valid.
        last = QAccessible::accessibleInterface(id);
        QVERIFY(!last || !last->isValid());
        askOutside(5, 0);
        askOutside(499, 2);
        QCOMPARE(seen()->cellAt(4, 0)->text(QAccessible::Name), u"name 400"_s);
    }

    void withstands_being_empty()
    {
        m_model->setRows(0);
        QCOMPARE(seen()->rowCount(), 0);
        QCOMPARE(seen()->childCount(), 3);
        askOutside(0, 0);
        QVERIFY(!seen()->child(3));
        QVERIFY(seen()->selectedCells().isEmpty());
        QVERIFY(!seen()->isColumnSelected(0));
        QVERIFY(!seen()->focusChild());
        m_table->setModel(nullptr);
        QCOMPARE(seen()->rowCount(), 0);
        QCOMPARE(seen()->childCount(), 0);
        askOutside(0, 0);
    }

    void tells_and_makes_a_selection()
    {
        m_table->selectRow(7);
        QVERIFY(seen()->isRowSelected(7));
        QVERIFY(seen()->cellAt(7, 1)->tableCellInterface()->isSelected());
        QVERIFY(seen()->cellAt(7, 1)->state().selected);
        QVERIFY(!seen()->isRowSelected(8));
        QVERIFY(seen()->selectRow(9));
        QCOMPARE(seen()->selectedRows(), (QList<int>{7, 9}));
        QCOMPARE(seen()->selectedRowCount(), 2);
        QCOMPARE(seen()->selectedCellCount(), 6);
        QCOMPARE(seen()->selectedCells().size(), 6);
        QVERIFY(seen()->unselectRow(7));
        QCOMPARE(seen()->selectedRows(), QList<int>{9});
        seen()->cellAt(20, 1)->actionInterface()->doAction(
            QAccessibleActionInterface::pressAction());
        QCOMPARE(m_table->currentIndex(), m_model->index(20, 1));
    }

    void drops_cells_that_nobody_asks_about()
    {
        for (int row = 0; row < 500; ++row)
            seen()->cellAt(row, 0);
        const QAccessible::Id id = QAccessible::uniqueId(seen()->cellAt(10, 0));
        QCOMPARE(seen()->heldCells(), 500);
        seen()->dropCells(1h);
        QCOMPARE(seen()->heldCells(), 500);
        seen()->dropCells(0ms);
        QCOMPARE(seen()->heldCells(), 0);
        QVERIFY(!QAccessible::accessibleInterface(id));
        QVERIFY(seen()->cellAt(10, 0)->isValid());
    }

    void a_walk_over_a_big_table_ends_in_time()
    {
        m_model->setRows(100'000);
        QElapsedTimer timer;
        timer.start();
        const int count = seen()->childCount();
        QCOMPARE(count, AccessibleTable::mostChildren);
        for (int i = 0; i < count; ++i)
            QVERIFY(seen()->child(i));
        QCOMPARE(seen()->cellAt(99'999, 0)->text(QAccessible::Name), u"name 99999"_s);
        qInfo("%d children in %lld ms", count, timer.elapsed());
#ifndef MOTORPOOL_SANITIZED
        QVERIFY(timer.elapsed() < 5000);
#endif
        timer.restart();
        m_table.reset();
        QVERIFY(timer.elapsed() < 5000);
    }

    void a_selection_of_everything_is_told_at_once()
    {
        m_model->setRows(1'000'000);
        m_table->selectAll();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(seen()->selectedRowCount(), 1'000'000);
        QCOMPARE(seen()->selectedCellCount(), 3'000'000);
        QCOMPARE(seen()->selectedColumnCount(), 3);
        QVERIFY(seen()->isRowSelected(999'999));
        QCOMPARE(seen()->selectedCells().size(), AccessibleTable::mostChildren);
        const qint64 asked = timer.restart();
        QCOMPARE(seen()->selectedRows().size(), 1'000'000);
        qInfo("asked in %lld ms, all rows in %lld ms", asked, timer.elapsed());
#ifndef MOTORPOOL_SANITIZED
        QVERIFY(asked < 300);
#endif
        m_table->clearSelection();
        m_table->selectRow(7);
        QVERIFY(!seen()->isColumnSelected(0));
        QCOMPARE(seen()->selectedColumnCount(), 0);
    }

    void cells_outlive_no_table()
    {
        const QAccessible::Id id = QAccessible::uniqueId(seen()->cellAt(1, 1));
        m_table.reset();
        QVERIFY(!QAccessible::accessibleInterface(id));
    }
};

QTEST_MAIN(TestAccessibleTable)
#include "tst_accessibletable.moc"
