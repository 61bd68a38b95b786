// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "demoserver.h"
#include "result.h"
#include "settingdef.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace motorpool {

/// What the command line of the window's program asks for. Everything holds for this run only.
struct Options
{
    bool demo = false;
    DemoOptions demoOptions;
    QString application; ///< by name; empty: the environment's or the default one
    std::optional<QUrl> iam;
    std::optional<QUrl> vehicle;
    std::optional<QUrl> management;
    QString caFile;
    QString configFolder;
    QString dataFolder;
    QString screenshot;     ///< a file to draw the window into before ending
    QString text;           ///< to be opened, as typed into the search field
    bool newWindow = false; ///< a window of its own, whatever is open
    bool readOnly = false;
    bool verbose = false;

    /// Whether the window that is open could not do what was asked for, as it was not told the same
    /// for its run: then this start has a window of its own.
    bool isForThisRunAlone() const;

    /// The application with the hosts and the CA file that were asked for.
    Application applied(Application to) const;

    /// The arguments of another window under the same conditions, for another application beside
    /// this one: the same folders, hosts and limits of access; not what this one was to show.
    QStringList ofAnotherWindow() const;

    /// What of it are settings of the table.
    QMap<Setting, QString> given() const;
};

/// Reads the arguments, the program's name first; --help and --version were answered before. Error:
/// Usage, in words.
Result<Options> readOptions(const QStringList &arguments);

/// The text of --help; needs an application object.
QString optionsHelp();

} // namespace motorpool
