// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationstore.h"
#include "commands.h"
#include "outcome.h"
#include "output.h"
#include "preferences.h"
#include "printable.h"
#include "recordwriter.h"
#include "settingsinforce.h"
#include "settingwords.h"
#include "words.h"
#include "workspace.h"

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

RecordShape shape()
{
    RecordShape shape;
    shape.names = {u"setting"_s, u"value"_s, u"origin"_s, u"locked"_s};
    shape.csv = shape.names;
    shape.table = {{words(QT_TRANSLATE_NOOP("Cli", "SETTING"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "VALUE"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "COMES FROM"))}};
    return shape;
}

Record record(const EffectiveSetting &setting)
{
    const QString key = QLatin1StringView(settingDef(setting.setting).key);
    Record record;
    record.json = {{u"setting"_s, key},
                   {u"value"_s, setting.value},
                   {u"origin"_s, originName(setting.origin)},
                   {u"locked"_s, setting.isLocked()}};
    record.cells = {key, printable(setting.value), originText(setting.origin)};
    return record;
}

/// The application whose limits and CA file are meant: the one named, else the default one, else
/// none, and then what would hold for a new one.
Result<QString> applicationId(const Invocation &invocation, const ApplicationStore &store)
{
    const QString &name = invocation.common.application;
    if (name.isEmpty()) {
        const auto application = store.defaultApplication();
        return application ? application->id : QString();
    }
    if (const auto application = store.byName(name))
        return application->id;
    return Failure(makeError(ApiError::Kind::NotFound, noSuchApplication(name)));
}

} // namespace

Command *showConfig(const Invocation &invocation, const Surroundings &around, QObject *parent)
{
    const ApplicationStore &store = *around.workspace->applications();
    const Result<QString> application = applicationId(invocation, store);
    if (!application)
        return failing(application.error(), parent);

    const auto writer = makeWriter(invocation.common.format, shape(), around.output);
    for (const EffectiveSetting &setting :
         settingsInForce(*around.preferences, store, *application)) {
        if (invocation.has(u"effective"_s) || setting.origin != SettingOrigin::BuiltIn)
            writer->write(record(setting));
    }
    writer->finish();
    // What holds is told all the same; that it holds because of a fault, too.
    if (const auto &fault = store.rules().policy().fault)
        return failing(*fault, parent);
    if (store.fault())
        return failing(*store.fault(), parent);
    auto *command = new Command(parent);
    command->finish(ExitCode::Done);
    return command;
}

} // namespace motorpool::cli
