// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long one event holds the GUI thread while 2,000 connections are fetched, sorted and filtered.
#include "applicationstore.h"
#include "clock.h"
#include "datatable.h"
#include "listserver.h"
#include "preferences.h"
#include "userpage.h"
#include "workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <typeinfo>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

/// Milliseconds of processor time of this thread: what others take of the machine does not count.
double busy()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth++ > 0) {
            const bool result = QApplication::notify(receiver, event);
            --m_depth;
            return result;
        }
        const QByteArray name = receiver->metaObject()->className();
        const int type = event->type();
        const double start = busy();
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        if (const double took = busy() - start; took > longest) {
            longest = took;
            what = name + ", event " + QByteArray::number(type);
        }
        return result;
    }

    double longest = 0;
    QByteArray what;

private:
    int m_depth = 0;
};

TimedApplication *app()
{
    return static_cast<TimedApplication *>(qApp);
}

} // namespace

class TestUserPageSpeed : public QObject
{
    Q_OBJECT

private:
    void check(const char *what)
    {
        qInfo("%s: longest event %.1f ms (%s)", what, app()->longest, app()->what.constData());
#if !defined(MOTORPOOL_SANITIZED) && defined(QT_NO_DEBUG)
        QVERIFY(app()->longest < 50);
#endif
        app()->longest = 0;
    }

private Q_SLOTS:
    void two_thousand_rows_do_not_hold_the_window()
    {
        QTemporaryDir folder;
        const Paths paths = Paths::standard(folder.path(), folder.path());
        ListServer server;
        server.setConnections(someConnections(2000, u"user"_s));
        MemorySecretStore secrets;
        server.putSecret(secrets);
        SystemClock clock;
        ApplicationStore applications(paths);
        Preferences preferences(paths);
        Workspace workspace(&applications, &secrets, &clock);
        UserPage page(&workspace, &preferences);
        workspace.open(server.application());
        page.resize(1400, 900);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto *table = page.findChild<DataTable *>();
        const auto isRead = [&page, table] {
            return page.refreshAction()->isEnabled() && table->model()->rowCount() == 2000;
        };

        app()->longest = 0;
        QElapsedTimer timer;
        timer.start();
        page.open({Subject::Kind::User, u"user"_s});
        QTRY_VERIFY_WITH_TIMEOUT(isRead(), 30'000);
        qInfo("2,000 rows after %lld ms", timer.elapsed());
        check("first round");

        table->sortByColumn(1, Qt::AscendingOrder);
        page.refreshAction()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(isRead(), 30'000);
        check("second round");

        page.open({});
        QTRY_VERIFY_WITH_TIMEOUT(isRead(), 30'000);
        check("sorted while it arrives");

        QTest::keyClicks(page.findChild<QLineEdit *>(), u"tesla 2019"_s);
        QTest::keyClick(page.findChild<QLineEdit *>(), Qt::Key_Backspace);
        check("filter");
    }
};

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    TestUserPageSpeed test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_userpagespeed.moc"
