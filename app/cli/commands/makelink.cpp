// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "connectlink.h"
#include "outcome.h"
#include "output.h"
#include "recordwriter.h"
#include "words.h"
#include "workspace.h"

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

Failure usage(const QString &detail)
{
    return Failure(makeError(ApiError::Kind::Usage, detail));
}

/// Application ID and redirect URI are those given, else those kept with the application.
Result<Done> fill(OwnerLinkBase &link, const Invocation &invocation, const Surroundings &around)
{
    const auto application = around.workspace->application();
    // A name that is given must be right, also where nothing is needed of it.
    if (around.closed && !invocation.common.application.isEmpty())
        return Failure(*around.closed);
    const auto take = [&](const QString &option, const QString &kept) {
        return invocation.options.value(option, kept);
    };
    link.applicationId =
        take(u"application-id"_s, application ? application->applicationId : QString());
    link.redirectUri = take(u"redirect-uri"_s, application ? application->redirectUri : QString());
    link.state = take(u"state"_s, randomState());
    link.externalId = invocation.options.value(u"external-id"_s);
    if (link.applicationId.isEmpty()) {
        return usage(words(QT_TRANSLATE_NOOP(
            "Cli", "The Application ID is missing: give --application-id, the UUID of the "
                   "dashboard, or keep it with the application.")));
    }
    if (link.redirectUri.isEmpty()) {
        return usage(words(QT_TRANSLATE_NOOP(
            "Cli", "The redirect URI is missing: give --redirect-uri, or keep it with the "
                   "application.")));
    }
    return Done{};
}

Result<bool> readAnswer(const Invocation &invocation, const QString &word, bool usual)
{
    if (!invocation.has(u"response"_s))
        return usual;
    const QString given = invocation.options.value(u"response"_s);
    if (given == word || given == "none"_L1)
        return given == word;
    return usage(words(QT_TRANSLATE_NOOP("Cli", "--response is none or %1 here.")).arg(word));
}

Result<ConnectLink::Cars> readCars(const Invocation &invocation)
{
    using Cars = ConnectLink::Cars;
    const QString given = invocation.options.value(u"mode"_s, word(Cars::Live));
    for (const Cars cars : {Cars::Live, Cars::Simulated, Cars::Test}) {
        if (given == word(cars))
            return cars;
    }
    return usage(words(QT_TRANSLATE_NOOP("Cli", "--mode is live, simulated or test here.")));
}

/// For people and for shells the link alone, else with what one has to keep of it.
Command *print(const Result<QString> &text, const OwnerLinkBase &link, const Invocation &invocation,
               const Surroundings &around, QObject *parent)
{
    if (!text)
        return failing(text.error(), parent);
    if (invocation.common.format == Format::Table) {
        around.output->write(text->toLatin1() + '\n');
        around.output->flush();
    } else {
        RecordShape shape;
        shape.single = true;
        shape.names = {u"link"_s, u"applicationId"_s, u"redirectUri"_s, u"state"_s,
                       u"externalId"_s};
        shape.csv = shape.names;
        Record record;
        const auto orNull = [](const QString &value) {
            return value.isEmpty() ? QJsonValue() : QJsonValue(value);
        };
        record.json = {{u"link"_s, *text},
                       {u"applicationId"_s, link.applicationId},
                       {u"redirectUri"_s, link.redirectUri},
                       {u"state"_s, orNull(link.state)},
                       {u"externalId"_s, orNull(link.externalId)}};
        const auto writer = makeWriter(invocation.common.format, shape, around.output);
        writer->write(record);
        writer->finish();
    }
    auto *command = new Command(parent);
    command->finish(ExitCode::Done);
    return command;
}

} // namespace

Command *linkConnect(const Invocation &invocation, const Surroundings &around, QObject *parent)
{
    ConnectLink link;
    if (const auto filled = fill(link, invocation, around); !filled)
        return failing(filled.error(), parent);
    const auto cars = readCars(invocation);
    if (!cars)
        return failing(cars.error(), parent);
    const auto wantsCode = readAnswer(invocation, u"code"_s, false);
    if (!wantsCode)
        return failing(wantsCode.error(), parent);
    const auto permissions = readPermissions(invocation.options.value(u"permissions"_s));
    if (!permissions)
        return failing(permissions.error(), parent);
    link.cars = *cars;
    link.wantsCode = *wantsCode;
    link.permissions = *permissions;
    link.asksAnew = invocation.has(u"force"_s);
    link.make = invocation.options.value(u"make"_s);
    link.vin = invocation.options.value(u"vin"_s);
    return print(linkText(link), link, invocation, around, parent);
}

Command *linkReauthenticate(const Invocation &invocation, const Surroundings &around,
                            QObject *parent)
{
    ReauthenticateLink link;
    if (const auto filled = fill(link, invocation, around); !filled)
        return failing(filled.error(), parent);
    const auto wantsVehicleId = readAnswer(invocation, u"vehicle_id"_s, true);
    if (!wantsVehicleId)
        return failing(wantsVehicleId.error(), parent);
    link.wantsVehicleId = *wantsVehicleId;
    link.vehicleId = invocation.operands.first();
    return print(linkText(link), link, invocation, around, parent);
}

} // namespace motorpool::cli
