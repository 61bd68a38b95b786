// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "deliveryaddress.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QUrlQuery>
#include <QUuid>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Application", text);
}

Failure usage(const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Usage;
    error.detail = detail;
    return Failure(error);
}

} // namespace

bool isLoopback(const QUrl &url)
{
    static const QRegularExpression ipv4(u"\\A127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\z"_s);
    const QString host = url.host().toLower();
    return host == "localhost"_L1 || host == "::1"_L1 || ipv4.match(host).hasMatch();
}

Result<QUrl> checkHostUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return usage(words(QT_TRANSLATE_NOOP("Application", "This is not a URL with a host.")));
    const bool secure = url.scheme() == "https"_L1;
    if (!secure && url.scheme() != "http"_L1)
        return usage(words(QT_TRANSLATE_NOOP("Application", "Only https URLs are accepted.")));
    if (!secure && !isLoopback(url)) {
        return usage(words(QT_TRANSLATE_NOOP(
            "Application", "Plain http is accepted for loopback hosts alone. Use https.")));
    }
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) {
        return usage(words(
            QT_TRANSLATE_NOOP("Application", "A base URL has no user name, query or fragment.")));
    }
    // Paths are added to it; one spelling of the same host compares equal.
    QUrl base = url.adjusted(QUrl::StripTrailingSlash);
    if (base.path() == "/"_L1)
        base.setPath({});
    return base;
}

Result<QString> checkClientId(const QString &text)
{
    const QString id = text.trimmed();
    if (id.isEmpty())
        return usage(words(QT_TRANSLATE_NOOP("Application", "The client id is missing.")));
    if (!QUuid::fromString(id).isNull()) {
        return usage(words(QT_TRANSLATE_NOOP(
            "Application",
            "This is an Application ID, which API v3 does not take. Copy the client id that "
            "starts with \"client_\" from Smartcar's dashboard, Configuration, API credentials.")));
    }
    if (id.contains(QRegularExpression(u"\\s"_s)))
        return usage(words(QT_TRANSLATE_NOOP("Application", "A client id has no spaces.")));
    if (id.contains(QRegularExpression(u"[^A-Za-z0-9_.-]"_s))) {
        return usage(words(QT_TRANSLATE_NOOP(
            "Application", "A client id has letters, digits, \"_\", \"-\" and \".\" only.")));
    }
    return id;
}

Result<QString> checkApplicationId(const QString &text)
{
    const QString id = text.trimmed();
    if (id.isEmpty())
        return usage(words(QT_TRANSLATE_NOOP("Application", "The Application ID is missing.")));
    // QUuid takes a text that goes on after the UUID.
    static const QRegularExpression form(
        u"\\A\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?\\z"_s);
    const QUuid uuid = form.match(id).hasMatch() ? QUuid::fromString(id) : QUuid();
    if (uuid.isNull() && id.startsWith("client_"_L1)) {
        return usage(words(QT_TRANSLATE_NOOP(
            "Application",
            "This is the client id, with which this program signs in. Links for owners take the "
            "Application ID, a UUID that Smartcar's dashboard shows under Configuration.")));
    }
    if (uuid.isNull()) {
        return usage(words(QT_TRANSLATE_NOOP(
            "Application", "An Application ID is a UUID: 8-4-4-4-12 digits and letters to f.")));
    }
    return uuid.toString(QUuid::WithoutBraces);
}

Result<QString> checkDeliveriesPlace(const QString &text)
{
    const QString place = text.trimmed();
    if (place.isEmpty())
        return place;
    const QString path =
        place.startsWith(deliveryFileScheme) ? place.mid(deliveryFileScheme.size()) : place;
    if (isDeliveryFile(path))
        return QDir::cleanPath(path);
    const QUrl url(place, QUrl::StrictMode);
    if (!isDeliveryServer(place)) {
        return usage(words(QT_TRANSLATE_NOOP(
            "Application", "This is neither the absolute path of a file nor the URL of a database, "
                           "such as postgresql://motorpool@db.example/deliveries.")));
    }
    // libpq takes either.
    const QUrlQuery query(url);
    if (!url.password().isEmpty() || query.hasQueryItem(u"password"_s)) {
        return usage(words(QT_TRANSLATE_NOOP(
            "Application", "The URL has a password in it. Leave it out, and have it kept in the "
                           "keychain: under “Database password”, or by motorpoolctl application "
                           "database-password.")));
    }
    if (url.path().size() < 2 || url.hasFragment()) {
        return usage(words(QT_TRANSLATE_NOOP(
            "Application", "The URL names no database: postgresql://host/database.")));
    }
    return place;
}

Result<QString> checkRedirectUri(const QString &text, const QString &applicationId)
{
    constexpr qsizetype longest = 2000;
    const QString uri = text.trimmed();
    if (uri.isEmpty())
        return usage(words(QT_TRANSLATE_NOOP("Application", "The redirect URI is missing.")));
    if (uri.size() > longest)
        return usage(words(QT_TRANSLATE_NOOP("Application", "This redirect URI is too long.")));
    const QUrl url(uri, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        return usage(words(QT_TRANSLATE_NOOP(
            "Application", "This is no URI with a host, such as https://example.com/callback.")));
    }
    if (!url.userInfo().isEmpty() || url.hasFragment()) {
        return usage(words(QT_TRANSLATE_NOOP(
            "Application", "A redirect URI has no user name and no fragment (#).")));
    }
    const QString scheme = url.scheme();
    if (scheme == "https"_L1)
        return uri;
    if (scheme == "http"_L1) {
        if (url.host() == "localhost"_L1)
            return uri;
        return usage(words(QT_TRANSLATE_NOOP(
            "Application", "Smartcar accepts plain http for localhost alone. Use https.")));
    }
    const QString app = scheme.startsWith("sc"_L1) ? scheme.mid(2) : QString();
    if (!checkApplicationId(app)) {
        return usage(words(QT_TRANSLATE_NOOP(
            "Application",
            "A redirect URI begins with https://, with http://localhost, or for a mobile app with "
            "\"sc\", the Application ID and \"://\".")));
    }
    if (!applicationId.isEmpty() && app.compare(applicationId, Qt::CaseInsensitive) != 0) {
        return usage(words(QT_TRANSLATE_NOOP(
            "Application", "This redirect URI is that of another application's mobile app.")));
    }
    return uri;
}

} // namespace motorpool
