// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace motorpool {

class CoverageDesk;

/// What was read of the application's webhooks, how old it is, and what is not told for want of
/// deliveries; in a line. Empty: nothing is known yet.
QString listFacts(const CoverageDesk &desk, const QDateTime &now);

/// What belongs to the webhook that is chosen, or to any, in a few sentences.
QString chosenFacts(const CoverageDesk &desk);

} // namespace motorpool
