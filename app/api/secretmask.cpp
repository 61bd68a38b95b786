// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretmask.h"

#include "secretform.h"

#include <algorithm>

namespace motorpool {

namespace {

// Shorter texts are found everywhere by chance, and are no credentials of this service.
constexpr std::size_t shortestSecret = 8;

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

} // namespace motorpool
