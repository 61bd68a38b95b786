// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

#include <optional>

namespace motorpool {

/// A QR code (ISO/IEC 18004, model 2): which of its modules are dark. A value.
class QrCode
{
public:
    static constexpr int quiet = 4; ///< modules that stay light around it, as the norm wants

    /// The smallest one that holds the bytes; with error correction M, or L where M has no room.
    /// Nothing for no bytes and for more than 2,953 of them.
    static std::optional<QrCode> of(const QByteArray &bytes);

    int size() const { return m_size; }                  ///< modules along an edge
    int wholeSize() const { return m_size + 2 * quiet; } ///< with what stays light around it
    bool isDark(int x, int y) const { return m_modules.at(y * m_size + x) != 0; }

    /// Black on white, with what stays light around it, each module so many pixels wide.
    QImage image(int pixelsPerModule) const;

    friend bool operator==(const QrCode &, const QrCode &) = default;

private:
    int m_size = 0;
    QByteArray m_modules; ///< a byte each, row by row
};

} // namespace motorpool
