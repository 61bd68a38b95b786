// SPDX-License-Identifier: GPL-3.0-or-later
#include "passwordfault.h"

#include "storagefault.h"

#include <algorithm>

namespace motorpool {

namespace {

// How a server says it in each of its languages, which is its administrator's choice. Source:
// PostgreSQL 15, src/backend/po, and libpq/auth.c for what asks another service.
constexpr const char *refusals[] = {
    "password authentication failed",
    "LDAP authentication failed",
    "PAM authentication failed",
    "RADIUS authentication failed",
    "Passwort-Authentifizierung für Benutzer",
    "la autentificación password falló",
    "authentification par mot de passe échouée",
    "autenticazione con password fallita",
    "のパスワード認証に失敗しました",
    "პაროლით ავთენტიფიკაცია",
    "password 인증을 실패했습니다",
    "не прошёл проверку подлинности (по паролю)",
    "Lösenordsautentisering misslyckades",
    "не пройшов автентифікацію за допомогою пароля",
    "Password 认证失败",
};

// libpq's own, which is not translated.
constexpr const char *missing = "no password supplied";

} // namespace

const char *passwordFault(const QString &words)
{
    if (words.contains(QString::fromUtf8(missing)))
        return storagecode::passwordMissing;
    const bool isRefused =
        std::any_of(std::begin(refusals), std::end(refusals), [&words](const char *refusal) {
            return words.contains(QString::fromUtf8(refusal));
        });
    return isRefused ? storagecode::passwordRefused : nullptr;
}

} // namespace motorpool
