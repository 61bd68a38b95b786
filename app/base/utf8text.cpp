// SPDX-License-Identifier: GPL-3.0-or-later
#include "utf8text.h"

#include <QStringDecoder>
#include <QUtf8StringView>

#include <cstdint>
#include <cstring>

namespace motorpool {

bool isAscii(std::string_view text)
{
    // Eight bytes at a step: nearly every text of a fleet is ASCII, and each passes here.
    const char *at = text.data();
    std::size_t left = text.size();
    std::uint64_t seen = 0;
    for (; left >= sizeof seen; at += sizeof seen, left -= sizeof seen) {
        std::uint64_t chunk;
        std::memcpy(&chunk, at, sizeof chunk);
        seen |= chunk;
    }
    for (; left > 0; ++at, --left)
        seen |= static_cast<unsigned char>(*at);
    return (seen & 0x8080'8080'8080'8080) == 0;
}

bool isUtf8(std::string_view text)
{
    return isAscii(text) || QUtf8StringView(text.data(), qsizetype(text.size())).isValidUtf8();
}

QString stringFromUtf8(std::string_view text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless |
                                                     QStringDecoder::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(text.data(), qsizetype(text.size())));
}

std::string_view validUtf8(std::string_view text, std::string &scratch)
{
    if (isUtf8(text))
        return text;
    scratch = stringFromUtf8(text).toStdString();
    return scratch;
}

} // namespace motorpool
