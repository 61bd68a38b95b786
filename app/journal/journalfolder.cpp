// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalfolder.h"

#include "databasefile.h"
#include "storagefault.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLockFile>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr auto chainKey = "chain"_L1;

QString newChain()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char *>(random.data()), sizeof(random))
            .toHex());
}

Result<Done> move(const QString &from, const QString &to)
{
    std::error_code fault;
    if (QFileInfo::exists(to))
        fault = std::make_error_code(std::errc::file_exists);
    else
        std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), fault);
    if (fault)
        return storageFailure(from, QLatin1StringView(storagecode::noAccess),
                              QString::fromStdString(fault.message()));
    // Not having them is usual.
    for (const char *companion : databaseCompanions)
        std::filesystem::rename((from + QLatin1StringView(companion)).toStdU16String(),
                                (to + QLatin1StringView(companion)).toStdU16String(), fault);
    return Done{};
}

} // namespace

JournalRecord ownRecord(const JournalAuthor &author, EpochMs now, const QString &what,
                        const QJsonObject &facts)
{
    JournalRecord record;
    record.time = now;
    record.author = author;
    record.entry.kind = JournalEntry::Kind::Journal;
    record.entry.what = what;
    record.entry.facts = facts;
    return record;
}

QString chainOf(const JournalRecord &first)
{
    return first.entry.kind == JournalEntry::Kind::Journal
               ? first.entry.facts.value(chainKey).toString()
               : QString();
}

Result<std::optional<JournalRecord>> firstRecord(Database &database)
{
    std::optional<JournalRecord> first;
    const auto done =
        database.run("SELECT bytes FROM record ORDER BY number LIMIT 1", {}, [&](const Row &row) {
            const QByteArray bytes = row.bytes(0);
            first = recordFrom({bytes.constData(), std::size_t(bytes.size())});
            return false;
        });
    if (!done)
        return Failure(done.error());
    return first;
}

QList<JournalArchive> JournalFolder::archives() const
{
    static const QRegularExpression form(uR"(^journal-(\d{1,18})-(\d{1,18})\.sqlite$)"_s);
    QList<JournalArchive> all;
    for (const QString &file : m_folder.entryList(QDir::Files | QDir::System)) {
        if (const auto match = form.match(file); match.hasMatch())
            all.append({m_folder.absoluteFilePath(file), match.captured(1).toULongLong(),
                        match.captured(2).toULongLong()});
    }
    std::sort(all.begin(), all.end(), [](const JournalArchive &a, const JournalArchive &b) {
        return std::tie(a.first, a.last) < std::tie(b.first, b.last);
    });
    return all;
}

Result<std::unique_ptr<JournalFile>> JournalFolder::openLive() const
{
    return JournalFile::open(live(), m_copy);
}

Result<bool> JournalFolder::lock(QLockFile &lock) const
{
    return lockDatabaseFile(lock, live(), journalDatabase().patience);
}

Result<std::unique_ptr<JournalFile>> JournalFolder::open(const JournalAuthor &author,
                                                         EpochMs now) const
{
    // An empty file at first: there has to be a folder before it can be locked.
    if (!m_folder.exists()) {
        if (const auto made = makeDatabaseFile(live(), journalDatabase().patience); !made)
            return Failure(made.error());
    }
    QLockFile turn(lockName());
    if (const auto locked = lock(turn); !locked)
        return Failure(locked.error());
    return openLocked(author, now);
}

Result<std::unique_ptr<JournalFile>> JournalFolder::openLocked(const JournalAuthor &author,
                                                               EpochMs now) const
{
    auto file = openLive();
    if (!file)
        return file;
    const auto closed = (*file)->isClosed();
    if (!closed)
        return Failure(closed.error());
    if (*closed) {
        if (const auto moved = archive(*file); !moved)
            return Failure(moved.error());
        file = openLive();
        if (!file)
            return file;
    }
    const auto head = (*file)->head();
    if (!head)
        return Failure(head.error());
    if (head->number == 0) {
        if (const auto begun = begin(**file, author, now); !begun)
            return Failure(begun.error());
    }
    return file;
}

Result<Done> JournalFolder::begin(JournalFile &file, const JournalAuthor &author, EpochMs now) const
{
    JournalRecord record = ownRecord(author, now, u"begun"_s, {{QString(chainKey), newChain()}});
    if (const QList<JournalArchive> old = archives(); !old.isEmpty()) {
        const auto before = JournalFile::open(old.last().path);
        if (!before)
            return Failure(before.error());
        const auto head = (*before)->head();
        const auto first = firstRecord((*before)->database());
        if (!head || !first)
            return Failure(head ? first.error() : head.error());
        record = ownRecord(author, now, u"continued"_s,
                           {{QString(chainKey), *first ? chainOf(**first) : QString()},
                            {u"after"_s, QFileInfo(old.last().path).fileName()}});
        record.number = head->number + 1;
        record.previous = head->hash;
    }
    const auto appended = file.append({&record, 1});
    if (!appended)
        return Failure(appended.error());
    return Done{};
}

Result<Done> JournalFolder::archive(std::unique_ptr<JournalFile> &file) const
{
    const auto first = firstRecord(file->database());
    const auto head = file->head();
    if (!first || !head)
        return Failure(first ? head.error() : first.error());
    const quint64 number = *first ? (*first)->number : head->number;
    // So that a copy of the file alone is complete; where somebody reads, its log goes with it.
    (void)file->database().run("PRAGMA wal_checkpoint(TRUNCATE)");
    file.reset();
    return move(live(),
                m_folder.absoluteFilePath(u"journal-%1-%2.sqlite"_s.arg(number).arg(head->number)));
}

Result<Done> JournalFolder::rotate(std::unique_ptr<JournalFile> &file,
                                   const JournalRotation &rotation, const JournalAuthor &author,
                                   EpochMs now) const
{
    constexpr qint64 day = 24 * 60 * 60 * 1000;
    bool isTime = rotation.bytes > 0 && file->size() > rotation.bytes;
    if (!isTime && rotation.days > 0) {
        const auto began = file->began();
        isTime = began && *began > 0 && now - *began > rotation.days * day;
    }
    if (!isTime)
        return Done{};
    QLockFile turn(lockName());
    if (const auto locked = lock(turn); !locked)
        return Failure(locked.error());
    JournalRecord last = ownRecord(author, now, u"closed"_s, {});
    if (const auto closed = file->close(last); !closed)
        return Failure(closed.error());
    if (const auto moved = archive(file); !moved) {
        // It goes on where it is: the next attempt may find it alone.
        auto same = openLive();
        if (same && (*same)->reopen())
            file = std::move(*same);
        return moved;
    }
    auto next = openLocked(author, now);
    if (!next)
        return Failure(next.error());
    file = std::move(*next);
    return Done{};
}

Result<QString> JournalFolder::beginAnew(const JournalAuthor &author, const QString &reason,
                                         const QJsonObject &known, EpochMs now) const
{
    QLockFile turn(lockName());
    if (const auto locked = lock(turn); !locked)
        return Failure(locked.error());
    const QString stamp =
        QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss");
    QString place = u"journal-set-aside-"_s + stamp;
    for (int i = 2; m_folder.exists(place); ++i)
        place = u"journal-set-aside-%1-%2"_s.arg(stamp).arg(i);
    if (!m_folder.mkdir(place)) {
        return storageFailure(m_folder.absoluteFilePath(place),
                              QLatin1StringView(storagecode::noAccess), u"mkdir"_s);
    }
    QFile::setPermissions(m_folder.absoluteFilePath(place),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QStringList paths;
    for (const JournalArchive &old : archives())
        paths << old.path;
    if (QFileInfo::exists(live()))
        paths << live();
    for (const QString &path : paths) {
        const QString to = m_folder.absoluteFilePath(place + u'/' + QFileInfo(path).fileName());
        if (const auto moved = move(path, to); !moved)
            return Failure(moved.error());
    }
    auto file = openLive();
    if (!file)
        return Failure(file.error());
    QJsonObject facts{
        {QString(chainKey), newChain()}, {u"setAside"_s, place}, {u"reason"_s, reason}};
    if (!known.isEmpty())
        facts.insert(u"known"_s, known);
    JournalRecord record = ownRecord(author, now, u"begun"_s, facts);
    if (const auto appended = (*file)->append({&record, 1}); !appended)
        return Failure(appended.error());
    return place;
}

} // namespace motorpool
