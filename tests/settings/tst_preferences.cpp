// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationstore.h"
#include "preferences.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void has_defaults();
    void keeps_choices_over_a_restart();
    void tells_of_changes_once();
    void nonsense_in_the_file_counts_as_not_chosen();
    void keeps_what_widgets_remember();
    void gathers_states_and_writes_them_at_the_end();
    void lives_beside_the_applications();
    void two_of_them_keep_each_others_choices();
    void a_damaged_file_is_left_alone();
    void holds_for_this_run_where_it_cannot_be_written();
    void paths_are_those_of_the_person_unless_given();

private:
    Paths paths() const { return {.config = m_folder->path(), .data = m_folder->path()}; }
    QByteArray content() const;
    void fill(const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PreferencesTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

QByteArray PreferencesTest::content() const
{
    QFile conf(m_folder->filePath(u"motorpool.conf"_s));
    return conf.open(QIODevice::ReadOnly) ? conf.readAll() : QByteArray();
}

void PreferencesTest::fill(const QByteArray &text) const
{
    QFile conf(m_folder->filePath(u"motorpool.conf"_s));
    QVERIFY(conf.open(QIODevice::WriteOnly));
    QCOMPARE(conf.write(text), text.size());
}

void PreferencesTest::has_defaults()
{
    const Preferences preferences(paths());
    QCOMPARE(preferences.theme(), Preferences::Theme::System);
    QCOMPARE(preferences.density(), Preferences::Density::Normal);
    QCOMPARE(preferences.units(), UnitSystem::Metric);
    QCOMPARE(preferences.language(), QString());
    QCOMPARE(preferences.timeZoneId(), QString());
    QCOMPARE(preferences.timeZone(), QTimeZone::systemTimeZone());
    QCOMPARE(preferences.freshness().aging, 3600s);
    QCOMPARE(preferences.freshness().stale, 24h);
    QVERIFY(!preferences.state(u"window"_s).isValid());
    QVERIFY(content().isEmpty());
}

void PreferencesTest::keeps_choices_over_a_restart()
{
    {
        Preferences preferences(paths());
        preferences.setTheme(Preferences::Theme::HighContrast);
        preferences.setDensity(Preferences::Density::Roomy);
        preferences.setUnits(UnitSystem::Imperial);
        preferences.setLanguage(u"de"_s);
        preferences.setTimeZoneId(u"Europe/Berlin"_s);
        preferences.setFreshness({.aging = 10min, .stale = 2h});
    }
    const Preferences preferences(paths());
    QCOMPARE(preferences.theme(), Preferences::Theme::HighContrast);
    QCOMPARE(preferences.density(), Preferences::Density::Roomy);
    QCOMPARE(preferences.units(), UnitSystem::Imperial);
    QCOMPARE(preferences.language(), u"de"_s);
    QCOMPARE(preferences.timeZone(), QTimeZone("Europe/Berlin"));
    QCOMPARE(preferences.freshness().aging, 10min);
    QCOMPARE(preferences.freshness().stale, 2h);
}

void PreferencesTest::tells_of_changes_once()
{
    Preferences preferences(paths());
    QSignalSpy changed(&preferences, &Preferences::changed);
    preferences.setTheme(Preferences::Theme::Dark);
    preferences.setTheme(Preferences::Theme::Dark);
    QCOMPARE(changed.size(), 1);
    preferences.setFreshness({.aging = 10min, .stale = 2h});
    QCOMPARE(changed.size(), 2);
    preferences.setState(u"window"_s, 1);
    QCOMPARE(changed.size(), 2);
}

void PreferencesTest::nonsense_in_the_file_counts_as_not_chosen()
{
    fill("[preferences]\ntheme=purple\ndensity=\nunits=7\ntimeZone=Mars/Base\n"
         "agingAfterSeconds=-5\nstaleAfterSeconds=soon\n[state]\nwindow={broken\n");
    Preferences preferences(paths());
    QCOMPARE(preferences.theme(), Preferences::Theme::System);
    QCOMPARE(preferences.density(), Preferences::Density::Normal);
    QCOMPARE(preferences.units(), UnitSystem::Metric);
    QCOMPARE(preferences.timeZone(), QTimeZone::systemTimeZone());
    QCOMPARE(preferences.freshness().aging, 3600s);
    QVERIFY(!preferences.state(u"window"_s).isValid());

    preferences.setFreshness({.aging = 3h, .stale = 2h});
    QCOMPARE(preferences.freshness().stale, 24h);
}

void PreferencesTest::keeps_what_widgets_remember()
{
    const QByteArray bytes = QByteArray::fromHex("00ff0a0d3d5b5d");
    const QVariantList widths{80, 120, 44};
    {
        Preferences preferences(paths());
        preferences.setState(u"window/geometry"_s, bytes);
        preferences.setState(u"table = 1/widths"_s, widths);
        preferences.setState(u"open"_s, true);
        preferences.setState(u"columns"_s, QStringList{u"make"_s, u"größe"_s});
        preferences.setState(u"nothing"_s, QByteArray());
        preferences.setState(u"scale"_s, 1.5);
    }
    const Preferences preferences(paths());
    QCOMPARE(preferences.state(u"window/geometry"_s).toByteArray(), bytes);
    QCOMPARE(preferences.state(u"table = 1/widths"_s).toList().value(1).toInt(), 120);
    QCOMPARE(preferences.state(u"open"_s).toBool(), true);
    QCOMPARE(preferences.state(u"columns"_s).toStringList(), (QStringList{u"make"_s, u"größe"_s}));
    QCOMPARE(preferences.state(u"scale"_s).toDouble(), 1.5);
    QVERIFY(preferences.state(u"nothing"_s).toByteArray().isEmpty());
}

void PreferencesTest::gathers_states_and_writes_them_at_the_end()
{
    {
        Preferences preferences(paths());
        for (int width = 0; width < 1000; ++width)
            preferences.setState(u"width"_s, width);
        QVERIFY(content().isEmpty());
        QCOMPARE(preferences.state(u"width"_s).toInt(), 999);
    }
    QVERIFY(content().contains("width=999"));
}

void PreferencesTest::lives_beside_the_applications()
{
    ApplicationStore store(paths());
    Preferences preferences(paths());
    Application application;
    application.name = u"North"_s;
    application.clientId = u"client_1"_s;
    QVERIFY(store.save(application));
    preferences.setTheme(Preferences::Theme::Dark);
    application.name = u"South"_s;
    QVERIFY(store.save(application));
    QCOMPARE(ApplicationStore(paths()).applications().size(), 2);
    QCOMPARE(Preferences(paths()).theme(), Preferences::Theme::Dark);
}

void PreferencesTest::two_of_them_keep_each_others_choices()
{
    Preferences one(paths());
    Preferences other(paths());
    one.setTheme(Preferences::Theme::Dark);
    other.setUnits(UnitSystem::Imperial);
    const Preferences later(paths());
    QCOMPARE(later.theme(), Preferences::Theme::Dark);
    QCOMPARE(later.units(), UnitSystem::Imperial);
}

void PreferencesTest::a_damaged_file_is_left_alone()
{
    fill("nonsense");
    {
        Preferences preferences(paths());
        QVERIFY(preferences.fault());
        preferences.setTheme(Preferences::Theme::Dark);
        preferences.setState(u"open"_s, true);
        QCOMPARE(preferences.theme(), Preferences::Theme::Dark);
    }
    QCOMPARE(content(), QByteArray("nonsense"));
}

void PreferencesTest::holds_for_this_run_where_it_cannot_be_written()
{
    Preferences preferences({.config = u"/proc/motorpool"_s, .data = {}});
    QVERIFY(!preferences.fault());
    QSignalSpy faults(&preferences, &Preferences::faultChanged);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^/proc/motorpool/motorpool"_s));
    preferences.setTheme(Preferences::Theme::Dark);
    QCOMPARE(preferences.theme(), Preferences::Theme::Dark);
    QVERIFY(preferences.fault());
    QCOMPARE(preferences.fault()->kind, ApiError::Kind::Storage);
    QCOMPARE(faults.size(), 1);
}

void PreferencesTest::paths_are_those_of_the_person_unless_given()
{
    const Paths standard = Paths::standard();
    QCOMPARE(standard.config, qEnvironmentVariable("XDG_CONFIG_HOME") + "/motorpool"_L1);
    QCOMPARE(standard.data, qEnvironmentVariable("XDG_DATA_HOME") + "/motorpool"_L1);
    const Paths given = Paths::standard(u"/tmp/x/../c"_s, u"d"_s);
    QCOMPARE(given.config, u"/tmp/c"_s);
    QCOMPARE(given.data, QDir::currentPath() + "/d"_L1);
}

QTEST_GUILESS_MAIN(PreferencesTest)
#include "tst_preferences.moc"
