// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "settingdef.h"

#include <QList>

namespace motorpool {

/// A change of what a person can set that lets more be done than before, or lets less of it be
/// seen; written into journals before it is made. A value.
struct Widening
{
    QString what; ///< the setting's key: "read-only", "ca-file"; or "iam-host", "vehicle-host",
                  ///< "management-host"
    QString from;
    QString to;

    friend bool operator==(const Widening &, const Widening &) = default;
};

/// Whether a setting's values widen access in this order; both as normalised() gives them.
bool isWidening(Setting setting, const QString &from, const QString &to);

/// What widens by an application's being kept so, in the table's order, then its hosts. Another
/// host always does. Compared with an application as made for one that is new.
QList<Widening> wideningsOf(const Application &before, const Application &after);

} // namespace motorpool
