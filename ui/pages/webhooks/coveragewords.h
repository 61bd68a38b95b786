// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coverage.h"
#include "tone.h"

#include <QStringList>

namespace motorpool::coveragewords {

/// "Not subscribed", "Silent" …
QString word(CoverState state);
QString sign(CoverState state); ///< "✕"
Tone tone(CoverState state);
QString explained(CoverState state, bool ofAny); ///< what it means, in a sentence

/// "In progress", "Subscribed already", "Refused" … and its tone.
QString word(SubscriptionChange change);
Tone tone(SubscriptionChange change);

/// "SKODA Enyaq 2025", or the vehicle's id where nothing is told.
QString carName(const Subscription &of);

/// "1 h", "24 h", "7 d": a time after which silence counts.
QString span(std::chrono::hours time);

/// What a webhook is named: its name, else its id.
QString nameOf(const Webhook &webhook);

/// Host and path of a callback, "example.com/hook": two webhooks may well have one host.
QString placeOf(const QString &callbackUri);

/// Titles of signals, a line each.
QString signalLines(const QList<SignalName> &names);

} // namespace motorpool::coveragewords
