// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertrules.h"
#include "alertruletext.h"
#include "alertsubject.h"
#include "applicationstore.h"
#include "confbench.h"
#include "signaldef.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

using Condition = AlertRule::Condition;

class TestAlertRules : public QObject
{
    Q_OBJECT

private:
    using Bench = ConfBench;

    static AlertRule someRule(const QString &name = u"Low battery"_s)
    {
        return {
            name,    true,  u"make:tesla"_s, u"tractionbattery-stateofcharge"_s, Condition::Below,
            u"20"_s, u"%"_s};
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void nothing_is_told_at_first()
    {
        Bench bench;
        const AlertRules rules(bench.file);
        QVERIFY(!rules.isOn());
        QVERIFY(rules.rules().isEmpty());
        QVERIFY(!QFile::exists(bench.file.path()));
    }

    void keeps_what_was_chosen_of_each_application()
    {
        Bench bench;
        AlertRules rules(bench.file);
        QSignalSpy changed(&rules, &AlertRules::changed);
        rules.setApplication(u"a ]\n"_s);
        QVERIFY(rules.setOn(true));
        AlertRule off = someRule(u"Off"_s);
        off.isEnabled = false;
        QVERIFY(rules.add(someRule()));
        QVERIFY(rules.add(off));
        QCOMPARE(changed.count(), 4);
        AlertRules later(bench.file);
        QVERIFY(!later.isOn());
        later.setApplication(u"a ]\n"_s);
        QVERIFY(later.isOn());
        QCOMPARE(later.rules(), (QList{someRule(), off}));
        QVERIFY(later.setOn(false));
        rules.look();
        QVERIFY(!rules.isOn());
        QCOMPARE(rules.rules().size(), 2);
    }

    void a_name_is_given_once_and_can_be_changed()
    {
        Bench bench;
        AlertRules rules(bench.file);
        QVERIFY(rules.add(someRule()));
        QVERIFY(rules.add(someRule(u"Other"_s)));
        QCOMPARE(rules.add(someRule(u"low BATTERY "_s)).error().kind, ApiError::Kind::Conflict);
        QCOMPARE(rules.replace(u"Other"_s, someRule()).error().kind, ApiError::Kind::Conflict);
        QCOMPARE(rules.replace(u"None"_s, someRule()).error().kind, ApiError::Kind::NotFound);
        QVERIFY(rules.replace(u"Other"_s, someRule(u"Another"_s)));
        QVERIFY(rules.find(u"another"_s));
        QVERIFY(rules.remove(u"Low battery"_s));
        QCOMPARE(rules.rules(), QList{someRule(u"Another"_s)});
    }

    void says_what_is_wrong_with_a_rule_data()
    {
        QTest::addColumn<AlertRule>("rule");
        QTest::addColumn<QString>("part");
        AlertRule rule = someRule(u" \n"_s);
        QTest::newRow("no name") << rule << u"name is missing"_s;
        rule = someRule(QString(81, u'n'));
        QTest::newRow("long name") << rule << u"80 characters"_s;
        rule = someRule();
        rule.vehicles = u"maek:tesla"_s;
        QTest::newRow("mistake") << rule << u"maek"_s;
        rule.vehicles = u"make:"_s;
        QTest::newRow("unfinished filter") << rule << u"make"_s;
        rule.vehicles = QString(4001, u'x');
        QTest::newRow("long filter") << rule << u"4000"_s;
        rule = someRule();
        rule.signal = u"tractionbattery-colour"_s;
        QTest::newRow("unknown signal") << rule << u"tractionbattery-colour"_s;
        rule = someRule();
        rule.condition = Condition::Is;
        QTest::newRow("condition of words") << rule << u"never comes true"_s;
        rule = someRule();
        rule.value = u"1.000.000"_s;
        QTest::newRow("no number") << rule << u"1.000.000"_s;
        for (const QString &text : {u"100.000"_s, u"1,500"_s, u"-12.000"_s}) {
            rule.value = text;
            QTest::addRow("two ways: %s", qPrintable(text)) << rule << u"in two ways"_s;
        }
        rule.value = u"nan"_s;
        QTest::newRow("nan") << rule << u"nan"_s;
        rule.value = u"inf"_s;
        QTest::newRow("infinite") << rule << u"inf"_s;
        rule.value.clear();
        QTest::newRow("no value") << rule << u"value is missing"_s;
        rule = someRule();
        rule.unit = u"km"_s;
        QTest::newRow("another dimension") << rule << u"compared with km"_s;
        rule.unit = u"smoots"_s;
        QTest::newRow("unknown unit") << rule << u"smoots"_s;
        rule = someRule();
        rule.signal = u"charge-ischarging"_s;
        rule.condition = Condition::Is;
        rule.value = u"maybe"_s;
        QTest::newRow("no truth") << rule << u"\"true\" or"_s;
        rule = someRule();
        rule.signal = u"closure-enginecover"_s;
        rule.condition = Condition::Is;
        rule.value = u"offen"_s;
        QTest::newRow("no choice") << rule << u"\"open\" or \"closed\""_s;
        rule = someRule();
        rule.signal = AlertRule::faults;
        QTest::newRow("faults below") << rule << u"never comes true"_s;
    }

    void says_what_is_wrong_with_a_rule()
    {
        QFETCH(AlertRule, rule);
        QFETCH(QString, part);
        const Result<AlertRule> checked = checkedRule(rule);
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ApiError::Kind::Usage);
        QVERIFY2(checked.error().detail.contains(part), qPrintable(checked.error().detail));
    }

    void keeps_a_rule_in_one_form()
    {
        AlertRule rule = someRule(u" Two\nlines "_s);
        rule.value = u" 19,5 "_s;
        const AlertRule kept = *checkedRule(rule);
        QCOMPARE(kept.name, u"Two lines"_s);
        QCOMPARE(kept.value, u"19.5"_s);
        rule.condition = Condition::Changes;
        QCOMPARE(checkedRule(rule)->value, QString());
        QCOMPARE(checkedRule(rule)->unit, QString());
        rule.signal = u"odometer-traveleddistance"_s;
        rule.condition = Condition::Above;
        rule.unit = u"mi"_s;
        QVERIFY(checkedRule(rule));
        rule.signal = u"wheel-tires"_s;
        rule.unit = u"psi"_s;
        QVERIFY2(checkedRule(rule), "a tyre's pressure in psi");
    }

    void every_signal_has_a_condition()
    {
        for (const SignalDef &signal : signalCatalogue()) {
            const QString code = QString::fromLatin1(signal.code);
            const QList<Condition> conditions = alertConditions(alertSubject(code));
            QVERIFY2(conditions.contains(Condition::Changes), signal.code);
            for (const Unit unit : alertUnits(code)) {
                AlertRule rule = someRule();
                rule.signal = code;
                rule.unit = symbol(unit);
                rule.condition = conditions.first();
                rule.value = alertChoices(code).value(0, u"1"_s);
                QVERIFY2(checkedRule(rule), signal.code);
            }
        }
    }

    void what_cannot_be_read_stays()
    {
        Bench bench;
        const QByteArray odd =
            "[alerts]\nnotifications=on\nrule0001={\"name\":7}\nrule0002=garbage\nfuture=1\n";
        bench.write(odd);
        const QRegularExpression first(u"rule0001 is passed over"_s);
        const QRegularExpression second(u"rule0002 is passed over"_s);
        for (int times = 0; times < 2; ++times) {
            QTest::ignoreMessage(QtWarningMsg, first);
            QTest::ignoreMessage(QtWarningMsg, second);
        }
        AlertRules rules(bench.file);
        QVERIFY(rules.isOn());
        QVERIFY(rules.rules().isEmpty());
        QVERIFY(rules.add(someRule()));
        QVERIFY(bench.kept().contains("{\"name\":7}"));
        QVERIFY(bench.kept().contains("garbage"));
        QVERIFY(bench.kept().contains("future=1"));
        QCOMPARE(rules.rules(), QList{someRule()});
    }

    void hostile_text_is_no_rule()
    {
        const QString good = toRuleText(someRule());
        QCOMPARE(*ruleFromText(good), someRule());
        for (qsizetype size = 0; size < good.size(); ++size)
            QVERIFY(!ruleFromText(good.left(size)));
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            QString text = good;
            for (int times = 0; times < 3; ++times)
                text[random.bounded(text.size())] = QChar(random.bounded(0x20, 0x2fff));
            if (const auto rule = ruleFromText(text))
                QVERIFY(checkedRule(*rule));
        }
        QVERIFY(!ruleFromText(QString(200'000, u'[')));
    }

    void no_more_than_a_hundred()
    {
        Bench bench;
        AlertRules rules(bench.file);
        for (int number = 0; number < AlertRules::mostRules; ++number)
            QVERIFY(rules.add(someRule(QString::number(number))));
        QCOMPARE(rules.add(someRule()).error().kind, ApiError::Kind::Usage);
    }

    void go_with_their_application()
    {
        Bench bench;
        const Paths paths = Paths::standard(bench.folder.path(), bench.folder.path());
        ApplicationStore applications(paths);
        Application application;
        application.name = u"Fleet"_s;
        application.clientId = u"client"_s;
        const auto saved = applications.save(application);
        QVERIFY(saved);
        AlertRules rules(ConfFile(paths.config + u"/motorpool.conf"_s));
        rules.setApplication(saved->id);
        QVERIFY(rules.add(someRule()));
        QVERIFY(applications.remove(saved->id));
        rules.look();
        QVERIFY(rules.rules().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAlertRules)
#include "tst_alertrules.moc"
