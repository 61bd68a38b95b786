// SPDX-License-Identifier: GPL-3.0-or-later
#include "subscription.h"

namespace motorpool {

using namespace Qt::StringLiterals;
using State = CommandOutcome::State;

namespace {

bool fits(const QString &wanted, const QString &found)
{
    return wanted.isEmpty() || found.isNull() || wanted == found;
}

/// Another 404 says that a path or a version is wrong: nothing of the subscription.
bool isAboutPath(const ApiError &error)
{
    for (const auto code : {"PATH"_L1, "INVALID_PATH"_L1, "VERSION"_L1}) {
        if (error.code.compare(code, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

bool SubscriptionQuery::accepts(const Subscription &subscription) const
{
    const bool modeFits = mode == Mode::All || subscription.mode.isNull() ||
                          (subscription.mode.compare("simulated"_L1, Qt::CaseInsensitive) == 0) ==
                              (mode == Mode::Simulated);
    return modeFits && fits(webhookId, subscription.webhookId) &&
           fits(userId, subscription.userId) && fits(vehicleId, subscription.vehicleId);
}

SubscriptionChange changeOfAdding(const CommandOutcome &outcome)
{
    if (outcome.state == State::Done)
        return SubscriptionChange::Accepted;
    if (outcome.state == State::Unknown)
        return SubscriptionChange::Unknown;
    return outcome.error.status == 409 ? SubscriptionChange::Already : SubscriptionChange::Refused;
}

SubscriptionChange changeOfRemoval(const CommandOutcome &outcome)
{
    if (outcome.state == State::Done)
        return SubscriptionChange::Removed;
    if (outcome.state == State::Unknown)
        return SubscriptionChange::Unknown;
    return outcome.error.status == 404 && !isAboutPath(outcome.error) ? SubscriptionChange::Gone
                                                                      : SubscriptionChange::Refused;
}

bool isAsWanted(SubscriptionChange change)
{
    return change != SubscriptionChange::Refused && change != SubscriptionChange::Unknown;
}

QString changeName(SubscriptionChange change)
{
    switch (change) {
    case SubscriptionChange::Accepted:
        return u"accepted"_s;
    case SubscriptionChange::Already:
        return u"already"_s;
    case SubscriptionChange::Removed:
        return u"removed"_s;
    case SubscriptionChange::Gone:
        return u"gone"_s;
    case SubscriptionChange::Refused:
        return u"refused"_s;
    case SubscriptionChange::Unknown:
        break;
    }
    return u"unknown"_s;
}

} // namespace motorpool
