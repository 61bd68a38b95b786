// SPDX-License-Identifier: GPL-3.0-or-later
#include "challenge.h"

namespace motorpool {

namespace {

QByteArray answerOf(const QByteArray &hex)
{
    return "{\"challenge\":\"" + hex + "\"}"; // hexadecimal digits need no escapes
}

} // namespace

QByteArray challengeAnswer(const SigningKeys &keys, const QString &challenge, std::size_t key)
{
    return answerOf(keys.sign(challenge.toUtf8(), key));
}

QByteArray challengeAnswer(const SecretBytes &key, const QString &challenge)
{
    return answerOf(signatureOf(key, challenge.toUtf8()));
}

} // namespace motorpool
