// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliveryfilter.h"

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QByteArray folded(const QString &text)
{
    return text.toCaseFolded().toUtf8();
}

QByteArray joined(std::initializer_list<QString> texts)
{
    QByteArray all;
    for (const QString &text : texts)
        all += folded(text) + '\n';
    return all;
}

bool isSame(const QString &wanted, const QString &text)
{
    return wanted.isEmpty() || wanted == text;
}

} // namespace

QList<QByteArray> filterWords(const DeliveryFilter &filter)
{
    QList<QByteArray> words;
    for (const QString &word : filter.text.simplified().split(u' ', Qt::SkipEmptyParts))
        words << folded(word);
    return words;
}

QByteArray foldedText(const DeliverySubject &subject)
{
    return joined(
        {subject.vehicleId, subject.userId, subject.externalId, subject.make, subject.model});
}

QByteArray foldedText(const DeliveryShape &shape)
{
    return joined({shape.type, shape.webhookId, shape.webhookName, shape.triggers, shape.faults});
}

bool fits(const DeliveryFilter &filter, const DeliverySubject &subject)
{
    return isSame(filter.vehicleId, subject.vehicleId) && isSame(filter.userId, subject.userId);
}

bool fits(const DeliveryFilter &filter, const DeliveryShape &shape)
{
    return isSame(filter.webhookId, shape.webhookId) && (!filter.hasErrors || shape.hasErrors) &&
           (filter.type.isEmpty() || filter.type.compare(shape.type, Qt::CaseInsensitive) == 0);
}

bool isTest(const DeliverySubject &subject)
{
    return subject.vehicleMode.compare("test"_L1, Qt::CaseInsensitive) == 0;
}

bool isTest(const DeliveryShape &shape)
{
    return shape.mode.compare("TEST"_L1, Qt::CaseInsensitive) == 0;
}

bool DeliveryFilter::matches(const Delivery &delivery) const
{
    const DeliverySubject subject = subjectOf(delivery.head);
    const DeliveryShape shape = shapeOf(delivery.head);
    if (!fits(*this, subject) || !fits(*this, shape))
        return false;
    if (origin != Origin::Any && delivery.head.isTest() != (origin == Origin::Test))
        return false;
    if ((from.isValid() && delivery.receivedAt < from) ||
        (until.isValid() && delivery.receivedAt >= until)) {
        return false;
    }
    const QByteArray ofSubject = foldedText(subject);
    const QByteArray ofShape = foldedText(shape);
    const QByteArray id = folded(delivery.head.eventId);
    const QList<QByteArray> words = filterWords(*this);
    return std::all_of(words.begin(), words.end(), [&](const QByteArray &word) {
        return ofSubject.contains(word) || ofShape.contains(word) ||
               (word.size() >= eventIdLength && id.startsWith(word));
    });
}

} // namespace motorpool
