// SPDX-License-Identifier: GPL-3.0-or-later
#include "helptext.h"

#include "command.h"
#include "words.h"

#include <algorithm>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineWidth = 80;
constexpr int textColumn = 26;

/// The text broken at spaces, each line but the first indented.
QString wrapped(const QString &text, int indent)
{
    QString result;
    int column = indent;
    for (const QString &word : text.split(u' ')) {
        if (column > indent && column + 1 + word.size() > lineWidth) {
            result += u'\n' + QString(indent, u' ');
            column = indent;
        } else if (column > indent) {
            result += u' ';
            ++column;
        }
        result += word;
        column += int(word.size());
    }
    return result;
}

/// "  term                    explanation"
QString entry(const QString &term, const QString &explanation)
{
    QString line = u"  "_s + term;
    if (line.size() + 2 > textColumn)
        line += u'\n' + QString(textColumn, u' ');
    else
        line = line.leftJustified(textColumn);
    return line + wrapped(explanation, textColumn) + u'\n';
}

QString optionEntries(std::span<const OptionDef> options)
{
    QString text;
    for (const OptionDef &option : options) {
        QString term = u"--"_s + QLatin1StringView(option.name);
        if (*option.value)
            term += u' ' + QLatin1StringView(option.value);
        if (term == "--help"_L1)
            term = u"-h, --help"_s;
        if (term == "--version"_L1)
            term = u"-v, --version"_s;
        text += entry(term, words(option.help));
    }
    return text;
}

QString synopsis(const CommandDef &command)
{
    QString line = QLatin1StringView(command.name);
    if (*command.operands)
        line += u' ' + QLatin1StringView(command.operands);
    return line;
}

QString programHelp()
{
    QString text =
        words(QT_TRANSLATE_NOOP("Cli", "Usage: motorpoolctl [options] command [operands]")) +
        u"\n\n"_s;
    text += wrapped(words(QT_TRANSLATE_NOOP(
                        "Cli", "Asks the Smartcar API about connections, vehicles and signals, for "
                               "scripts, for support and for administrators.")),
                    0);
    text += u"\n\n"_s + words(QT_TRANSLATE_NOOP("Cli", "Commands:")) + u'\n';
    for (const CommandDef &command : commandTable())
        text += entry(synopsis(command), words(command.help));
    text += u'\n' + words(QT_TRANSLATE_NOOP("Cli", "Options of every command:")) + u'\n' +
            optionEntries(commonOptions());
    text +=
        u'\n' +
        wrapped(words(QT_TRANSLATE_NOOP(
                    "Cli", "“motorpoolctl help COMMAND” explains one command; motorpoolctl(1) has "
                           "examples, exit codes and files.")),
                0) +
        u'\n';
    return text;
}

} // namespace

QString helpText(const CommandDef *command)
{
    if (command == nullptr)
        return programHelp();
    QString text = words(QT_TRANSLATE_NOOP("Cli", "Usage: motorpoolctl [options] %1"))
                       .arg(synopsis(*command)) +
                   u"\n\n"_s;
    text += wrapped(words(command->help), 0) + u'\n';
    if (!command->options.empty())
        text += u'\n' + words(QT_TRANSLATE_NOOP("Cli", "Options:")) + u'\n' +
                optionEntries(command->options);
    text += u'\n' + words(QT_TRANSLATE_NOOP("Cli", "Options of every command:")) + u'\n' +
            optionEntries(commonOptions());
    return text;
}

} // namespace motorpool::cli
