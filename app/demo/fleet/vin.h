// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demorandom.h"

#include <QByteArray>

namespace motorpool {

/// A vehicle identification number that is well formed (model year, check digit) and made up.
/// Source: ISO 3779; the check digit after 49 CFR 565.15.
QByteArray inventedVin(DemoRandom &random, const QByteArray &maker, int modelYear);

/// The digit or "X" that belongs at the ninth place of a VIN of 17 characters.
char vinCheckDigit(const QByteArray &vin);

} // namespace motorpool
