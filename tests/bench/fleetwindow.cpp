// SPDX-License-Identifier: GPL-3.0-or-later
// The window over a fleet that is kept in FOLDER/bench, while one types, sorts, scrolls, exports
// and refreshes, and for how long its thread was held each time: fleetwindow FOLDER URL. The server
// at URL answers for any vehicle (fleetserver). Says its figures as JSON.
#include "applicationstore.h"
#include "budget.h"
#include "clock.h"
#include "datatable.h"
#include "exportdialog.h"
#include "fleetdesk.h"
#include "fleetpage.h"
#include "fleetrowsource.h"
#include "fleettools.h"
#include "mainwindow.h"
#include "preferences.h"
#include "refreshdialog.h"
#include "sessionstore.h"
#include "workspace.h"
#include "workstrip.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>

#include <cstdio>
#include <functional>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

constexpr int refreshed = 2000;

double threadCpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

/// Held is how long the window's thread worked without coming back to its event loop, and gap how
/// long it was not there for whatever reason, such as another thread's turn on its core.
class Heartbeat : public QObject
{
    Q_OBJECT

public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
        m_last.start();
        m_timer.start(1);
    }

    /// The figures since they were last taken.
    QJsonObject take()
    {
        return {{u"heldMs"_s, std::exchange(m_heldMs, 0)}, {u"gapMs"_s, std::exchange(m_gapMs, 0)}};
    }

private:
    void beat()
    {
        m_gapMs = std::max(m_gapMs, double(m_last.nsecsElapsed()) / 1e6);
        m_last.restart();
        const double cpu = threadCpuMs();
        if (m_lastCpuMs >= 0)
            m_heldMs = std::max(m_heldMs, cpu - m_lastCpuMs);
        m_lastCpuMs = cpu;
    }

    QTimer m_timer;
    QElapsedTimer m_last;
    double m_heldMs = 0, m_gapMs = 0, m_lastCpuMs = -1;
};

void until(const std::function<bool()> &isSo)
{
    QElapsedTimer timer;
    timer.start();
    while (!isSo()) {
        if (timer.hasExpired(120'000))
            qFatal("it never came to that");
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void rest(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

class Story
{
public:
    Story(const QString &folder, const QString &url)
        : m_folder(folder)
    {
        Application application;
        application.id = u"bench"_s; // and so its data is kept in FOLDER/bench
        application.name = u"Bench"_s;
        application.clientId = u"client_window"_s;
        application.hosts = {QUrl(url), QUrl(url), QUrl(url)};
        application.secretPlace = SecretPlace::Session;
        application.limits.capacity = Limits::most;
        application.limits.perMinute = Limits::most;
        QByteArray secret = "not a secret";
        m_secrets.put(application, std::make_shared<const SecretBytes>(SecretBytes::take(secret)));
        m_window.resize(1280, 800);
        m_window.show();
        m_workspace.open(application);
        m_window.showPage(PageName::Fleet);
        m_page = m_window.findChild<FleetPage *>();
        until([this] { return m_page->list()->model()->rowCount() > 0; });
        m_rows = m_page->list()->model()->rowCount();
        rest(500);
    }

    QJsonObject tell()
    {
        (void)m_heartbeat.take();
        QJsonObject figures{{u"rows"_s, m_rows}};
        figures.insert(u"search"_s, after(&Story::search));
        figures.insert(u"sort"_s, after(&Story::sort));
        figures.insert(u"scroll"_s, after(&Story::scroll));
        figures.insert(u"select"_s, after(&Story::select));
        figures.insert(u"sortSelected"_s, after(&Story::sortSelected));
        figures.insert(u"export"_s, after(&Story::exportAll));
        figures.insert(u"ask"_s, after(&Story::askRefresh));
        figures.insert(u"refresh"_s, after(&Story::refresh));
        return figures;
    }

private:
    QJsonObject after(void (Story::*act)())
    {
        QElapsedTimer timer;
        timer.start();
        (this->*act)();
        rest(20);
        QJsonObject figures = m_heartbeat.take();
        figures.insert(u"ms"_s, double(timer.nsecsElapsed()) / 1e6);
        return figures;
    }

    void settle()
    {
        rest(1);
        until([this] { return !m_page->list()->isSearching(); });
    }

    void search()
    {
        for (const QString &text :
             {u"5yj3e1"_s, u"make:tesla battery:<20 age:>3d"_s, u"model 3 2021 c-1"_s, u"zz"_s}) {
            for (qsizetype length = 1; length <= text.size(); ++length) {
                m_page->setFilterText(text.left(length));
                settle();
            }
            m_page->setFilterText({});
            settle();
        }
    }

    void sort()
    {
        for (const FleetFieldDef &field : fleetFieldTable()) {
            m_page->list()->sortBy(FleetSortKey{field.field, true});
            settle();
        }
        m_page->list()->setOrder({});
        settle();
    }

    void scroll()
    {
        QScrollBar *bar = m_page->table()->verticalScrollBar();
        for (int step = 0; step <= 40; ++step) {
            bar->setValue(int(qint64(bar->maximum()) * step / 40));
            rest(5);
        }
        bar->setValue(0);
    }

    void select()
    {
        m_page->table()->selectAll();
        rest(200);
    }

    /// What is selected follows its rows, though each of them goes to another place.
    void sortSelected()
    {
        QItemSelectionModel *selection = m_page->table()->selectionModel();
        const QAbstractItemModel *model = m_page->table()->model();
        selection->select({model->index(0, 0), model->index(m_rows / 2, 0)},
                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_page->list()->sortBy(FleetSortKey{FleetField::Vin, false});
        settle();
        rest(100);
        m_page->list()->setOrder({});
        settle();
    }

    void exportAll()
    {
        m_page->table()->selectAll();
        m_page->tools()->exportAction()->trigger();
        auto *dialog = m_page->findChild<ExportDialog *>();
        auto *strip = m_page->findChild<WorkStrip *>();
        strip->exportTo({}, m_folder + u"/window.csv"_s, dialog->options(), dialog->source());
        dialog->reject();
        until([strip] { return !strip->isExporting(); });
        m_page->table()->clearSelection();
    }

    void askRefresh()
    {
        for (QToolButton *button : m_page->findChildren<QToolButton *>()) {
            if (QMenu *menu = button->menu(); menu && button->text() == "Refresh"_L1) {
                Q_EMIT menu->aboutToShow();
                menu->actions().at(2)->trigger(); // the whole fleet
            }
        }
        until([this] { return m_page->findChild<RefreshDialog *>() != nullptr; });
        rest(100);
    }

    void refresh()
    {
        FleetRefresh *refresh = &m_workspace.fleet()->refresh;
        m_page->findChild<RefreshDialog *>()->accept();
        until([refresh] { return refresh->job().done() + refresh->job().failed() >= refreshed; });
        if (refresh->job().failed() > 0)
            qFatal("%d failed", refresh->job().failed());
        refresh->cancel();
    }

    QString m_folder;
    Paths m_paths = Paths::standard(m_folder, m_folder);
    SystemClock m_clock;
    SessionStore m_secrets;
    ApplicationStore m_applications{m_paths};
    Workspace m_workspace{&m_applications, &m_secrets, &m_clock};
    Preferences m_preferences{m_paths};
    MainWindow m_window{&m_workspace, &m_preferences, nullptr, m_paths};
    FleetPage *m_page = nullptr;
    Heartbeat m_heartbeat;
    int m_rows = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 3)
        return 2;
    Story story(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]));
    std::puts(QJsonDocument(story.tell()).toJson(QJsonDocument::Compact).constData());
    return 0;
}

#include "fleetwindow.moc"
