// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace motorpool {

/// How one run of motorpoolctl ended.
struct CtlResult
{
    int code = -1; ///< -1: it did not end in time, or not by itself
    QByteArray out;
    QByteArray err;
};

/// Runs the program as a person or a script would, in an environment where no keychain and no
/// display is, unless told otherwise. The event loop goes on meanwhile: a server of the test may
/// live on the same thread.
class CtlRun
{
public:
    /// path is that of the program.
    explicit CtlRun(const QString &path);

    QProcessEnvironment environment; ///< of the next run

    /// The credentials that a run takes from its environment.
    void setCredentials(const QString &clientId, const QString &secret);

    CtlResult run(const QStringList &arguments, const QByteArray &input = {});

    /// Starts it and leaves it running; the caller ends it by end().
    QProcess *start(const QStringList &arguments);
    static CtlResult end(QProcess *process);

private:
    QString m_path;
    std::shared_ptr<QTemporaryDir> m_data;
    int m_runs = 0;
};

/// What the result says, for a failed comparison.
QByteArray inWords(const CtlResult &result);

} // namespace motorpool
