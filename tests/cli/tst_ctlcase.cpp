// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlrun.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

/// "case", with the demo's fleet.
class CtlCaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"case.zip"_s);
    }

    void initTestCase()
    {
        const CtlResult result = m_ctl.run(
            {u"connections"_s, u"--demo"_s, u"--mode"_s, u"all"_s, u"--format"_s, u"json"_s});
        QVERIFY2(result.code == 0, inWords(result));
        for (const QJsonValue &one : QJsonDocument::fromJson(result.out).array()) {
            if (m_user.isEmpty() && !one["externalId"_L1].isNull()) {
                m_user = one["userId"_L1].toString();
                m_vehicle = one["vehicleId"_L1].toString();
                m_external = one["externalId"_L1].toString();
            }
        }
        QVERIFY(!m_user.isEmpty());
    }

    void a_case_of_a_user_gives_no_id_away()
    {
        const CtlResult result = make({u"--user"_s, m_user});
        QVERIFY2(result.code == 0, inWords(result));
        QVERIFY2(result.err.contains("case.zip: "), inWords(result));
        QCOMPARE(result.out, QByteArray());
        const QByteArray json = part(u"case.json"_s);
        const QByteArray page = part(u"case.html"_s);
        for (const QString &id : {m_user, m_vehicle, m_external}) {
            QVERIFY(!json.contains(id.toUtf8()));
            QVERIFY(!page.contains(id.toUtf8()));
        }
        const QJsonObject file = QJsonDocument::fromJson(json).object();
        QCOMPARE(file["subject"_L1]["id"_L1].toString(), u"U-1"_s);
        QVERIFY(!file["connections"_L1].toArray().isEmpty());
        QVERIFY(!file["facts"_L1].toArray().isEmpty());
        QVERIFY(page.contains("CAR-1"));
        QCOMPARE(QFileInfo(m_path).permissions() & 0x0077, QFile::Permissions());
    }

    void a_case_of_a_vehicle_as_it_is()
    {
        const CtlResult result =
            make({u"--vehicle"_s, m_vehicle, u"--no-blur"_s, u"vins,ids,places,names"_s,
                  u"--include"_s, u"connections,signals"_s, u"--last"_s, u"7d"_s});
        QVERIFY2(result.code == 0, inWords(result));
        QVERIFY2(result.err.contains("before you send it"), inWords(result));
        const QJsonObject file = QJsonDocument::fromJson(part(u"case.json"_s)).object();
        QCOMPARE(file["subject"_L1]["id"_L1].toString(), m_vehicle);
        QCOMPARE(file["connections"_L1][0]["userId"_L1].toString(), m_user);
        QVERIFY(file["facts"_L1].toArray().isEmpty());
        QVERIFY(file["blurred"_L1].toArray().isEmpty());
    }

    void settings_are_those_of_config_show()
    {
        const CtlResult result = make({u"--user"_s, m_user, u"--read-only"_s});
        QVERIFY2(result.code == 0, inWords(result));
        const CtlResult shown = m_ctl.run(
            {u"config"_s, u"show"_s, u"--effective"_s, u"--read-only"_s, u"--format"_s, u"json"_s});
        QVERIFY2(shown.code == 0, inWords(shown));
        const QJsonArray expected = QJsonDocument::fromJson(shown.out).array();
        const QJsonArray told =
            QJsonDocument::fromJson(part(u"case.json"_s))["settings"_L1].toArray();
        QCOMPARE(told.size(), expected.size());
        for (qsizetype at = 0; at < told.size(); ++at) {
            QCOMPARE(told[at]["key"_L1], expected[at]["setting"_L1]);
            QCOMPARE(told[at]["value"_L1], expected[at]["value"_L1]);
            QCOMPARE(told[at]["origin"_L1], expected[at]["origin"_L1]);
        }
        QCOMPARE(told.first()["value"_L1].toString(), u"yes"_s);
        QCOMPARE(told.first()["origin"_L1].toString(), u"command-line"_s);
    }

    void online_lists_first()
    {
        const CtlResult result = make({u"--user"_s, m_user, u"--online"_s});
        QVERIFY2(result.code == 0, inWords(result));
        const QJsonArray requests =
            QJsonDocument::fromJson(part(u"case.json"_s))["requests"_L1].toArray();
        QVERIFY(!requests.isEmpty());
        for (const QJsonValue &request : requests)
            QCOMPARE(request["cost"_L1].toInt(), 0);
    }

    void what_is_not_known_is_told()
    {
        const CtlResult result = make({u"--user"_s, u"nobody-at-all"_s});
        QCOMPARE(result.code, 4);
        QVERIFY2(result.err.contains("--online"), inWords(result));
        QVERIFY(!QFile::exists(m_path));
    }

    void mistakes_are_told_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const QString &arguments, const QString &told) {
            QTest::newRow(name) << arguments.split(u' ', Qt::SkipEmptyParts) << told;
        };
        row("no subject", u""_s, u"--vehicle or by --user"_s);
        row("two subjects", u"--user a --vehicle b"_s, u"--vehicle or by --user"_s);
        row("no duration", u"--user a --last soon"_s, u"such as 24h"_s);
        row("a negative one", u"--user a --last -3h"_s, u"such as 24h"_s);
        row("two spans", u"--user a --last 3h --from 2026-06-01"_s, u"not both"_s);
        row("no time", u"--user a --from yesterday"_s, u"--from is a day"_s);
        row("no such day", u"--user a --to 2026-02-30"_s, u"--to is a day"_s);
        row("the wrong way round", u"--user a --from 2026-06-02 --to 2026-06-01"_s,
            u"later than --to"_s);
        row("no such part", u"--user a --include all"_s, u"connections, signals"_s);
        row("nothing to blur", u"--user a --no-blur secrets"_s, u"vins, ids, places, names"_s);
    }

    void mistakes_are_told()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, told);
        const CtlResult result = make(arguments);
        QCOMPARE(result.code, 2);
        QVERIFY2(result.err.contains(told.toUtf8()), inWords(result));
        QVERIFY(!QFile::exists(m_path));
    }

    void a_folder_that_is_not_there_is_1()
    {
        m_path = m_folder->filePath(u"none/case.zip"_s);
        const CtlResult result = make({u"--user"_s, m_user});
        QCOMPARE(result.code, 1);
        QVERIFY2(result.err.contains("none/case.zip"), inWords(result));
    }

private:
    CtlResult make(const QStringList &arguments)
    {
        return m_ctl.run(QStringList{u"case"_s, m_path, u"--demo"_s} + arguments);
    }

    QByteArray part(const QString &name) const
    {
        QProcess python;
        python.start(u"python3"_s,
                     {u"-c"_s,
                      u"import sys, zipfile\n"
                      "sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"_s,
                      m_path, name});
        python.waitForFinished(60'000);
        return python.readAllStandardOutput();
    }

    CtlRun m_ctl{u"" MOTORPOOLCTL ""_s};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_user;
    QString m_vehicle;
    QString m_external;
};

QTEST_GUILESS_MAIN(CtlCaseTest)
#include "tst_ctlcase.moc"
