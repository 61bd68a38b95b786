// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journalfile.h"
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

    explicit JournalFolder(const QString &folder)
        : m_folder(folder)
    {
    }

    QString live() const { return m_folder.absoluteFilePath(QLatin1StringView(name)); }
    QList<JournalArchive> archives() const; ///< oldest first

    /// Opens the file to append to. Makes it where there is none, with a first record that begins a
    /// chain or goes on with that of the newest archive; completes what was killed between closing
    /// a file and beginning the next. A file that cannot be used stays as it is: an error.
    Result<std::unique_ptr<JournalFile>> open(const JournalAuthor &author, EpochMs now) const;

    /// If it is time: closes the file, gives it its archive's name, goes on in a new one and
    /// removes the archives over the number kept, which is recorded. file is then another.
    Result<Done> rotate(std::unique_ptr<JournalFile> &file, const JournalRotation &rotation,
                        const JournalAuthor &author, EpochMs now) const;

    /// Moves all files of the journal into a new folder beside them, and begins a chain whose first
    /// record says so, with the reason and what was known of the old one's end. No connection of
    /// this process may be open to them. Gives the folder's name.
    Result<QString> beginAnew(const JournalAuthor &author, const QString &reason,
                              const QJsonObject &known, EpochMs now) const;

    /// Whether the chain has this record with this hash; live is the open file. Where the file that
    /// had it is gone, as keep allows, it has.
    bool holds(JournalFile &live, const QString &chain, const JournalHead &head) const;

    /// Held while files are opened by their names, so that none changes its name meanwhile. False
    /// where the folder takes no lock, as a read-only one does not.
    Result<bool> lock(QLockFile &lock) const;
    QString lockName() const { return m_folder.absoluteFilePath(QStringLiteral("journal.lock")); }

private:
    Result<std::unique_ptr<JournalFile>> openLocked(const JournalAuthor &author, EpochMs now) const;
    Result<Done> begin(JournalFile &file, const JournalAuthor &author, EpochMs now) const;
    Result<Done> archive(std::unique_ptr<JournalFile> &file) const;
    Result<Done> prune(JournalFile &file, int keep, const JournalAuthor &author, EpochMs now) const;

    QDir m_folder;
};

/// The chain's own name, which the first record of each of its files tells; empty when unreadable.
QString chainOf(const JournalRecord &first);

/// The first record of a file; nothing for an empty one.
Result<std::optional<JournalRecord>> firstRecord(Database &database);

} // namespace motorpool
