// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertwords.h"
#include "signaldef.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

using Condition = AlertRule::Condition;

class TestAlertWords : public QObject
{
    Q_OBJECT

private:
    static AlertRule rule(const QString &signal, Condition condition, const QString &value = {},
                          const QString &unit = {})
    {
        AlertRule rule;
        rule.name = u"Mine"_s;
        rule.signal = signal;
        rule.condition = condition;
        rule.value = value;
        rule.unit = unit;
        return rule;
    }
    static QString plain(QString text) { return text.replace(u'\u202f', u' '); }

private Q_SLOTS:
    void says_a_rule_in_words()
    {
        const QLocale english(QLocale::English);
        const AlertRule low =
            rule(u"tractionbattery-stateofcharge"_s, Condition::Below, u"20"_s, u"%"_s);
        QCOMPARE(plain(alertwords::rule(low, english)),
                 u"All vehicles · State of charge · below 20 %"_s);
        QCOMPARE(plain(alertwords::when(low, QLocale(QLocale::German))),
                 u"State of charge below 20 %"_s);
        AlertRule some = rule(u"odometer-traveleddistance"_s, Condition::Above, u"100000.5"_s);
        some.vehicles = u"make:skoda"_s;
        QCOMPARE(plain(alertwords::rule(some, QLocale(QLocale::German))),
                 u"make:skoda · Odometer · above 100.000,5 km"_s);
        QCOMPARE(alertwords::when(rule(u"charge-ischarging"_s, Condition::Is, u"false"_s)),
                 u"Charging is “no”"_s);
        QCOMPARE(alertwords::when(rule(AlertRule::faults, Condition::Fails)),
                 u"The vehicle cannot be read"_s);
    }

    void says_which_vehicles()
    {
        const AlertRule low =
            rule(u"tractionbattery-stateofcharge"_s, Condition::Below, u"20"_s, u"%"_s);
        const AlertNotice notice = alertwords::notice(low, {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s},
                                                      {u"Pool 8"_s, u"SKODA Enyaq"_s});
        QVERIFY(plain(notice.title).startsWith(u"5 vehicle"_s));
        QVERIFY(plain(notice.title).endsWith(u": State of charge below 20 %"_s));
        QCOMPARE(notice.body, u"Pool 8, SKODA Enyaq and 3 more\nMine"_s);
        QCOMPARE(notice.vehicleIds.size(), 5);
        QCOMPARE(alertwords::notice(low, {u"a"_s}, {}).body, u"Mine"_s);
    }

    void a_sample_shows_no_vehicle()
    {
        const AlertNotice sample =
            alertwords::sample(rule(u"charge-ischarging"_s, Condition::Changes));
        QVERIFY(sample.title.startsWith(u"Sample"_s));
        QVERIFY(sample.vehicleIds.isEmpty());
    }

    void every_condition_has_words()
    {
        for (const SignalDef &signal : signalCatalogue()) {
            const QString code = QString::fromLatin1(signal.code);
            for (const Condition condition : alertConditions(alertSubject(code))) {
                QVERIFY(!alertwords::condition(condition).isEmpty());
                QVERIFY(!alertwords::rule(rule(code, condition, u"1"_s)).isEmpty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestAlertWords)
#include "tst_alertwords.moc"
