// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace motorpool {

/// An array as PostgreSQL reads it, item after item.
class PostgresArray
{
public:
    void add(qint64 number) { begin() += QString::number(number); }
    void add(const std::optional<qint64> &number);
    void add(const QDateTime &time); ///< ms since 1970; NULL for an invalid one

    /// NUL, which no text of the server can hold, becomes U+FFFD.
    void add(const QString &text);
    void addOrNull(const QString &text); ///< NULL for an empty one
    void addPlain(QLatin1StringView text) { (begin() += u'"') += text + u'"'; } ///< without \ and "

    QString text() const { return m_text.isEmpty() ? QStringLiteral("{}") : m_text + u'}'; }

private:
    QString &begin() { return m_text += m_text.isEmpty() ? u'{' : u','; }

    QString m_text;
};

} // namespace motorpool
