// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlrun.h"

#include <QTest>

namespace motorpool {

using namespace Qt::StringLiterals;

CtlRun::CtlRun(const QString &path)
    : environment(QProcessEnvironment::systemEnvironment())
    , m_path(path)
    , m_data(std::make_shared<QTemporaryDir>())
{
    for (const QString &name :
         {u"DBUS_SESSION_BUS_ADDRESS"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s,
          u"SMARTCAR_CLIENT_ID"_s, u"SMARTCAR_CLIENT_SECRET"_s, u"SMARTCAR_MANAGEMENT_TOKEN"_s,
          u"MOTORPOOL_DATABASE_PASSWORD"_s, u"PGPASSWORD"_s, u"PGPASSFILE"_s})
        environment.remove(name);
    // An address where nobody listens, or the library would look for a bus of its own.
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
}

void CtlRun::setCredentials(const QString &clientId, const QString &secret)
{
    environment.insert(u"SMARTCAR_CLIENT_ID"_s, clientId);
    environment.insert(u"SMARTCAR_CLIENT_SECRET"_s, secret);
}

QProcess *CtlRun::start(const QStringList &arguments)
{
    auto *process = new QProcess;
    // What one run learned of the service's limits is not known to the next, unless a test says so
    // by --data-dir.
    QProcessEnvironment own = environment;
    own.insert(u"XDG_DATA_HOME"_s, m_data->filePath(QString::number(++m_runs)));
    process->setProcessEnvironment(own);
    process->start(m_path, arguments);
    (void)process->waitForStarted();
    return process;
}

CtlResult CtlRun::end(QProcess *process)
{
    CtlResult result;
    if (QTest::qWaitFor([process] { return process->state() == QProcess::NotRunning; }, 30'000) &&
        process->exitStatus() == QProcess::NormalExit)
        result.code = process->exitCode();
    else
        process->kill();
    result.out = process->readAllStandardOutput();
    result.err = process->readAllStandardError();
    delete process;
    return result;
}

CtlResult CtlRun::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess *process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    return end(process);
}

QByteArray inWords(const CtlResult &result)
{
    return "exit code " + QByteArray::number(result.code) + "\n--- out\n" + result.out.left(4000) +
           "\n--- err\n" + result.err;
}

} // namespace motorpool
