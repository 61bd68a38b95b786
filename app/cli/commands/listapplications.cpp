// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationstore.h"
#include "clock.h"
#include "commands.h"
#include "credentials.h"
#include "outcome.h"
#include "output.h"
#include "printable.h"
#include "recordwriter.h"
#include "words.h"
#include "workspace.h"

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

RecordShape shape()
{
    RecordShape shape;
    shape.names = {u"name"_s,
                   u"mark"_s,
                   u"clientId"_s,
                   u"default"_s,
                   u"applicationId"_s,
                   u"iamUrl"_s,
                   u"vehicleUrl"_s,
                   u"managementUrl"_s,
                   u"caFile"_s,
                   u"deliveries"_s,
                   u"secretPlace"_s,
                   u"secretBackend"_s,
                   u"secretStoredAt"_s,
                   u"secretCountedSince"_s,
                   u"oldSecretSince"_s,
                   u"managementTokenStoredAt"_s,
                   u"databasePasswordStoredAt"_s};
    shape.csv = shape.names;
    shape.table = {{words(QT_TRANSLATE_NOOP("Cli", "NAME"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "CLIENT ID"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "DEFAULT"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "SECRET IN"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "SECRET AGE"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "OLD SECRET"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "MANAGEMENT TOKEN"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "DATABASE PASSWORD"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "IAM"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "VEHICLE API"))}};
    return shape;
}

QString placeName(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Keychain:
        return u"keychain"_s;
    case SecretPlace::Session:
        return u"session"_s;
    case SecretPlace::Environment:
        return u"environment"_s;
    case SecretPlace::Demo:
        return u"demo"_s;
    }
    return {};
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QString ageText(const CredentialNote &note, const QDateTime &now)
{
    const auto age = secretAge(note, now);
    if (!age)
        return words(QT_TRANSLATE_NOOP("Cli", "unknown"));
    const QString days = age->isExact ? words(QT_TRANSLATE_NOOP("Cli", "%1 d"))
                                      : words(QT_TRANSLATE_NOOP("Cli", "unknown, over %1 d"));
    return days.arg(age->days);
}

Record record(const Application &application, const CredentialNote &note, bool isDefault,
              const QDateTime &now)
{
    const Hosts usual;
    const Hosts &hosts = application.hosts;
    Record record;
    record.json = {{u"name"_s, application.name},
                   {u"mark"_s, textOrNull(nameOf(application.mark))},
                   {u"clientId"_s, application.clientId},
                   {u"default"_s, isDefault},
                   {u"applicationId"_s, application.id},
                   {u"iamUrl"_s, hosts.iam.toString()},
                   {u"vehicleUrl"_s, hosts.vehicle.toString()},
                   {u"managementUrl"_s, hosts.management.toString()},
                   {u"caFile"_s, textOrNull(application.caFile)},
                   {u"deliveries"_s, textOrNull(application.deliveries)},
                   {u"secretPlace"_s, placeName(application.secretPlace)},
                   {u"secretBackend"_s, textOrNull(application.secretBackend)},
                   {u"secretStoredAt"_s, timeOrNull(note.secretStoredAt)},
                   {u"secretCountedSince"_s, timeOrNull(note.countedSince)},
                   {u"oldSecretSince"_s, timeOrNull(note.oldSecretSince)},
                   {u"managementTokenStoredAt"_s, timeOrNull(note.managementTokenStoredAt)},
                   {u"databasePasswordStoredAt"_s, timeOrNull(note.databasePasswordStoredAt)}};
    // Only what is out of the ordinary deserves a column; the table leaves empty ones out.
    record.cells = {application.name,
                    application.clientId,
                    isDefault ? words(QT_TRANSLATE_NOOP("Cli", "yes")) : QString(),
                    application.secretBackend.isEmpty() ? placeName(application.secretPlace)
                                                        : application.secretBackend,
                    ageText(note, now),
                    note.oldSecretSince.isValid() ? words(QT_TRANSLATE_NOOP("Cli", "to be removed"))
                                                  : QString(),
                    note.hasManagementToken() ? note.managementTokenBackend : QString(),
                    note.hasDatabasePassword() ? note.databasePasswordBackend : QString(),
                    hosts.iam == usual.iam ? QString() : hosts.iam.toString(),
                    hosts.vehicle == usual.vehicle ? QString() : hosts.vehicle.toString()};
    return record;
}

} // namespace

Command *listApplications(const Invocation &invocation, const Surroundings &around, QObject *parent)
{
    const ApplicationStore &store = *around.workspace->applications();
    if (store.fault())
        return failing(*store.fault(), parent);

    auto *command = new Command(parent);
    command->finish(ExitCode::Done);
    if (invocation.has(u"names"_s)) {
        for (const Application &application : store.applications())
            around.output->write(printable(application.name).toUtf8() + '\n');
        around.output->flush();
        return command;
    }
    const QDateTime now = around.workspace->clock()->utcNow();
    const auto chosen = store.defaultApplication();
    const auto writer = makeWriter(invocation.common.format, shape(), around.output);
    for (const Application &application : store.applications())
        writer->write(record(application, around.workspace->credentials()->note(application.id),
                             chosen && chosen->id == application.id, now));
    writer->finish();
    if (store.applications().isEmpty())
        say(words(QT_TRANSLATE_NOOP(
            "Cli", "There are no applications. Add one by “motorpoolctl application add”.")));
    return command;
}

} // namespace motorpool::cli
