// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalexport.h"

#include "jsontext.h"
#include "storagefault.h"
#include "targetfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

Failure notFound()
{
    ApiError error;
    error.kind = ApiError::Kind::NotFound;
    error.isRemark = true;
    error.detail = QCoreApplication::translate("Journal", "The journal has no such records.");
    return Failure(error);
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

void append(std::string &to, const QByteArray &bytes)
{
    to.append(bytes.constData(), std::size_t(bytes.size()));
}

} // namespace

Result<JournalRange> rangeOf(const JournalReader &reader, std::optional<EpochMs> from,
                             std::optional<EpochMs> to)
{
    JournalQuery query;
    query.from = from;
    query.to = to;
    JournalRange range;
    const std::atomic<bool> never{false};
    const auto done = reader.search(
        query,
        [&range](const JournalRecord &record) {
            range.from = range.from == 0 ? record.number : std::min(range.from, record.number);
            range.to = std::max(range.to, record.number);
            return true;
        },
        never);
    if (!done)
        return Failure(done.error());
    if (range.to == 0)
        return notFound();
    return range;
}

Result<JournalExported> exportJournal(const JournalReader &reader, const JournalRange &range,
                                      const QString &path, const QJsonObject &facts,
                                      const JournalProgressPtr &progress)
{
    const quint64 from = range.from == 0 ? reader.first() : range.from;
    const quint64 to = range.to == 0 ? reader.last() : range.to;
    if (from == 0 || from < reader.first() || to > reader.last() || from > to)
        return notFound();
    progress->total = to - from + 1;
    const auto ends = reader.read(from, from);
    const auto last = reader.read(to, to);
    if (!ends || !last)
        return Failure(ends ? last.error() : ends.error());
    if (ends->isEmpty() || last->isEmpty())
        return notFound();

    TargetFile file(path);
    if (const auto opened = file.open(); !opened)
        return Failure(opened.error());
    QJsonObject header = facts;
    header.insert(u"motorpoolJournal"_s, 1);
    header.insert(u"first"_s, qint64(from));
    header.insert(u"last"_s, qint64(to));
    header.insert(u"previous"_s, QString::fromLatin1(hexOf(ends->first().previous)));
    header.insert(u"head"_s, QString::fromLatin1(hexOf(last->first().hash)));
    std::string &out = file.buffer();
    append(out, jsonText(header));
    out += '\n';
    quint64 expected = from;
    const auto done = reader.visit(from, to, [&](quint64 number, const QByteArray &stored) {
        if (number != expected || std::size_t(stored.size()) <= journalTail)
            return false;
        ++expected;
        out += R"({"record":)";
        out += canonicalOf(viewOf(stored));
        out += R"(,"previous":")";
        append(out, hexOf(previousOf(viewOf(stored))));
        out += R"(","hash":")";
        append(out, hexOf(hashOf(viewOf(stored))));
        out += "\"}\n";
        file.writeOut();
        ++progress->done;
        return !progress->stop.load() && !file.fault();
    });
    if (!done)
        return Failure(done.error());
    if (progress->stop) {
        ApiError error;
        error.kind = ApiError::Kind::Cancelled;
        return Failure(error);
    }
    if (!file.fault() && expected != to + 1) {
        return storageFailure(
            path, QLatin1StringView(storagecode::badContent),
            QCoreApplication::translate("Journal", "Record %1 is missing or damaged. Verify the "
                                                   "journal; what is whole can be exported.")
                .arg(expected));
    }
    if (const auto synced = file.sync(); !synced)
        return Failure(synced.error());
    if (const auto committed = file.commit(); !committed)
        return Failure(committed.error());
    return JournalExported{from, to, last->first().hash};
}

} // namespace motorpool
