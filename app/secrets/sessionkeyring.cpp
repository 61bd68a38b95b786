// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyringprovider.h"
#include "secretservice.h"

namespace motorpool {

KeyringProvider *makeKeyringProvider(std::chrono::milliseconds deadline, QObject *parent)
{
    return new SecretService(deadline, parent);
}

} // namespace motorpool
