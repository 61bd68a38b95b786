// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionsparser.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstring>
#include <string_view>

namespace motorpool {

namespace {

/// Walks over JSON text by its brackets and strings alone; it trusts nothing and checks little,
/// because the page is read in full afterwards.
class Walker
{
public:
    explicit Walker(std::string_view text)
        : m_text(text)
    {
    }

    /// The text of links.next of the root object with its quotes; the last one counts.
    std::string_view nextLink()
    {
        int depth = 0;
        std::string_view found;
        std::string_view key;
        bool inLinks = false;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '"') {
                const std::string_view string = takeString();
                if (takeColon())
                    key = string;
                else if (depth == 2 && inLinks && key == "\"next\"")
                    found = string;
                continue;
            }
            if (c == '{' || c == '[') {
                ++depth;
                if (depth == 2)
                    inLinks = c == '{' && key == "\"links\"";
            } else if (c == '}' || c == ']') {
                --depth;
            } else if (c == 'n' && depth == 2 && inLinks && key == "\"next\"") {
                found = {};
            }
            ++m_at;
        }
        return found;
    }

private:
    std::string_view takeString()
    {
        const std::size_t start = m_at++;
        while (m_at < m_text.size()) {
            const void *quote = std::memchr(m_text.data() + m_at, '"', m_text.size() - m_at);
            if (quote == nullptr)
                break;
            m_at = static_cast<std::size_t>(static_cast<const char *>(quote) - m_text.data());
            std::size_t slashes = 0;
            while (m_text[m_at - 1 - slashes] == '\\')
                ++slashes;
            ++m_at;
            if (slashes % 2 == 0)
                return m_text.substr(start, m_at - start);
        }
        m_at = m_text.size();
        return {};
    }

    bool takeColon()
    {
        while (m_at < m_text.size() && std::strchr(" \t\r\n", m_text[m_at]) != nullptr &&
               m_text[m_at] != '\0')
            ++m_at;
        if (m_at >= m_text.size() || m_text[m_at] != ':')
            return false;
        ++m_at;
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace

QString scanNextLink(const QByteArray &body)
{
    const std::string_view text(body.constData(), static_cast<std::size_t>(body.size()));
    const std::string_view found = Walker(text).nextLink();
    if (found.empty())
        return {};
    // Qt undoes the escapes.
    QByteArray list = "[";
    list.append(found.data(), static_cast<qsizetype>(found.size())).append(']');
    return QJsonDocument::fromJson(list).array().at(0).toString();
}

} // namespace motorpool
