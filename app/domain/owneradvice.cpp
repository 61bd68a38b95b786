// SPDX-License-Identifier: GPL-3.0-or-later
#include "owneradvice.h"

#include "errorguide.h"
#include "plaintext.h"
#include "reading.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

using Link = OwnerAdvice::Link;

/// Errors that a link cures, or does not, whatever Smartcar says of them. Source: Smartcar's
/// documentation, "API errors", and published live answers.
struct Cure
{
    const char *type;
    const char *code; ///< null: any
    Link link;
};
constexpr Cure cures[] = {
    {"CONNECTED_SERVICES_ACCOUNT", "AUTHENTICATION_FAILED", Link::Reauthenticate},
    {"CONNECTED_SERVICES_ACCOUNT", "PERMISSION", Link::Connect},
    {"COMPATIBILITY", "PLATFORM_NOT_CAPABLE", Link::Reauthenticate},
    {"PERMISSION", nullptr, Link::Connect},
    // Answered with the advice to authenticate again, which does not help.
    {"VEHICLE_STATE", "DEVICE_PAIRING_REQUIRED", Link::None},
};

bool isSame(const QString &text, const char *word)
{
    return text.compare(QLatin1StringView(word), Qt::CaseInsensitive) == 0;
}

Link linkFor(const QString &type, const QString &code, const QString &resolution)
{
    for (const Cure &cure : cures) {
        if (isSame(type, cure.type) && (!cure.code || isSame(code, cure.code)))
            return cure.link;
    }
    return isSame(resolution, "REAUTHENTICATE") ? Link::Reauthenticate : Link::None;
}

} // namespace

OwnerAdvice ownerAdvice(const ApiError &error)
{
    OwnerAdvice advice;
    advice.link = linkFor(error.type, error.code, error.resolution);
    const QString suggested = onOneLine(error.userMessage, 2000);
    advice.isForOwner = advice.link != Link::None || !suggested.isEmpty();
    advice.message = suggested.isEmpty() ? explain(error).owner : suggested;
    return advice;
}

OwnerAdvice ownerAdvice(const SignalError &error)
{
    OwnerAdvice advice;
    advice.link = linkFor(error.type, error.code, error.resolution);
    advice.isForOwner = advice.link != Link::None;
    advice.message = explain(error).owner;
    return advice;
}

} // namespace motorpool
