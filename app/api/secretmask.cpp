// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretmask.h"

#include <string_view>

namespace motorpool {

namespace {

// Shorter texts are found everywhere by chance, and are no credentials of this service.
constexpr std::size_t shortestSecret = 8;

void mask(QByteArray &text, const SecretBytes &secret)
{
    secret.read([&text](std::span<const char> bytes) {
        const std::string_view needle(bytes.data(), bytes.size());
        std::size_t from = 0;
        for (;;) {
            const std::string_view whole(text.constData(), static_cast<std::size_t>(text.size()));
            const std::size_t found = whole.find(needle, from);
            if (found == std::string_view::npos)
                return;
            text.replace(static_cast<qsizetype>(found), static_cast<qsizetype>(needle.size()),
                         QByteArray(static_cast<qsizetype>(needle.size()), '*'));
            from = found + needle.size();
        }
    });
}

} // namespace

void maskSecrets(HttpAnswer &answer, const QList<Secret> &secrets)
{
    for (const Secret &secret : secrets) {
        if (!secret || secret->size() < shortestSecret)
            continue;
        mask(answer.body, *secret);
        for (auto &[name, value] : answer.headers)
            mask(value, *secret);
    }
}

} // namespace motorpool
