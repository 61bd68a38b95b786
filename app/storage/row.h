// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QVariant>

class QSqlQuery;

namespace motorpool {

/// One row of an answer, while it is handed to a visitor. Columns count from 0.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }

    bool isNull(int column) const;
    bool isBytes(int column) const; ///< a BLOB, not text or a number
    qint64 number(int column) const;
    double real(int column) const;
    QString text(int column) const;     ///< null for NULL
    QByteArray bytes(int column) const; ///< shares what SQLite's row was copied to
    QDateTime time(int column) const;   ///< UTC; invalid for NULL

private:
    const QSqlQuery &m_query;
};

/// A time as it is stored: milliseconds since 1970 UTC, NULL for an invalid one.
QVariant sqlTime(const QDateTime &time);

/// A text for a column that has no NULL: a null one is as good as an empty one there.
QVariant sqlText(const QString &text);

/// Bytes for a column that has no NULL, likewise.
QVariant sqlBytes(const QByteArray &bytes);

} // namespace motorpool
