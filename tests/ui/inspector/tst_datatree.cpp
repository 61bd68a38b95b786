// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "accessibletree.h"
#include "datatree.h"
#include "preferences.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

/// Groups of three rows of two columns.
void fill(QStandardItemModel &model, int groups)
{
    model.clear();
    model.setHorizontalHeaderLabels({u"Name"_s, u"Value"_s});
    for (int group = 0; group < groups; ++group) {
        auto *item = new QStandardItem(u"group %1"_s.arg(group));
        for (int row = 0; row < 3; ++row)
            item->appendRow({new QStandardItem(u"name %1.%2"_s.arg(group).arg(row)),
                             new QStandardItem(u"value %1.%2"_s.arg(group).arg(row))});
        model.appendRow({item, new QStandardItem});
    }
}

} // namespace

class TestDataTree : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        QTemporaryDir folder;
        Preferences preferences{Paths::standard(folder.path(), folder.path())};
        QStandardItemModel model;
        DataTree tree{u"test/tree"_s, &preferences};

        explicit Bench(int groups = 3)
        {
            fill(model, groups);
            tree.setModel(&model);
            tree.setAccessibleName(u"Things"_s);
            tree.expandAll();
            tree.resize(400, 300);
            tree.show();
        }

        QAccessibleInterface *face() { return QAccessible::queryAccessibleInterface(&tree); }
        QAccessibleTableInterface *table() { return face()->tableInterface(); }
    };

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void rows_on_display_are_counted_through_open_groups()
    {
        Bench bench;
        QCOMPARE(bench.tree.shownRowCount(), 12);
        QCOMPARE(bench.tree.shownRow(4).data().toString(), u"group 1"_s);
        QCOMPARE(bench.tree.shownRow(5).data().toString(), u"name 1.0"_s);
        bench.tree.collapse(bench.model.index(0, 0));
        QCOMPARE(bench.tree.shownRowCount(), 9);
        QCOMPARE(bench.tree.shownRow(1).data().toString(), u"group 1"_s);
        for (int row = 0; row < bench.tree.shownRowCount(); ++row)
            QCOMPARE(bench.tree.shownRowOf(bench.tree.shownRow(row)), row);
        QVERIFY(!bench.tree.shownRow(9).isValid());
        QVERIFY(!bench.tree.shownRow(-1).isValid());
        QCOMPARE(bench.tree.shownRowOf(bench.model.index(0, 0, bench.model.index(0, 0))), -1);
        QCOMPARE(bench.tree.shownRowOf({}), -1);
    }

    void copying_takes_the_shown_columns_of_the_selected_rows()
    {
        Bench bench;
        const QModelIndex group = bench.model.index(0, 0);
        bench.tree.setCurrentIndex(bench.model.index(0, 0, group));
        bench.tree.selectionModel()->select(bench.model.index(2, 0, group),
                                            QItemSelectionModel::Select |
                                                QItemSelectionModel::Rows);
        QTest::keySequence(&bench.tree, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"name 0.0\tvalue 0.0\nname 0.2\tvalue 0.2"_s);
        bench.tree.setColumnHidden(1, true);
        bench.tree.copyRows();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"name 0.0\nname 0.2"_s);
    }

    void columns_are_remembered()
    {
        QTemporaryDir folder;
        Preferences preferences(Paths::standard(folder.path(), folder.path()));
        QStandardItemModel model;
        fill(model, 1);
        {
            DataTree tree(u"test/tree"_s, &preferences);
            tree.setModel(&model);
            tree.header()->resizeSection(0, 222);
        }
        DataTree tree(u"test/tree"_s, &preferences);
        tree.setModel(&model);
        QCOMPARE(tree.header()->sectionSize(0), 222);
    }

    void assistive_programs_read_every_row()
    {
        Bench bench;
        QCOMPARE(bench.face()->role(), QAccessible::Tree);
        QCOMPARE(bench.face()->text(QAccessible::Name), u"Things"_s);
        QCOMPARE(bench.table()->rowCount(), 12);
        QCOMPARE(bench.table()->columnCount(), 2);
        QCOMPARE(bench.face()->childCount(), 26);
        QCOMPARE(bench.face()->child(0)->text(QAccessible::Name), u"Name"_s);
        QAccessibleInterface *cell = bench.table()->cellAt(5, 1);
        QCOMPARE(cell->text(QAccessible::Name), u"value 1.0"_s);
        QCOMPARE(bench.face()->indexOfChild(cell), 13);
        QCOMPARE(bench.face()->child(13), cell);
        QVERIFY(bench.table()->cellAt(4, 0)->state().expanded);
        bench.table()->cellAt(4, 0)->actionInterface()->doAction(
            QAccessibleActionInterface::toggleAction());
        QVERIFY(!bench.tree.isExpanded(bench.model.index(1, 0)));
        QCOMPARE(bench.table()->rowCount(), 9);
    }

    void hostile_questions_are_answered()
    {
        for (const int groups : {0, 1, 3}) {
            Bench bench(groups);
            constexpr int far = std::numeric_limits<int>::max();
            for (const int row : {far, -far, -2, -1, 0, 3, 4, 12, 13, 1000}) {
                for (const int column : {far, -far, -1, 0, 1, 2, 100}) {
                    QAccessibleInterface *cell = bench.table()->cellAt(row, column);
                    QVERIFY(cell);
                    (void)cell->isValid();
                    (void)cell->state();
                    (void)cell->rect();
                    (void)cell->text(QAccessible::Name);
                    (void)cell->text(QAccessible::Description);
                    (void)cell->parent();
                    if (auto *face = cell->tableCellInterface()) {
                        (void)face->isSelected();
                        (void)face->rowExtent();
                        (void)face->columnExtent();
                        (void)face->columnHeaderCells();
                    }
                    if (auto *face = cell->actionInterface())
                        face->doAction(QAccessibleActionInterface::toggleAction());
                }
                (void)bench.table()->isRowSelected(row);
                (void)bench.table()->selectRow(row);
                (void)bench.table()->unselectRow(row);
                (void)bench.table()->columnDescription(row);
                (void)bench.face()->child(row);
            }
            bench.tree.expandAll();
            (void)bench.face()->childAt(-1, -1);
            (void)bench.face()->focusChild();
            (void)bench.table()->selectedCells();
        }
    }

    void cells_outlive_neither_their_rows_nor_their_model()
    {
        Bench bench;
        QAccessibleInterface *cell = bench.table()->cellAt(11, 1);
        const QAccessible::Id id = QAccessible::uniqueId(cell);
        QVERIFY(cell->isValid());
        bench.model.removeRows(1, 2);
        // Without an assistive program nobody tells of changes: the place is simply gone.
        cell = QAccessible::accessibleInterface(id);
        QVERIFY(!cell || !cell->isValid());
        bench.tree.setModel(nullptr);
        QCOMPARE(bench.table()->rowCount(), 0);
        QVERIFY(!bench.table()->cellAt(0, 0)->isValid());
    }

    void it_has_a_name_and_takes_the_focus()
    {
        Bench bench;
        QCOMPARE(accessibilityFaults(&bench.tree), QStringList());
    }
};

QTEST_MAIN(TestDataTree)
#include "tst_datatree.moc"
