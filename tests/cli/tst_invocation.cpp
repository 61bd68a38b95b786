// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "helptext.h"
#include "invocation.h"

#include <QTest>

using namespace motorpool;
using namespace motorpool::cli;
using namespace Qt::StringLiterals;

class InvocationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void options_stand_before_and_after_the_command();
    void a_command_may_have_two_words();
    void what_is_wrong_is_usage_data();
    void what_is_wrong_is_usage();
    void a_secret_as_argument_is_refused_and_not_repeated();
    void hosts_replace_those_of_an_application();
    void help_names_every_command_and_option();

private:
    static Result<Invocation> read(const QStringList &arguments)
    {
        return readArguments(QStringList{u"motorpoolctl"_s} + arguments);
    }
};

void InvocationTest::options_stand_before_and_after_the_command()
{
    const auto read1 = read({u"--format"_s, u"csv"_s, u"connections"_s, u"--user=u1"_s, u"--demo"_s,
                             u"--demo-faults"_s, u"429,slow"_s});
    QVERIFY(read1);
    QCOMPARE(read1->command->name, "connections");
    QCOMPARE(read1->options.value(u"user"_s), u"u1"_s);
    QVERIFY(read1->common.demo);
    QVERIFY(read1->common.format == Format::Csv);
    QCOMPARE(read1->common.demoFaults, (QStringList{u"429"_s, u"slow"_s}));
}

void InvocationTest::a_command_may_have_two_words()
{
    const auto add = read({u"application"_s, u"add"_s, u"Fleet EU"_s, u"--client-id"_s, u"c"_s});
    QVERIFY(add);
    QCOMPARE(add->command->name, "application add");
    QCOMPARE(add->operands, QStringList{u"Fleet EU"_s});
}

void InvocationTest::what_is_wrong_is_usage_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("no such command") << u"frobnicate"_s;
    QTest::newRow("half a command") << u"application"_s;
    QTest::newRow("help on no command") << u"help frobnicate"_s;
    QTest::newRow("help on half a command") << u"application --help"_s;
    QTest::newRow("no operand") << u"vehicle"_s;
    QTest::newRow("too many operands") << u"vehicle a b"_s;
    QTest::newRow("no such option") << u"token --frobnicate"_s;
    QTest::newRow("option of another command") << u"token --user u"_s;
    QTest::newRow("option without value") << u"connections --user"_s;
    QTest::newRow("empty value") << u"connections --user="_s;
    QTest::newRow("empty folder") << u"token --config-dir="_s;
    QTest::newRow("switch with value") << u"token --demo=yes"_s;
    QTest::newRow("no such format") << u"token --format xml"_s;
    QTest::newRow("plain http") << u"token --iam-url http://example.com"_s;
    QTest::newRow("no url") << u"token --vehicle-url nonsense"_s;
    QTest::newRow("no file") << u"token --ca-file /nonexistent.pem"_s;
    QTest::newRow("no such fault") << u"token --demo --demo-faults 418"_s;
    QTest::newRow("no fault") << u"token --demo-faults ,"_s;
    QTest::newRow("demo and hosts") << u"token --demo-faults 429 --iam-url https://x.test"_s;
    QTest::newRow("demo and application") << u"token --demo --application A"_s;
}

void InvocationTest::what_is_wrong_is_usage()
{
    QFETCH(QString, line);
    const auto outcome = read(line.split(u' ', Qt::SkipEmptyParts));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ApiError::Kind::Usage);
    QVERIFY(!outcome.error().detail.isEmpty());
}

void InvocationTest::a_secret_as_argument_is_refused_and_not_repeated()
{
    for (const QStringList &arguments :
         {QStringList{u"application"_s, u"add"_s, u"A"_s, u"--secret"_s, u"s3cr3t"_s},
          QStringList{u"application"_s, u"add"_s, u"A"_s, u"--client-secret=s3cr3t"_s},
          QStringList{u"application"_s, u"add"_s, u"A"_s, u"s3cr3t"_s}}) {
        const auto outcome = read(arguments);
        QVERIFY(!outcome);
        QVERIFY(!outcome.error().detail.contains(u"s3cr3t"_s));
    }
}

void InvocationTest::hosts_replace_those_of_an_application()
{
    const auto token = read({u"token"_s, u"--iam-url"_s, u"https://iam.test/x/"_s});
    QVERIFY(token);
    Application stored;
    stored.caFile = u"/its/own.pem"_s;
    const Application used = token->common.applied(stored);
    QCOMPARE(used.hosts.iam, QUrl(u"https://iam.test/x"_s));
    QCOMPARE(used.hosts.vehicle, stored.hosts.vehicle);
    QCOMPARE(used.caFile, stored.caFile);
}

void InvocationTest::help_names_every_command_and_option()
{
    const QString help = helpText(nullptr);
    for (const CommandDef &command : commandTable()) {
        QVERIFY2(help.contains(QLatin1StringView(command.name)), command.name);
        const QString own = helpText(&command);
        for (const OptionDef &option : command.options)
            QVERIFY2(own.contains(u"--"_s + QLatin1StringView(option.name)), option.name);
    }
    for (const OptionDef &option : commonOptions())
        QVERIFY2(help.contains(u"--"_s + QLatin1StringView(option.name)), option.name);
    for (const QString &line : help.split(u'\n'))
        QVERIFY2(line.size() <= 80, qPrintable(line));
}

QTEST_GUILESS_MAIN(InvocationTest)
#include "tst_invocation.moc"
