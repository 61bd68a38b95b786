// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationstore.h"
#include "clock.h"
#include "ctlrun.h"
#include "fleetrow.h"
#include "fleetstore.h"
#include "listserver.h"
#include "paths.h"
#include "preferences.h"
#include "workclaim.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace motorpool;
using namespace Qt::StringLiterals;

/// The fleet's commands, with a real cache in a folder of each test.
class CtlFleetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

    void a_first_sync_counts_and_has_no_news();
    void a_sync_tells_what_changed();
    void a_sync_reads_both_lists_and_each_has_its_time();
    void what_was_synced_is_listed_without_a_call();
    void every_format_has_the_same_rows_in_the_order_wanted();
    void search_goes_by_the_filter_language();
    void a_filter_means_what_it_means_in_the_window();
    void mistakes_are_told_where_they_stand_data();
    void mistakes_are_told_where_they_stand();
    void a_first_sync_is_asked_for();
    void exports_by_the_name_of_the_file();
    void an_export_is_whole_or_not_there();
    void a_mapping_of_a_list_that_broke_off_is_refused();
    void a_mapping_has_those_that_are_there();
    void clears_what_is_gone();
    void an_interrupted_sync_keeps_what_came();
    void a_sync_that_breaks_off_keeps_what_came();
    void two_syncs_at_once_keep_all_and_an_open_window_shows_it();
    void another_host_is_another_fleet();
    void an_application_has_its_own_folder();
    void an_application_that_is_removed_takes_its_fleet_along();
    void a_damaged_cache_is_set_aside();
    void a_folder_that_cannot_be_written_is_1();
    void a_reader_who_leaves_ends_it_quietly();
    void the_demo_syncs_first_and_keeps_nothing();
    void a_refresh_says_what_it_costs();
    void the_whole_fleet_is_refreshed_only_if_that_is_said_data();
    void the_whole_fleet_is_refreshed_only_if_that_is_said();
    void a_refresh_that_is_killed_is_told_with_what_it_cost();
    void a_refresh_counts_what_failed_and_is_told_by_its_code();
    void a_refresh_waits_for_nobody_and_names_who_is_at_it();
    void a_refresh_reads_the_demo();
    void the_budget_is_told_with_what_a_refresh_cost();

private:
    QStringList data() const { return {u"--data-dir"_s, m_folder->path()}; }
    QStringList hosts() const
    {
        const Application application = m_server->application();
        return {u"--iam-url"_s, application.hosts.iam.toString(), u"--vehicle-url"_s,
                application.hosts.vehicle.toString()};
    }
    CtlResult run(const QStringList &arguments)
    {
        return m_ctl.run(QStringList{u"fleet"_s} + arguments + data() + hosts());
    }
    QJsonArray array(const QStringList &arguments)
    {
        const CtlResult result = run(arguments + QStringList{u"--format"_s, u"json"_s});
        if (result.code != 0)
            qInfo("%s", inWords(result).constData());
        return QJsonDocument::fromJson(result.out).array();
    }
    QStringList column(const QStringList &arguments, const QString &name)
    {
        QStringList values;
        for (const QJsonValue row : array(arguments))
            values += row[name].toString();
        return values;
    }
    QStringList files() const // of fleets
    {
        QStringList files;
        for (QDirIterator it(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
             it.hasNext();)
            files += it.next().mid(m_folder->path().size() + 1);
        files.removeIf([](const QString &name) {
            return name.contains(u"budget.sqlite"_s) || name.contains(u"journal.sqlite"_s);
        });
        files.sort();
        return files;
    }
    /// Each of a vehicle of its own, v-0 and so on.
    static QList<Connection> connectedVehicles(int count)
    {
        QList<Connection> list = someConnections(count, u"u-1"_s);
        for (qsizetype at = 0; at < list.size(); ++at)
            list[at].vehicleId = u"v-%1"_s.arg(at);
        return list;
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }

    CtlRun m_ctl{u"" MOTORPOOLCTL ""_s};
    std::unique_ptr<ListServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void CtlFleetTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_ctl = CtlRun(u"" MOTORPOOLCTL ""_s);
    m_server = std::make_unique<ListServer>();
    m_ctl.setCredentials(m_server->application().clientId, u"not a secret"_s);
    m_folder = std::make_unique<QTemporaryDir>();
}

void CtlFleetTest::a_first_sync_counts_and_has_no_news()
{
    m_server->setConnections(someConnections(250, u"u-1"_s));
    const CtlResult result = run({u"sync"_s, u"--format"_s, u"json"_s});
    QVERIFY2(result.code == 0, inWords(result));
    QCOMPARE(result.out, "[]\n");
    QVERIFY2(result.err.startsWith("250 connections. This was the first sync"), result.err);
    QVERIFY(!result.err.contains('\r')); // no progress where nobody looks
}

void CtlFleetTest::a_sync_tells_what_changed()
{
    QList<Connection> list = someConnections(6, u"u-1"_s);
    for (qsizetype at = 0; at < list.size(); ++at)
        list[at].vehicleId = u"v-%1"_s.arg(at);
    m_server->setConnections(list);
    QCOMPARE(run({u"sync"_s}).code, 0);

    const QString goneId = list.takeLast().id;
    list[0].permissions = QStringList{u"control_security"_s};
    list[1].id = u"c-again"_s; // the same user and vehicle
    Connection fresh = someConnections(1, u"u-2"_s).first();
    fresh.id = u"c-new"_s;
    fresh.vehicleId = u"v-new"_s;
    list.prepend(fresh);
    m_server->setConnections(list);

    const CtlResult result = run({u"sync"_s, u"--format"_s, u"json"_s});
    QVERIFY2(result.code == 0, inWords(result));
    QHash<QString, QStringList> changes;
    for (const QJsonValue row : QJsonDocument::fromJson(result.out).array()) {
        for (const QJsonValue change : row[u"change"_s].toArray())
            changes[row[u"connectionId"_s].toString()] += change.toString();
    }
    QCOMPARE(changes.size(), 4);
    QCOMPARE(changes.value(u"c-new"_s), QStringList{u"new"_s});
    QCOMPARE(changes.value(goneId), QStringList{u"gone"_s});
    QVERIFY(changes.value(u"c-again"_s).contains(u"reauthenticated"_s));
    QCOMPARE(changes.value(list.at(1).id), QStringList{u"permissions"_s});
    QVERIFY2(result.err.contains("gone: 1, re-authenticated: 1, with other permissions: 1"),
             result.err);

    QCOMPARE(run({u"sync"_s, u"--format"_s, u"json"_s}).out, "[]\n");
}

void CtlFleetTest::a_sync_reads_both_lists_and_each_has_its_time()
{
    m_server->setConnections(someConnections(3, u"u-1"_s) +
                             someConnections(2, u"u-2"_s, u"simulated"_s));
    QCOMPARE(run({u"sync"_s, u"--mode"_s, u"live"_s}).code, 0);
    CtlResult result = run({u"list"_s});
    QVERIFY2(result.err.contains("3 connections, live as of 20"), result.err);
    // The first sync of the simulated ones is no news.
    result = run({u"sync"_s, u"--mode"_s, u"simulated"_s, u"--format"_s, u"json"_s});
    QCOMPARE(result.out, "[]\n");
    QVERIFY2(result.err.contains("This was the first sync"), result.err);
    result = run({u"list"_s});
    QVERIFY2(result.err.contains("5 connections, live as of 20"), result.err);
    QVERIFY2(result.err.contains(", simulated as of 20"), result.err);
    QVERIFY2(run({u"sync"_s}).err.startsWith("5 connections; new: 0"), result.err);
    QVERIFY2(run({u"list"_s}).err.contains("5 connections, as of 20"), result.err);
}

void CtlFleetTest::what_was_synced_is_listed_without_a_call()
{
    m_server->setConnections(someConnections(5, u"u-1"_s));
    QCOMPARE(run({u"sync"_s}).code, 0);
    const int asked = m_server->lists();
    for (const QString &command : {u"list"_s, u"search u-1"_s}) {
        const CtlResult result = run(command.split(u' ') + QStringList{u"--verbose"_s});
        QVERIFY2(result.code == 0, inWords(result));
        QVERIFY2(result.err.contains("5 connections, as of 20"), result.err);
        QVERIFY2(!result.err.contains("/v3/") && !result.err.contains("/oauth2/"), result.err);
        QVERIFY2(result.out.startsWith("MAKE "), result.out);
        QCOMPARE(result.out.count('\n'), 6);
    }
    QCOMPARE(run({u"export"_s, path(u"a.csv"_s)}).code, 0);
    QCOMPARE(m_server->lists(), asked);
}

void CtlFleetTest::every_format_has_the_same_rows_in_the_order_wanted()
{
    QList<Connection> list = someConnections(1200, u"u-1"_s); // more than are written at once
    for (qsizetype at = 0; at < list.size(); ++at)
        list[at].year = 2000 + int(at % 20);
    list[7].make = u"=\"evil\", \u001B[2J"_s;
    m_server->setConnections(list);
    QCOMPARE(run({u"sync"_s}).code, 0);

    const QStringList wanted{u"list"_s, u"--sort"_s, u"-year,connectionId"_s, u"--columns"_s,
                             u"year,connectionId,make"_s};
    const QJsonArray json = array(wanted);
    QCOMPARE(json.size(), list.size());
    for (qsizetype at = 1; at < json.size(); ++at)
        QVERIFY(json[at][u"year"_s].toInt() <= json[at - 1][u"year"_s].toInt());
    QCOMPARE(json[0].toObject().size(), 3);

    const auto as = [&](const QString &format) {
        return run(wanted + QStringList{u"--format"_s, format}).out;
    };
    const QList<QByteArray> lines = as(u"ndjson"_s).trimmed().split('\n');
    const QList<QByteArray> rows = as(u"csv"_s).trimmed().split('\n');
    const QList<QByteArray> table = as(u"table"_s).trimmed().split('\n');
    QCOMPARE(lines.size(), json.size());
    QCOMPARE(rows.size(), json.size() + 1);
    QCOMPARE(table.size(), json.size() + 1);
    QCOMPARE(rows.first(), "year,connectionId,make\r");
    for (qsizetype at = 0; at < json.size(); ++at) {
        const QByteArray id = json[at][u"connectionId"_s].toString().toUtf8();
        QCOMPARE(QJsonDocument::fromJson(lines.at(at)).object(), json[at].toObject());
        QVERIFY2(rows.at(at + 1).split(',').at(1) == id, rows.at(at + 1));
        QVERIFY2(table.at(at + 1).contains(id), table.at(at + 1));
        QVERIFY2(!table.at(at + 1).contains('\x1b'), table.at(at + 1));
    }
    QVERIFY(rows.join('\n').contains("'=\"\"evil\"\""));
    QCOMPARE(run({u"list"_s, u"--columns"_s, u"colour"_s}).code, 2);
    QCOMPARE(run({u"list"_s, u"--sort"_s, u"make,,"_s}).code, 2);
}

void CtlFleetTest::search_goes_by_the_filter_language()
{
    QList<Connection> list = someConnections(4, u"u-1"_s);
    list[0].make = u"LAND ROVER"_s;
    list[1].make = u"TESLA"_s;
    list[2].make = u"TESLA"_s;
    list[2].year = 2024;
    list[3].make = u"BMW"_s;
    m_server->setConnections(list);
    QCOMPARE(run({u"sync"_s}).code, 0);
    const auto found = [this](const QStringList &filter) {
        return column(QStringList{u"search"_s, u"--columns"_s, u"make"_s} + filter, u"make"_s);
    };
    QCOMPARE(found({u"make:tesla"_s, u"year:2024"_s}), QStringList{u"TESLA"_s});
    QCOMPARE(found({u"make:\"land rover\""_s}), QStringList{u"LAND ROVER"_s});
    QCOMPARE(found({u"land rover"_s}), QStringList{u"LAND ROVER"_s});
    QCOMPARE(found({u"make:nobody"_s}), QStringList());

    // Words that begin with a dash come after two of them.
    const QStringList notTesla{u"--format"_s, u"json"_s, u"--"_s, u"-make:tesla"_s};
    const CtlResult result =
        m_ctl.run(QStringList{u"fleet"_s, u"search"_s} + data() + hosts() + notTesla);
    QVERIFY2(result.code == 0, inWords(result));
    QCOMPARE(QJsonDocument::fromJson(result.out).array().size(), 2);
}

void CtlFleetTest::a_filter_means_what_it_means_in_the_window()
{
    QList<Connection> list = someConnections(2, u"u-1"_s);
    list[0].createdAt = QDateTime(QDate(2026, 4, 30), QTime(20, 0), Qt::UTC);
    list[1].createdAt = QDateTime(QDate(2026, 5, 1), QTime(20, 0), Qt::UTC);
    m_server->setConnections(list);
    const QStringList chosen{u"--config-dir"_s, m_folder->path()};
    QCOMPARE(run(QStringList{u"sync"_s} + chosen).code, 0);
    const auto found = [&] {
        return column(QStringList{u"search"_s, u"connected:2026-05-01"_s} + chosen,
                      u"connectionId"_s);
    };
    Preferences(Paths::standard(m_folder->path(), {})).setTimeZoneId(u"UTC"_s);
    QCOMPARE(found(), QStringList{list[1].id});
    Preferences(Paths::standard(m_folder->path(), {})).setTimeZoneId(u"Pacific/Auckland"_s);
    QCOMPARE(found(), QStringList{list[0].id});
}

void CtlFleetTest::mistakes_are_told_where_they_stand_data()
{
    QTest::addColumn<QStringList>("filter");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("a number") << QStringList{u"make:tesla"_s, u"battery:low"_s}
                              << QByteArray("At character 20 ");
    QTest::newRow("beyond the BMP")
        << QStringList{u"\U0001F697"_s, u"maek:x"_s} << QByteArray("At character 3 ");
    QTest::newRow("an open end") << QStringList{u"make:"_s} << QByteArray("At character 6 ");
    QTest::newRow("an open quote") << QStringList{u"make:\"land"_s} << QByteArray("quote");
}

void CtlFleetTest::mistakes_are_told_where_they_stand()
{
    QFETCH(QStringList, filter);
    QFETCH(QByteArray, place);
    const CtlResult result = run(QStringList{u"search"_s} + filter);
    QVERIFY2(result.code == 2, inWords(result));
    QVERIFY2(result.err.contains(place), result.err);
    QCOMPARE(result.err.count('\n'), 1);
    QCOMPARE(result.out, QByteArray());
    const CtlResult exported =
        run({u"export"_s, path(u"a.csv"_s), u"--filter"_s, filter.join(u' ')});
    QCOMPARE(exported.code, 2);
    QCOMPARE(files(), QStringList());
}

void CtlFleetTest::a_first_sync_is_asked_for()
{
    const CtlResult list = run({u"list"_s, u"--format"_s, u"json"_s});
    QVERIFY2(list.code == 0, inWords(list));
    QCOMPARE(list.out, "[]\n");
    QVERIFY2(list.err.contains("fleet sync"), list.err);

    QFile old(path(u"a.csv"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("yesterday's") > 0);
    old.close();
    const CtlResult exported = run({u"export"_s, path(u"a.csv"_s)});
    QVERIFY2(exported.code == 4, inWords(exported));
    QVERIFY2(exported.err.contains("fleet sync"), exported.err);
    QCOMPARE(content(u"a.csv"_s), "yesterday's");
}

void CtlFleetTest::exports_by_the_name_of_the_file()
{
    m_server->setConnections(someConnections(3, u"u-1"_s));
    QCOMPARE(run({u"sync"_s}).code, 0);
    const auto exported = [this](const QString &name, const QStringList &options = {}) {
        return run(QStringList{u"export"_s, path(name)} + options);
    };
    const QStringList few{u"--columns"_s, u"userId,battery"_s};
    const CtlResult csv = exported(u"a.csv"_s, few);
    QVERIFY2(csv.code == 0, inWords(csv));
    QVERIFY2(csv.err.contains("3 rows, " + QByteArray::number(content(u"a.csv"_s).size())),
             csv.err);
    QVERIFY2(csv.err.contains("as of 20"), csv.err);
    QCOMPARE(content(u"a.csv"_s),
             "userId,battery,batteryUnit,batteryStatus,batteryReportedAt,batteryAgeSeconds\r\n" +
                 QByteArray("u-1,,,never,,\r\n").repeated(3));
    QCOMPARE(exported(u"a.json"_s).code, 0);
    const QJsonArray json = QJsonDocument::fromJson(content(u"a.json"_s)).array();
    QCOMPARE(json.size(), 3);
    QVERIFY(json[0][u"latitude"_s].isNull() && json[0].toObject().contains(u"lastHeardAt"_s));
    QCOMPARE(exported(u"a.ndjson"_s, {u"--filter"_s, u"-user:u-1"_s}).code, 0);
    QCOMPARE(content(u"a.ndjson"_s), QByteArray());
    QCOMPARE(exported(u"a.xlsx"_s).code, 0);
    QVERIFY(content(u"a.xlsx"_s).startsWith("PK"));
    QCOMPARE(exported(u"b"_s).code, 2);
    QCOMPARE(exported(u"b"_s, {u"--format"_s, u"xlsx"_s}).code, 0);
    QVERIFY(content(u"b"_s).startsWith("PK"));
    QCOMPARE(exported(u"c.csv"_s, {u"--format"_s, u"table"_s}).code, 2);
    QCOMPARE(run({u"list"_s, u"--format"_s, u"xlsx"_s}).code, 2);
}

void CtlFleetTest::an_export_is_whole_or_not_there()
{
    m_server->setConnections(someConnections(3, u"u-1"_s));
    QCOMPARE(run({u"sync"_s}).code, 0);
    const CtlResult missing = run({u"export"_s, path(u"none/a.csv"_s)});
    QVERIFY2(missing.code == 1, inWords(missing));
    QVERIFY2(missing.err.contains("none/a.csv"), missing.err);
    QCOMPARE(run({u"export"_s, m_folder->path(), u"--format"_s, u"csv"_s}).code, 1);
}

void CtlFleetTest::a_mapping_of_a_list_that_broke_off_is_refused()
{
    m_server->setConnections(someConnections(250, u"u-1"_s));
    m_server->setFault(2, 403);
    QVERIFY(run({u"sync"_s}).code != 0);
    QVERIFY(!array({u"list"_s}).isEmpty());
    const CtlResult result = run({u"export"_s, path(u"map.csv"_s), u"--mapping"_s});
    QVERIFY2(result.code == 4, inWords(result));
    QVERIFY2(result.err.contains("no mapping to export"), result.err);
    QVERIFY(!QFile::exists(path(u"map.csv"_s)));
    QCOMPARE(run({u"export"_s, path(u"all.csv"_s)}).code, 0);
}

void CtlFleetTest::a_mapping_has_those_that_are_there()
{
    QList<Connection> list = someConnections(3, u"u-1"_s);
    for (qsizetype at = 0; at < list.size(); ++at)
        list[at].vehicleId = u"v-%1"_s.arg(at);
    m_server->setConnections(list);
    QCOMPARE(run({u"sync"_s}).code, 0);
    list.removeFirst();
    m_server->setConnections(list);
    QCOMPARE(run({u"sync"_s}).code, 0);
    const CtlResult result = run({u"export"_s, path(u"map.csv"_s), u"--mapping"_s});
    QVERIFY2(result.code == 0, inWords(result));
    const QList<QByteArray> lines = content(u"map.csv"_s).trimmed().split('\n');
    QCOMPARE(lines.first(), "userId,externalId,vehicleId,connectionId,vin\r");
    QCOMPARE(lines.size(), 3);
    QVERIFY(!content(u"map.csv"_s).contains(",v-0,"));
    QCOMPARE(run({u"export"_s, path(u"a.csv"_s)}).code, 0); // the whole fleet keeps it
    QVERIFY(content(u"a.csv"_s).contains(",gone,"));
    QCOMPARE(run({u"export"_s, path(u"b.csv"_s), u"--mapping"_s, u"--columns"_s, u"vin"_s}).code,
             2);
}

void CtlFleetTest::clears_what_is_gone()
{
    QList<Connection> list = someConnections(3, u"u-1"_s);
    m_server->setConnections(list);
    QCOMPARE(run({u"sync"_s}).code, 0);
    list.removeFirst();
    m_server->setConnections(list);
    QCOMPARE(run({u"sync"_s}).code, 0);
    QCOMPARE(array({u"list"_s}).size(), 3);
    const CtlResult cleared = run({u"clear-gone"_s});
    QVERIFY2(cleared.code == 0, inWords(cleared));
    QVERIFY2(cleared.err.startsWith("1 connection that was gone"), cleared.err);
    QCOMPARE(array({u"list"_s}).size(), 2);
}

void CtlFleetTest::an_interrupted_sync_keeps_what_came()
{
    m_server->setConnections(someConnections(3000, u"u-1"_s));
    m_server->setDelay(std::chrono::milliseconds(400));
    QProcess *process = m_ctl.start(QStringList{u"fleet"_s, u"sync"_s} + data() + hosts());
    QTRY_VERIFY_WITH_TIMEOUT(m_server->lists() > 12, 20'000); // so the first ones have come
    ::kill(pid_t(process->processId()), SIGINT);
    const CtlResult result = CtlRun::end(process);
    QVERIFY2(result.code == 130, inWords(result));
    QCOMPARE(result.out, QByteArray());

    const CtlResult list = run({u"list"_s, u"--format"_s, u"ndjson"_s});
    QVERIFY(list.out.count('\n') > 0 && list.out.count('\n') < 3000);
    QVERIFY2(list.err.contains("no sync has come to its end"), list.err);
    QVERIFY2(list.err.contains("did not come to its end"), list.err);

    m_server->setDelay(std::chrono::milliseconds(0));
    QCOMPARE(run({u"sync"_s}).code, 0);
    QStringList ids = column({u"list"_s}, u"connectionId"_s);
    QCOMPARE(ids.size(), 3000);
    QCOMPARE(ids.removeDuplicates(), 0);
}

void CtlFleetTest::a_sync_that_breaks_off_keeps_what_came()
{
    m_server->setConnections(someConnections(1000, u"u-1"_s));
    m_server->setFault(10, 403);
    const CtlResult result = run({u"sync"_s, u"--format"_s, u"json"_s});
    QVERIFY2(result.code == 3, inWords(result));
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.contains("broke off after"), result.err);
    const qsizetype kept = array({u"list"_s}).size();
    QVERIFY(kept > 0 && kept < 1000);
    m_server->setFault(0, 0);
    QCOMPARE(run({u"sync"_s}).code, 0);
    QCOMPARE(array({u"list"_s}).size(), 1000);
}

void CtlFleetTest::two_syncs_at_once_keep_all_and_an_open_window_shows_it()
{
    const QList<Connection> live = someConnections(700, u"u-1"_s);
    QList<Connection> simulated = someConnections(600, u"u-2"_s, u"simulated"_s);
    for (Connection &connection : simulated)
        connection.id.prepend(u"s-"_s);
    m_server->setConnections(live + simulated);
    QCOMPARE(run({u"sync"_s, u"--mode"_s, u"live"_s}).code, 0);
    const QString file = files().filter(u"fleet.sqlite"_s).value(0);
    const SystemClock clock;
    auto window = std::make_unique<FleetStore>(QFileInfo(path(file)).path(), &clock);
    QTRY_VERIFY_WITH_TIMEOUT(window->isOpen(), 30'000);
    QCOMPARE(window->fleet().rows(), 700u);
    const auto shown = [&window] {
        int count = 0;
        for (quint32 row = 0; row < window->fleet().rows(); ++row)
            count += !FleetRow(window->fleet(), row).isGone();
        return count;
    };

    // One more, one less, and two modes: each program finds what the other one does not.
    m_server->setConnections(live.mid(1) + simulated);
    m_server->setDelay(std::chrono::milliseconds(100));
    const auto start = [this](const QString &mode) {
        return m_ctl.start(QStringList{u"fleet"_s, u"sync"_s, u"--mode"_s, mode} + data() +
                           hosts());
    };
    QProcess *one = start(u"live"_s);
    QProcess *two = start(u"simulated"_s);
    window->setVin(live.last().vehicleId, u"TMBJB7NY1PF000722"_s); // somebody looks at it meanwhile
    QCOMPARE(CtlRun::end(one).code, 0);
    QCOMPARE(CtlRun::end(two).code, 0);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 1299, 60'000);
    QVERIFY(!window->fault() && window->setAside().isEmpty());
    window.reset(); // whose own news are kept by now
    const QStringList seen = column({u"search"_s, u"TMBJB7NY1PF000722"_s}, u"connectionId"_s);
    QCOMPARE(seen, QStringList{live.last().id});
    const QStringList ids = column({u"list"_s}, u"connectionId"_s);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 1300); // the gone one is listed
    QCOMPARE(ids.size(), 1300);
}

void CtlFleetTest::another_host_is_another_fleet()
{
    m_server->setConnections(someConnections(3, u"u-1"_s));
    QCOMPARE(run({u"sync"_s}).code, 0);
    const auto staging = std::exchange(m_server, std::make_unique<ListServer>());
    m_server->setConnections(someConnections(2, u"u-2"_s));
    QCOMPARE(run({u"sync"_s}).code, 0);
    QCOMPARE(array({u"list"_s}).size(), 2);
    m_server->setConnections({});
    const CtlResult elsewhere =
        m_ctl.run(QStringList{u"fleet"_s, u"list"_s, u"--format"_s, u"json"_s, u"--vehicle-url"_s,
                              staging->application().hosts.vehicle.toString()} +
                  data());
    QCOMPARE(QJsonDocument::fromJson(elsewhere.out).array().size(), 3);
    QCOMPARE(files().size(), 2);
}

void CtlFleetTest::an_application_has_its_own_folder()
{
    QTemporaryDir config;
    ApplicationStore store(Paths::standard(config.path(), m_folder->path()));
    Application application;
    application.name = u"Fleet EU"_s;
    application.clientId = u"client_x"_s;
    const auto saved = store.save(application);
    QVERIFY(saved);
    m_ctl = CtlRun(u"" MOTORPOOLCTL ""_s);
    // It needs neither the keychain nor the network.
    const CtlResult result =
        m_ctl.run(QStringList{u"fleet"_s, u"list"_s, u"--config-dir"_s, config.path()} + data());
    QVERIFY2(result.code == 0, inWords(result));
    QCOMPARE(files(), QStringList{saved->id + u"/fleet.sqlite"_s});
    QVERIFY(QFile::exists(path(saved->id + u"/budget.sqlite"_s)));
    QCOMPARE(store.paths().dataOf(*saved), m_folder->filePath(saved->id));

    Application hostile;
    for (const QString &id : {u"../../etc"_s, u".."_s, u"a/b"_s, u"C:\\x"_s}) {
        hostile.id = id;
        const QString folder = store.paths().dataOf(hostile);
        QCOMPARE(QDir::cleanPath(folder), folder);
        QCOMPARE(QFileInfo(folder).path(), m_folder->path());
    }
}

void CtlFleetTest::an_application_that_is_removed_takes_its_fleet_along()
{
    ApplicationStore applications(Paths::standard(m_folder->path(), m_folder->path()));
    const auto remove = [&](const QStringList &more = {}) {
        Application application = m_server->application();
        application.id.clear();
        application.name = u"Fleet EU"_s;
        application.secretPlace = SecretPlace::Keychain;
        applications.reload();
        if (!applications.byName(application.name))
            (void)applications.save(application);
        // No keychain is here, so that the secret cannot be erased.
        const CtlResult result = m_ctl.run(QStringList{u"application"_s, u"remove"_s, u"Fleet EU"_s,
                                                       u"--config-dir"_s, m_folder->path()} +
                                           data() + more);
        applications.reload();
        return result;
    };
    const SystemClock clock;
    const auto begin = [&] {                                  // what is kept, and an open program
        (void)remove({u"--keep-secret"_s, u"--keep-data"_s}); // the application, if there is one
        Application application = m_server->application();
        application.id.clear();
        application.name = u"Fleet EU"_s;
        application.secretPlace = SecretPlace::Keychain;
        const QString folder = applications.paths().dataOf(*applications.save(application));
        auto store = std::make_unique<FleetStore>(folder, &clock);
        store->merge(someConnections(3, u"u-1"_s), LearnedFrom::Lookup);
        return std::pair(std::move(store), folder);
    };

    auto [open, folder] = begin();
    QTRY_COMPARE_WITH_TIMEOUT(open->fleet().rows(), 3u, 30'000);
    const CtlResult refused = remove({u"--keep-secret"_s});
    QVERIFY2(refused.code == 1, inWords(refused));
    QVERIFY(refused.err.contains("Another Motorpool has it open"));
    QVERIFY(refused.err.contains("Nothing was removed."));
    QVERIFY(applications.byName(u"Fleet EU"_s));
    QVERIFY(QFile::exists(folder + u"/fleet.sqlite"_s));

    open.reset();
    const CtlResult keyless = remove();
    QVERIFY(keyless.code != 0);
    QVERIFY2(QFile::exists(folder + u"/fleet.sqlite"_s), inWords(keyless));

    const CtlResult removed = remove({u"--keep-secret"_s});
    QVERIFY2(removed.code == 0, inWords(removed));
    QVERIFY(removed.err.contains("Its fleet kept on this computer is deleted."));
    QVERIFY(!applications.byName(u"Fleet EU"_s));
    QVERIFY(!QFile::exists(folder + u"/fleet.sqlite"_s));
    QVERIFY(QFile::exists(folder + u"/journal.sqlite"_s)); // what was done stays

    std::tie(open, folder) = begin();
    open.reset();
    QCOMPARE(remove({u"--keep-secret"_s, u"--keep-data"_s}).code, 0);
    QVERIFY(!applications.byName(u"Fleet EU"_s));
    QVERIFY(QFile::exists(folder + u"/fleet.sqlite"_s));
}

void CtlFleetTest::a_damaged_cache_is_set_aside()
{
    m_server->setConnections(someConnections(3, u"u-1"_s));
    QCOMPARE(run({u"sync"_s}).code, 0);
    QCOMPARE(files().size(), 1);
    QFile cache(path(files().first()));
    QVERIFY(cache.open(QIODevice::WriteOnly) && cache.write("no database at all") > 0);
    cache.close();
    const CtlResult list = run({u"list"_s});
    QVERIFY2(list.code == 0, inWords(list));
    QVERIFY2(list.err.contains("fleet.sqlite."), list.err);
    QVERIFY2(list.err.contains("fleet sync"), list.err);
    QCOMPARE(run({u"sync"_s}).code, 0);
    QCOMPARE(array({u"list"_s}).size(), 3);
}

void CtlFleetTest::a_folder_that_cannot_be_written_is_1()
{
    QFile file(path(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const QString &command : {u"sync"_s, u"list"_s}) {
        const CtlResult result =
            m_ctl.run(QStringList{u"fleet"_s, command, u"--data-dir"_s, path(u"file"_s)} + hosts());
        QVERIFY2(result.code == 1, inWords(result));
        QCOMPARE(result.err.count('\n'), 1);
    }
    QCOMPARE(m_server->lists(), 0);
}

void CtlFleetTest::a_reader_who_leaves_ends_it_quietly()
{
    m_server->setConnections(someConnections(5000, u"u-1"_s));
    QCOMPARE(run({u"sync"_s}).code, 0);
    QProcess shell;
    shell.setProcessEnvironment(m_ctl.environment);
    shell.start(u"bash"_s, QStringList{u"-c"_s,
                                       u"set -o pipefail; \"$0\" fleet list --format ndjson "
                                       "\"$@\" | head -n 1"_s,
                                       u"" MOTORPOOLCTL ""_s} +
                               data() + hosts());
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardError(), QByteArray());
    QCOMPARE(shell.readAllStandardOutput().count('\n'), 1);
    QCOMPARE(shell.exitCode(), 0);
}

void CtlFleetTest::the_demo_syncs_first_and_keeps_nothing()
{
    CtlRun bare(u"" MOTORPOOLCTL ""_s);
    const auto demo = [&](const QStringList &arguments) {
        return bare.run(QStringList{u"fleet"_s} + arguments + data() + QStringList{u"--demo"_s});
    };
    const CtlResult list = demo({u"list"_s, u"--format"_s, u"ndjson"_s});
    QVERIFY2(list.code == 0, inWords(list));
    QVERIFY(list.out.count('\n') > 400);
    const CtlResult found = demo({u"search"_s, u"mode:simulated"_s, u"--format"_s, u"ndjson"_s});
    QVERIFY(found.out.count('\n') > 0 && found.out.count('\n') < list.out.count('\n'));
    QCOMPARE(demo({u"sync"_s}).code, 0);
    QCOMPARE(demo({u"clear-gone"_s}).code, 0);
    QCOMPARE(files(), QStringList());
    QCOMPARE(demo({u"export"_s, path(u"a.csv"_s)}).code, 0);
    QCOMPARE(files(), QStringList{u"a.csv"_s});
}

void CtlFleetTest::a_refresh_says_what_it_costs()
{
    CtlResult result = run({u"refresh"_s, u"--all"_s});
    QVERIFY2(result.code == 0 && result.err.contains("fleet sync"), inWords(result));
    QList<Connection> list = someConnections(20, u"u-1"_s);
    for (qsizetype at = 0; at < list.size(); ++at)
        list[at].vehicleId = u"v-%1"_s.arg(at);
    m_server->setConnections(list);
    QCOMPARE(run({u"sync"_s}).code, 0);
    result = run({u"refresh"_s, u"--dry-run"_s});
    QVERIFY2(result.code == 0, inWords(result));
    QVERIFY2(result.err.contains("20 vehicles, calls: 20. Left at once: 120 of 120"), result.err);
    QVERIFY2(run({u"refresh"_s, u"v-7"_s, u"--dry-run"_s}).err.contains("1 vehicle, calls: 1"),
             "filter");
    QVERIFY2(run({u"refresh"_s, u"--at-most"_s, u"3"_s, u"--dry-run"_s}).err.contains("calls: 3"),
             "at most");
    for (const QStringList &wrong :
         {QStringList{u"--at-most"_s, u"0"_s}, QStringList{u"--resume"_s, u"v-7"_s},
          QStringList{u"--all"_s, u"v-7"_s}, QStringList{u"--all"_s, u"--resume"_s},
          QStringList{u"battery:<"_s}}) {
        result = run(QStringList{u"refresh"_s} + wrong);
        QVERIFY2(result.code == 2, inWords(result));
    }
    result = run({u"refresh"_s, u"--resume"_s});
    QVERIFY2(result.code == 0 && result.err.contains("no refresh to go on with"), inWords(result));
}

void CtlFleetTest::the_whole_fleet_is_refreshed_only_if_that_is_said_data()
{
    QTest::addColumn<QStringList>("filter");
    QTest::newRow("none") << QStringList();
    QTest::newRow("a variable that is empty") << QStringList{u""_s};
    QTest::newRow("blanks") << QStringList{u" "_s, u""_s};
    QTest::newRow("discarding") << QStringList{u"--discard"_s};
}

void CtlFleetTest::the_whole_fleet_is_refreshed_only_if_that_is_said()
{
    QFETCH(QStringList, filter);
    CtlResult result = run(QStringList{u"refresh"_s} + filter);
    QVERIFY2(result.code == 2, inWords(result));
    m_server->setConnections(connectedVehicles(20));
    QCOMPARE(run({u"sync"_s}).code, 0);
    result = run(QStringList{u"refresh"_s} + filter);
    QVERIFY2(result.code == 2, inWords(result));
    QVERIFY2(result.err.contains("20 vehicles, calls: 20. Say --all"), result.err);
    QCOMPARE(result.err.count('\n'), 1);
    QCOMPARE(m_server->vehicles(), 0);
    result = run(QStringList{u"refresh"_s, u"--at-most"_s, u"2"_s} + filter);
    QVERIFY2(result.err.contains("2 vehicles, calls: 2."), inWords(result));
    QCOMPARE(m_server->vehicles(), 2);
    QCOMPARE(run(QStringList{u"refresh"_s, u"--all"_s} + filter).code, 4); // it knows none
    QCOMPARE(m_server->vehicles(), 22);
}

void CtlFleetTest::a_refresh_that_is_killed_is_told_with_what_it_cost()
{
    m_server->setConnections(connectedVehicles(20));
    QCOMPARE(run({u"sync"_s}).code, 0);
    m_server->holdVehicles(true);
    QProcess *process =
        m_ctl.start(QStringList{u"fleet"_s, u"refresh"_s, u"--all"_s} + data() + hosts());
    QTRY_COMPARE_WITH_TIMEOUT(m_server->vehicles(), 4, 30'000);
    process->kill();
    QCOMPARE(CtlRun::end(process).code, -1);
    m_server->holdVehicles(false);

    // One that was not ended stays through whatever only asks.
    for (const QStringList &asked :
         {QStringList{u"--discard"_s, u"--dry-run"_s, u"v-1"_s}, QStringList{u"--discard"_s}}) {
        const CtlResult result = run(QStringList{u"refresh"_s} + asked);
        QVERIFY2(result.code == (asked.contains(u"v-1"_s) ? 0 : 2), inWords(result));
    }
    CtlResult result = run({u"refresh"_s, u"--resume"_s, u"--dry-run"_s});
    QVERIFY2(result.code == 0, inWords(result));
    QVERIFY2(result.err.contains("20 vehicles, calls: 20. Left at once: 116 of 120"), result.err);
    QCOMPARE(m_server->vehicles(), 4);
    result = run({u"refresh"_s, u"--discard"_s, u"v-1"_s});
    QVERIFY2(result.err.contains("Left at once: 116 of 120"), inWords(result));
    result = run({u"refresh"_s, u"--resume"_s});
    QVERIFY2(result.err.contains("no refresh to go on with"), inWords(result));
}

void CtlFleetTest::a_refresh_counts_what_failed_and_is_told_by_its_code()
{
    QList<Connection> list = someConnections(3, u"u-1"_s);
    for (qsizetype at = 0; at < list.size(); ++at)
        list[at].vehicleId = u"v-%1"_s.arg(at);
    m_server->setConnections(list);
    QCOMPARE(run({u"sync"_s}).code, 0);
    // The list's server knows no vehicles.
    CtlResult result = run({u"refresh"_s, u"--all"_s});
    QVERIFY2(result.code == 4, inWords(result));
    QVERIFY2(result.err.contains("Refreshed 0 of 3 vehicles."), result.err);
    QVERIFY2(result.err.contains("3 \xc3\x97 "), result.err);
    const QJsonArray failed = array({u"list"_s});
    QCOMPARE(failed.size(), 3);
    QCOMPARE(failed[0][u"readError"_s].toString(), u"NotFound"_s);
    QVERIFY(failed[0][u"readErrorAt"_s].isString());
    const QByteArray table = run({u"list"_s}).out;
    QVERIFY2(table.contains("READ ERROR") && table.contains("Not found"), table);
    // The calls were counted, and are in the next run.
    result = run({u"refresh"_s, u"--dry-run"_s});
    QVERIFY2(result.err.contains("Left at once: 117 of 120"), result.err);
}

void CtlFleetTest::a_refresh_waits_for_nobody_and_names_who_is_at_it()
{
    m_server->setConnections(someConnections(3, u"u-1"_s));
    QCOMPARE(run({u"sync"_s}).code, 0);
    const QString folder = QFileInfo(path(files().value(0))).path();
    const auto claim = WorkClaim::take(folder, WorkClaim::refresh);
    QVERIFY(claim && *claim);
    for (const QStringList &more : {QStringList(), {u"--resume"_s}, {u"--discard"_s}}) {
        const CtlResult result = run(QStringList{u"refresh"_s} + more);
        QVERIFY2(result.code == 1, inWords(result));
        QVERIFY2(result.err.contains("process " +
                                     QByteArray::number(QCoreApplication::applicationPid())),
                 result.err);
    }
    QCOMPARE(run({u"refresh"_s, u"--dry-run"_s}).code, 0);
}

void CtlFleetTest::a_refresh_reads_the_demo()
{
    const CtlResult result =
        m_ctl.run({u"fleet"_s, u"refresh"_s, u"--demo"_s, u"--at-most"_s, u"5"_s, u"make:tesla"_s});
    QVERIFY2(result.code == 0, inWords(result));
    QVERIFY2(result.err.contains("Refreshed 5 of 5 vehicles."), result.err);
    QCOMPARE(result.out, "");
}

void CtlFleetTest::the_budget_is_told_with_what_a_refresh_cost()
{
    const auto budget = [this](const QStringList &more) {
        return m_ctl.run(QStringList{u"budget"_s, u"--format"_s, u"json"_s} + more + data() +
                         hosts());
    };
    CtlResult result = budget({});
    QVERIFY2(result.code == 0, inWords(result));
    QJsonObject told = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(told[u"left"_s].toInt(), 120);
    QCOMPARE(told[u"callsThisMonth"_s].toInt(), 0);
    QVERIFY(told[u"fullAt"_s].isNull());
    QCOMPARE(budget({u"--vehicles"_s}).out, "[]\n");

    QList<Connection> list = someConnections(3, u"u-1"_s);
    for (qsizetype at = 0; at < list.size(); ++at)
        list[at].vehicleId = u"v-%1"_s.arg(at);
    m_server->setConnections(list);
    QCOMPARE(run({u"sync"_s}).code, 0);
    QCOMPARE(run({u"refresh"_s, u"v-1"_s}).code, 4); // the list's server knows no vehicles
    QCOMPARE(run({u"refresh"_s, u"--all"_s}).code, 4);
    told = QJsonDocument::fromJson(budget({}).out).object();
    QCOMPARE(told[u"left"_s].toInt(), 116);
    QCOMPARE(told[u"callsThisMonth"_s].toInt(), 4);
    QCOMPARE(told[u"vehicles"_s].toInt(), 3);
    QVERIFY(told[u"fullAt"_s].toString().endsWith(u'Z'));
    const QJsonArray vehicles = QJsonDocument::fromJson(budget({u"--vehicles"_s}).out).array();
    QCOMPARE(vehicles.size(), 3);
    QCOMPARE(vehicles[0][u"vehicleId"_s].toString(), u"v-1"_s);
    QCOMPARE(vehicles[0][u"callsThisMonth"_s].toInt(), 2);
    QVERIFY(vehicles[0][u"throttledUntil"_s].isNull());
}

QTEST_GUILESS_MAIN(CtlFleetTest)
#include "tst_ctlfleet.moc"
