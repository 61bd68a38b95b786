// SPDX-License-Identifier: GPL-3.0-or-later
// Golden files: each sample body and what is read from it, in words, beside it.
#include "sampledata.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

QString shown(const QString &text)
{
    return text.isNull() ? u"-"_s : u'"' + text + u'"';
}

QString shown(const QDateTime &time)
{
    return time.isValid() ? time.toString(Qt::ISODateWithMs) : u"-"_s;
}

QString shown(const std::optional<int> &number)
{
    return number ? QString::number(*number) : u"-"_s;
}

QString shown(const Connection &c)
{
    return QStringList{
        u"connection"_s,     shown(c.id),   shown(c.userId),          shown(c.externalId),
        shown(c.vehicleId),  shown(c.make), shown(c.model),           shown(c.year),
        shown(c.powertrain), shown(c.mode), c.permissions.join(u','), shown(c.createdAt),
        shown(c.updatedAt)}
        .join(u' ');
}

QString shown(const Vehicle &v)
{
    return QStringList{u"vehicle"_s,  shown(v.id),         shown(v.make), shown(v.model),
                       shown(v.year), shown(v.powertrain), shown(v.mode), shown(v.vin)}
        .join(u' ');
}

QString shown(const Reading &r)
{
    QStringList words{u"reading"_s,         shown(r.vehicleId),  shown(r.code),
                      shown(r.group),       shown(r.name),       QString::number(int(r.status)),
                      shown(r.statusText),  shown(r.unit),       shown(r.oemUpdatedAt),
                      shown(r.retrievedAt), shown(r.ingestedAt), shown(r.readAt)};
    words << (r.body ? QString::fromUtf8(QJsonDocument(*r.body).toJson(QJsonDocument::Compact))
                     : u"-"_s);
    if (r.error) {
        words << u"error"_s << shown(r.error->type) << shown(r.error->code) << shown(r.error->title)
              << shown(r.error->detail) << shown(r.error->resolution)
              << shown(r.error->resolutionUrl);
    }
    return words.join(u' ');
}

QString shown(const ApiError &e)
{
    return QStringList{u"error"_s,           kindName(e.kind),    QString::number(e.status),
                       shown(e.type),        shown(e.code),       shown(e.title),
                       shown(e.detail),      shown(e.resolution), shown(e.resolutionUrl),
                       shown(e.userMessage), shown(e.requestId),  shown(e.path)}
        .join(u' ');
}

QString shown(const CommandOutcome &o)
{
    if (o.state != CommandOutcome::State::Done)
        return QString::number(int(o.state)) + u' ' + shown(o.error);
    const Execution &e = o.execution;
    return QStringList{
        u"execution"_s,
        shown(e.id),
        shown(e.type),
        shown(e.status),
        shown(e.mode),
        shown(e.scheduleId),
        shown(e.scheduleLink),
        shown(e.executedAt),
        shown(e.completedAt),
        QString::number(e.seconds.value_or(-1)),
        QString::fromUtf8(QJsonDocument(e.parameters).toJson(QJsonDocument::Compact))}
        .join(u' ');
}

QString shown(const ReadingsBody &body)
{
    QStringList lines{shown(body.set.vehicle)};
    for (const Reading &reading : body.set.readings)
        lines.append(shown(reading));
    lines.append(u"total %1 page %2 size %3"_s.arg(shown(body.total), shown(body.pageNumber),
                                                   shown(body.pageSize)));
    return lines.join(u'\n');
}

QString shown(const ConnectionsBody &body)
{
    QStringList lines;
    for (const Connection &connection : body.connections)
        lines.append(shown(connection));
    lines.append(u"total %1 page %2 says %3 next %4 cursor %5"_s.arg(
        shown(body.total), shown(body.pageNumber), QString::number(int(body.saysNext)),
        shown(body.next), shown(body.cursor)));
    return lines.join(u'\n');
}

QString shown(const std::optional<bool> &answer)
{
    return answer ? QString::number(int(*answer)) : u"-"_s;
}

QString shown(const QList<SignalName> &names)
{
    QStringList words;
    for (const SignalName &name : names)
        words << u"%1/%2/%3"_s.arg(shown(name.code), shown(name.group), shown(name.name));
    return u'[' + words.join(u' ') + u']';
}

QString shown(const Webhook &w)
{
    return QStringList{u"webhook"_s,
                       shown(w.id),
                       shown(w.name),
                       shown(w.callbackUri),
                       shown(w.errorCallbackUri),
                       shown(w.isEnabled),
                       shown(w.autoSubscribe),
                       shown(w.triggers),
                       shown(w.signals),
                       shown(w.createdAt)}
        .join(u' ');
}

QString shown(const Subscription &s)
{
    return QStringList{u"subscription"_s,   shown(s.id),   shown(s.webhookId), shown(s.userId),
                       shown(s.vehicleId),  shown(s.make), shown(s.model),     shown(s.year),
                       shown(s.powertrain), shown(s.mode), shown(s.createdAt), shown(s.updatedAt)}
        .join(u' ');
}

QString paging(const PageFacts &facts)
{
    return u"%1 items total %2 page %3 says %4 next %5"_s.arg(
        QString::number(facts.items), shown(facts.total), shown(facts.pageNumber),
        QString::number(int(facts.saysNext)), shown(facts.next));
}

QString shown(const WebhooksBody &body)
{
    QStringList lines;
    for (const Webhook &webhook : body.webhooks)
        lines.append(shown(webhook));
    return (lines << paging(body)).join(u'\n');
}

QString shown(const SubscriptionsBody &body)
{
    QStringList lines;
    for (const Subscription &subscription : body.subscriptions)
        lines.append(shown(subscription));
    return (lines << paging(body)).join(u'\n');
}

template <class T>
QString outcome(const Result<T> &result)
{
    return result ? shown(*result) : shown(result.error());
}

QString readIn(const QString &name, const QByteArray &body)
{
    const QString id = u"the-vehicle-asked-for"_s;
    const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
    if (name.startsWith(u"connections"_s))
        return outcome(parseConnections(body));
    if (name.startsWith(u"signals"_s))
        return outcome(parseReadings(body, id, now));
    if (name.startsWith(u"signal"_s))
        return outcome(parseReading(body, id, now));
    if (name.startsWith(u"webhooks"_s))
        return outcome(parseWebhooks(body));
    if (name.startsWith(u"webhook"_s))
        return outcome(parseWebhook(body));
    if (name.startsWith(u"subscriptions"_s))
        return outcome(parseSubscriptions(body));
    if (name.startsWith(u"subscription"_s))
        return outcome(parseSubscription(body));
    if (name.startsWith(u"subscribing"_s))
        return shown(parseSubscriptionChange(body)) + u' ' +
               parseSubscriptionChange(body).execution.status;
    if (name.startsWith(u"command"_s))
        return shown(parseExecution(body));
    if (name.startsWith(u"vehicle"_s))
        return outcome(parseVehicle(body));
    if (name.startsWith(u"token_"_s))
        return shown(parseTokenError(401, body));
    if (name.startsWith(u"token"_s)) {
        const auto grant = parseToken(body);
        return grant ? u"token of %1 bytes for %2 s"_s.arg(grant->token.size())
                           .arg(grant->lifetime.count())
                     : shown(grant.error());
    }
    return shown(parseError(name == "error_v3.json"_L1 ? 409 : 400, body));
}

} // namespace

class TestParsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tells_no_permissions_from_none_told_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("says");
        const auto row = [](const char *name, const QByteArray &attributes, bool says) {
            QTest::newRow(name) << R"({"data":[{"id":"1","attributes":{)" + attributes + "}}]}"
                                << says;
        };
        row("some", R"("permissions":["read_vin"])", true);
        row("an empty list", R"("permissions":[])", true);
        row("no list", R"("vehicle":{"make":"TESLA"})", false);
        QTest::newRow("the older shape")
            << QByteArray(R"({"connections":[{"id":"1","userId":"u","vehicleId":"v"}],)"
                          R"("paging":{"cursor":null}})")
            << false;
    }
    void tells_no_permissions_from_none_told()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, says);
        const Result<ConnectionRows> rows = readConnections(body);
        QVERIFY(rows);
        QCOMPARE(rows->views.size(), std::size_t(1));
        QCOMPARE(rows->views.front().saysPermissions, says);
    }

    void reads_every_sample_as_before_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names =
            sampleFolder().entryList({u"*.json"_s, u"*.html"_s}, QDir::Files, QDir::Name);
        QVERIFY(names.size() >= 14);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }
    void reads_every_sample_as_before()
    {
        QFETCH(QString, name);
        const QString found = readIn(name, readSample(name)) + u'\n';
        const QString golden = name.section(u'.', 0, 0) + u".golden"_s;
        const QString expected = QString::fromUtf8(readSample(golden));
        if (found != expected) {
            // For a look and a copy over the golden file, if it is right.
            QFile beside(QDir::current().filePath(golden));
            QVERIFY(beside.open(QIODevice::WriteOnly));
            beside.write(found.toUtf8());
            const QStringList wanted = expected.split(u'\n');
            const QStringList got = found.split(u'\n');
            for (qsizetype i = 0; i < std::min(wanted.size(), got.size()); ++i)
                QCOMPARE(got.at(i), wanted.at(i));
            QFAIL(qPrintable(u"other number of lines, see "_s + beside.fileName()));
        }
    }

    void tells_the_path_of_a_fault_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *kind, const char *body, const char *path) {
            QTest::addRow("%s %s", kind, body)
                << QString::fromLatin1(kind) << QByteArray(body) << QString::fromLatin1(path);
        };
        for (const char *kind : {"token", "connections", "vehicle", "signals", "signal", "webhooks",
                                 "webhook", "subscriptions", "subscription"}) {
            row(kind, "", "byte 0");
            row(kind, "[]", "$");
        }
        row("connections", "{}", "$.data");
        row("connections", R"({"data":null})", "$.data");
        row("connections", R"({"data":{}})", "$.data");
        row("connections", R"({"data":[{"id":"1"},7]})", "$.data[1]");
        row("connections", R"({"data":[{}]})", "$.data[0].id");
        row("connections", R"({"data":[{"id":7}]})", "$.data[0].id");
        row("connections", R"({"data":[{"id":"1","attributes":{"vehicle":{"year":"new"}}}]})",
            "$.data[0].attributes.vehicle.year");
        row("connections", R"({"data":[{"id":"1","attributes":{"vehicle":{"year":1e300}}}]})",
            "$.data[0].attributes.vehicle.year");
        row("connections", R"({"data":[{"id":"1","attributes":{"permissions":["a",1]}}]})",
            "$.data[0].attributes.permissions[1]");
        row("connections", R"({"data":[{"id":"1","meta":{"createdAt":"yesterday"}}]})",
            "$.data[0].meta.createdAt");
        row("connections", R"({"data":[],"links":{"next":5}})", "$.links.next");
        row("connections", R"({"data":[],"meta":{"totalCount":-1}})", "$.meta.totalCount");
        row("connections", R"({"data":[],"meta":{"totalCount":1e18}})", "$.meta.totalCount");
        row("connections", R"({"connections":[{}]})", "$.connections[0].id");
        row("connections", R"({"connections":[],"paging":{"cursor":{}}})", "$.paging.cursor");
        row("vehicle", "{}", "$.id");
        row("vehicle", R"({"data":[]})", "$.data");
        row("vehicle", R"({"data":{"id":"v","attributes":[]}})", "$.data.attributes");
        row("signals", "{}", "$.data");
        row("signals", R"({"data":[{"attributes":{}}]})", "$.data[0].id");
        row("signals", R"({"data":[{"id":"a","attributes":{"body":[1]}}]})",
            "$.data[0].attributes.body");
        row("signals", R"({"data":[{"id":"a","attributes":{"status":{"value":1}}}]})",
            "$.data[0].attributes.status.value");
        row("signals", R"({"data":[{"id":"a","meta":{"oemUpdatedAt":-4}}]})",
            "$.data[0].meta.oemUpdatedAt");
        row("signal", R"({"data":{"attributes":{"code":3}}})", "$.data.attributes.code");
        row("webhooks", "{}", "$.data");
        row("webhooks", R"({"data":{}})", "$.data");
        row("webhooks", R"({"data":[{"attributes":{}}]})", "$.data[0].id");
        row("webhooks", R"({"data":[{"id":"w","attributes":{"isEnabled":"yes"}}]})",
            "$.data[0].attributes.isEnabled");
        row("webhooks", R"({"data":[{"id":"w","attributes":{"triggers":[{"code":1}]}}]})",
            "$.data[0].attributes.triggers[0].code");
        row("webhooks", R"({"data":[{"id":"w","attributes":{"data":["a",7]}}]})",
            "$.data[0].attributes.data[0]");
        row("webhook", R"({"data":{"id":"w","attributes":{"callbackUri":[]}}})",
            "$.data.attributes.callbackUri");
        row("webhook", R"({"data":{"id":"w","meta":{"createdAt":"soon"}}})",
            "$.data.meta.createdAt");
        row("subscriptions", R"({"data":[{"id":"s"},{"id":""}]})", "$.data[1].id");
        row("subscriptions", R"({"data":[{"id":"s","relationships":{"user":{"data":{"id":4}}}}]})",
            "$.data[0].relationships.user.data.id");
        row("subscriptions", R"({"data":[],"meta":{"totalCount":-2}})", "$.meta.totalCount");
        row("subscription", R"({"data":{"id":"s","attributes":{"vehicle":{"year":{}}}}})",
            "$.data.attributes.vehicle.year");
        row("token", R"({"access_token":5})", "$.access_token");
        row("token", R"({"access_token":""})", "$.access_token");
        row("token", R"({"access_token":"a b"})", "$.access_token");
        row("token", R"({"access_token":"a\u0000"})", "$.access_token");
        row("token", R"({"access_token":"ü"})", "$.access_token");
        row("token", R"({"access_token":"a","token_type":3})", "$.token_type");
        row("token", R"({"access_token":"a","expires_in":-3600})", "$.expires_in");
        row("token", R"({"access_token":"a","expires_in":"soon"})", "$.expires_in");
        row("token", R"({"access_token":"a","expires_in":[]})", "$.expires_in");
    }
    void tells_the_path_of_a_fault()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, body);
        QFETCH(QString, path);
        for (const BodyReader &reader : bodyReaders()) {
            if (QString::fromLatin1(reader.name) != kind)
                continue;
            const auto error = reader.read(body);
            QVERIFY(error);
            QCOMPARE(error->kind, ApiError::Kind::Protocol);
            QCOMPARE(error->path, path);
            QVERIFY(!error->detail.isEmpty());
        }
    }

    void reads_token_lives_in_every_form_data()
    {
        QTest::addColumn<QByteArray>("life");
        QTest::addColumn<int>("seconds");
        QTest::newRow("number") << QByteArray("3600") << 3600;
        QTest::newRow("text") << QByteArray("\"7200\"") << 7200;
        QTest::newRow("fraction") << QByteArray("59.9") << 59;
        QTest::newRow("null") << QByteArray("null") << 3600;
        QTest::newRow("huge") << QByteArray("1e300") << 86400;
        QTest::newRow("huge text") << QByteArray("\"9999999999\"") << 86400;
    }
    void reads_token_lives_in_every_form()
    {
        QFETCH(QByteArray, life);
        QFETCH(int, seconds);
        const auto grant = parseToken("{\"access_token\":\"a\",\"expires_in\":" + life + '}');
        QVERIFY(grant);
        QCOMPARE(grant->lifetime, std::chrono::seconds(seconds));
    }

    void survives_hostile_bodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("deep arrays") << QByteArray(500000, '[');
        QTest::newRow("deep objects") << QByteArray("{\"data\":").repeated(200000);
        QTest::newRow("closed deep") << QByteArray(2000, '[') + QByteArray(2000, ']');
        QTest::newRow("huge string") << "{\"data\":[],\"x\":\"" + QByteArray(20000000, 'a') + "\"}";
        QTest::newRow("open string") << "{\"" + QByteArray(5000000, 'a');
        QTest::newRow("backslashes") << "{\"a\":\"" + QByteArray(1000001, '\\') + "\"}";
        QTest::newRow("nul") << QByteArray("{\"data\":\0[]}", 12);
        QTest::newRow("nul text") << QByteArray(R"({"data":[{"id":"a\u0000b"}]})");
        QTest::newRow("half surrogate") << QByteArray(R"({"data":[{"id":"\ud800"}]})");
        QTest::newRow("bad utf-8") << QByteArray("{\"data\":[{\"id\":\"\xff\xfe\xc0\x80\"}]}");
        QTest::newRow("number 1e999") << QByteArray(R"({"data":[],"meta":{"totalCount":1e999}})");
        QTest::newRow("long number") << "{\"meta\":{\"page\":" + QByteArray(100000, '9') + "}}";
        QTest::newRow("many items") << "{\"data\":[" + QByteArray("{},").repeated(50000) + "{}]}";
        QTest::newRow("bom") << QByteArray("\xef\xbb\xbf{\"data\":[]}");
        QTest::newRow("one quote") << QByteArray("\"");
    }
    void survives_hostile_bodies()
    {
        QFETCH(QByteArray, body);
        for (const BodyReader &reader : bodyReaders())
            reader.read(body);
    }
};

QTEST_GUILESS_MAIN(TestParsers)
#include "tst_parsers.moc"
