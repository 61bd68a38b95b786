// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationstore.h"
#include "fleetviews.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class ApplicationStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keeps_applications_over_a_restart();
    void lists_them_by_name();
    void gives_an_id_and_replaces_by_it();
    void refuses_a_name_twice();
    void refuses_what_a_person_got_wrong();
    void refuses_what_lives_for_this_run_only();
    void the_default_is_the_chosen_or_the_only_one();
    void removing_forgets_the_default_too();
    void two_stores_keep_each_others_applications();
    void an_application_that_another_store_took_the_name_for_is_refused();
    void a_damaged_file_is_reported_and_never_overwritten_data();
    void a_damaged_file_is_reported_and_never_overwritten();
    void works_again_when_the_file_was_mended();
    void what_it_does_not_know_stays_in_the_file();
    void a_limit_that_makes_no_sense_counts_as_not_given_data();
    void a_limit_that_makes_no_sense_counts_as_not_given();
    void a_limit_out_of_its_range_is_not_saved();
    void what_links_take_is_checked_and_may_be_missing();
    void a_mark_that_is_no_colour_is_none();

private:
    Paths paths() const { return {.config = m_folder->path(), .data = m_folder->path()}; }
    QString file() const { return m_folder->filePath(u"motorpool.conf"_s); }
    QByteArray content() const;
    void fill(const QByteArray &text) const;
    static Application application(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ApplicationStoreTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

QByteArray ApplicationStoreTest::content() const
{
    QFile conf(file());
    return conf.open(QIODevice::ReadOnly) ? conf.readAll() : QByteArray();
}

void ApplicationStoreTest::fill(const QByteArray &text) const
{
    QFile conf(file());
    QVERIFY(conf.open(QIODevice::WriteOnly));
    QCOMPARE(conf.write(text), text.size());
}

Application ApplicationStoreTest::application(const QString &name)
{
    Application made;
    made.name = name;
    made.clientId = u"client_01"_s;
    return made;
}

void ApplicationStoreTest::keeps_applications_over_a_restart()
{
    Application full = application(u"Nürnberg; \"North\" = 1"_s);
    full.hosts.iam = QUrl(u"https://iam.example.com/prefix"_s);
    full.hosts.vehicle = QUrl(u"http://127.0.0.1:8080"_s);
    full.mark = ColourMark::Teal;
    full.caFile = u"/etc/ssl/our ca.pem"_s;
    full.applicationId = u"4a1b01e5-0497-417c-a30e-6df6ba33ba46"_s;
    full.redirectUri = u"https://example.com/callback?a=b;c"_s;
    full.limits = {.capacity = 500, .perMinute = 10, .monthlyPerVehicle = 1000};
    full.secretPlace = SecretPlace::Session;
    full.secretBackend = u"Secret Service"_s;
    Application saved;
    {
        ApplicationStore store(paths());
        QSignalSpy changed(&store, &ApplicationStore::changed);
        saved = *store.save(full);
        QCOMPARE(changed.size(), 1);
    }
    full.id = saved.id;
    QCOMPARE(saved, full);
    const ApplicationStore store(paths());
    QCOMPARE(store.applications(), QList<Application>{full});
    QCOMPARE(store.byId(full.id), std::optional(full));
    QCOMPARE(store.byName(u"NÜRNBERG; \"north\" = 1"_s), std::optional(full));
    QVERIFY(!store.byName(u"other"_s));
}

void ApplicationStoreTest::lists_them_by_name()
{
    ApplicationStore store(paths());
    for (const QString &name : {u"b"_s, u"C"_s, u"a"_s})
        QVERIFY(store.save(application(name)));
    QStringList names;
    for (const Application &one : store.applications())
        names += one.name;
    QCOMPARE(names, (QStringList{u"a"_s, u"b"_s, u"C"_s}));
}

void ApplicationStoreTest::gives_an_id_and_replaces_by_it()
{
    ApplicationStore store(paths());
    Application saved = *store.save(application(u" North "_s));
    QCOMPARE(saved.name, u"North"_s);
    QCOMPARE(saved.id.size(), 36);
    saved.name = u"South"_s;
    QVERIFY(store.save(saved));
    QCOMPARE(store.applications(), QList<Application>{saved});
}

void ApplicationStoreTest::refuses_a_name_twice()
{
    ApplicationStore store(paths());
    QVERIFY(store.save(application(u"North"_s)));
    QCOMPARE(store.save(application(u"north"_s)).error().kind, ApiError::Kind::Usage);
    QCOMPARE(store.applications().size(), 1);
}

void ApplicationStoreTest::refuses_what_a_person_got_wrong()
{
    ApplicationStore store(paths());
    QCOMPARE(store.save(application(u"  "_s)).error().kind, ApiError::Kind::Usage);

    Application olderId = application(u"a"_s);
    olderId.clientId = u"6f1c2d3e-0000-4000-8000-000000000001"_s;
    QCOMPARE(store.save(olderId).error().kind, ApiError::Kind::Usage);

    Application plainHttp = application(u"a"_s);
    plainHttp.hosts.vehicle = QUrl(u"http://api.example.com"_s);
    QCOMPARE(store.save(plainHttp).error().kind, ApiError::Kind::Usage);

    Application outside = application(u"a"_s);
    outside.id = u"../../etc"_s;
    QCOMPARE(store.save(outside).error().kind, ApiError::Kind::Usage);

    QCOMPARE(store.setDefault(u"none"_s).error().kind, ApiError::Kind::Usage);
    QVERIFY(!QFile::exists(file()));
}

void ApplicationStoreTest::refuses_what_lives_for_this_run_only()
{
    ApplicationStore store(paths());
    for (const SecretPlace place : {SecretPlace::Environment, SecretPlace::Demo}) {
        Application passing = application(u"a"_s);
        passing.secretPlace = place;
        QCOMPARE(store.save(passing).error().kind, ApiError::Kind::Usage);
    }
}

void ApplicationStoreTest::the_default_is_the_chosen_or_the_only_one()
{
    ApplicationStore store(paths());
    QVERIFY(!store.defaultApplication());
    const Application first = *store.save(application(u"a"_s));
    QCOMPARE(store.defaultApplication(), std::optional(first));
    const Application second = *store.save(application(u"b"_s));
    QVERIFY(!store.defaultApplication());
    QVERIFY(store.setDefault(second.id));
    QCOMPARE(store.defaultApplication(), std::optional(second));
    QCOMPARE(ApplicationStore(paths()).defaultApplication(), std::optional(second));
}

void ApplicationStoreTest::removing_forgets_the_default_too()
{
    ApplicationStore store(paths());
    const Application first = *store.save(application(u"a"_s));
    const Application second = *store.save(application(u"b"_s));
    QVERIFY(store.setDefault(second.id));
    FleetViews views{ConfFile(paths().config + u"/motorpool.conf"_s)};
    views.setApplication(second.id);
    QVERIFY(views.remove(u"Low battery"_s));
    QVERIFY(store.remove(second.id));
    QCOMPARE(store.defaultApplication(), std::optional(first));
    QVERIFY(!content().contains(second.id.toLatin1()));
    QVERIFY(store.remove(second.id));
}

void ApplicationStoreTest::two_stores_keep_each_others_applications()
{
    ApplicationStore window(paths());
    ApplicationStore commandLine(paths());
    QVERIFY(window.save(application(u"from the window"_s)));
    QVERIFY(commandLine.save(application(u"from the command line"_s)));
    QCOMPARE(commandLine.applications().size(), 2);
    QCOMPARE(window.applications().size(), 1);
    window.reload();
    QCOMPARE(window.applications(), commandLine.applications());
}

void ApplicationStoreTest::an_application_that_another_store_took_the_name_for_is_refused()
{
    ApplicationStore window(paths());
    ApplicationStore commandLine(paths());
    QVERIFY(commandLine.save(application(u"North"_s)));
    QCOMPARE(window.save(application(u"North"_s)).error().kind, ApiError::Kind::Usage);
}

void ApplicationStoreTest::a_damaged_file_is_reported_and_never_overwritten_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("torn line") << QByteArray("[application/1]\nname=a\nclie");
    QTest::newRow("no name") << QByteArray("[application/1]\nclientId=client_1\n");
    QTest::newRow("no client id") << QByteArray("[application/1]\nname=a\n");
    QTest::newRow("an id that leaves the folder")
        << QByteArray("[application/../x]\nname=a\nclientId=client_1\n");
    QTest::newRow("a host without TLS")
        << QByteArray("[application/1]\nname=a\nclientId=client_1\niamUrl=http://evil.example\n");
}

void ApplicationStoreTest::a_damaged_file_is_reported_and_never_overwritten()
{
    QFETCH(QByteArray, text);
    fill(text);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"motorpool\\.conf"_s));
    ApplicationStore store(paths());
    QVERIFY(store.fault());
    QCOMPARE(store.fault()->kind, ApiError::Kind::Storage);
    QVERIFY(store.fault()->detail.contains(file()));
    QVERIFY(store.applications().isEmpty());
    using Kind = ApiError::Kind;
    QCOMPARE(store.save(application(u"b"_s)).error().kind, Kind::Storage);
    QCOMPARE(store.remove(u"1"_s).error().kind, Kind::Storage);
    QCOMPARE(store.setDefault(u"1"_s).error().kind, Kind::Storage);
    QCOMPARE(content(), text);
}

void ApplicationStoreTest::works_again_when_the_file_was_mended()
{
    fill("nonsense");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"motorpool\\.conf"_s));
    ApplicationStore store(paths());
    fill("[application/1]\nname=a\nclientId=client_1\n");
    store.reload();
    QVERIFY(!store.fault());
    QCOMPARE(store.applications().size(), 1);
    QCOMPARE(store.applications().first().hosts, Hosts());
}

void ApplicationStoreTest::what_it_does_not_know_stays_in_the_file()
{
    fill("[later]\nnewer=1\n\n[preferences]\ntheme=dark\n");
    ApplicationStore store(paths());
    QVERIFY(store.save(application(u"a"_s)));
    QVERIFY(content().contains("newer=1"));
    QVERIFY(content().contains("theme=dark"));
}

void ApplicationStoreTest::a_limit_that_makes_no_sense_counts_as_not_given_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : {"many", "", "-1", "0", "1.5", "99999999999999", "0x10", "1000001"})
        QTest::newRow(value) << QByteArray(value);
}

void ApplicationStoreTest::a_limit_that_makes_no_sense_counts_as_not_given()
{
    QFETCH(QByteArray, value);
    fill("[application/1]\nname=a\nclientId=client_1\ncallsPerMinute=7\ncallsAtOnce=" + value +
         '\n');
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"\\[application/1\\]: callsAtOnce=.*120 holds"_s));
    const ApplicationStore store(paths());
    QVERIFY(!store.fault());
    QCOMPARE(store.applications().first().limits,
             (Limits{.capacity = 120, .perMinute = 7, .monthlyPerVehicle = 0}));
}

void ApplicationStoreTest::a_limit_out_of_its_range_is_not_saved()
{
    ApplicationStore store(paths());
    for (const Limits &limits :
         {Limits{0, 2, 0}, Limits{120, 0, 0}, Limits{120, 2, -1}, Limits{Limits::most + 1, 2, 0}}) {
        Application wrong = application(u"a"_s);
        wrong.limits = limits;
        QCOMPARE(store.save(wrong).error().kind, ApiError::Kind::Usage);
    }
}

void ApplicationStoreTest::a_mark_that_is_no_colour_is_none()
{
    fill("[application/1]\nname=a\nclientId=client_1\nmark=Teal<b>\n");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"mark=Teal<b> is no colour"_s));
    const ApplicationStore store(paths());
    QVERIFY(!store.fault());
    QCOMPARE(store.applications().first().mark, ColourMark::None);
    for (const ColourMark mark : colourMarks)
        QCOMPARE(colourMark(nameOf(mark)), std::optional(mark));
}

void ApplicationStoreTest::what_links_take_is_checked_and_may_be_missing()
{
    fill("[application/1]\nname=a\nclientId=client_1\napplicationId=client_1\n"
         "redirectUri=http://example.com\n");
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"applicationId=client_1 is not used: "_s));
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"redirectUri=http://example.com is not used: "_s));
    const ApplicationStore damaged(paths());
    QVERIFY(!damaged.fault());
    QVERIFY(damaged.applications().first().applicationId.isEmpty());
    QVERIFY(damaged.applications().first().redirectUri.isEmpty());

    fill("[application/1]\nname=a\nclientId=client_1\n");
    ApplicationStore store(paths());
    Application kept = store.applications().first();
    kept.redirectUri = u"http://example.com"_s;
    QCOMPARE(store.save(kept).error().kind, ApiError::Kind::Usage);
    kept.redirectUri = u"sc4a1b01e5-0497-417c-a30e-6df6ba33ba46://callback"_s;
    kept.applicationId = u"11111111-0497-417c-a30e-6df6ba33ba46"_s;
    QCOMPARE(store.save(kept).error().kind, ApiError::Kind::Usage);
    kept.applicationId = u"4a1b01e5-0497-417c-a30e-6df6ba33ba46"_s;
    QVERIFY(store.save(kept));
    kept.applicationId.clear();
    kept.redirectUri.clear();
    QVERIFY(store.save(kept));
    QVERIFY(!content().contains("redirectUri"));
}

QTEST_GUILESS_MAIN(ApplicationStoreTest)
#include "tst_applicationstore.moc"
