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
    void gives_back_what_was_saved();
    void keeps_vehicles_that_did_not_change();
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
    auto file = FleetFile::open(m_folder->path(), m_clock);
    return file ? std::move(*file) : nullptr;
}

void BudgetTableTest::knows_nothing_at_first()
{
    const auto file = open();
    QCOMPARE(BudgetTable(*file).load(), Result<StoredBudget>(StoredBudget()));
}

void BudgetTableTest::gives_back_what_was_saved()
{
    const QDateTime now = m_clock.utcNow();
    const StoredBudget budget{
        StoredBucket{117.0 + 1.0 / 3, now, now.addMSecs(1)},
        {{u"a"_s, 202611, std::numeric_limits<qint64>::max(), now}, {u"Ä"_s, 202612, 0, {}, true}}};
    {
        const auto file = open();
        QVERIFY(BudgetTable(*file).save(*budget.bucket, budget.spending));
    }
    const auto file = open();
    QCOMPARE(BudgetTable(*file).load(), Result<StoredBudget>(budget));
}

void BudgetTableTest::keeps_vehicles_that_did_not_change()
{
    const auto file = open();
    BudgetTable table(*file);
    QVERIFY(table.save({5, {}, {}}, {{u"a"_s, 202611, 1, {}}, {u"b"_s, 202611, 2, {}}}));
    QVERIFY(table.save({4, {}, {}}, {{u"b"_s, 202612, 1, {}}}));
    QVERIFY(table.save({3, {}, {}}, {}));
    const StoredBudget budget{StoredBucket{3, {}, {}},
                              {{u"a"_s, 202611, 1, {}}, {u"b"_s, 202612, 1, {}}}};
    QCOMPARE(table.load(), Result<StoredBudget>(budget));
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
    QVERIFY(table.save({}, {old, over, held, recent}));
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
    QVERIFY(table.save({std::numeric_limits<double>::quiet_NaN(), {}, {}}, {}));
    QCOMPARE(table.load()->bucket->level, 0.0);
}

QTEST_GUILESS_MAIN(BudgetTableTest)

#include "tst_budgettable.moc"
