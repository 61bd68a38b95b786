// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionscan.h"

#include "jsoncursor.h"

#include <algorithm>
#include <chrono>

namespace motorpool {

namespace {

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

/// Milliseconds since 1970 of "2025-05-03T02:45:45Z" or "2025-05-03T02:45:45.349Z"; nothing for any
/// other form, and for what is no time.
std::optional<qint64> usualTime(std::string_view text)
{
    const bool hasMilliseconds = hasForm(text, "dddd-dd-ddTdd:dd:dd.dddZ");
    if (!hasMilliseconds && !hasForm(text, "dddd-dd-ddTdd:dd:ddZ"))
        return std::nullopt;
    const auto part = [text](std::size_t at, std::size_t count) {
        return number(text.substr(at, count));
    };
    using namespace std::chrono;
    const year_month_day date{year(part(0, 4)), month(unsigned(part(5, 2))),
                              day(unsigned(part(8, 2)))};
    const int hour = part(11, 2), minute = part(14, 2), second = part(17, 2);
    // There is no year 0 in Qt's calendar, by which the exact way goes.
    if (!date.ok() || part(0, 4) == 0 || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    const qint64 seconds =
        ((qint64(sys_days(date).time_since_epoch().count()) * 24 + hour) * 60 + minute) * 60 +
        second;
    return seconds * 1000 + (hasMilliseconds ? part(20, 3) : 0);
}

class ConnectionScan
{
public:
    explicit ConnectionScan(const QByteArray &body)
        : m_cursor({body.constData(), static_cast<std::size_t>(body.size())})
    {
        m_rows.bytes = body;
    }

    std::optional<ConnectionRows> page()
    {
        bool hasData = false;
        members([&](std::string_view key) {
            if (key == "data") {
                hasData = m_cursor.isNext('[');
                m_cursor.array([this] { m_rows.views.push_back(item()); });
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
        m_rows.facts.items = qsizetype(m_rows.views.size());
        return std::move(m_rows);
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
                m_rows.facts.pageNumber = m_cursor.countOrNull();
            else if (key == "totalCount")
                m_rows.facts.total = m_cursor.countOrNull();
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
                m_rows.facts.saysNext = true;
                const std::string_view next = text();
                m_rows.facts.next = QString::fromUtf8(next.data(), qsizetype(next.size()));
            } else {
                m_cursor.skip();
            }
        });
    }

    ConnectionView item()
    {
        ConnectionView connection;
        connection.saysPermissions = false;
        std::string_view userId;
        std::string_view vehicleId;
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
        if (connection.user.empty())
            connection.user = userId;
        if (connection.vehicle.empty())
            connection.vehicle = vehicleId;
        if (connection.id.empty() && connection.vehicle.empty())
            m_cursor.giveUp();
        return connection;
    }

    void attributes(ConnectionView &connection, std::string_view &userId,
                    std::string_view &vehicleId)
    {
        members([&](std::string_view key) {
            if (key == "permissions") {
                connection.permissions = permissions();
                connection.saysPermissions = true;
            } else if (key == "vehicle")
                vehicle(connection, vehicleId);
            else if (key == "user")
                user(connection, userId);
            else
                m_cursor.skip();
        });
    }

    void vehicle(ConnectionView &connection, std::string_view &vehicleId)
    {
        members([&](std::string_view key) {
            if (key == "id")
                vehicleId = text();
            else if (key == "make")
                connection.make = text();
            else if (key == "model")
                connection.model = text();
            else if (key == "powertrainType")
                connection.powertrain = text();
            else if (key == "mode")
                connection.mode = text();
            else if (key == "year")
                connection.year = year();
            else
                m_cursor.skip();
        });
    }

    void user(ConnectionView &connection, std::string_view &userId)
    {
        members([&](std::string_view key) {
            if (key == "id")
                userId = text();
            else if (key == "externalId")
                connection.external = text();
            else
                m_cursor.skip();
        });
    }

    void relationships(ConnectionView &connection)
    {
        members([&](std::string_view key) {
            if (key == "user")
                connection.user = related();
            else if (key == "vehicle")
                connection.vehicle = related();
            else
                m_cursor.skip();
        });
    }

    std::string_view related()
    {
        std::string_view id;
        members([&](std::string_view key) {
            if (key != "data") {
                m_cursor.skip();
                return;
            }
            members([&](std::string_view inner) {
                if (inner == "id")
                    id = text();
                else
                    m_cursor.skip();
            });
        });
        return id;
    }

    void meta(ConnectionView &connection)
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

    std::string_view text() { return m_cursor.stringOrNull().value_or(std::string_view()); }

    /// Most rows have the permissions of the row before.
    std::span<const std::string_view> permissions()
    {
        if (m_cursor.takeRaw(m_rawPermissions))
            return m_rows.permissions.back();
        JsonCursor before = m_cursor;
        const std::string_view raw = m_cursor.raw();
        m_cursor = before;
        std::vector<std::string_view> &found = m_rows.permissions.emplace_back();
        m_cursor.array([this, &found] { found.push_back(m_cursor.string()); });
        m_rawPermissions = raw.starts_with('[') ? raw : std::string_view();
        return found;
    }

    qint16 year()
    {
        const auto found = m_cursor.countOrNull();
        if (found && *found > 9999)
            m_cursor.giveUp();
        return found ? qint16(*found) : ConnectionView::noYear;
    }

    qint64 time()
    {
        const auto text = m_cursor.stringOrNull();
        if (!text)
            return noTime;
        const auto found = usualTime(*text);
        if (!found)
            m_cursor.giveUp();
        return found.value_or(noTime);
    }

    JsonCursor m_cursor;
    ConnectionRows m_rows;
    std::string_view m_rawPermissions; ///< of the row before
};

} // namespace

std::optional<ConnectionRows> scanConnectionRows(const QByteArray &body)
{
    if (!body.isValidUtf8())
        return std::nullopt;
    return ConnectionScan(body).page();
}

std::optional<ConnectionsBody> scanConnections(const QByteArray &body)
{
    const auto rows = scanConnectionRows(body);
    if (!rows)
        return std::nullopt;
    ConnectionsBody result;
    static_cast<PageFacts &>(result) = rows->facts;
    result.connections = connectionsOf(*rows);
    return result;
}

} // namespace motorpool
