// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

Result<Options> read(const QStringList &arguments)
{
    return readOptions(QStringList{u"motorpool"_s} + arguments);
}

} // namespace

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothing_said_is_nothing_wanted()
    {
        const auto options = read({});
        QVERIFY(options);
        QVERIFY(!options->demo);
        QCOMPARE(options->applied(Application()), Application());
    }

    void faults_and_a_seed_mean_the_demo()
    {
        const auto options = read({u"--demo-faults"_s, u"429,slow"_s, u"--demo-seed=7"_s});
        QVERIFY(options);
        QVERIFY(options->demo);
        QCOMPARE(options->demoOptions.faults, (QStringList{u"429"_s, u"slow"_s}));
        QCOMPARE(options->demoOptions.seed, 7u);
    }

    void hosts_and_ca_file_go_onto_the_application()
    {
        const auto options =
            read({u"--iam-url"_s, u"https://iam.example.com/sc/"_s, u"--vehicle-url"_s,
                  u"http://127.0.0.1:8080"_s, u"--ca-file"_s, u"/tmp/ca.pem"_s});
        QVERIFY(options);
        const Application applied = options->applied(Application());
        QCOMPARE(applied.hosts.iam, QUrl(u"https://iam.example.com/sc"_s));
        QCOMPARE(applied.hosts.vehicle, QUrl(u"http://127.0.0.1:8080"_s));
        QCOMPARE(applied.hosts.management, Hosts().management);
        QCOMPARE(applied.caFile, u"/tmp/ca.pem"_s);
    }

    void another_window_has_the_same_conditions_and_nothing_to_show()
    {
        const QStringList conditions{u"--vehicle-url"_s, u"http://127.0.0.1:8080"_s,
                                     u"--ca-file"_s,     u"/tmp/ca.pem"_s,
                                     u"--config-dir"_s,  u"/tmp/c"_s,
                                     u"--data-dir"_s,    u"/tmp/d"_s,
                                     u"--read-only"_s};
        const auto options =
            read(conditions + QStringList{u"--application"_s, u"Fleet EU"_s, u"C-10442"_s});
        QVERIFY(options);
        QCOMPARE(options->ofAnotherWindow(), QStringList{u"--new-window"_s} + conditions);
        const auto other = read(options->ofAnotherWindow());
        QVERIFY(other && other->newWindow && other->readOnly && other->text.isEmpty());
        QCOMPARE(read({u"--demo"_s})->ofAnotherWindow(), QStringList{u"--new-window"_s});
    }

    void a_text_is_opened_as_the_search_field_would()
    {
        const auto options = read({u"--application"_s, u"Fleet EU"_s, u"C-10442"_s});
        QVERIFY(options);
        QCOMPARE(options->application, u"Fleet EU"_s);
        QCOMPARE(options->text, u"C-10442"_s);
    }

    void what_makes_no_sense_is_refused_in_words_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("word");
        QTest::newRow("unknown option") << QStringList{u"--nonsense"_s} << u"nonsense"_s;
        QTest::newRow("plain http")
            << QStringList{u"--iam-url=http://iam.example.com"_s} << u"--iam-url"_s;
        QTest::newRow("unknown fault") << QStringList{u"--demo-faults=418"_s} << u"418"_s;
        QTest::newRow("seed") << QStringList{u"--demo-seed=x"_s} << u"number"_s;
        QTest::newRow("two texts") << QStringList{u"a"_s, u"b"_s} << u"one text"_s;
        QTest::newRow("two fleets")
            << QStringList{u"--demo"_s, u"--application=A"_s} << u"--application"_s;
    }

    void what_makes_no_sense_is_refused_in_words()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, word);
        const auto options = read(arguments);
        QVERIFY(!options);
        QCOMPARE(options.error().kind, ApiError::Kind::Usage);
        QVERIFY2(options.error().detail.contains(word), qPrintable(options.error().detail));
    }

    void help_names_every_option()
    {
        const QString help = optionsHelp();
        for (const QString &option :
             {u"--demo"_s, u"--demo-faults"_s, u"--demo-seed"_s, u"--iam-url"_s, u"--vehicle-url"_s,
              u"--management-url"_s, u"--ca-file"_s, u"--config-dir"_s, u"--data-dir"_s,
              u"--application"_s, u"--screenshot"_s, u"--verbose"_s})
            QVERIFY2(help.contains(option), qPrintable(option));
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
