// SPDX-License-Identifier: GPL-3.0-or-later
#include "sha256.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace motorpool {

// Fetched once: EVP looks an algorithm up for longer than it hashes a record.
struct Sha256::Context
{
    EVP_MD *algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    EVP_MD_CTX *context = EVP_MD_CTX_new();

    Context() = default;
    ~Context()
    {
        EVP_MD_CTX_free(context);
        EVP_MD_free(algorithm);
    }
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;
};

Sha256::Sha256()
    : m_context(std::make_unique<Context>())
{
}

Sha256::~Sha256() = default;

JournalHash Sha256::of(std::string_view bytes)
{
    JournalHash hash{};
    const bool isDone = EVP_DigestInit_ex(m_context->context, m_context->algorithm, nullptr) == 1 &&
                        EVP_DigestUpdate(m_context->context, bytes.data(), bytes.size()) == 1 &&
                        EVP_DigestFinal_ex(m_context->context, hash.data(), nullptr) == 1;
    if (!isDone)
        qFatal("SHA-256 is not available"); // as good as no memory: nothing can be proved
    return hash;
}

void endHashing()
{
    OPENSSL_thread_stop();
}

QByteArray hexOf(const JournalHash &hash)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(hash.data()),
                                   qsizetype(hash.size()))
        .toHex();
}

std::optional<JournalHash> hashFromHex(QByteArrayView text)
{
    JournalHash hash{};
    if (text.size() != qsizetype(hash.size()) * 2)
        return std::nullopt;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        int value = -1;
        if (c >= '0' && c <= '9')
            value = c - '0';
        else if (c >= 'a' && c <= 'f')
            value = c - 'a' + 10;
        if (value < 0)
            return std::nullopt;
        auto &byte = hash[std::size_t(i / 2)];
        byte = static_cast<unsigned char>(byte << 4 | value);
    }
    return hash;
}

} // namespace motorpool
