// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpservermessage.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestHttpServerMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void finds_headers_without_regard_to_case()
    {
        HttpServerRequest request;
        request.headers = {{"SC-User-Id", "first"}, {"sc-user-id", "second"}};
        QCOMPARE(request.header("sc-user-ID"), "first");
        QVERIFY(request.header("sc-user").isEmpty());
    }

    void decodes_each_segment_after_splitting()
    {
        HttpServerRequest request;
        request.path = "/v3/a%2Fb/%C3%A9";
        QCOMPARE(request.segments(), (QStringList{u"v3"_s, u"a/b"_s, u"é"_s}));
        request.path = "/";
        QCOMPARE(request.segments(), QStringList{QString()});
    }

    void decodes_bracketed_names_of_a_query()
    {
        HttpServerRequest request;
        request.query = "filter%5BuserId%5D=a%26b&page[size]=10&&flag&empty=&plus=1+1";
        const HttpFields fields = request.queryFields();
        QCOMPARE(fields.size(), 5);
        QCOMPARE(findHttpField(fields, u"filter[userId]"), u"a&b"_s);
        QCOMPARE(findHttpField(fields, u"page[size]"), u"10"_s);
        QCOMPARE(findHttpField(fields, u"flag").value_or(u"absent"_s), u""_s);
        QCOMPARE(findHttpField(fields, u"plus"), u"1+1"_s);
        QVERIFY(!findHttpField(fields, u"absent"));
    }

    void reads_a_plus_in_a_form_as_a_space()
    {
        const HttpFields fields = decodeHttpFields("text=a+b%2Bc=d", true);
        QCOMPARE(findHttpField(fields, u"text"), u"a b+c=d"_s);
    }
};

QTEST_GUILESS_MAIN(TestHttpServerMessage)
#include "tst_httpservermessage.moc"
