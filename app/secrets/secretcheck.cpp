// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretcheck.h"

#include "secretfailure.h"

#include <QCoreApplication>

#include <algorithm>

namespace motorpool {

namespace {

constexpr std::size_t longest = 4096; // far over any secret that Smartcar gives out

Failure wrong(const char *text)
{
    return secretFailure(ApiError::Kind::Usage, QCoreApplication::translate("SecretCheck", text));
}

bool isOdd(char character)
{
    return character <= 0x20 || character >= 0x7F; // of a signed char, too: what is not ASCII
}

} // namespace

Result<Done> checkSecretForm(const Secret &secret, const Application &application)
{
    if (!secret || secret->isEmpty())
        return wrong(QT_TRANSLATE_NOOP("SecretCheck", "It is empty."));
    if (secret->size() > longest)
        return wrong(QT_TRANSLATE_NOOP("SecretCheck", "It is longer than any secret."));
    bool odd = false;
    bool isClientId = false;
    secret->read([&](std::span<const char> bytes) {
        odd = std::any_of(bytes.begin(), bytes.end(), isOdd);
        const QByteArray id = application.clientId.toUtf8();
        isClientId = std::equal(bytes.begin(), bytes.end(), id.begin(), id.end());
    });
    if (odd)
        return wrong(QT_TRANSLATE_NOOP("SecretCheck",
                                       "It holds spaces, line breaks or other characters that no "
                                       "secret has. Copy the secret alone."));
    if (isClientId)
        return wrong(QT_TRANSLATE_NOOP("SecretCheck", "This is the client id, not a secret."));
    return Done{};
}

Result<Done> checkManagementTokenForm(const Secret &token, const Application &application,
                                      const Secret &clientSecret)
{
    if (const auto form = checkSecretForm(token, application); !form)
        return form;
    if (clientSecret && token->equals(*clientSecret))
        return wrong(QT_TRANSLATE_NOOP("SecretCheck",
                                       "This is the client secret. The Application Management "
                                       "Token is another one: Smartcar's dashboard shows it under "
                                       "Configuration."));
    return Done{};
}

Result<Done> checkDatabasePasswordForm(const Secret &password)
{
    if (!password || password->isEmpty())
        return wrong(QT_TRANSLATE_NOOP("SecretCheck", "It is empty."));
    if (password->size() > longest)
        return wrong(QT_TRANSLATE_NOOP("SecretCheck", "It is longer than any password."));
    bool odd = false;
    password->read([&odd](std::span<const char> bytes) {
        odd = std::any_of(bytes.begin(), bytes.end(),
                          [](char c) { return uchar(c) < 0x20 || c == 0x7F; }) ||
              !QByteArrayView(bytes.data(), qsizetype(bytes.size())).isValidUtf8();
    });
    if (odd)
        return wrong(QT_TRANSLATE_NOOP("SecretCheck",
                                       "It holds line breaks or other characters that no password "
                                       "has. Copy the password alone."));
    return Done{};
}

} // namespace motorpool
