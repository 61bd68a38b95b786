// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>

namespace motorpool {

class FleetRowSource;

/// How much will be exported and how old it is, in a few sentences.
QString exportFacts(const FleetRowSource &source, const QTimeZone &zone);

} // namespace motorpool
