// SPDX-License-Identifier: GPL-3.0-or-later
#include "apierror.h"
#include "connection.h"
#include "fleetdata.h"
#include "fleetpack.h"
#include "fleetrow.h"

#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'764'000'000'000;
constexpr qint64 minute = 60'000;

const QString battery = u"tractionbattery-stateofcharge"_s;
const QString odometer = u"odometer-traveleddistance"_s;

Reading reading(const QString &code, double value, qint64 reportedAt = 0)
{
    Reading made;
    made.code = code;
    made.status = Reading::Status::Success;
    made.body = QJsonObject{{u"value"_s, value}};
    if (reportedAt != 0)
        made.oemUpdatedAt = QDateTime::fromMSecsSinceEpoch(reportedAt, Qt::UTC);
    return made;
}

void learn(FleetWriter *writer, int number, const QList<Reading> &readings, qint64 at)
{
    const TestConnection made = testConnection(number);
    writer->learn(made.vehicle, made.user, readings, LearnedFrom::Read, at);
}

std::vector<TestConnection> numbers(int first, int end)
{
    std::vector<TestConnection> made;
    for (int number = first; number < end; ++number) {
        made.push_back(testConnection(number));
        if (number % 3 == 0)
            made.back().id = "another form of id, number " + std::to_string(number);
        if (number % 5 == 0)
            made.back().id.clear(); // known by its user and vehicle
    }
    return made;
}

void sync(FleetWriter *writer, const std::vector<TestConnection> &list, qint64 at)
{
    writer->beginSync(Mode::All, at);
    mergeAll(writer, list, LearnedFrom::Sync, at);
    writer->endSync(writer->missing(Mode::All), at + 1000);
}

/// All that is known of a row, as text.
QByteArray lineOf(const Fleet &fleet, quint32 number)
{
    const FleetRow row(fleet, number);
    QByteArray line;
    const auto add = [&line](const auto &text) {
        line += QByteArray(text.data(), qsizetype(text.size())) + ' ';
    };
    add(row.connectionId());
    add(row.vehicleId());
    add(row.userId());
    add(row.externalId());
    add(row.make());
    add(row.model());
    add(row.vin());
    add(row.nickname());
    for (const quint32 word : row.permissions())
        add(fleet.words[word]);
    for (const qint64 of : {row.createdAt(), row.updatedAt(), row.learnedAt(), row.readAt(),
                            qint64(row.isGone()), qint64(row.isCleared()), qint64(row.change())})
        line += QByteArray::number(of) + ' ';
    for (const auto signal : {FleetSignal::Battery, FleetSignal::Odometer})
        line += QByteArray::number(row.reading(signal).number.value_or(-1)) + ' ';
    line += QByteArray::number(row.fault().value_or(ReadFault{-1, noTime}).kind);
    return line;
}

QByteArrayList contentOf(const Fleet &fleet)
{
    QByteArrayList lines;
    for (quint32 row = 0; row < fleet.rows(); ++row)
        lines << lineOf(fleet, row);
    std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace

class TestFleetAdoption : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FleetWriter> m_one, m_other;

    /// Both begin with the same.
    void begin(int end)
    {
        sync(m_one.get(), numbers(0, end), now - 100 * minute);
        m_other->adopt(m_one->fleet()); // not a copy: of those, only one may have a writer
    }

    static FleetRow row(const FleetWriter &writer, quint32 number = 0)
    {
        return FleetRow(writer.fleet(), number);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_one = std::make_unique<FleetWriter>();
        m_other = std::make_unique<FleetWriter>();
    }

    void an_empty_fleet_takes_all_and_the_same_again_nothing()
    {
        sync(m_other.get(), numbers(0, 5000), now);
        learn(m_other.get(), 7, {reading(battery, 80)}, now);
        QVERIFY(!m_one->adopt(m_other->fleet()));
        QVERIFY(isSound(m_one->fleet()));
        QCOMPARE(contentOf(m_one->fleet()), contentOf(m_other->fleet()));
        QCOMPARE(m_one->fleet().stamp.live.syncedAt, m_other->fleet().stamp.live.syncedAt);
        QVERIFY(m_one->takeDirt().isEmpty());
        QVERIFY(!m_one->adopt(m_other->fleet()));
        QVERIFY(!m_other->adopt(m_one->fleet()));
        QCOMPARE(m_one->fleet().rows(), 5000u);
    }

    void each_takes_what_the_other_learned_and_both_are_the_same()
    {
        begin(40);
        mergeAll(m_one.get(), numbers(40, 60), LearnedFrom::Lookup, now);
        mergeAll(m_other.get(), numbers(50, 70), LearnedFrom::Lookup, now + minute);
        learn(m_one.get(), 3, {reading(battery, 80)}, now);
        learn(m_other.get(), 3, {reading(odometer, 1000)}, now + minute);
        learn(m_other.get(), 55, {reading(battery, 50)}, now);
        m_one->setVin(testConnection(1).vehicle, "TMBJB7NY1PF000722");
        m_other->setVin(testConnection(2).vehicle, "another form of VIN");
        m_one->learnFault(testConnection(4).vehicle, testConnection(4).user, 5, now);

        QVERIFY(m_one->adopt(m_other->fleet()));
        QVERIFY(isSound(m_one->fleet()));
        QCOMPARE(m_one->fleet().rows(), 70u);
        QVERIFY(!m_other->adopt(m_one->fleet()));
        QCOMPARE(contentOf(m_one->fleet()), contentOf(m_other->fleet()));
        QVERIFY(!m_one->adopt(m_other->fleet()));
        QCOMPARE(row(*m_one, 3).reading(FleetSignal::Battery).number, 80);
        QCOMPARE(row(*m_one, 3).reading(FleetSignal::Odometer).number, 1000);
        QCOMPARE(row(*m_one, 4).fault()->kind, 5);
        QCOMPARE(row(*m_one, 2).vin(), "another form of VIN");
        // The writer finds what it took, and does not add it again.
        QCOMPARE(mergeAll(m_one.get(), numbers(0, 70), LearnedFrom::Lookup, now).added, 0);
        learn(m_one.get(), 69, {reading(battery, 1)}, now + minute);
        QCOMPARE(m_one->fleet().readingCount(), 4u); // of 3, 4, 55 and 69
    }

    void of_two_changes_the_later_one_stays()
    {
        begin(4);
        std::vector<TestConnection> early = numbers(1, 3), late = early;
        for (TestConnection &of : early)
            of.permissions = {"read_odometer"};
        for (TestConnection &of : late)
            of.permissions = {"control_security"};
        mergeAll(m_one.get(), {early[0], late[1]}, LearnedFrom::Lookup, now);
        mergeAll(m_other.get(), {late[0]}, LearnedFrom::Lookup, now + minute);
        mergeAll(m_other.get(), {early[1]}, LearnedFrom::Lookup, now - minute);
        QVERIFY(m_one->adopt(m_other->fleet()));
        for (const quint32 number : {1u, 2u})
            QCOMPARE(row(*m_one, number).connection().permissions,
                     QStringList{u"control_security"_s});
    }

    void of_two_readings_the_newer_by_the_cars_time_stays()
    {
        begin(4);
        learn(m_one.get(), 1, {reading(battery, 80, now)}, now + minute);
        learn(m_other.get(), 1, {reading(battery, 70, now - minute)}, now + 2 * minute);
        QVERIFY(m_one->adopt(m_other->fleet()));
        QCOMPARE(row(*m_one, 1).reading(FleetSignal::Battery).number, 80);
        QCOMPARE(row(*m_one, 1).readAt(), now + 2 * minute);
        m_other->adopt(m_one->fleet());
        QCOMPARE(row(*m_other, 1).reading(FleetSignal::Battery).number, 80);
    }

    void what_the_others_sync_found_is_news_here()
    {
        begin(10);
        auto list = numbers(1, 12); // 0 is gone, 10 and 11 are new
        list[3].permissions = {"control_security"};
        sync(m_other.get(), list, now);
        QVERIFY(!m_one->adopt(m_other->fleet()));
        QCOMPARE(contentOf(m_one->fleet()), contentOf(m_other->fleet()));
        QVERIFY(row(*m_one, 0).isGone());
        QCOMPARE(int(row(*m_one, 0).change()), int(ConnectionChange::Gone));
        QCOMPARE(int(row(*m_one, 10).change()), int(ConnectionChange::New));
        QCOMPARE(int(row(*m_one, 4).change()), int(ConnectionChange::Permissions));
        QCOMPARE(int(row(*m_one, 5).change()), 0);
        // And over with the next sync of either.
        sync(m_one.get(), list, now + minute);
        QCOMPARE(int(row(*m_one, 10).change()), 0);
        QVERIFY(!m_other->adopt(m_one->fleet()));
        QCOMPARE(int(row(*m_other, 10).change()), 0);
    }

    void what_the_others_sync_of_another_mode_found_leaves_ours_news()
    {
        begin(10);
        sync(m_one.get(), numbers(0, 11), now);
        m_other->adopt(m_one->fleet());
        for (const qint64 at : {now + minute, now + 2 * minute}) {
            TestConnection simulated = testConnection(at == now + minute ? 20 : 21);
            simulated.mode = "simulated";
            m_other->beginSync(Mode::Simulated, at);
            mergeAll(m_other.get(), {simulated}, LearnedFrom::Sync, at);
            m_other->endSync({}, at);
        }
        QVERIFY(!m_one->adopt(m_other->fleet()));
        QCOMPARE(contentOf(m_one->fleet()), contentOf(m_other->fleet()));
        QCOMPARE(int(row(*m_one, 10).change()), int(ConnectionChange::New));
        QCOMPARE(m_one->fleet().stamp.live.syncedAt, now + 1000);
        QCOMPARE(m_one->fleet().stamp.simulated.syncedAt, now + 2 * minute);
    }

    void a_sync_under_way_goes_on()
    {
        begin(10);
        m_one->beginSync(Mode::All, now);
        mergeAll(m_one.get(), numbers(0, 10), LearnedFrom::Sync, now);
        sync(m_other.get(), numbers(1, 12), now + minute);
        m_one->adopt(m_other->fleet());
        QCOMPARE(m_one->seen(), 10u);
        // What the other one met since is not missing here, nor is what it found gone.
        QVERIFY(m_one->missing(Mode::All).empty());
        m_one->endSync({}, now + 2 * minute);
        QVERIFY(row(*m_one, 0).isGone());
        QCOMPARE(int(row(*m_one, 11).change()), int(ConnectionChange::New));
        QCOMPARE(m_one->fleet().stamp.live.syncedAt, now + 2 * minute);
    }

    void what_is_cleared_here_or_there_is_cleared()
    {
        begin(4);
        sync(m_one.get(), numbers(1, 4), now);
        m_other->adopt(m_one->fleet());
        QCOMPARE(m_other->clearGone(), 1);
        QVERIFY(!m_one->adopt(m_other->fleet()));
        QVERIFY(row(*m_one, 0).isCleared());
        QCOMPARE(m_one->clearGone(), 0);
        // A fleet that never had it does not get it.
        FleetWriter third;
        third.adopt(m_one->fleet());
        QCOMPARE(third.fleet().rows(), 3u);
    }

    void snapshots_stay_as_they_were()
    {
        begin(4);
        learn(m_one.get(), 1, {reading(battery, 80)}, now);
        const Fleet before = m_one->fleet();
        const QByteArrayList content = contentOf(before);
        learn(m_other.get(), 1, {reading(battery, 70)}, now + minute);
        sync(m_other.get(), numbers(2, 9), now + minute);
        m_one->adopt(m_other->fleet());
        QCOMPARE(contentOf(before), content);
        QVERIFY(m_one->fleet().stamp.version > before.stamp.version);
    }
};

QTEST_GUILESS_MAIN(TestFleetAdoption)
#include "tst_fleetadoption.moc"
