// SPDX-License-Identifier: GPL-3.0-or-later
// What of the journal's older files is kept, and whether all is there that has to be.
#include "databasefile.h"
#include "journalfolder.h"
#include "storagefault.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

QList<JournalArchive> JournalFolder::over(int keep) const
{
    QList<JournalArchive> all = archives();
    all.resize(keep > 0 ? std::max<qsizetype>(all.size() - keep, 0) : 0);
    return all;
}

Result<quint64> JournalFolder::announceRemoval(JournalFile &file, int keep,
                                               const JournalMark &anchored,
                                               const JournalAuthor &author, EpochMs now) const
{
    quint64 upTo = 0;
    for (const JournalArchive &archive : over(keep)) {
        if (archive.last <= anchored.removed)
            continue;
        if (archive.last >= anchored.head.number)
            break;
        const auto old = JournalFile::open(archive.path);
        const auto head = old ? (*old)->head() : Failure(old.error());
        if (!head)
            return Failure(head.error());
        // What is missing without a record of it was taken away.
        JournalRecord record = ownRecord(author, now, u"archive-removed"_s,
                                         {{u"file"_s, QFileInfo(archive.path).fileName()},
                                          {u"first"_s, qint64(archive.first)},
                                          {u"last"_s, qint64(archive.last)},
                                          {u"hash"_s, QString::fromLatin1(hexOf(head->hash))},
                                          {u"keep"_s, keep}});
        if (const auto appended = file.append({&record, 1}); !appended)
            return Failure(appended.error());
        upTo = archive.last;
    }
    return upTo;
}

void JournalFolder::removeArchives(int keep, quint64 upTo) const
{
    for (const JournalArchive &archive : over(keep)) {
        if (archive.last > upTo)
            break;
        QFile::remove(archive.path);
        for (const char *companion : databaseCompanions)
            QFile::remove(archive.path + QLatin1StringView(companion));
    }
}

Result<bool> JournalFolder::holds(JournalFile &live, const JournalMark &mark) const
{
    QLockFile turn(lockName());
    if (const auto locked = lock(turn); !locked)
        return Failure(locked.error());
    if (!live.database().isInPlace()) {
        return storageFailure(
            this->live(), QLatin1StringView(storagecode::changed),
            QCoreApplication::translate("Journal", "It goes on in another file."));
    }
    const auto first = firstRecord(live.database());
    if (!first)
        return Failure(first.error());
    if (!*first || chainOf(**first) != mark.chain)
        return false;
    const QList<JournalArchive> all = archives();
    quint64 expected = all.isEmpty() ? (*first)->number : all.first().first;
    // Whatever goes by itself goes after the keychain knows of it.
    if (expected > mark.removed + 1)
        return false;
    const auto hasIt = [&mark](JournalFile &file) -> Result<bool> {
        const auto bytes = file.stored(mark.head.number);
        if (!bytes)
            return Failure(bytes.error());
        return std::size_t(bytes->size()) > journalTail &&
               hashOf({bytes->constData(), std::size_t(bytes->size())}) == mark.head.hash;
    };
    const JournalArchive *with = nullptr;
    for (const JournalArchive &archive : all) {
        if (archive.first != expected)
            return false;
        expected = archive.last + 1;
        if (mark.head.number >= archive.first && mark.head.number <= archive.last)
            with = &archive;
    }
    if ((*first)->number != expected)
        return false;
    if (with == nullptr)
        return hasIt(live);
    const auto file = JournalFile::open(with->path);
    return file ? hasIt(**file) : Result<bool>(false);
}

} // namespace motorpool
