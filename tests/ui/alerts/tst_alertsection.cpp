// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "alertbench.h"
#include "alertdialog.h"
#include "alertsection.h"
#include "alertsignalbox.h"
#include "errorstrip.h"
#include "filterfield.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

using Condition = AlertRule::Condition;

class TestAlertSection : public QObject
{
    Q_OBJECT

private:
    struct Bench : AlertBench
    {
        Bench()
        {
            application = add();
            [&] { QVERIFY(workspace.open(application)); }();
        }
        Application application;
        AlertSection section{&workspace, &preferences};

        QPushButton *button(const QString &text) const { return ofText(section, text); }
        AlertDialog *dialog() const
        {
            for (AlertDialog *of : section.findChildren<AlertDialog *>()) {
                if (of->isVisible())
                    return of;
            }
            return nullptr;
        }
        QListWidget *list() const { return section.findChild<QListWidget *>(); }
    };

    static QPushButton *ofText(const QWidget &root, const QString &text)
    {
        for (QPushButton *candidate : root.findChildren<QPushButton *>()) {
            if (QString(candidate->text()).remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }
    template <class Control>
    static Control *named(const QWidget &root, const QString &name)
    {
        for (Control *candidate : root.findChildren<Control *>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }
    static void choose(AlertDialog *dialog, Condition condition)
    {
        auto *box = named<QComboBox>(*dialog, u"Condition"_s);
        QVERIFY(box);
        box->setCurrentIndex(box->findData(int(condition)));
    }

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void is_off_and_empty_at_first()
    {
        Bench bench;
        const auto *on = bench.section.findChild<QCheckBox *>();
        QVERIFY(!on->isChecked());
        QVERIFY(on->isEnabled());
        QCOMPARE(bench.list()->count(), 0);
        QVERIFY(bench.list()->isHidden());
        QVERIFY(bench.button(u"Edit rule…"_s)->isHidden());
        QVERIFY(!bench.section.rules()->isOn());
    }

    void the_switch_holds_at_once()
    {
        Bench bench;
        bench.section.findChild<QCheckBox *>()->click();
        AlertRules kept(bench.preferences.file());
        kept.setApplication(bench.application.id);
        QVERIFY(kept.isOn());
        bench.section.findChild<QCheckBox *>()->click();
        kept.look();
        QVERIFY(!kept.isOn());
    }

    void a_rule_is_added_edited_and_removed()
    {
        Bench bench;
        bench.section.show();
        bench.button(u"Add rule…"_s)->click();
        AlertDialog *dialog = bench.dialog();
        QVERIFY(dialog);
        named<QLineEdit>(*dialog, u"Value"_s)->setText(u"15"_s);
        dialog->findChild<FilterField *>()->setText(u"make:skoda"_s);
        ofText(*dialog, u"Add rule"_s)->click();
        QVERIFY(!bench.dialog());
        const QList<AlertRule> rules = bench.section.rules()->rules();
        QCOMPARE(rules.size(), 1);
        QCOMPARE(rules.first().signal, u"tractionbattery-stateofcharge"_s);
        QCOMPARE(rules.first().condition, Condition::Below);
        QCOMPARE(rules.first().value, u"15"_s);
        QCOMPARE(rules.first().unit, u"%"_s);
        QCOMPARE(rules.first().vehicles, u"make:skoda"_s);
        QVERIFY(rules.first().name.startsWith(u"State of charge below 15"_s));
        QCOMPARE(bench.list()->count(), 1);
        QVERIFY(bench.list()
                    ->item(0)
                    ->data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"make:skoda · State of charge"_s));

        bench.button(u"Edit rule…"_s)->click();
        dialog = bench.dialog();
        QVERIFY(dialog);
        QCOMPARE(named<QLineEdit>(*dialog, u"Value"_s)->text(), u"15"_s);
        named<QLineEdit>(*dialog, u"Name"_s)->setText(u"Nearly empty"_s);
        dialog->findChild<QCheckBox *>()->setChecked(false);
        ofText(*dialog, u"Save changes"_s)->click();
        QCOMPARE(bench.section.rules()->rules().size(), 1);
        QVERIFY(bench.section.rules()->find(u"Nearly empty"_s));
        QVERIFY(!bench.section.rules()->rules().first().isEnabled);
        QVERIFY(bench.list()->item(0)->data(Qt::AccessibleTextRole).toString().endsWith(u"off"_s));

        bench.button(u"Remove rule"_s)->click();
        QVERIFY(bench.section.rules()->rules().isEmpty());
        QVERIFY(!bench.button(u"Edit rule…"_s)->isEnabled());
    }

    void conditions_values_and_units_follow_the_signal()
    {
        Bench bench;
        bench.section.show();
        bench.button(u"Add rule…"_s)->click();
        AlertDialog *dialog = bench.dialog();
        auto *signal = dialog->findChild<AlertSignalBox *>();
        auto *unit = named<QComboBox>(*dialog, u"Unit"_s);
        QCOMPARE(unit->currentText(), u"%"_s);
        signal->setSignal(u"odometer-traveleddistance"_s);
        QCOMPARE(unit->count(), 2);
        signal->setSignal(u"charge-ischarging"_s);
        QVERIFY(unit->isHidden());
        QCOMPARE(named<QComboBox>(*dialog, u"Condition"_s)->count(), 4);
        QVERIFY(named<QComboBox>(*dialog, u"Value"_s)->isVisible());
        choose(dialog, Condition::Changes);
        QVERIFY(!named<QComboBox>(*dialog, u"Value"_s)->isVisible());
        signal->setSignal(AlertRule::faults);
        QCOMPARE(named<QComboBox>(*dialog, u"Condition"_s)->count(), 1);
        ofText(*dialog, u"Add rule"_s)->click();
        QCOMPARE(bench.section.rules()->rules().first().signal, QString(AlertRule::faults));
    }

    void a_signal_is_found_by_typing()
    {
        AlertSignalBox box;
        box.setSignal(u"charge-ischarging"_s);
        box.lineEdit()->setText(u"nonsense"_s);
        Q_EMIT box.lineEdit()->editingFinished();
        QCOMPARE(box.signal(), u"charge-ischarging"_s);
        QCOMPARE(box.currentText(), box.itemText(box.currentIndex()));
        const int battery = box.findData(u"tractionbattery-stateofcharge"_s);
        box.lineEdit()->setText(box.itemText(battery).toUpper());
        Q_EMIT box.lineEdit()->editingFinished();
        QCOMPARE(box.signal(), u"tractionbattery-stateofcharge"_s);
    }

    void what_is_wrong_is_said_and_nothing_is_lost()
    {
        Bench bench;
        QVERIFY(bench.section.rules()->add(AlertBench::lowBattery()));
        bench.section.show();
        bench.button(u"Add rule…"_s)->click();
        AlertDialog *dialog = bench.dialog();
        const auto *error = dialog->findChild<ErrorStrip *>();
        ofText(*dialog, u"Add rule"_s)->click();
        QVERIFY(error->error());
        named<QLineEdit>(*dialog, u"Value"_s)->setText(u"much"_s);
        QVERIFY(!error->error());
        ofText(*dialog, u"Add rule"_s)->click();
        QVERIFY(error->error()->detail.contains(u"much"_s));
        named<QLineEdit>(*dialog, u"Value"_s)->setText(u"10"_s);
        dialog->findChild<FilterField *>()->setText(u"maek:skoda"_s);
        ofText(*dialog, u"Add rule"_s)->click();
        QVERIFY(error->error());
        dialog->findChild<FilterField *>()->setText(QString());
        named<QLineEdit>(*dialog, u"Name"_s)->setText(u"low battery"_s);
        ofText(*dialog, u"Add rule"_s)->click();
        QCOMPARE(error->error()->kind, ApiError::Kind::Conflict);
        QCOMPARE(named<QLineEdit>(*dialog, u"Value"_s)->text(), u"10"_s);
        QCOMPARE(bench.section.rules()->rules().size(), 1);
    }

    void a_sample_is_asked_for_and_its_outcome_said()
    {
        Bench bench;
        bench.section.show();
        QVERIFY(bench.section.rules()->add(AlertBench::lowBattery()));
        QSignalSpy wanted(&bench.section, &AlertSection::sampleWanted);
        bench.button(u"Edit rule…"_s)->click();
        AlertDialog *dialog = bench.dialog();
        ofText(*dialog, u"Try it"_s)->click();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(wanted.at(0).at(0).value<AlertNotice>().title.contains(u"State of charge"_s));
        const auto says = [&](const QWidget &root, const QString &part) {
            const auto labels = root.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(part);
            });
        };
        bench.section.showFault(u"This desktop shows no notifications."_s);
        QVERIFY(says(*dialog, u"shows no notifications"_s));
        QVERIFY(says(bench.section, u"shows no notifications"_s));
        bench.section.showFault({});
        QVERIFY(says(*dialog, u"The sample is on the desktop"_s));
        named<QLineEdit>(*dialog, u"Value"_s)->clear();
        ofText(*dialog, u"Try it"_s)->click();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(dialog->findChild<ErrorStrip *>()->error());
    }

    void each_application_has_its_own()
    {
        Bench bench;
        QVERIFY(bench.section.rules()->add(AlertBench::lowBattery()));
        QVERIFY(bench.workspace.open(bench.add(u"Other"_s)));
        QCOMPARE(bench.list()->count(), 0);
        bench.workspace.close();
        QVERIFY(bench.button(u"Add rule…"_s)->isHidden());
        QVERIFY(!bench.section.findChild<QCheckBox *>()->isEnabled());
        QVERIFY(bench.workspace.open(bench.application));
        QCOMPARE(bench.list()->count(), 1);
    }

    void what_cannot_be_kept_is_as_it_was()
    {
        Bench bench;
        const QString file = bench.preferences.file().path();
        QFile conf(file);
        QVERIFY(conf.open(QIODevice::WriteOnly));
        conf.write("no such file\n");
        conf.close();
        bench.section.findChild<QCheckBox *>()->click();
        QVERIFY(!bench.section.findChild<QCheckBox *>()->isChecked());
        QVERIFY(bench.section.findChild<ErrorStrip *>()->error());
        QCOMPARE(bench.section.findChild<ErrorStrip *>()->error()->kind, ApiError::Kind::Storage);
    }

    void can_be_used_without_mouse_and_sight()
    {
        Bench bench;
        QVERIFY(bench.section.rules()->add(AlertBench::lowBattery()));
        QCOMPARE(accessibilityFaults(&bench.section), QStringList());
        QCOMPARE(unreachableByTab(&bench.section), QStringList());
        bench.section.hide();
        AlertDialog dialog(bench.section.rules(), AlertBench::lowBattery());
        QCOMPARE(accessibilityFaults(&dialog), QStringList());
        QCOMPARE(unreachableByTab(&dialog), QStringList());
    }
};

QTEST_MAIN(TestAlertSection)
#include "tst_alertsection.moc"
