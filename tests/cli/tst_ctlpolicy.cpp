// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlbodies.h"
#include "ctlrun.h"
#include "rawserver.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace motorpool;
using namespace Qt::StringLiterals;

/// The program itself, whole, with another place of the policy built in: nothing that a person can
/// give it leads around what the administrator's file says. A server of this test counts what
/// arrives all the same.
class CtlPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QFile::remove(u"" POLICY_FILE ""_s);
        m_ctl = CtlRun(u"" MOTORPOOLCTL ""_s);
        m_ctl.setCredentials(u"client_OTHER"_s, u"a-secret-of-this-test"_s);
        m_arrived = m_server.connections();
    }

    void cleanupTestCase() { QFile::remove(u"" POLICY_FILE ""_s); }

    void without_a_policy_all_of_it_works()
    {
        QCOMPARE(run({u"token"_s}).code, 0);
        QVERIFY(m_server.connections() > m_arrived);
        QCOMPARE(run({u"doctor"_s}).code, 0);
    }

    void an_empty_policy_changes_nothing()
    {
        write("# nothing yet\n");
        QCOMPARE(run({u"token"_s}).code, 0);
    }

    void no_secret_goes_to_another_host_data()
    {
        QTest::addColumn<QByteArray>("policy");
        QTest::newRow("hosts") << QByteArray(
            "[locked]\nhosts=iam.smartcar.com,vehicle.api.smartcar.com\n");
        QTest::newRow("no host") << QByteArray("[locked]\nhosts=none\n");
        QTest::newRow("applications") << QByteArray("[locked]\napplications=client_OURS\n");
        QTest::newRow("cannot be read") << QByteArray("[locked]\nhosts=iam.smartcar.com\nhosts=");
    }

    void no_secret_goes_to_another_host()
    {
        QFETCH(QByteArray, policy);
        write(policy);
        const QTemporaryDir folder;
        writeSettings(folder, "");
        const QStringList here{u"--config-dir"_s, folder.path()};
        for (const QStringList &command : {QStringList{u"token"_s},
                                           {u"signals"_s, u"v"_s, u"--user"_s, u"u"_s},
                                           {u"fleet"_s, u"sync"_s},
                                           {u"doctor"_s}}) {
            // Where hosts are not locked the doctor may knock, without credentials.
            if (command.first() == "doctor"_L1 && policy.contains("applications"))
                continue;
            const CtlResult given = run(command); // the environment's, by --iam-url
            QVERIFY2(given.code == 3, inWords(given));
            if (command.first() != "token"_L1) // one is enough; the doctor looks at other hosts
                continue;
            const CtlResult kept =
                m_ctl.run(command + here + QStringList{u"--application"_s, u"By hand"_s});
            QVERIFY2(kept.code == 3, inWords(kept));
        }
        const CtlResult added = run(
            {u"application"_s, u"add"_s, u"New"_s, u"--client-id"_s, u"client_NEW"_s, u"--test"_s},
            "a-secret-of-this-test\n");
        QVERIFY2(added.code == 3, inWords(added));
        const QTemporaryDir other;
        writeSettings(other, "");
        const CtlResult rotated = m_ctl.run(
            {u"application"_s, u"rotate"_s, u"By hand"_s, u"--config-dir"_s, other.path()},
            "another-secret-of-this-test\n");
        QVERIFY2(rotated.code == 3, inWords(rotated));
        QCOMPARE(m_server.connections(), m_arrived);
    }

    void an_allowed_application_at_an_allowed_host_works()
    {
        write("[locked]\nread-only=yes\napplications=client_OTHER\nhosts=127.0.0.1:" +
              QByteArray::number(m_server.url().port()) + '\n');
        // It is plain HTTP, so its port is named.
        QCOMPARE(run({u"token"_s}).code, 0);
    }

    void read_only_cannot_be_passed_data()
    {
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("origin");
        const QByteArray locked = "[locked]\nread-only=yes\n";
        const QByteArray off = "[preferences]\nreadOnly=no\n";
        QTest::newRow("policy") << locked << off << QStringList() << u"policy-lock"_s;
        QTest::newRow("policy and damage")
            << locked << QByteArray("[preferences\n") << QStringList() << u"policy-lock"_s;
        QTest::newRow("policy that cannot be read") << QByteArray("[locked]\nread-onyl=no\n") << off
                                                    << QStringList() << u"unreadable-policy"_s;
        QTest::newRow("option") << QByteArray() << off << QStringList{u"--read-only"_s}
                                << u"command-line"_s;
        QTest::newRow("setting") << QByteArray() << QByteArray("[preferences]\nreadOnly=yes\n")
                                 << QStringList() << u"motorpool.conf"_s;
        QTest::newRow("damage") << QByteArray() << QByteArray("[preferences\n") << QStringList()
                                << u"unreadable-settings"_s;
        QTest::newRow("nonsense") << QByteArray() << QByteArray("[preferences]\nreadOnly=nope\n")
                                  << QStringList() << u"motorpool.conf"_s;
    }

    void read_only_cannot_be_passed()
    {
        QFETCH(QByteArray, policy);
        QFETCH(QByteArray, settings);
        QFETCH(QStringList, options);
        write(policy);
        const QTemporaryDir folder;
        writeSettings(folder, settings);
        options << u"--config-dir"_s << folder.path();
        const CtlResult shown = m_ctl.run(
            QStringList{u"config"_s, u"show"_s, u"--effective"_s, u"--format"_s, u"json"_s} +
            options);
        const QJsonObject readOnly = QJsonDocument::fromJson(shown.out).array().first().toObject();
        QCOMPARE(readOnly.value(u"setting"_s), u"read-only"_s);
        QCOMPARE(readOnly.value(u"value"_s), u"yes"_s);
        QTEST(readOnly.value(u"origin"_s).toString(), "origin");

        QByteArray before = contents(folder);
        QList<QStringList> commands{
            {u"application"_s, u"add"_s, u"N"_s, u"--client-id"_s, u"client_N"_s}};
        if (!policy.isEmpty() && settings != "[preferences\n") // all ways once; they are slow
            commands << QList<QStringList>{
                {u"application"_s, u"add"_s, u"By hand"_s, u"--replace"_s},
                {u"application"_s, u"rotate"_s, u"By hand"_s},
                {u"application"_s, u"rotate"_s, u"By hand"_s, u"--no-test"_s},
                {u"application"_s, u"management-token"_s, u"By hand"_s},
                {u"application"_s, u"management-token"_s, u"By hand"_s, u"--remove"_s},
                {u"application"_s, u"remove"_s, u"By hand"_s},
                {u"application"_s, u"remove"_s, u"By hand"_s, u"--keep-secret"_s,
                 u"--keep-data"_s}};
        for (const QStringList &command : commands) {
            const CtlResult refused = m_ctl.run(command + options, "a-secret-of-this-test\n");
            QVERIFY2(refused.code == 3, inWords(refused));
        }
        QCOMPARE(contents(folder), before);
    }

    /// Each way in which the program changes something at Smartcar, told to do it without asking.
    static QList<QStringList> deeds()
    {
        const QStringList car{u"command"_s, u"v-1"_s};
        const QStringList now{u"--user"_s, u"u-1"_s, u"--yes"_s, u"--no-check"_s};
        return {car + QStringList{u"lock"_s} + now,
                car + QStringList{u"charge-start"_s} + now,
                car + QStringList{u"unlock"_s, u"--id-tail"_s, u"v-1"_s} + now,
                {u"connection"_s, u"remove"_s, u"c-1"_s, u"--yes"_s, u"--id-tail"_s, u"v-1"_s},
                {u"user"_s, u"remove"_s, u"u-1"_s, u"--yes"_s, u"--id-tail"_s, u"u-1"_s}};
    }

    void without_a_policy_every_deed_is_sent()
    {
        for (const QStringList &deed : deeds()) {
            const auto before = sentDeeds();
            const CtlResult done = run(deed + QStringList{u"--verbose"_s});
            QVERIFY2(sentDeeds() == before + 1, inWords(done));
        }
    }

    void no_deed_passes_read_only_data() { read_only_cannot_be_passed_data(); }

    void no_deed_passes_read_only()
    {
        QFETCH(QByteArray, policy);
        QFETCH(QByteArray, settings);
        QFETCH(QStringList, options);
        write(policy);
        const QTemporaryDir folder;
        writeSettings(folder, settings);
        options << u"--config-dir"_s << folder.path();
        const auto before = sentDeeds();
        for (const QStringList &deed : deeds()) {
            const CtlResult refused = run(deed + options); // the environment's application
            QVERIFY2(refused.code == 3, inWords(refused));
            if (settings.startsWith("[preferences\n"))
                continue; // which has no applications
            const CtlResult kept =
                m_ctl.run(deed + options + QStringList{u"--application"_s, u"By hand"_s});
            QVERIFY2(kept.code == 3, inWords(kept));
        }
        QCOMPARE(sentDeeds(), before);
    }

    void no_deed_passes_the_list_of_commands_data()
    {
        QTest::addColumn<QByteArray>("commands");
        QTest::addColumn<int>("sent");
        QTest::newRow("none") << QByteArray("none") << 0;
        QTest::newRow("one") << QByteArray("security-lock") << 1;
        QTest::newRow("others") << QByteArray("charge-stop, user-nothing") << 0;
        QTest::newRow("removals") << QByteArray("connection-delete, user-delete") << 2;
    }

    void no_deed_passes_the_list_of_commands()
    {
        QFETCH(QByteArray, commands);
        QFETCH(int, sent);
        write("[locked]\ncommands=" + commands + '\n');
        const auto before = sentDeeds();
        int refused = 0;
        for (const QStringList &deed : deeds())
            refused += run(deed).code == 3 ? 1 : 0;
        QCOMPARE(sentDeeds(), before + sent);
        QCOMPARE(refused, int(deeds().size()) - sent);
    }

    void the_policys_place_is_nobodys_to_choose()
    {
        write("[locked]\nread-only=yes\n");
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"motorpool"_s));
        QFile other(folder.filePath(u"motorpool/policy.conf"_s));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("[locked]\nread-only=no\n") > 0);
        other.close();
        for (const QString &name : {u"XDG_CONFIG_DIRS"_s, u"XDG_CONFIG_HOME"_s, u"HOME"_s})
            m_ctl.environment.insert(name, folder.path());
        for (const QString &name : {u"MOTORPOOL_POLICY_FILE"_s, u"MOTORPOOL_POLICY"_s})
            m_ctl.environment.insert(name, other.fileName());
        const QStringList show{u"config"_s, u"show"_s, u"--format"_s, u"csv"_s};
        const CtlResult shown = m_ctl.run(show);
        QVERIFY2(shown.out.contains("read-only,yes,policy-lock,true"), inWords(shown));
        for (const QString &option :
             {u"--policy"_s, u"--policy-file"_s, u"--no-read-only"_s, u"--read-only=no"_s})
            QCOMPARE(m_ctl.run(show + QStringList{option}).code, 2);
    }

    void a_test_of_a_new_application_is_written_down()
    {
        const QTemporaryDir folder;
        (void)run({u"application"_s, u"add"_s, u"New"_s, u"--client-id"_s, u"client_NEW"_s,
                   u"--test"_s, u"--config-dir"_s, folder.path(), u"--data-dir"_s, folder.path()},
                  "a-secret-of-this-test\n"); // which no keyring takes
        QVERIFY(m_server.connections() > m_arrived);
        QByteArray written;
        QDirIterator files(folder.path(), {u"journal.sqlite*"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            written += file.readAll();
        }
        QVERIFY(written.contains(R"("kind":"token")"));
        QVERIFY(written.contains("client_NEW"));
        QVERIFY(!written.contains("a-secret-of-this-test"));
    }

    void the_demo_stays_closed()
    {
        write("[locked]\ndemo=no\n");
        for (const QStringList &options :
             {QStringList{u"--demo"_s}, {u"--demo-faults"_s, u"slow"_s}}) {
            const CtlResult refused = m_ctl.run(QStringList{u"connections"_s} + options);
            QVERIFY2(refused.code == 3, inWords(refused));
            QVERIFY(refused.err.contains("administrator"));
            QVERIFY(refused.out.isEmpty());
        }
    }

    void the_demo_is_open_where_hosts_are_locked()
    {
        write("[locked]\nhosts=iam.smartcar.com\napplications=client_OURS\nread-only=yes\n");
        const CtlResult result = m_ctl.run({u"token"_s, u"--demo"_s});
        QVERIFY2(result.code == 0, inWords(result));
        QCOMPARE(m_ctl.run({u"doctor"_s, u"--demo"_s}).code, 0);
    }

    void nothing_is_exported()
    {
        write("[locked]\nexport=no\n");
        const QTemporaryDir folder;
        for (const QString &name : {u"a.csv"_s, u"a.xlsx"_s, u"a.json"_s, u"a.ndjson"_s}) {
            const CtlResult refused =
                m_ctl.run({u"fleet"_s, u"export"_s, folder.filePath(name), u"--demo"_s});
            QVERIFY2(refused.code == 3, inWords(refused));
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void a_locked_ca_file_is_the_one()
    {
        const QTemporaryDir folder;
        writeSettings(folder, "");
        write("[locked]\nca-file=/etc/ssl/ours.pem\n");
        const CtlResult refused =
            run({u"token"_s, u"--ca-file"_s, folder.filePath(u"motorpool.conf"_s)});
        QVERIFY2(refused.code == 3, inWords(refused));
        QCOMPARE(m_server.connections(), m_arrived);
        // The locked one is not there, so nothing is sent; the application's own is not looked at.
        const CtlResult missing = run({u"token"_s});
        QVERIFY2(missing.err.contains("/etc/ssl/ours.pem"), inWords(missing));
        QCOMPARE(m_server.connections(), m_arrived);
    }

    void journals_lie_where_the_policy_has_them()
    {
        const QTemporaryDir place;
        const QTemporaryDir data;
        const QTemporaryDir config;
        write("[locked]\njournal-place=" + QFile::encodeName(place.path()) +
              "\njournal-keep-archives=0\n");
        writeSettings(config, "[journal]\nkeepArchives=1\nrotateAtMegabytes=1\n");
        m_ctl.environment.insert(u"XDG_DATA_HOME"_s, data.path());
        const QStringList elsewhere{u"--data-dir"_s, data.path(), u"--config-dir"_s, config.path()};
        QCOMPARE(run(QStringList{u"token"_s} + elsewhere).code, 0);
        QCOMPARE(journalsBelow(place.path()), 1);
        QCOMPARE(journalsBelow(data.path()), 0);

        const CtlResult shown = m_ctl.run(
            QStringList{u"config"_s, u"show"_s, u"--effective"_s, u"--format"_s, u"csv"_s} +
            elsewhere);
        const QByteArray out = shown.out;
        QVERIFY2(
            out.contains("journal-place," + QFile::encodeName(place.path()) + ",policy-lock,true"),
            inWords(shown));
        QVERIFY2(out.contains("journal-keep-archives,0,policy-lock,true"), inWords(shown));
        QVERIFY2(out.contains("journal-rotate-at-megabytes,1,motorpool.conf,false"),
                 inWords(shown));
        QVERIFY2(out.contains("journal-rotate-after-days,0,built-in,false"), inWords(shown));

        // A sound one stays.
        const CtlResult renewed =
            run(QStringList{u"journal"_s, u"renew"_s, u"--reason"_s, u"x"_s} + elsewhere);
        QVERIFY2(renewed.code == 3, inWords(renewed));
        QVERIFY(renewed.err.contains("administrator"));
    }

    void where_journals_cannot_be_written_nothing_is_sent()
    {
        write("[locked]\njournal-place=/dev/null/journals\n");
        const CtlResult refused = run({u"token"_s});
        QVERIFY2(refused.code == 1, inWords(refused));
        QVERIFY2(refused.err.contains("/dev/null"), inWords(refused));
        QCOMPARE(m_server.connections(), m_arrived);
    }

    void a_policy_that_cannot_be_read_is_told_with_its_line()
    {
        write("[locked]\ndemo=yes\ndeom=no\n");
        for (const QStringList &command : {QStringList{u"token"_s},
                                           {u"connections"_s, u"--demo"_s},
                                           {u"config"_s, u"show"_s, u"--effective"_s},
                                           {u"fleet"_s, u"list"_s, u"--demo"_s}}) {
            const CtlResult result = m_ctl.run(command);
            QVERIFY2(result.code == 3, inWords(result));
            QVERIFY2(result.err.contains(POLICY_FILE ": line 3:"), inWords(result));
        }
        QCOMPARE(m_ctl.run({u"--help"_s}).code, 0);
        QCOMPARE(m_ctl.run({u"redirect"_s, u"https://a.example/?code=1&user_id=u"_s}).code, 0);
    }

    void config_tells_each_value_and_where_it_comes_from()
    {
        write("[defaults]\ncalls-at-once=60\ncalls-per-minute=4\n[locked]\ndemo=no\n"
              "proxy=http://proxy.example:3128\n");
        const QTemporaryDir folder;
        writeSettings(folder, "[preferences]\nreadOnly=yes\n");
        const QStringList show{u"config"_s, u"show"_s, u"--config-dir"_s, folder.path()};
        const CtlResult some = m_ctl.run(show + QStringList{u"--format"_s, u"csv"_s});
        QVERIFY2(some.code == 0, inWords(some));
        QCOMPARE(some.out, QByteArray("setting,value,origin,locked\r\n"
                                      "read-only,yes,motorpool.conf,false\r\n"
                                      "demo,no,policy-lock,true\r\n"
                                      "calls-at-once,60,policy-default,false\r\n"
                                      "calls-per-minute,9,motorpool.conf,false\r\n"
                                      "proxy,http://proxy.example:3128,policy-lock,true\r\n"));
        const CtlResult all = m_ctl.run(show + QStringList{u"--effective"_s});
        QVERIFY2(all.out.contains("hosts"), inWords(all));
        QVERIFY2(all.out.contains("set by your administrator"), inWords(all));
        QCOMPARE(m_ctl.run(show + QStringList{u"--application"_s, u"None"_s}).code, 4);
    }

private:
    CtlResult run(const QStringList &arguments, const QByteArray &input = {})
    {
        const QString host = m_server.url().toString();
        return m_ctl.run(arguments + QStringList{u"--iam-url"_s, host, u"--vehicle-url"_s, host},
                         input);
    }

    /// Requests that have arrived and change something.
    qsizetype sentDeeds() const
    {
        const QList<QByteArray> &all = m_server.requests();
        return std::count_if(all.begin(), all.end(), [](const QByteArray &request) {
            return !request.startsWith("GET ") && !request.startsWith("POST /oauth2/token ");
        });
    }

    static void write(const QByteArray &policy)
    {
        if (policy.isEmpty())
            return;
        QVERIFY(QDir().mkpath(QFileInfo(u"" POLICY_FILE ""_s).path()));
        QFile file(u"" POLICY_FILE ""_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(policy), policy.size());
    }

    /// As a person would by hand: an application at this test's server, and more.
    static int journalsBelow(const QString &folder)
    {
        int count = 0;
        for (QDirIterator it(folder, {u"journal.sqlite"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
             it.hasNext(); it.next())
            ++count;
        return count;
    }
    void writeSettings(const QTemporaryDir &folder, const QByteArray &more) const
    {
        const QByteArray host = m_server.url().toString().toUtf8();
        QFile file(folder.filePath(u"motorpool.conf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("[application/a]\nname=By hand\nclientId=client_OTHER\niamUrl=" + host +
                           "\nvehicleUrl=" + host + "\ncallsPerMinute=9\n" + more) > 0);
    }

    static QByteArray contents(const QTemporaryDir &folder)
    {
        QFile file(folder.filePath(u"motorpool.conf"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    RawServer m_server{[](const QByteArray &request, QTcpSocket *socket) {
        if (request.startsWith("POST /oauth2/token"))
            socket->write(RawServer::answer(tokenBody("t")));
        else if (request.startsWith("GET ") && request.contains("/connections/"))
            socket->write(RawServer::answer("{\"data\":" + connectionBody(1) + '}'));
        else if (request.startsWith("GET ") && request.contains("/connections"))
            socket->write(RawServer::answer(pageBody({connectionBody(1)})));
        else if (request.startsWith("GET "))
            socket->write(RawServer::answer(R"({"data":[],"meta":{"totalCount":0}})"));
        else
            socket->write(RawServer::answer(R"({"status":"success"})"));
    }};
    CtlRun m_ctl{u"" MOTORPOOLCTL ""_s};
    int m_arrived = 0;
};

QTEST_GUILESS_MAIN(CtlPolicyTest)
#include "tst_ctlpolicy.moc"
