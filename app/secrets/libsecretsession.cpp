// SPDX-License-Identifier: GPL-3.0-or-later
#include "libsecretsession.h"

#include <QLibrary>

namespace motorpool {

using namespace Qt::StringLiterals;

void forgetLibsecretSession()
{
    // Found as QtKeychain finds it, at run time: neither program nor package depends on it.
    QLibrary libsecret(u"secret-1"_s, 0);
    const auto disconnect =
        reinterpret_cast<void (*)()>(libsecret.resolve("secret_service_disconnect"));
    if (disconnect != nullptr)
        disconnect();
}

} // namespace motorpool
