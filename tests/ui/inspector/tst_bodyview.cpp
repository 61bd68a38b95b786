// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "bodyview.h"
#include "findbar.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

QByteArray bodyOf(int items)
{
    QByteArray body = "[";
    for (int i = 0; i < items; ++i)
        body += R"({"code":"tractionbattery-stateofcharge","value":)" + QByteArray::number(i) +
                R"(,"unit":"percent","when":"2026-06-01T12:00:00.000Z"},)";
    body.back() = ']';
    return body;
}

} // namespace

class TestBodyView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void a_body_is_laid_out()
    {
        BodyView view;
        QSignalSpy ready(&view, &BodyView::ready);
        view.setBody(R"({"a":1})");
        QVERIFY(!view.isReady());
        QTRY_COMPARE(ready.count(), 1);
        QCOMPARE(view.toPlainText(), u"{\n  \"a\": 1\n}"_s);
    }

    void a_later_body_wins()
    {
        BodyView view;
        QSignalSpy ready(&view, &BodyView::ready);
        view.setBody(bodyOf(2'000));
        view.setBody("{}");
        QTRY_COMPARE(ready.count(), 1);
        QCOMPARE(view.toPlainText(), u"{}"_s);
    }

    void megabytes_do_not_hold_up_the_window()
    {
        BodyView view;
        view.resize(600, 400);
        view.show();
        QSignalSpy ready(&view, &BodyView::ready);
        const QByteArray body = bodyOf(30'000); // 3 MB, 6 once laid out
        view.setBody(body);
        qint64 longest = 0;
        QElapsedTimer all;
        all.start();
        QElapsedTimer since;
        while (ready.isEmpty() && all.elapsed() < 60'000) {
            since.start();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            longest = std::max(longest, since.elapsed());
        }
        QCOMPARE(ready.count(), 1);
        qInfo("%lld KB shown in %lld ms, longest gap %lld ms", body.size() / 1024, all.elapsed(),
              longest);
        // What a loaded machine allows; on a quiet one it is a tenth.
        QVERIFY(longest < 500);
        QCOMPARE(view.wholeText().count(u"stateofcharge"_s), 30'000);
    }

    void what_is_too_long_is_cut_and_said_and_kept_for_copying()
    {
        BodyView view;
        QSignalSpy ready(&view, &BodyView::ready);
        view.setBody('"' + QByteArray(1'000'000, 'x') + '"');
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 60'000);
        QVERIFY(view.isCutShort());
        QCOMPARE(view.toPlainText().size(), BodyView::longestLine + 1);
        QVERIFY(view.toPlainText().endsWith(u'…'));
        QCOMPARE(view.wholeText().size(), 1'000'002);
    }

    void search_counts_and_goes_round()
    {
        BodyView view;
        QSignalSpy ready(&view, &BodyView::ready);
        view.setBody(bodyOf(5));
        QTRY_COMPARE(ready.count(), 1);
        QCOMPARE(view.setSearched(u"UNIT"_s), 5);
        QCOMPARE(view.goToNext(false), 0);
        QCOMPARE(view.textCursor().selectedText(), u"unit"_s);
        QCOMPARE(view.goToNext(false), 1);
        QCOMPARE(view.goToNext(true), 0);
        QCOMPARE(view.goToNext(true), 4);
        QCOMPARE(view.setSearched(u"nowhere"_s), 0);
        QCOMPARE(view.goToNext(false), -1);
    }

    void the_find_bar_says_where_one_is()
    {
        QWidget window;
        BodyView view(&window);
        FindBar bar(&view, &window);
        window.show();
        QSignalSpy ready(&view, &BodyView::ready);
        view.setBody(bodyOf(3));
        QTRY_COMPARE(ready.count(), 1);
        bar.open();
        auto *field = bar.findChild<QLineEdit *>();
        auto *count = bar.findChild<QLabel *>();
        field->setText(u"percent"_s);
        QCOMPARE(count->text(), u"1 of 3"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(count->text(), u"2 of 3"_s);
        QTest::keyClick(field, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(count->text(), u"1 of 3"_s);
        field->setText(u"nowhere"_s);
        QCOMPARE(count->text(), u"not found"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!bar.isVisible());
    }
};

QTEST_MAIN(TestBodyView)
#include "tst_bodyview.moc"
