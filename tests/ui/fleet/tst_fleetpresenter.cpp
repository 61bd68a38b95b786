// SPDX-License-Identifier: GPL-3.0-or-later
#include "apierror.h"
#include "fleetdata.h"
#include "fleetmodel.h"
#include "fleetpresenter.h"
#include "fleetreadingwords.h"
#include "tableroles.h"
#include "tone.h"

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
        show();
    }

    void fail(int number, ApiError::Kind kind, const QDateTime &at)
    {
        const TestConnection car = testConnection(number);
        m_writer.learnFault(car.vehicle, car.user, int(kind), at.toMSecsSinceEpoch());
        show();
    }

    void show()
    {
        FleetFound found;
        found.fleet = m_writer.fleet();
        found.rows = std::make_shared<std::vector<quint32>>(std::vector<quint32>{0, 1});
        found.question.setting.now = now.toMSecsSinceEpoch();
        m_model.show(found);
    }

    QString cell(FleetField field, int role = Qt::DisplayRole, int row = 0)
    {
        return m_presenter.index(row, int(field)).data(role).toString();
    }
    int tone(FleetField field, int row = 0)
    {
        return m_presenter.index(row, int(field)).data(tablerole::ToneOfText).toInt();
    }
    QString spoken(FleetField field) { return cell(field, Qt::AccessibleTextRole); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_writer = FleetWriter();
        mergeAll(&m_writer, {testConnection(0), testConnection(1)});
        show();
    }

    void initTestCase()
    {
        m_presenter.setSourceModel(&m_model);
        m_presenter.setNow(now);
    }

    void what_an_answer_lacks_is_not_reported_and_no_reason_to_read_again()
    {
        QCOMPARE(cell(FleetField::Range, Qt::DisplayRole, 1), QString());
        QCOMPARE(cell(FleetField::Range, Qt::AccessibleTextRole, 1), u"not read yet"_s);
        QCOMPARE(cell(FleetField::LastHeard, Qt::DisplayRole, 1), QString());
        QCOMPARE(cell(FleetField::Vin, Qt::AccessibleTextRole, 1), u"not read yet"_s);
        learn({reading(battery, R"({"value":57})"), reading(fuel, R"({"value":null})")});
        for (const FleetField field :
             {FleetField::Range, FleetField::Fuel, FleetField::Vin, FleetField::LastHeard}) {
            QCOMPARE(cell(field), u"—"_s);
            QCOMPARE(spoken(field), u"not reported"_s);
        }
        const QString tip = cell(FleetField::Range, Qt::ToolTipRole);
        QVERIFY2(tip.contains(u"the answer did not have it"_s), qPrintable(tip));
        QVERIFY(!cell(FleetField::Fuel, Qt::ToolTipRole).contains(u"did not have it"_s));
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

    void a_vehicle_that_could_not_be_read_is_unlike_one_never_read()
    {
        fail(1, ApiError::Kind::Upstream, now.addSecs(-300));
        const QString title = u"The car maker's service failed"_s;
        QCOMPARE(cell(FleetField::LastHeard, Qt::DisplayRole, 1), u"✕ "_s + title);
        QCOMPARE(tone(FleetField::LastHeard, 1), int(Tone::Error));
        QCOMPARE(cell(FleetField::ReadError, Qt::DisplayRole, 1),
                 u"✕ "_s + title + u", 5\u202fmin ago"_s);
        QCOMPARE(cell(FleetField::LastHeard, Qt::AccessibleTextRole, 1),
                 u"reading failed: "_s + title + u", 5\u202fmin ago; last heard: not read yet"_s);
        const QString tip = cell(FleetField::LastHeard, Qt::ToolTipRole, 1);
        QVERIFY2(tip.contains(title) && tip.contains(u"11:55"_s), qPrintable(tip));
        QCOMPARE(cell(FleetField::ReadError, Qt::AccessibleTextRole, 1),
                 title + u", 5\u202fmin ago"_s);
    }

    void a_vehicle_that_was_read_before_no_longer_looks_fresh()
    {
        learn({reading(battery, R"({"value":57})", now.addSecs(-240))});
        QCOMPARE(cell(FleetField::LastHeard), u"● 4\u202fmin ago"_s);
        QCOMPARE(cell(FleetField::ReadError), QString());
        QCOMPARE(spoken(FleetField::ReadError), u"no error"_s);
        fail(0, ApiError::Kind::Timeout, now);
        QCOMPARE(cell(FleetField::LastHeard), u"✕ 4\u202fmin ago"_s);
        QCOMPARE(tone(FleetField::LastHeard), int(Tone::Error));
        QVERIFY(spoken(FleetField::LastHeard).contains(u"fresh, 4\u202fmin ago"_s));
        QCOMPARE(cell(FleetField::Battery), u"● 57\u202f%"_s);
        learn({reading(battery, R"({"value":57})", now.addSecs(-240))});
        QCOMPARE(cell(FleetField::LastHeard), u"● 4\u202fmin ago"_s);
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
