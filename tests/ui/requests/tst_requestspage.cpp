// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "applicationstore.h"
#include "datatable.h"
#include "emptystate.h"
#include "manualclock.h"
#include "memorysecretstore.h"
#include "preferences.h"
#include "requestmodel.h"
#include "requestspage.h"
#include "workspace.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

Exchange exchange(const QString &pathAndQuery, int status, const QString &requestId = {})
{
    Exchange made;
    made.startedAt = QDateTime(QDate(2026, 6, 1), QTime(10, 30), Qt::UTC);
    made.method = "GET";
    made.url = QUrl(u"https://vehicle.api.smartcar.com"_s + pathAndQuery);
    made.requestHeaders = {{"sc-user-id", "user-1"}};
    made.hadBearer = true;
    made.status = status;
    made.duration = std::chrono::milliseconds(1234);
    made.bytesReceived = 2048;
    made.requestId = requestId;
    return made;
}

} // namespace

class TestRequestsPage : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        QTemporaryDir folder;
        Paths paths = Paths::standard(folder.path(), folder.path());
        MemorySecretStore secrets;
        ManualClock clock;
        ApplicationStore applications{paths};
        Preferences preferences{paths};
        Workspace workspace{&applications, &secrets, &clock};
        RequestsPage page{&workspace, &preferences};

        Bench()
        {
            page.resize(1000, 600);
            page.show();
        }

        RequestLog &log() { return *workspace.log(); }
        DataTable *table() { return page.findChild<DataTable *>(); }
        int rows() { return table()->model()->rowCount(); }
        QString text(int row, int column)
        {
            return table()->model()->index(row, column).data().toString();
        }
        void choose(int row) { table()->setCurrentIndex(table()->model()->index(row, 0)); }
    };

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void a_request_reads_as_a_person_would_say_it()
    {
        Bench bench;
        bench.log().record(exchange(
            u"/v3/connections?filter%5BuserId%5D=a%20b&page%5Bsize%5D=100"_s, 200, u"req-1"_s));
        QCOMPARE(bench.text(0, RequestModel::PathColumn),
                 u"/v3/connections?filter[userId]=a b&page[size]=100"_s);
        QVERIFY(bench.text(0, RequestModel::StatusColumn).contains(u"200 OK"_s));
        QVERIFY(bench.text(0, RequestModel::StatusColumn).startsWith(u"✓"_s));
        QVERIFY(bench.text(0, RequestModel::DurationColumn).contains(u"ms"_s));
        QCOMPARE(bench.text(0, RequestModel::RequestIdColumn), u"req-1"_s);
    }

    void rows_come_while_requests_are_made_and_the_selection_stays()
    {
        Bench bench;
        QVERIFY(bench.page.findChild<EmptyState *>()->isVisible());
        bench.log().record(exchange(u"/first"_s, 200));
        QVERIFY(bench.table()->isVisible());
        bench.choose(0);
        bench.log().record(exchange(u"/second"_s, 503));
        QCOMPARE(bench.text(0, RequestModel::PathColumn), u"/second"_s);
        QCOMPARE(bench.table()->currentIndex().row(), 1);
        QVERIFY(bench.text(0, RequestModel::StatusColumn).startsWith(u"✕"_s));
    }

    void curl_has_the_token_as_a_variable()
    {
        Bench bench;
        bench.log().record(exchange(u"/v3/vehicles/1/signals"_s, 200, u"req-9"_s));
        bench.choose(0);
        bench.page.copyAsCurl();
        const QString curl = QGuiApplication::clipboard()->text();
        QVERIFY(curl.startsWith(u"curl"_s));
        QVERIFY(curl.contains(u"$TOKEN"_s));
        QVERIFY(curl.contains(u"sc-user-id: user-1"_s));
        bench.page.copyRequestId();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"req-9"_s);
    }

    void the_detail_shows_headers_and_outcome()
    {
        Bench bench;
        Exchange lost = exchange(u"/v3/vehicles/1"_s, 0);
        lost.failure = ApiError::Kind::Timeout;
        lost.failureDetail = u"no answer in 60 s"_s;
        bench.log().record(lost);
        bench.choose(0);
        const QString text = bench.page.findChild<QTextBrowser *>()->toPlainText();
        QVERIFY(text.contains(u"no answer in 60 s"_s));
        QVERIFY(text.contains(u"sc-user-id"_s));
        QVERIFY(text.contains(u"kept out"_s));
    }

    void failures_and_filters_narrow_the_list()
    {
        Bench bench;
        bench.log().record(exchange(u"/v3/connections"_s, 200));
        bench.log().record(exchange(u"/v3/vehicles/7"_s, 404, u"req-404"_s));
        auto *failures = bench.page.findChild<QCheckBox *>();
        failures->setChecked(true);
        QCOMPARE(bench.rows(), 1);
        failures->setChecked(false);
        auto *filter = bench.page.findChild<QLineEdit *>();
        filter->setText(u"req-404"_s);
        QCOMPARE(bench.rows(), 1);
        filter->setText(u"not found"_s);
        QCOMPARE(bench.rows(), 1);
        filter->setText(u"nowhere"_s);
        QVERIFY(bench.page.findChild<EmptyState *>()->isVisible());
        filter->clear();
        QCOMPARE(bench.rows(), 2);
    }

    void the_header_sorts_by_numbers_and_back_to_newest_first()
    {
        Bench bench;
        for (const int ms : {900, 1000, 20}) {
            Exchange made = exchange(u"/%1"_s.arg(ms), 200);
            made.duration = std::chrono::milliseconds(ms);
            bench.log().record(made);
        }
        bench.table()->sortByColumn(RequestModel::DurationColumn, Qt::AscendingOrder);
        QCOMPARE(bench.text(0, RequestModel::PathColumn), u"/20"_s);
        QCOMPARE(bench.text(2, RequestModel::PathColumn), u"/1000"_s);
        bench.table()->sortByColumn(-1, Qt::AscendingOrder);
        QCOMPARE(bench.text(0, RequestModel::PathColumn), u"/20"_s);
        QCOMPARE(bench.text(2, RequestModel::PathColumn), u"/900"_s);
    }

    void every_control_has_a_name_and_is_reached_by_keyboard()
    {
        Bench bench;
        bench.log().record(exchange(u"/v3/connections"_s, 200, u"req-1"_s));
        bench.choose(0);
        QCOMPARE(accessibilityFaults(&bench.page), QStringList());
        QCOMPARE(unreachableByTab(&bench.page), QStringList());
    }
};

QTEST_MAIN(TestRequestsPage)
#include "tst_requestspage.moc"
