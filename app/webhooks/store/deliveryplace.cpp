// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliveryplace.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

// What a place may tell libpq; nothing that changes what a statement means. Source:
// postgresql.org/docs/15/libpq-connect.html.
constexpr std::array optionNames{
    "sslmode",         "sslrootcert",          "sslcert",    "sslkey",          "sslcrl",
    "connect_timeout", "target_session_attrs", "gssencmode", "channel_binding", "application_name",
};

Failure usage(const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Usage;
    error.detail = detail;
    return Failure(error);
}

Result<Done> readOptions(const QUrlQuery &query, DeliveryPlace &place)
{
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name == "host"_L1) {
            place.host = value;
            continue;
        }
        const bool isKnown =
            std::any_of(optionNames.begin(), optionNames.end(), [&name = name](const char *known) {
                return name == QLatin1StringView(known);
            });
        if (!isKnown)
            return usage(u"\"%1\" is no option of a database's address."_s.arg(name));
        place.options.append({name, value});
    }
    return Done{};
}

} // namespace

Result<DeliveryPlace> DeliveryPlace::parse(const QString &text)
{
    DeliveryPlace place;
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return usage(u"No place for deliveries is given."_s);
    if (!trimmed.contains("://"_L1)) {
        place.file = QString(trimmed.constData(), trimmed.size()); // a copy: text may be scrubbed
        return place;
    }
    const QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid()) // QUrl's own words repeat the text
        return usage(u"The database's address cannot be read; are reserved characters in it "
                     "percent-encoded?"_s);
    if (url.scheme() != "postgresql"_L1 && url.scheme() != "postgres"_L1)
        return usage(u"\"%1\" is no database that is known; postgresql is."_s.arg(url.scheme()));
    place.host = url.host();
    place.port = url.port(5432);
    place.user = url.userName(QUrl::FullyDecoded);
    place.database = url.path(QUrl::FullyDecoded).mid(1);
    if (place.database.isEmpty())
        return usage(u"The address names no database: postgresql://user@host/database."_s);
    QString password = url.password(QUrl::FullyDecoded);
    place.password = std::make_shared<DatabasePassword>(SecretBytes::take(password));
    if (const auto read = readOptions(QUrlQuery(url), place); !read)
        return Failure(read.error());
    return place;
}

Result<DeliveryPlace> DeliveryPlace::parse(const SecretBytes &text)
{
    QString plain;
    text.read([&plain](std::span<const char> bytes) {
        plain = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    });
    auto place = parse(plain);
    scrub(plain);
    return place;
}

QString DeliveryPlace::shown() const
{
    if (!isServer())
        return file;
    const QString who = user.isEmpty() ? QString() : user + u'@';
    return u"postgresql://%1%2:%3/%4"_s.arg(who, host, QString::number(port), database);
}

} // namespace motorpool
