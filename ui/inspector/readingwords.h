// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motorpool {

/// Why an answer holds no signal at all, and what to do about it.
struct EmptyStoreWords
{
    QString title;
    QString body;
    QString action;
};
EmptyStoreWords emptyStoreWords();

} // namespace motorpool
