// SPDX-License-Identifier: GPL-3.0-or-later
#include "httprouter.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestHttpRouter : public QObject
{
    Q_OBJECT

    static HttpRouter router()
    {
        const auto say = [](const char *name) {
            return [name](const HttpServerRequest &, const QStringList &arguments) {
                return HttpServerResponse::json(200, name + arguments.join(u',').toUtf8());
            };
        };
        HttpRouter made;
        made.add("GET", u"/vehicles/first"_s, say("first:"));
        made.add("GET", u"/vehicles/*"_s, say("vehicle:"));
        made.add("GET", u"/vehicles/*/signals/*"_s, say("signal:"));
        made.add("POST", u"/vehicles/*"_s, say("post:"));
        return made;
    }

    static HttpServerResponse ask(const HttpRouter &router, const char *method, const char *path)
    {
        HttpServerRequest request;
        request.method = method;
        request.path = path;
        return router(request);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void hands_over_what_stands_at_the_stars()
    {
        const HttpRouter routes = router();
        QCOMPARE(ask(routes, "GET", "/vehicles/a%20b").body, "vehicle:a b");
        QCOMPARE(ask(routes, "GET", "/vehicles/1/signals/2").body, "signal:1,2");
        QCOMPARE(ask(routes, "POST", "/vehicles/1").body, "post:1");
    }

    void prefers_the_route_added_first()
    {
        QCOMPARE(ask(router(), "GET", "/vehicles/first").body, "first:");
    }

    void serves_head_by_get() { QCOMPARE(ask(router(), "HEAD", "/vehicles/1").body, "vehicle:1"); }

    void tells_the_methods_of_a_path()
    {
        const HttpServerResponse response = ask(router(), "DELETE", "/vehicles/1");
        QCOMPARE(response.status, 405);
        QCOMPARE(response.headers.first(), std::pair(QByteArray("Allow"), QByteArray("GET, POST")));
    }

    void answers_404_where_no_path_fits()
    {
        for (const char *path : {"/", "/vehicles", "/vehicles/", "/vehicles/1/", "/vehicles/1/x"})
            QCOMPARE(ask(router(), "GET", path).status, 404);
    }

    void leaves_other_paths_to_the_fallback()
    {
        HttpRouter routes = router();
        routes.setFallback(
            [](const HttpServerRequest &) { return HttpServerResponse::json(404, "mine"); });
        QCOMPARE(ask(routes, "GET", "/nowhere").body, "mine");
        QCOMPARE(ask(routes, "DELETE", "/vehicles/1").status, 405);
    }
};

QTEST_GUILESS_MAIN(TestHttpRouter)
#include "tst_httprouter.moc"
