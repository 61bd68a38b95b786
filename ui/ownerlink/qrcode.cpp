// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrcode.h"

#include <qrencode.h>

#include <memory>

namespace motorpool {

namespace {

constexpr int mostBytes = 2953; // of version 40 with error correction L

struct Free
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};

std::unique_ptr<QRcode, Free> encoded(const QByteArray &bytes, QRecLevel level)
{
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    return std::unique_ptr<QRcode, Free>(QRcode_encodeData(int(bytes.size()), data, 0, level));
}

} // namespace

std::optional<QrCode> QrCode::of(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > mostBytes)
        return std::nullopt;
    auto made = encoded(bytes, QR_ECLEVEL_M);
    if (!made)
        made = encoded(bytes, QR_ECLEVEL_L);
    if (!made)
        return std::nullopt;
    QrCode code;
    code.m_size = made->width;
    code.m_modules.resize(qsizetype(made->width) * made->width);
    // The lowest bit says that a module is dark, the others what it is there for.
    for (qsizetype i = 0; i < code.m_modules.size(); ++i)
        code.m_modules[i] = char(made->data[i] & 1);
    return code;
}

QImage QrCode::image(int pixelsPerModule) const
{
    const int edge = wholeSize() * pixelsPerModule;
    QImage picture(edge, edge, QImage::Format_RGB32);
    picture.fill(Qt::white);
    const QRgb dark = qRgb(0, 0, 0);
    for (int row = 0; row < m_size * pixelsPerModule; ++row) {
        auto *line = reinterpret_cast<QRgb *>(picture.scanLine(row + quiet * pixelsPerModule)) +
                     qsizetype(quiet) * pixelsPerModule;
        for (int column = 0; column < m_size * pixelsPerModule; ++column) {
            if (isDark(column / pixelsPerModule, row / pixelsPerModule))
                line[column] = dark;
        }
    }
    return picture;
}

} // namespace motorpool
