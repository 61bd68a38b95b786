// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTest>

namespace motorpool {

/// Another process that starts as the program does; see handoverdriver.cpp.
class OtherStart : public QProcess
{
public:
    /// way: "dbus" or "local".
    OtherStart(const QString &way, const QString &folder, const QString &text = {},
               const QString &application = {}, const QStringList &environment = {})
    {
        setEnvironment(QProcess::systemEnvironment() + environment);
        start(QStringLiteral(HANDOVERDRIVER), {way, folder, text, application});
    }

    ~OtherStart() override
    {
        closeWriteChannel();
        if (!waitForFinished())
            kill();
        waitForFinished();
    }

    /// Its next line, waited for; a null text if none comes.
    QString line()
    {
        // As a test asks: what is on this thread goes on meanwhile.
        if (!QTest::qWaitFor([this] { return canReadLine(); }, 20'000))
            return {};
        return QString::fromUtf8(readLine()).trimmed();
    }
};

} // namespace motorpool
