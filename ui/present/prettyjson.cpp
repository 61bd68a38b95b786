// SPDX-License-Identifier: GPL-3.0-or-later
#include "prettyjson.h"

#include <algorithm>

namespace motorpool {

namespace {

// Deeper levels get no more indent, so that hostile nesting cannot blow the text up.
constexpr int deepestIndent = 40;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

class Printer
{
public:
    explicit Printer(const QByteArray &json)
        : m_json(json)
    {
        m_out.reserve(json.size() + json.size() / 2);
    }

    QByteArray print()
    {
        while (skipBlanks(), m_at < m_json.size())
            token(m_json[m_at]);
        return m_out;
    }

private:
    void token(char c)
    {
        switch (c) {
        case '"':
            string();
            break;
        case '{':
        case '[':
            open(c);
            break;
        case '}':
        case ']':
            m_depth = std::max(0, m_depth - 1);
            newLine();
            take();
            break;
        case ',':
            take();
            newLine();
            break;
        case ':':
            take();
            m_out += ' ';
            break;
        default:
            word();
        }
    }

    void take() { m_out += m_json[m_at++]; }

    void skipBlanks()
    {
        while (m_at < m_json.size() && isBlank(m_json[m_at]))
            ++m_at;
    }

    void open(char c)
    {
        take();
        skipBlanks();
        const char closing = c == '{' ? '}' : ']';
        if (m_at < m_json.size() && m_json[m_at] == closing) {
            take();
            return;
        }
        ++m_depth;
        newLine();
    }

    void string()
    {
        take();
        while (m_at < m_json.size()) {
            const char c = m_json[m_at];
            take();
            if (c == '\\' && m_at < m_json.size())
                take();
            else if (c == '"')
                return;
        }
    }

    void word()
    {
        while (m_at < m_json.size() && !isBlank(m_json[m_at]) &&
               QByteArrayView("{}[],:\"").indexOf(m_json[m_at]) < 0)
            take();
        // Two words without a comma are not JSON; keep them apart.
        if (m_at < m_json.size() && isBlank(m_json[m_at])) {
            skipBlanks();
            if (m_at < m_json.size() && QByteArrayView("{}[],:").indexOf(m_json[m_at]) < 0)
                m_out += ' ';
        }
    }

    void newLine()
    {
        m_out += '\n';
        m_out.append(2 * std::min(m_depth, deepestIndent), ' ');
    }

    const QByteArray &m_json;
    QByteArray m_out;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

QByteArray prettyJson(const QByteArray &json)
{
    return Printer(json).print();
}

} // namespace motorpool
