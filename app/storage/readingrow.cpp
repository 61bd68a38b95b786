// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingrow.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

// Stored numbers: they never change, whatever the enumerators are.
struct StatusDef
{
    qint64 number;
    Reading::Status status;
};
constexpr StatusDef statusTable[] = {
    {0, Reading::Status::Unknown},
    {1, Reading::Status::Success},
    {2, Reading::Status::Error},
    {3, Reading::Status::Unavailable},
};

struct LearnedByDef
{
    int number;
    LearnedBy by;
};
constexpr LearnedByDef learnedByTable[] = {
    {1, LearnedBy::Read},
    {2, LearnedBy::Webhook},
    {3, LearnedBy::Import},
};

struct ErrorMember
{
    const char *name;
    QString SignalError::*member;
};
constexpr ErrorMember errorTable[] = {
    {"type", &SignalError::type},
    {"code", &SignalError::code},
    {"title", &SignalError::title},
    {"detail", &SignalError::detail},
    {"resolution", &SignalError::resolution},
    {"resolutionUrl", &SignalError::resolutionUrl},
};

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QVariant sqlBody(const std::optional<QJsonObject> &body)
{
    return body ? QVariant(textOf(*body)) : QVariant();
}

QVariant sqlError(const std::optional<SignalError> &error)
{
    if (!error)
        return {};
    QJsonObject object;
    for (const ErrorMember &def : errorTable) {
        if (const QString &text = (*error).*def.member; !text.isEmpty())
            object.insert(QLatin1StringView(def.name), text);
    }
    return textOf(object);
}

qint64 numberOf(Reading::Status status)
{
    return std::find_if(std::begin(statusTable), std::end(statusTable),
                        [status](const StatusDef &def) { return def.status == status; })
        ->number;
}

// False when the text is there and is no object.
bool readObject(const Row &row, int column, std::optional<QJsonObject> &object)
{
    if (row.isNull(column))
        return true;
    const auto document = QJsonDocument::fromJson(row.text(column).toUtf8());
    if (!document.isObject())
        return false;
    object = document.object();
    return true;
}

bool readStatus(qint64 number, Reading::Status &status)
{
    for (const StatusDef &def : statusTable) {
        if (def.number == number) {
            status = def.status;
            return true;
        }
    }
    return false;
}

} // namespace

int numberOf(LearnedBy by)
{
    return std::find_if(std::begin(learnedByTable), std::end(learnedByTable),
                        [by](const LearnedByDef &def) { return def.by == by; })
        ->number;
}

std::optional<LearnedBy> learnedByOf(qint64 number)
{
    for (const LearnedByDef &def : learnedByTable) {
        if (def.number == number)
            return def.by;
    }
    return std::nullopt;
}

QVariantList readingValues(const LearnedReading &learned)
{
    const Reading &reading = learned.reading;
    return {reading.group,
            reading.name,
            numberOf(reading.status),
            reading.statusText,
            sqlBody(reading.body),
            reading.unit,
            sqlError(reading.error),
            sqlTime(reading.oemUpdatedAt),
            sqlTime(reading.retrievedAt),
            sqlTime(reading.ingestedAt),
            sqlTime(reading.readAt),
            learned.userId,
            sqlTime(learned.learnedAt),
            numberOf(learned.by)};
}

std::optional<LearnedReading> readingOf(const Row &row, const QString &vehicleId)
{
    LearnedReading learned;
    Reading &reading = learned.reading;
    reading.vehicleId = vehicleId;
    reading.code = row.text(0);
    reading.group = row.text(2);
    reading.name = row.text(3);
    reading.statusText = row.text(5);
    reading.unit = row.text(7);
    reading.oemUpdatedAt = row.time(9);
    reading.retrievedAt = row.time(10);
    reading.ingestedAt = row.time(11);
    reading.readAt = row.time(12);
    learned.userId = row.text(13);
    learned.learnedAt = row.time(14);

    std::optional<QJsonObject> error;
    const auto by = learnedByOf(row.number(15));
    if (!readStatus(row.number(4), reading.status) || !by || !readObject(row, 6, reading.body) ||
        !readObject(row, 8, error)) {
        return std::nullopt;
    }
    learned.by = *by;
    if (error) {
        reading.error.emplace();
        for (const ErrorMember &def : errorTable)
            (*reading.error).*def.member = error->value(QLatin1StringView(def.name)).toString();
    }
    return learned;
}

} // namespace motorpool
