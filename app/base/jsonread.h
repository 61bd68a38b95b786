// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>
#include <optional>

namespace motorpool {

/// Parses bytes that must be JSON; otherwise a Protocol error whose path is the byte offset.
Result<QJsonDocument> parseJson(const QByteArray &bytes);

/// Reads one JSON object leniently and tells exactly where it could not.
///
/// Missing, null and wrong type are three things: a missing or null member gives an empty value,
/// a member of the wrong type is a fault. Faults do not stop the reading; the first one is kept
/// with its path ("$.data[3].attributes.year") and shared by all readers made from the same root,
/// so a parser reads everything and asks once, at the end.
class JsonReader
{
public:
    /// The root of a body.
    explicit JsonReader(const QJsonObject &object, const QString &path = QStringLiteral("$"));

    bool has(QStringView key) const;    ///< present, perhaps null
    bool isNull(QStringView key) const; ///< present and null
    QJsonValue raw(QStringView key) const { return m_object.value(key); }
    const QJsonObject &object() const { return m_object; }
    QString path(QStringView key) const;

    QString text(QStringView key) const;       ///< null QString when missing or null
    QString neededText(QStringView key) const; ///< missing, null or empty is a fault
    std::optional<bool> boolean(QStringView key) const;
    std::optional<double> number(QStringView key) const;
    std::optional<qint64> integer(QStringView key) const; ///< also from a string of digits
    QStringList texts(QStringView key) const;

    /// A time, invalid when missing, null or 0. Takes ISO 8601, epoch seconds and epoch
    /// milliseconds; the result is in UTC.
    QDateTime time(QStringView key) const;

    /// A member object; an empty reader when missing or null.
    JsonReader child(QStringView key) const;
    QList<JsonReader> children(QStringView key) const;

    /// Notes a fault at a key unless there is one already.
    void fail(QStringView key, const QString &detail) const;

    /// The first fault of this body, as a Protocol error, or nothing.
    const std::optional<ApiError> &fault() const { return *m_fault; }

private:
    JsonReader(QJsonObject object, QString path, std::shared_ptr<std::optional<ApiError>> fault);
    QJsonValue value(QStringView key, QJsonValue::Type wanted) const;

    QJsonObject m_object;
    QString m_path;
    std::shared_ptr<std::optional<ApiError>> m_fault;
};

} // namespace motorpool
