// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalslice.h"

#include <QSet>

namespace motorpool {

using Kind = JournalFlaw::Kind;

namespace {

constexpr quint64 progressStep = 4096;

} // namespace

JournalFlaw unlinked(quint64 number, std::string_view stored)
{
    const auto record = recordFrom(stored);
    if (record && record->number != number)
        return {Kind::Moved, number, record->number, {}, {}};
    return {Kind::Unlinked, number, 0, {}, {}};
}

JournalFlaw unlinked(const JournalReader &reader, quint64 number, const QString &file)
{
    JournalFlaw flaw{Kind::Unlinked, number, 0, file, {}};
    (void)reader.visit(number, number, [&](quint64, const QByteArray &stored) {
        flaw = unlinked(number, {stored.constData(), std::size_t(stored.size())});
        return false;
    });
    flaw.file = file;
    return flaw;
}

JournalSlice readSlice(Database &database, std::size_t part, quint64 from, quint64 to,
                       JournalProgress &progress)
{
    JournalSlice slice;
    slice.part = part;
    slice.from = from;
    Sha256 sha;
    quint64 told = 0;
    const auto note = [&slice](const JournalFlaw &flaw) {
        if (!slice.flaw)
            slice.flaw = flaw;
    };
    const auto done = database.run(
        "SELECT number, bytes FROM record WHERE number BETWEEN ? AND ? ORDER BY number",
        {qint64(from), qint64(to)}, [&](const Row &row) {
            const auto number = quint64(row.number(0));
            const QByteArray bytes = row.bytes(1);
            const std::string_view stored{bytes.constData(), std::size_t(bytes.size())};
            const quint64 expected = slice.count == 0 ? from : slice.last + 1;
            if (number != expected)
                note({Kind::Missing, expected, number - 1, {}, {}});
            JournalHash previous{};
            JournalHash hash{};
            if (stored.size() <= journalTail) {
                note({Kind::Edited, number, 0, {}, {}});
            } else {
                previous = previousOf(stored);
                hash = hashOf(stored);
                if (sha.of(stored.substr(0, stored.size() - hash.size())) != hash)
                    note({Kind::Edited, number, 0, {}, {}});
                else if (slice.count > 0 && previous != slice.head)
                    note(unlinked(number, stored));
            }
            if (slice.count++ == 0) {
                slice.first = number;
                slice.previous = previous;
            }
            slice.last = number;
            slice.head = hash;
            if (slice.count - told >= progressStep) {
                progress.done += slice.count - told;
                told = slice.count;
            }
            return !progress.stop.load(std::memory_order_relaxed);
        });
    progress.done += slice.count - told;
    if (!done)
        note({Kind::Unreadable,
              slice.count == 0 ? from : slice.last + 1,
              0,
              {},
              done.error().title});
    else if (!slice.flaw && slice.count > 0 && slice.last < to && !progress.stop)
        note({Kind::Missing, slice.last + 1, to, {}, {}});
    else if (!slice.flaw && slice.count == 0 && !progress.stop)
        note({Kind::Missing, from, to, {}, {}});
    return slice;
}

bool isFenced(Database &database)
{
    QSet<QString> found;
    const auto done = database.run("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL", {},
                                   [&found](const Row &row) {
                                       found.insert(row.text(0));
                                       return true;
                                   });
    if (!done)
        return false;
    QSet<QString> wanted;
    for (const Migration &migration : journalDatabase().migrations) {
        for (const char *sql : migration)
            wanted.insert(QString::fromUtf8(sql));
    }
    return found == wanted;
}

} // namespace motorpool
