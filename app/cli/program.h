// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "environmentstore.h"
#include "interrupt.h"
#include "output.h"
#include "policy.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace motorpool {
class FileJournal;
class TokenSource;
} // namespace motorpool

namespace motorpool::cli {

/// The composition root of motorpoolctl: reads the arguments, puts together what the command
/// needs, runs it in the event loop and leaves with its code.
class Program : public QObject
{
    Q_OBJECT

public:
    explicit Program(const Policy &policy);
    ~Program() override;

    /// Runs the event loop; once. Returns the exit code.
    int run(const QStringList &arguments);

private:
    struct House;

    int show(const QByteArray &text);
    void start(const Invocation &invocation);
    void watchKeyring(const TokenSource *tokens);
    void watchJournal(FileJournal *journal);
    void leave(ExitCode code);
    void settle(ExitCode code);
    void fail(const ApiError &error);
    void onOutputClosed();

    Policy m_policy;
    EnvironmentStore m_environment; // first: it takes the secret out of the environment
    Interrupt m_interrupt;
    Output m_output;
    std::unique_ptr<House> m_house;
    QPointer<Command> m_command;
    bool m_isSettling = false;
    bool m_left = false;
};

} // namespace motorpool::cli
