// SPDX-License-Identifier: GPL-3.0-or-later
// Draws what commands show, in each of its states, into PNG files to be looked at:
// commandscreens FOLDER [dark]
#include "accessiblefactory.h"
#include "appearance.h"
#include "bulkpanel.h"
#include "bulkresults.h"
#include "commandbench.h"
#include "commandpage.h"
#include "outcomestrip.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QJsonArray>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Reading reading(const QString &code, const QJsonObject &body, int minutes)
{
    Reading reading;
    reading.code = code;
    reading.status = Reading::Status::Success;
    reading.body = body;
    reading.oemUpdatedAt = ManualClock().utcNow().addSecs(-60 * minutes);
    return reading;
}

VehicleSubject fullCar()
{
    VehicleSubject car = CommandBench::car();
    car.readings << reading(u"charge-ischarging"_s, {{u"value"_s, true}}, 12)
                 << reading(u"charge-chargelimits"_s, {{u"activeLimit"_s, 80}}, 90)
                 << reading(u"charge-ischargingportflapopen"_s, {{u"value"_s, true}}, 3000)
                 << reading(u"location-preciselocation"_s,
                            {{u"latitude"_s, 52.5}, {u"longitude"_s, 13.4}}, 9)
                 << reading(
                        u"charge-chargetimers"_s,
                        {{u"values"_s,
                          QJsonArray{QJsonObject{
                              {u"scheduleId"_s, u"c7a1"_s},
                              {u"scheduleType"_s, u"DAILY"_s},
                              {u"type"_s, u"LOCATION"_s},
                              {u"condition"_s, QJsonObject{{u"name"_s, u"Depot"_s}}},
                              {u"schedules"_s, QJsonArray{QJsonObject{{u"start"_s, u"22:30"_s},
                                                                      {u"end"_s, u"06:00"_s}}}}}}}},
                        240);
    return car;
}

class Screens
{
public:
    Screens(const QString &folder, Preferences::Theme theme)
        : m_folder(folder)
    {
        m_bench.preferences.setTheme(theme);
        auto *column = new QVBoxLayout(&m_bench.window);
        column->addWidget(m_bench.control.outcomes());
        column->addWidget(m_bench.control.bulkPanel());
        column->addWidget(&m_page, 1);
        m_bench.window.resize(420, 760);
    }

    void drawAll()
    {
        drawDialogs();
        drawPage();
        drawOutcomes();
        drawUnseen();
        drawMany();
    }

private:
    void drawDialogs()
    {
        const std::pair<const char *, VehicleCommand> questions[] = {
            {"lock", {Deed::SecurityLock, {}}},
            {"unlock", {Deed::SecurityUnlock, {}}},
            {"limit", {Deed::ChargeSetLimit, {}}},
            {"destination", {Deed::SetDestination, GeoPoint{52.52, 13.405}}},
            {"destination-open", {Deed::SetDestination, {}}},
            {"daily", {Deed::ScheduleDaily, {}}},
            {"weekly", {Deed::ScheduleWeekly, {}}},
            {"delete", {Deed::ScheduleDelete, ScheduleId{u"c7a1"_s}}},
            {"disconnect", {Deed::ConnectionDelete, {}}},
            {"user", {Deed::UserDelete, {}}},
        };
        for (const auto &[name, command] : questions) {
            m_bench.control.ask(fullCar(), command);
            draw(u"ask-"_s + QString::fromLatin1(name), m_bench.dialog());
            m_bench.dialog()->reject();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    void drawPage()
    {
        m_page.showVehicle(fullCar());
        draw(u"page"_s, &m_bench.window);
        m_page.verticalScrollBar()->setValue(m_page.verticalScrollBar()->maximum());
        draw(u"page-end"_s, &m_bench.window);
        VehicleSubject barred = fullCar();
        barred.connection.vehicleId = u"b"_s;
        barred.connection.permissions = {u"control_charge"_s};
        barred.connection.powertrain = u"ICE"_s;
        barred.readings.clear();
        m_page.showVehicle(barred);
        draw(u"page-barred"_s, &m_bench.window);
    }

    void drawOutcome(const QString &name, const HttpServerResponse &response)
    {
        m_bench.server.answerWith(response);
        m_page.showVehicle(fullCar());
        m_bench.control.desk()->send(fullCar(), {Deed::SecurityUnlock, {}}, 1);
        if (response.delay > 0ms)
            QTest::qWait(150);
        else
            (void)QTest::qWaitFor([this] { return m_bench.isEnded(); });
        draw(u"outcome-"_s + name, &m_bench.window);
        (void)QTest::qWaitFor([this] { return m_bench.isEnded(); });
    }

    void drawOutcomes()
    {
        HttpServerResponse slow = DeedServer::done();
        slow.delay = 1500ms;
        drawOutcome(u"sent"_s, slow);
        m_bench.server.setLocked(false, m_bench.clock.utcNow().addSecs(2));
        drawOutcome(u"done"_s, DeedServer::done());
        drawOutcome(u"refused"_s, DeedServer::refused(400, "CONNECTED_SERVICES_ACCOUNT",
                                                      "AUTHENTICATION_FAILED"));
        m_bench.server.setLocked(true, m_bench.clock.utcNow().addSecs(-900));
        HttpServerResponse cut;
        cut.ending = HttpServerResponse::Ending::Reset;
        drawOutcome(u"unknown"_s, cut);
        m_bench.server.answerWith(DeedServer::done());
    }

    /// Over another page: nobody has them before them.
    void drawUnseen()
    {
        m_page.hide();
        m_bench.window.resize(1000, 400);
        HttpServerResponse cut;
        cut.ending = HttpServerResponse::Ending::Reset;
        m_bench.server.answerWith(cut, u"w"_s);
        for (const char *id : {"u", "v", "w", "x", "y"}) {
            const QString vehicle = QString::fromLatin1(id);
            if (vehicle != u"w"_s)
                m_bench.server.answerWith(DeedServer::refused(409, "VEHICLE_STATE", "ASLEEP"),
                                          vehicle);
            m_bench.control.desk()->send(CommandBench::car(vehicle), {Deed::SecurityUnlock, {}}, 0);
            (void)QTest::qWaitFor([this] { return m_bench.isEnded(); });
            if (vehicle == u"u"_s)
                draw(u"unseen-one"_s, &m_bench.window);
        }
        draw(u"unseen"_s, &m_bench.window);
        m_bench.window.resize(480, 400);
        draw(u"unseen-narrow"_s, &m_bench.window);
        m_page.show();
    }

    void drawMany()
    {
        QList<VehicleSubject> cars;
        for (const char *id : {"c", "d", "e", "f"})
            cars << CommandBench::car(QString::fromLatin1(id));
        cars[1].nickname = u"Pool car 8"_s;
        cars[2].connection.permissions = {u"read_vin"_s};
        m_bench.window.resize(1000, 700);
        m_bench.control.askMany(cars, Deed::SecurityUnlock);
        (void)QTest::qWaitFor([this] { return m_bench.dialog() != nullptr; });
        draw(u"many"_s, m_bench.dialog());
        m_bench.dialog()->reject();
        m_bench.server.answerWith(DeedServer::refused(409, "VEHICLE_STATE", "ASLEEP"), u"d"_s);
        m_bench.control.desk()->startBulk(cars, {Deed::SecurityUnlock, {}}, {});
        (void)QTest::qWaitFor([this] { return m_bench.control.desk()->bulk()->isEnded(); });
        draw(u"many-panel"_s, &m_bench.window);
        BulkResults results(m_bench.control.desk(), &m_bench.workspace, &m_bench.preferences);
        results.show();
        draw(u"many-results"_s, &results);
    }

    void draw(const QString &name, QWidget *widget)
    {
        QTest::qWait(300);
        widget->grab().save(m_folder + u'/' + name + u".png"_s);
    }

    QString m_folder;
    CommandBench m_bench;
    Appearance m_appearance{&m_bench.preferences};
    ReadingPresenter m_presenter{&m_bench.preferences};
    CommandPage m_page{&m_bench.workspace, &m_bench.control, &m_presenter};
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    installAccessibleFaces();
    const bool dark = arguments.value(2) == u"dark"_s;
    Screens screens(arguments[1], dark ? Preferences::Theme::Dark : Preferences::Theme::Light);
    screens.drawAll();
    return 0;
}
