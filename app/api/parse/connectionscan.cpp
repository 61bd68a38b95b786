// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionscan.h"

#include "jsoncursor.h"

#include <algorithm>
#include <unordered_map>

namespace motorpool {

namespace {

QString decoded(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

/// True if the text has these characters, where d stands for a digit.
bool hasForm(std::string_view text, std::string_view form)
{
    return std::equal(text.begin(), text.end(), form.begin(), form.end(), [](char c, char wanted) {
        return wanted == 'd' ? c >= '0' && c <= '9' : c == wanted;
    });
}

/// "2025-05-03T02:45:45Z" or "2025-05-03T02:45:45.349Z"; invalid for any other form.
QDateTime usualTime(std::string_view text)
{
    const bool hasMilliseconds = hasForm(text, "dddd-dd-ddTdd:dd:dd.dddZ");
    if (!hasMilliseconds && !hasForm(text, "dddd-dd-ddTdd:dd:ddZ"))
        return {};
    const auto part = [text](std::size_t at, std::size_t count) {
        return number(text.substr(at, count));
    };
    const QDate date(part(0, 4), part(5, 2), part(8, 2));
    const QTime time(part(11, 2), part(14, 2), part(17, 2), hasMilliseconds ? part(20, 3) : 0);
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

class ConnectionScan
{
public:
    explicit ConnectionScan(std::string_view text)
        : m_cursor(text)
    {
    }

    std::optional<ConnectionsBody> page()
    {
        bool hasData = false;
        members([&](std::string_view key) {
            if (key == "data") {
                hasData = m_cursor.isNext('[');
                m_cursor.array([this] { m_body.connections.append(item()); });
            } else if (key == "meta") {
                pageMeta();
            } else if (key == "links") {
                links();
            } else {
                m_cursor.skip();
            }
        });
        m_cursor.end();
        if (m_cursor.hasGivenUp() || !hasData)
            return std::nullopt;
        return std::move(m_body);
    }

private:
    /// As JsonCursor::object, but a member that comes twice is unusual, and so is an escaped name.
    template <class Fn>
    void members(Fn fn)
    {
        std::string_view last[16];
        std::size_t count = 0;
        m_cursor.object([&](std::string_view key) {
            for (std::size_t i = 0; i < count; ++i) {
                if (last[i] == key)
                    m_cursor.giveUp();
            }
            if (count == std::size(last))
                m_cursor.giveUp();
            else
                last[count++] = key;
            fn(key);
        });
    }

    void pageMeta()
    {
        members([this](std::string_view key) {
            if (key == "pageNumber")
                m_body.pageNumber = m_cursor.countOrNull();
            else if (key == "totalCount")
                m_body.total = m_cursor.countOrNull();
            else if (key == "pageSize")
                m_cursor.countOrNull();
            else if (key == "page")
                m_cursor.giveUp();
            else
                m_cursor.skip();
        });
    }

    void links()
    {
        members([this](std::string_view key) {
            if (key == "next") {
                m_body.saysNext = true;
                m_body.next = text();
            } else {
                m_cursor.skip();
            }
        });
    }

    Connection item()
    {
        Connection connection;
        QString userId;
        QString vehicleId;
        members([&](std::string_view key) {
            if (key == "id")
                connection.id = text();
            else if (key == "attributes")
                attributes(connection, userId, vehicleId);
            else if (key == "relationships")
                relationships(connection);
            else if (key == "meta")
                meta(connection);
            else
                m_cursor.skip();
        });
        if (connection.userId.isEmpty())
            connection.userId = userId;
        if (connection.vehicleId.isEmpty())
            connection.vehicleId = vehicleId;
        if (connection.id.isEmpty() && connection.vehicleId.isEmpty())
            m_cursor.giveUp();
        return connection;
    }

    void attributes(Connection &connection, QString &userId, QString &vehicleId)
    {
        members([&](std::string_view key) {
            if (key == "permissions")
                connection.permissions = permissions();
            else if (key == "vehicle")
                vehicle(connection, vehicleId);
            else if (key == "user")
                user(connection, userId);
            else
                m_cursor.skip();
        });
    }

    void vehicle(Connection &connection, QString &vehicleId)
    {
        members([&](std::string_view key) {
            if (key == "id")
                vehicleId = text();
            else if (key == "make")
                connection.make = sharedText();
            else if (key == "model")
                connection.model = sharedText();
            else if (key == "powertrainType")
                connection.powertrain = sharedText();
            else if (key == "mode")
                connection.mode = sharedText();
            else if (key == "year")
                connection.year = year();
            else
                m_cursor.skip();
        });
    }

    void user(Connection &connection, QString &userId)
    {
        members([&](std::string_view key) {
            if (key == "id")
                userId = sharedText();
            else if (key == "externalId")
                connection.externalId = sharedText();
            else
                m_cursor.skip();
        });
    }

    void relationships(Connection &connection)
    {
        members([&](std::string_view key) {
            if (key == "user")
                connection.userId = related();
            else if (key == "vehicle")
                connection.vehicleId = related();
            else
                m_cursor.skip();
        });
    }

    QString related()
    {
        QString id;
        members([&](std::string_view key) {
            if (key != "data") {
                m_cursor.skip();
                return;
            }
            members([&](std::string_view inner) {
                if (inner == "id")
                    id = sharedText();
                else
                    m_cursor.skip();
            });
        });
        return id;
    }

    void meta(Connection &connection)
    {
        members([&](std::string_view key) {
            if (key == "createdAt")
                connection.createdAt = time();
            else if (key == "updatedAt")
                connection.updatedAt = time();
            else
                m_cursor.skip();
        });
    }

    QString text()
    {
        const auto found = m_cursor.stringOrNull();
        return found ? decoded(*found) : QString();
    }

    /// A text that many rows have: decoded once and shared.
    QString sharedText()
    {
        const auto found = m_cursor.stringOrNull();
        if (!found)
            return {};
        const auto [at, isNew] = m_texts.try_emplace(*found);
        if (isNew)
            at->second = decoded(*found);
        return at->second;
    }

    /// Most rows have the permissions of the row before.
    QStringList permissions()
    {
        JsonCursor before = m_cursor;
        const std::string_view raw = m_cursor.raw();
        if (raw == m_rawPermissions)
            return m_permissions;
        m_cursor = before;
        QStringList found;
        m_cursor.array([&] {
            const auto [at, isNew] = m_texts.try_emplace(m_cursor.string());
            if (isNew)
                at->second = decoded(at->first);
            found.append(at->second);
        });
        m_rawPermissions = raw;
        m_permissions = found;
        return found;
    }

    std::optional<int> year()
    {
        const auto found = m_cursor.countOrNull();
        if (found && *found > 9999)
            m_cursor.giveUp();
        return found;
    }

    QDateTime time()
    {
        const auto found = m_cursor.stringOrNull();
        if (!found)
            return {};
        const QDateTime result = usualTime(*found);
        if (!result.isValid())
            m_cursor.giveUp();
        return result;
    }

    JsonCursor m_cursor;
    ConnectionsBody m_body;
    std::unordered_map<std::string_view, QString> m_texts;
    std::string_view m_rawPermissions;
    QStringList m_permissions;
};

} // namespace

std::optional<ConnectionsBody> scanConnections(const QByteArray &body)
{
    if (!body.isValidUtf8())
        return std::nullopt;
    return ConnectionScan({body.constData(), static_cast<std::size_t>(body.size())}).page();
}

} // namespace motorpool
