// SPDX-License-Identifier: GPL-3.0-or-later
#include "apierror.h"
#include "connection.h"
#include "fleetdata.h"
#include "fleetdataage.h"
#include "fleetfieldlists.h"
#include "fleetreading.h"
#include "fleetrowsource.h"
#include "isotime.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'764'000'000'000;
constexpr quint32 nowSeconds = quint32(now / 1000);

/// Writes cells down as texts: "null", "\"text\"", "1.5", "true", a time in ISO 8601, "[a b]".
class TextSink final : public CellSink
{
public:
    QStringList cells;

    void text(std::string_view utf8) override { cells += u'"' + decoded(utf8) + u'"'; }
    void number(double value) override { cells += QString::number(value, 'g', 12); }
    void integer(qint64 value) override { cells += QString::number(value); }
    void boolean(bool value) override { cells += value ? u"true"_s : u"false"_s; }
    void time(EpochMs time) override { cells += QString::fromLatin1(isoTime(time)); }
    void list(std::span<const std::string_view> utf8) override
    {
        QStringList items;
        for (const std::string_view item : utf8)
            items += decoded(item);
        cells += u'[' + items.join(u' ') + u']';
    }
    void null() override { cells += u"null"_s; }

private:
    static QString decoded(std::string_view utf8)
    {
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    }
};

QStringList names(const FleetRowSource &source)
{
    QStringList names;
    for (const ExportColumn &column : source.columns())
        names += QString::fromStdString(column.name);
    return names;
}

QStringList cells(const FleetRowSource &source, qint64 row)
{
    TextSink sink;
    source.read(row, sink);
    return sink.cells;
}

FleetRowSource::Rows rowList(std::vector<quint32> rows)
{
    return std::make_shared<const std::vector<quint32>>(std::move(rows));
}

/// The cells of one row and these fields.
QStringList cells(const Fleet &fleet, quint32 row, const QList<FleetField> &fields)
{
    return cells(FleetRowSource(fleet, rowList({row}), fields, now), 0);
}

/// A fleet of so many connections, each with a row of readings in which nothing is known.
Fleet fleetWithReadings(int connections)
{
    FleetWriter writer;
    std::vector<TestConnection> all;
    for (int number = 0; number < connections; ++number)
        all.push_back(testConnection(number));
    mergeAll(&writer, all);
    Fleet fleet = writer.fleet();
    for (quint32 row = 0; row < fleet.rows(); ++row) {
        if (row % segmentRows == 0)
            fleet.readings.emplace_back(new ReadingSegment);
        ++fleet.readings.back()->rows;
        fleet.segments[row / segmentRows]->readings[row % segmentRows] = row;
    }
    return fleet;
}

void setReading(Fleet *fleet, quint32 row, FleetSignal signal, quint8 state, qint32 value,
                quint32 reportedAt)
{
    ReadingSegment &segment = *fleet->readings[row / segmentRows];
    const quint32 at = row % segmentRows;
    segment.state[std::size_t(signal)][at] = state;
    segment.reportedAt[std::size_t(signal)][at] = reportedAt;
    segment.heardAt[at] = std::max(segment.heardAt[at], reportedAt);
    if (std::size_t(signal) < segment.value.size())
        segment.value[std::size_t(signal)][at] = value;
}

quint8 state(ReadingState state, quint8 bits = 0)
{
    return quint8(quint8(state) | bits);
}

} // namespace

class FleetRowSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void gives_what_a_connection_is();
    void unknown_is_null();
    void ids_and_vins_of_any_form_are_texts();
    void rows_and_columns_come_in_the_order_wanted();
    void each_row_has_a_cell_for_each_column();
    void a_signal_has_unit_status_time_and_age();
    void an_error_keeps_the_last_value_beside_it();
    void a_signal_that_was_never_read_says_so();
    void what_an_answer_lacks_is_not_reported();
    void a_read_that_failed_is_told_with_its_time();
    void a_place_is_two_numbers();
    void ages_are_never_below_zero();
    void changes_are_a_list();
    void what_is_exported_does_not_change_any_more();
    void lists_of_fields_have_names();
    void tells_the_age_of_some_rows();
};

void FleetRowSourceTest::gives_what_a_connection_is()
{
    FleetWriter writer;
    TestConnection connection = testConnection(1);
    connection.make = "ŠKODA";
    mergeAll(&writer, {connection}, LearnedFrom::Sync, now);
    writer.setVin(connection.vehicle, "TMBJB7NY0PF000001");
    writer.setNickname(connection.vehicle, "Pool 7");
    const QList<FleetField> fields{
        FleetField::Make,       FleetField::Model,       FleetField::Year,
        FleetField::Powertrain, FleetField::Mode,        FleetField::Nickname,
        FleetField::Vin,        FleetField::ExternalId,  FleetField::CreatedAt,
        FleetField::UpdatedAt,  FleetField::Permissions, FleetField::LearnedAt};
    QCOMPARE(cells(writer.fleet(), 0, fields),
             (QStringList{u"\"ŠKODA\""_s, u"\"Model 3\""_s, u"2021"_s, u"\"BEV\""_s, u"\"live\""_s,
                          u"\"Pool 7\""_s, u"\"TMBJB7NY0PF000001\""_s, u"\"C-1\""_s,
                          u"2023-11-14T22:13:20.000Z"_s, u"2023-11-14T22:21:40.000Z"_s,
                          u"[read_battery read_vin]"_s, u"2025-11-24T16:00:00.000Z"_s}));
    const auto quoted = [](const std::string &id) {
        return u'"' + QString::fromStdString(id) + u'"';
    };
    QCOMPARE(
        cells(writer.fleet(), 0,
              {FleetField::ConnectionId, FleetField::UserId, FleetField::VehicleId}),
        (QStringList{quoted(connection.id), quoted(connection.user), quoted(connection.vehicle)}));
}

void FleetRowSourceTest::unknown_is_null()
{
    FleetWriter writer;
    TestConnection bare;
    bare.id = testUuid(1);
    bare.make = bare.model = bare.powertrain = bare.mode = "";
    bare.permissions.clear();
    bare.createdAt = bare.updatedAt = noTime;
    bare.year = VehicleKind::noYear;
    mergeAll(&writer, {bare});
    const FleetRowSource source(writer.fleet(), rowList({0}), *findFleetFieldList(u"all"), now);
    const QStringList row = cells(source, 0);
    const QStringList columns = names(source);
    QCOMPARE(row.size(), columns.size());
    for (qsizetype at = 0; at < row.size(); ++at) {
        const QString &name = columns.at(at);
        if (name == u"connectionId"_s || name == u"learnedAt"_s)
            QVERIFY2(row.at(at) != u"null"_s, qPrintable(name));
        else if (name == u"permissions"_s || name == u"change"_s)
            QCOMPARE(row.at(at), u"[]"_s);
        else
            QCOMPARE(row.at(at), name.endsWith(u"Status"_s) ? u"\"never\""_s : u"null"_s);
    }
}

void FleetRowSourceTest::ids_and_vins_of_any_form_are_texts()
{
    FleetWriter writer;
    TestConnection odd = testConnection(1);
    odd.id = "c-1";
    odd.user = "00123456789012345678";
    mergeAll(&writer, {odd});
    writer.setVin(odd.vehicle, "=short \"vin\"");
    QCOMPARE(
        cells(writer.fleet(), 0, {FleetField::ConnectionId, FleetField::UserId, FleetField::Vin}),
        (QStringList{u"\"c-1\""_s, u"\"00123456789012345678\""_s, u"\"=short \"vin\"\""_s}));
}

void FleetRowSourceTest::rows_and_columns_come_in_the_order_wanted()
{
    const Fleet fleet = fleetWithReadings(3);
    const FleetRowSource source(fleet, rowList({2, 0}),
                                {FleetField::ExternalId, FleetField::Make, FleetField::ExternalId},
                                now);
    QCOMPARE(names(source), (QStringList{u"externalId"_s, u"make"_s}));
    QCOMPARE(source.rows(), 2);
    QCOMPARE(cells(source, 0).first(), u"\"C-2\""_s);
    QCOMPARE(cells(source, 1).first(), u"\"C-0\""_s);
    QCOMPARE(cells(source, 0).first(), u"\"C-2\""_s);
}

void FleetRowSourceTest::each_row_has_a_cell_for_each_column()
{
    Fleet fleet = fleetWithReadings(5000);
    for (int signal = 0; signal < fleetSignals; ++signal)
        setReading(&fleet, 4999, FleetSignal(signal),
                   state(ReadingState::Value, ReadingSegment::HasValue), 1000, nowSeconds);
    for (const FleetFieldDef &def : fleetFieldTable()) {
        const FleetRowSource source(fleet, rowList({0, 4999}), {def.field}, now);
        for (qint64 row = 0; row < source.rows(); ++row)
            QCOMPARE(cells(source, row).size(), qsizetype(source.columns().size()));
    }
}

void FleetRowSourceTest::a_signal_has_unit_status_time_and_age()
{
    Fleet fleet = fleetWithReadings(1);
    constexpr quint8 has = ReadingSegment::HasValue;
    setReading(&fleet, 0, FleetSignal::Battery, state(ReadingState::Value, has), 54300,
               nowSeconds - 90);
    setReading(&fleet, 0, FleetSignal::Range,
               state(ReadingState::Value, has | ReadingSegment::IsImperial), 120500, 0);
    setReading(&fleet, 0, FleetSignal::Odometer, state(ReadingState::Value, has), -1, nowSeconds);
    setReading(&fleet, 0, FleetSignal::Lock,
               state(ReadingState::Value, has | ReadingSegment::IsTrue), 0, nowSeconds);
    setReading(&fleet, 0, FleetSignal::Charging, state(ReadingState::NoPermission), 0, 0);

    const QList<FleetField> fields{FleetField::Battery,  FleetField::Range,
                                   FleetField::Odometer, FleetField::Lock,
                                   FleetField::Charging, FleetField::LastHeard};
    const FleetRowSource source(fleet, rowList({0}), fields, now);
    QCOMPARE(names(source), (QStringList{u"battery"_s,
                                         u"batteryUnit"_s,
                                         u"batteryStatus"_s,
                                         u"batteryReportedAt"_s,
                                         u"batteryAgeSeconds"_s,
                                         u"range"_s,
                                         u"rangeUnit"_s,
                                         u"rangeStatus"_s,
                                         u"rangeReportedAt"_s,
                                         u"rangeAgeSeconds"_s,
                                         u"odometer"_s,
                                         u"odometerUnit"_s,
                                         u"odometerStatus"_s,
                                         u"odometerReportedAt"_s,
                                         u"odometerAgeSeconds"_s,
                                         u"locked"_s,
                                         u"lockedStatus"_s,
                                         u"lockedReportedAt"_s,
                                         u"lockedAgeSeconds"_s,
                                         u"charging"_s,
                                         u"chargingStatus"_s,
                                         u"chargingReportedAt"_s,
                                         u"chargingAgeSeconds"_s,
                                         u"lastHeardAt"_s,
                                         u"lastHeardAgeSeconds"_s}));
    const QString at = u"2025-11-24T16:00:00.000Z"_s;
    QCOMPARE(cells(source, 0), (QStringList{u"54.3"_s,
                                            u"\"percent\""_s,
                                            u"\"value\""_s,
                                            u"2025-11-24T15:58:30.000Z"_s,
                                            u"90"_s,
                                            u"120.5"_s,
                                            u"\"mi\""_s,
                                            u"\"value\""_s,
                                            u"null"_s,
                                            u"null"_s,
                                            u"-0.001"_s,
                                            u"\"km\""_s,
                                            u"\"value\""_s,
                                            at,
                                            u"0"_s,
                                            u"true"_s,
                                            u"\"value\""_s,
                                            at,
                                            u"0"_s,
                                            u"null"_s,
                                            u"\"noPermission\""_s,
                                            u"null"_s,
                                            u"null"_s,
                                            at,
                                            u"0"_s}));
}

void FleetRowSourceTest::an_error_keeps_the_last_value_beside_it()
{
    Fleet fleet = fleetWithReadings(1);
    setReading(&fleet, 0, FleetSignal::Fuel, state(ReadingState::Error, ReadingSegment::HasValue),
               12000, nowSeconds - 3600);
    QCOMPARE(cells(fleet, 0, {FleetField::Fuel}),
             (QStringList{u"12"_s, u"\"percent\""_s, u"\"error\""_s, u"2025-11-24T15:00:00.000Z"_s,
                          u"3600"_s}));
    const std::pair<ReadingState, QString> others[]{{ReadingState::Empty, u"\"empty\""_s},
                                                    {ReadingState::NotCapable, u"\"notCapable\""_s},
                                                    {ReadingState::Error, u"\"error\""_s},
                                                    {ReadingState::Never, u"\"never\""_s}};
    for (const auto &[other, word] : others) {
        setReading(&fleet, 0, FleetSignal::Fuel, state(other), 12000, 0);
        QCOMPARE(cells(fleet, 0, {FleetField::Fuel}),
                 (QStringList{u"null"_s, u"null"_s, word, u"null"_s, u"null"_s}));
    }
}

void FleetRowSourceTest::a_signal_that_was_never_read_says_so()
{
    FleetWriter writer;
    mergeAll(&writer, {testConnection(1)});
    QCOMPARE(cells(writer.fleet(), 0, {FleetField::Online, FleetField::Location}),
             (QStringList{u"null"_s, u"\"never\""_s, u"null"_s, u"null"_s, u"null"_s, u"null"_s,
                          u"\"never\""_s, u"null"_s, u"null"_s}));
}

void FleetRowSourceTest::what_an_answer_lacks_is_not_reported()
{
    FleetWriter writer;
    const TestConnection car = testConnection(1);
    mergeAll(&writer, {car});
    writer.learn(car.vehicle, car.user, {}, LearnedFrom::Read, now);
    QCOMPARE(cells(writer.fleet(), 0, {FleetField::Online}),
             (QStringList{u"null"_s, u"\"notReported\""_s, u"null"_s, u"null"_s}));
    writer.learnFault(car.vehicle, car.user, int(ApiError::Kind::Upstream), now + 1000);
    QCOMPARE(cells(writer.fleet(), 0, {FleetField::Online}).at(1), u"\"notReported\""_s);
}

void FleetRowSourceTest::a_read_that_failed_is_told_with_its_time()
{
    FleetWriter writer;
    const TestConnection car = testConnection(1);
    mergeAll(&writer, {car, testConnection(2)});
    writer.learnFault(car.vehicle, car.user, int(ApiError::Kind::Upstream), now);
    const FleetRowSource source(writer.fleet(), rowList({0, 1}), {FleetField::ReadError}, now);
    QCOMPARE(names(source), (QStringList{u"readError"_s, u"readErrorAt"_s}));
    QCOMPARE(cells(source, 0), (QStringList{u"\"Upstream\""_s, u"2025-11-24T16:00:00.000Z"_s}));
    QCOMPARE(cells(source, 1), (QStringList{u"null"_s, u"null"_s}));
    QVERIFY(findFleetFieldList(u"usual")->contains(FleetField::ReadError));
}

void FleetRowSourceTest::a_place_is_two_numbers()
{
    Fleet fleet = fleetWithReadings(1);
    setReading(&fleet, 0, FleetSignal::Location,
               state(ReadingState::Value, ReadingSegment::HasValue), -337'654'321, nowSeconds);
    fleet.readings[0]->longitude[0] = 1'512'345'678;
    const FleetRowSource source(fleet, rowList({0}), {FleetField::Location}, now);
    QCOMPARE(names(source), (QStringList{u"latitude"_s, u"longitude"_s, u"locationStatus"_s,
                                         u"locationReportedAt"_s, u"locationAgeSeconds"_s}));
    QCOMPARE(cells(source, 0).mid(0, 3),
             (QStringList{u"-33.7654321"_s, u"151.2345678"_s, u"\"value\""_s}));
}

void FleetRowSourceTest::ages_are_never_below_zero()
{
    Fleet fleet = fleetWithReadings(1);
    setReading(&fleet, 0, FleetSignal::Battery,
               state(ReadingState::Value, ReadingSegment::HasValue), 1000, nowSeconds + 500);
    QCOMPARE(cells(fleet, 0, {FleetField::Battery}).last(), u"0"_s);
    QCOMPARE(cells(fleet, 0, {FleetField::LastHeard}).last(), u"0"_s);
}

void FleetRowSourceTest::changes_are_a_list()
{
    FleetWriter writer;
    writer.beginSync(Mode::All, now);
    mergeAll(&writer, {testConnection(0), testConnection(1), testConnection(2)});
    writer.endSync({}, now);
    writer.beginSync(Mode::All, now);
    TestConnection other = testConnection(0);
    other.permissions = {"read_vin"};
    other.updatedAt += 1000;
    mergeAll(&writer, {other, testConnection(1), testConnection(3)});
    writer.endSync(writer.missing(Mode::All), now);
    const QList<FleetField> change{FleetField::Change};
    QCOMPARE(cells(writer.fleet(), 0, change), QStringList{u"[permissions changed]"_s});
    QCOMPARE(cells(writer.fleet(), 1, change), QStringList{u"[]"_s});
    QCOMPARE(cells(writer.fleet(), 2, change), QStringList{u"[gone]"_s});
    QCOMPARE(cells(writer.fleet(), 3, change), QStringList{u"[new]"_s});

    writer.beginSync(Mode::All, now);
    QCOMPARE(cells(writer.fleet(), 2, change), QStringList{u"[gone]"_s});
    QCOMPARE(cells(writer.fleet(), 3, change), QStringList{u"[]"_s});
}

void FleetRowSourceTest::what_is_exported_does_not_change_any_more()
{
    FleetWriter writer;
    mergeAll(&writer, {testConnection(0)});
    const FleetRowSource source(writer.fleet(), rowList({0}), {FleetField::Permissions}, now);
    TestConnection other = testConnection(0);
    other.permissions = {"control_security"};
    mergeAll(&writer, {other});
    QCOMPARE(cells(source, 0), QStringList{u"[read_battery read_vin]"_s});
}

void FleetRowSourceTest::lists_of_fields_have_names()
{
    QCOMPARE(findFleetFieldList(u"ALL")->size(), fleetFields);
    QVERIFY(!findFleetFieldList(u"most"));
    const FleetRowSource source(Fleet(), rowList({}), *findFleetFieldList(u"migration"), now);
    QCOMPARE(names(source), (QStringList{u"userId"_s, u"externalId"_s, u"vehicleId"_s,
                                         u"connectionId"_s, u"vin"_s}));
    QCOMPARE(source.rows(), 0);
}

void FleetRowSourceTest::tells_the_age_of_some_rows()
{
    Fleet fleet = fleetWithReadings(4);
    for (quint32 row = 0; row < 3; ++row)
        setReading(&fleet, row, FleetSignal::Battery, state(ReadingState::Value), 0,
                   nowSeconds - 100 * row);
    FleetDataAge age;
    QCOMPARE(dataAge(fleet, {}), age);
    const std::vector<quint32> rows{1, 2, 3};
    age.rows = 3;
    age.unread = 1;
    age.newestHeard = now - 100'000;
    age.oldestHeard = now - 200'000;
    QCOMPARE(dataAge(fleet, rows), age);

    fleet.readings[0]->readAt[3] = nowSeconds; // and its car told no time
    age.unread = 0;
    age.timeless = 1;
    QCOMPARE(dataAge(fleet, rows), age);

    fleet.stamp.live = {now, now - 5000};
    QCOMPARE(dataAge(fleet, rows).live, fleet.stamp.live);
    QCOMPARE(dataAge(fleet, rows).simulated, SyncTimes());
    QCOMPARE(dataAge(fleet, rows).unfinishedSync, noTime);
    fleet.stamp.simulated.startedAt = now + 5000;
    QCOMPARE(dataAge(fleet, rows).unfinishedSync, now + 5000);
}

QTEST_GUILESS_MAIN(FleetRowSourceTest)
#include "tst_fleetrowsource.moc"
