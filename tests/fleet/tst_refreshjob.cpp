// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetdata.h"
#include "refreshjob.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestRefreshJob : public QObject
{
    Q_OBJECT

private:
    static RefreshJob job(int count)
    {
        RefreshJob made(RefreshJob::Purpose::Schedule, u"make:tesla"_s,
                        QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC));
        for (int number = 0; number < count; ++number)
            made.add(testUuid(number), "user " + std::to_string(number));
        return made;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void comes_back_as_it_was_kept()
    {
        RefreshJob made = job(10'000);
        QCOMPARE(made.size(), 10'000);
        for (int at = 0; at < 5000; ++at) {
            if (at % 3 == 0)
                made.setFailed(at, ApiError::Kind(at % 2 ? int(ApiError::Kind::Internal) : 0));
            else
                made.setDone(at);
        }
        const auto back = RefreshJob::restored(made.stored());
        QVERIFY(back);
        QCOMPARE(back->stored(), made.stored());
        QCOMPARE(back->size(), 10'000);
        QCOMPARE(back->left(), 5000);
        QCOMPARE(back->failed(), made.failed());
        QCOMPARE(back->failures(), made.failures());
        QCOMPARE(back->purpose(), RefreshJob::Purpose::Schedule);
        QCOMPARE(back->about(), u"make:tesla"_s);
        QCOMPARE(back->vehicleId(9999), QString::fromStdString(testUuid(9999)));
        QCOMPARE(back->userId(9999), u"user 9999"_s);
        QCOMPARE(back->vehiclesLeft().size(), 5000);
    }

    void a_vehicles_turn_comes_once()
    {
        RefreshJob made = job(2);
        QVERIFY(!made.add(testUuid(0), "user 0"));
        QVERIFY(!made.add("", "user 0"));
        QVERIFY(!made.add("vehicle", ""));
        QVERIFY(!made.add(std::string(2000, 'v'), "user"));
        QVERIFY(made.add(testUuid(0), "user 1"));
        made.setDone(0);
        made.setFailed(0, ApiError::Kind::NotFound);
        QCOMPARE(made.done(), 1);
        QCOMPARE(made.failed(), 0);
    }

    void what_makes_no_sense_is_no_job()
    {
        const StoredRefresh good = job(5000).stored();
        QVERIFY(RefreshJob::restored(good));
        const auto broken = [&good](auto change) {
            StoredRefresh bad = good;
            change(bad);
            return !RefreshJob::restored(bad);
        };
        QVERIFY(broken([](StoredRefresh &of) { of.purpose = 7; }));
        QVERIFY(broken([](StoredRefresh &of) { of.vehicles = 4999; }));
        QVERIFY(broken([](StoredRefresh &of) { of.states[1].chop(1); }));
        QVERIFY(broken([](StoredRefresh &of) { of.states[0][3] = char(0x7f); }));
        QVERIFY(broken([](StoredRefresh &of) { of.states[0][3] = char(-1); }));
        QVERIFY(broken([](StoredRefresh &of) { of.chunks[0].chop(1); }));
        QVERIFY(broken([](StoredRefresh &of) { of.chunks.removeLast(); }));
        QVERIFY(broken([](StoredRefresh &of) {
            of.chunks.clear();
            of.states.clear();
            of.vehicles = 0;
        }));
        // Whatever the bytes are, nothing breaks.
        const StoredRefresh small = job(3).stored();
        for (qsizetype at = 0; at < small.chunks[0].size(); ++at) {
            for (const int change : {0, 1, 2, 0xff}) {
                StoredRefresh bad = small;
                bad.chunks[0][at] = char(change);
                (void)RefreshJob::restored(bad);
                bad.chunks[0].truncate(at);
                (void)RefreshJob::restored(bad);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRefreshJob)
#include "tst_refreshjob.moc"
