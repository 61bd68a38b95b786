// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "connectredirect.h"
#include "outcome.h"
#include "recordwriter.h"
#include "words.h"

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

/// One line of the answer: its name in JSON and for people, and its text.
struct Part
{
    const char *name;
    QString title;
    QString text;
};

QList<Part> parts(const ConnectRedirect &redirect)
{
    const RedirectWords told = explain(redirect);
    return {
        {"title", words(QT_TRANSLATE_NOOP("Cli", "What happened")), told.title},
        {"cause", words(QT_TRANSLATE_NOOP("Cli", "Why")), told.cause},
        {"remedy", words(QT_TRANSLATE_NOOP("Cli", "What to do")), told.remedy},
        {"userId", words(QT_TRANSLATE_NOOP("Cli", "User")), redirect.userId},
        {"externalId", words(QT_TRANSLATE_NOOP("Cli", "External id")), redirect.externalId},
        {"vehicleId", words(QT_TRANSLATE_NOOP("Cli", "Vehicle")), redirect.vehicleId},
        {"state", words(QT_TRANSLATE_NOOP("Cli", "State")), redirect.state},
        {"virtualKeyUrl", words(QT_TRANSLATE_NOOP("Cli", "Virtual key")), redirect.virtualKeyUrl},
        {"error", words(QT_TRANSLATE_NOOP("Cli", "Error")), redirect.error},
        {"errorDescription", words(QT_TRANSLATE_NOOP("Cli", "Described as")),
         redirect.errorDescription},
        {"statusCode", words(QT_TRANSLATE_NOOP("Cli", "Status")), redirect.statusCode},
        {"errorMessage", words(QT_TRANSLATE_NOOP("Cli", "Message")), redirect.errorMessage},
        {"vin", words(QT_TRANSLATE_NOOP("Cli", "VIN")), redirect.vin},
        {"make", words(QT_TRANSLATE_NOOP("Cli", "Make")), redirect.make},
        {"model", words(QT_TRANSLATE_NOOP("Cli", "Model")), redirect.model},
        {"year", words(QT_TRANSLATE_NOOP("Cli", "Year")), redirect.year}};
}

} // namespace

Command *explainRedirect(const Invocation &invocation, const Surroundings &around, QObject *parent)
{
    const Result<ConnectRedirect> redirect = readConnectRedirect(invocation.operands.first());
    if (!redirect)
        return failing(redirect.error(), parent);

    RecordShape shape;
    shape.single = true;
    Record record;
    for (const Part &part : parts(*redirect)) {
        const QString name = QLatin1StringView(part.name);
        shape.names += name;
        shape.table += {part.title};
        record.json.insert(name, part.text.isEmpty() ? QJsonValue() : QJsonValue(part.text));
        record.cells += part.text;
    }
    shape.names += u"hadCode"_s;
    shape.csv = shape.names;
    record.json.insert(u"hadCode"_s, redirect->hadCode);

    const auto writer = makeWriter(invocation.common.format, shape, around.output);
    writer->write(record);
    writer->finish();
    auto *command = new Command(parent);
    command->finish(ExitCode::Done);
    return command;
}

} // namespace motorpool::cli
