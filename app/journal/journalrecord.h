// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "isotime.h"
#include "journal.h"
#include "sha256.h"

#include <optional>
#include <string_view>

namespace motorpool {

/// Who writes, where, and for which application. A value.
struct JournalAuthor
{
    QString person; ///< the operating system's user
    QString host;
    QString program; ///< with its version: "motorpool 0.1.0"
    qint64 processId = 0;
    QString applicationId;
    QString clientId;

    friend bool operator==(const JournalAuthor &, const JournalAuthor &) = default;
};

/// This process as an author for the application.
JournalAuthor thisAuthor(const QString &applicationId, const QString &clientId);

/// One record of the journal. A value.
struct JournalRecord
{
    quint64 number = 0; ///< counts up from 1 without a gap
    EpochMs time = 0;
    JournalAuthor author;
    JournalEntry entry;
    JournalHash previous{}; ///< of the record before
    JournalHash hash{};     ///< of the canonical bytes, followed by previous

    friend bool operator==(const JournalRecord &, const JournalRecord &) = default;
};

/// What is chained behind the canonical bytes: previous and hash, 32 bytes each.
inline constexpr std::size_t journalTail = 64;

/// The kind as it is written: "deed", "request".
QLatin1StringView nameOf(JournalEntry::Kind kind);
std::optional<JournalEntry::Kind> journalKind(QStringView name);
inline constexpr int journalKinds = int(JournalEntry::Kind::Journal) + 1;

/// The record's canonical bytes: JSON on one line, UTF-8, keys in order, without what is empty or
/// 0. Texts over 4,096 characters are cut, facts over 64 KiB left out, and "cut": true says so.
QByteArray canonicalBytes(const JournalRecord &record);

/// As it is stored: the canonical bytes, previous, hash. Sets the record's hash.
QByteArray sealed(JournalRecord &record, Sha256 &sha);

/// A record from its stored bytes; the hashes are taken as they stand. Nothing where they are no
/// record.
std::optional<JournalRecord> recordFrom(std::string_view stored);

/// A record from its canonical bytes, without hashes.
std::optional<JournalRecord> recordFromCanonical(std::string_view bytes);

/// The parts of the stored bytes, which are at least journalTail long.
std::string_view canonicalOf(std::string_view stored);
JournalHash previousOf(std::string_view stored);
JournalHash hashOf(std::string_view stored);

} // namespace motorpool
