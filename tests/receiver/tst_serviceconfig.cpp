// SPDX-License-Identifier: GPL-3.0-or-later
#include "serviceconfig.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SecretBytes secret(QByteArray text)
{
    text.detach();
    return SecretBytes::take(text);
}

} // namespace

class TestServiceConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void has_a_meaning_without_a_file();
    void reads_every_setting();
    void reads_the_sample_that_is_installed();
    void says_what_is_wrong_data();
    void says_what_is_wrong();
    void names_a_file_that_cannot_be_read();
    void takes_the_database_from_who_knows_best();
    void takes_a_password_apart_from_the_url();
    void never_tells_a_password();
};

void TestServiceConfig::has_a_meaning_without_a_file()
{
    const auto config = ServiceConfig::parse("");
    QVERIFY(config);
    QCOMPARE(config->receiver.http.address, u"127.0.0.1"_s);
    QCOMPARE(config->receiver.http.port, 8460);
    QCOMPARE(config->metrics.address, u"127.0.0.1"_s);
    QCOMPARE(config->metrics.port, 9460);
    QCOMPARE(config->receiver.path, "/");
    QCOMPARE(config->receiver.http.bodyLimit, 256 * 1024);
    QCOMPARE(config->receiver.intake.retentionDays, 0);
    QVERIFY(!config->name.isEmpty());
}

void TestServiceConfig::reads_every_setting()
{
    const auto config = ServiceConfig::parse(R"(# a remark
[receiver]
name=eu-1
application=Fleet EU
address=::1
port=8470
path=/hooks/smartcar
database=sqlite:/var/lib/x/d.sqlite
retention-days=90
[metrics]
address=10.0.0.1
port=0
[limits]
body-bytes=65536
memory-bytes=8388608
connections=500
queue=100
request-seconds=5
idle-seconds=30
stop-seconds=7
threads=4
[log]
level=debug
)");
    QVERIFY2(config, qPrintable(config ? QString() : config.error().detail));
    QCOMPARE(config->name, u"eu-1"_s);
    QCOMPARE(config->application, u"Fleet EU"_s);
    QCOMPARE(config->receiver.http.address, u"::1"_s);
    QCOMPARE(config->receiver.http.port, 8470);
    QCOMPARE(config->receiver.path, "/hooks/smartcar");
    QCOMPARE(config->receiver.intake.retentionDays, 90);
    QCOMPARE(config->metrics.address, u"10.0.0.1"_s);
    QCOMPARE(config->metrics.port, 0);
    QCOMPARE(config->receiver.http.bodyLimit, 65536);
    QCOMPARE(config->receiver.http.memoryLimit, 8388608);
    QCOMPARE(config->receiver.http.connectionLimit, 500);
    QCOMPARE(config->receiver.intake.queueLimit, 100);
    QCOMPARE(config->receiver.http.readTimeout, 5s);
    QCOMPARE(config->receiver.http.idleTimeout, 30s);
    QCOMPARE(config->grace, 7s);
    QCOMPARE(config->receiver.http.threads, 4);
    QCOMPARE(config->logLevel, LogLevel::Debug);
    const auto place = databasePlace(*config, {}, {});
    QVERIFY(place);
    QCOMPARE(place->file, u"/var/lib/x/d.sqlite"_s);
}

void TestServiceConfig::reads_the_sample_that_is_installed()
{
    const auto config = ServiceConfig::read(QString::fromUtf8(SAMPLE_CONFIG));
    QVERIFY2(config, qPrintable(config ? QString() : config.error().detail));
    QVERIFY(databasePlace(*config, {}, {}));
}

void TestServiceConfig::says_what_is_wrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const char *text, const QString &what) {
        QTest::newRow(name) << QByteArray(text) << what;
    };
    row("section", "[reciever]\n", u"line 1: there is no section [reciever]"_s);
    row("setting", "[receiver]\nprt=1\n", u"line 2: there is no setting prt in [receiver]"_s);
    row("twice", "[receiver]\nport=1\nport=2\n", u"line 3: port is set twice"_s);
    row("port", "[receiver]\nport=70000\n", u"line 2: port: expected a number from 0 to 65535"_s);
    row("port as text", "[receiver]\nport=http\n",
        u"line 2: port: expected a number from 0 to 65535"_s);
    row("address", "[receiver]\naddress=localhost\n",
        u"line 2: address: expected a numeric address, such as 127.0.0.1"_s);
    row("path", "[receiver]\npath=smartcar\n",
        u"line 2: path: expected a path, such as /smartcar, percent-encoded"_s);
    row("query", "[receiver]\npath=/a?b\n",
        u"line 2: path: expected a path, such as /smartcar, percent-encoded"_s);
    row("name", "[receiver]\nname=\n", u"line 2: name: expected a text"_s);
    row("level", "[log]\nlevel=loud\n", u"line 2: level: expected debug, info, warning or error"_s);
    row("no setting", "[receiver]\nport\n", u"Line 2 is not understood."_s);
    row("no text", "\xff\xfe", u"It is not a text file."_s);
}

void TestServiceConfig::says_what_is_wrong()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, what);
    const auto config = ServiceConfig::parse(text);
    QVERIFY(!config);
    QCOMPARE(config.error().kind, ApiError::Kind::Usage);
    QCOMPARE(config.error().detail, what);
}

void TestServiceConfig::names_a_file_that_cannot_be_read()
{
    const auto config = ServiceConfig::read(u"/nowhere/receiver.conf"_s);
    QVERIFY(!config);
    QVERIFY(config.error().detail.startsWith(u"/nowhere/receiver.conf: "_s));
}

void TestServiceConfig::takes_the_database_from_who_knows_best()
{
    ServiceConfig config;
    QVERIFY(!databasePlace(config, {}, {}));
    config.database = u"sqlite:/a"_s;
    const auto credential = secret("postgresql://u:p@db.example/one");
    const auto environment = secret("postgresql://u:p@db.example/two");
    QCOMPARE(databasePlace(config, {}, {})->file, u"/a"_s);
    QCOMPARE(databasePlace(config, {}, environment)->database, u"two"_s);
    QCOMPARE(databasePlace(config, credential, environment)->database, u"one"_s);
    // Written in the same way everywhere.
    QCOMPARE(databasePlace({}, {}, secret("sqlite:/b"))->file, u"/b"_s);
    QCOMPARE(databasePlace({}, secret("sqlite:/c"), {})->file, u"/c"_s);
}

void TestServiceConfig::takes_a_password_apart_from_the_url()
{
    ServiceConfig config;
    config.database = u"postgresql://u@db.example/one"_s;
    const auto place = databasePlace(config, {}, {}, secret("p@ss w:rd"));
    QVERIFY(place);
    QByteArray password;
    place->password->read([&password](std::span<const char> bytes) {
        password = QByteArray(bytes.data(), qsizetype(bytes.size()));
    });
    QCOMPARE(password, "p@ss w:rd");
    const auto url = secret("postgresql://u@db.example/two");
    QVERIFY(!databasePlace(config, url, {}, secret("x"))->password->isEmpty());
    QVERIFY(databasePlace(config, url, {})->password->isEmpty());
    const auto twice =
        databasePlace(config, secret("postgresql://u:very-secret@h/d"), {}, secret("also-secret"));
    QCOMPARE(twice.error().kind, ApiError::Kind::Usage);
    QVERIFY(!twice.error().detail.contains(u"-secret"_s));
    config.database = u"sqlite:/a"_s;
    QCOMPARE(databasePlace(config, {}, {}, secret("x")).error().kind, ApiError::Kind::Usage);
}

void TestServiceConfig::never_tells_a_password()
{
    const auto config =
        ServiceConfig::parse("[receiver]\ndatabase=postgresql://u:very-secret@db.example/one\n");
    QVERIFY(!config);
    QVERIFY(!config.error().detail.contains(u"very-secret"_s));
    const auto place = databasePlace({}, secret("postgresql://u:very-secret@:x/"), {});
    QVERIFY(!place);
    QVERIFY(!place.error().detail.contains(u"very-secret"_s));
    for (const char *text :
         {"host=db.example user=u password=very-secret", "postgresql://u:2024/very-secret@h/d",
          "postgresql://u:1/x?very-secret@h/d"}) {
        for (const auto &taken :
             {databasePlace({}, secret(text), {}), databasePlace({}, {}, secret(text))}) {
            QVERIFY2(!taken, text);
            QCOMPARE(taken.error().kind, ApiError::Kind::Usage);
            QVERIFY(!taken.error().detail.contains(u"very-secret"_s));
        }
        const auto read = ServiceConfig::parse(QByteArray("[receiver]\ndatabase=") + text + '\n');
        QVERIFY2(!read, text);
        QVERIFY(!read.error().detail.contains(u"very-secret"_s));
    }
}

QTEST_GUILESS_MAIN(TestServiceConfig)
#include "tst_serviceconfig.moc"
