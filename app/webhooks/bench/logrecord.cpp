// SPDX-License-Identifier: GPL-3.0-or-later
#include "logrecord.h"

#include "jsonspan.h"
#include "jsonstring.h"

#include <algorithm>

namespace motorpool {

namespace {

using Kind = JsonSpan::Kind;

// In the order in which they are looked for; other members hold the rest of a line.
constexpr QByteArrayView bodyNames[] = {
    "body",  "rawBody", "raw_body", "requestBody", "request_body", "payload",    "bodyBase64",
    "event", "message", "msg",      "data",        "textPayload",  "jsonPayload"};
constexpr QByteArrayView nestNames[] = {"request", "req",     "http",          "httpRequest",
                                        "fields",  "context", "requestContext"};

const JsonSpan *anyMember(const JsonSpan &object, QByteArrayView name)
{
    for (const JsonSpan &item : object.items) {
        if (item.key.size() == name.size() + 2 &&
            item.key.sliced(1, name.size()).compare(name, Qt::CaseInsensitive) == 0)
            return &item;
    }
    return nullptr;
}

QByteArray textOf(const JsonSpan *span)
{
    if (!span)
        return {};
    return span->kind == Kind::Text ? unescaped(span->text) : span->text.toByteArray();
}

bool isBase64(const JsonSpan &record, QByteArrayView name)
{
    const JsonSpan *flag = anyMember(record, "isBase64Encoded");
    return (flag && flag->text == QByteArrayView("true")) ||
           name.compare("bodyBase64", Qt::CaseInsensitive) == 0;
}

/// A text that has no brace in it is words, not a body.
std::optional<QByteArray> bodyIn(const JsonSpan &record)
{
    for (const QByteArrayView name : bodyNames) {
        const JsonSpan *member = anyMember(record, name);
        if (!member)
            continue;
        if (member->kind == Kind::Object && member->member("eventType"))
            return member->text.toByteArray();
        if (member->kind != Kind::Text)
            continue;
        QByteArray text = unescaped(member->text);
        if (isBase64(record, name)) {
            const auto decoded =
                QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
            if (decoded)
                return *decoded;
        }
        const bool isNamedBody = name.compare("message") != 0 && name.compare("msg") != 0;
        if (isNamedBody ? text.contains('{') || text.contains('%') || text.size() > 100
                        : text.startsWith('{') && text.contains("event"))
            return text;
    }
    return std::nullopt;
}

void readHeaders(const JsonSpan &record, BenchRequest &to)
{
    if (const JsonSpan *headers = anyMember(record, "headers")) {
        for (const JsonSpan &item : headers->items) {
            // Lists of values, as some frameworks keep them; the first counts.
            const JsonSpan *value =
                item.kind == Kind::Array && !item.items.empty() ? &item.items.front() : &item;
            if (!item.key.isEmpty() && to.headers.size() < 200)
                to.headers.append({unescaped(item.key), textOf(value).trimmed()});
        }
    }
    if (to.header("sc-signature"))
        return;
    for (const QByteArrayView name :
         {QByteArrayView("sc-signature"), QByteArrayView("sc_signature"),
          QByteArrayView("scSignature"), QByteArrayView("signature"), QByteArrayView("sig")}) {
        const JsonSpan *member = anyMember(record, name);
        if (member && member->kind == Kind::Text)
            return to.setHeader("SC-Signature", textOf(member).trimmed());
    }
}

} // namespace

std::optional<BenchRequest> readLogRecord(const JsonSpan &record)
{
    if (record.kind != Kind::Object || record.member("eventType") || record.member("eventName"))
        return std::nullopt;
    const JsonSpan *holder = &record;
    auto body = bodyIn(record);
    for (const QByteArrayView name : nestNames) {
        const JsonSpan *nested = body ? nullptr : anyMember(record, name);
        if (!nested || nested->kind != Kind::Object)
            continue;
        if ((body = bodyIn(*nested)))
            holder = nested;
    }
    if (!body)
        return std::nullopt;
    BenchRequest request;
    request.body = *body;
    readHeaders(*holder, request);
    // As motorpoolctl writes what an earlier version stored.
    const JsonSpan *kept = anyMember(*holder, "isSignatureKept");
    request.isSignatureKept = !kept || kept->text != QByteArrayView("false");
    if (holder != &record && !request.header("sc-signature"))
        readHeaders(record, request);
    request.method = textOf(anyMember(*holder, "method"));
    if (request.method.isEmpty())
        request.method = textOf(anyMember(*holder, "httpMethod"));
    request.url = textOf(anyMember(*holder, "url"));
    if (request.url.isEmpty())
        request.url = textOf(anyMember(*holder, "path"));
    return request;
}

} // namespace motorpool
