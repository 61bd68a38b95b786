// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace motorpool {

/// What a start of the program wants from the window that is open already.
struct HandOver
{
    static constexpr qsizetype longestText = 16 * 1024;       ///< of text, in characters
    static constexpr qsizetype longestWord = 256;             ///< of application
    static constexpr qsizetype longestActivationToken = 1024; ///< in bytes

    QString text;               ///< as given on the command line; empty: only to come to the front
    QString application;        ///< by name, if one was asked for
    QByteArray activationToken; ///< the desktop's leave to come to the front, where it gives one

    /// Whether each part keeps to its length.
    bool isWithinBounds() const
    {
        return text.size() <= longestText && application.size() <= longestWord &&
               activationToken.size() <= longestActivationToken;
    }

    friend bool operator==(const HandOver &, const HandOver &) = default;
};

} // namespace motorpool
