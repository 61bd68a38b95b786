// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journalfile.h"

#include <QString>

#include <optional>

namespace motorpool {

/// How far a chain had come: what is kept where no file can be edited. A value.
struct JournalMark
{
    QString chain;
    JournalHead head;
    quint64 removed = 0; ///< up to this number this program itself removed records, as it is set

    friend bool operator==(const JournalMark &, const JournalMark &) = default;
};

/// A mark as one line of text, for the keychain.
QByteArray textOf(const JournalMark &mark);
std::optional<JournalMark> markFrom(const QByteArray &text);

} // namespace motorpool
