// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonread.h"
#include "readingtext.h"
#include "signaldef.h"

namespace motorpool {

/// A body that is being put into words. What does not fit the shape is noted as a fault at the
/// body's reader: then the body is shown as JSON instead.
struct Shape
{
    JsonReader body;
    QString code;
    const SignalDef *def; ///< nullptr for a signal that the catalogue does not know
    QString label;        ///< the unit's label as received; null for none
    const Display &display;
};

// One function a form of body; signaldef.h tells the forms.
ReadingText numberText(const Shape &shape);
ReadingText rangeText(const Shape &shape);
ReadingText capacityText(const Shape &shape);
ReadingText chargeLimitsText(const Shape &shape);
ReadingText plainText(const Shape &shape);
ReadingText truthText(const Shape &shape);
ReadingText driveModeText(const Shape &shape);
ReadingText textListText(const Shape &shape);
ReadingText diagnosticText(const Shape &shape);
ReadingText closureText(const Shape &shape);
ReadingText closureGridText(const Shape &shape);
ReadingText tireGridText(const Shape &shape);
ReadingText locationText(const Shape &shape);
ReadingText chargeTimersText(const Shape &shape);
ReadingText chargeRecordsText(const Shape &shape);
ReadingText serviceRecordsText(const Shape &shape);
ReadingText troubleCodesText(const Shape &shape);

/// A text of the context "Reading", translated.
QString readingWords(const char *text);

/// The value of a body that holds nothing.
QString notReported();

/// "Name: value", for a detail.
QString labelled(const QString &name, const QString &value);

/// Adds a detail. False if there are very many already, which then is said: stop there.
bool addPart(QStringList &parts, const QString &part);

/// Adds a detail for each item, as text(item) words it.
template <class Text>
void addParts(QStringList &parts, const QList<JsonReader> &items, Text text)
{
    for (const JsonReader &item : items) {
        if (!addPart(parts, text(item)))
            return;
    }
}

/// Facts of one detail on one line; empty ones are left out.
QString joinedFacts(const QStringList &facts);

} // namespace motorpool
