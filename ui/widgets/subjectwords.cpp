// SPDX-License-Identifier: GPL-3.0-or-later
#include "subjectwords.h"

#include "plaintext.h"

#include <QCoreApplication>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

using Kind = Subject::Kind;

QString words(const char *text)
{
    return QCoreApplication::translate("Subject", text);
}

QString redirectTitle(const QString &text)
{
    const Result<ConnectRedirect> redirect = readConnectRedirect(text);
    if (!redirect)
        return words(QT_TRANSLATE_NOOP("Subject", "URL that is no Connect redirect"));
    if (redirect->isError())
        return words(QT_TRANSLATE_NOOP("Subject", "Redirect URL: error %1"))
            .arg(shortened(redirect->error));
    if (!redirect->userId.isEmpty())
        return words(QT_TRANSLATE_NOOP("Subject", "Redirect URL: user %1"))
            .arg(shortened(redirect->userId));
    if (!redirect->vehicleId.isEmpty())
        return words(QT_TRANSLATE_NOOP("Subject", "Redirect URL: vehicle %1"))
            .arg(shortened(redirect->vehicleId));
    return words(QT_TRANSLATE_NOOP("Subject", "Redirect URL"));
}

} // namespace

QString shortened(const QString &id)
{
    const QString safe = onOneLine(id);
    return safe.size() <= 24 ? safe : safe.left(8) + u'…' + safe.right(4);
}

QString subjectTitle(const Subject &subject)
{
    switch (subject.kind) {
    case Kind::User:
        return words(QT_TRANSLATE_NOOP("Subject", "User %1")).arg(shortened(subject.value));
    case Kind::ExternalUser:
        return words(QT_TRANSLATE_NOOP("Subject", "External id %1")).arg(shortened(subject.value));
    case Kind::Vehicle:
        return words(QT_TRANSLATE_NOOP("Subject", "Vehicle %1")).arg(shortened(subject.value));
    case Kind::Vin:
        return words(QT_TRANSLATE_NOOP("Subject", "VIN %1")).arg(shortened(subject.value));
    case Kind::Redirect:
        return redirectTitle(subject.value);
    case Kind::Everything:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Subject", "All connections"));
}

QString subjectKind(Kind kind)
{
    switch (kind) {
    case Kind::User:
        return words(QT_TRANSLATE_NOOP("Subject", "user id"));
    case Kind::ExternalUser:
        return words(QT_TRANSLATE_NOOP("Subject", "external id"));
    case Kind::Vehicle:
        return words(QT_TRANSLATE_NOOP("Subject", "vehicle id"));
    case Kind::Vin:
        return words(QT_TRANSLATE_NOOP("Subject", "VIN"));
    case Kind::Redirect:
        return words(QT_TRANSLATE_NOOP("Subject", "redirect URL"));
    case Kind::Everything:
        break;
    }
    return {};
}

QString subjectIcon(Kind kind)
{
    switch (kind) {
    case Kind::User:
    case Kind::ExternalUser:
        return u"user"_s;
    case Kind::Vehicle:
    case Kind::Vin:
        return u"car"_s;
    case Kind::Redirect:
        return u"external"_s;
    case Kind::Everything:
        break;
    }
    return u"search"_s;
}

QString subjectText(const Subject &subject)
{
    if (subject.kind != Kind::Redirect)
        return subject.value;
    const Result<ConnectRedirect> redirect = readConnectRedirect(subject.value);
    if (!redirect)
        return {};
    return redirect->userId.isEmpty() ? redirect->vehicleId : redirect->userId;
}

} // namespace motorpool
