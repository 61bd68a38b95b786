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

/// Before each part, so that a word can ask for one alone: a character that nobody types.
enum Mark : char { Vehicle = 1, User, External, Make, Model, Mode, Type, Webhook, Trigger, Error };

struct Key
{
    QLatin1StringView name;
    Mark mark;
};

constexpr Key keys[] = {
    {"vehicle"_L1, Vehicle}, {"user"_L1, User},       {"external"_L1, External},
    {"make"_L1, Make},       {"model"_L1, Model},     {"mode"_L1, Mode},
    {"type"_L1, Type},       {"webhook"_L1, Webhook}, {"trigger"_L1, Trigger},
    {"error"_L1, Error},
};

QByteArray marked(Mark mark, const QString &text)
{
    return '\n' + QByteArray(1, mark) + folded(text);
}

/// Of codes by blank, each is a part of its own.
QByteArray markedEach(Mark mark, const QString &codes)
{
    QByteArray all;
    for (const QString &code : codes.split(u' ', Qt::SkipEmptyParts))
        all += marked(mark, code);
    return all;
}

QByteArray wordOf(const QString &text)
{
    for (const Key &key : keys) {
        const qsizetype length = key.name.size();
        if (text.size() > length && text.at(length) == u':' &&
            text.startsWith(key.name, Qt::CaseInsensitive))
            return QByteArray(1, key.mark) + folded(text.mid(length + 1));
    }
    return folded(text);
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
        words << wordOf(word);
    return words;
}

QByteArray foldedText(const DeliverySubject &subject)
{
    return marked(Vehicle, subject.vehicleId) + marked(User, subject.userId) +
           marked(External, subject.externalId) + marked(Make, subject.make) +
           marked(Model, subject.model) + marked(Mode, subject.vehicleMode);
}

QByteArray foldedText(const DeliveryShape &shape)
{
    return marked(Type, shape.type) + marked(Webhook, shape.webhookId) +
           marked(Webhook, shape.webhookName) + markedEach(Trigger, shape.triggers) +
           markedEach(Error, shape.faults);
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
