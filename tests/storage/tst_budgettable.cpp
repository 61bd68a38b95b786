// SPDX-License-Identifier: GPL-3.0-or-later
#include "budgettable.h"
#include "manualclock.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace motorpool;
using namespace Qt::StringLiterals;

class BudgetTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void knows_nothing_at_first();
    void gives_back_what_was_added();
    void calls_of_a_month_are_summed_up_and_a_later_month_begins_anew();
    void the_later_throttle_and_hold_stay();
    void the_bucket_loses_what_each_program_spent();
    void takes_over_what_it_does_not_know();
    void loads_and_forgets_by_month();
    void takes_a_level_that_is_no_number_as_empty();

private:
    std::unique_ptr<FleetFile> open() const;

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void BudgetTableTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<FleetFile> BudgetTableTest::open() const
{
    auto file = FleetFile::openBudget(m_folder->path(), m_clock);
    return file ? std::move(*file) : nullptr;
}

void BudgetTableTest::knows_nothing_at_first()
{
    const auto file = open();
    QCOMPARE(BudgetTable(*file).load(), Result<StoredBudget>(StoredBudget()));
}

void BudgetTableTest::gives_back_what_was_added()
{
    const QDateTime now = m_clock.utcNow();
    const StoredBudget budget{
        StoredBucket{117.0 + 1.0 / 3, now, now.addMSecs(1)},
        {{u"a"_s, 202611, 1'000'000'000'000, now}, {u"Ä"_s, 202612, 0, {}, true}}};
    {
        const auto file = open();
        const auto bucket =
            BudgetTable(*file).add({*budget.bucket, 3, 120, 2},
                                   {{u"a"_s, 202611, std::numeric_limits<qint64>::max(), now, {}},
                                    {u"Ä"_s, 202612, -1, {}, true}});
        QCOMPARE(bucket, Result<StoredBucket>(*budget.bucket));
    }
    const auto file = open();
    QCOMPARE(BudgetTable(*file).load(), Result<StoredBudget>(budget));
}

void BudgetTableTest::calls_of_a_month_are_summed_up_and_a_later_month_begins_anew()
{
    const auto file = open();
    BudgetTable table(*file);
    QVERIFY(table.add({}, {{u"a"_s, 202611, 5, {}, true}, {u"b"_s, 202611, 2, {}, {}}}));
    QVERIFY(table.add({}, {{u"b"_s, 202612, 1, {}, {}}, {u"a"_s, 202611, 3, {}, {}}}));
    QVERIFY(table.add({}, {{u"b"_s, 202611, 7, {}, true}, {u"a"_s, 202611, -1, {}, {}}}));
    QCOMPARE(table.load()->spending,
             (QList<StoredSpending>{{u"a"_s, 202611, 7, {}, true}, {u"b"_s, 202612, 1, {}}}));
    QVERIFY(table.add({}, {{u"a"_s, 202611, -9, {}, false}}));
    QCOMPARE(table.load()->spending.first(), (StoredSpending{u"a"_s, 202611, 0, {}, false}));
    for (int i = 0; i < 3; ++i)
        QVERIFY(table.add({}, {{u"a"_s, 202611, std::numeric_limits<qint64>::max(), {}, {}}}));
    QVERIFY(table.load()->spending.first().calls >= 1'000'000'000'000);
}

void BudgetTableTest::the_later_throttle_and_hold_stay()
{
    const QDateTime now = m_clock.utcNow();
    const auto file = open();
    BudgetTable table(*file);
    QVERIFY(table.add({{5, now, now.addSecs(9)}}, {{u"a"_s, 202611, 0, now.addSecs(5), {}}}));
    QVERIFY(table.add({{5, now, now.addSecs(3)}}, {{u"a"_s, 202611, 0, now.addSecs(2), {}}}));
    QVERIFY(table.add({{5, now, {}}}, {{u"a"_s, 202612, 0, {}, {}}}));
    QCOMPARE(table.load()->spending.first().throttledUntil, now.addSecs(5));
    QCOMPARE(table.load()->bucket->heldUntil, now.addSecs(9));
    QVERIFY(table.add({{5, now, now.addSecs(20)}}, {{u"a"_s, 202612, 0, now.addSecs(30), {}}}));
    QCOMPARE(table.load()->spending.first().throttledUntil, now.addSecs(30));
    QCOMPARE(table.load()->bucket->heldUntil, now.addSecs(20));
}

void BudgetTableTest::the_bucket_loses_what_each_program_spent()
{
    const QDateTime now = m_clock.utcNow();
    const auto file = open();
    BudgetTable table(*file);
    QCOMPARE(table.add({{110, now, {}}, 10, 120, 2}, {})->level, 110.0);
    // Another one that knows of its own calls alone.
    QCOMPARE(table.add({{115, now, {}}, 5, 120, 2}, {})->level, 105.0);
    // Both calls that come back in a minute, and one that is spent.
    QCOMPARE(table.add({{111, now.addSecs(60), {}}, 1, 120, 2}, {})->level, 106.0);
    // What a program knows to be less, as the service said so, is.
    QCOMPARE(table.add({{-4, now.addSecs(60), {}}, 0, 120, 2}, {})->level, -4.0);
    // It gets no fuller than full, nor by a clock that was set back.
    QCOMPARE(table.add({{120, now, {}}, 0, 120, 2}, {})->level, -4.0);
    QCOMPARE(table.add({{119, now.addDays(1), {}}, 2, 120, 2}, {})->level, 118.0);
}

void BudgetTableTest::takes_over_what_it_does_not_know()
{
    const QDateTime now = m_clock.utcNow();
    const auto file = open();
    BudgetTable table(*file);
    const StoredBudget earlier{StoredBucket{50, now, {}},
                               {{u"a"_s, 202611, 4, {}}, {u"b"_s, 202611, 6, {}}}};
    for (int i = 0; i < 2; ++i)
        QVERIFY(table.takeOver(earlier));
    QCOMPARE(table.load(), Result<StoredBudget>(earlier));
    QVERIFY(table.add({{49, now, {}}, 1, 120, 2}, {{u"a"_s, 202611, 1, {}, {}}}));
    QVERIFY(table.takeOver(earlier));
    QCOMPARE(table.load()->spending.first().calls, 5);
    QCOMPARE(table.load()->bucket->level, 49.0);
    QVERIFY(table.clear());
    QCOMPARE(table.load(), Result<StoredBudget>(StoredBudget()));
}

void BudgetTableTest::loads_and_forgets_by_month()
{
    const QDateTime now = m_clock.utcNow();
    const StoredSpending old{u"a"_s, 202511, 9, {}};
    const StoredSpending over{u"b"_s, 202511, 9, now.addSecs(-1)};
    const StoredSpending held{u"c"_s, 202511, 9, now.addSecs(1)};
    const StoredSpending recent{u"d"_s, 202606, 9, {}};
    const auto file = open();
    BudgetTable table(*file);
    QVERIFY(table.takeOver({{}, {old, over, held, recent}}));
    QCOMPARE(table.load()->spending.size(), 4);
    const QList<StoredSpending> current{held, recent};
    QCOMPARE(table.load(202606, now)->spending, current);
    QVERIFY(table.forgetBefore(202606, now));
    QCOMPARE(table.load()->spending, current);
}

void BudgetTableTest::takes_a_level_that_is_no_number_as_empty()
{
    const auto file = open();
    BudgetTable table(*file);
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(table.add({{nan, m_clock.utcNow(), {}}}, {}));
    QCOMPARE(table.load()->bucket->level, 0.0);
    QVERIFY(table.add({{-1, m_clock.utcNow(), {}}, nan, nan, nan}, {}));
    QCOMPARE(table.load()->bucket->level, -1.0);
}

QTEST_GUILESS_MAIN(BudgetTableTest)

#include "tst_budgettable.moc"
