// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblefactory.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

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

    void a_button_that_opens_a_menu_takes_the_focus_and_opens_it()
    {
        QToolButton button;
        button.setText(u"&Views"_s);
        button.setPopupMode(QToolButton::InstantPopup);
        auto *menu = new QMenu(&button);
        menu->addAction(u"All"_s);
        button.setMenu(menu);
        button.setFocusPolicy(Qt::StrongFocus);
        button.show();
        QVERIFY(QTest::qWaitForWindowActive(&button));
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&button);
        QCOMPARE(face->text(QAccessible::Name), u"Views"_s);
        QCOMPARE(face->role(), QAccessible::Button);
        QVERIFY(face->state().hasPopup);
        QCOMPARE(face->childCount(), 1);
        QCOMPARE(face->child(0)->object(), menu);
        QCOMPARE(face->indexOfChild(face->child(0)), 0);
        QVERIFY(!face->child(1) && !face->child(-1));
        button.clearFocus();
        QAccessibleActionInterface *actions = face->actionInterface();
        QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::setFocusAction()));
        actions->doAction(QAccessibleActionInterface::setFocusAction());
        QVERIFY(button.hasFocus());
        for (const QString &name : {QAccessibleActionInterface::pressAction(),
                                    QAccessibleActionInterface::showMenuAction()}) {
            QSignalSpy opened(menu, &QMenu::aboutToShow);
            connect(menu, &QMenu::aboutToShow, menu, &QMenu::close, Qt::QueuedConnection);
            QVERIFY(actions->actionNames().contains(name));
            actions->doAction(name);
            QCOMPARE(opened.size(), 0); // who asks is answered first
            QTRY_COMPARE(opened.size(), 1);
            QTRY_VERIFY(!menu->isVisible());
        }
    }

    void a_tool_button_is_pressed()
    {
        QToolButton button;
        button.setText(u"Sync"_s);
        QSignalSpy clicked(&button, &QToolButton::clicked);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&button);
        face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(clicked.size(), 1);
        button.setEnabled(false);
        face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(clicked.size(), 1);
    }

    void one_of_a_group_is_chosen()
    {
        QToolButton one;
        QToolButton other;
        QButtonGroup group;
        for (QToolButton *button : {&one, &other}) {
            button->setCheckable(true);
            group.addButton(button);
        }
        one.setChecked(true);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&other);
        QCOMPARE(face->role(), QAccessible::RadioButton);
        QVERIFY(!face->state().checked);
        face->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(face->state().checked);
        QVERIFY(!one.isChecked());
    }

    void a_picture_in_a_field_is_no_button()
    {
        QToolButton picture;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&picture);
        QCOMPARE(face->role(), QAccessible::Graphic);
        QVERIFY(!face->actionInterface()->actionNames().contains(
            QAccessibleActionInterface::pressAction()));
    }
};

QTEST_MAIN(TestAccessibleFactory)
#include "tst_accessiblefactory.moc"
