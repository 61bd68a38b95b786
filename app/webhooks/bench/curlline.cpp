// SPDX-License-Identifier: GPL-3.0-or-later
#include "curlline.h"

#include "shellwords.h"

#include <algorithm>

namespace motorpool {

namespace {

/// What an option and the value behind it mean here.
enum class Meaning { Skip, Header, Data, Raw, Encoded, Json, File, Method, Url, Agent, Form };

struct Option
{
    char letter; ///< 0: none
    const char *name;
    Meaning meaning;
};

// Source: curl's manual. Options that are not here stand alone.
constexpr Option options[] = {
    {'H', "header", Meaning::Header},
    {'d', "data", Meaning::Data},
    {0, "data-ascii", Meaning::Data},
    {0, "data-binary", Meaning::Data},
    {0, "data-raw", Meaning::Raw},
    {0, "data-urlencode", Meaning::Encoded},
    {0, "json", Meaning::Json},
    {'X', "request", Meaning::Method},
    {0, "url", Meaning::Url},
    {'A', "user-agent", Meaning::Agent},
    {'F', "form", Meaning::Form},
    {0, "form-string", Meaning::Form},
    {'T', "upload-file", Meaning::File},
    {'u', "user", Meaning::Skip},
    {'b', "cookie", Meaning::Skip},
    {'c', "cookie-jar", Meaning::Skip},
    {'e', "referer", Meaning::Skip},
    {'E', "cert", Meaning::Skip},
    {'m', "max-time", Meaning::Skip},
    {'o', "output", Meaning::Skip},
    {'w', "write-out", Meaning::Skip},
    {'x', "proxy", Meaning::Skip},
    {'D', "dump-header", Meaning::Skip},
    {'K', "config", Meaning::Skip},
    {0, "cacert", Meaning::Skip},
    {0, "capath", Meaning::Skip},
    {0, "key", Meaning::Skip},
    {0, "ciphers", Meaning::Skip},
    {0, "connect-timeout", Meaning::Skip},
    {0, "connect-to", Meaning::Skip},
    {0, "resolve", Meaning::Skip},
    {0, "retry", Meaning::Skip},
    {0, "retry-delay", Meaning::Skip},
    {0, "limit-rate", Meaning::Skip},
    {0, "oauth2-bearer", Meaning::Skip},
    {0, "proxy-user", Meaning::Skip},
};

const Option *named(QByteArrayView name)
{
    for (const Option &option : options) {
        if (name == QByteArrayView(option.name))
            return &option;
    }
    return nullptr;
}

const Option *lettered(char letter)
{
    for (const Option &option : options) {
        if (option.letter == letter)
            return &option;
    }
    return nullptr;
}

class CurlCommand
{
public:
    explicit CurlCommand(QList<QByteArray> words)
        : m_words(std::move(words))
    {
        m_request.origin = BenchRequest::Origin::Curl;
    }

    void read()
    {
        for (m_at = 1; m_at < m_words.size() && m_fault == Intake::Fault::None; ++m_at) {
            const QByteArray word = m_words.at(m_at);
            if (word.startsWith("--"))
                longOption(word.mid(2));
            else if (word.startsWith('-') && word.size() > 1)
                letters(word);
            else if (m_request.url.isEmpty())
                m_request.url = word;
        }
        if (m_request.method.isEmpty())
            m_request.method = m_hasData ? "POST" : "GET";
        if (m_hasData && !m_request.header("content-type"))
            m_request.headers.append(
                BenchHeader{"Content-Type", "application/x-www-form-urlencoded"});
    }

    BenchRequest m_request;
    Intake::Fault m_fault = Intake::Fault::None;
    QByteArray m_detail;

private:
    void longOption(const QByteArray &text)
    {
        const qsizetype equals = text.indexOf('=');
        const Option *option = named(equals < 0 ? text : text.left(equals));
        if (!option)
            return;
        if (equals >= 0)
            take(option->meaning, text.mid(equals + 1));
        else
            take(option->meaning, next());
    }

    void letters(const QByteArray &word)
    {
        for (qsizetype i = 1; i < word.size(); ++i) {
            const Option *option = lettered(word.at(i));
            if (!option)
                continue;
            const QByteArray rest = word.mid(i + 1); // -HName: value
            return take(option->meaning, rest.isEmpty() ? next() : rest);
        }
    }

    QByteArray next() { return m_at + 1 < m_words.size() ? m_words.at(++m_at) : QByteArray(); }

    void take(Meaning meaning, const QByteArray &value)
    {
        switch (meaning) {
        case Meaning::Skip:
            return;
        case Meaning::Header:
            return header(value);
        case Meaning::Data:
        case Meaning::Json:
            if (value.startsWith('@'))
                return refuse(Intake::Fault::FileNotRead, value.mid(1));
            if (meaning == Meaning::Json && !m_request.header("content-type"))
                m_request.headers.append(BenchHeader{"Content-Type", "application/json"});
            return data(value, meaning == Meaning::Json ? "" : "&");
        case Meaning::File:
            return refuse(Intake::Fault::FileNotRead, value);
        case Meaning::Raw:
            return data(value, "&");
        case Meaning::Encoded:
            return encoded(value);
        case Meaning::Method:
            m_request.method = value.toUpper();
            return;
        case Meaning::Url:
            m_request.url = value;
            return;
        case Meaning::Agent:
            m_request.headers.append(BenchHeader{"User-Agent", value});
            return;
        case Meaning::Form:
            return refuse(Intake::Fault::Form, {});
        }
    }

    void header(const QByteArray &value)
    {
        if (value.startsWith('@'))
            return refuse(Intake::Fault::FileNotRead, value.mid(1));
        const qsizetype colon = value.indexOf(':');
        if (colon > 0)
            m_request.headers.append(
                BenchHeader{value.left(colon).trimmed(), value.mid(colon + 1).trimmed()});
        else if (value.endsWith(';') && value.size() > 1)
            m_request.headers.append(
                BenchHeader{value.chopped(1).trimmed(), {}}); // sent with no value
    }

    void encoded(const QByteArray &value)
    {
        const qsizetype equals = value.indexOf('=');
        const qsizetype at = value.indexOf('@');
        if (at >= 0 && (equals < 0 || at < equals))
            return refuse(Intake::Fault::FileNotRead, value.mid(at + 1));
        data((equals > 0 ? value.left(equals + 1) : QByteArray()) +
                 value.mid(equals + 1).toPercentEncoding(),
             "&");
    }

    void data(const QByteArray &value, const char *between)
    {
        if (m_hasData)
            m_request.body += between;
        m_request.body += value;
        m_hasData = true;
    }

    void refuse(Intake::Fault fault, const QByteArray &detail)
    {
        m_fault = fault;
        m_detail = detail.left(200);
    }

    QList<QByteArray> m_words;
    qsizetype m_at = 0;
    bool m_hasData = false;
};

bool isCurl(const QByteArray &word)
{
    const QByteArray name = word.mid(word.lastIndexOf('/') + 1);
    return name == "curl" || name == "curl.exe";
}

} // namespace

bool looksLikeCurl(QByteArrayView text)
{
    text = text.trimmed();
    if (text.size() > 2 && QByteArrayView("$#%>").contains(text.front()) && text[1] == ' ')
        text = text.sliced(2).trimmed(); // a prompt
    const qsizetype end = text.first(std::min<qsizetype>(text.size(), 64)).indexOf(' ');
    return end > 0 && isCurl(text.first(end).toByteArray());
}

Intake readCurl(QByteArrayView text)
{
    Intake intake;
    for (qsizetype at = 0; at < text.size(); ++at) {
        auto command = readShellCommand(text.sliced(at));
        if (!command) {
            intake.fault = Intake::Fault::OpenQuote;
            break;
        }
        at += command->end;
        QList<QByteArray> &words = command->words;
        if (words.size() > 1 && !isCurl(words.first()) && isCurl(words.at(1)))
            words.removeFirst(); // a prompt
        if (words.isEmpty() || !isCurl(words.first()))
            continue;
        CurlCommand curl(words);
        curl.read();
        if (curl.m_fault != Intake::Fault::None) {
            intake.fault = curl.m_fault;
            intake.detail = curl.m_detail;
        } else if (intake.requests.size() == 1000) {
            intake.isCut = true;
            break;
        } else {
            intake.requests.append(curl.m_request);
        }
    }
    if (intake.requests.size() > 1) {
        for (int i = 0; i < intake.requests.size(); ++i)
            intake.requests[i].place = i + 1;
    }
    return intake;
}

} // namespace motorpool
