// SPDX-License-Identifier: GPL-3.0-or-later
#include "localinstance.h"

namespace motorpool {

SingleInstance *makeSingleInstance(const InstanceFolders &folders, QObject *parent)
{
    return new LocalInstance(folders, parent);
}

} // namespace motorpool
