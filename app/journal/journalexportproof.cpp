// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalexport.h"
#include "journalslice.h"
#include "storagefault.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QScopeGuard>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

using Kind = JournalFlaw::Kind;

constexpr std::string_view lineStart = R"({"record":)";
constexpr std::string_view previousKey = R"(,"previous":")";
constexpr std::string_view hashKey = R"(","hash":")";
constexpr std::string_view lineEnd = "\"}";
constexpr std::size_t hexLength = 64;
constexpr std::size_t tailLength =
    previousKey.size() + hexLength + hashKey.size() + hexLength + lineEnd.size();
constexpr qint64 longestLine = 1024 * 1024;

Failure noExport(const QString &path)
{
    ApiError error;
    error.kind = ApiError::Kind::Usage;
    error.detail = QCoreApplication::translate("Journal", "%1 is no exported journal.").arg(path);
    return Failure(error);
}

/// The line's canonical bytes with both hashes behind, as they are stored; empty if it is no line.
QByteArray storedFrom(std::string_view line)
{
    if (line.size() <= lineStart.size() + tailLength || !line.starts_with(lineStart))
        return {};
    const std::string_view tail = line.substr(line.size() - tailLength);
    const auto previous = hashFromHex(QByteArrayView(tail.data() + previousKey.size(), hexLength));
    const std::size_t at = previousKey.size() + hexLength + hashKey.size();
    const auto hash = hashFromHex(QByteArrayView(tail.data() + at, hexLength));
    if (!tail.starts_with(previousKey) || !tail.ends_with(lineEnd) || !previous || !hash ||
        tail.substr(previousKey.size() + hexLength, hashKey.size()) != hashKey) {
        return {};
    }
    const std::string_view record =
        line.substr(lineStart.size(), line.size() - lineStart.size() - tailLength);
    QByteArray stored(record.data(), qsizetype(record.size()));
    stored.append(reinterpret_cast<const char *>(previous->data()), qsizetype(previous->size()));
    stored.append(reinterpret_cast<const char *>(hash->data()), qsizetype(hash->size()));
    return stored;
}

struct Header
{
    quint64 first = 0;
    quint64 last = 0;
    JournalHash previous{};
    JournalHash head{};
};

std::optional<Header> headerFrom(const QByteArray &line)
{
    const QJsonObject all = QJsonDocument::fromJson(line).object();
    const auto previous = hashFromHex(all.value("previous"_L1).toString().toLatin1());
    const auto head = hashFromHex(all.value("head"_L1).toString().toLatin1());
    const qint64 first = all.value("first"_L1).toInteger();
    const qint64 last = all.value("last"_L1).toInteger();
    if (all.value("motorpoolJournal"_L1).toInt() != 1 || !previous || !head || first <= 0 ||
        last < first) {
        return std::nullopt;
    }
    return Header{quint64(first), quint64(last), *previous, *head};
}

std::optional<JournalFlaw> flawOf(const QByteArray &stored, quint64 expected,
                                  const JournalHash &before, Sha256 &sha)
{
    if (stored.isEmpty())
        return JournalFlaw{Kind::Edited, expected, 0, {}, {}};
    const std::string_view view{stored.constData(), std::size_t(stored.size())};
    const auto record = recordFrom(view);
    if (sha.of(view.substr(0, view.size() - journalTail / 2)) != hashOf(view) || !record)
        return JournalFlaw{Kind::Edited, expected, 0, {}, {}};
    if (record->number > expected && previousOf(view) != before)
        return JournalFlaw{Kind::Missing, expected, record->number - 1, {}, {}};
    if (record->number != expected)
        return JournalFlaw{Kind::Moved, expected, record->number, {}, {}};
    if (previousOf(view) != before)
        return JournalFlaw{Kind::Unlinked, expected, 0, {}, {}};
    return std::nullopt;
}

} // namespace

Result<JournalProof> proveExport(const QString &path, const JournalProgressPtr &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return storageFailure(path, QLatin1StringView(storagecode::noAccess), file.errorString());
    const auto header = headerFrom(file.readLine(longestLine));
    if (!header)
        return noExport(path);
    JournalProof proof;
    proof.files = {QFileInfo(path).fileName()};
    proof.first = header->first;
    progress->total = header->last - header->first + 1;
    JournalHash before = header->previous;
    const auto end = qScopeGuard(endHashing); // it may be a thread of its own
    Sha256 sha;
    while (!proof.flaw && !file.atEnd()) {
        QByteArray line = file.readLine(longestLine);
        const bool isWhole = line.endsWith('\n');
        if (isWhole)
            line.chop(1);
        const quint64 expected = header->first + proof.count;
        const QByteArray stored =
            isWhole ? storedFrom({line.constData(), std::size_t(line.size())}) : QByteArray();
        proof.flaw = flawOf(stored, expected, before, sha);
        // One that comes after it is not missing but in another place.
        if (proof.flaw && proof.flaw->kind == Kind::Missing) {
            QByteArray next = file.readLine(longestLine);
            next.chop(1);
            const QByteArray after = storedFrom({next.constData(), std::size_t(next.size())});
            const auto record = recordFrom({after.constData(), std::size_t(after.size())});
            if (record && record->number <= proof.flaw->other)
                proof.flaw = JournalFlaw{Kind::Moved, expected, proof.flaw->other + 1, {}, {}};
        }
        if (!proof.flaw && expected > header->last)
            proof.flaw = JournalFlaw{Kind::Moved, header->last, expected, {}, {}};
        if (proof.flaw)
            break;
        before = hashOf({stored.constData(), std::size_t(stored.size())});
        ++proof.count;
        proof.last = expected;
        proof.head = before;
        progress->done = proof.count;
        if (progress->stop) {
            ApiError error;
            error.kind = ApiError::Kind::Cancelled;
            return Failure(error);
        }
    }
    if (!proof.flaw && proof.last != header->last)
        proof.flaw = JournalFlaw{Kind::Missing, header->first + proof.count, header->last, {}, {}};
    else if (!proof.flaw && proof.head != header->head)
        proof.flaw = JournalFlaw{Kind::Unlinked, header->last, 0, {}, {}};
    if (proof.flaw)
        proof.flaw->file = proof.files.first();
    return proof;
}

} // namespace motorpool
