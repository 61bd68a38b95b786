// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace motorpool {

/// Something that senders sign by mistake instead of the body's bytes.
struct SignedPart
{
    QString name; ///< "challenge", "empty", "[object Object]", "data", "eventId", "utf-16"…
    QByteArray bytes;
};

QList<SignedPart> signedParts(const QByteArray &body);

} // namespace motorpool
