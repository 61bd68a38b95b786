// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journalreader.h"
#include "journalwriter.h"

#include <QStringList>

#include <atomic>
#include <memory>
#include <optional>

namespace motorpool {

/// The first thing that is wrong with a chain. A value.
struct JournalFlaw
{
    enum class Kind {
        Edited,     ///< the record's bytes and its hash do not fit
        Missing,    ///< the records from number to other are not there
        Moved,      ///< in its place stands the record with the number other
        Unlinked,   ///< it does not go on with the record before: one of the two was made anew
        BadFirst,   ///< the chain does not begin as one does
        Unreadable, ///< from here on the file cannot be read; words say why
        CutOff,     ///< the keychain knows of a later end: from number to other is missing
        OtherChain, ///< the keychain knows of another journal, or of another record at number
    };

    Kind kind = Kind::Edited;
    quint64 number = 0;
    quint64 other = 0;
    QString file;  ///< its name
    QString words; ///< of the system or of SQLite

    friend bool operator==(const JournalFlaw &, const JournalFlaw &) = default;
};

/// What is known of a journal from elsewhere than its files. A value.
struct JournalWitness
{
    std::optional<JournalMark> mark; ///< in the keychain
    bool isAsked = false;            ///< the keychain could be asked
    int keep = 0;                    ///< archives that the settings keep; 0: all
};

/// The journal that was set aside when this one was begun, as this one's first record tells.
struct JournalBefore
{
    EpochMs time = 0;   ///< of the new beginning
    quint64 number = 0; ///< of its last record that was known; 0: none was
    QString hash;       ///< of that one, in hexadecimal digits
    QString folder;     ///< in which its files were laid
    QString reason;

    friend bool operator==(const JournalBefore &, const JournalBefore &) = default;
};

/// What was found about a chain, or a part of it. A value.
struct JournalProof
{
    enum class Anchor {
        NotAsked, ///< an exported file: the keychain says nothing of it
        None,     ///< the keychain has no mark of this journal
        Silent,   ///< the keychain could not be asked
        Fits,
        Contradicts, ///< its mark does not fit: what it knows of is not there, or another
    };

    QString chain;
    quint64 first = 0;
    quint64 last = 0;
    quint64 count = 0; ///< records that were checked
    JournalHash head{};
    QStringList files;
    std::optional<JournalFlaw> flaw;
    bool isUnfenced = false; ///< somebody took down what keeps SQLite from changing records
    quint64 removedUpTo = 0; ///< records that were removed as the settings say, with a record
    std::optional<JournalBefore> before;
    Anchor anchor = Anchor::NotAsked;
    quint64 anchored = 0; ///< the number of the mark in the keychain

    bool isSound() const { return !flaw; }
    friend bool operator==(const JournalProof &, const JournalProof &) = default;
};

/// How far a verification has come; and a way to end it.
struct JournalProgress
{
    std::atomic<quint64> done{0};
    std::atomic<quint64> total{0};
    std::atomic<bool> stop{false};
};
using JournalProgressPtr = std::shared_ptr<JournalProgress>;

/// Walks the whole chain in the folder, on as many threads as there are processors, and compares it
/// with what is known from elsewhere.
/// Error: Storage when there is no journal; Cancelled. Blocks; any thread.
Result<JournalProof> proveJournal(const QString &folder, const JournalWitness &witness,
                                  const JournalProgressPtr &progress);

/// The same for the one in memory; on the thread of the database.
Result<JournalProof> proveJournal(Database *database, const JournalProgressPtr &progress);

/// In words, in the context "Journal".
QString wordsOf(const JournalFlaw &flaw);
QString verdictOf(const JournalProof &proof); ///< one sentence
QStringList provedBy(const JournalProof &proof);
QStringList notProvedBy(const JournalProof &proof);

} // namespace motorpool
