// SPDX-License-Identifier: GPL-3.0-or-later
#include "paths.h"
#include "preferences.h"
#include "splittermemory.h"

#include <QLabel>
#include <QSplitter>
#include <QSplitterHandle>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestSplitterMemory : public QObject
{
    Q_OBJECT

private:
    struct Split : QSplitter
    {
        explicit Split(Qt::Orientation orientation)
            : QSplitter(orientation)
        {
            setChildrenCollapsible(false);
            addWidget(new QLabel(u"a"_s));
            addWidget(new QLabel(u"b"_s));
            resize(400, 400);
            show();
            setSizes({200, 200});
        }

        int first() const { return sizes().first(); }

        void drag(int distance)
        {
            const QPoint middle = handle(1)->rect().center();
            const QPoint by =
                orientation() == Qt::Horizontal ? QPoint(distance, 0) : QPoint(0, distance);
            QTest::mousePress(handle(1), Qt::LeftButton, {}, middle);
            QTest::mouseMove(handle(1), middle + by);
            QTest::mouseRelease(handle(1), Qt::LeftButton, {}, middle + by);
        }
    };

private Q_SLOTS:
    void the_handle_is_where_it_was_put_in_each_orientation()
    {
        QTemporaryDir folder;
        const QString key = u"test/splitter"_s;
        int beside = 0;
        {
            Preferences preferences(Paths::standard(folder.path(), folder.path()));
            Split split(Qt::Horizontal);
            rememberSplitter(&split, &preferences, key);
            split.drag(-90);
            beside = split.first();
            QVERIFY(beside < 150);
        }
        Preferences preferences(Paths::standard(folder.path(), folder.path()));
        Split again(Qt::Horizontal);
        rememberSplitter(&again, &preferences, key);
        QCOMPARE(again.first(), beside);
        QVERIFY(!again.childrenCollapsible());
        Split below(Qt::Vertical);
        QVERIFY(!restoreSplitter(&below, preferences, key));
    }
};

QTEST_MAIN(TestSplitterMemory)
#include "tst_splittermemory.moc"
