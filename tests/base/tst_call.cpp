// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace motorpool;

class TestCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void finishes_later_once_and_deletes_itself()
    {
        QPointer<Call<int>> call = new Call<int>(this);
        QList<int> seen;
        call->then(this, [&seen](const Result<int> &result) { seen.append(result.value()); });
        call->finish(1);
        call->finish(2);
        QVERIFY(seen.isEmpty());
        QVERIFY(call->isDone());
        QTRY_VERIFY(call.isNull());
        QCOMPARE(seen, QList<int>{1});
    }

    void tells_nobody_when_deleted()
    {
        auto *call = new Call<int>(this);
        bool told = false;
        call->then(this, [&told](const Result<int> &) { told = true; });
        call->finish(1);
        delete call;
        QCoreApplication::processEvents();
        QVERIFY(!told);
    }

    void tells_nobody_whose_context_is_gone()
    {
        QPointer<Call<int>> call = new Call<int>(this);
        bool told = false;
        {
            QObject context;
            call->then(&context, [&told](const Result<int> &) { told = true; });
        }
        call->finish(1);
        QTRY_VERIFY(call.isNull());
        QVERIFY(!told);
    }

    void may_be_deleted_by_its_receiver()
    {
        QPointer<Call<int>> call = new Call<int>(this);
        call->then(this, [&call](const Result<int> &) { delete call.data(); });
        call->finish(1);
        QTRY_VERIFY(call.isNull());
    }

    void streams_parts_before_the_end()
    {
        QPointer<StreamCall<int, Done>> call = new StreamCall<int, Done>(this);
        QStringList seen;
        call->each(this, [&seen](int part) { seen.append(QString::number(part)); });
        call->then(this, [&seen](const Result<Done> &) { seen.append(QStringLiteral("end")); });
        call->deliver(1);
        call->deliver(2);
        call->finish(Done{});
        call->deliver(3);
        QTRY_VERIFY(call.isNull());
        QCOMPARE(seen.join(u' '), QStringLiteral("1 2 end"));
    }
};

QTEST_GUILESS_MAIN(TestCall)
#include "tst_call.moc"
