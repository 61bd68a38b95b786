// SPDX-License-Identifier: GPL-3.0-or-later
#include "freshids.h"

#include "jsonspan.h"

#include <QUuid>

#include <algorithm>

namespace motorpool {

namespace {

struct Edit
{
    qsizetype at;
    qsizetype length;
    QByteArray text;
};

QByteArray freshId()
{
    return '"' + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + '"';
}

/// ISO 8601, seconds or milliseconds, as it was.
QByteArray timeLike(QByteArrayView old, const QDateTime &now)
{
    if (old.startsWith('"'))
        return '"' + now.toUTC().toString(Qt::ISODateWithMs).toLatin1() + '"';
    const bool isSeconds = old.size() <= 10;
    return QByteArray::number(isSeconds ? now.toSecsSinceEpoch() : now.toMSecsSinceEpoch());
}

} // namespace

QByteArray withFreshIds(const QByteArray &body, const QDateTime &now)
{
    const auto root = readSpans(body);
    if (!root)
        return body;
    QList<Edit> edits;
    const auto replace = [&](const JsonSpan *span, const QByteArray &text) {
        if (span && (span->kind == JsonSpan::Kind::Text || span->kind == JsonSpan::Kind::Number))
            edits.append({span->text.data() - body.constData(), span->text.size(), text});
    };
    replace(root->member("eventId"), freshId());
    if (const JsonSpan *meta = root->member("meta")) {
        replace(meta->member("deliveryId"), freshId());
        if (const JsonSpan *time = meta->member("deliveredAt"))
            replace(time, timeLike(time->text, now));
    }
    std::sort(edits.begin(), edits.end(), [](const Edit &a, const Edit &b) { return a.at > b.at; });
    QByteArray fresh = body;
    for (const Edit &edit : edits) // from the end, so that places hold
        fresh.replace(edit.at, edit.length, edit.text);
    return fresh;
}

} // namespace motorpool
