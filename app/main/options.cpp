// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Options", text);
}

Failure usage(const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Usage;
    error.detail = detail;
    return Failure(error);
}

void declare(QCommandLineParser &parser)
{
    const auto add = [&parser](const QStringList &names, const char *text,
                               const char *value = nullptr) {
        parser.addOption({names, words(text), value ? words(value) : QString()});
    };
    parser.setApplicationDescription(
        words(QT_TRANSLATE_NOOP("Options", "Desktop console for fleets connected through the "
                                           "Smartcar API.\nWith SMARTCAR_CLIENT_ID and "
                                           "SMARTCAR_CLIENT_SECRET set, it opens that application "
                                           "for this run.")));
    add({u"demo"_s}, QT_TRANSLATE_NOOP("Options", "Open the demo fleet, a simulated Smartcar "
                                                  "inside this program."));
    add({u"demo-faults"_s},
        QT_TRANSLATE_NOOP("Options", "Faults of the demo, separated by commas: 401, 429, 500, "
                                     "slow, reset, truncated, bucket; to commands late, "
                                     "late-error, late-cut, cut."),
        QT_TRANSLATE_NOOP("Options", "list"));
    add({u"demo-seed"_s}, QT_TRANSLATE_NOOP("Options", "Another demo fleet for another number."),
        QT_TRANSLATE_NOOP("Options", "number"));
    add({u"application"_s}, QT_TRANSLATE_NOOP("Options", "Open the application of this name."),
        QT_TRANSLATE_NOOP("Options", "name"));
    add({u"iam-url"_s}, QT_TRANSLATE_NOOP("Options", "Base URL of the token host."),
        QT_TRANSLATE_NOOP("Options", "url"));
    add({u"vehicle-url"_s}, QT_TRANSLATE_NOOP("Options", "Base URL of the vehicle host."),
        QT_TRANSLATE_NOOP("Options", "url"));
    add({u"management-url"_s}, QT_TRANSLATE_NOOP("Options", "Base URL of the management host."),
        QT_TRANSLATE_NOOP("Options", "url"));
    add({u"ca-file"_s},
        QT_TRANSLATE_NOOP("Options", "PEM file with certificates to trust in addition."),
        QT_TRANSLATE_NOOP("Options", "file"));
    add({u"config-dir"_s}, QT_TRANSLATE_NOOP("Options", "Folder of motorpool.conf."),
        QT_TRANSLATE_NOOP("Options", "folder"));
    add({u"data-dir"_s},
        QT_TRANSLATE_NOOP("Options", "Where a folder for each application lies, with what is "
                                     "known of its fleet (fleet.sqlite)."),
        QT_TRANSLATE_NOOP("Options", "folder"));
    add({u"read-only"_s}, QT_TRANSLATE_NOOP("Options", "Change nothing in this run: no command, no "
                                                       "deletion, no secret."));
    add({u"new-window"_s},
        QT_TRANSLATE_NOOP("Options", "Open a window of its own. Without it, a start hands over to "
                                     "the window that is open with the same folders."));
    add({u"screenshot"_s},
        QT_TRANSLATE_NOOP("Options", "Draw the window into a PNG file once it has loaded, and "
                                     "end. In the demo the first vehicle is shown."),
        QT_TRANSLATE_NOOP("Options", "file"));
    add({u"verbose"_s}, QT_TRANSLATE_NOOP("Options", "Log to standard error."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"text"_s,
        words(QT_TRANSLATE_NOOP("Options", "What to open: a user id, an external id, a vehicle id, "
                                           "a Connect redirect URL or a motorpool:// link.")),
        u"[text]"_s);
}

/// Reads a base URL into its place; what is wrong with it, or nothing.
std::optional<ApiError> readHost(const QCommandLineParser &parser, const QString &name,
                                 std::optional<QUrl> &into)
{
    if (!parser.isSet(name))
        return {};
    const Result<QUrl> url = checkHostUrl(parser.value(name));
    if (!url) {
        ApiError error = url.error();
        error.detail = u"--%1: %2"_s.arg(name, error.detail);
        return error;
    }
    into = *url;
    return {};
}

Result<DemoOptions> readDemo(const QCommandLineParser &parser)
{
    DemoOptions demo;
    static const QStringList known = {u"401"_s,        u"429"_s,       u"500"_s,    u"slow"_s,
                                      u"reset"_s,      u"truncated"_s, u"bucket"_s, u"late"_s,
                                      u"late-error"_s, u"late-cut"_s,  u"cut"_s};
    for (const QString &fault : parser.value(u"demo-faults"_s).split(u',', Qt::SkipEmptyParts)) {
        if (!known.contains(fault.trimmed()))
            return usage(words(QT_TRANSLATE_NOOP("Options", "--demo-faults: “%1” is none of %2."))
                             .arg(fault, known.join(u", "_s)));
        demo.faults.append(fault.trimmed());
    }
    if (parser.isSet(u"demo-seed"_s)) {
        bool good = false;
        demo.seed = parser.value(u"demo-seed"_s).toUInt(&good);
        if (!good)
            return usage(words(QT_TRANSLATE_NOOP("Options", "--demo-seed takes a number.")));
    }
    return demo;
}

} // namespace

Application Options::applied(Application to) const
{
    to.hosts.iam = iam.value_or(to.hosts.iam);
    to.hosts.vehicle = vehicle.value_or(to.hosts.vehicle);
    to.hosts.management = management.value_or(to.hosts.management);
    if (!caFile.isEmpty())
        to.caFile = caFile;
    return to;
}

QMap<Setting, QString> Options::given() const
{
    QMap<Setting, QString> settings;
    if (readOnly)
        settings.insert(Setting::ReadOnly, u"yes"_s);
    if (!caFile.isEmpty())
        settings.insert(Setting::CaFile, caFile);
    return settings;
}

QStringList Options::ofAnotherWindow() const
{
    QStringList arguments{u"--new-window"_s};
    const auto add = [&arguments](const QString &name, const QString &value) {
        if (!value.isEmpty())
            arguments << name << value;
    };
    add(u"--iam-url"_s, iam.value_or(QUrl()).toString());
    add(u"--vehicle-url"_s, vehicle.value_or(QUrl()).toString());
    add(u"--management-url"_s, management.value_or(QUrl()).toString());
    add(u"--ca-file"_s, caFile);
    add(u"--config-dir"_s, configFolder);
    add(u"--data-dir"_s, dataFolder);
    if (readOnly)
        arguments << u"--read-only"_s;
    if (verbose)
        arguments << u"--verbose"_s;
    return arguments;
}

bool Options::isForThisRunAlone() const
{
    return newWindow || readOnly || demo || iam || vehicle || management || !caFile.isEmpty() ||
           !screenshot.isEmpty();
}

Result<Options> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments))
        return usage(parser.errorText());

    Options options;
    options.demo =
        parser.isSet(u"demo"_s) || parser.isSet(u"demo-faults"_s) || parser.isSet(u"demo-seed"_s);
    options.application = parser.value(u"application"_s);
    options.caFile = parser.value(u"ca-file"_s);
    options.configFolder = parser.value(u"config-dir"_s);
    options.dataFolder = parser.value(u"data-dir"_s);
    options.screenshot = parser.value(u"screenshot"_s);
    options.readOnly = parser.isSet(u"read-only"_s);
    options.newWindow = parser.isSet(u"new-window"_s);
    options.verbose = parser.isSet(u"verbose"_s);
    for (const auto &[name, place] :
         {std::pair{u"iam-url"_s, &options.iam}, std::pair{u"vehicle-url"_s, &options.vehicle},
          std::pair{u"management-url"_s, &options.management}}) {
        if (const auto error = readHost(parser, name, *place))
            return Failure(*error);
    }
    const Result<DemoOptions> demo = readDemo(parser);
    if (!demo)
        return Failure(demo.error());
    options.demoOptions = *demo;
    if (options.demo && !options.application.isEmpty())
        return usage(words(QT_TRANSLATE_NOOP("Options", "--demo and --application exclude each "
                                                        "other.")));
    const QStringList rest = parser.positionalArguments();
    if (rest.size() > 1)
        return usage(words(QT_TRANSLATE_NOOP("Options", "Only one text can be opened. Put it "
                                                        "between quotes.")));
    options.text = rest.value(0);
    return options;
}

QString optionsHelp()
{
    QCommandLineParser parser;
    declare(parser);
    return parser.helpText();
}

} // namespace motorpool
