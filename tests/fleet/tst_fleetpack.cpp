// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"
#include "fleetdata.h"
#include "fleetpack.h"
#include "fleetrow.h"
#include "vinslot.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace motorpool;

Q_DECLARE_METATYPE(std::function<void(Fleet &)>)

namespace {

struct Part
{
    const char *name;
    QByteArray bytes;
    std::function<bool(const QByteArray &, Fleet *)> unpack;
};

/// All of a fleet, in the order in which the cache hands it over.
std::vector<Part> partsOf(const Fleet &fleet)
{
    std::vector<Part> parts;
    const auto texts = [&parts](const char *name, const TextPool &pool, TextPool Fleet::*member) {
        for (const TextPool::Block &block : pool.blocks())
            parts.push_back(
                {name, packTexts(pool, block), [member](const QByteArray &bytes, Fleet *to) {
                     return unpackTexts(bytes, &(to->*member));
                 }});
    };
    for (const auto &segment : fleet.segments)
        parts.push_back({"connections", packConnections(*segment), unpackConnections});
    texts("externals", fleet.externals, &Fleet::externals);
    for (quint32 chunk = 0; chunk * packedChunk < fleet.kinds.size(); ++chunk)
        parts.push_back({"kinds", packKinds(fleet, chunk), unpackKinds});
    texts("nicknames", fleet.nicknames, &Fleet::nicknames);
    texts("others", fleet.others, &Fleet::others);
    for (quint32 chunk = 0; chunk * packedChunk < fleet.permissionSets.size(); ++chunk)
        parts.push_back({"permissions", packPermissionSets(fleet, chunk), unpackPermissionSets});
    for (const auto &segment : fleet.readings)
        parts.push_back({"readings", packReadings(*segment), unpackReadings});
    parts.push_back({"stamp", packStamp(fleet.stamp), [](const QByteArray &bytes, Fleet *to) {
                         return unpackStamp(bytes, &to->stamp);
                     }});
    for (const auto &segment : fleet.users)
        parts.push_back({"users", packUsers(*segment), unpackUsers});
    texts("words", fleet.words, &Fleet::words);
    return parts;
}

std::optional<Fleet> unpacked(const std::vector<Part> &parts)
{
    Fleet fleet;
    for (const Part &part : parts) {
        if (!part.unpack(part.bytes, &fleet))
            return std::nullopt;
    }
    if (!isSound(fleet))
        return std::nullopt;
    return fleet;
}

std::vector<QByteArray> bytesOf(const Fleet &fleet)
{
    std::vector<QByteArray> all;
    for (const Part &part : partsOf(fleet))
        all.push_back(part.bytes);
    return all;
}

/// A fleet that has something of everything.
Fleet sampleFleet(int rows)
{
    FleetWriter writer;
    writer.beginSync(Mode::All, 1'764'000'000'000);
    for (int number = 0; number < rows; ++number) {
        TestConnection made = testConnection(number);
        made.model = "Model " + std::to_string(number % 1500);
        made.permissions.push_back("permission-" + std::to_string(number % 7));
        if (number % 5 == 0) {
            made.id = "connection " + std::to_string(number);
            made.vehicle = "vehicle " + std::to_string(number);
        }
        if (number % 11 == 0)
            made.user = made.external = {};
        mergeAll(&writer, {made});
        if (number % 3 == 0)
            writer.setVin(made.vehicle, number % 2 ? "TMBJB7NY1PF000722" : "old 17");
        if (number % 4 == 0)
            writer.setNickname(made.vehicle, "Nickname " + std::to_string(number));
    }
    writer.endSync({}, 1'764'000'001'000);
    Fleet fleet = writer.fleet();
    fleet.readings.emplace_back(new ReadingSegment);
    ReadingSegment &readings = *fleet.readings.back();
    readings.rows = 3;
    readings.value[0][1] = 57'000;
    readings.state[0][1] = quint8(ReadingState::Value) | ReadingSegment::HasValue;
    readings.fault[2] = 1;
    fleet.segments.front()->readings[0] = 1;
    return fleet;
}

/// Goes through all that can be read of a fleet, and on writing it.
void use(const Fleet &fleet)
{
    qsizetype length = 0;
    for (quint32 number = 0; number < fleet.rows(); ++number) {
        const FleetRow row(fleet, number);
        const Connection connection = row.connection();
        length += connection.id.size() + connection.model.size() + qsizetype(row.vin().size()) +
                  qsizetype(row.nickname().size());
        for (int signal = 0; signal < fleetSignals; ++signal)
            length += int(row.reading(FleetSignal(signal)).state);
        length += row.fault() ? row.fault()->kind : 0;
    }
    FleetWriter writer(fleet);
    mergeAll(&writer, {testConnection(0), testConnection(1), testConnection(9999)});
    writer.setVin(testConnection(1).vehicle, "TMBJB7NY1PF000722");
    writer.endSync(writer.missing(Mode::Live), 1'764'000'002'000);
    QVERIFY(length >= 0);
}

} // namespace

class TestFleetPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void comes_back_as_it_was()
    {
        const Fleet fleet = sampleFleet(5000);
        QCOMPARE(fleet.segments.size(), std::size_t(2));
        QVERIFY(fleet.kinds.size() > packedChunk);
        const auto back = unpacked(partsOf(fleet));
        QVERIFY(back);
        QVERIFY(bytesOf(*back) == bytesOf(fleet));
        for (const quint32 row : {0u, 1u, 55u, 4095u, 4096u, 4999u})
            QCOMPARE(FleetRow(*back, row).connection(), FleetRow(fleet, row).connection());
        QCOMPARE(FleetRow(*back, 0).vin(), std::string("old 17"));
        QCOMPARE(FleetRow(*back, 0).reading(FleetSignal::Battery).number, 57.0);
        QCOMPARE(back->stamp.live, fleet.stamp.live);
        QCOMPARE(back->stamp.simulated, fleet.stamp.simulated);
        use(*back);
    }

    void an_older_stamp_is_of_both_lists()
    {
        const QByteArray older = QByteArray::fromHex("01000000"         // its form
                                                     "0700"             // the number of the sync
                                                     "e803000000000000" // when the last one ended
                                                     "d007000000000000" // and when one began
        );
        FleetStamp stamp;
        QVERIFY(unpackStamp(older, &stamp));
        QCOMPARE(stamp.sync, quint16(7));
        QCOMPARE(stamp.live, (SyncTimes{1000, 2000}));
        QCOMPARE(stamp.simulated, stamp.live);
        for (qsizetype size = 0; size < older.size(); ++size)
            QVERIFY(!unpackStamp(older.left(size), &stamp));
        QVERIFY(!unpackStamp(older + '\0', &stamp));
        stamp.simulated = {3000, 2500};
        FleetStamp back;
        QVERIFY(unpackStamp(packStamp(stamp), &back));
        QCOMPARE(back.live, stamp.live);
        QCOMPARE(back.simulated, stamp.simulated);
    }

    void an_empty_fleet_comes_back()
    {
        const auto back = unpacked(partsOf(FleetWriter().fleet()));
        QVERIFY(back);
        QCOMPARE(back->rows(), 0u);
    }

    void refuses_what_is_cut_or_longer()
    {
        for (const Part &part : partsOf(sampleFleet(7))) {
            for (qsizetype size = 0; size < part.bytes.size(); ++size) {
                Fleet to;
                QVERIFY2(!part.unpack(part.bytes.left(size), &to), part.name);
            }
            Fleet to;
            QVERIFY2(!part.unpack(part.bytes + '\0', &to), part.name);
            QByteArray later = part.bytes;
            later[0] = 9; // the form
            QVERIFY2(!part.unpack(later, &to), part.name);
        }
    }

    void refuses_counts_that_cannot_be()
    {
        for (const Part &part : partsOf(sampleFleet(7))) {
            if (part.name == QByteArrayView("stamp"))
                continue;
            for (const char *count : {"\0\0\0\0", "\xff\xff\xff\xff", "\1\x10\0\0", "\0\0\0\x80"}) {
                QByteArray bytes = part.bytes;
                bytes.replace(4, 4, QByteArray(count, 4));
                Fleet to;
                QVERIFY2(!part.unpack(bytes, &to), part.name);
            }
        }
    }

    void only_the_last_segment_may_have_room()
    {
        const Fleet fleet = sampleFleet(7);
        Fleet to;
        QVERIFY(unpackConnections(packConnections(*fleet.segments[0]), &to));
        QVERIFY(!unpackConnections(packConnections(*fleet.segments[0]), &to));
    }

    void finds_what_refers_to_nothing_data()
    {
        using Spoil = std::function<void(Fleet &)>;
        QTest::addColumn<Spoil>("spoil");
        const auto row = [](const char *name, Spoil spoil) { QTest::newRow(name) << spoil; };
        const auto first = [](Fleet &fleet) -> ConnectionSegment & { return *fleet.segments[0]; };
        row("a user", [first](Fleet &of) { first(of).user[3] = of.userCount(); });
        row("a kind", [first](Fleet &of) { first(of).kind[3] = of.kinds.size(); });
        row("permissions",
            [first](Fleet &of) { first(of).permissions[3] = of.permissionSets.size(); });
        row("a nickname", [first](Fleet &of) { first(of).nickname[3] = of.nicknames.end(); });
        row("readings", [first](Fleet &of) { first(of).readings[3] = of.readingCount(); });
        row("a source", [first](Fleet &of) { first(of).learnedFrom[3] = 99; });
        row("a connection's id", [first](Fleet &of) {
            first(of).connection[3] = IdSlot::fromReference(of.others.end());
        });
        row("a vehicle's id",
            [first](Fleet &of) { first(of).vehicle[3] = IdSlot::fromReference(0xffffffff); });
        row("a vin", [first](Fleet &of) { first(of).vin[3] = vinReferenceSlot(of.others.end()); });
        row("a user's id",
            [](Fleet &of) { of.users[0]->id[1] = IdSlot::fromReference(of.others.end()); });
        row("a user's external id",
            [](Fleet &of) { of.users[0]->external[1] = of.externals.end(); });
        row("a kind's word", [](Fleet &of) {
            VehicleKind kind;
            kind.model = of.words.end();
            of.kinds.append(kind);
        });
        row("a permission's word", [](Fleet &of) {
            of.permissionSets.append({1, of.words.end()});
        });
        row("the kind of nothing known", [](Fleet &of) {
            AppendOnly<VehicleKind> kinds;
            kinds.append({1, 1, 1, 1, 2020});
            while (kinds.size() < of.kinds.size())
                kinds.append(of.kinds[kinds.size()]);
            of.kinds = kinds;
        });
        row("a reading's state", [](Fleet &of) { of.readings[0]->state[2][1] = 0x0e; });
        row("a reading's fault", [](Fleet &of) { of.readings[0]->fault[1] = 200; });
    }

    void finds_what_refers_to_nothing()
    {
        QFETCH(std::function<void(Fleet &)>, spoil);
        Fleet fleet = sampleFleet(7);
        QVERIFY(isSound(fleet));
        spoil(fleet);
        QVERIFY(!isSound(fleet));
    }

    void what_is_garbled_is_refused_or_can_be_used()
    {
        const std::vector<Part> parts = partsOf(sampleFleet(23));
        QRandomGenerator random(4711);
        int refused = 0;
        constexpr int rounds = 3000;
        for (int round = 0; round < rounds; ++round) {
            std::vector<Part> garbled = parts;
            for (int changes = random.bounded(1, 4); changes > 0; --changes)
                garble(&garbled[std::size_t(random.bounded(int(garbled.size())))].bytes, &random);
            if (const auto fleet = unpacked(garbled))
                use(*fleet);
            else
                ++refused;
        }
        QVERIFY(refused > rounds / 10);
        QVERIFY(refused < rounds);
    }

private:
    static void garble(QByteArray *bytes, QRandomGenerator *random)
    {
        if (bytes->isEmpty())
            return;
        const auto place = [&] { return random->bounded(int(bytes->size())); };
        switch (random->bounded(5)) {
        case 0:
            (*bytes)[place()] = char(random->bounded(256));
            break;
        case 1:
            (*bytes)[place()] = char(bytes->at(place()) ^ (1 << random->bounded(8)));
            break;
        case 2: // a number becomes a small or the largest one
            bytes->replace(place(), 4, QByteArray(4, random->bounded(2) ? '\xff' : '\0'));
            break;
        case 3:
            bytes->truncate(place());
            break;
        default:
            bytes->insert(place(), bytes->mid(place(), random->bounded(40)));
        }
    }
};

QTEST_GUILESS_MAIN(TestFleetPack)
#include "tst_fleetpack.moc"
