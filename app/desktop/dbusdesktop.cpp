// SPDX-License-Identifier: GPL-3.0-or-later
#include "dbusinstance.h"

namespace motorpool {

SingleInstance *makeSingleInstance(const InstanceFolders &folders, QObject *parent)
{
    return new DBusInstance(folders, parent);
}

} // namespace motorpool
