// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "deliveryplace.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class DeliveryPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_path_is_a_file();
    void reads_a_servers_address();
    void reads_the_folder_of_a_socket();
    void outlives_the_secret_it_was_read_from();
    void takes_whatever_an_application_may_have();
    void refuses_what_it_does_not_know_data();
    void refuses_what_it_does_not_know();
};

void DeliveryPlaceTest::a_path_is_a_file()
{
    const auto place = DeliveryPlace::parse(u" /var/lib/motorpool/deliveries.sqlite\n"_s);
    QVERIFY(place);
    QVERIFY(!place->isServer());
    QCOMPARE(place->file, u"/var/lib/motorpool/deliveries.sqlite"_s);
    QCOMPARE(place->shown(), place->file);
    // The same in every form, wherever it comes from.
    for (const auto &text : {u"sqlite:/a/My files/d.sqlite"_s, u"sqlite:///a/My files/d.sqlite"_s,
                             u"/a/My files/d.sqlite"_s}) {
        const auto same = DeliveryPlace::parse(text);
        QVERIFY2(same, qPrintable(text));
        QCOMPARE(same->file, u"/a/My files/d.sqlite"_s);
    }
}

void DeliveryPlaceTest::reads_a_servers_address()
{
    const auto place = DeliveryPlace::parse(
        u"postgresql://fl%40et:p%40ss%2Fw%3Ard@db.example:6432/tele%20metry?sslmode=verify-full"_s);
    QVERIFY(place);
    QVERIFY(place->isServer());
    QCOMPARE(place->host, u"db.example"_s);
    QCOMPARE(place->port, 6432);
    QCOMPARE(place->user, u"fl@et"_s);
    QCOMPARE(place->database, u"tele metry"_s);
    QCOMPARE(place->options,
             (QList<std::pair<QString, QString>>{{u"sslmode"_s, u"verify-full"_s}}));
    QByteArray password;
    place->password->read([&](std::span<const char> bytes) {
        password.append(bytes.data(), qsizetype(bytes.size()));
    });
    QCOMPARE(password, QByteArray("p@ss/w:rd"));
    QCOMPARE(place->shown(), u"postgresql://fl@et@db.example:6432/tele metry"_s);
}

void DeliveryPlaceTest::reads_the_folder_of_a_socket()
{
    const auto place = DeliveryPlace::parse(u"postgres:///fleet?host=/run/postgresql"_s);
    QVERIFY(place);
    QCOMPARE(place->host, u"/run/postgresql"_s);
    QCOMPARE(place->database, u"fleet"_s);
    QCOMPARE(place->port, 5432);
    QVERIFY(place->password->isEmpty());
}

void DeliveryPlaceTest::outlives_the_secret_it_was_read_from()
{
    QByteArray text("/a/path");
    QCOMPARE(DeliveryPlace::parse(SecretBytes::take(text))->file, u"/a/path"_s);
    text = "postgresql://u:p@h/d";
    const auto place = DeliveryPlace::parse(SecretBytes::take(text));
    QCOMPARE(place->shown(), u"postgresql://u@h:5432/d"_s);
}

void DeliveryPlaceTest::takes_whatever_an_application_may_have()
{
    for (const auto &text : {u"/a/b.sqlite"_s, u"sqlite:/a/b.sqlite"_s, u"/a/../b.sqlite"_s,
                             u"postgresql://h/d"_s, u"postgresql://u@h:1/d?sslmode=require"_s}) {
        const auto entered = checkDeliveriesPlace(text);
        QVERIFY2(entered, qPrintable(text));
        QVERIFY2(DeliveryPlace::parse(*entered), qPrintable(text));
    }
    // Nor is a password shown that stands where none belongs.
    for (const auto &text :
         {u"postgresql://u:2024/s3cret@h/d"_s, u"postgresql://u:1/x?s3cret@h/d"_s,
          u"/u:s3cret@h/d"_s, u"host=h password=s3cret"_s, u"relative.sqlite"_s}) {
        const auto entered = checkDeliveriesPlace(text);
        QVERIFY2(!entered, qPrintable(text));
        QVERIFY(!entered.error().detail.contains("s3cret"_L1));
    }
}

void DeliveryPlaceTest::refuses_what_it_does_not_know_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << u"  "_s;
    QTest::newRow("another database") << u"mysql://u:s3cret@h/d"_s;
    QTest::newRow("no database") << u"postgresql://u:s3cret@h"_s;
    QTest::newRow("not encoded") << u"postgresql://u:s3cret#a@b@h/d"_s;
    QTest::newRow("an option that changes statements")
        << u"postgresql://u:s3cret@h/d?options=-csearch_path=x"_s;
    QTest::newRow("not a port") << u"postgresql://u:s3cret@h:port/d"_s;
    QTest::newRow("an unknown option") << u"postgresql://u@h/d?s3cret=1"_s;
    QTest::newRow("an unknown scheme") << u"s3cret://u@h/d"_s;
    QTest::newRow("libpq's own form") << u"host=127.0.0.1 dbname=d user=u password=s3cret"_s;
    QTest::newRow("a slash after digits") << u"postgresql://u:2024/s3cret@127.0.0.1/d"_s;
    QTest::newRow("a question mark after digits") << u"postgresql://u:1/x?s3cret@127.0.0.1/d"_s;
    QTest::newRow("a slash") << u"postgresql://u:pa/s3cret@127.0.0.1/d"_s;
    QTest::newRow("a slash and no at") << u"postgresql://u:2024/s3cret/d"_s;
    QTest::newRow("two ats") << u"postgresql://u:s3@cret@h/d"_s;
    QTest::newRow("one slash") << u"postgresql:/u:s3cret@127.0.0.1/d"_s;
    QTest::newRow("no scheme") << u"u:s3cret@127.0.0.1/d"_s;
    QTest::newRow("two slashes") << u"//u:s3cret@127.0.0.1/d"_s;
    QTest::newRow("a path with an at") << u"/u:s3cret@127.0.0.1/d"_s;
    QTest::newRow("a path with a password") << u"/d?password=s3cret"_s;
    QTest::newRow("a path that is relative") << u"s3cret.sqlite"_s;
    QTest::newRow("a relative path of SQLite") << u"sqlite:s3cret.sqlite"_s;
    QTest::newRow("a host of SQLite") << u"sqlite://s3cret/d.sqlite"_s;
    QTest::newRow("a folder") << u"/s3cret/"_s;
    QTest::newRow("two lines") << u"/a\ns3cret"_s;
}

void DeliveryPlaceTest::refuses_what_it_does_not_know()
{
    QFETCH(QString, text);
    const auto place = DeliveryPlace::parse(text);
    QVERIFY(!place);
    QCOMPARE(place.error().kind, ApiError::Kind::Usage);
    QVERIFY(!place.error().detail.isEmpty());
    QVERIFY(!place.error().detail.contains("s3cret"_L1));
}

QTEST_GUILESS_MAIN(DeliveryPlaceTest)

#include "tst_deliveryplace.moc"
