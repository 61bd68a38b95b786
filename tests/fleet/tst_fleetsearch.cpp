// SPDX-License-Identifier: GPL-3.0-or-later
// Search and order against the plainest way to do the same, over a fleet of every oddity.
#include "connection.h"
#include "filterparse.h"
#include "fleetdata.h"
#include "fleetrow.h"
#include "fleetsearch.h"
#include "naturalorder.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace motorpool;

class TestFleetSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void initTestCase();

    void finds_what_a_plain_search_finds_data();
    void finds_what_a_plain_search_finds();
    void finds_every_part_of_every_id();
    void typing_on_finds_what_typing_at_once_finds();
    void a_changed_fleet_is_searched_anew();
    void sorts_like_a_plain_sort_data();
    void sorts_like_a_plain_sort();
    void sorts_by_several_keys();
    void unknown_values_come_last_in_either_direction();
    void what_is_cleared_is_not_found();
    void what_was_found_of_one_fleet_is_not_taken_for_another_s();

private:
    std::vector<quint32> find(const QString &text, const FleetOrder &order = {});
    QString searched(quint32 row) const;

    FleetWriter m_writer;
    FleetSearch m_search;
};

namespace {

constexpr int rowCount = 3 * int(segmentRows) + 77;

QString decoded(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

void TestFleetSearch::initTestCase()
{
    QRandomGenerator random(7);
    const char *makes[] = {"TESLA", "Tesla", "SKODA", "\xc5\xa0KODA", "Land Rover", ""};
    const char *models[] = {"Model 3", "ID.4", "ID.10", "Enyaq", ""};
    std::vector<TestConnection> all;
    for (int number = 0; number < rowCount; ++number) {
        TestConnection made = testConnection(number);
        made.make = makes[random.bounded(6)];
        made.model = models[random.bounded(5)];
        made.year =
            random.bounded(10) == 0 ? VehicleKind::noYear : qint16(2010 + random.bounded(16));
        if (random.bounded(3) == 0)
            made.user = testUuid(3 * random.bounded(50) + 3);
        switch (random.bounded(9)) {
        case 0:
            made.external.clear();
            break;
        case 1:
            made.external = "Fl\xc3\xb6tte " + std::to_string(random.bounded(2000));
            break;
        case 2:
            made.external = "fleet-" + std::to_string(random.bounded(100000)) + "-A";
            break;
        default:
            break;
        }
        if (random.bounded(20) == 0)
            made.vehicle = "vehicle" + std::to_string(number);
        if (random.bounded(50) == 0)
            made.id = "Conn-" + std::to_string(number);
        if (random.bounded(50) == 0)
            made.user = "auth0|" + std::to_string(random.bounded(40));
        if (random.bounded(100) == 0)
            made.createdAt = noTime;
        else
            made.createdAt += random.bounded(1'000'000);
        all.push_back(made);
    }
    mergeAll(&m_writer, all);
    for (int number = 0; number < rowCount; ++number) {
        const std::string vehicle = all[std::size_t(number)].vehicle;
        if (number % 3 != 0)
            m_writer.setVin(vehicle, "5YJ3E1EA" + std::string(1, char('A' + number % 26)) + "KF" +
                                         std::to_string(100000 + number));
        else if (number % 30 == 0)
            m_writer.setVin(vehicle, "odd vin " + std::to_string(number));
        if (number % 40 == 0)
            m_writer.setNickname(vehicle, "Z\xc3\xa9ro " + std::to_string(number));
    }
}

std::vector<quint32> TestFleetSearch::find(const QString &text, const FleetOrder &order)
{
    FleetQuestion question;
    question.filter = parseFilter(text).filter;
    question.order = order;
    question.setting.now = 1'764'000'000'000;
    return m_search.find(m_writer.fleet(), question);
}

/// Everything that a plain word looks into, folded, with line breaks between.
QString TestFleetSearch::searched(quint32 row) const
{
    const FleetRow of(m_writer.fleet(), row);
    const Connection connection = of.connection();
    QStringList texts{connection.id,
                      connection.vehicleId,
                      connection.userId,
                      connection.externalId,
                      connection.make,
                      connection.model,
                      connection.year ? QString::number(*connection.year) : QString(),
                      QString::fromStdString(of.vin()),
                      decoded(of.nickname())};
    for (const QString &id : {connection.id, connection.vehicleId, connection.userId}) {
        if (IdSlot::fromUuid(id.toStdString()))
            texts << QString(id).remove(u'-');
    }
    return texts.join(u'\n').toCaseFolded();
}

void TestFleetSearch::finds_what_a_plain_search_finds_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "t",
                             "5",
                             "a",
                             "5y",
                             "5yj",
                             "5YJ3E1EA",
                             "tesla",
                             "TESLA model",
                             "2021",
                             "202",
                             "1",
                             "c-1",
                             "C-12",
                             "c-123",
                             "-",
                             "kf100",
                             "odd",
                             "odd vin 30",
                             "vehicle1",
                             "conn-",
                             "auth0",
                             "auth0|3",
                             "fl\xc3\xb6tte",
                             "FL\xc3\x96TTE 19",
                             "z\xc3\xa9ro 4",
                             "zero",
                             "\xc5\xa1koda",
                             "fleet-9 tesla 20",
                             "nothing at all",
                             "\"land rover\" 2",
                             "id.1",
                             "a-4",
                             "0-4",
                             "4000-8",
                             "000000000000000000000000000000000000000000",
                             "g",
                             "zz"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestFleetSearch::finds_what_a_plain_search_finds()
{
    QFETCH(QString, text);
    const Filter filter = parseFilter(text).filter;
    std::vector<quint32> expected;
    for (quint32 row = 0; row < m_writer.fleet().rows(); ++row) {
        const QString all = searched(row);
        if (std::all_of(filter.terms.begin(), filter.terms.end(), [&all](const FilterTerm &term) {
                return all.contains(term.values.front().text);
            }))
            expected.push_back(row);
    }
    QCOMPARE(find(text), expected);
}

void TestFleetSearch::finds_every_part_of_every_id()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 100; ++round) {
        const auto row = quint32(random.bounded(rowCount));
        const FleetRow of(m_writer.fleet(), row);
        const std::string texts[] = {of.connectionId(), of.vehicleId(), of.userId(), of.vin(),
                                     std::string(of.externalId())};
        for (const std::string &text : texts) {
            const bool isPlain =
                std::all_of(text.begin(), text.end(), [](char c) { return c > 0; });
            if (text.empty() || !isPlain)
                continue; // a cut through a letter is no text
            const int first = random.bounded(int(text.size()));
            const int size = 1 + random.bounded(int(text.size()) - first);
            FleetQuestion question;
            FilterTerm term;
            term.values = {FilterValue()};
            term.values.front().text =
                QString::fromStdString(text.substr(std::size_t(first), std::size_t(size)))
                    .toCaseFolded();
            question.filter.terms = {term};
            const std::vector<quint32> found = FleetSearch().find(m_writer.fleet(), question);
            QVERIFY2(std::binary_search(found.begin(), found.end(), row),
                     qPrintable(term.values.front().text));
        }
    }
}

void TestFleetSearch::typing_on_finds_what_typing_at_once_finds()
{
    for (const QString &whole :
         {QStringLiteral("make:tesla 2021 kf10"), QStringLiteral("5yj3e1eaz c-9"),
          QStringLiteral("year:>2015 model:\"id.\" -make:skoda 4000-9")}) {
        for (qsizetype length = 1; length <= whole.size(); ++length) {
            const QString text = whole.left(length);
            FleetQuestion question;
            question.filter = parseFilter(text).filter;
            question.setting.now = 1'764'000'000'000;
            QCOMPARE(find(text), FleetSearch().find(m_writer.fleet(), question));
        }
    }
}

void TestFleetSearch::a_changed_fleet_is_searched_anew()
{
    FleetWriter writer;
    mergeAll(&writer, {testConnection(0), testConnection(1)});
    FleetQuestion question;
    question.filter = parseFilter(u"c-1").filter;
    FleetSearch search;
    QCOMPARE(search.find(writer.fleet(), question), std::vector<quint32>{1});
    TestConnection renamed = testConnection(0);
    renamed.external = "C-10";
    mergeAll(&writer, {renamed, testConnection(11)});
    QCOMPARE(search.find(writer.fleet(), question), (std::vector<quint32>{0, 1, 2}));
}

void TestFleetSearch::sorts_like_a_plain_sort_data()
{
    QTest::addColumn<int>("field");
    QTest::newRow("make") << int(FleetField::Make);
    QTest::newRow("model") << int(FleetField::Model);
    QTest::newRow("year") << int(FleetField::Year);
    QTest::newRow("vin") << int(FleetField::Vin);
    QTest::newRow("external id") << int(FleetField::ExternalId);
    QTest::newRow("nickname") << int(FleetField::Nickname);
    QTest::newRow("vehicle") << int(FleetField::VehicleId);
    QTest::newRow("user") << int(FleetField::UserId);
    QTest::newRow("created") << int(FleetField::CreatedAt);
}

void TestFleetSearch::sorts_like_a_plain_sort()
{
    QFETCH(int, field);
    // Unknown, then kind of id, then the key.
    struct Key
    {
        bool isUnknown;
        int form;
        std::string text;
        qint64 number;
        auto operator<=>(const Key &) const = default;
    };
    const auto keyOf = [&](quint32 row) {
        const FleetRow of(m_writer.fleet(), row);
        const auto natural = [](std::string_view text) {
            return Key{text.empty(), 0, naturalKey(decoded(text)).toStdString(), 0};
        };
        const auto id = [](const std::string &text) {
            return Key{text.empty(), IdSlot::fromUuid(text) ? 0 : 1, text, 0};
        };
        switch (FleetField(field)) {
        case FleetField::Make:
            return natural(of.make());
        case FleetField::Model:
            return natural(of.model());
        case FleetField::ExternalId:
            return natural(of.externalId());
        case FleetField::Nickname:
            return natural(of.nickname());
        case FleetField::Vin:
            return Key{of.vin().empty(), 0, of.vin(), 0};
        case FleetField::VehicleId:
            return id(of.vehicleId());
        case FleetField::UserId:
            return id(of.userId());
        case FleetField::Year:
            return Key{of.kind().year == VehicleKind::noYear, 0, {}, of.kind().year};
        default:
            return Key{of.createdAt() == noTime, 0, {}, of.createdAt()};
        }
    };
    std::vector<Key> keys;
    std::vector<quint32> rows;
    for (quint32 row = 0; row < m_writer.fleet().rows(); ++row) {
        keys.push_back(keyOf(row));
        rows.push_back(row);
    }
    auto ascending = rows;
    std::stable_sort(ascending.begin(), ascending.end(),
                     [&](quint32 one, quint32 other) { return keys[one] < keys[other]; });
    QCOMPARE(find({}, {{FleetField(field), false}}), ascending);

    auto descending = rows;
    std::stable_sort(descending.begin(), descending.end(), [&](quint32 one, quint32 other) {
        if (keys[one].isUnknown || keys[other].isUnknown)
            return keys[one].isUnknown < keys[other].isUnknown;
        return keys[other] < keys[one];
    });
    QCOMPARE(find({}, {{FleetField(field), true}}), descending);
}

void TestFleetSearch::sorts_by_several_keys()
{
    const std::vector<quint32> rows = find(
        {}, {{FleetField::Make, false}, {FleetField::Year, true}, {FleetField::ExternalId, false}});
    QCOMPARE(rows.size(), std::size_t(rowCount));
    const auto keys = [this](quint32 row) {
        const FleetRow of(m_writer.fleet(), row);
        const auto lastIfUnknown = [](std::string_view text) {
            return text.empty() ? QStringLiteral("\uffff") : naturalKey(decoded(text));
        };
        const int year = of.kind().year == VehicleKind::noYear ? 0 : of.kind().year;
        return std::tuple(lastIfUnknown(of.make()).toUtf8(), -year,
                          lastIfUnknown(of.externalId()).toUtf8(), row);
    };
    for (std::size_t at = 1; at < rows.size(); ++at)
        QVERIFY(keys(rows[at - 1]) < keys(rows[at]));
}

void TestFleetSearch::unknown_values_come_last_in_either_direction()
{
    for (int field = 0; field < fleetFields; ++field) {
        for (const bool descending : {false, true})
            QCOMPARE(find({}, {{FleetField(field), descending}}).size(), std::size_t(rowCount));
    }
    const auto last = [this](bool descending) {
        return FleetRow(m_writer.fleet(), find({}, {{FleetField::Vin, descending}}).back()).vin();
    };
    QCOMPARE(last(false), std::string());
    QCOMPARE(last(true), std::string());
}

void TestFleetSearch::what_is_cleared_is_not_found()
{
    FleetWriter writer;
    writer.beginSync(Mode::All, 1);
    mergeAll(&writer, {testConnection(0), testConnection(1)});
    writer.endSync({}, 1);
    writer.beginSync(Mode::All, 2);
    mergeAll(&writer, {testConnection(1)});
    writer.endSync(writer.missing(Mode::All), 2);
    FleetSearch search;
    QCOMPARE(search.find(writer.fleet(), {}).size(), std::size_t(2));
    writer.clearGone();
    QCOMPARE(search.find(writer.fleet(), {}), std::vector<quint32>{1});
}

void TestFleetSearch::what_was_found_of_one_fleet_is_not_taken_for_another_s()
{
    const auto kept = [](int connections) {
        FleetWriter writer;
        std::vector<TestConnection> all;
        for (int number = 0; number < connections; ++number)
            all.push_back(testConnection(number));
        mergeAll(&writer, all);
        Fleet fleet = writer.fleet();
        fleet.stamp = {}; // as it comes from the disk
        return FleetWriter(fleet).fleet();
    };
    const FleetQuestion byMake{{}, {{FleetField::Make, false}}, {}, {}};
    for (const FleetQuestion &question : {FleetQuestion(), byMake}) {
        FleetSearch search;
        QCOMPARE(search.find(Fleet(), question).size(), std::size_t(0));
        QCOMPARE(search.find(kept(7), question).size(), std::size_t(7));
        QCOMPARE(search.find(kept(6000), question).size(), std::size_t(6000));
        QCOMPARE(search.find(kept(3), question).size(), std::size_t(3));
        QCOMPARE(search.find(FleetWriter().fleet(), question).size(), std::size_t(0));
    }
}

QTEST_GUILESS_MAIN(TestFleetSearch)
#include "tst_fleetsearch.moc"
