// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretwords.h"

#include "timetext.h"

#include <QCoreApplication>

namespace motorpool::secretwords {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("SecretWords", text);
}

QString counted(const char *text, int number)
{
    return QCoreApplication::translate("SecretWords", text, nullptr, number);
}

} // namespace

QString age(const CredentialNote &note, const QDateTime &now)
{
    const auto age = secretAge(note, now);
    if (!age)
        return words(QT_TRANSLATE_NOOP("SecretWords", "age unknown"));
    return age->isExact
               ? counted(QT_TRANSLATE_N_NOOP("SecretWords", "%Ln day(s) old"), age->days)
               : counted(QT_TRANSLATE_N_NOOP("SecretWords", "age unknown, counted for %Ln day(s)"),
                         age->days);
}

QString reminder(SecretReminder what, const QString &application, const CredentialNote &note,
                 const QDateTime &now, const QTimeZone &zone)
{
    switch (what) {
    case SecretReminder::OldSecret:
        return words(QT_TRANSLATE_NOOP(
                         "SecretWords",
                         "The secret of %1 was replaced on %2. Remove the old one in Smartcar's "
                         "dashboard: Configuration, API credentials."))
            .arg(application, dateText(note.oldSecretSince, zone));
    case SecretReminder::Age:
        return words(QT_TRANSLATE_NOOP("SecretWords", "The secret of %1 is to be replaced: %2."))
            .arg(application, age(note, now));
    }
    return {};
}

QString hint(SecretReminder what, const CredentialNote &note, const QDateTime &now)
{
    switch (what) {
    case SecretReminder::OldSecret:
        return words(QT_TRANSLATE_NOOP("SecretWords", "Old secret to be removed"));
    case SecretReminder::Age:
        return counted(QT_TRANSLATE_N_NOOP("SecretWords", "Secret in use for %Ln day(s)"),
                       secretAge(note, now).value_or(SecretAge()).days);
    }
    return {};
}

} // namespace motorpool::secretwords
