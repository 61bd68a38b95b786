// SPDX-License-Identifier: GPL-3.0-or-later
#include "blur.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>
#include <QUrl>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

const auto vin = u"5YJ3E1EA7KF000316"_s;
const auto user = u"605a5a2d-03ff-4f1b-9d2c-6b8f3c9b9a11"_s;
const auto request = u"9f0c1c3e-6a7b-4a5e-8f3b-2b0a6d1e4c55"_s;

Blur learned()
{
    Blur blur({});
    blur.learn(BlurKind::Request, request);
    blur.learn(BlurKind::Vin, vin);
    blur.learn(BlurKind::User, user);
    blur.learn(BlurKind::External, u"Müller & Söhne 17"_s);
    blur.learn(BlurKind::Nickname, u"Mia"_s);
    blur.learn(BlurKind::Person, u"anna"_s);
    return blur;
}

QString base64(const QString &text)
{
    return QString::fromLatin1(text.toUtf8().toBase64());
}

} // namespace

class BlurTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void finds_what_it_knows_however_it_is_written_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        const QString external = u"Müller & Söhne 17"_s;
        const auto encoded = [](const QString &text) {
            return QString::fromLatin1(QUrl::toPercentEncoding(text));
        };
        row("nothing", u""_s, u""_s);
        row("what is of nobody", u"The vehicle is asleep."_s, u"The vehicle is asleep."_s);
        row("as it is", u"VIN %1."_s.arg(vin), u"VIN V-1."_s);
        row("in lower case", vin.toLower(), u"V-1"_s);
        row("with signs between", u"5YJ3-E1EA 7KF/000316!"_s, u"V-1!"_s);
        row("within more", u"x%1x"_s.arg(vin), u"xV-1x"_s);
        row("with what is not seen between", u"5YJ3\u200bE1EA\u00ad7KF000316"_s, u"V-1"_s);
        row("with bidi controls", u"\u202e5YJ3E1EA7KF\u2066000316"_s, u"\u202eV-1"_s);
        row("full width", u"５ＹＪ３Ｅ１ＥＡ７ＫＦ０００３１６"_s, u"V-1"_s);
        row("split by tags", u"5YJ3<b class=\"x\">E1EA</b>7KF000316"_s, u"V-1"_s);
        row("split by escaped tags", u"5YJ3&lt;i&gt;E1EA&lt;/i&gt;7KF000316"_s, u"V-1"_s);
        row("percent", u"?id=%1&x=1"_s.arg(encoded(external)), u"?id=E-1&x=1"_s);
        row("percent twice", u"id="_s + encoded(encoded(external)), u"id=E-1"_s);
        row("percent of everything", u"%6d%69%61"_s, u"NICKNAME-1"_s);
        row("a form", u"id=M%C3%BCller+%26+S%C3%B6hne+17"_s, u"id=E-1"_s);
        row("JSON escapes", u"{\"a\":\"M\\u00fcller \\u0026 S\\u00F6hne 17\"}"_s,
            u"{\"a\":\"E-1\"}"_s);
        row("references", u"M&#252;ller &amp; S&#xF6;hne&nbsp;17"_s, u"E-1"_s);
        row("composed and not", u"Mu\u0308ller & So\u0308hne 17"_s, u"E-1"_s);
        row("without accents", u"MULLER & SOHNE 17"_s, u"E-1"_s);
        row("Base64", u"say %1!"_s.arg(base64(vin)), u"say V-1!"_s);
        row("Base64 within more", base64(u"the VIN is "_s + vin + u", he says"_s), u"V-1"_s);
        row("Base64 for URLs",
            QString::fromLatin1(user.toUtf8().toBase64(QByteArray::Base64UrlEncoding)), u"U-1"_s);
        row("Base64 of a short name", base64(u"hello Mia"_s), u"NICKNAME-1"_s);
        row("Base64 in percent", u"t="_s + encoded(base64(vin)), u"t=V-1"_s);
        row("Base64 behind other letters", u"ab"_s + base64(vin), u"V-1"_s);
        row("no hyphens", u"user 605a5a2d03ff4f1b9d2c6b8f3c9b9a11"_s, u"user U-1"_s);
        row("a path", u"/v3/users/%1/x"_s.arg(user), u"/v3/users/U-1/x"_s);
        row("a short name as a word", u"Mia’s car, MIA"_s, u"NICKNAME-1’s car, NICKNAME-1"_s);
        row("not within a word", u"Miami"_s, u"Miami"_s);
        row("a home folder", u"/home/anna/ca.pem"_s, u"/home/PERSON-1/ca.pem"_s);
        row("two", u"%1 of %2"_s.arg(vin, user), u"V-1 of U-1"_s);
    }

    void finds_what_it_knows_however_it_is_written()
    {
        QFETCH(QString, text);
        Blur blur = learned();
        QTEST(blur.text(text), "expected");
    }

    void finds_what_looks_like_one()
    {
        Blur blur = learned();
        QCOMPARE(blur.text(u"Also 1HGCM82633A004352, and 1hgcm82633a004352 again"_s),
                 u"Also V-2, and V-2 again"_s);
        QCOMPARE(blur.text(u"wvwzzz1jzxw000001"_s), u"V-3"_s); // no check digit, as in Europe
        QCOMPARE(blur.text(u"/v3/vehicles/36ab27d0-fd9d-4455-823a-ce30af709ffc"_s),
                 u"/v3/vehicles/CAR-1"_s);
        QCOMPARE(blur.text(u"it is 46ab27d0-fd9d-4455-823a-ce30af709ffd"_s), u"it is ID-1"_s);
        QCOMPARE(blur.text(u"mail to Jo.Doe@example.org now"_s), u"mail to MAIL-1 now"_s);
        QCOMPARE(blur.text(u"abcdefghjklmnprst is a word"_s), u"abcdefghjklmnprst is a word"_s);
    }

    void request_ids_stay_unless_that_is_chosen()
    {
        Blur blur = learned();
        QCOMPARE(blur.text(u"see %1"_s.arg(request)), u"see %1"_s.arg(request));
        QCOMPARE(blur.of(BlurKind::Request, request), request);
        BlurChoice choice;
        choice.requestIds = true;
        Blur all(choice);
        all.learn(BlurKind::Request, request);
        QCOMPARE(all.text(u"see %1"_s.arg(request.toUpper())), u"see REQUEST-1"_s);
    }

    void what_is_not_chosen_stays()
    {
        BlurChoice choice;
        choice.vins = choice.places = false;
        Blur blur(choice);
        blur.learn(BlurKind::Vin, vin);
        blur.learn(BlurKind::User, user);
        QCOMPARE(blur.text(u"%1 of %2 at 48.137154, 11.576124"_s.arg(vin, user)),
                 u"%1 of U-1 at 48.137154, 11.576124"_s.arg(vin));
        BlurChoice nothing{false, false, false, false, false};
        Blur none(nothing);
        none.learn(BlurKind::Vin, vin);
        QCOMPARE(none.of(BlurKind::Vin, vin), vin);
    }

    void bodies_are_replaced_as_deep_as_they_go()
    {
        Blur blur = learned();
        blur.learn(BlurKind::External, u"1044217"_s);
        const QJsonObject body{
            {u"vin"_s, vin},
            {vin, QJsonArray{u"a"_s, QJsonObject{{u"userId"_s, user}}}},
            {u"number"_s, 1044217},
            {u"odometer"_s, 41239.5},
        };
        QCOMPARE(blur.json(body),
                 (QJsonObject{{u"vin"_s, u"V-1"_s},
                              {u"V-1"_s, QJsonArray{u"a"_s, QJsonObject{{u"userId"_s, u"U-1"_s}}}},
                              {u"number"_s, u"E-2"_s},
                              {u"odometer"_s, 41239.5}}));
    }

    void paths_name_ids()
    {
        Blur blur({});
        blur.learnPath(u"/v3/vehicles/car%201/signals/odometer-traveleddistance?"
                       "filter%5BuserId%5D=owner-9&page%5Bsize%5D=100"_s);
        QCOMPARE(blur.text(u"/v3/vehicles/car%201/signals of owner-9"_s),
                 u"/v3/vehicles/CAR-1/signals of U-1"_s);
    }

    void the_same_text_is_the_same_whatever_it_is_called()
    {
        Blur blur({});
        blur.learn(BlurKind::User, u"customer-12"_s);
        QCOMPARE(blur.of(BlurKind::External, u"customer-12"_s), u"U-1"_s);
        QCOMPARE(blur.of(BlurKind::External, u"12"_s), u"E-1"_s);
        QCOMPARE(blur.of(BlurKind::External, u"ab"_s), u"E-2"_s);
        QCOMPARE(blur.of(BlurKind::External, u"AB"_s), u"E-3"_s); // opaque: another one
    }

    void a_name_that_is_a_models_says_nothing()
    {
        Blur blur({});
        blur.avoid(u"Model 3"_s);
        blur.learn(BlurKind::Nickname, u"model 3"_s);
        QCOMPARE(blur.text(u"TESLA Model 3"_s), u"TESLA Model 3"_s);
        QCOMPARE(blur.of(BlurKind::Nickname, u"model 3"_s), u"NICKNAME-1"_s);
        blur.avoid(u"customer-7"_s); // an id is one all the same
        blur.learn(BlurKind::User, u"customer-7"_s);
        QCOMPARE(blur.text(u"customer-7"_s), u"U-1"_s);
    }

    void a_replacement_is_nobodys_original()
    {
        Blur blur({});
        blur.learn(BlurKind::External, u"CAR-1"_s);
        blur.learn(BlurKind::Vehicle, u"vehicle-one"_s);
        QCOMPARE(blur.of(BlurKind::Vehicle, u"vehicle-one"_s), u"CAR-2"_s);
    }

    void broken_text_passes()
    {
        Blur blur = learned();
        for (const QString &text :
             {u"%"_s, u"%4"_s, u"%zz%"_s, u"\\u12"_s, u"\\"_s, u"&#;"_s, u"&#x110000;"_s, u"<"_s,
              u"<b"_s, u"&"_s, QString(QChar(0xD800)), QString(QChar(0)), u"%C3%28"_s, u"%F0%9F"_s,
              u"&#99999999999;"_s, QString(100'000, u'<')})
            QCOMPARE(blur.text(text), text);
    }
};

QTEST_APPLESS_MAIN(BlurTest)
#include "tst_blur.moc"
