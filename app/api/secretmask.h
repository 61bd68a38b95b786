// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"

#include <array>
#include <span>

namespace motorpool {

/// Replaces the credentials that a request carried wherever its answer repeats them, as some
/// servers and proxies do in their error pages. Answers are shown and kept; credentials are not.
/// Null and very short secrets are passed over.
void maskSecrets(HttpAnswer &answer, const QList<Secret> &secrets);

/// Marks of secrets, by which they are known again in a text, and out of which nobody gets them
/// back: their length and a short keyed hash. A value.
class SecretMarks
{
public:
    /// Also in the spellings in which an answer may repeat it; very short ones are passed over. Of
    /// many the latest are kept.
    void add(const SecretBytes &secret);

    /// Replaces them in the answer's headers and, unless it is a success, in as much of its body as
    /// is ever kept.
    void mask(HttpAnswer &answer) const;

private:
    struct Mark
    {
        qsizetype size = 0;
        std::array<unsigned char, 8> hash{};

        friend bool operator==(const Mark &, const Mark &) = default;
    };

    static Mark markOf(std::span<const char> bytes);
    void mask(QByteArray &text) const;

    QList<Mark> m_marks;
};

} // namespace motorpool
