// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "record.h"
#include "settingdef.h"

#include <QHash>
#include <QMap>
#include <QStringList>

namespace motorpool::cli {

struct CommandDef;

/// The options that every command takes, checked.
struct CommonOptions
{
    QString application; ///< a name; empty: the default
    Format format = Format::Table;
    QUrl iamUrl, vehicleUrl, managementUrl; ///< empty: the application's own
    QString caFile;                         ///< an absolute path; empty: the application's own
    bool demo = false;
    QStringList demoFaults;
    QString configDir, dataDir;
    bool readOnly = false;
    bool verbose = false;

    /// That application with hosts and CA file replaced by those given.
    Application applied(const Application &to) const;

    /// What of them are settings of the table.
    QMap<Setting, QString> given() const;
};

/// A command line, read and checked.
struct Invocation
{
    enum class Kind { Run, Help, Version };

    Kind kind = Kind::Run;
    const CommandDef *command = nullptr; ///< for Help perhaps null: of the program
    CommonOptions common;
    QStringList operands;
    QHash<QString, QString> options; ///< of the command; a switch that is given has an empty text

    bool has(const QString &option) const { return options.contains(option); }
};

/// Reads the arguments, the program's name first. The error is of kind Usage and quotes no
/// operand and no value of an unknown option: a secret may have got there.
Result<Invocation> readArguments(const QStringList &arguments);

} // namespace motorpool::cli
