// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace motorpool {

struct BenchHeader
{
    QByteArray name;
    QByteArray value; ///< without blanks around

    friend bool operator==(const BenchHeader &, const BenchHeader &) = default;
};

/// One request, as far as what a person had tells of it. A value.
struct BenchRequest
{
    /// In what the request was found.
    enum class Origin { Body, Http, Curl, Har, Log };

    Origin origin = Origin::Body;
    int place = 0; ///< entry of the HAR file or line of the log, from 1; 0: there is only this one
    QByteArray method; ///< empty: not told
    QByteArray url;    ///< as it stood there; empty: not told
    QList<BenchHeader> headers;
    QByteArray body;             ///< as exactly as the origin keeps it
    bool isSignatureKept = true; ///< false: it came with one, which was verified and is not known

    /// The first header of this name, in any case; nothing if there is none.
    std::optional<QByteArray> header(QByteArrayView name) const;
    /// Replaces all headers of this name by one.
    void setHeader(const QByteArray &name, const QByteArray &value);
    void removeHeader(QByteArrayView name);

    friend bool operator==(const BenchRequest &, const BenchRequest &) = default;
};

/// A delivery that is known: its body, and the value of SC-Signature; empty if there was none.
BenchRequest requestOf(const QByteArray &body, const QByteArray &signature);

} // namespace motorpool
