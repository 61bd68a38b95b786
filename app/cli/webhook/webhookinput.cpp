// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookinput.h"

#include "applicationstore.h"
#include "benchwords.h"
#include "environmentstore.h"
#include "fileinput.h"
#include "keptapplication.h"
#include "outcome.h"
#include "output.h"
#include "words.h"
#include "workspace.h"

#include <algorithm>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

Failure usage(const QString &detail)
{
    return Failure(makeError(ApiError::Kind::Usage, detail));
}

Result<QList<BenchRequest>> chosen(const QList<BenchRequest> &requests, const QString &entry)
{
    bool isNumber = false;
    const int wanted = entry.toInt(&isNumber);
    if (!isNumber || wanted < 1)
        return usage(words(QT_TRANSLATE_NOOP("Cli", "--entry is a number, from 1.")));
    for (const BenchRequest &request : requests) {
        if (request.place == wanted || (request.place == 0 && wanted == 1))
            return QList<BenchRequest>{request};
    }
    QStringList places;
    for (const BenchRequest &request : requests.first(std::min<qsizetype>(requests.size(), 20)))
        places.append(QString::number(std::max(request.place, 1)));
    return usage(words(QT_TRANSLATE_NOOP("Cli", "There is no delivery at %1. There are: %2."))
                     .arg(QString::number(wanted), places.join(u", "_s)));
}

/// From the environment and not named: what an error and a record call it.
Application environmentHolder()
{
    Application holder = EnvironmentStore::tokenHolder();
    holder.name = words(QT_TRANSLATE_NOOP("Cli", "Environment"));
    return holder;
}

ApiError noToken(const BenchKeyring &ring)
{
    if (ring.fault)
        return *ring.fault;
    ApiError error = makeError(
        ApiError::Kind::SecretMissing,
        words(QT_TRANSLATE_NOOP("Cli", "No management token is kept. Keep one by “motorpoolctl "
                                       "application management-token NAME”, or set "
                                       "SMARTCAR_MANAGEMENT_TOKEN.")));
    error.isRemark = true;
    return error;
}

/// Reads the wish and fails where nothing came of it.
class Ring final : public Call<BenchKeyring>
{
public:
    Ring(SecretStore *secrets, const BenchKeyWish &wish, QObject *parent)
        : Call(parent)
    {
        readBenchKeys(secrets, wish, this)->then(this, [this](const Result<BenchKeyring> &ring) {
            if (ring->keys->isEmpty())
                return finish(Failure(noToken(*ring)));
            if (ring->fault)
                say(errorLine(*ring->fault)); // some could be read, and they are worth it
            finish(*ring);
        });
    }
};

Call<BenchKeyring> *failingRing(const ApiError &error, QObject *parent)
{
    auto *call = new Call<BenchKeyring>(parent);
    call->finish(Failure(error));
    return call;
}

} // namespace

Result<QList<BenchRequest>> readRequests(const Invocation &invocation, qsizetype operand)
{
    const auto bytes = readInput(invocation.operands.value(operand), intakeLimit);
    if (!bytes)
        return Failure(bytes.error());
    const Intake intake = takeIn(*bytes);
    if (intake.requests.isEmpty())
        return usage(intakeFaultText(intake));
    if (intake.fault != Intake::Fault::None)
        say(intakeFaultText(intake));
    if (intake.isCut)
        say(words(QT_TRANSLATE_NOOP("Cli", "Only the first 1000 deliveries are looked at.")));
    QList<BenchRequest> requests = intake.requests;
    if (invocation.has(u"entry"_s)) {
        const auto one = chosen(requests, invocation.options.value(u"entry"_s));
        if (!one)
            return Failure(one.error());
        requests = *one;
    }
    const QByteArray signature = invocation.options.value(u"signature"_s).toUtf8();
    for (BenchRequest &request : requests) {
        if (!signature.isEmpty() && !request.header("sc-signature"))
            request.setHeader("SC-Signature", signature);
    }
    return requests;
}

Call<BenchKeyring> *readSigningKey(const Invocation &invocation, const Surroundings &around,
                                   QObject *parent)
{
    const ApplicationStore &store = *around.workspace->applications();
    BenchKeyWish wish;
    wish.isFirstEnough = true;
    if (!invocation.common.application.isEmpty()) {
        const auto named = keptApplication(store, invocation.common.application);
        if (!named)
            return failingRing(named.error(), parent);
        wish.applications = {*named};
    } else {
        wish.applications = {environmentHolder()};
        if (const auto usual = store.defaultApplication())
            wish.applications.append(*usual);
    }
    return new Ring(around.workspace->secrets(), wish, parent);
}

Call<BenchKeyring> *readAllKeys(const Invocation &invocation, const Surroundings &around,
                                QObject *parent)
{
    const ApplicationStore &store = *around.workspace->applications();
    if (store.fault())
        return failingRing(*store.fault(), parent);
    BenchKeyWish wish;
    wish.applications = {environmentHolder()};
    wish.applications += store.applications();
    if (!invocation.common.application.isEmpty()) {
        const auto named = keptApplication(store, invocation.common.application);
        if (!named)
            return failingRing(named.error(), parent);
        wish.expectedId = named->id;
    }
    return new Ring(around.workspace->secrets(), wish, parent);
}

} // namespace motorpool::cli
