// SPDX-License-Identifier: GPL-3.0-or-later
#include "programicon.h"

namespace motorpool {

using namespace Qt::StringLiterals;

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 20, 24, 32, 48, 64, 96})
        icon.addFile(u":/program/%1.png"_s.arg(size));
    return icon;
}

} // namespace motorpool
