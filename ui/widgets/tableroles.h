// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace motorpool::tablerole {

/// What a DataTable asks of its model beside Qt's own roles. All are optional.
enum Role {
    Key = Qt::UserRole + 0x1000, ///< of a column (header): QString, its stable name
    Width,                       ///< of a column: int, hint in average characters
    Optional,                    ///< of a column: bool, hidden until a person chooses it
    Id,                          ///< of a column: bool, fixed font, shortened in the middle
    ToneOfText,                  ///< of a cell: int, a Tone for its text; invalid for the usual
    CopyText,                    ///< of a cell: QString, the whole of what is shown shortened
};

} // namespace motorpool::tablerole
