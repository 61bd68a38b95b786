// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"
#include "environmentstore.h"
#include "hardening.h"
#include "log.h"
#include "options.h"
#include "policy.h"
#include "programicon.h"

#include <QApplication>
#include <QTextStream>

#include <optional>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

constexpr int exitUsage = 2;

/// --help and --version need no screen.
std::optional<int> answerWithoutScreen(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        const bool help = argument == "--help" || argument == "--help-all" || argument == "-h";
        if (!help && argument != "--version" && argument != "-v")
            continue;
        const QCoreApplication app(argc, argv);
        QTextStream(stdout) << (help ? optionsHelp() : u"motorpool " MOTORPOOL_VERSION "\n"_s);
        return 0;
    }
    return std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    fillStandardStreams();
    forbidDumps();
    // Before any thread: it takes the secret out of the environment.
    EnvironmentStore environment;

    QCoreApplication::setApplicationName(u"motorpool"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MOTORPOOL_VERSION));
    if (const auto answered = answerWithoutScreen(argc, argv))
        return *answered;

    // It takes Qt's own options out of the arguments.
    QApplication app(argc, argv);
    const Result<Options> options = readOptions(QCoreApplication::arguments());
    if (!options) {
        QTextStream(stderr) << u"motorpool: "_s << options.error().detail << Qt::endl;
        return exitUsage;
    }
    if (options->verbose)
        enableVerboseLog();

    QApplication::setApplicationDisplayName(u"Motorpool"_s);
    QGuiApplication::setDesktopFileName(u"motorpool"_s);
    QApplication::setWindowIcon(programIcon());
    // Its place is built in: no option and no variable of a person's leads to another one.
    Composition composition(*options, &environment,
                            readPolicy(QStringLiteral(MOTORPOOL_POLICY_FILE)));
    composition.start();
    return QApplication::exec();
}
