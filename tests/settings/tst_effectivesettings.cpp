// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationstore.h"
#include "await.h"
#include "effectivesettings.h"
#include "journalconf.h"
#include "preferences.h"
#include "widening.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

using Origin = SettingOrigin;

namespace {

EffectiveSettings rules(const QByteArray &policy, const QMap<Setting, QString> &given = {})
{
    return EffectiveSettings(parsePolicy(policy).value(), given);
}

EffectiveSettings broken()
{
    Policy policy;
    policy.fault.emplace();
    policy.fault->kind = ApiError::Kind::Forbidden;
    policy.fault->code = u"POLICY_UNREADABLE"_s;
    return EffectiveSettings(policy);
}

const QMap<Setting, QString> askedReadOnly{{Setting::ReadOnly, u"yes"_s}};

} // namespace

/// Which value holds, and that what is locked holds whatever is written anywhere else.
class EffectiveSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QFile::remove(m_folder.filePath(u"motorpool.conf"_s));
    }

    void each_origin_goes_before_those_above()
    {
        const auto at = [](const EffectiveSettings &of, const QString &chosen = {}) {
            const EffectiveSetting setting = of.of(Setting::CaFile, chosen);
            return std::pair(setting.value, setting.origin);
        };
        const QMap<Setting, QString> given{{Setting::CaFile, u"/given"_s}};
        QCOMPARE(at(rules("")), std::pair(QString(), Origin::BuiltIn));
        const QByteArray preset = "[defaults]\nca-file=/preset\n";
        const QByteArray locked = "[locked]\nca-file=/locked\n";
        QCOMPARE(at(rules(preset)), std::pair(u"/preset"_s, Origin::PolicyDefault));
        QCOMPARE(at(rules(preset), u"/chosen"_s), std::pair(u"/chosen"_s, Origin::Chosen));
        QCOMPARE(at(rules(preset, given), u"/chosen"_s),
                 std::pair(u"/given"_s, Origin::CommandLine));
        QCOMPARE(at(rules(locked, given), u"/chosen"_s),
                 std::pair(u"/locked"_s, Origin::PolicyLock));
    }

    void a_choice_that_makes_no_sense_is_none_but_read_only()
    {
        QCOMPARE(rules("[defaults]\ncalls-at-once=7\n").of(Setting::CallsAtOnce, u"many"_s).value,
                 u"7"_s);
        QVERIFY(rules("").of(Setting::ReadOnly, u"perhaps"_s).isOn());
        QVERIFY(!rules("").of(Setting::ReadOnly, u"no"_s).isOn());
        QVERIFY(!rules("").of(Setting::ReadOnly).isOn());
    }

    void how_journals_are_kept_can_be_chosen_and_locked()
    {
        const auto write = [this](const QByteArray &text) {
            QFile file(m_folder.filePath(u"motorpool.conf"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(text), text.size());
        };
        QCOMPARE(journalSettings(Preferences(paths())), JournalSettings());
        write("[journal]\nkeepArchives=3\nrotateAfterDays=7\nrotateAtMegabytes=1\n");
        JournalSettings settings = journalSettings(Preferences(paths()));
        QCOMPARE(settings.rotation, (JournalRotation{1024 * 1024, 7, 3}));
        QVERIFY(settings.place.isEmpty());
        QVERIFY(!isJournalGoverned(Preferences(paths())));

        const Preferences preferences(
            paths(), rules("[defaults]\njournal-rotate-after-days=30\n[locked]\n"
                           "journal-place=/var/lib//journals\njournal-keep-archives=0\n"
                           "journal-rotate-at-megabytes=64\njournal-syslog=yes\n"));
        settings = journalSettings(preferences);
        QCOMPARE(settings.rotation, (JournalRotation{64 * 1024 * 1024, 7, 0}));
        QCOMPARE(settings.place, u"/var/lib/journals"_s);
        QVERIFY(settings.copyToSystemLog);
        QVERIFY(isJournalGoverned(preferences));
        QCOMPARE(preferences.setting(Setting::JournalKeepArchives).origin, Origin::PolicyLock);
        QCOMPARE(preferences.setting(Setting::JournalRotateAfterDays).origin, Origin::Chosen);
    }

    void nonsense_about_journals_counts_as_not_given()
    {
        QFile file(m_folder.filePath(u"motorpool.conf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[journal]\nkeepArchives=-1\nrotateAtMegabytes=lots\n");
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"keepArchives makes no sense"_s));
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(u"rotateAtMegabytes makes no sense"_s));
        QCOMPARE(journalSettings(Preferences(paths())), JournalSettings());
    }

    void the_command_line_can_narrow_and_no_more()
    {
        QCOMPARE(rules("[locked]\nread-only=no\n", askedReadOnly).access({}).readOnly,
                 Access::ReadOnly::ThisRun);
        QCOMPARE(rules("[locked]\nread-only=yes\n", askedReadOnly).access(u"no"_s).readOnly,
                 Access::ReadOnly::Policy);
        QVERIFY(!rules("[locked]\nread-only=no\n", askedReadOnly).refusal());
        const QMap<Setting, QString> given{{Setting::CaFile, u"/mine.pem"_s}};
        QVERIFY(!rules("", given).refusal());
        QVERIFY(!rules("[locked]\nca-file=/mine.pem\n", given).refusal());
        const auto refused = rules("[locked]\nca-file=/ours.pem\n", given).refusal();
        QVERIFY(refused);
        QCOMPARE(refused->kind, ApiError::Kind::Forbidden);
    }

    void a_policy_that_cannot_be_read_allows_nothing()
    {
        const Access access = broken().access(u"no"_s);
        Application application;
        application.clientId = u"client_A"_s;
        QVERIFY(access.isReadOnly());
        for (const auto &refused :
             {access.refusal(u"security-lock"_s), access.changeRefusal(), access.demoRefusal(),
              access.exportRefusal(), access.hostRefusal(application.hosts.iam),
              access.applicationRefusal(application)}) {
            QVERIFY(refused);
            QCOMPARE(refused->code, u"POLICY_UNREADABLE"_s);
        }
        for (const SettingDef &def : settingTable())
            QVERIFY(broken().of(def.setting).isLocked());
    }

    void read_only_comes_from_where_it_was_asked_for()
    {
        QCOMPARE(rules("").access({}).readOnly, Access::ReadOnly::Off);
        QCOMPARE(rules("").access(u"yes"_s).readOnly, Access::ReadOnly::Chosen);
        QCOMPARE(rules("[defaults]\nread-only=yes\n").access({}).readOnly,
                 Access::ReadOnly::Chosen);
        QCOMPARE(rules("[defaults]\nread-only=yes\n").access(u"no"_s).readOnly,
                 Access::ReadOnly::Off);
        QCOMPARE(rules("").access({}, false).readOnly, Access::ReadOnly::Unknown);
        QCOMPARE(rules("[locked]\nread-only=no\n").access({}, false).readOnly,
                 Access::ReadOnly::Off);
        QCOMPARE(rules("", askedReadOnly).access({}, false).readOnly, Access::ReadOnly::ThisRun);
    }

    void what_widens_is_chosen_once_it_is_witnessed()
    {
        Preferences preferences(paths());
        QList<Widening> witnessed;
        bool isRefused = false;
        preferences.setWitness([&](const Widening &widening, QObject *parent) {
            witnessed << widening;
            auto *call = new Call<Done>(parent);
            ApiError error;
            error.kind = ApiError::Kind::Storage;
            call->finish(isRefused ? Result<Done>(Failure(error)) : Done{});
            return call;
        });
        const auto choose = [&](Setting setting, const QString &value) {
            return await(preferences.choose(setting, value, this));
        };
        preferences.choose(Setting::ReadOnly, u"yes"_s, this);
        QVERIFY(preferences.access().isReadOnly()); // at once
        QVERIFY(witnessed.isEmpty());
        QVERIFY(Preferences(paths()).access().isReadOnly());

        isRefused = true;
        QCOMPARE(choose(Setting::ReadOnly, u"no"_s).error().kind, ApiError::Kind::Storage);
        QVERIFY(preferences.access().isReadOnly());
        QVERIFY(Preferences(paths()).access().isReadOnly());
        isRefused = false;
        delete preferences.choose(Setting::ReadOnly, u"no"_s, this);
        QCoreApplication::processEvents();
        QVERIFY(preferences.access().isReadOnly());
        witnessed.clear();
        QVERIFY(choose(Setting::ReadOnly, u"off"_s));
        QVERIFY(!preferences.access().isReadOnly());
        QCOMPARE(witnessed, (QList<Widening>{{u"read-only"_s, u"yes"_s, u"no"_s}}));
        QVERIFY(!choose(Setting::ReadOnly, u"perhaps"_s));

        witnessed.clear();
        QVERIFY(choose(Setting::IdleLockMinutes, u"15"_s));
        QVERIFY(witnessed.isEmpty());
        QVERIFY(choose(Setting::IdleLockMinutes, u"30"_s));
        QVERIFY(choose(Setting::IdleLockMinutes, u"0"_s));
        QVERIFY(choose(Setting::LockWithScreen, u"no"_s));
        QVERIFY(choose(Setting::LockWithScreen, u"yes"_s));
        QVERIFY(choose(Setting::JournalSyslog, u"yes"_s));
        QVERIFY(choose(Setting::JournalSyslog, u"no"_s));
        QVERIFY(choose(Setting::SecretAgeDays, u"0"_s));
        QCOMPARE(witnessed, (QList<Widening>{{u"idle-lock-minutes"_s, u"15"_s, u"30"_s},
                                             {u"idle-lock-minutes"_s, u"30"_s, u"0"_s},
                                             {u"lock-with-screen"_s, u"yes"_s, u"no"_s},
                                             {u"journal-syslog"_s, u"yes"_s, u"no"_s}}));
    }

    void an_application_widens_by_hosts_a_ca_and_limits()
    {
        Application narrow;
        narrow.limits = {100, 2, 50};
        narrow.caFile = u"/etc/ca.pem"_s;
        Application wide = narrow;
        wide.name = u"another"_s;
        wide.redirectUri = u"https://example.com"_s;
        QVERIFY(wideningsOf(narrow, wide).isEmpty());
        wide.hosts.iam = QUrl(u"https://elsewhere.example"_s);
        wide.caFile = u"/tmp/ca.pem"_s;
        wide.limits = {101, 3, 0};
        QCOMPARE(wideningsOf(narrow, wide),
                 (QList<Widening>{{u"calls-at-once"_s, u"100"_s, u"101"_s},
                                  {u"calls-per-minute"_s, u"2"_s, u"3"_s},
                                  {u"calls-per-vehicle-and-month"_s, u"50"_s, u"0"_s},
                                  {u"ca-file"_s, u"/etc/ca.pem"_s, u"/tmp/ca.pem"_s},
                                  {u"iam-host"_s, u"https://iam.smartcar.com"_s,
                                   u"https://elsewhere.example"_s}}));
        // Back again, it is the host and the CA: they are other ones.
        QCOMPARE(wideningsOf(wide, narrow).size(), 2);
        wide = narrow;
        wide.caFile.clear();
        wide.limits.monthlyPerVehicle = 49;
        QVERIFY(wideningsOf(narrow, wide).isEmpty());
    }

    void what_is_locked_cannot_be_chosen()
    {
        Preferences locked(paths(), rules("[locked]\nread-only=yes\n"));
        const auto done = await(locked.choose(Setting::ReadOnly, u"no"_s, this));
        QVERIFY(!done);
        QCOMPARE(done.error().code, u"POLICY"_s);
        QVERIFY(!QFile::exists(m_folder.filePath(u"motorpool.conf"_s)));
        Preferences run(paths(), rules("", askedReadOnly));
        QCOMPARE(await(run.choose(Setting::ReadOnly, u"no"_s, this)).error().code,
                 u"READ_ONLY_RUN"_s);
        QVERIFY(run.access().isReadOnly());
    }

    void no_edit_of_the_file_passes_a_lock_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("off") << QByteArray("[preferences]\nreadOnly=no\n");
        QTest::newRow("policy's own words") << QByteArray("[locked]\nread-only=no\n[preferences]\n"
                                                          "read-only=no\nreadOnly=false\n");
        QTest::newRow("damaged") << QByteArray("[preferences\nreadOnly=no");
        QTest::newRow("binary") << QByteArray("\xff\xfe[preferences]");
        QTest::newRow("none") << QByteArray();
    }

    void no_edit_of_the_file_passes_a_lock()
    {
        QFETCH(QByteArray, text);
        write(text);
        const Preferences preferences(paths(), rules("[locked]\nread-only=yes\ndemo=no\n"));
        QCOMPARE(preferences.access().readOnly, Access::ReadOnly::Policy);
        QVERIFY(preferences.access().demoRefusal());
    }

    void a_damaged_file_has_read_only_on()
    {
        write("[preferences]\nreadOnly");
        QCOMPARE(Preferences(paths()).access().readOnly, Access::ReadOnly::Unknown);
        QCOMPARE(Preferences(paths()).setting(Setting::ReadOnly).origin,
                 Origin::UnreadableSettings);
    }

    void limits_of_the_policy_hold_and_are_not_written()
    {
        Application application;
        application.name = u"Fleet"_s;
        application.clientId = u"client_A"_s;
        {
            ApplicationStore store(paths());
            application.limits = {50, 3, 0};
            application = store.save(application).value();
        }
        const EffectiveSettings policy = rules("[defaults]\ncalls-per-minute=9\n"
                                               "calls-per-vehicle-and-month=700\n"
                                               "[locked]\ncalls-at-once=10\nca-file=/ours.pem\n");
        {
            ApplicationStore store(paths(), policy);
            Application held = store.byName(u"Fleet"_s).value();
            QCOMPARE(held.limits, (Limits{10, 3, 0})); // those chosen, but for the locked one
            QCOMPARE(held.caFile, u"/ours.pem"_s);
            held.limits = {99, 4, 0};
            held.caFile = u"/mine.pem"_s;
            QVERIFY(store.save(held));
            QCOMPARE(store.byId(held.id)->limits, (Limits{10, 4, 0}));
            QCOMPARE(store.byId(held.id)->caFile, u"/ours.pem"_s);
            QCOMPARE(store.setting(Setting::CallsAtOnce, held.id).origin, Origin::PolicyLock);
            QCOMPARE(store.setting(Setting::CallsPerMinute, held.id).origin, Origin::Chosen);
            QCOMPARE(store.withPresets({}).limits, (Limits{10, 9, 700}));
            Application fresh = store.withPresets({});
            fresh.name = u"New"_s;
            fresh.clientId = u"client_B"_s;
            fresh = store.save(fresh).value();
            QCOMPARE(store.setting(Setting::CallsPerMinute, fresh.id).origin,
                     Origin::PolicyDefault);
        }
        const ApplicationStore store(paths()); // the policy is gone
        QCOMPARE(store.byName(u"Fleet"_s)->limits, (Limits{50, 4, 0}));
        QVERIFY(store.byName(u"Fleet"_s)->caFile.isEmpty());
        QCOMPARE(store.byName(u"New"_s)->limits, Limits());
    }

    void hand_written_limits_and_ca_files_pass_no_lock()
    {
        write("[application/a]\nname=Fleet\nclientId=client_A\ncallsAtOnce=1000000\n"
              "caFile=/mine.pem\n");
        const ApplicationStore store(paths(),
                                     rules("[locked]\ncalls-at-once=5\nca-file=/ours.pem\n"));
        QCOMPARE(store.byId(u"a"_s)->limits.capacity, 5);
        QCOMPARE(store.byId(u"a"_s)->caFile, u"/ours.pem"_s);
        Application other = *store.byId(u"a"_s);
        other.caFile = u"/of-an-option.pem"_s;
        QCOMPARE(store.withLocks(other).caFile, u"/ours.pem"_s);
    }

    void a_proxy_of_the_policy_reaches_the_application()
    {
        const Application plain;
        QVERIFY(ApplicationStore(paths()).withLocks(plain).proxy.isEmpty());
        const auto preset =
            ApplicationStore(paths(), rules("[defaults]\nproxy=none\n")).withLocks(plain);
        QCOMPARE(preset.proxy, u"none"_s);
        QVERIFY(!preset.isProxyLocked);
        const auto locked = ApplicationStore(paths(), rules("[locked]\nproxy=http://p.example:1\n"))
                                .withLocks(plain);
        QCOMPARE(locked.proxy, u"http://p.example:1"_s);
        QVERIFY(locked.isProxyLocked);
    }

    void nothing_is_saved_or_removed_that_is_not_allowed()
    {
        Application application;
        application.name = u"Fleet"_s;
        application.clientId = u"client_A"_s;
        ApplicationStore store(paths());
        application = store.save(application).value();

        Access access;
        access.readOnly = Access::ReadOnly::Chosen;
        store.setAccess(access);
        QCOMPARE(store.save(application).error().code, u"READ_ONLY"_s);
        QCOMPARE(store.remove(application.id).error().code, u"READ_ONLY"_s);

        access = {};
        access.applications = QStringList{u"client_B"_s};
        store.setAccess(access);
        QCOMPARE(store.save(application).error().code, u"POLICY"_s);
        access = {};
        access.hosts = QStringList{u"iam.smartcar.com:443"_s, u"vehicle.api.smartcar.com:443"_s};
        store.setAccess(access);
        QVERIFY(store.save(application));
        application.hosts.iam = QUrl(u"https://iam.evil.test"_s);
        QCOMPARE(store.save(application).error().code, u"POLICY"_s);
        application.hosts = {};
        application.hosts.management = QUrl(u"https://management.evil.test"_s);
        QCOMPARE(store.save(application).error().code, u"POLICY"_s);
        QVERIFY(store.remove(application.id));
    }

private:
    Paths paths() const { return {.config = m_folder.path(), .data = m_folder.path()}; }
    void write(const QByteArray &text) const
    {
        QFile file(m_folder.filePath(u"motorpool.conf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(EffectiveSettingsTest)
#include "tst_effectivesettings.moc"
