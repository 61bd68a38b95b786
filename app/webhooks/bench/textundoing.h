// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace motorpool {

// What programs do to text, undone. Each gives an empty result, or the body itself, where there is
// nothing to undo.

QByteArray fromUtf16(const QByteArray &body);      ///< to UTF-8, with or without its mark
QByteArray fromLatin1(const QByteArray &body);     ///< to UTF-8, where the body is not that
QByteArray fromDoubleUtf8(const QByteArray &body); ///< UTF-8 that was taken for Latin-1 or 1252
QByteArray withoutHtmlEscapes(const QByteArray &body);
QList<QByteArray> withoutUrlEncoding(const QByteArray &body); ///< "payload=%7B…", + for blanks
QByteArray withoutSmartQuotes(const QByteArray &body);
QByteArray withoutInvisible(const QByteArray &body);
QByteArray withoutChunkFrames(const QByteArray &body);
QByteArray fromPython(const QByteArray &body); ///< {'a': None} to {"a": null}

} // namespace motorpool
