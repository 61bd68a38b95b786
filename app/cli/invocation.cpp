// SPDX-License-Identifier: GPL-3.0-or-later
#include "invocation.h"

#include "command.h"
#include "words.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

Failure usage(const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Usage;
    error.detail = detail;
    return Failure(error);
}

void declare(QCommandLineParser &parser, std::span<const OptionDef> options)
{
    for (const OptionDef &option : options) {
        QStringList names{QLatin1StringView(option.name)};
        if (names.first() == "help"_L1)
            names += u"h"_s;
        if (names.first() == "version"_L1)
            names += u"v"_s;
        parser.addOption(QCommandLineOption(names, {}, QLatin1StringView(option.value)));
    }
}

/// Somebody gives a secret as an argument, where every process of the machine can read it.
bool givesSecret(const QStringList &arguments)
{
    static const QStringList names{u"--secret"_s, u"--client-secret"_s, u"--password"_s,
                                   u"--management-token"_s, u"--database-password"_s};
    return std::any_of(arguments.begin(), arguments.end(), [](const QString &argument) {
        return names.contains(argument.section(u'=', 0, 0));
    });
}

/// The command that the operands begin with, which are shortened by its words.
const CommandDef *takeCommand(QStringList &operands)
{
    for (const CommandDef &command : commandTable()) {
        const QStringList name = QString(QLatin1StringView(command.name)).split(u' ');
        if (operands.mid(0, name.size()) == name) {
            operands.remove(0, name.size());
            return &command;
        }
    }
    return nullptr;
}

QString unknownCommand(const QStringList &operands)
{
    QStringList verbs;
    for (const CommandDef &command : commandTable()) {
        const QString name = QLatin1StringView(command.name);
        if (!operands.isEmpty() && name.startsWith(operands.first() + u' '))
            verbs += name;
    }
    if (!verbs.isEmpty())
        return words(QT_TRANSLATE_NOOP("Cli", "Say which of these you mean: %1."))
            .arg(verbs.join(u", "));
    return operands.isEmpty() ? words(QT_TRANSLATE_NOOP("Cli", "A command is missing."))
                              : words(QT_TRANSLATE_NOOP("Cli", "There is no such command."));
}

QString whatIsWrong(const QCommandLineParser &parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty())
        return parser.errorText();
    const QString name = unknown.first();
    return words(QT_TRANSLATE_NOOP("Cli", "There is no option %1 here."))
        .arg((name.size() > 1 ? u"--"_s : u"-"_s) + name);
}

/// The option that was given an empty value, often a shell's variable that is not set: without it
/// the question, or the place, would be another.
QString firstEmpty(const QCommandLineParser &parser, const CommandDef &command)
{
    for (const std::span<const OptionDef> options : {commonOptions(), command.options}) {
        for (const OptionDef &option : options) {
            const QString name = QLatin1StringView(option.name);
            if (*option.value && parser.isSet(name) && parser.value(name).trimmed().isEmpty())
                return u"--"_s + name;
        }
    }
    return {};
}

Result<Format> readFormat(const QString &text, bool ofFile)
{
    static const QHash<QString, Format> formats{{u"table"_s, Format::Table},
                                                {u"json"_s, Format::Json},
                                                {u"ndjson"_s, Format::Ndjson},
                                                {u"csv"_s, Format::Csv},
                                                {u"xlsx"_s, Format::Xlsx}};
    const auto it = formats.constFind(text);
    if (it != formats.constEnd() && *it != (ofFile ? Format::Table : Format::Xlsx))
        return *it;
    if (ofFile)
        return usage(
            words(QT_TRANSLATE_NOOP("Cli", "--format is csv, xlsx, json or ndjson here.")));
    return usage(words(QT_TRANSLATE_NOOP("Cli", "--format is table, json, ndjson or csv.")));
}

Result<QStringList> readFaults(const QString &text)
{
    static const QStringList known{u"401"_s,        u"429"_s,       u"500"_s,    u"slow"_s,
                                   u"reset"_s,      u"truncated"_s, u"bucket"_s, u"late"_s,
                                   u"late-error"_s, u"late-cut"_s,  u"cut"_s};
    QStringList faults;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString fault = part.trimmed();
        if (!known.contains(fault))
            return usage(words(QT_TRANSLATE_NOOP("Cli", "--demo-faults is a list of %1."))
                             .arg(known.join(u", ")));
        faults += fault;
    }
    if (faults.isEmpty() && !text.isEmpty())
        return usage(words(QT_TRANSLATE_NOOP("Cli", "--demo-faults is a list of %1."))
                         .arg(known.join(u", ")));
    return faults;
}

Result<CommonOptions> readCommon(const QCommandLineParser &parser, bool writesFile)
{
    CommonOptions common;
    common.application = parser.value(u"application"_s);
    if (parser.isSet(u"format"_s)) {
        const Result<Format> format = readFormat(parser.value(u"format"_s), writesFile);
        if (!format)
            return Failure(format.error());
        common.format = *format;
    }

    const std::pair<QString, QUrl *> hosts[] = {{u"iam-url"_s, &common.iamUrl},
                                                {u"vehicle-url"_s, &common.vehicleUrl},
                                                {u"management-url"_s, &common.managementUrl}};
    for (const auto &[name, target] : hosts) {
        if (!parser.isSet(name))
            continue;
        const Result<QUrl> url = checkHostUrl(parser.value(name));
        if (!url)
            return usage(u"--%1: %2"_s.arg(name, url.error().detail));
        *target = *url;
    }

    if (parser.isSet(u"ca-file"_s)) {
        const QFileInfo file(parser.value(u"ca-file"_s));
        if (!file.isFile() || !file.isReadable())
            return usage(words(QT_TRANSLATE_NOOP("Cli", "The file of --ca-file cannot be read.")));
        common.caFile = file.absoluteFilePath();
    }

    const Result<QStringList> faults = readFaults(parser.value(u"demo-faults"_s));
    if (!faults)
        return Failure(faults.error());
    common.demo = parser.isSet(u"demo"_s) || !faults->isEmpty();
    common.demoFaults = *faults;
    const bool elsewhere = !common.application.isEmpty() || !common.iamUrl.isEmpty() ||
                           !common.vehicleUrl.isEmpty() || !common.managementUrl.isEmpty();
    if (common.demo && elsewhere)
        return usage(
            words(QT_TRANSLATE_NOOP("Cli", "--demo excludes --application and the hosts.")));

    common.configDir = parser.value(u"config-dir"_s);
    common.dataDir = parser.value(u"data-dir"_s);
    common.readOnly = parser.isSet(u"read-only"_s);
    common.verbose = parser.isSet(u"verbose"_s);
    return common;
}

} // namespace

Application CommonOptions::applied(const Application &to) const
{
    Application changed = to;
    if (!iamUrl.isEmpty())
        changed.hosts.iam = iamUrl;
    if (!vehicleUrl.isEmpty())
        changed.hosts.vehicle = vehicleUrl;
    if (!managementUrl.isEmpty())
        changed.hosts.management = managementUrl;
    if (!caFile.isEmpty())
        changed.caFile = caFile;
    return changed;
}

QMap<Setting, QString> CommonOptions::given() const
{
    QMap<Setting, QString> settings;
    if (readOnly)
        settings.insert(Setting::ReadOnly, u"yes"_s);
    if (!caFile.isEmpty())
        settings.insert(Setting::CaFile, caFile);
    return settings;
}

Result<Invocation> readArguments(const QStringList &arguments)
{
    if (givesSecret(arguments))
        return usage(words(QT_TRANSLATE_NOOP(
            "Cli", "A secret is never an argument, where others can see it. Send it on "
                   "standard input, and replace this one if it was real.")));

    // The command decides which options there are, and options may come before it: so read
    // twice, first with all options that any command has.
    QCommandLineParser any;
    declare(any, commonOptions());
    QStringList declared;
    for (const CommandDef &command : commandTable()) {
        for (const OptionDef &option : command.options) {
            if (declared.contains(QLatin1StringView(option.name)))
                continue;
            declared += QLatin1StringView(option.name);
            declare(any, {&option, 1});
        }
    }
    any.parse(arguments);

    Invocation invocation;
    invocation.operands = any.positionalArguments();
    const bool helpWord = invocation.operands.value(0) == "help"_L1;
    if (helpWord)
        invocation.operands.removeFirst();
    if (any.isSet(u"version"_s)) {
        invocation.kind = Invocation::Kind::Version;
        return invocation;
    }
    const QStringList given = invocation.operands;
    invocation.command = takeCommand(invocation.operands);
    if ((any.isSet(u"help"_s) || helpWord) && (given.isEmpty() || invocation.command)) {
        invocation.kind = Invocation::Kind::Help;
        return invocation;
    }
    if (invocation.command == nullptr) {
        return usage(any.unknownOptionNames().isEmpty() ? unknownCommand(given) : whatIsWrong(any));
    }

    const CommandDef &command = *invocation.command;
    QCommandLineParser parser;
    declare(parser, commonOptions());
    declare(parser, command.options);
    if (!parser.parse(arguments))
        return usage(whatIsWrong(parser));
    if (invocation.operands.size() < command.least)
        return usage(
            words(QT_TRANSLATE_NOOP("Cli", "Something is missing: motorpoolctl %1 %2"))
                .arg(QLatin1StringView(command.name), QLatin1StringView(command.operands)));
    if (command.most >= 0 && invocation.operands.size() > command.most)
        return usage(
            words(QT_TRANSLATE_NOOP("Cli", "Something is too much: motorpoolctl %1 %2"))
                .arg(QLatin1StringView(command.name), QLatin1StringView(command.operands)));
    if (const QString empty = firstEmpty(parser, command); !empty.isEmpty())
        return usage(words(QT_TRANSLATE_NOOP("Cli", "%1 needs a value.")).arg(empty));
    const auto isBlank = [](const QString &operand) { return operand.trimmed().isEmpty(); };
    if (command.least == 0 && command.most < 0)
        invocation.operands.removeIf(isBlank); // of as many as one likes, these are none
    for (const QString &operand : std::as_const(invocation.operands)) {
        if (isBlank(operand))
            return usage(words(QT_TRANSLATE_NOOP("Cli", "%1 needs a value."))
                             .arg(QLatin1StringView(command.operands)));
    }
    for (const OptionDef &option : command.options) {
        const QString name = QLatin1StringView(option.name);
        if (parser.isSet(name))
            invocation.options.insert(name, *option.value ? parser.value(name) : QString());
    }

    const Result<CommonOptions> common = readCommon(parser, command.writesFile);
    if (!common)
        return Failure(common.error());
    invocation.common = *common;
    return invocation;
}

} // namespace motorpool::cli
