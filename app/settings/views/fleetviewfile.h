// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetview.h"

#include <QByteArray>
#include <QList>

namespace motorpool {

/// What a file of views held.
struct ReadViews
{
    QList<FleetView> views; ///< those that are in order; of several with one name the first
    QStringList faults;     ///< what could not be taken over and why, translated, one line each
};

/// Reads a file of views (README.md). Members that it does not know are passed over; a view with a
/// fault is left out and told. Error: Usage, if it is no such file, or is larger than 1 MiB.
Result<ReadViews> readViews(const QByteArray &json);

/// The file that readViews() reads back to the same views.
QByteArray toViewFile(const QList<FleetView> &views);

/// One view as JSON on one line, as in the file.
QString toViewText(const FleetView &view);
Result<FleetView> viewFromText(const QString &text); ///< errors: Usage

} // namespace motorpool
