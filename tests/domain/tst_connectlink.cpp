// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "connectlink.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

const auto uuid = u"4a1b01e5-0497-417c-a30e-6df6ba33ba46"_s;
const auto callback = u"https://example.com/callback?shop=north"_s;

ConnectLink connectLink()
{
    ConnectLink link;
    link.applicationId = uuid;
    link.redirectUri = callback;
    return link;
}

/// What the other side reads: names and values, decoded as a form is.
QHash<QString, QString> parameters(const QString &link)
{
    QHash<QString, QString> read;
    QString query = link.section(u'?', 1);
    query.replace(u'+', u' ');
    const auto items = QUrlQuery(query).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        read.insert(name, value);
    return read;
}

} // namespace

class TestConnectLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void the_plainest_link_is_this()
    {
        QCOMPARE(linkText(connectLink()).value(),
                 u"https://connect.smartcar.com/oauth/authorize?response_type=none"
                 "&application_id=4a1b01e5-0497-417c-a30e-6df6ba33ba46"
                 "&redirect_uri=https%3A%2F%2Fexample.com%2Fcallback%3Fshop%3Dnorth"
                 "&mode=live&approval_prompt=auto"_s);
    }

    void everything_in_it_comes_out_as_it_went_in()
    {
        ConnectLink link = connectLink();
        link.cars = ConnectLink::Cars::Simulated;
        link.wantsCode = true;
        link.asksAnew = true;
        link.permissions = {{u"read_vin"_s, true}, {u"control_charge"_s}};
        link.make = u"Land Rover"_s;
        link.vin = u"5yjsa1cn5cfp01657"_s;
        link.state = u"a+b & c=d#e%20 ü€"_s;
        link.externalId = u"C-10442/\"x\""_s;
        const QString text = linkText(link).value();
        QVERIFY(QUrl(text, QUrl::StrictMode).isValid());
        const QHash<QString, QString> expected{{u"response_type"_s, u"code"_s},
                                               {u"application_id"_s, uuid},
                                               {u"redirect_uri"_s, callback},
                                               {u"mode"_s, u"simulated"_s},
                                               {u"approval_prompt"_s, u"force"_s},
                                               {u"scope"_s, u"required:read_vin control_charge"_s},
                                               {u"make"_s, u"LAND_ROVER"_s},
                                               {u"single_select"_s, u"true"_s},
                                               {u"single_select_vin"_s, u"5YJSA1CN5CFP01657"_s},
                                               {u"state"_s, link.state},
                                               {u"external_id"_s, link.externalId}};
        QCOMPARE(parameters(text), expected);
    }

    void a_reauthentication_names_the_vehicle()
    {
        ReauthenticateLink link;
        link.applicationId = uuid;
        link.redirectUri = callback;
        QCOMPARE(linkText(link).error().kind, ApiError::Kind::Usage);
        link.vehicleId = u"36ab27d0-fd9d-4455-823a-ce30af709ffc"_s;
        link.state = u"s"_s;
        link.externalId = u"C-1"_s;
        const QString text = linkText(link).value();
        QVERIFY(text.startsWith(u"https://connect.smartcar.com/oauth/reauthenticate?"_s));
        const QHash<QString, QString> expected{{u"response_type"_s, u"vehicle_id"_s},
                                               {u"application_id"_s, uuid},
                                               {u"vehicle_id"_s, link.vehicleId},
                                               {u"redirect_uri"_s, callback},
                                               {u"state"_s, u"s"_s},
                                               {u"external_id"_s, u"C-1"_s}};
        QCOMPARE(parameters(text), expected);
        link.wantsVehicleId = false;
        QCOMPARE(parameters(linkText(link).value())[u"response_type"_s], u"none"_s);
    }

    void the_client_id_is_refused_and_explained()
    {
        const auto id = checkApplicationId(u"client_01JABC"_s);
        QCOMPARE(id.error().kind, ApiError::Kind::Usage);
        QVERIFY(id.error().detail.contains(u"client id"_s));
        QCOMPARE(checkApplicationId(u" {4A1B01E5-0497-417C-A30E-6DF6BA33BA46} "_s).value(), uuid);
        for (const QString &wrong : {u""_s, u" "_s, u"4a1b01e5"_s, uuid + u"0"_s,
                                     u"00000000-0000-0000-0000-000000000000"_s})
            QCOMPARE(checkApplicationId(wrong).error().kind, ApiError::Kind::Usage);
    }

    void redirect_uris_that_smartcar_takes_data()
    {
        QTest::addColumn<int>("unused");
        for (const char *uri :
             {"https://example.com", "https://example.com/a/b?c=d", "http://localhost",
              "http://localhost:3000/callback", "sc4a1b01e5-0497-417c-a30e-6df6ba33ba46://callback",
              "SC4A1B01E5-0497-417C-A30E-6DF6BA33BA46://callback",
              "https://javascript-sdk.smartcar.com/v2/redirect?app_origin=https://example.com"})
            QTest::newRow(uri) << 0;
    }

    void redirect_uris_that_smartcar_takes()
    {
        const QString uri = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(checkRedirectUri(u"  "_s + uri + u'\n', uuid).value(), uri);
    }

    void redirect_uris_that_it_does_not_data()
    {
        QTest::addColumn<QString>("uri");
        const auto row = [](const char *name, const QString &uri) { QTest::newRow(name) << uri; };
        row("nothing", {});
        row("blanks", u"  \n"_s);
        row("no host", u"https:///callback"_s);
        row("a word", u"callback"_s);
        row("plain http", u"http://example.com/callback"_s);
        row("loopback by number", u"http://127.0.0.1/callback"_s);
        row("a host that looks like it", u"http://localhost.example.com"_s);
        row("a fragment", u"https://example.com/#callback"_s);
        row("a user name", u"https://me:pw@example.com"_s);
        row("a script", u"javascript:alert(1)"_s);
        row("a script with a host", u"javascript://example.com/%0aalert(1)"_s);
        row("a file", u"file:///etc/passwd"_s);
        row("another scheme", u"scheme://callback"_s);
        row("no id", u"sc://callback"_s);
        row("another app's", u"sc11111111-0497-417c-a30e-6df6ba33ba46://callback"_s);
        row("a blank inside", u"https://exam ple.com"_s);
        row("a line break inside", u"https://example.com/\r\nX: y"_s);
        row("endless", u"https://example.com/"_s + QString(1'000'000, u'a'));
    }

    void redirect_uris_that_it_does_not()
    {
        QFETCH(QString, uri);
        const auto checked = checkRedirectUri(uri, uuid);
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ApiError::Kind::Usage);
        QVERIFY(!checked.error().detail.isEmpty());
        ConnectLink link = connectLink();
        link.redirectUri = uri;
        QCOMPARE(linkText(link).error().detail, checked.error().detail);
    }

    void what_cannot_be_in_a_link_is_refused()
    {
        const auto faulty = [](auto change) {
            ConnectLink link = connectLink();
            change(link);
            const auto text = linkText(link);
            return !text && text.error().kind == ApiError::Kind::Usage &&
                   !text.error().detail.isEmpty();
        };
        QVERIFY(faulty([](ConnectLink &link) { link.state = u"a\nb"_s; }));
        QVERIFY(faulty([](ConnectLink &link) { link.state = QString(501, u'a'); }));
        QVERIFY(faulty([](ConnectLink &link) { link.state = QString(QChar(0xd800)); }));
        QVERIFY(faulty([](ConnectLink &link) { link.externalId = QString(QChar(0)); }));
        QVERIFY(faulty([](ConnectLink &link) { link.vin = u"TOO SHORT"_s; }));
        QVERIFY(faulty([](ConnectLink &link) { link.vin = u"5YJSA1CN5CFP0165O"_s; }));
        QVERIFY(faulty([](ConnectLink &link) { link.make = u"TESLA&state=x"_s; }));
        QVERIFY(faulty([](ConnectLink &link) { link.permissions = {{u"read_vin&x"_s}}; }));
        QVERIFY(faulty([](ConnectLink &link) { link.permissions = {{u""_s}}; }));
        QVERIFY(faulty([](ConnectLink &link) { link.applicationId = u"client_1"_s; }));
    }

    void permissions_are_read_from_a_list()
    {
        QCOMPARE(
            readPermissions(u" read_vin,required:read_battery\n read_vin read_new1 "_s).value(),
            (QList<AskedPermission>{{u"read_vin"_s}, {u"read_battery"_s, true}, {u"read_new1"_s}}));
        // Asked for twice, it is required if it is so once.
        QCOMPARE(readPermissions(u"read_vin required:read_vin"_s).value(),
                 (QList<AskedPermission>{{u"read_vin"_s, true}}));
        QVERIFY(readPermissions({}).value().isEmpty());
        for (const QString &wrong : {u"Read_vin"_s, u"required:"_s, u"read-vin"_s, u"müll"_s,
                                     u"required:required:read_vin"_s, QString(100, u'a')})
            QCOMPARE(readPermissions(wrong).error().kind, ApiError::Kind::Usage);
    }

    void a_state_is_random()
    {
        QSet<QString> seen;
        for (int i = 0; i < 100; ++i)
            seen += randomState();
        QCOMPARE(seen.size(), 100);
        QCOMPARE(seen.cbegin()->size(), 22);
        QVERIFY(checkLinkText(*seen.cbegin()));
    }
};

QTEST_GUILESS_MAIN(TestConnectLink)
#include "tst_connectlink.moc"
