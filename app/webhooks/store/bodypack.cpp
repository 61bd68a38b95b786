// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodypack.h"

#include "bodydictionary.h"

#include <limits>
#include <zlib.h>

namespace motorpool {

namespace {

constexpr qsizetype worthPacking = 200;
constexpr qsizetype mostUnpacked = 64'000'000;
constexpr int windowBits = 15;
constexpr int memory = 8; // zlib's default

const Bytef *dictionary()
{
    return reinterpret_cast<const Bytef *>(bodyDictionary);
}

constexpr uInt dictionarySize = sizeof bodyDictionary - 1;

Bytef *bytesOf(QByteArray &array)
{
    return reinterpret_cast<Bytef *>(array.data());
}

/// zlib's interface takes what it only reads as not const.
Bytef *readable(const QByteArray &array)
{
    return const_cast<Bytef *>(reinterpret_cast<const Bytef *>(array.constData()));
}

/// A stream that unpacks, and goes with its scope.
struct Inflation
{
    z_stream stream{};
    bool isReady = inflateInit2(&stream, windowBits) == Z_OK;

    Inflation() = default;
    ~Inflation()
    {
        if (isReady)
            inflateEnd(&stream);
    }
    Inflation(const Inflation &) = delete;
    Inflation &operator=(const Inflation &) = delete;
};

std::optional<QByteArray> inflated(const QByteArray &bytes)
{
    Inflation inflation;
    z_stream &stream = inflation.stream;
    if (!inflation.isReady || bytes.size() > mostUnpacked)
        return std::nullopt;
    stream.next_in = readable(bytes);
    stream.avail_in = uInt(bytes.size());
    QByteArray out;
    int result = Z_OK;
    while (result == Z_OK && out.size() < mostUnpacked) {
        const qsizetype have = out.size();
        out.resize(have + qMax<qsizetype>(8'192, have));
        stream.next_out = bytesOf(out) + have;
        stream.avail_out = uInt(out.size() - have);
        result = inflate(&stream, Z_NO_FLUSH);
        if (result == Z_NEED_DICT &&
            inflateSetDictionary(&stream, dictionary(), dictionarySize) == Z_OK)
            result = inflate(&stream, Z_NO_FLUSH);
        out.resize(out.size() - qsizetype(stream.avail_out));
    }
    if (result != Z_STREAM_END || stream.avail_in > 0)
        return std::nullopt;
    return out;
}

} // namespace

/// One for all, as making one takes longer than packing with it.
struct BodyPacker::Stream
{
    z_stream stream{};
    bool isReady = deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, windowBits, memory,
                                Z_DEFAULT_STRATEGY) == Z_OK;

    Stream() = default;
    ~Stream()
    {
        if (isReady)
            deflateEnd(&stream);
    }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;
};

BodyPacker::BodyPacker()
    : m_stream(std::make_unique<Stream>())
{
}

BodyPacker::~BodyPacker() = default;

PackedBody BodyPacker::pack(const QByteArray &body)
{
    z_stream &stream = m_stream->stream;
    if (body.size() < worthPacking || body.size() > mostUnpacked || !m_stream->isReady ||
        deflateReset(&stream) != Z_OK ||
        deflateSetDictionary(&stream, dictionary(), dictionarySize) != Z_OK) {
        return {BodyPacking::Plain, body};
    }
    QByteArray out(body.size(), Qt::Uninitialized);
    stream.next_in = readable(body);
    stream.avail_in = uInt(body.size());
    stream.next_out = bytesOf(out);
    stream.avail_out = uInt(out.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        return {BodyPacking::Plain, body}; // it would not become smaller
    out.truncate(qsizetype(stream.total_out));
    return {BodyPacking::Deflated, out};
}

std::optional<QByteArray> unpackBody(qint64 packing, const QByteArray &bytes)
{
    switch (packing) {
    case qint64(BodyPacking::Plain):
        return bytes;
    case qint64(BodyPacking::Deflated):
        return inflated(bytes);
    default:
        return std::nullopt;
    }
}

} // namespace motorpool
