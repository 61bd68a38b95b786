// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefacts.h"

#include "network.h"
#include "proxyfinder.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSysInfo>
#include <QTimeZone>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Case", text);
}

QString keychainText(const Application &application)
{
    switch (application.secretPlace) {
    case SecretPlace::Session:
        return words(QT_TRANSLATE_NOOP("Case", "none: kept in memory for this run"));
    case SecretPlace::Environment:
        return words(QT_TRANSLATE_NOOP("Case", "none: from the environment"));
    case SecretPlace::Demo:
        return words(QT_TRANSLATE_NOOP("Case", "none: the demo needs no secret"));
    case SecretPlace::Keychain:
        break;
    }
    return application.secretBackend.isEmpty() ? words(QT_TRANSLATE_NOOP("Case", "not known yet"))
                                               : application.secretBackend;
}

QString desktopText()
{
    QStringList parts{qEnvironmentVariable("XDG_CURRENT_DESKTOP"),
                      qEnvironmentVariable("XDG_SESSION_TYPE")};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

QString casePerson()
{
#ifdef Q_OS_UNIX
    if (const passwd *entry = ::getpwuid(::geteuid()))
        return QString::fromLocal8Bit(entry->pw_name);
#endif
    return qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
}

QString caseComputer()
{
    return QSysInfo::machineHostName();
}

QList<CaseFact> caseFacts(const Application &application)
{
    // Whether there is one; which and with what credentials is nobody's business.
    const QString proxy = ProxyFinder::hasProxy(application, application.hosts.vehicle)
                              ? words(QT_TRANSLATE_NOOP("Case", "there is one"))
                              : words(QT_TRANSLATE_NOOP("Case", "none"));
    return {
        {u"program"_s, u"Motorpool " MOTORPOOL_VERSION ""_s},
        {u"qt"_s, QString::fromLatin1(qVersion())},
        {u"system"_s, QSysInfo::prettyProductName()},
        {u"kernel"_s, u"%1 %2, %3"_s.arg(QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                                         QSysInfo::currentCpuArchitecture())},
        {u"desktop"_s, desktopText()},
        {u"language"_s,
         QLocale().bcp47Name() + u", "_s + QString::fromLatin1(QTimeZone::systemTimeZoneId())},
        {u"keychain"_s, keychainText(application)},
        {u"tls"_s, tlsLibrary()},
        {u"proxy"_s, proxy},
        {u"certificates"_s, application.caFile},
        {u"tokenService"_s, application.hosts.iam.toString()},
        {u"vehicleService"_s, application.hosts.vehicle.toString()},
        {u"managementService"_s, application.hosts.management.toString()},
    };
}

} // namespace motorpool
