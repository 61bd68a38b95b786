// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"
#include "environmentstore.h"
#include "hardening.h"
#include "log.h"
#include "options.h"
#include "policy.h"
#include "programicon.h"
#include "singleinstance.h"

#include <QApplication>
#include <QTextStream>

#include <memory>
#include <optional>
#include <variant>

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

/// The instance that takes in later starts, null where this start has a window of its own; or how
/// the program ends at once, as another one has taken it.
std::variant<std::unique_ptr<SingleInstance>, int> joinInstance(const Options &options,
                                                                const HandOver &handOver)
{
    const Paths paths = Paths::standard(options.configFolder, options.dataFolder);
    const bool isUsual = options.configFolder.isEmpty() && options.dataFolder.isEmpty();
    std::unique_ptr<SingleInstance> instance(
        makeSingleInstance({paths.config, paths.data, isUsual}, nullptr));
    switch (instance->start(handOver)) {
    case SingleInstance::Outcome::First:
        return instance;
    case SingleInstance::Outcome::HandedOver:
        return 0;
    case SingleInstance::Outcome::Refused:
        QTextStream(stderr) << u"motorpool: "_s << instance->detail() << Qt::endl;
        return exitUsage;
    case SingleInstance::Outcome::Alone:
        break;
    }
    qCDebug(lcUi).noquote() << "no other start can be told:" << instance->detail();
    return nullptr;
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

    const QByteArray activationToken = givenActivationToken();
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

    std::unique_ptr<SingleInstance> instance;
    if (!options->isForThisRunAlone() && !environment.application()) {
        auto joined =
            joinInstance(*options, {options->text, options->application, activationToken});
        if (const int *ended = std::get_if<int>(&joined))
            return *ended;
        instance = std::move(std::get<0>(joined));
    }
    // Its place is built in: no option and no variable of a person's leads to another one.
    Composition composition(*options, &environment,
                            readPolicy(QStringLiteral(MOTORPOOL_POLICY_FILE)));
    if (instance)
        composition.listenTo(instance.get());
    composition.start();
    return QApplication::exec();
}
