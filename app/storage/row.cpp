// SPDX-License-Identifier: GPL-3.0-or-later
#include "row.h"

#include <QSqlQuery>

namespace motorpool {

bool Row::isNull(int column) const
{
    return m_query.isNull(column);
}

bool Row::isBytes(int column) const
{
    return m_query.value(column).typeId() == QMetaType::QByteArray;
}

qint64 Row::number(int column) const
{
    return m_query.value(column).toLongLong();
}

double Row::real(int column) const
{
    return m_query.value(column).toDouble();
}

QString Row::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Row::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

QDateTime Row::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number(column), Qt::UTC);
}

QVariant sqlTime(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QVariant sqlText(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QVariant sqlBytes(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

} // namespace motorpool
