// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the inspector and the requests page of the demo fleet in each of their states into PNG
// files, to be looked at: inspectorscreens FOLDER [dark]
#include "apisession.h"
#include "appearance.h"
#include "applicationstore.h"
#include "await.h"
#include "clock.h"
#include "connectionsclient.h"
#include "datatable.h"
#include "datatree.h"
#include "errorstrip.h"
#include "inspector.h"
#include "memorysecretstore.h"
#include "preferences.h"
#include "requestspage.h"
#include "signaltreemodel.h"
#include "vehiclereader.h"
#include "workspace.h"

#include <QApplication>
#include <QCheckBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

enum Tab { Overview, Signals, Raw };

ApiError tooManyRequests()
{
    ApiError error;
    error.kind = ApiError::Kind::RateLimited;
    error.type = u"RATE_LIMIT"_s;
    error.code = u"VEHICLE"_s;
    error.status = 429;
    error.requestId = u"6b9c7f0e-2f37-4f0e-9a1d-f0d1a2b3c4d5"_s;
    error.retryAfter = std::chrono::seconds(42);
    return error;
}

class Screens
{
public:
    Screens(const QString &folder, Preferences::Theme theme)
        : m_folder(folder)
    {
        m_preferences.setTheme(theme);
        m_inspector.resize(380, 800);
        m_inspector.show();
    }

    bool open()
    {
        if (!m_workspace.openDemo({}))
            return false;
        auto *call = m_workspace.session()->connections()->list({}, &m_inspector);
        call->each(&m_inspector, [this](const ConnectionPage &page) { m_all += page.connections; });
        return await(call).has_value();
    }

    void drawAll()
    {
        draw(u"none"_s, &m_inspector);
        m_inspector.setConnection(m_all[0]);
        drawTabs(u"unread"_s);
        for (int vehicle = 0; vehicle < 6; ++vehicle) {
            m_inspector.setConnection(m_all[vehicle]);
            read();
            choose(u"charge-chargerate"_s);
            drawTabs(u"vehicle%1"_s.arg(vehicle));
        }
        m_inspector.setConnection(m_all[0]);
        drawStates();
        for (const QSize size : {QSize(320, 700), QSize(1200, 800)}) {
            m_inspector.resize(size);
            drawTabs(u"width%1"_s.arg(size.width()));
        }
        drawRequests();
    }

private:
    void drawStates()
    {
        auto *error = m_inspector.findChild<ErrorStrip *>();
        show(Overview);
        error->showError(tooManyRequests());
        draw(u"error"_s, &m_inspector);
        error->clear();
        m_inspector.readSignals();
        m_inspector.grab().save(m_folder + u"/busy.png"_s);
        settle();
        show(Signals);
        auto *onlyErrors = m_inspector.findChild<QCheckBox *>();
        onlyErrors->setChecked(true);
        draw(u"onlyerrors"_s, &m_inspector);
        onlyErrors->setChecked(false);
    }

    void drawRequests()
    {
        m_requests.resize(980, 700);
        m_requests.show();
        auto *table = m_requests.findChild<DataTable *>();
        table->setCurrentIndex(table->model()->index(0, 0));
        draw(u"requests"_s, &m_requests);
    }

    void drawTabs(const QString &name)
    {
        for (const Tab tab : {Overview, Signals, Raw}) {
            show(tab);
            draw(name + u"-"_s + QString::number(tab), &m_inspector);
        }
    }

    void draw(const QString &name, QWidget *widget)
    {
        QTest::qWait(150); // layouts, and the body that is laid out on another thread
        widget->grab().save(m_folder + u'/' + name + u".png"_s);
    }

    void show(Tab tab) { m_inspector.findChild<QTabWidget *>()->setCurrentIndex(tab); }

    void read()
    {
        m_inspector.readSignals();
        settle();
    }

    void settle()
    {
        const auto *reader = m_inspector.findChild<VehicleReader *>();
        while (reader->isBusy())
            QTest::qWait(10);
    }

    void choose(const QString &code)
    {
        auto *tree = m_inspector.findChild<DataTree *>();
        for (int row = 0; row < tree->shownRowCount(); ++row) {
            if (tree->shownRow(row).data(SignalTreeModel::CodeRole).toString() == code)
                tree->setCurrentIndex(tree->shownRow(row));
        }
    }

    QString m_folder;
    QTemporaryDir m_home;
    Paths m_paths = Paths::standard(m_home.path(), m_home.path());
    MemorySecretStore m_secrets;
    SystemClock m_clock;
    ApplicationStore m_applications{m_paths};
    Preferences m_preferences{m_paths};
    Appearance m_appearance{&m_preferences};
    Workspace m_workspace{&m_applications, &m_secrets, &m_clock};
    Inspector m_inspector{&m_workspace, &m_preferences};
    RequestsPage m_requests{&m_workspace, &m_preferences};
    QList<Connection> m_all;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    const bool dark = arguments.value(2) == u"dark"_s;
    Screens screens(arguments[1], dark ? Preferences::Theme::Dark : Preferences::Theme::Light);
    if (!screens.open())
        return 1;
    screens.drawAll();
    return 0;
}
