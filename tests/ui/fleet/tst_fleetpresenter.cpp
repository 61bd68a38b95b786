// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetdata.h"
#include "fleetmodel.h"
#include "fleetpresenter.h"
#include "fleetreadingwords.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
const auto battery = u"tractionbattery-stateofcharge"_s;
const auto odometer = u"odometer-traveleddistance"_s;
const auto fuel = u"internalcombustionengine-fuellevel"_s;

Reading reading(const QString &code, const QByteArray &body, const QDateTime &reportedAt = {})
{
    Reading made;
    made.code = code;
    made.status = Reading::Status::Success;
    made.body = QJsonDocument::fromJson(body).object();
    made.oemUpdatedAt = reportedAt;
    return made;
}

Reading failed(Reading made, const QString &type)
{
    made.status = Reading::Status::Error;
    made.error = SignalError{type, {}, {}, {}, {}, {}};
    return made;
}

} // namespace

class TestFleetPresenter : public QObject
{
    Q_OBJECT

private:
    FleetWriter m_writer;
    FleetModel m_model;
    FleetPresenter m_presenter;

    void learn(const QList<Reading> &readings)
    {
        const TestConnection car = testConnection(0);
        m_writer.learn(car.vehicle, car.user, readings, LearnedFrom::Read, now.toMSecsSinceEpoch());
        FleetFound found;
        found.fleet = m_writer.fleet();
        found.rows = std::make_shared<std::vector<quint32>>(std::vector<quint32>{0});
        found.question.setting.now = now.toMSecsSinceEpoch();
        m_model.show(found);
    }

    QString cell(FleetField field, int role = Qt::DisplayRole)
    {
        return m_presenter.index(0, int(field)).data(role).toString();
    }
    QString spoken(FleetField field) { return cell(field, Qt::AccessibleTextRole); }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void initTestCase()
    {
        mergeAll(&m_writer, {testConnection(0)});
        m_presenter.setSourceModel(&m_model);
        m_presenter.setNow(now);
    }

    void tells_the_age_of_a_reading_in_words()
    {
        const QAbstractItemModelTester tester(&m_presenter);
        learn({reading(battery, R"({"value":57.04})", now.addDays(-3))});
        QCOMPARE(cell(FleetField::Battery), u"▲ 57\u202f%"_s);
        QCOMPARE(spoken(FleetField::Battery), u"57\u202f%, stale, 3\u202fd ago"_s);
        learn({reading(battery, R"({"value":57.04})", now.addSecs(-240))});
        QCOMPARE(cell(FleetField::Battery), u"● 57\u202f%"_s);
        QCOMPARE(spoken(FleetField::Battery), u"57\u202f%, fresh, 4\u202fmin ago"_s);
        QCOMPARE(spoken(FleetField::LastHeard), u"fresh, 4\u202fmin ago"_s);
        learn({reading(battery, R"({"value":57.04})", now)});
        QCOMPARE(spoken(FleetField::Battery), u"57\u202f%, fresh, just now"_s);
    }

    void tells_what_is_wrong_and_the_last_value_with_its_age()
    {
        QCOMPARE(spoken(FleetField::Odometer), u"not read yet"_s);
        learn({reading(odometer, R"({"value":41})", now.addDays(-3))});
        learn({failed(reading(odometer, "{}"), u"UPSTREAM"_s)});
        QCOMPARE(cell(FleetField::Odometer), u"✕ 41\u202fkm"_s);
        QCOMPARE(spoken(FleetField::Odometer),
                 u"error, last value 41\u202fkm, stale, 3\u202fd ago"_s);
    }

    void flags_a_fuel_level_that_may_be_a_fraction()
    {
        learn({reading(fuel, R"({"value":0.57})", now.addSecs(-240))});
        QCOMPARE(cell(FleetField::Fuel), u"● ⚠\uFE0E 0.57"_s);
        QCOMPARE(spoken(FleetField::Fuel),
                 u"0.57, which may be a fraction where 1 is full, fresh, 4\u202fmin ago"_s);
        QVERIFY(cell(FleetField::Fuel, Qt::ToolTipRole).contains(u"fraction"_s));
        learn({reading(fuel, R"({"value":0})", now.addSecs(-240))});
        QCOMPARE(cell(FleetField::Fuel), u"● 0\u202f%"_s);
        learn({reading(fuel, R"({"value":1.25})", now.addSecs(-240))});
        QCOMPARE(cell(FleetField::Fuel), u"● 1.3\u202f%"_s);
        learn({reading(battery, R"({"value":0.57})", now)});
        QCOMPARE(cell(FleetField::Battery), u"● 0.6\u202f%"_s);
    }
};

QTEST_MAIN(TestFleetPresenter)
#include "tst_fleetpresenter.moc"
