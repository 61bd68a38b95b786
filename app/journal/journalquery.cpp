// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalquery.h"

#include "jsontext.h"

#include <QJsonObject>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view timeKey = "\"time\":\"";
constexpr std::size_t timeLength = 24;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

// The first letter is looked for by itself, which is what most places fail at.
bool containsLower(std::string_view text, std::string_view needle)
{
    return std::search(text.begin(), text.end(), needle.begin(), needle.end(),
                       [](char a, char b) { return lower(a) == b; }) != text.end();
}

QByteArray member(const char *name, const QJsonValue &value)
{
    return '"' + QByteArray(name) + "\":" + jsonText(value);
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

JournalMatcher::JournalMatcher(const JournalQuery &query)
    : m_query(query)
{
    if (!query.person.isEmpty())
        m_needles.push_back(member("who", query.person));
    if (!query.vehicleId.isEmpty())
        m_needles.push_back(member("vehicle", query.vehicleId));
    if (!query.userId.isEmpty())
        m_needles.push_back(member("user", query.userId));
    if (query.kind)
        m_needles.push_back(member("kind", QString(nameOf(*query.kind))));
    if (query.trace > 0)
        m_needles.push_back(member("trace", qint64(query.trace)));
    if (query.from && hasIsoTime(*query.from))
        m_from = isoTime(*query.from);
    if (query.to && hasIsoTime(*query.to))
        m_to = isoTime(*query.to);
    if (isAscii(query.text))
        m_text = query.text.toLatin1().toLower();
}

bool JournalMatcher::mayMatch(std::string_view stored) const
{
    if (stored.size() <= journalTail)
        return false;
    const std::string_view bytes = canonicalOf(stored);
    for (const QByteArray &needle : m_needles) {
        if (bytes.find(viewOf(needle)) == std::string_view::npos)
            return false;
    }
    if (!m_from.isEmpty() || !m_to.isEmpty()) {
        // The record's own is the last: what its facts hold comes before it.
        const std::size_t at = bytes.rfind(timeKey);
        if (at == std::string_view::npos || at + timeKey.size() + timeLength > bytes.size())
            return false;
        const std::string_view time = bytes.substr(at + timeKey.size(), timeLength);
        if ((!m_from.isEmpty() && time < viewOf(m_from)) ||
            (!m_to.isEmpty() && time >= viewOf(m_to)))
            return false;
    }
    return m_text.isEmpty() || containsLower(bytes, viewOf(m_text));
}

bool JournalMatcher::matches(const JournalRecord &record) const
{
    const JournalEntry &entry = record.entry;
    const auto is = [](const QString &wanted, const QString &value) {
        return wanted.isEmpty() || wanted == value;
    };
    if (!is(m_query.person, record.author.person) || !is(m_query.vehicleId, entry.vehicleId) ||
        !is(m_query.userId, entry.userId) || (m_query.kind && *m_query.kind != entry.kind) ||
        (m_query.from && record.time < *m_query.from) ||
        (m_query.to && record.time >= *m_query.to)) {
        return false;
    }
    if (m_query.processId != 0 && m_query.processId != record.author.processId)
        return false;
    if (m_query.trace > 0 && quint64(entry.facts.value("trace"_L1).toInteger()) != m_query.trace)
        return false;
    return m_query.text.isEmpty() || !m_text.isEmpty() ||
           QString::fromUtf8(canonicalBytes(record)).contains(m_query.text, Qt::CaseInsensitive);
}

} // namespace motorpool
