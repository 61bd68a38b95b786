// SPDX-License-Identifier: GPL-3.0-or-later
#include "access.h"

#include "application.h"
#include "plaintext.h"

#include <QCoreApplication>
#include <QUrl>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Access", text);
}

ApiError forbidden(const QString &code, const QString &detail = {})
{
    ApiError error;
    error.kind = ApiError::Kind::Forbidden;
    error.code = code;
    error.detail = detail;
    error.isUnsent = true;
    return error;
}

ApiError byPolicy(const QString &detail)
{
    return forbidden(u"POLICY"_s, detail);
}

std::optional<ApiError> readOnlyRefusal(const Access &access)
{
    if (access.fault)
        return access.fault;
    switch (access.readOnly) {
    case Access::ReadOnly::Off:
        return {};
    case Access::ReadOnly::Chosen:
        return forbidden(u"READ_ONLY"_s);
    case Access::ReadOnly::ThisRun:
        return forbidden(u"READ_ONLY_RUN"_s);
    case Access::ReadOnly::Policy:
        return forbidden(u"READ_ONLY_POLICY"_s);
    case Access::ReadOnly::Unknown:
        break;
    }
    return forbidden(u"READ_ONLY_UNKNOWN"_s);
}

} // namespace

std::optional<ApiError> Access::refusal(const QString &deed) const
{
    if (auto error = readOnlyRefusal(*this))
        return error;
    if (!deeds || deeds->contains(deed))
        return {};
    return byPolicy(words(QT_TRANSLATE_NOOP("Access", "“%1” is not among the commands that are "
                                                      "allowed."))
                        .arg(onOneLine(deed, 60)));
}

std::optional<ApiError> Access::changeRefusal() const
{
    return readOnlyRefusal(*this);
}

std::optional<ApiError> Access::hostRefusal(const QUrl &url) const
{
    if (fault)
        return fault;
    if (!hosts || hosts->contains(hostKey(url)))
        return {};
    return byPolicy(
        words(QT_TRANSLATE_NOOP("Access", "The host %1 is not among those that are allowed."))
            .arg(onOneLine(hostKey(url), 120)));
}

std::optional<ApiError> Access::applicationRefusal(const Application &application) const
{
    if (fault)
        return fault;
    if (applications && !applications->contains(application.clientId)) {
        return byPolicy(words(QT_TRANSLATE_NOOP("Access", "The application with the client id %1 "
                                                          "is not among those that are allowed."))
                            .arg(onOneLine(application.clientId, 60)));
    }
    const Hosts usual;
    const Hosts &own = application.hosts;
    for (const QUrl *host : {&own.iam, &own.vehicle, &own.management}) {
        if (host == &own.management && *host == usual.management)
            continue;
        if (auto error = hostRefusal(*host))
            return error;
    }
    return {};
}

std::optional<ApiError> Access::demoRefusal() const
{
    if (fault || isDemoAllowed)
        return fault;
    return byPolicy(words(QT_TRANSLATE_NOOP("Access", "The demo is not allowed.")));
}

std::optional<ApiError> Access::exportRefusal() const
{
    if (fault || isExportAllowed)
        return fault;
    return byPolicy(
        words(QT_TRANSLATE_NOOP("Access", "What is known of vehicles and users may not be written "
                                          "into files.")));
}

QString hostKey(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    const int usual = url.scheme() == "http"_L1 ? 80 : 443;
    return (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(url.port(usual));
}

} // namespace motorpool
