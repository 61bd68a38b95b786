// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliveryplace.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace motorpool {

/// A real PostgreSQL server in a folder of its own (postgrescluster.py), as long as this lives.
class PostgresCluster
{
public:
    PostgresCluster()
        : m_folder(
              QStringLiteral("/tmp/motorpool-pg-XXXXXX")) // short, as a socket's path has to be
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(POSTGRES_CLUSTER), {m_folder.path()});
        m_facts = QJsonDocument::fromJson(line()).object();
    }
    ~PostgresCluster()
    {
        m_process.closeWriteChannel();
        if (m_process.state() != QProcess::NotRunning)
            m_process.waitForFinished(60'000);
    }
    PostgresCluster(const PostgresCluster &) = delete;
    PostgresCluster &operator=(const PostgresCluster &) = delete;

    bool isThere() const { return m_facts.contains(QStringLiteral("port")); }

    /// "stop" as a crash of it would, "kill", or "start"; done when it returns.
    bool tell(const char *word)
    {
        m_process.write(QByteArray(word) + '\n');
        return line() == "done";
    }

    /// A new, empty database, over loopback with a password.
    DeliveryPlace newDatabase()
    {
        const QString name = QStringLiteral("d%1").arg(++m_databases);
        runSql(QStringLiteral("CREATE DATABASE ") + name);
        return place(name);
    }

    DeliveryPlace place(const QString &database) const
    {
        return DeliveryPlace::parse(urlOf(database)).value();
    }

    QString urlOf(const QString &database, const QString &user = QStringLiteral("motorpool")) const
    {
        return QStringLiteral("postgresql://") + user +
               QStringLiteral(":p%40ss%2Fw%3Ard@127.0.0.1:") +
               QString::number(m_facts[QLatin1StringView("port")].toInt()) + u'/' + database;
    }

    /// As its owner, over its socket; the first column of the last row.
    QVariant runSql(const QString &sql, const QString &database = QStringLiteral("postgres"))
    {
        QVariant value;
        {
            auto handle =
                QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QStringLiteral("cluster"));
            handle.setHostName(m_folder.path());
            handle.setPort(m_facts[QLatin1StringView("port")].toInt());
            handle.setUserName(QStringLiteral("motorpool"));
            handle.setDatabaseName(database);
            if (handle.open()) {
                QSqlQuery query(handle);
                query.exec(QStringLiteral("SET search_path = motorpool, public"));
                if (!query.exec(sql))
                    qWarning() << query.lastError().text();
                while (query.next())
                    value = query.value(0);
            } else {
                qWarning() << handle.lastError().text();
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("cluster"));
        return value;
    }

private:
    QByteArray line()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(120'000)) {
        }
        return m_process.readLine().trimmed();
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    QJsonObject m_facts;
    int m_databases = 0;
};

} // namespace motorpool
