// SPDX-License-Identifier: GPL-3.0-or-later
// Lists as people paste them, and what of them is in the fleet.
#include "await.h"
#include "filterparse.h"
#include "fleetdata.h"
#include "fleetsearch.h"
#include "listlookup.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace motorpool;

class TestListLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void initTestCase();

    void takes_a_text_apart_data();
    void takes_a_text_apart();
    void takes_one_column_of_a_table_data();
    void takes_one_column_of_a_table();
    void each_entry_is_there_once_and_counted();
    void says_what_it_cannot_read_data();
    void says_what_it_cannot_read();
    void any_bytes_are_read_without_harm();
    void finds_by_each_kind_of_id_in_any_case();
    void what_is_not_found_whole_may_be_its_parts();
    void a_user_with_several_vehicles_is_found_more_than_once();
    void what_is_gone_is_told_apart_and_what_is_cleared_is_not_found();
    void a_search_keeps_to_the_rows_of_a_list();
    void a_call_reads_and_finds_off_the_thread();
    void a_deleted_call_says_nothing();
    void a_hundred_thousand_entries_are_no_matter();

private:
    static QStringList texts(const PastedList &list);
    ListFound lookUp(const QByteArray &text) const;

    FleetWriter m_writer;
    std::vector<TestConnection> m_all;
};

namespace {

constexpr int rowCount = 2 * int(segmentRows) + 19;

QByteArray bytes(const std::string &text)
{
    return {text.data(), qsizetype(text.size())};
}

} // namespace

void TestListLookup::initTestCase()
{
    for (int number = 0; number < rowCount; ++number) {
        TestConnection made = testConnection(number);
        if (number >= 100 && number < 103)
            made.user = testConnection(100).user, made.external = testConnection(100).external;
        if (number == 200)
            made.id = "Conn-200", made.vehicle = "Fahrzeug 200";
        if (number == 201)
            made.external = "Fl\xc3\x96tte 7";
        m_all.push_back(made);
    }
    mergeAll(&m_writer, m_all);
    m_writer.setVin(m_all[5].vehicle, "5YJ3E1EA7KF100005");
    m_writer.setVin(m_all[6].vehicle, "odd vin 6");
}

QStringList TestListLookup::texts(const PastedList &list)
{
    QStringList all;
    for (quint32 entry = 0; entry < list.size(); ++entry)
        all << QString::fromUtf8(list.text(entry).data(), qsizetype(list.text(entry).size()));
    return all;
}

ListFound TestListLookup::lookUp(const QByteArray &text) const
{
    const Result<PastedList> list = readPastedList(text);
    return list ? lookUpList(m_writer.fleet(), std::make_shared<const PastedList>(*list))
                : ListFound();
}

void TestListLookup::takes_a_text_apart_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("entries");
    const QStringList abc{QStringLiteral("a1"), QStringLiteral("b2"), QStringLiteral("c3")};
    QTest::newRow("lines") << QByteArray("a1\nb2\nc3\n") << abc;
    QTest::newRow("lines of Windows") << QByteArray("a1\r\nb2\r\n\r\nc3") << abc;
    QTest::newRow("lines of old") << QByteArray("a1\rb2\rc3") << abc;
    QTest::newRow("commas") << QByteArray("a1, b2,c3") << abc;
    QTest::newRow("semicolons and tabs") << QByteArray("a1;b2\tc3;;\t") << abc;
    QTest::newRow("quoted") << QByteArray("\"a1\",\"b2\";'c3'") << abc;
    QTest::newRow("JSON") << QByteArray("[\"a1\", \"b2\",\n \"c3\"]") << abc;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                   "a1\nb2\nc3")
                                     << abc;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "a\0"
                                          "1\0\n\0b\0"
                                          "2\0\n\0c\0"
                                          "3\0",
                                          18)
                            << abc;
    QTest::newRow("a separator in quotes")
        << QByteArray("\"a,1\"\nb2") << QStringList{QStringLiteral("a,1"), QStringLiteral("b2")};
    QTest::newRow("doubled quotes")
        << QByteArray("\"a \"\"1\"\"x\"\nb2")
        << QStringList{QStringLiteral("a \"1\"x"), QStringLiteral("b2")};
    QTest::newRow("a stray quote") << QByteArray("\"a1\nb2\nc3") << abc;
    QTest::newRow("spaces within")
        << QByteArray("Fleet 1\nFleet 2")
        << QStringList{QStringLiteral("Fleet 1"), QStringLiteral("Fleet 2")};
    QTest::newRow("ids in a row") << QByteArray("5YJ3E1EA7KF100005  5yj3e1ea7kf100006")
                                  << QStringList{QStringLiteral("5YJ3E1EA7KF100005"),
                                                 QStringLiteral("5yj3e1ea7kf100006")};
    const QStringList vins{QStringLiteral("5YJ3E1EA7KF100005"),
                           QStringLiteral("5YJ3E1EA7KF100006")};
    QTest::newRow("ids between bars") << QByteArray("5YJ3E1EA7KF100005|5YJ3E1EA7KF100006|") << vins;
    QTest::newRow("ids between slashes")
        << QByteArray("5YJ3E1EA7KF100005 / 5YJ3E1EA7KF100006") << vins;
    QTest::newRow("other ends of lines") << QByteArray("a1\xe2\x80\xa8"
                                                       "b2\xe2\x80\xa9\xc2\x85"
                                                       "c3")
                                         << abc;
    QTest::newRow("bars and slashes in external ids")
        << QByteArray("auth0|5f7c\n7/b")
        << QStringList{QStringLiteral("auth0|5f7c"), QStringLiteral("7/b")};
    QTest::newRow("hard spaces") << QByteArray("\xc2\xa0"
                                               "a1\xc2\xa0\nb2 \n\tc3")
                                 << abc;
    QTest::newRow("a header alone") << QByteArray("vin") << QStringList{QStringLiteral("vin")};
}

void TestListLookup::takes_a_text_apart()
{
    QFETCH(QByteArray, text);
    const Result<PastedList> list = readPastedList(text);
    QVERIFY(list);
    QTEST(texts(*list), "entries");
    QVERIFY(list->columns().isEmpty());
}

void TestListLookup::takes_one_column_of_a_table_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("entries");
    const QStringList ab{QStringLiteral("a1"), QStringLiteral("b2")};
    QTest::newRow("a header") << QByteArray("VIN\na1\nb2") << 0 << ab;
    QTest::newRow("the second column") << QByteArray("make,Vehicle ID\nX,a1\nY,b2") << 1 << ab;
    QTest::newRow("the best column") << QByteArray("userId;vin;make\nu;a1;M\nu;b2;M") << 1 << ab;
    QTest::newRow("other separators in cells") << QByteArray("km;vin\n1,5;a1\n2,5;b2") << 1 << ab;
    QTest::newRow("bars") << QByteArray("make|vin\nX|a1\nY|b2") << 1 << ab;
    QTest::newRow("quoted cells")
        << QByteArray("\"note\",\"connection_id\"\n\"two,\nlines\",\"a1\"\n\"x\",b2") << 1 << ab;
    QTest::newRow("short rows") << QByteArray("make,vin\nX\nY,a1\n\nZ,b2,more,cells\n") << 1 << ab;
}

void TestListLookup::takes_one_column_of_a_table()
{
    QFETCH(QByteArray, text);
    const Result<PastedList> list = readPastedList(text);
    QVERIFY(list);
    QTEST(list->column(), "column");
    QTEST(texts(*list), "entries");
    const Result<PastedList> all = readPastedList(text, PastedList::allColumns);
    QVERIFY(all->size() >= list->size());
    QCOMPARE(all->columns(), list->columns());
    // A column that is not there is none that was wanted.
    QCOMPARE(readPastedList(text, 99)->column(), list->column());
}

void TestListLookup::each_entry_is_there_once_and_counted()
{
    const Result<PastedList> list = readPastedList("a\nB\nA\nb\na\nc");
    QCOMPARE(texts(*list),
             (QStringList{QStringLiteral("a"), QStringLiteral("B"), QStringLiteral("c")}));
    QCOMPARE(list->times(0), 3u);
    QCOMPARE(list->times(1), 2u);
    QCOMPARE(list->repeated(), 3u);
}

void TestListLookup::says_what_it_cannot_read_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \n,;\t\"\" '' [] \n");
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04 and so on");
    QTest::newRow("bytes") << QByteArray("ab\0cd", 5);
    QTest::newRow("a table without rows") << QByteArray("make,vin\nX,\nY,\n");
    QByteArray many;
    for (int number = 0; number < int(PastedList::mostEntries) + 2; ++number)
        many += QByteArray::number(number) + '\n';
    QTest::newRow("too many") << many;
}

void TestListLookup::says_what_it_cannot_read()
{
    QFETCH(QByteArray, text);
    const Result<PastedList> list = readPastedList(text);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ApiError::Kind::Usage);
    QVERIFY(!list.error().detail.isEmpty());
}

void TestListLookup::any_bytes_are_read_without_harm()
{
    QRandomGenerator random(11);
    const QByteArray usual = "vin,\"a\"\n;\t\r'[] \xc3\xa4\xff\xc2\xa0\"\"x,id";
    for (int round = 0; round < 3000; ++round) {
        QByteArray text;
        for (int at = random.bounded(60); at > 0; --at)
            text += random.bounded(8) == 0 ? char(random.bounded(256))
                                           : usual[random.bounded(int(usual.size()))];
        const Result<PastedList> list = readPastedList(text);
        for (quint32 entry = 0; list && entry < list->size(); ++entry)
            QVERIFY(!list->text(entry).empty() && !list->key(entry).empty());
        if (list && round % 100 == 0)
            QVERIFY(lookUpList(m_writer.fleet(), std::make_shared<const PastedList>(*list))
                        .firsts.size() == list->size() + 1);
    }
    QVERIFY(!readPastedList(QByteArray("\xc2\xa0").repeated(500'000)));
    const Result<PastedList> longest = readPastedList(QByteArray(5'000'000, 'x'));
    QCOMPARE(longest->text(0).size(), PastedList::longestEntry);
    QCOMPARE(readPastedList(QByteArray("\xc3\xa4").repeated(4000))->text(0).size() % 2, 0u);
    QVERIFY(readPastedList(QByteArray("\"").repeated(200'000) + "a\n"));
}

void TestListLookup::finds_by_each_kind_of_id_in_any_case()
{
    const auto upper = [](const std::string &text) { return bytes(text).toUpper(); };
    const QByteArray text =
        upper(m_all[1].id) + '\n' + bytes(m_all[2].vehicle) + '\n' + upper(m_all[3].user) + '\n' +
        "c-4\n5yj3e1ea7kf100005\nODD VIN 6\nconn-200\nfahrzeug 200\nfl\xc3\xb6tte 7\nnobody";
    const ListFound found = lookUp(text);
    const std::pair<quint32, quint8> expected[] = {
        {1, ListHit::Connection},   {2, ListHit::Vehicle},   {3, ListHit::User},
        {4, ListHit::External},     {5, ListHit::Vin},       {6, ListHit::Vin},
        {200, ListHit::Connection}, {200, ListHit::Vehicle}, {201, ListHit::External}};
    for (quint32 entry = 0; entry < std::size(expected); ++entry) {
        QCOMPARE(found.of(entry).size(), 1u);
        QCOMPARE(found.of(entry)[0].row, expected[entry].first);
        QCOMPARE(found.of(entry)[0].by, expected[entry].second);
    }
    QVERIFY(found.of(9).empty());
    QCOMPARE(found.connected, 9u);
    QCOMPARE(found.notFound, 1u);
    QCOMPARE(found.rows(), (std::vector<quint32>{1, 2, 3, 4, 5, 6, 200, 201}));
}

void TestListLookup::what_is_not_found_whole_may_be_its_parts()
{
    const ListFound found =
        lookUp("nobody\nC-4 C-5\nFahrzeug 200\nc-6|C-7/C-5\nC-8 nobody\nC-4 C-5");
    QCOMPARE(texts(*found.list),
             (QStringList{QStringLiteral("nobody"), QStringLiteral("C-4"), QStringLiteral("C-5"),
                          QStringLiteral("Fahrzeug 200"), QStringLiteral("c-6"),
                          QStringLiteral("C-7"), QStringLiteral("C-8 nobody")}));
    QCOMPARE(found.list->divided(), 2u);
    QCOMPARE(found.connected, 5u);
    QCOMPARE(found.notFound, 2u);
    QCOMPARE(found.list->times(1), 2u);
    QCOMPARE(found.list->times(2), 3u);
    QCOMPARE(found.list->repeated(), 3u);
    QCOMPARE(lookUp("C-4\nC-5").list->divided(), 0u);
}

void TestListLookup::a_user_with_several_vehicles_is_found_more_than_once()
{
    const ListFound found = lookUp(bytes(m_all[100].user) + "\nC-101");
    QCOMPARE(found.several, 1u);
    QCOMPARE(found.of(0).size(), 3u);
    QCOMPARE(found.of(0)[2].row, 102u);
    QCOMPARE(found.notFound, 1u); // the external id that went with it
}

void TestListLookup::what_is_gone_is_told_apart_and_what_is_cleared_is_not_found()
{
    FleetWriter writer;
    std::vector<TestConnection> all;
    for (int number = 0; number < 10; ++number)
        all.push_back(testConnection(number));
    mergeAll(&writer, all);
    Fleet fleet = writer.fleet();
    fleet.segments[0]->state[4] = ConnectionSegment::IsGone;
    fleet.segments[0]->state[5] = ConnectionSegment::IsGone | ConnectionSegment::IsCleared;
    const auto list = std::make_shared<const PastedList>(*readPastedList("C-3 \nC-4\nC-5"));
    const ListFound found = lookUpList(fleet, list);
    QCOMPARE(found.state(0), ListFound::State::Connected);
    QCOMPARE(found.state(1), ListFound::State::Gone);
    QCOMPARE(found.state(2), ListFound::State::NotFound);
    QCOMPARE(found.gone, 1u);
}

void TestListLookup::a_search_keeps_to_the_rows_of_a_list()
{
    FleetSearch search;
    FleetQuestion question;
    const std::vector<quint32> rows{3, 7, segmentRows + 1, 7};
    question.only = std::make_shared<const RowSet>(rows);
    QCOMPARE(question.only->size(), 3u);
    QCOMPARE(search.find(m_writer.fleet(), question),
             (std::vector<quint32>{3, 7, segmentRows + 1}));
    question.filter = parseFilter(u"external:C-7").filter;
    QCOMPARE(search.find(m_writer.fleet(), question), (std::vector<quint32>{7}));
    question.only = std::make_shared<const RowSet>(std::vector<quint32>{3});
    QCOMPARE(search.find(m_writer.fleet(), question), (std::vector<quint32>{}));
    question.only.reset();
    QVERIFY(search.find(m_writer.fleet(), question).size() > 1);
    question.filter = {};
    question.only = std::make_shared<const RowSet>(std::vector<quint32>{});
    QCOMPARE(search.find(m_writer.fleet(), question).size(), 0u);
}

void TestListLookup::a_call_reads_and_finds_off_the_thread()
{
    std::optional<Result<ListFoundPtr>> answer;
    lookUpPasted(m_writer.fleet(), "C-1\nC-0815x", {}, this)
        ->then(this, [&](const Result<ListFoundPtr> &found) { answer = found; });
    QVERIFY(!answer);
    QTRY_VERIFY(answer);
    QCOMPARE((**answer)->connected, 1u);
    answer.reset();
    lookUpPasted(m_writer.fleet(), "", {}, this)
        ->then(this, [&](const Result<ListFoundPtr> &found) { answer = found; });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().kind, ApiError::Kind::Usage);
}

void TestListLookup::a_deleted_call_says_nothing()
{
    bool isTold = false;
    auto *call = lookUpPasted(m_writer.fleet(), "C-1", {}, this);
    call->then(this, [&](const Result<ListFoundPtr> &) { isTold = true; });
    delete call;
    bool isOther = false;
    lookUpPasted(m_writer.fleet(), "C-2", {}, this)->then(this, [&](const Result<ListFoundPtr> &) {
        isOther = true;
    });
    QTRY_VERIFY(isOther);
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
    QVERIFY(!isTold);
}

void TestListLookup::a_hundred_thousand_entries_are_no_matter()
{
    QByteArray text;
    for (int number = 0; number < 100'000; ++number)
        text += bytes(testUuid(3 * number + 2)) + '\n';
    const ListFound found = lookUp(text);
    QCOMPARE(found.list->size(), 100'000u);
    QCOMPARE(found.connected, quint32(rowCount - 1)); // but the one with a vehicle id of its own
}

QTEST_GUILESS_MAIN(TestListLookup)
#include "tst_listlookup.moc"
