// SPDX-License-Identifier: GPL-3.0-or-later
// Lists the connections of the server described on standard input, first into the model alone,
// then in the window, and prints how long it took, the longest time for which the window did not
// answer, and the memory of the process before and after.
#include "apisession.h"
#include "applicationstore.h"
#include "clock.h"
#include "connectionmodel.h"
#include "connectionsclient.h"
#include "mainwindow.h"
#include "preferences.h"
#include "sessionstore.h"
#include "tokensource.h"
#include "workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <cstdio>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

/// Resident memory of this process in MB. Source: proc(5).
double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

class ListBench : public QObject
{
    Q_OBJECT

public:
    explicit ListBench(const QJsonObject &facts)
    {
        m_application.id = u"bench"_s;
        m_application.name = u"Bench"_s;
        m_application.clientId = facts[u"clientId"].toString();
        m_application.hosts.iam = QUrl(facts[u"iam"].toString());
        m_application.hosts.vehicle = QUrl(facts[u"vehicle"].toString());
        m_application.secretPlace = SecretPlace::Session;
        QByteArray secret = facts[u"clientSecret"].toString().toUtf8();
        m_secrets.put(m_application,
                      std::make_shared<const SecretBytes>(SecretBytes::take(secret)));
        connect(&m_heartbeat, &QTimer::timeout, this, &ListBench::beat);
        m_quiet.setSingleShot(true);
        m_quiet.setInterval(700);
        connect(&m_quiet, &QTimer::timeout, this, &ListBench::finish);
    }

    void start()
    {
        m_window.show();
        m_workspace.open(m_application);
        m_workspace.session()->tokens()->token(this)->then(
            this, [this](const Result<AccessToken> &token) {
                if (!token)
                    qFatal("no token: %s", qPrintable(token.error().detail));
                QTimer::singleShot(500, this, &ListBench::listIntoModel);
            });
    }

private:
    void listIntoModel()
    {
        m_startMb = residentMegabytes();
        auto *model = new ConnectionModel(this);
        model->beginRound();
        m_time.start();
        m_workspace.session()
            ->connections()
            ->list({}, this)
            ->each(this, [model](const ConnectionPage &page) { model->merge(page.connections); })
            ->then(this, [this, model](const Result<ConnectionListEnd> &end) {
                if (!end)
                    qFatal("list failed: %s", qPrintable(end.error().detail));
                m_listMs = double(m_time.nsecsElapsed()) / 1e6;
                delete model;
                listInWindow();
            });
    }

    void listInWindow()
    {
        connect(m_workspace.log(), &RequestLog::recorded, &m_quiet, qOverload<>(&QTimer::start));
        m_last.start();
        m_heartbeat.setTimerType(Qt::PreciseTimer);
        m_heartbeat.start(1);
        m_window.open(Subject{Subject::Kind::Everything, {}});
    }

    void beat()
    {
        m_gapMs = std::max(m_gapMs, double(m_last.nsecsElapsed()) / 1e6);
        m_last.restart();
    }

    void finish()
    {
        const QJsonObject figures{{u"listMs"_s, m_listMs},
                                  {u"gapMs"_s, m_gapMs},
                                  {u"startMb"_s, m_startMb},
                                  {u"rssMb"_s, residentMegabytes()}};
        std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
        QCoreApplication::quit();
    }

    Application m_application;
    SystemClock m_clock;
    SessionStore m_secrets;
    ApplicationStore m_applications{Paths::standard()};
    Workspace m_workspace{&m_applications, &m_secrets, &m_clock};
    Preferences m_preferences{Paths::standard()};
    MainWindow m_window{&m_workspace, &m_preferences};
    QElapsedTimer m_time, m_last;
    QTimer m_heartbeat, m_quiet;
    double m_listMs = 0, m_gapMs = 0, m_startMb = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    ListBench bench(QJsonDocument::fromJson(input.readAll()).object());
    bench.start();
    return QApplication::exec();
}

#include "list.moc"
