// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journalmark.h"
#include "journalsettings.h"

#include <QDir>
#include <QStringList>

class QLockFile;

namespace motorpool {

/// A file that was closed and in which the journal does not go on. A value.
struct JournalArchive
{
    QString path;
    quint64 first = 0;
    quint64 last = 0;

    friend bool operator==(const JournalArchive &, const JournalArchive &) = default;
};

/// The journal's files in an application's folder: "journal.sqlite", which is appended to, and
/// "journal-<first>-<last>.sqlite", which went before. Several programs may do everything here at
/// once; "journal.lock" is held while files get their names or are opened. All of it blocks.
class JournalFolder
{
public:
    static constexpr auto name = "journal.sqlite";

    /// copy gets every record that is written here, those about the files too.
    explicit JournalFolder(const QString &folder, const JournalCopy &copy = {})
        : m_folder(folder)
        , m_copy(copy)
    {
    }

    QString live() const { return m_folder.absoluteFilePath(QLatin1StringView(name)); }
    QList<JournalArchive> archives() const; ///< oldest first

    /// Opens the file to append to. Makes it where there is none, with a first record that begins a
    /// chain or goes on with that of the newest archive; completes what was killed between closing
    /// a file and beginning the next. A file that cannot be used stays as it is: an error.
    Result<std::unique_ptr<JournalFile>> open(const JournalAuthor &author, EpochMs now) const;

    /// If it is time: closes the file, gives it its archive's name and goes on in a new one. file
    /// is then another.
    Result<Done> rotate(std::unique_ptr<JournalFile> &file, const JournalRotation &rotation,
                        const JournalAuthor &author, EpochMs now) const;

    /// Records of the archives over the number kept that they are about to be removed, but of none
    /// that anchored, the mark in the keychain, is not behind: the mark has to be found again.
    /// Gives the last of their numbers, 0 without any.
    Result<quint64> announceRemoval(JournalFile &file, int keep, const JournalMark &anchored,
                                    const JournalAuthor &author, EpochMs now) const;

    /// Removes those of them whose records go up to this number; only after it is in the keychain.
    void removeArchives(int keep, quint64 upTo) const;

    /// Moves all files of the journal into a new folder beside them, and begins a chain whose first
    /// record says so, with the reason and what was known of the old one's end. No connection of
    /// this process may be open to them. Gives the folder's name.
    Result<QString> beginAnew(const JournalAuthor &author, const QString &reason,
                              const QJsonObject &known, EpochMs now) const;

    /// Whether the chain has the mark's record with its hash, and by the names of its files no gap
    /// and nothing missing at its beginning but what the mark says; live is the open file. Error:
    /// Storage, also where live is not in its place any more.
    Result<bool> holds(JournalFile &live, const JournalMark &mark) const;

    /// Held while files are opened by their names, so that none changes its name meanwhile. False
    /// where the folder takes no lock, as a read-only one does not.
    Result<bool> lock(QLockFile &lock) const;
    QString lockName() const { return m_folder.absoluteFilePath(QStringLiteral("journal.lock")); }

private:
    Result<std::unique_ptr<JournalFile>> openLocked(const JournalAuthor &author, EpochMs now) const;
    Result<Done> begin(JournalFile &file, const JournalAuthor &author, EpochMs now) const;
    Result<Done> archive(std::unique_ptr<JournalFile> &file) const;
    QList<JournalArchive> over(int keep) const;
    Result<std::unique_ptr<JournalFile>> openLive() const;

    QDir m_folder;
    JournalCopy m_copy;
};

/// A record about the journal itself.
JournalRecord ownRecord(const JournalAuthor &author, EpochMs now, const QString &what,
                        const QJsonObject &facts);

/// The chain's own name, which the first record of each of its files tells; empty when unreadable.
QString chainOf(const JournalRecord &first);

/// The first record of a file; nothing for an empty one.
Result<std::optional<JournalRecord>> firstRecord(Database &database);

} // namespace motorpool
