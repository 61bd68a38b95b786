// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readingtext.h"

#include <QJsonValue>

namespace motorpool {

/// A number as JSON sent it, written for a person: in the locale, at most two decimals (three
/// significant digits for smaller ones); whole numbers over 2^53 keep each digit.
QString numberWords(const QJsonValue &number, const QLocale &locale);

/// A number with its unit, converted for display and checked against what is plausible.
struct ShownQuantity
{
    QString value;
    QString unit;
    QList<Oddity> oddities;

    QString text() const { return withUnit(value, unit); }
};

/// The label is shown where the unit is Other.
ShownQuantity shownQuantity(const QJsonValue &number, Unit unit, const QString &label,
                            const Display &display);

} // namespace motorpool
