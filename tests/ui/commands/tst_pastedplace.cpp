// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastedplace.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestPastedPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void a_place_is_read_however_it_was_copied_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text); };
        row("52.5,13.4");
        row(" 52.5, 13.4 ");
        row("52.5 , 13.4");
        row("geo:52.5,13.4");
        row("geo:52.5,13.4?z=17");
        row("geo:52.5,13.4;u=35");
        row("https://www.openstreetmap.org/?mlat=52.5&mlon=13.4#map=16/1.0/2.0");
        row("https://www.openstreetmap.org/#map=16/52.5/13.4");
        row("https://www.google.com/maps/place/X/@1.0,2.0,17z/data=!3m1!8m2!3d52.5!4d13.4");
        row("https://www.google.com/maps/@52.5,13.4,15z");
        row("https://www.google.com/maps?q=52.5,13.4");
        row("https://www.google.com/maps/search/?api=1&query=52.5%2C13.4");
        row("https://maps.apple.com/?ll=52.5,13.4&q=Home");
        row("https://www.bing.com/maps?cp=52.5~13.4&lvl=11");
        row("https://wego.here.com/?map=52.5,13.4,15,normal");
        row("https://example.com/?lat=52.5&lon=13.4");
    }

    void a_place_is_read_however_it_was_copied()
    {
        QFETCH(QString, text);
        const Result<GeoPoint> place = readPlace(text);
        QVERIFY2(place.has_value(), place ? "" : qPrintable(place.error().detail));
        QCOMPARE(*place, (GeoPoint{52.5, 13.4}));
    }

    void what_names_no_place_is_a_mistake_in_words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a name") << u"Berlin"_s;
        QTest::newRow("off the earth") << u"91,13.4"_s;
        QTest::newRow("one number") << u"52.5"_s;
        QTest::newRow("three") << u"1,2,3"_s;
        QTest::newRow("a short link") << u"https://maps.app.goo.gl/abc"_s;
        QTest::newRow("a link off the earth") << u"https://www.google.com/maps?q=95.0,13.4"_s;
        QTest::newRow("geo of nothing") << u"geo:"_s;
        QTest::newRow("not a number") << u"nan,inf"_s;
        QTest::newRow("huge") << QString(5'000'000, u'1');
        QTest::newRow("huge link") << u"https://a/?q="_s + QString(5'000'000, u'1');
    }

    void what_names_no_place_is_a_mistake_in_words()
    {
        QFETCH(QString, text);
        const Result<GeoPoint> place = readPlace(text);
        QVERIFY(!place);
        QCOMPARE(place.error().kind, ApiError::Kind::Usage);
        QVERIFY(!place.error().detail.isEmpty());
        QVERIFY(place.error().detail.size() < 300);
    }
};

QTEST_APPLESS_MAIN(TestPastedPlace)
#include "tst_pastedplace.moc"
