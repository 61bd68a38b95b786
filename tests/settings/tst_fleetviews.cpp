// SPDX-License-Identifier: GPL-3.0-or-later
#include "confbench.h"
#include "fleetviewfile.h"
#include "fleetviews.h"
#include "preferences.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestFleetViews : public QObject
{
    Q_OBJECT

private:
    using Bench = ConfBench;

    static FleetView someView(const QString &name)
    {
        return {name, u"make:tesla battery:<20"_s, {u"make"_s, u"battery"_s}, {u"-battery"_s}};
    }

    static QStringList names(const FleetViews &views)
    {
        QStringList all;
        for (const FleetView &view : views.views())
            all << view.name;
        return all;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void begins_with_what_every_operator_asks()
    {
        Bench bench;
        FleetViews views(bench.file);
        QCOMPARE(names(views), (QStringList{u"Not heard of for 3 days"_s, u"Low battery"_s,
                                            u"With errors"_s, u"New since last sync"_s}));
        QCOMPARE(views.find(u"low BATTERY"_s)->filter, u"battery:<20"_s);
        QVERIFY(bench.kept().isEmpty()); // nothing is written before a person changes anything
    }

    void the_first_views_stay_away_once_deleted()
    {
        Bench bench;
        FleetViews views(bench.file);
        for (const QString &name : names(views))
            QVERIFY(views.remove(name));
        QCOMPARE(names(views), QStringList());
        QCOMPARE(names(FleetViews(bench.file)), QStringList());
    }

    void a_view_is_kept_as_it_was()
    {
        Bench bench;
        FleetView view = someView(u"Größe \"5\" = 100 %\\"_s);
        view.filter = u"external:\"a\\b\" -make:\u0160koda"_s;
        FleetViews views(bench.file);
        QSignalSpy changed(&views, &FleetViews::changed);
        QVERIFY(views.put(view));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(FleetViews(bench.file).find(view.name), view);
        view.filter = u"is:gone"_s;
        QVERIFY(views.put(view));
        QCOMPARE(names(views).size(), 5);
        QCOMPARE(FleetViews(bench.file).find(view.name)->filter, u"is:gone"_s);
    }

    void each_application_has_its_own()
    {
        Bench bench;
        FleetViews views(bench.file);
        views.setApplication(u"client_\"]\n/a"_s);
        QVERIFY(views.put(someView(u"Mine"_s)));
        QVERIFY(views.remove(u"Low battery"_s));
        views.setApplication(u"b"_s);
        QVERIFY(!views.find(u"Mine"_s));
        QVERIFY(views.find(u"Low battery"_s));
        QVERIFY(!views.removed()); // of the one before
        views.setApplication(u"client_\"]\n/a"_s);
        QVERIFY(views.find(u"Mine"_s));
        QVERIFY(!views.find(u"Low battery"_s));
    }

    void a_name_is_given_once()
    {
        Bench bench;
        FleetViews views(bench.file);
        QVERIFY(views.put(someView(u"One"_s)));
        QVERIFY(views.put(someView(u"Two"_s)));
        QCOMPARE(views.rename(u"Two"_s, u"ONE "_s).error().kind, ApiError::Kind::Conflict);
        QCOMPARE(views.rename(u"Three"_s, u"Four"_s).error().kind, ApiError::Kind::NotFound);
        QCOMPARE(views.rename(u"One"_s, u" \n"_s).error().kind, ApiError::Kind::Usage);
        QVERIFY(views.rename(u"One"_s, u"one"_s));
        QVERIFY(names(FleetViews(bench.file)).contains(u"one"_s));
        QCOMPARE(views.freeName(u"Two"_s), u"Two 2"_s);
        QCOMPARE(views.freeName(u"Other"_s), u"Other"_s);
    }

    void what_was_deleted_comes_back_to_its_place()
    {
        Bench bench;
        FleetViews views(bench.file);
        const QStringList before = names(views);
        QVERIFY(views.remove(before.at(1)));
        QCOMPARE(views.removed(), before.at(1));
        QVERIFY(views.undoRemove());
        QCOMPARE(names(views), before);
        QVERIFY(!views.removed());
        QCOMPARE(names(FleetViews(bench.file)), before);
    }

    void moves_and_stays_there()
    {
        Bench bench;
        FleetViews views(bench.file);
        QVERIFY(views.move(u"With errors"_s, 0));
        QVERIFY(views.move(u"Low battery"_s, 99));
        const QStringList expected{u"With errors"_s, u"Not heard of for 3 days"_s,
                                   u"New since last sync"_s, u"Low battery"_s};
        QCOMPARE(names(views), expected);
        QCOMPARE(names(FleetViews(bench.file)), expected);
    }

    void two_programs_keep_each_others_views()
    {
        Bench bench;
        FleetViews one(bench.file);
        FleetViews other(bench.file);
        QVERIFY(one.put(someView(u"Mine"_s)));
        QVERIFY(other.put(someView(u"Yours"_s)));
        QVERIFY(names(FleetViews(bench.file)).contains(u"Mine"_s));
        QVERIFY(names(other).contains(u"Mine"_s));
    }

    void what_cannot_be_read_is_named_and_stays()
    {
        Bench bench;
        bench.write("[fleetViews]\nversion=1\nview0001={\"name\":7}\n"
                    "view0002={\"name\":\"Good\",\"later\":1}\nnew=thing\n[other]\na=b\n");
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(u"view0001 is passed over: .*name"_s));
        FleetViews views(bench.file);
        QCOMPARE(names(views), QStringList{u"Good"_s});
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"view0001"_s));
        QVERIFY(views.put(someView(u"More"_s)));
        QVERIFY(bench.kept().contains("{\"name\":7}"));
        QVERIFY(bench.kept().contains("new=thing"));
        QVERIFY(bench.kept().contains("a=b"));
    }

    void a_damaged_file_is_not_written_and_nothing_changes()
    {
        Bench bench;
        bench.write("this is no settings file");
        FleetViews views(bench.file);
        QCOMPARE(views.put(someView(u"Mine"_s)).error().kind, ApiError::Kind::Storage);
        QVERIFY(!names(views).contains(u"Mine"_s));
        QCOMPARE(views.remove(u"Low battery"_s).error().kind, ApiError::Kind::Storage);
        QVERIFY(!views.removed());
        QCOMPARE(bench.kept(), "this is no settings file");
    }

    void a_file_is_read_back_to_the_same()
    {
        const QList<FleetView> all{
            someView(u"A"_s), someView(u"B \"x\"\u202e"_s.left(5)), {u"C"_s, {}, {}, {}}};
        const Result<ReadViews> read = readViews(toViewFile(all));
        QCOMPARE(read->views, all);
        QCOMPARE(read->faults, QStringList());
        QCOMPARE(readViews(toViewFile({}))->views.size(), 0);
    }

    void faults_of_a_file_are_named_and_the_rest_is_taken()
    {
        const Result<ReadViews> read =
            readViews("{\"format\":\"motorpool-views\",\"version\":2,\"x\":1,"
                      "\"views\":[{\"name\":\"Good\",\"future\":[]},{\"filter\":\"a\"},7,{\"name\":"
                      "\"Bad\",\"columns\":[1]},"
                      "{\"name\":\"GOOD\"},{\"name\":\"Evil\",\"columns\":[\"../"
                      "x\"]},{\"name\":\"a\\u001b[2J\\nb\"}]}");
        QVERIFY(read);
        QCOMPARE(read->views.size(), 2);
        QCOMPARE(read->views.at(0).name, u"Good"_s);
        QVERIFY(!read->views.at(1).name.contains(u'\x1b') &&
                !read->views.at(1).name.contains(u'\n'));
        QCOMPARE(read->faults.size(), 6);
        QVERIFY(read->faults.at(0).contains(u"newer version"_s));
        QVERIFY(read->faults.at(1).contains(u"View 2"_s));
        QVERIFY(read->faults.at(3).contains(u"Bad"_s) && read->faults.at(3).contains(u"columns"_s));
    }

    void other_files_are_refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("vin\nabc");
        QTest::newRow("cut off") << toViewFile({someView(u"A"_s)}).chopped(4);
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("another format") << QByteArray("{\"format\":\"else\",\"views\":[]}");
        QTest::newRow("views of another type")
            << QByteArray("{\"format\":\"motorpool-views\",\"views\":{}}");
        QTest::newRow("deep") << QByteArray("[").repeated(100'000);
        QTest::newRow("huge") << QByteArray(2'000'000, ' ');
    }

    void other_files_are_refused()
    {
        QFETCH(QByteArray, text);
        const Result<ReadViews> read = readViews(text);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ApiError::Kind::Usage);
        QVERIFY(!read.error().detail.isEmpty());
    }

    void any_damage_to_a_file_is_met_calmly()
    {
        const QByteArray good = toViewFile({someView(u"A"_s), someView(u"B"_s)});
        QRandomGenerator random(3);
        for (int round = 0; round < 3000; ++round) {
            QByteArray text = good;
            for (int at = random.bounded(1, 5); at > 0; --at)
                text[random.bounded(int(text.size()))] = char(random.bounded(256));
            const Result<ReadViews> read = readViews(text.left(random.bounded(int(text.size()))));
            if (!read)
                continue;
            for (const FleetView &view : read->views)
                QVERIFY(checkedView(view));
        }
    }

    void long_texts_are_refused_not_cut()
    {
        FleetView view = someView(QString(81, u'x'));
        QCOMPARE(checkedView(view).error().kind, ApiError::Kind::Usage);
        view.name = QString(80, u'x');
        QVERIFY(checkedView(view));
        view.filter = QString(4001, u'x');
        QVERIFY(!checkedView(view));
    }

    void makes_may_have_limits_of_their_own()
    {
        QTemporaryDir folder;
        const Paths paths = Paths::standard(folder.path(), folder.path());
        const FreshnessLimits slow{std::chrono::hours(12), std::chrono::hours(72)};
        {
            Preferences preferences(paths);
            QSignalSpy changed(&preferences, &Preferences::changed);
            preferences.setMakeFreshness(u" LAND ROVER "_s, slow);
            QCOMPARE(changed.size(), 1);
            preferences.setMakeFreshness(u"BMW"_s, {std::chrono::hours(2), std::chrono::hours(1)});
            preferences.setMakeFreshness(u" "_s, slow);
            QCOMPARE(changed.size(), 1);
        }
        Preferences preferences(paths);
        QCOMPARE(preferences.makeFreshness(), (QList<MakeFreshness>{{u"land rover"_s, slow}}));
        QCOMPARE(preferences.freshnessOf(u"Land Rover"_s), slow);
        QCOMPARE(preferences.freshnessOf(u"BMW"_s), preferences.freshness());
        preferences.removeMakeFreshness(u"land Rover"_s);
        QVERIFY(preferences.makeFreshness().isEmpty());
        QVERIFY(Preferences(paths).makeFreshness().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFleetViews)
#include "tst_fleetviews.moc"
