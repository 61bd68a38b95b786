// SPDX-License-Identifier: GPL-3.0-or-later
#include "serviceconfig.h"

#include "initext.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <QSysInfo>
#include <QUrl>

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <functional>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestFile = 256 * 1024;

Failure usage(const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Usage;
    error.detail = detail;
    return Failure(error);
}

bool isNumericAddress(const QString &text)
{
    std::array<char, sizeof(in6_addr)> bytes{};
    const QByteArray latin = text.toLatin1();
    return ::inet_pton(AF_INET, latin.constData(), bytes.data()) == 1 ||
           ::inet_pton(AF_INET6, latin.constData(), bytes.data()) == 1;
}

/// Takes a value; what is wrong with it, or nothing.
using Setter = std::function<QString(ServiceConfig &, const QString &)>;

template <class Number, class Get>
Setter number(qint64 least, qint64 most, Get get)
{
    return [=](ServiceConfig &config, const QString &value) {
        bool isNumber = false;
        const qint64 found = value.toLongLong(&isNumber);
        if (!isNumber || found < least || found > most)
            return u"expected a number from %1 to %2"_s.arg(least).arg(most);
        get(config) = Number(found);
        return QString();
    };
}

template <class Get>
Setter text(Get get)
{
    return [=](ServiceConfig &config, const QString &value) {
        if (value.isEmpty())
            return u"expected a text"_s;
        get(config) = value;
        return QString();
    };
}

template <class Get>
Setter address(Get get)
{
    return [=](ServiceConfig &config, const QString &value) {
        if (!isNumericAddress(value))
            return u"expected a numeric address, such as 127.0.0.1"_s;
        get(config) = value;
        return QString();
    };
}

QString setPath(ServiceConfig &config, const QString &value)
{
    const bool isPlain =
        value.startsWith(u'/') && std::ranges::all_of(value, [](QChar c) {
            return c.unicode() > 0x20 && c.unicode() < 0x7f && c != u'?' && c != u'#';
        });
    if (!isPlain)
        return u"expected a path, such as /smartcar, percent-encoded"_s;
    config.receiver.path = value.toLatin1();
    return {};
}

QString setDatabase(ServiceConfig &config, const QString &value)
{
    const QUrl url(value);
    if (!url.password().isEmpty()) {
        return u"a password does not belong in this file: give it as the credential "
               "database-password or in MOTORPOOL_DATABASE_PASSWORD"_s;
    }
    config.database = value;
    const auto place = databasePlace(config, {}, {});
    return place ? QString() : place.error().detail;
}

QString setLevel(ServiceConfig &config, const QString &value)
{
    const auto level = logLevelOf(value);
    if (!level)
        return u"expected debug, info, warning or error"_s;
    config.logLevel = *level;
    return {};
}

const QHash<QString, Setter> &settings()
{
    using C = ServiceConfig;
    constexpr qint64 mega = 1024 * 1024;
    static const QHash<QString, Setter> table{
        {u"receiver/name"_s, text([](C & c) -> auto & { return c.name; })},
        {u"receiver/application"_s, text([](C & c) -> auto & { return c.application; })},
        {u"receiver/address"_s, address([](C & c) -> auto & { return c.receiver.http.address; })},
        {u"receiver/port"_s, number<quint16>(
                                 0, 65535, [](C & c) -> auto & { return c.receiver.http.port; })},
        {u"receiver/path"_s, setPath},
        {u"receiver/database"_s, setDatabase},
        {u"receiver/retention-days"_s,
         number<int>(
             0, 36500, [](C & c) -> auto & { return c.receiver.intake.retentionDays; })},
        {u"metrics/address"_s, address([](C & c) -> auto & { return c.metrics.address; })},
        {u"metrics/port"_s, number<quint16>(
                                0, 65535, [](C & c) -> auto & { return c.metrics.port; })},
        {u"limits/body-bytes"_s,
         number<qint64>(
             1024, 16 * mega, [](C & c) -> auto & { return c.receiver.http.bodyLimit; })},
        {u"limits/memory-bytes"_s,
         number<qint64>(
             mega, 4096 * mega, [](C & c) -> auto & { return c.receiver.http.memoryLimit; })},
        {u"limits/connections"_s,
         number<int>(
             1, 1'000'000, [](C & c) -> auto & { return c.receiver.http.connectionLimit; })},
        {u"limits/queue"_s,
         number<qint64>(
             1, 1'000'000, [](C & c) -> auto & { return c.receiver.intake.queueLimit; })},
        {u"limits/request-seconds"_s,
         number<std::chrono::seconds>(
             1, 3600, [](C & c) -> auto & { return c.receiver.http.readTimeout; })},
        {u"limits/idle-seconds"_s,
         number<std::chrono::seconds>(
             1, 86400, [](C & c) -> auto & { return c.receiver.http.idleTimeout; })},
        {u"limits/stop-seconds"_s, number<std::chrono::seconds>(
                                       0, 3600, [](C & c) -> auto & { return c.grace; })},
        {u"limits/threads"_s, number<int>(
                                  1, 64, [](C & c) -> auto & { return c.receiver.http.threads; })},
        {u"log/level"_s, setLevel},
    };
    return table;
}

} // namespace

ServiceConfig::ServiceConfig()
    : name(QSysInfo::machineHostName())
{
    receiver.http.port = 8460;
    metrics.port = 9460;
    metrics.threads = 1;
    metrics.connectionLimit = 64;
    metrics.bodyLimit = 1024;
}

Result<ServiceConfig> ServiceConfig::parse(const QByteArray &bytes)
{
    const auto lines = iniLines(bytes);
    if (!lines)
        return usage(lines.error().detail);
    ServiceConfig config;
    QSet<QString> seen;
    for (const IniLine &line : *lines) {
        const auto wrong = [&line](const QString &what) {
            return usage(u"line %1: %2"_s.arg(line.number).arg(what));
        };
        const QString key = line.section + u'/' + line.key;
        const auto setter = settings().find(key);
        if (line.key.isEmpty()) {
            static const QStringList sections{u"receiver"_s, u"metrics"_s, u"limits"_s, u"log"_s};
            if (!sections.contains(line.section))
                return wrong(u"there is no section [%1]"_s.arg(line.section));
        } else if (setter == settings().end()) {
            return wrong(u"there is no setting %1 in [%2]"_s.arg(line.key, line.section));
        } else if (seen.contains(key)) {
            return wrong(u"%1 is set twice"_s.arg(line.key));
        } else if (const QString fault = (*setter)(config, line.value); !fault.isEmpty()) {
            return wrong(line.key + u": "_s + fault);
        }
        seen.insert(key);
    }
    return config;
}

Result<ServiceConfig> ServiceConfig::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return usage(path + u": "_s + file.errorString());
    const QByteArray bytes = file.read(longestFile + 1);
    if (bytes.size() > longestFile)
        return usage(path + u": it is too long for a file of settings"_s);
    auto config = parse(bytes);
    if (!config)
        return usage(path + u": "_s + config.error().detail);
    return config;
}

namespace {

Result<DeliveryPlace> addressOf(const ServiceConfig &config, const SecretBytes &credential,
                                const SecretBytes &environment)
{
    if (!credential.isEmpty())
        return DeliveryPlace::parse(credential);
    if (!environment.isEmpty())
        return DeliveryPlace::parse(environment);
    if (config.database.isEmpty())
        return usage(u"no database is set: database=sqlite:/path in [receiver], the credential "
                     "database-url, or MOTORPOOL_DATABASE_URL"_s);
    return DeliveryPlace::parse(config.database);
}

} // namespace

Result<DeliveryPlace> databasePlace(const ServiceConfig &config, const SecretBytes &credential,
                                    const SecretBytes &environment, SecretBytes password)
{
    auto place = addressOf(config, credential, environment);
    if (!place || password.isEmpty())
        return place;
    if (!place->isServer())
        return usage(u"a database's password is given, but deliveries are kept in a file"_s);
    if (!place->password->isEmpty())
        return usage(u"the database's password is given twice, in its URL and apart from it"_s);
    place->password->replace(std::move(password));
    return place;
}

} // namespace motorpool
