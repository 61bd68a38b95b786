// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the section of alert rules and its dialog into PNG files to be looked at:
// alertscreens FOLDER [dark]
#include "accessiblefactory.h"
#include "alertbench.h"
#include "alertdialog.h"
#include "alertsection.h"
#include "alertsignalbox.h"
#include "appearance.h"
#include "filterfield.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

class Screens
{
public:
    Screens(const QString &folder, bool dark)
        : m_folder(folder + (dark ? u"/dark-"_s : u"/light-"_s))
    {
        m_bench.preferences.setTheme(dark ? Preferences::Theme::Dark : Preferences::Theme::Light);
        auto *column = new QVBoxLayout(&m_window);
        column->addWidget(&m_section);
        column->addStretch();
        m_window.resize(720, 400);
        m_window.show();
    }

    void drawAll()
    {
        draw(u"closed"_s, &m_window);
        (void)m_bench.workspace.open(m_bench.add());
        draw(u"empty"_s, &m_window);
        addRules();
        draw(u"rules"_s, &m_window);
        m_section.showFault(u"This desktop shows no notifications: nothing on it offers to."_s);
        draw(u"fault"_s, &m_window);
        drawDialog();
    }

private:
    void addRules()
    {
        AlertRules *rules = m_section.rules();
        (void)rules->setOn(true);
        (void)rules->add(AlertBench::lowBattery());
        AlertRule rule = AlertBench::lowBattery();
        rule.name = u"Unplugged at the depot"_s;
        rule.vehicles = u"model:enyaq battery:<50 connected:>2024-01 perm:read_charge"_s;
        rule.signal = u"charge-ischargingcableconnected"_s;
        rule.condition = AlertRule::Condition::Is;
        rule.value = u"false"_s;
        (void)rules->add(rule);
        rule.name = u"Broken connections"_s;
        rule.vehicles.clear();
        rule.signal = AlertRule::faults;
        rule.condition = AlertRule::Condition::Fails;
        rule.isEnabled = false;
        (void)rules->add(rule);
    }

    void drawDialog()
    {
        AlertDialog adding(m_section.rules(), std::nullopt, &m_window);
        adding.show();
        draw(u"dialog-new"_s, &adding);
        for (QPushButton *button : adding.findChildren<QPushButton *>()) {
            if (button->isDefault())
                button->click();
        }
        draw(u"dialog-missing"_s, &adding);
        adding.findChild<AlertSignalBox *>()->setSignal(u"charge-ischarging"_s);
        draw(u"dialog-truth"_s, &adding);
        adding.findChild<AlertSignalBox *>()->setSignal(u"location-preciselocation"_s);
        draw(u"dialog-changes"_s, &adding);
        AlertDialog editing(m_section.rules(), AlertBench::lowBattery(), &m_window);
        editing.show();
        editing.showTried({});
        draw(u"dialog-edit"_s, &editing);
        editing.findChild<FilterField *>()->setText(u"maek:skoda"_s);
        editing.showTried(u"This desktop shows no notifications: nothing on it offers to."_s);
        draw(u"dialog-mistake"_s, &editing);
    }

    void draw(const QString &name, QWidget *widget)
    {
        QTest::qWait(300);
        widget->grab().save(m_folder + name + u".png"_s);
    }

    QString m_folder;
    AlertBench m_bench;
    Appearance m_appearance{&m_bench.preferences};
    QWidget m_window;
    AlertSection m_section{&m_bench.workspace, &m_bench.preferences};
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    installAccessibleFaces();
    Screens screens(arguments[1], arguments.value(2) == u"dark"_s);
    screens.drawAll();
    return 0;
}
