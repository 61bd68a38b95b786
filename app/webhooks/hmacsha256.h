// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretbytes.h"

#include <QByteArrayView>

#include <array>

namespace motorpool {

using HmacValue = std::array<unsigned char, 32>;

/// HMAC-SHA256 by RFC 2104, the key as it is. For any thread, as long as no other one reads the
/// same key meanwhile.
HmacValue hmacSha256(const SecretBytes &key, QByteArrayView message);

} // namespace motorpool
