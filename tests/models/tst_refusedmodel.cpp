// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusedmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(motorpool::RefusedDelivery)

namespace {

RefusedDelivery refused(int number)
{
    RefusedDelivery one;
    one.receivedAt = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000 + number, Qt::UTC);
    one.reason = u"missing"_s;
    one.body = QByteArray::number(number);
    return one;
}

QList<RefusedDelivery> from(int first, int last) // the last one first
{
    QList<RefusedDelivery> list;
    for (int i = last; i >= first; --i)
        list << refused(i);
    return list;
}

} // namespace

class TestRefusedModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void new_ones_come_on_top_and_rows_stay();
    void the_oldest_go();
    void others_take_their_place();
};

void TestRefusedModel::new_ones_come_on_top_and_rows_stay()
{
    RefusedModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRefused(from(1, 3));
    QCOMPARE(model.rowCount(), 3);
    const QPersistentModelIndex second = model.index(1, 0);
    model.setRefused(from(1, 5));
    QCOMPARE(second.row(), 3);
    QCOMPARE(*model.refused(second.row()), refused(2));
    QCOMPARE(model.index(0, 0).data(RefusedModel::RefusedRole).value<RefusedDelivery>(),
             refused(5));
    model.setRefused(from(1, 5));
    QCOMPARE(model.rowCount(), 5);
}

void TestRefusedModel::the_oldest_go()
{
    RefusedModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRefused(from(1, 4));
    const QPersistentModelIndex last = model.index(3, 0);
    const QPersistentModelIndex third = model.index(1, 0);
    model.setRefused(from(3, 6));
    QVERIFY(!last.isValid());
    QCOMPARE(third.row(), 3);
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(model.refused(4) == nullptr && model.refused(-1) == nullptr);
}

void TestRefusedModel::others_take_their_place()
{
    RefusedModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRefused(from(1, 4));
    model.setRefused(from(8, 9));
    QCOMPARE(model.rowCount(), 2);
    model.setRefused({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestRefusedModel)
#include "tst_refusedmodel.moc"
