// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "activitybutton.h"
#include "activitypopup.h"
#include "progressstrip.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

/// A window with two pieces of work and the button.
struct Bench
{
    QWidget window;
    ProgressStrip *sync = new ProgressStrip(u"Syncing"_s, &window);
    ProgressStrip *exporting = new ProgressStrip(u"Exporting"_s, &window);
    ActivityButton *button = new ActivityButton(&window);

    Bench()
    {
        auto *column = new QVBoxLayout(&window);
        for (QWidget *part : QList<QWidget *>{sync, exporting, button})
            column->addWidget(part);
        window.show();
        button->watch(&window);
    }

    ActivityPopup *popup() const { return button->findChild<ActivityPopup *>(); }
};

QStringList texts(const QWidget &root)
{
    QStringList texts;
    for (const QLabel *label : root.findChildren<QLabel *>())
        texts << label->text();
    return texts;
}

} // namespace

class TestActivityButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not)"_s)); }

    void nothing_is_shown_while_nothing_goes_on()
    {
        Bench bench;
        QVERIFY(!bench.button->isVisible());
        bench.sync->setProgress(4, 10); // late news of what ended
        QTest::qWait(150); // It would be shown by a timer of 100 ms; that it is not has no signal.
        QVERIFY(!bench.button->isVisible());
    }

    void one_is_named_and_several_are_counted()
    {
        Bench bench;
        bench.sync->start();
        QTRY_VERIFY(bench.button->isVisible());
        QCOMPARE(bench.button->text(), u"Syncing"_s);
        bench.sync->setProgress(412, 2000);
        QTRY_COMPARE(bench.button->toolTip(), u"Syncing: 412 of 2,000"_s);
        bench.exporting->start();
        QTRY_COMPARE(bench.button->text(), u"2 activities"_s);
        bench.sync->stop();
        bench.exporting->stop();
        QTRY_VERIFY(!bench.button->isVisible());
    }

    void each_can_be_cancelled_in_the_popup()
    {
        Bench bench;
        bench.sync->start();
        bench.exporting->start();
        QTRY_VERIFY(bench.button->isVisible());
        bench.button->click();
        QVERIFY(bench.popup() && bench.popup()->isVisible());
        QVERIFY(texts(*bench.popup()).contains(u"Exporting"_s));
        QCOMPARE(accessibilityFaults(bench.popup()), QStringList());
        QSignalSpy syncs(bench.sync, &ProgressStrip::cancelled);
        QSignalSpy exports(bench.exporting, &ProgressStrip::cancelled);
        for (QPushButton *cancel : bench.popup()->findChildren<QPushButton *>()) {
            if (cancel->accessibleName() == u"Cancel: Exporting"_s)
                cancel->click();
        }
        QCOMPARE(exports.size(), 1);
        QCOMPARE(syncs.size(), 0);
        bench.exporting->stop();
        QTRY_VERIFY(!texts(*bench.popup()).contains(u"Exporting"_s));
        bench.sync->stop();
        QTRY_VERIFY(!bench.popup());
    }
};

QTEST_MAIN(TestActivityButton)
#include "tst_activitybutton.moc"
