// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblefactory.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestAccessibleFactory : public QObject
{
    Q_OBJECT

private:
    static bool reaches(QAccessibleInterface *from, QObject *wanted)
    {
        if (from->object() == wanted)
            return true;
        for (int i = 0; i < from->childCount(); ++i) {
            if (reaches(from->child(i), wanted))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase() { installAccessibleFaces(); }

    void a_child_of_a_scroll_area_that_is_gone_is_none()
    {
        QScrollArea area;
        area.setWidget(new QLabel(u"A long text in a small place"_s));
        QAccessibleInterface *pane = QAccessible::queryAccessibleInterface(&area);
        QVERIFY(pane);
        for (const int index : {-1, pane->childCount(), 1000})
            QVERIFY(!pane->child(index));
    }

    void content_and_scroll_bars_of_a_scroll_area_are_reached()
    {
        QScrollArea area;
        auto *content = new QLabel(u"A long text in a small place"_s);
        area.setWidget(content);
        area.resize(50, 50);
        area.show();
        QCoreApplication::processEvents(); // It lays out its bars from the event loop.
        QAccessibleInterface *pane = QAccessible::queryAccessibleInterface(&area);
        QVERIFY(reaches(pane, content));
        QVERIFY(area.horizontalScrollBar()->isVisible());
        QVERIFY(reaches(pane, area.horizontalScrollBar()));
    }
};

QTEST_MAIN(TestAccessibleFactory)
#include "tst_accessiblefactory.moc"
