// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journalproof.h"

namespace motorpool {

/// A stretch of one file, checked by one thread: each record by itself, and each with the one
/// before. How it fits to what is before it, whoever joins the slices decides.
struct JournalSlice
{
    std::size_t part = 0;
    quint64 from = 0;
    quint64 count = 0;
    quint64 first = 0;
    quint64 last = 0;
    JournalHash previous{}; ///< of its first record
    JournalHash head{};     ///< of its last one
    std::optional<JournalFlaw> flaw;
};

JournalSlice readSlice(Database &database, std::size_t part, quint64 from, quint64 to,
                       JournalProgress &progress);

/// The flaw of a record that does not go on with the one before: another one's, or made anew.
JournalFlaw unlinked(quint64 number, std::string_view stored);
JournalFlaw unlinked(const JournalReader &reader, quint64 number, const QString &file);

/// Whether the file's statements are those with which it was made.
bool isFenced(Database &database);

} // namespace motorpool
