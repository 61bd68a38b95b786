// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QProcess>

namespace motorpool {

/// This test program once more, with arguments that make it do another's work. It is stopped when
/// its input ends.
class OtherProcess
{
public:
    explicit OtherProcess(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), arguments);
    }
    ~OtherProcess() { finish(); }
    OtherProcess(const OtherProcess &) = delete;
    OtherProcess &operator=(const OtherProcess &) = delete;

    /// The next line that it writes; empty when it ends before.
    QByteArray line()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(60'000)) {
        }
        return m_process.readLine().trimmed();
    }

    /// All lines that are left, until it ends.
    QList<QByteArray> rest()
    {
        m_process.waitForFinished(60'000);
        QList<QByteArray> lines = m_process.readAllStandardOutput().split('\n');
        lines.removeAll(QByteArray());
        return lines;
    }

    /// Ends its input, and waits. Its exit code, or -1.
    int finish()
    {
        m_process.closeWriteChannel();
        if (m_process.state() != QProcess::NotRunning)
            m_process.waitForFinished(60'000);
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

    void kill() { m_process.kill(); } // SIGKILL

private:
    QProcess m_process;
};

} // namespace motorpool
