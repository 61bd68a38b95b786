// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "filterhelp.h"
#include "filterwindow.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestFilterBar : public FilterWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QVERIFY(open());
    }

    void cleanup() { close(); }

    void a_mistake_can_be_mended_by_a_button()
    {
        field()->setText(u"x maek:tesla mode:lvie y"_s);
        buttonNamed(u"Change to make:"_s, bar())->click();
        QCOMPARE(field()->text(), u"x make:tesla mode:lvie y"_s);
        QVERIFY(field()->hasFocus());
        buttonNamed(u"Change to live"_s, bar())->click();
        QCOMPARE(field()->text(), u"x make:tesla mode:live y"_s);
        QVERIFY(!note()->isVisible());
        field()->undo();
        QCOMPARE(field()->mistakes().size(), 1);
    }

    void help_explains_every_prefix_and_gives_its_example()
    {
        QTest::keyClick(field(), Qt::Key_F1);
        auto *help = bar()->findChild<FilterHelp *>();
        QVERIFY(help && help->isVisible());
        QVERIFY(!help->isModal());
        QCOMPARE(accessibilityFaults(help), QStringList());
        for (const FilterKeyDef &key : filterKeys()) {
            const QToolButton *button = buttonNamed(QString::fromLatin1(key.example), help);
            QVERIFY(button);
            QVERIFY(!button->accessibleDescription().isEmpty());
        }
        QVERIFY(qobject_cast<QToolButton *>(help->focusWidget()));
        QTest::keyClick(help, Qt::Key_Escape);
        QVERIFY(!help->isVisible());
    }

    void an_example_goes_into_the_field_by_mouse_and_by_key()
    {
        field()->setText(u"berlin"_s);
        buttonNamed(u"How to filter"_s, bar())->click();
        auto *help = bar()->findChild<FilterHelp *>();
        buttonNamed(u"battery:<20"_s, help)->click();
        QVERIFY(!help->isVisible());
        QCOMPARE(field()->text(), u"berlin battery:<20"_s);
        QCOMPARE(lastFilter(), u"berlin battery:<20"_s);

        bar()->showHelp();
        QWidget *first = help->focusWidget();
        QTest::keyClick(first, Qt::Key_Tab);
        QWidget *second = help->focusWidget();
        QVERIFY(second != first);
        QTest::keyClick(second, Qt::Key_Space);
        QCOMPARE(field()->text(), u"berlin battery:<20 \"model 3\""_s);

        field()->clear();
        bar()->showHelp();
        QTest::keyClick(help->focusWidget(), Qt::Key_Down);
        QTest::keyClick(help->focusWidget(), Qt::Key_Return);
        QCOMPARE(field()->text(), u"\"model 3\""_s);
        QVERIFY(!help->isVisible());
    }

    void everything_has_a_name_and_is_reached_by_tab()
    {
        field()->setText(u"maek:x y"_s); // also the button that mends
        QCOMPARE(accessibilityFaults(window()), QStringList());
        QCOMPARE(unreachableByTab(window()), QStringList());
    }
};

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
