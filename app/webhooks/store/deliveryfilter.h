// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliveryseries.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace motorpool {

/// Which deliveries are wanted; what is left empty does not restrict. A value.
struct DeliveryFilter
{
    enum class Origin { Any, Real, Test };

    /// Words by blank, in any case. Each of them is somewhere in an id of the vehicle or the user,
    /// make, model, type, webhook's name or id, a trigger's or a fault's code; or the event's id
    /// begins with it (from eventIdLength characters on). A word such as "make:sko" is of one part
    /// alone, which begins so: vehicle, user, external, make, model, mode, type, webhook, trigger,
    /// error.
    QString text;
    QString type; ///< "VEHICLE_STATE", in any case
    Origin origin = Origin::Any;
    QString vehicleId;
    QString userId;
    QString webhookId;
    QDateTime from;         ///< received then or later
    QDateTime until;        ///< received before
    bool hasErrors = false; ///< with errors of signals, or faults, alone

    static constexpr qsizetype eventIdLength = 6;

    bool hasTimes() const { return from.isValid() || until.isValid(); }

    /// Whether one is wanted; the same as a search finds.
    bool matches(const Delivery &delivery) const;

    friend bool operator==(const DeliveryFilter &, const DeliveryFilter &) = default;
};

/// The words of a filter's text, folded for comparing.
QList<QByteArray> filterWords(const DeliveryFilter &filter);

/// What a subject or a shape can be found by, folded; parts are divided by a character that is in
/// no word.
QByteArray foldedText(const DeliverySubject &subject);
QByteArray foldedText(const DeliveryShape &shape);

/// What a filter asks of a subject and of a shape beside the words.
bool fits(const DeliveryFilter &filter, const DeliverySubject &subject);
bool fits(const DeliveryFilter &filter, const DeliveryShape &shape);
bool isTest(const DeliverySubject &subject);
bool isTest(const DeliveryShape &shape);

} // namespace motorpool
