// SPDX-License-Identifier: GPL-3.0-or-later
#include "httptext.h"

#include <algorithm>

namespace motorpool {

namespace {

struct Line
{
    QByteArrayView text;
    qsizetype next = 0; ///< where the one behind it begins
};

Line lineAt(QByteArrayView text, qsizetype from)
{
    const qsizetype end = text.indexOf('\n', from);
    QByteArrayView line = end < 0 ? text.sliced(from) : text.sliced(from, end - from);
    if (line.endsWith('\r'))
        line.chop(1);
    return {line, end < 0 ? text.size() : end + 1};
}

bool isToken(QByteArrayView name)
{
    return !name.isEmpty() && name.size() <= 100 &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                      QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
           });
}

/// "POST /hook HTTP/1.1"
bool readRequestLine(QByteArrayView line, BenchRequest &to)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first || !line.sliced(last + 1).startsWith("HTTP/"))
        return false;
    const QByteArrayView method = line.first(first);
    if (!std::all_of(method.begin(), method.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
        return false;
    to.method = method.toByteArray();
    to.url = line.sliced(first + 1, last - first - 1).trimmed().toByteArray();
    return true;
}

bool readHeader(QByteArrayView line, BenchRequest &to)
{
    const qsizetype colon = line.indexOf(':', 1); // HTTP/2 has names that begin with one
    if (colon <= 0)
        return false;
    const QByteArrayView name = line.first(colon).trimmed();
    if (!isToken(name.startsWith(':') ? name.sliced(1) : name))
        return false;
    const QByteArray value = line.sliced(colon + 1).trimmed().toByteArray();
    if (name == QByteArrayView(":method"))
        to.method = value;
    else if (name == QByteArrayView(":path"))
        to.url = value;
    else if (!name.startsWith(':'))
        to.headers.append({name.toByteArray(), value});
    return true;
}

/// Without a request line, anything with colons could be taken for headers.
bool isKnown(const BenchHeader &header)
{
    const QByteArray name = header.name.toLower();
    constexpr QByteArrayView known[] = {"host",         "content-type",   "content-length",
                                        "sc-signature", "user-agent",     "accept",
                                        "connection",   "x-forwarded-for"};
    return std::find(std::begin(known), std::end(known), QByteArrayView(name)) != std::end(known) ||
           (name.contains("signature") && name.contains('-'));
}

/// What is behind the told length and blank is of the paste, not of the request.
QByteArrayView ofToldLength(QByteArrayView body, const BenchRequest &request)
{
    const auto told = request.header("content-length");
    bool isNumber = false;
    const qsizetype length = told ? qsizetype(told->toLongLong(&isNumber)) : 0;
    if (!isNumber || length < 0 || length >= body.size())
        return body;
    return body.sliced(length).trimmed().isEmpty() ? body.first(length) : body;
}

} // namespace

std::optional<BenchRequest> readHttpText(QByteArrayView text)
{
    BenchRequest request;
    request.origin = BenchRequest::Origin::Http;
    qsizetype at = 0;
    while (at < text.size() && lineAt(text, at).text.trimmed().isEmpty())
        at = lineAt(text, at).next;
    const auto bare = [](QByteArrayView line) {
        return line.startsWith("> ")         ? line.sliced(2)
               : line == QByteArrayView(">") ? QByteArrayView()
                                             : line;
    };
    bool isWhole = false;
    if (const Line first = lineAt(text, at); readRequestLine(bare(first.text), request)) {
        at = first.next;
        isWhole = true;
    }
    while (at < text.size()) {
        const Line line = lineAt(text, at);
        const QByteArrayView content = bare(line.text);
        if (content.isEmpty()) {
            at = line.next;
            break;
        }
        if (content.front() == '{')
            break;
        if ((content.front() == ' ' || content.front() == '\t') && !request.headers.isEmpty())
            request.headers.last().value += ' ' + content.trimmed().toByteArray();
        else if (!readHeader(content, request) || request.headers.size() > 200)
            return std::nullopt;
        at = line.next;
    }
    if (!isWhole && std::none_of(request.headers.begin(), request.headers.end(), isKnown))
        return std::nullopt;
    request.body = ofToldLength(text.sliced(at), request).toByteArray();
    return request;
}

} // namespace motorpool
