// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace motorpool {

/// Where a replay goes: this computer and nowhere else.
struct LoopbackTarget
{
    QUrl url;                  ///< its host is an address of 127.0.0.0/8 or ::1
    QByteArray hostHeader;     ///< as the person wrote it, with the port
    std::optional<QUrl> other; ///< by ::1, where "localhost" was written
};

/// Why an address is refused.
enum class LoopbackFault {
    NoUrl,    ///< not one, or with a name and password in it
    Scheme,   ///< neither http nor https
    NotLocal, ///< another host; no name but localhost is looked at, and none is looked up
};

/// The target that a text means, or why it is refused; without a scheme it is http.
std::optional<LoopbackTarget> loopbackTarget(const QString &text, LoopbackFault *why = nullptr);

} // namespace motorpool
