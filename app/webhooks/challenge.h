// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signature.h"

#include <QByteArray>
#include <QString>

namespace motorpool {

/// The body that answers a VERIFY: {"challenge":"<HMAC-SHA256 of the challenge>"}, the management
/// token being the key. It is to be sent with status 200 as application/json. Source:
/// smartcar.com/docs, webhook callback verification.
QByteArray challengeAnswer(const SigningKeys &keys, const QString &challenge, std::size_t key = 0);
QByteArray challengeAnswer(const SecretBytes &key, const QString &challenge);

/// The same with the HMAC known already.
QByteArray challengeBody(const QByteArray &hex);

} // namespace motorpool
