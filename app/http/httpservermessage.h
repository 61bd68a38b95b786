// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace motorpool {

/// Header lines in their order, names as sent.
using HttpHeaderLines = QList<std::pair<QByteArray, QByteArray>>;
/// Names and values of a query or a form, decoded, in their order.
using HttpFields = QList<std::pair<QString, QString>>;

/// One request as a server received it, complete and within the server's limits. A value.
struct HttpServerRequest
{
    QByteArray method; ///< "GET", as sent
    QByteArray path;   ///< still percent-encoded, starts with "/"; never with a host before it
    QByteArray query;  ///< still percent-encoded, without the "?"
    HttpHeaderLines headers;
    QByteArray body;
    QByteArray peer; ///< the address of who connected, perhaps a proxy's

    /// The first header of that name, compared without case; empty if there is none.
    QByteArray header(QByteArrayView name) const;

    /// The parts of the path between slashes, decoded: "/v3/a%2Fb" is {"v3", "a/b"}.
    QStringList segments() const;

    /// The query, decoded; a "+" stays a "+".
    HttpFields queryFields() const;
};

/// One response as a handler wants it sent. Content-Length, Connection and Date are the server's.
struct HttpServerResponse
{
    /// How the sending ends; all but Whole are faults made on purpose, for tests and the demo.
    enum class Ending {
        Whole,
        Truncated, ///< Content-Length tells of the whole body, but only `sent` bytes of it come
        Reset,     ///< the connection is reset after `sent` bytes of the message, head included
    };

    int status = 200;
    HttpHeaderLines headers; ///< line breaks in them are dropped
    QByteArray body;
    std::chrono::milliseconds delay{0}; ///< before the first byte is sent
    /// Not 0: the head goes out at once, without a length, and the body so much later, in one
    /// chunk. An ending by Reset comes in place of the body then. Not for HEAD.
    std::chrono::milliseconds bodyDelay{0};
    Ending ending = Ending::Whole;
    qint64 sent = 0;
    bool hasDate = true; ///< false: it does not tell when it was made
    bool close = false;  ///< the connection ends after this response, whatever the client wanted

    static HttpServerResponse json(int status, QByteArray body);
};

/// Answers one request. It is called on the server's threads, several at a time; while it runs it
/// holds up one of them. What it throws becomes a 500.
using HttpHandler = std::function<HttpServerResponse(const HttpServerRequest &)>;

/// Decodes "a=1&b=2"; with plusIsSpace as forms (application/x-www-form-urlencoded) want it.
HttpFields decodeHttpFields(QByteArrayView text, bool plusIsSpace);

/// The first value of that name; nothing if there is none.
std::optional<QString> findHttpField(const HttpFields &fields, QStringView name);

/// The standard phrase of a status, "Not Found"; empty for one without.
QByteArray httpReason(int status);

} // namespace motorpool
