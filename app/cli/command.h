// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "exitcode.h"
#include "invocation.h"

#include <span>

namespace motorpool {
class Preferences;
class Workspace;
} // namespace motorpool

namespace motorpool::cli {

class Output;

/// What a command works with; all of it outlives the command.
struct Surroundings
{
    Workspace *workspace; ///< open, for commands that need an application
    Output *output;
    std::optional<ApiError> closed; ///< why the workspace is not open
    const Preferences *preferences = nullptr;
};

/// A running command. It ends with the code to leave with, or with an error that the program
/// shows as its one line. Owned by its parent; deleting it cancels what it waits for.
using Command = Call<ExitCode>;

/// One option of a command, or of all of them. Texts are translated in the context "Cli".
struct OptionDef
{
    const char *name;
    const char *value; ///< what stands for its value in the help; empty: a switch
    const char *help;
};

/// One row of the table of commands.
struct CommandDef
{
    enum class Needs { Nothing, Application, ApplicationIfAny };

    const char *name;     ///< one or two words, "application add"
    const char *operands; ///< as the help shows them, "VEHICLE [CODE...]"
    int least;            ///< operands at least
    int most;             ///< operands at most; negative: any number
    std::span<const OptionDef> options;
    Needs needs;
    const char *help; ///< one sentence
    Command *(*start)(const Invocation &, const Surroundings &, QObject *parent);
    bool writesFile = false; ///< --format is that of a file; not given: it goes by the file's name
};

/// All commands, in the order of the help.
std::span<const CommandDef> commandTable();

/// The options that every command takes.
std::span<const OptionDef> commonOptions();

} // namespace motorpool::cli
