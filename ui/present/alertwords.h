// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertsubject.h"

#include <QLocale>
#include <QStringList>

namespace motorpool {

/// What is shown on the desktop of a rule.
struct AlertNotice
{
    QString rule;  ///< its name
    QString title; ///< "37 vehicles: State of charge below 20 %"
    QString body;
    QStringList vehicleIds; ///< which are to be shown on a click
};

/// Alert rules in words, for people.
namespace alertwords {

/// What a rule is about: "State of charge", "The vehicle".
QString subject(const QString &signal);

/// One of alertChoices(): "yes", "closed".
QString choice(const QString &value);

/// To choose a condition from: "is below".
QString condition(AlertRule::Condition condition);

/// "State of charge below 20 %", "Charging is: no", "The vehicle cannot be read".
QString when(const AlertRule &rule, const QLocale &locale = {});

/// "All vehicles · State of charge · below 20 %".
QString rule(const AlertRule &rule, const QLocale &locale = {});

/// names: of the first few vehicles, which may be none.
AlertNotice notice(const AlertRule &rule, const QStringList &vehicleIds, const QStringList &names,
                   const QLocale &locale = {});

/// As it would look; of no vehicle, and it says so.
AlertNotice sample(const AlertRule &rule, const QLocale &locale = {});

} // namespace alertwords

} // namespace motorpool
