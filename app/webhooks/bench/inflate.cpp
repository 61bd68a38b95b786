// SPDX-License-Identifier: GPL-3.0-or-later
#include "inflate.h"

#include <zlib.h>

namespace motorpool {

namespace {

constexpr qsizetype mostUnpacked = 4 * 1024 * 1024;

bool looksPacked(const QByteArray &bytes)
{
    if (bytes.size() < 8)
        return false;
    const auto first = static_cast<unsigned char>(bytes.at(0));
    const auto second = static_cast<unsigned char>(bytes.at(1));
    return (first == 0x1f && second == 0x8b) ||
           ((first & 0x0f) == 8 && (first * 256 + second) % 31 == 0);
}

} // namespace

QByteArray inflated(const QByteArray &packed)
{
    if (!looksPacked(packed))
        return {};
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 32) != Z_OK) // of either kind
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = uInt(packed.size());
    QByteArray unpacked;
    char buffer[16 * 1024];
    int state = Z_OK;
    while (state == Z_OK && unpacked.size() < mostUnpacked) {
        stream.next_out = reinterpret_cast<Bytef *>(buffer);
        stream.avail_out = sizeof buffer;
        state = inflate(&stream, Z_NO_FLUSH);
        if (state == Z_OK || state == Z_STREAM_END)
            unpacked.append(buffer, qsizetype(sizeof buffer - stream.avail_out));
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END ? unpacked : QByteArray();
}

} // namespace motorpool
