// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

Exchange exchange(const QString &path, int status)
{
    Exchange made;
    made.method = "GET";
    made.url = QUrl(u"https://vehicle.api.smartcar.com"_s + path);
    made.status = status;
    return made;
}

QStringList paths(const RequestModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found << model.index(row, 0).data(RequestModel::ExchangeRole).value<Exchange>().url.path();
    return found;
}

} // namespace

class TestRequestModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void newest_stands_on_top()
    {
        RequestLog log;
        log.record(exchange(u"/first"_s, 200));
        RequestModel model(&log);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        log.record(exchange(u"/second"_s, 200));
        QCOMPARE(paths(model), QStringList({u"/second"_s, u"/first"_s}));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.total(), 2);
        QVERIFY(!model.exchange(2));
        QVERIFY(!model.exchange(-1));
    }

    void what_another_application_did_is_not_there()
    {
        RequestLog log;
        const auto record = [&log](const QString &path, const QString &application) {
            Exchange made = exchange(path, 200);
            made.applicationId = application;
            log.record(made);
        };
        record(u"/of-a"_s, u"a"_s);
        RequestModel model(&log);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setApplication(u"b"_s);
        record(u"/of-b"_s, u"b"_s);
        record(u"/again-of-a"_s, u"a"_s);
        record(u"/of-nobody"_s, {});
        QCOMPARE(paths(model), QStringList({u"/of-nobody"_s, u"/of-b"_s}));
        QCOMPARE(model.total(), 2);
        model.setApplication(u"a"_s);
        QCOMPARE(paths(model), QStringList({u"/of-nobody"_s, u"/again-of-a"_s, u"/of-a"_s}));
        model.setApplication({});
        QCOMPARE(paths(model), QStringList({u"/of-nobody"_s}));
    }

    void only_failures_shows_refusals_and_missing_answers()
    {
        RequestLog log;
        RequestModel model(&log);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        log.record(exchange(u"/well"_s, 200));
        log.record(exchange(u"/refused"_s, 401));
        log.record(exchange(u"/elsewhere"_s, 302)); // not followed, so nothing was had
        Exchange lost = exchange(u"/lost"_s, 0);
        lost.failure = ApiError::Kind::Timeout;
        log.record(lost);
        model.setOnlyFailures(true);
        QCOMPARE(paths(model), QStringList({u"/lost"_s, u"/elsewhere"_s, u"/refused"_s}));
        log.record(exchange(u"/well2"_s, 200));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.total(), 5);
    }

    void the_filter_is_applied_to_what_comes_later_too()
    {
        RequestLog log;
        RequestModel model(&log);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        log.record(exchange(u"/connections"_s, 200));
        model.setFilter(u"VEHICLES signals"_s);
        QCOMPARE(model.rowCount(), 0);
        log.record(exchange(u"/vehicles/1/signals"_s, 200));
        log.record(exchange(u"/vehicles/1"_s, 200));
        QCOMPARE(paths(model), QStringList{u"/vehicles/1/signals"_s});
        model.setFilter({});
        QCOMPARE(model.rowCount(), 3);
    }

    void what_the_log_drops_leaves_the_model()
    {
        RequestLog log;
        RequestModel model(&log);
        for (int i = 0; i < 10'040; ++i)
            log.record(exchange(u"/%1"_s.arg(i), 200));
        // Only now: the tester looks at every row after each change.
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 10'040; i < 10'050; ++i)
            log.record(exchange(u"/%1"_s.arg(i), 200));
        QCOMPARE(model.rowCount(), int(log.exchanges().size()));
        QCOMPARE(model.exchange(0)->url.path(), u"/10049"_s);
        QCOMPARE(model.exchange(model.rowCount() - 1)->number, log.exchanges().first().number);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setFilter(u"/9"_s);
        QVERIFY(model.rowCount() < 2'000);
        model.setFilter({});
        QCOMPARE(model.rowCount(), int(log.exchanges().size()));
        QVERIFY(resets.count() <= 2);
    }
};

QTEST_GUILESS_MAIN(TestRequestModel)
#include "tst_requestmodel.moc"
