// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "filterwindow.h"

#include <QAbstractItemView>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestFilterOffers : public FilterWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QVERIFY(open());
    }

    void cleanup() { close(); }

    void prefixes_are_offered_while_typing()
    {
        type(u"m"_s);
        QVERIFY(!popup()->isVisible());
        type(u"o"_s);
        QCOMPARE(offered(), (QStringList{u"model:"_s, u"mode:"_s}));
        type(u"de:"_s);
        QCOMPARE(offered(), (QStringList{u"live"_s, u"simulated"_s}));
        type(u"live "_s);
        QVERIFY(!popup()->isVisible());
        QCOMPARE(field()->text(), u"mode:live "_s);
    }

    void the_fleet_says_which_texts_there_are()
    {
        field()->setValues([](FilterKey key, const QString &typed) {
            return key == FilterKey::Make ? QStringList{typed + u" Rover"_s} : QStringList();
        });
        type(u"make:land"_s);
        QCOMPARE(offered(), QStringList{u"\"land Rover\""_s});
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(field()->text(), u"make:\"land Rover\""_s);
    }

    void enter_and_tab_take_only_what_was_chosen_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("enter") << int(Qt::Key_Return);
        QTest::newRow("enter of the number pad") << int(Qt::Key_Enter);
        QTest::newRow("tab") << int(Qt::Key_Tab);
    }

    void enter_and_tab_take_only_what_was_chosen()
    {
        QFETCH(int, key);
        QSignalSpy entered(field(), &QLineEdit::returnPressed);
        type(u"mo"_s);
        press(Qt::Key(key));
        QCOMPARE(field()->text(), u"mo"_s);
        QVERIFY(!popup()->isVisible());
        QCOMPARE(entered.count(), key == Qt::Key_Tab ? 0 : 1);
        QCOMPARE(field()->hasFocus(), key != Qt::Key_Tab);

        field()->setFocus();
        field()->clear();
        entered.clear();
        type(u"mo"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key(key));
        QCOMPARE(field()->text(), u"mode:"_s);
        QVERIFY(field()->hasFocus());
        QCOMPARE(entered.count(), 0);
        QCOMPARE(offered(), (QStringList{u"live"_s, u"simulated"_s})); // and on it goes
    }

    void taking_one_can_be_undone()
    {
        type(u"tesla mo"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(field()->text(), u"tesla model:"_s);
        field()->undo();
        QCOMPARE(field()->text(), u"tesla mo"_s);
    }

    void the_mouse_takes_one_too()
    {
        type(u"mode:"_s);
        const QModelIndex second = popup()->model()->index(1, 0);
        QTest::mouseClick(popup()->viewport(), Qt::LeftButton, {},
                          popup()->visualRect(second).center());
        QCOMPARE(field()->text(), u"mode:simulated"_s);
    }

    void escape_closes_the_popup_then_empties_the_field()
    {
        type(u"mode:"_s);
        QVERIFY(popup()->isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!popup()->isVisible());
        QCOMPARE(field()->text(), u"mode:"_s);
        press(Qt::Key_Escape);
        QCOMPARE(field()->text(), QString());
        field()->undo();
        QCOMPARE(field()->text(), u"mode:"_s);
    }

    void ctrl_space_and_down_ask_for_offers()
    {
        press(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(offered().size(), qsizetype(filterKeys().size()));
        press(Qt::Key_Escape);
        QCOMPARE(field()->text(), QString());
        press(Qt::Key_Down);
        QVERIFY(popup()->isVisible());
        press(Qt::Key_Escape);
        field()->setText(u"tesla"_s);
        press(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(!popup()->isVisible()); // nothing begins so
        QCOMPARE(field()->text(), u"tesla"_s);
    }

    void offers_say_what_they_mean_to_a_screen_reader()
    {
        type(u"is:n"_s);
        QCOMPARE(popup()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 u"new, Found by the newest synchronisation"_s);
        QVERIFY(!popup()->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestFilterOffers)
#include "tst_filteroffers.moc"
