// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretmask.h"

#include "secretform.h"

#include <algorithm>
#include <sodium.h>

namespace motorpool {

namespace {

// Shorter texts are found everywhere by chance, and are no credentials of this service.
constexpr std::size_t shortestSecret = 8;

// The beginning of a body, which is all that an error keeps of it.
constexpr qsizetype searchedBody = 64 * 1024;
constexpr qsizetype mostMarks = 16;

void mask(QByteArray &text, QByteArrayView needle)
{
    qsizetype found = 0;
    while ((found = text.indexOf(needle, found)) >= 0) {
        text.replace(found, needle.size(), QByteArray(needle.size(), '*'));
        found += needle.size();
    }
}

void maskEverywhere(HttpAnswer &answer, const SecretBytes &secret)
{
    // Opened once for all: each opening changes the protection of memory.
    secret.read([&answer](std::span<const char> bytes) {
        const QByteArrayView needle(bytes.data(), static_cast<qsizetype>(bytes.size()));
        mask(answer.body, needle);
        for (auto &[name, value] : answer.headers)
            mask(value, needle);
    });
}

/// Whether forms and JSON spell every byte of it as it is.
bool isPlain(const SecretBytes &secret)
{
    bool plain = true;
    secret.read([&plain](std::span<const char> bytes) {
        plain = std::all_of(bytes.begin(), bytes.end(), isUnreserved);
    });
    return plain;
}

/// A key of this process, so that the hashes are worth nothing elsewhere.
const unsigned char *markKey()
{
    static const auto key = [] {
        std::array<unsigned char, crypto_shorthash_KEYBYTES> bytes{};
        randombytes_buf(bytes.data(), bytes.size());
        return bytes;
    }();
    return key.data();
}

/// The secret as JSON writers spell it that escape slashes.
SecretBytes slashEscaped(const SecretBytes &secret)
{
    QByteArray text;
    text.reserve(2 * static_cast<qsizetype>(secret.size()));
    secret.read([&text](std::span<const char> bytes) {
        for (const char c : bytes) {
            if (c == '/')
                text.append('\\');
            text.append(c);
        }
    });
    return SecretBytes::take(text);
}

} // namespace

void maskSecrets(HttpAnswer &answer, const QList<Secret> &secrets)
{
    for (const Secret &secret : secrets) {
        if (!secret || secret->size() < shortestSecret)
            continue;
        maskEverywhere(answer, *secret);
        if (isPlain(*secret))
            continue;
        for (const SecretBytes &spelling : {formEncoded(*secret), slashEscaped(*secret)}) {
            if (!spelling.equals(*secret))
                maskEverywhere(answer, spelling);
        }
    }
}

SecretMarks::Mark SecretMarks::markOf(std::span<const char> bytes)
{
    static_assert(sizeof(Mark::hash) == crypto_shorthash_BYTES);
    Mark mark{qsizetype(bytes.size()), {}};
    crypto_shorthash(mark.hash.data(), reinterpret_cast<const unsigned char *>(bytes.data()),
                     bytes.size(), markKey());
    return mark;
}

void SecretMarks::add(const SecretBytes &secret)
{
    if (secret.size() < shortestSecret)
        return;
    const auto keep = [this](std::span<const char> bytes) {
        const Mark mark = markOf(bytes);
        if (!m_marks.contains(mark))
            m_marks.prepend(mark);
    };
    secret.read(keep);
    if (!isPlain(secret)) {
        formEncoded(secret).read(keep);
        slashEscaped(secret).read(keep);
    }
    m_marks.resize(std::min(m_marks.size(), mostMarks));
}

void SecretMarks::mask(QByteArray &text) const
{
    for (const Mark &mark : m_marks) {
        const qsizetype last = std::min(text.size() - mark.size, searchedBody);
        for (qsizetype at = 0; at <= last; ++at) {
            if (markOf({text.constData() + at, std::size_t(mark.size)}) == mark)
                text.replace(at, mark.size, QByteArray(mark.size, '*'));
        }
    }
}

void SecretMarks::mask(HttpAnswer &answer) const
{
    if (!answer.isSuccess())
        mask(answer.body);
    for (auto &[name, value] : answer.headers)
        mask(value);
}

} // namespace motorpool
