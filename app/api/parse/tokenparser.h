// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "secretbytes.h"

#include <QByteArray>

#include <chrono>

namespace motorpool {

/// What the token endpoint granted.
struct TokenGrant
{
    SecretBytes token;
    std::chrono::seconds lifetime{0}; ///< 1 h where the answer names none; at most a day
};

/// Reads the token endpoint's 200 answer. Protocol error, without the body, for anything that is
/// no bearer token, has no life left or could not stand in a header. Source: RFC 6749 section 5.1.
Result<TokenGrant> parseToken(const QByteArray &body);

} // namespace motorpool
