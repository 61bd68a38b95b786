// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agechip.h"
#include "reading.h"
#include "readingtext.h"
#include "tone.h"

namespace motorpool {

class Preferences;

/// How one reading looks: words, a sign and a tone, ready for any widget.
struct ReadingLook
{
    QString value;      ///< "57", "Locked", "not reported"
    QString unit;       ///< "%"; empty for none
    QString text;       ///< both together, as a row shows them
    QStringList parts;  ///< every part of a value that has several, a line each
    QString sign;       ///< of the status: ✕ ⊘ ⚷ —; empty when all is well
    QString status;     ///< the status in words
    Tone tone;          ///< of sign and status
    QString problem;    ///< an error's title; empty when there is none
    QString problemTip; ///< its cause and remedy
    QStringList oddities;
};

/// The sign of an oddity, beside a value that contradicts its label.
QString odditySign();

/// Turns readings into what widgets show, in the units and zone that a person chose.
/// The preferences outlive it.
class ReadingPresenter
{
public:
    explicit ReadingPresenter(const Preferences *preferences);

    ReadingLook look(const Reading &reading) const;

    /// A time in the chosen zone; "not reported" when invalid.
    QString time(const QDateTime &time) const;
    /// The same with seconds and zone, for a detail or tooltip.
    QString exactTime(const QDateTime &time) const;

    /// The time of day alone, for what happened in this session.
    QString clockTime(const QDateTime &time) const;

    Display display() const;
    FreshnessLimits limits() const;

private:
    const Preferences *m_preferences;
};

ReadingTimes timesOf(const Reading &reading);

/// A signal that the answer does not hold, and why it may not: one line for people.
QString absenceHint(const QString &code, const QStringList &permissions);

} // namespace motorpool
