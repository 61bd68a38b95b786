// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "filtertext.h"
#include "filterwindow.h"
#include "palette.h"

#include <QApplication>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QLabel>
#include <QTest>
#include <QToolTip>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestFilterField : public FilterWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QVERIFY(open());
    }

    void cleanup() { close(); }

    void every_key_gives_a_filter_at_once()
    {
        type(u"tes"_s);
        QCOMPARE(filters()->count(), 3);
        QCOMPARE(lastFilter(), u"tes"_s);
        type(u"  "_s);
        QCOMPARE(filters()->count(), 3); // the same filter
        field()->setText(u"make:skoda"_s);
        QCOMPARE(lastFilter(), u"make:skoda"_s);
        QCOMPARE(toText(field()->filter()), u"make:skoda"_s);
        field()->clear();
        QVERIFY(field()->filter().isEmpty());
        QCOMPARE(lastFilter(), QString());
    }

    void a_mistake_is_underlined_and_told()
    {
        QVERIFY(!showsError());
        field()->setText(u"maek:tesla x"_s);
        QCOMPARE(field()->mistakes().size(), 1);
        QVERIFY(showsError());
        QVERIFY(note()->isVisible());
        QVERIFY(note()->text().startsWith(u"There is no prefix \"maek:\"."_s));
        QCOMPARE(field()->accessibleDescription(), note()->text());
        field()->setText(u"make:tesla x"_s);
        QVERIFY(!showsError());
        QVERIFY(!note()->isVisible());
        QVERIFY(field()->accessibleDescription().isEmpty());
    }

    void several_mistakes_are_counted()
    {
        field()->setText(u"maek:a has:zebra mode:b "_s);
        QCOMPARE(field()->mistakes().size(), 3);
        QVERIFY(note()->text().contains(u'2'));
    }

    void a_mistake_is_told_under_the_mouse()
    {
        field()->setText(u"has:zebra"_s);
        field()->setCursorPosition(6);
        const QPoint place =
            field()->inputMethodQuery(Qt::ImCursorRectangle).toRectF().center().toPoint();
        QHelpEvent help(QEvent::ToolTip, place, field()->mapToGlobal(place));
        QApplication::sendEvent(field(), &help);
        QVERIFY(QToolTip::text().startsWith(u"\"zebra\" is not among"_s));
        QToolTip::hideText();
    }

    void what_is_being_typed_is_no_mistake_until_the_person_is_done()
    {
        type(u"year:202"_s);
        QVERIFY(field()->mistakes().isEmpty());
        press(Qt::Key_Return);
        QCOMPARE(field()->mistakes().size(), 1);
        type(u"0"_s);
        QVERIFY(field()->mistakes().isEmpty());
        field()->setText(u"make:"_s);
        QVERIFY(field()->mistakes().isEmpty());
        next()->setFocus();
        QCOMPARE(field()->mistakes().size(), 1);
    }

    void what_is_typed_in_the_middle_is_marked_when_the_cursor_leaves_it()
    {
        field()->setText(u"year: tesla"_s);
        field()->setCursorPosition(5);
        QVERIFY(field()->mistakes().isEmpty());
        type(u"20"_s);
        QVERIFY(field()->mistakes().isEmpty());
        QVERIFY(!showsError());
        press(Qt::Key_End);
        QCOMPARE(field()->mistakes().size(), 1);
        QVERIFY(showsError());
    }

    void marks_do_not_disturb_undo_selection_and_cursor()
    {
        type(u"maek:a has:zebra b"_s);
        QCOMPARE(field()->mistakes().size(), 2);
        const QString typed = field()->text();
        field()->setCursorPosition(6);
        field()->setSelection(2, 9);
        QCOMPARE(field()->selectedText(), typed.mid(2, 9));
        QTest::keyClick(field(), Qt::Key_Delete);
        QCOMPARE(field()->text(), u"mazebra b"_s);
        field()->undo();
        QCOMPARE(field()->text(), typed);
        QCOMPARE(field()->mistakes().size(), 2);
        field()->redo();
        QCOMPARE(field()->text(), u"mazebra b"_s);
        while (field()->isUndoAvailable())
            field()->undo();
        QCOMPARE(field()->text(), QString());
        while (field()->isRedoAvailable())
            field()->redo();
        QCOMPARE(field()->text(), u"mazebra b"_s);
        field()->selectAll();
        field()->setText(u"maek:a"_s);
        QVERIFY(!field()->hasSelectedText());
    }

    void an_input_method_goes_on_composing_beside_marks()
    {
        field()->setText(u"maek:a "_s);
        QInputMethodEvent begin(u"に"_s, {});
        QApplication::sendEvent(field(), &begin);
        QCOMPARE(field()->text(), u"maek:a "_s);
        QInputMethodEvent goOn(u"にほ"_s, {});
        QApplication::sendEvent(field(), &goOn);
        QApplication::setPalette(makePalette(Scheme::Dark)); // marks would be made anew
        QInputMethodEvent commit;
        commit.setCommitString(u"日本"_s);
        QApplication::sendEvent(field(), &commit);
        QCOMPARE(field()->text(), u"maek:a 日本"_s);
        QCOMPARE(lastFilter(), u"日本"_s);
        QVERIFY(showsError());
        field()->undo();
        QCOMPARE(field()->text(), u"maek:a "_s);
    }

    void marks_follow_the_theme()
    {
        field()->setText(u"maek:a "_s);
        for (const Scheme scheme : {Scheme::Dark, Scheme::Light}) {
            QApplication::setPalette(makePalette(scheme));
            QCoreApplication::processEvents();
            QVERIFY(showsError());
        }
    }

    void strange_and_long_text_does_no_harm()
    {
        field()->setText(QString(30'000, u':'));
        field()->setText(u"a:b "_s.repeated(2'000));
        QVERIFY(field()->mistakes().size() > 1'000);
        field()->grab();
        field()->setText(u"\u202Emaek:x\u200F a\nb \xD800"_s);
        field()->grab();
        field()->clear();
        QVERIFY(field()->mistakes().isEmpty());
    }
};

QTEST_MAIN(TestFilterField)
#include "tst_filterfield.moc"
