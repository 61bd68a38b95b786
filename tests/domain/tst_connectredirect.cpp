// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectredirect.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

const QString user = u"a4c82e9f-7b31-4d56-8e0a-3f6d91c5b2e7"_s;

ConnectRedirect read(const QString &text)
{
    return readConnectRedirect(text).value_or(ConnectRedirect());
}

} // namespace

class TestConnectRedirect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void reads_every_success_parameter()
    {
        const ConnectRedirect redirect =
            read(u"https://app.example/back?code=11111111-2222-3333-4444-555555555555&user_id=%1"
                 "&external_id=own%20user%2F1&state=0f%3Da&virtual_key_url="
                 "https%3A%2F%2Fwww.example%2F_ak%2Fapp%3Fx%3D1"_s.arg(user));
        QCOMPARE(redirect.userId, user);
        QCOMPARE(redirect.externalId, u"own user/1"_s);
        QCOMPARE(redirect.state, u"0f=a"_s);
        QCOMPARE(redirect.virtualKeyUrl, u"https://www.example/_ak/app?x=1"_s);
        QVERIFY(redirect.hadCode);
        QVERIFY(!redirect.isError());
    }

    void reads_every_error_parameter()
    {
        const ConnectRedirect redirect =
            read(u"https://app.example/back?error=vehicle_incompatible&error_description="
                 "Not%20compatible.&vin=1FDKE30G4JHA04964&make=FORD&model=E-350&year=1988"
                 "&status_code=400&error_message=Bad+scope&state=s"_s);
        QVERIFY(redirect.isError());
        QCOMPARE(redirect.error, u"vehicle_incompatible"_s);
        QCOMPARE(redirect.errorDescription, u"Not compatible."_s);
        QCOMPARE(redirect.vin, u"1FDKE30G4JHA04964"_s);
        QCOMPARE(redirect.make, u"FORD"_s);
        QCOMPARE(redirect.model, u"E-350"_s);
        QCOMPARE(redirect.year, u"1988"_s);
        QCOMPARE(redirect.statusCode, u"400"_s);
        QCOMPARE(redirect.errorMessage, u"Bad scope"_s);
        QCOMPARE(redirect.state, u"s"_s);
        QVERIFY(!redirect.hadCode);
    }

    void the_code_is_noticed_and_not_kept()
    {
        const QString code = u"90abecb6-e7ab-4b85-864a-e1c8bf67f2ad"_s;
        const ConnectRedirect redirect =
            read(u"https://app.example/back?code=%1&user_id=%2"_s.arg(code, user));
        ConnectRedirect expected;
        expected.hadCode = true;
        expected.userId = user;
        QCOMPARE(redirect, expected);
        const RedirectWords words = explain(redirect);
        QVERIFY(!(words.title + words.cause + words.remedy).contains(code));
    }

    void reads_the_same_from_any_form_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) {
            QTest::newRow(name) << text.arg(user);
        };
        row("URL", u"https://app.example/back?user_id=%1&state=s"_s);
        row("other order", u"https://app.example/back?state=s&user_id=%1"_s);
        row("other spelling", u"https://app.example/back?userId=%1&state=s"_s);
        row("query", u"?user_id=%1&state=s"_s);
        row("bare", u"user_id=%1&state=s"_s);
        row("fragment", u"https://app.example/back#user_id=%1&state=s"_s);
        row("bare fragment", u"#user_id=%1&state=s"_s);
        row("router", u"https://app.example/#/back?user_id=%1&state=s"_s);
        row("query and fragment", u"https://app.example/back?user_id=%1#state=s"_s);
        row("app link", u"scabc://back?user_id=%1&state=s"_s);
        row("spaces", u"  \t https://app.example/back?user_id=%1&state=s \n"_s);
        row("quotes", u"\"https://app.example/back?user_id=%1&state=s\""_s);
        row("curly quotes", u"\u201chttps://app.example/back?user_id=%1&state=s\u201d"_s);
        row("angle brackets", u"<https://app.example/back?user_id=%1&state=s>"_s);
        row("wrapped", u"https://app.example/back?user_\n    id=%1\r\n&state=s"_s);
        row("quoted mail", u"> https://app.example/back?user_id=%1\n> &state=s"_s);
        row("HTML source", u"https://app.example/back?user_id=%1&amp;state=s"_s);
        row("encoded name",
            u"https://app.example/back?user%%5Fid=%1&state=s"_s.replace(u"%%"_s, u"%"_s));
        row("said twice", u"?user_id=%1&state=s&user_id=other&state=t"_s);
        row("stray signs", u"https://app.example/back?&&user_id=%1&=x&y&state=s&"_s);
    }

    void reads_the_same_from_any_form()
    {
        QFETCH(QString, text);
        ConnectRedirect expected;
        expected.userId = user;
        expected.state = u"s"_s;
        const auto redirect = readConnectRedirect(text);
        QVERIFY(redirect);
        QCOMPARE(*redirect, expected);
    }

    void a_plus_is_a_space_in_sentences_only()
    {
        const ConnectRedirect redirect =
            read(u"?error=no_vehicles&error_description=No+vehicles%2B&state=a+b"_s);
        QCOMPARE(redirect.errorDescription, u"No vehicles+"_s);
        QCOMPARE(redirect.state, u"a+b"_s);
    }

    void refuses_what_is_no_redirect_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("words") << u"hello"_s;
        QTest::newRow("another URL") << u"https://example.com/a?b=c"_s;
        QTest::newRow("state alone") << u"https://example.com/a?state=c"_s;
        QTest::newRow("empty values") << u"https://example.com/a?user_id=&error="_s;
        QTest::newRow("path alone") << u"https://example.com/user_id=5"_s;
        QTest::newRow("too long") << u"?user_id="_s + QString(100'000, u'a');
        QTest::newRow("the link to Connect")
            << u"https://connect.smartcar.com/oauth/authorize?response_type=code"
               "&application_id=x&redirect_uri=https%3A%2F%2Fapp.example&external_id=5"_s;
    }

    void refuses_what_is_no_redirect()
    {
        QFETCH(QString, text);
        const auto redirect = readConnectRedirect(text);
        QVERIFY(!redirect);
        QCOMPARE(redirect.error().kind, ApiError::Kind::Usage);
        QVERIFY(!redirect.error().detail.isEmpty());
    }

    void survives_hostile_text_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("broken encoding") << u"?user_id=%zz%f%&error=%c3%28%00"_s;
        QTest::newRow("terminal") << u"?user_id=a%1b%5b31m%0d%0ab"_s;
        QTest::newRow("direction") << u"?user_id=%e2%80%aeabc"_s;
        QTest::newRow("many") << u"?user_id=a"_s + QString(u"&x=y"_s).repeated(16'000);
        QTest::newRow("signs") << QString(u"?&=#%"_s).repeated(10'000) + u"&user_id=a"_s;
        QTest::newRow("breaks") << QString(u"\r\n"_s).repeated(20'000) + u"?user_id=a"_s;
    }

    void survives_hostile_text()
    {
        QFETCH(QString, text);
        const ConnectRedirect redirect = read(text);
        const RedirectWords words = explain(redirect);
        const QString all = redirect.userId + redirect.error + words.title + words.cause;
        for (const QChar c : all) {
            QVERIFY(c.category() != QChar::Other_Control);
            QVERIFY(c.unicode() != 0x202e);
        }
    }

    void explains_each_documented_error_data()
    {
        QTest::addColumn<int>("unused");
        for (const char *error : {"access_denied", "invalid_subscription", "vehicle_incompatible",
                                  "no_vehicles", "configuration_error", "server_error",
                                  "user_manually_returned_to_application", "user_cancelled"}) {
            QTest::newRow(error) << 0;
        }
    }

    void explains_each_documented_error()
    {
        ConnectRedirect redirect;
        redirect.error = QString::fromLatin1(QTest::currentDataTag());
        const RedirectWords words = explain(redirect);
        ConnectRedirect other;
        other.error = u"something_new"_s;
        QVERIFY(words.title != explain(other).title);
        QVERIFY(!words.cause.isEmpty());
        QVERIFY(!words.remedy.isEmpty());
        QVERIFY(!words.title.endsWith(u'.'));
    }

    void an_unknown_error_is_named()
    {
        ConnectRedirect redirect;
        redirect.error = u"moon_phase"_s;
        redirect.errorDescription = u"Wrong phase."_s;
        const RedirectWords words = explain(redirect);
        QVERIFY(words.cause.contains("moon_phase"_L1));
        QVERIFY(words.cause.contains("\"Wrong phase\"."_L1));
        QVERIFY(!words.remedy.isEmpty());
    }

    void an_error_keeps_its_facts()
    {
        ConnectRedirect redirect;
        redirect.error = u"vehicle_incompatible"_s;
        redirect.make = u"FORD"_s;
        redirect.model = u"E-350"_s;
        redirect.vin = u"1FDKE30G4JHA04964"_s;
        QVERIFY(explain(redirect).cause.contains("FORD E-350 VIN 1FDKE30G4JHA04964"_L1));

        ConnectRedirect configuration;
        configuration.error = u"configuration_error"_s;
        configuration.statusCode = u"400"_s;
        configuration.errorMessage = u"redirect_uri mismatch"_s;
        QVERIFY(explain(configuration).cause.contains("400"_L1));
        QVERIFY(explain(configuration).cause.contains("redirect_uri mismatch"_L1));
    }

    void explains_each_success()
    {
        ConnectRedirect connected;
        connected.userId = user;
        connected.externalId = u"C-1"_s;
        QCOMPARE(explain(connected).title, u"The owner connected"_s);
        QVERIFY(explain(connected).cause.contains(user));
        QVERIFY(explain(connected).cause.contains("C-1"_L1));
        QVERIFY(explain(connected).remedy.contains("list"_L1));

        ConnectRedirect again;
        again.vehicleId = u"v-1"_s;
        QVERIFY(explain(again).title.contains("again"_L1));
        QVERIFY(explain(again).remedy.contains("connection id"_L1));

        ConnectRedirect codeOnly;
        codeOnly.hadCode = true;
        QVERIFY(explain(codeOnly).title.contains("no user"_L1));
        QVERIFY(explain(codeOnly).cause.contains("not kept"_L1));

        connected.virtualKeyUrl = u"https://www.example/_ak/app"_s;
        QVERIFY(explain(connected).remedy.contains("https://www.example/_ak/app"_L1));
    }
};

QTEST_GUILESS_MAIN(TestConnectRedirect)
#include "tst_connectredirect.moc"
