// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <memory>
#include <optional>
#include <string_view>

namespace motorpool {

/// A SHA-256 value. The chain's first record goes on with 32 zero bytes.
using JournalHash = std::array<unsigned char, 32>;

QByteArray hexOf(const JournalHash &hash);

/// From 64 hexadecimal digits, in lower case as hexOf() writes them.
std::optional<JournalHash> hashFromHex(QByteArrayView text);

/// Hashes one text after the other with the same context, by the processor's own instructions where
/// it has them. For one thread.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    JournalHash of(std::string_view bytes);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/// For each thread that hashed, as the last thing that it does: lets go of what libcrypto keeps for
/// it. Waiting for a QThread does not wait for its thread-locals to go, and libcrypto's, when they
/// go while the program ends, are freed twice.
void endHashing();

} // namespace motorpool
