// SPDX-License-Identifier: GPL-3.0-or-later
// The fleet's sync as a program without a window, for tests that end it from outside and for
// measuring. Reads one JSON object from its input and prints one:
//   {"iam", "vehicle", "clientId", "clientSecret", "folder"}   syncs; no folder: in memory alone
//   {"folder"}                                                 tells what is kept
// It is 0 that it ends with when the sync is done, 1 when it failed.
#include "apisession.h"
#include "clock.h"
#include "fleetrow.h"
#include "fleetsync.h"
#include "requestlog.h"
#include "sessionstore.h"
#include "tokensource.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <cstdio>
#include <sys/resource.h>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

/// Milliseconds of CPU that this process has used, all its threads together.
double cpuMs()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto ms = [](const timeval &time) {
        return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000;
    };
    return ms(used.ru_utime) + ms(used.ru_stime);
}

double threadCpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

class Driver : public QObject
{
    Q_OBJECT

public:
    explicit Driver(const QJsonObject &facts)
        : m_facts(facts)
        , m_store(facts[u"folder"].toString(), &m_clock)
    {
        Application application;
        application.id = u"driver"_s;
        application.clientId = facts[u"clientId"].toString();
        application.hosts.iam = QUrl(facts[u"iam"].toString());
        application.hosts.vehicle = QUrl(facts[u"vehicle"].toString());
        application.secretPlace = SecretPlace::Session;
        QByteArray secret = facts[u"clientSecret"].toString().toUtf8();
        m_secrets.put(application, std::make_shared<const SecretBytes>(SecretBytes::take(secret)));
        m_session =
            std::make_unique<ApiSession>(application, &m_secrets, &m_log, &m_clock, Access());
        m_sync = std::make_unique<FleetSync>(m_session->connections(), &m_store);
        connect(m_sync.get(), &FleetSync::stateChanged, this, &Driver::note);
        connect(&m_store, &FleetStore::opened, this, &Driver::start);
        m_heartbeat.setTimerType(Qt::PreciseTimer);
        connect(&m_heartbeat, &QTimer::timeout, this, &Driver::beat);
    }

private:
    void start()
    {
        m_openedRows = int(m_store.fleet().rows());
        if (!m_facts.contains(u"iam")) {
            tell({{u"ids"_s, ids()}}, 0);
            return;
        }
        // Before the time is taken, as the others are given theirs.
        m_session->tokens()->token(this)->then(this, [this](const Result<AccessToken> &token) {
            if (!token)
                qFatal("no token: %s", qPrintable(token.error().detail));
            m_cpuMs = cpuMs();
            m_time.start();
            m_last.start();
            m_heartbeat.start(1);
            m_sync->start(Mode::All);
        });
    }

    /// Held is how long this thread worked without coming back to its event loop, and gap how long
    /// it was not there for whatever reason, such as another program's turn.
    void beat()
    {
        m_gapMs = std::max(m_gapMs, double(m_last.nsecsElapsed()) / 1e6);
        m_last.restart();
        const double cpu = threadCpuMs();
        m_heldMs = std::max(m_heldMs, cpu - m_lastCpuMs);
        m_lastCpuMs = cpu;
    }

    void note()
    {
        if (m_sync->state() == FleetSync::State::Running)
            return;
        beat();
        m_heartbeat.stop();
        const SyncEnd &end = m_sync->end();
        QJsonObject figures{{u"ms"_s, double(m_time.nsecsElapsed()) / 1e6},
                            {u"cpuMs"_s, cpuMs() - m_cpuMs},
                            {u"gapMs"_s, m_gapMs},
                            {u"heldMs"_s, m_heldMs},
                            {u"openedRows"_s, m_openedRows},
                            {u"rows"_s, int(m_store.fleet().rows())},
                            {u"passes"_s, end.passes},
                            {u"settled"_s, end.hasSettled},
                            {u"unsure"_s, end.unsure},
                            {u"connections"_s, end.counts.connections},
                            {u"gone"_s, end.counts.gone}};
        if (m_sync->error())
            figures.insert(u"error"_s, m_sync->error()->operation + u": "_s +
                                           kindName(m_sync->error()->kind) + u' ' +
                                           m_sync->error()->detail);
        tell(figures, m_sync->state() == FleetSync::State::Done ? 0 : 1);
    }

    QJsonArray ids() const
    {
        QJsonArray ids;
        for (quint32 number = 0; number < m_store.fleet().rows(); ++number) {
            const FleetRow row(m_store.fleet(), number);
            if (!row.isGone())
                ids << QString::fromStdString(row.connectionId());
        }
        return ids;
    }

    void tell(QJsonObject figures, int code)
    {
        if (m_store.fault())
            figures.insert(u"fault"_s, m_store.fault()->detail);
        figures.insert(u"setAside"_s, int(m_store.setAside().size()));
        std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
        QCoreApplication::exit(code);
    }

    QJsonObject m_facts;
    SystemClock m_clock;
    RequestLog m_log;
    SessionStore m_secrets;
    FleetStore m_store;
    std::unique_ptr<ApiSession> m_session;
    std::unique_ptr<FleetSync> m_sync;
    QElapsedTimer m_time, m_last;
    QTimer m_heartbeat;
    double m_cpuMs = 0, m_gapMs = 0, m_heldMs = 0, m_lastCpuMs = 1e9;
    int m_openedRows = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 2;
    Driver driver(QJsonDocument::fromJson(input.readAll()).object());
    return QCoreApplication::exec();
}

#include "syncdriver.moc"
