// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace motorpool {

/// One command of a text for a shell.
struct ShellCommand
{
    QList<QByteArray> words;
    qsizetype end = 0; ///< where it ends in the text
};

/// Splits the command at the start of a text as a POSIX shell does: both kinds of quotation marks,
/// $'…' with its escapes, lines that go on behind a backslash, or behind ^ as Windows has it.
/// Variables and commands within are left as they are. Nothing if a quotation is open at the end.
std::optional<ShellCommand> readShellCommand(QByteArrayView text);

} // namespace motorpool
