// SPDX-License-Identifier: GPL-3.0-or-later
#include "hmacsha256.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace motorpool {

HmacValue hmacSha256(const SecretBytes &key, QByteArrayView message)
{
    HmacValue value{};
    bool isDone = false;
    const auto compute = [&](std::span<const char> bytes) {
        isDone = HMAC(EVP_sha256(), bytes.data(), int(bytes.size()),
                      reinterpret_cast<const unsigned char *>(message.data()),
                      std::size_t(message.size()), value.data(), nullptr) != nullptr;
    };
    if (key.isEmpty()) // libcrypto takes no key at all for the one before
        compute(std::span<const char>("", std::size_t(0)));
    else
        key.read(compute);
    if (!isDone)
        qFatal("HMAC-SHA256 is not available"); // as good as no memory: nothing can be proved
    return value;
}

} // namespace motorpool
