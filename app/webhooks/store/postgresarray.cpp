// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresarray.h"

namespace motorpool {

using namespace Qt::StringLiterals;

void PostgresArray::add(const std::optional<qint64> &number)
{
    if (number)
        add(*number);
    else
        begin() += "NULL"_L1;
}

void PostgresArray::add(const QDateTime &time)
{
    add(time.isValid() ? std::optional<qint64>(time.toMSecsSinceEpoch()) : std::nullopt);
}

void PostgresArray::add(const QString &text)
{
    QString &into = begin();
    into += u'"';
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            into += u'\\';
        into += c.isNull() ? QChar(QChar::ReplacementCharacter) : c;
    }
    into += u'"';
}

void PostgresArray::addOrNull(const QString &text)
{
    if (text.isEmpty())
        begin() += "NULL"_L1;
    else
        add(text);
}

} // namespace motorpool
