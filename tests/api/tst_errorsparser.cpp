// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorsparser.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;

class TestErrorsParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void knows_the_kind_of_every_type_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<Kind>("kind");
        const auto row = [](int status, const char *type, Kind kind) {
            QTest::addRow("%d %s", status, type) << status << QByteArray(type) << kind;
        };
        row(401, "AUTHENTICATION", Kind::Auth);
        row(403, "AUTHENTICATION", Kind::Permission);
        row(430, "BILLING", Kind::Billing);
        row(501, "COMPATIBILITY", Kind::NotCapable);
        row(400, "CONNECTED_SERVICES_ACCOUNT", Kind::OwnerAccount);
        row(403, "PERMISSION", Kind::Permission);
        row(429, "RATE_LIMIT", Kind::RateLimited);
        row(404, "RESOURCE_NOT_FOUND", Kind::NotFound);
        row(500, "SERVER", Kind::Server);
        row(502, "UPSTREAM", Kind::Upstream);
        row(400, "VALIDATION", Kind::Validation);
        row(409, "VEHICLE_STATE", Kind::VehicleState);
        row(409, "vehicle_state", Kind::VehicleState);
        row(409, "SOMETHING_NEW", Kind::Conflict);
        row(404, "version_not_found_error", Kind::NotFound);
        row(504, "", Kind::Server);
        row(503, "", Kind::Server);
        row(599, "", Kind::Server);
        row(430, "", Kind::Billing);
        row(501, "", Kind::NotCapable);
        row(400, "", Kind::Validation);
        row(418, "", Kind::Protocol);
        row(408, "", Kind::Timeout);
        row(410, "", Kind::NotFound);
        row(407, "", Kind::Proxy);
        row(302, "", Kind::Protocol);
        row(100, "", Kind::Protocol);
    }
    void knows_the_kind_of_every_type()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(Kind, kind);
        const QByteArray v3 = "{\"errors\":[{\"type\":\"" + type + "\",\"code\":null}]}";
        const QByteArray v2 = "{\"type\":\"" + type + "\",\"code\":\"X\"}";
        QCOMPARE(parseError(status, v3).kind, kind);
        QCOMPARE(parseError(status, v2).kind, kind);
        QCOMPARE(parseError(status, v2).status, status);
    }

    void a_body_without_form_is_still_told()
    {
        QCOMPARE(parseError(502, {}).detail, u"the answer has no error body"_s);
        QVERIFY(parseError(502, "<html><title> Bad\n Gateway </title></html>")
                    .detail.endsWith(u": Bad Gateway"_s));
        QVERIFY(parseError(500, "upstream connect error").detail.endsWith(u"connect error"_s));
        QVERIFY(parseError(500, "[1]").detail.contains(u"[1]"_s));
        QVERIFY(!parseError(500, R"({"errors":[]})").detail.isEmpty());
        QVERIFY(!parseError(500, R"({"errors":[7,"x",null]})").detail.isEmpty());
        QVERIFY(!parseError(500, QByteArray("\0\xff\xfe", 3)).detail.isEmpty());
        QVERIFY(parseError(301, {}).detail.contains(u"redirect"_s));
    }

    void keeps_the_body_up_to_64_kib()
    {
        QCOMPARE(parseError(500, QByteArray(100000, 'x')).body.size(), 65536);
        QVERIFY(parseError(500, "{\"title\":\"" + QByteArray(1000000, 'x') + "\"}").title.size() <
                5000);
    }

    void finds_the_request_id_in_every_form()
    {
        QCOMPARE(requestIdOf(R"({"requestId":"a"})"), u"a"_s);
        QCOMPARE(requestIdOf(R"({"errors":[{"meta":{"debug":{"requestId":"b"}}}]})"), u"b"_s);
        QCOMPARE(requestIdOf(R"({"errors":[{}],"meta":{"debug":{"requestId":"c"}}})"), u"c"_s);
        QCOMPARE(requestIdOf(R"({"errors":[{"requestId":"d"}]})"), u"d"_s);
        QVERIFY(requestIdOf("requestId").isEmpty());
        QVERIFY(requestIdOf({}).isEmpty());
    }

    void oauth_refusals_are_about_the_credentials()
    {
        QCOMPARE(parseTokenError(400, R"({"error":"invalid_client"})").kind, Kind::Auth);
        QCOMPARE(parseTokenError(403, R"({"error":"access_denied"})").kind, Kind::Auth);
        QCOMPARE(parseTokenError(403, "<html>blocked</html>").kind, Kind::Permission);
        QCOMPARE(parseTokenError(400, R"({"error":"invalid_scope"})").kind, Kind::Validation);
        QCOMPARE(parseTokenError(500, R"({"error":"invalid_client"})").kind, Kind::Server);
        QCOMPARE(parseTokenError(400, R"({"error":{"type":"BILLING"}})").kind, Kind::Billing);
    }
};

QTEST_GUILESS_MAIN(TestErrorsParser)
#include "tst_errorsparser.moc"
