// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motorpool {

/// Who waits for a request. A person's requests overtake all others.
enum class Priority {
    Interactive, ///< a person's gesture asked for it and looks at the outcome
    Background,  ///< a part of long work that a person started or a schedule that one switched on
};

/// What a request costs and whom. A request that nobody said this of counts.
struct Purpose
{
    bool isCounted = true; ///< against the application's bucket, and the vehicle's if there is one
    QString vehicleId;     ///< empty: of no single vehicle
    Priority priority = Priority::Interactive;

    static Purpose free() { return {false, {}, Priority::Interactive}; }

    friend bool operator==(const Purpose &, const Purpose &) = default;
};

} // namespace motorpool
