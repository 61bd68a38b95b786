// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "connectredirect.h"
#include "outcome.h"
#include "recordwriter.h"

#include <QCoreApplication>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

/// One line of the answer: its name in JSON and for people, and its text.
struct Part
{
    const char *name;
    QString title;
    QString text;
};

QList<Part> parts(const ConnectRedirect &redirect)
{
    const RedirectWords words = explain(redirect);
    return {{"title", tr("What happened"), words.title},
            {"cause", tr("Why"), words.cause},
            {"remedy", tr("What to do"), words.remedy},
            {"userId", tr("User"), redirect.userId},
            {"externalId", tr("External id"), redirect.externalId},
            {"vehicleId", tr("Vehicle"), redirect.vehicleId},
            {"state", tr("State"), redirect.state},
            {"virtualKeyUrl", tr("Virtual key"), redirect.virtualKeyUrl},
            {"error", tr("Error"), redirect.error},
            {"errorDescription", tr("Described as"), redirect.errorDescription},
            {"statusCode", tr("Status"), redirect.statusCode},
            {"errorMessage", tr("Message"), redirect.errorMessage},
            {"vin", tr("VIN"), redirect.vin},
            {"make", tr("Make"), redirect.make},
            {"model", tr("Model"), redirect.model},
            {"year", tr("Year"), redirect.year}};
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
