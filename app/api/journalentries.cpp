// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalentries.h"

#include "errorsparser.h"
#include "httprun.h"
#include "isotime.h"
#include "redact.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <atomic>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDetail = 500;

QString filterOf(const HttpRequest &request, QStringView name)
{
    const auto items = QUrlQuery(request.url).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == name)
            return value;
    }
    return {};
}

QString userOf(const HttpRequest &request)
{
    for (const auto &[name, value] : request.headers) {
        if (name.compare("sc-user-id", Qt::CaseInsensitive) == 0)
            return QString::fromUtf8(value);
    }
    if (!request.subject.userId.isEmpty())
        return request.subject.userId;
    return filterOf(request, u"filter[userId]");
}

QString vehicleOf(const HttpRequest &request)
{
    if (!request.purpose.vehicleId.isEmpty())
        return request.purpose.vehicleId;
    if (!request.subject.vehicleId.isEmpty())
        return request.subject.vehicleId;
    return filterOf(request, u"filter[vehicleId]");
}

QString purposeOf(const Purpose &purpose)
{
    if (!purpose.isCounted)
        return u"free"_s;
    return purpose.priority == Priority::Background ? u"background"_s : u"interactive"_s;
}

JournalEntry entryOf(const HttpRequest &request, JournalEntry::Kind kind)
{
    JournalEntry entry;
    entry.kind = kind;
    entry.what = request.deed.isEmpty() ? operationOf(request) : request.deed;
    entry.vehicleId = vehicleOf(request);
    entry.userId = userOf(request);
    if (request.attempt > 1)
        entry.facts.insert(u"attempt"_s, request.attempt);
    if (request.trace > 0)
        entry.facts.insert(u"trace"_s, qint64(request.trace));
    return entry;
}

QJsonObject factsOf(const ApiError &error)
{
    QJsonObject facts{{u"kind"_s, kindName(error.kind)}};
    if (!error.type.isEmpty())
        facts.insert(u"type"_s, error.type);
    if (!error.code.isEmpty())
        facts.insert(u"code"_s, error.code);
    if (!error.detail.isEmpty())
        facts.insert(u"detail"_s, error.detail.left(longestDetail));
    return facts;
}

} // namespace

quint64 nextTrace()
{
    static std::atomic<quint64> last{0};
    return ++last;
}

JournalEntry deedEntry(const HttpRequest &request)
{
    JournalEntry entry = entryOf(request, JournalEntry::Kind::Deed);
    entry.facts.insert(u"request"_s, operationOf(request));
    if (!request.body.isEmpty()) {
        const QJsonDocument body = QJsonDocument::fromJson(request.body);
        entry.facts.insert(u"body"_s, body.isObject() ? QJsonValue(body.object())
                                                      : QString::fromUtf8(request.body));
    }
    return entry;
}

JournalEntry endEntry(const HttpRequest &request, const Result<HttpAnswer> &outcome, quint64 deed)
{
    JournalEntry entry =
        entryOf(request, deed > 0 ? JournalEntry::Kind::Answer : JournalEntry::Kind::Request);
    entry.about = deed;
    entry.facts.insert(u"purpose"_s, purposeOf(request.purpose));
    if (deed == 0 && request.url.hasQuery())
        entry.facts.insert(u"query"_s, QUrl(redacted(request.url)).query());
    const bool isUnsent = !outcome && outcome.error().isUnsent;
    if (isUnsent)
        entry.facts.insert(u"sent"_s, false);
    entry.cost = request.purpose.isCounted && !isUnsent ? 1 : 0;
    if (!outcome) {
        entry.status = outcome.error().status;
        entry.requestId = outcome.error().requestId;
        entry.facts.insert(u"error"_s, factsOf(outcome.error()));
        return entry;
    }
    entry.status = outcome->status;
    entry.requestId = outcome->requestId();
    if (outcome->status < 200 || outcome->status > 299)
        entry.facts.insert(u"error"_s, factsOf(parseError(outcome->status, outcome->body)));
    return entry;
}

JournalEntry unsentEntry(const HttpRequest &request, quint64 deed)
{
    ApiError error;
    error.kind = ApiError::Kind::Cancelled;
    error.isUnsent = true;
    return endEntry(request, Failure(error), deed);
}

JournalEntry tokenAskedEntry(const HttpRequest &request)
{
    JournalEntry entry = entryOf(request, JournalEntry::Kind::Token);
    entry.facts.insert(u"asked"_s, true);
    return entry;
}

JournalEntry tokenEntry(const HttpRequest &request, std::chrono::seconds lifetime,
                        const QDateTime &now, const QString &requestId)
{
    JournalEntry entry = entryOf(request, JournalEntry::Kind::Token);
    entry.status = 200;
    entry.requestId = requestId;
    entry.facts.insert(u"lifetime"_s, qint64(lifetime.count()));
    const EpochMs end = now.toMSecsSinceEpoch() + lifetime.count() * 1000;
    if (hasIsoTime(end))
        entry.facts.insert(u"expires"_s, QString::fromLatin1(isoTime(end)));
    return entry;
}

JournalEntry tokenRefusedEntry(const HttpRequest &request, const ApiError &error)
{
    JournalEntry entry = entryOf(request, JournalEntry::Kind::Token);
    entry.status = error.status;
    entry.requestId = error.requestId;
    if (error.isUnsent)
        entry.facts.insert(u"sent"_s, false);
    entry.facts.insert(u"error"_s, factsOf(error));
    return entry;
}

} // namespace motorpool
