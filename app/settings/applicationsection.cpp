// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationsection.h"

#include "log.h"
#include "plaintext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr auto sectionPrefix = "application/"_L1;

struct HostKey
{
    QLatin1StringView key;
    QUrl Hosts::*host;
};
constexpr std::array hostKeys{HostKey{"iamUrl"_L1, &Hosts::iam},
                              HostKey{"vehicleUrl"_L1, &Hosts::vehicle},
                              HostKey{"managementUrl"_L1, &Hosts::management}};

struct LimitKey
{
    QLatin1StringView key;
    int Limits::*limit;
    int least;
};
constexpr std::array limitKeys{
    LimitKey{"callsAtOnce"_L1, &Limits::capacity, 1},
    LimitKey{"callsPerMinute"_L1, &Limits::perMinute, 1},
    LimitKey{"callsPerVehicleAndMonth"_L1, &Limits::monthlyPerVehicle, 0}};

QString words(const char *text)
{
    return QCoreApplication::translate("ApplicationStore", text);
}

Failure failure(ApiError::Kind kind, const QString &detail)
{
    ApiError error;
    error.kind = kind;
    error.detail = detail;
    return Failure(error);
}

bool isLimit(const LimitKey &key, int value)
{
    return value >= key.least && value <= Limits::most;
}

// A limit that makes no sense counts as not given: calls go on being made, carefully.
Limits limitsIn(const QString &sectionName, const ConfFile::Section &section)
{
    Limits limits;
    for (const LimitKey &key : limitKeys) {
        if (!section.contains(key.key))
            continue;
        const QString text = section.value(key.key);
        bool whole = false;
        const int value = text.toInt(&whole);
        if (whole && isLimit(key, value)) {
            limits.*key.limit = value;
            continue;
        }
        qCWarning(lcSettings).noquote()
            << u"motorpool.conf, [%1]: %2=%3 is no number from %4 to %5, so %6 holds"_s
                   .arg(sectionName, key.key, onOneLine(text, 40))
                   .arg(key.least)
                   .arg(Limits::most)
                   .arg(limits.*key.limit);
    }
    return limits;
}

// A word that is no mark is none: the name beside it says what it is about.
ColourMark markIn(const QString &sectionName, const ConfFile::Section &section)
{
    const QString text = section.value("mark"_L1);
    const auto mark = colourMark(text);
    if (!mark) {
        qCWarning(lcSettings).noquote() << u"motorpool.conf, [%1]: mark=%2 is no colour"_s.arg(
            sectionName, onOneLine(text, 40));
    }
    return mark.value_or(ColourMark::None);
}

// What links for owners take. One that makes no sense counts as not given, as it is asked for then.
void readLinkParts(const QString &sectionName, const ConfFile::Section &section,
                   Application &application)
{
    const auto read = [&](QLatin1StringView key, auto check) {
        const QString text = section.value(key);
        if (text.isEmpty())
            return QString();
        const Result<QString> checked = check(text);
        if (!checked) {
            qCWarning(lcSettings).noquote() << u"motorpool.conf, [%1]: %2=%3 is not used: %4"_s.arg(
                sectionName, key, onOneLine(text, 80), checked.error().detail);
        }
        return checked.value_or(QString());
    };
    application.applicationId = read("applicationId"_L1, checkApplicationId);
    application.redirectUri = read("redirectUri"_L1, [&](const QString &text) {
        return checkRedirectUri(text, application.applicationId);
    });
}

// An id becomes a folder's name and part of a keychain entry's.
bool isSafeId(const QString &id)
{
    static const QRegularExpression safe(u"\\A[A-Za-z0-9][A-Za-z0-9-]{0,63}\\z"_s);
    return safe.match(id).hasMatch();
}

} // namespace

QString applicationSectionName(const QString &id)
{
    return sectionPrefix + id;
}

ConfFile::Section toSection(const Application &application)
{
    ConfFile::Section section;
    section["name"_L1] = application.name;
    if (application.mark != ColourMark::None)
        section["mark"_L1] = nameOf(application.mark);
    section["clientId"_L1] = application.clientId;
    for (const HostKey &host : hostKeys)
        section[host.key] = (application.hosts.*host.host).toString();
    section["secretPlace"_L1] =
        application.secretPlace == SecretPlace::Session ? u"session"_s : u"keychain"_s;
    for (const LimitKey &limit : limitKeys)
        section[limit.key] = QString::number(application.limits.*limit.limit);
    if (!application.caFile.isEmpty())
        section["caFile"_L1] = application.caFile;
    if (!application.secretBackend.isEmpty())
        section["secretBackend"_L1] = application.secretBackend;
    if (!application.applicationId.isEmpty())
        section["applicationId"_L1] = application.applicationId;
    if (!application.redirectUri.isEmpty())
        section["redirectUri"_L1] = application.redirectUri;
    if (!application.deliveries.isEmpty())
        section["deliveries"_L1] = application.deliveries;
    return section;
}

Result<Done> checkApplication(const Application &application)
{
    using enum ApiError::Kind;
    if (application.name.trimmed().isEmpty())
        return failure(Usage, words(QT_TRANSLATE_NOOP("ApplicationStore", "The name is missing.")));
    if (!isSafeId(application.id)) {
        return failure(Usage, words(QT_TRANSLATE_NOOP("ApplicationStore",
                                                      "The application's own id is not usable.")));
    }
    if (const auto id = checkClientId(application.clientId); !id)
        return Failure(id.error());
    for (const HostKey &host : hostKeys) {
        if (const auto url = checkHostUrl((application.hosts.*host.host).toString()); !url)
            return Failure(url.error());
    }
    for (const LimitKey &key : limitKeys) {
        if (!isLimit(key, application.limits.*key.limit))
            return failure(Usage, words(QT_TRANSLATE_NOOP("ApplicationStore",
                                                          "A limit is out of its range.")));
    }
    if (!application.applicationId.isEmpty()) {
        if (const auto id = checkApplicationId(application.applicationId); !id)
            return Failure(id.error());
    }
    if (!application.redirectUri.isEmpty()) {
        const auto uri = checkRedirectUri(application.redirectUri, application.applicationId);
        if (!uri)
            return Failure(uri.error());
    }
    if (const auto place = checkDeliveriesPlace(application.deliveries); !place)
        return Failure(place.error());
    return Done{};
}

Result<Application> applicationFromSection(const QString &sectionName,
                                           const ConfFile::Section &section)
{
    Application application;
    application.id = sectionName.mid(sectionPrefix.size());
    application.name = section.value("name"_L1);
    application.clientId = section.value("clientId"_L1);
    application.caFile = section.value("caFile"_L1);
    application.secretBackend = section.value("secretBackend"_L1);
    if (section.value("secretPlace"_L1) == "session"_L1)
        application.secretPlace = SecretPlace::Session;
    for (const HostKey &host : hostKeys) {
        if (section.contains(host.key))
            application.hosts.*host.host = QUrl(section.value(host.key), QUrl::StrictMode);
    }
    application.mark = markIn(sectionName, section);
    application.limits = limitsIn(sectionName, section);
    readLinkParts(sectionName, section, application);
    application.deliveries = section.value("deliveries"_L1);
    if (const auto checked = checkApplication(application); !checked) {
        return failure(ApiError::Kind::Storage,
                       u"[%1]: %2"_s.arg(sectionName, checked.error().detail));
    }
    return application;
}

Result<QList<Application>> applicationsIn(const ConfFile::Sections &sections)
{
    QList<Application> applications;
    for (auto section = sections.begin(); section != sections.end(); ++section) {
        if (!section.key().startsWith(sectionPrefix))
            continue;
        const auto application = applicationFromSection(section.key(), *section);
        if (!application)
            return Failure(application.error());
        applications.append(*application);
    }
    std::sort(applications.begin(), applications.end(),
              [](const Application &a, const Application &b) {
                  const int order = a.name.compare(b.name, Qt::CaseInsensitive);
                  return order != 0 ? order < 0 : a.id < b.id;
              });
    return applications;
}

} // namespace motorpool
