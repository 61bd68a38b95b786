// SPDX-License-Identifier: GPL-3.0-or-later
#include "casehistory.h"

#include "errorsparser.h"
#include "journalaccess.h"

#include <QCoreApplication>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRecords = 100'000;

QDateTime timeOf(EpochMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
}

std::optional<ApiError::Kind> kindNamed(const QString &name)
{
    for (int kind = 0; kind < ApiError::kinds; ++kind) {
        if (kindName(ApiError::Kind(kind)) == name)
            return ApiError::Kind(kind);
    }
    return {};
}

CaseRequest requestFrom(const JournalRecord &record)
{
    constexpr int firstFailure = 400;
    const JournalEntry &entry = record.entry;
    const QJsonObject error = entry.facts.value("error"_L1).toObject();
    const QString query = entry.facts.value("query"_L1).toString();
    CaseRequest request;
    request.at = timeOf(record.time);
    request.method = entry.what.section(u' ', 0, 0);
    request.path = entry.what.section(u' ', 1);
    if (!query.isEmpty())
        request.path += u'?' + query;
    request.userId = entry.userId;
    request.status = entry.status;
    request.cost = entry.cost;
    request.attempt = entry.facts.value("attempt"_L1).toInt(1);
    request.requestId = entry.requestId;
    request.errorType = error.value("type"_L1).toString();
    request.errorCode = error.value("code"_L1).toString();
    request.errorDetail = error.value("detail"_L1).toString();
    if (const auto kind = kindNamed(error.value("kind"_L1).toString()))
        request.failure = kind;
    else if (entry.status >= firstFailure)
        request.failure = errorKind(entry.status, request.errorType);
    else if (entry.status == 0)
        request.failure = ApiError::Kind::Offline;
    return request;
}

CaseRecord recordFrom(const JournalRecord &from)
{
    CaseRecord record;
    record.number = from.number;
    record.about = from.entry.about;
    record.at = timeOf(from.time);
    record.kind = nameOf(from.entry.kind);
    record.what = from.entry.what;
    record.person = from.author.person;
    record.computer = from.author.host;
    record.program = from.author.program;
    record.vehicleId = from.entry.vehicleId;
    record.userId = from.entry.userId;
    record.status = from.entry.status;
    record.requestId = from.entry.requestId;
    record.cost = from.entry.cost;
    record.facts = from.entry.facts;
    return record;
}

} // namespace

OwnRequests ownRequests(const QList<Exchange> &exchanges)
{
    OwnRequests own;
    for (const Exchange &exchange : exchanges) {
        if (exchange.trace > 0)
            own.insert(exchange.trace, exchange.startedAt.toMSecsSinceEpoch());
    }
    return own;
}

bool isOneOf(const OwnRequests &own, const JournalRecord &record)
{
    if (record.author.processId != QCoreApplication::applicationPid())
        return false;
    const auto trace = quint64(record.entry.facts.value("trace"_L1).toInteger());
    const auto began = own.constFind(trace);
    return began != own.cend() && record.time >= *began;
}

Call<CaseHistory> *readCaseHistory(FileJournal *journal, const CaseSpan &span,
                                   const OwnRequests &own, QObject *parent)
{
    JournalQuery query;
    if (span.from.isValid())
        query.from = span.from.toMSecsSinceEpoch();
    if (span.to.isValid())
        query.to = span.to.toMSecsSinceEpoch() + 1;
    return readJournal<CaseHistory>(
        journal, parent, [query, own](const JournalReader &reader) -> Result<CaseHistory> {
            CaseHistory history;
            qsizetype seen = 0;
            const auto take = [&](const JournalRecord &record) {
                if (++seen > mostRecords) {
                    history.isCut = true;
                    return false;
                }
                if (record.entry.kind != JournalEntry::Kind::Request)
                    history.records += recordFrom(record);
                else if (!isOneOf(own, record))
                    history.requests += requestFrom(record);
                return true;
            };
            const std::atomic<bool> stop{false};
            if (const auto done = reader.search(query, take, stop); !done)
                return Failure(done.error());
            return history;
        });
}

} // namespace motorpool
