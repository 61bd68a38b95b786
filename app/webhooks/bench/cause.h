// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "respelling.h"

#include <QString>

namespace motorpool {

/// Why a signature does not fit.
enum class Cause {
    // The header.
    NoHeader, ///< told: 1 for a VERIFY, which may come without
    SignatureNotKept,
    EmptyHeader,
    OtherHeaderName, ///< name: the header that has it
    HeaderPrefixed,  ///< name: "sha256="
    HeaderQuoted,    ///< with quotation marks
    HeaderBase64,    ///< instead of hexadecimal
    HeaderSeparated, ///< with colons, dashes or blanks between the digits
    HeaderRepeated,  ///< several values in one header
    HeaderCut,       ///< found: how many digits are left
    WrongLength,     ///< found: how long it is
    NotHex,          ///< found: where the first other character stands

    // The key.
    OtherApplication, ///< name: whose key
    ClientSecret,     ///< name: of which application
    KeptKeySpoiled,   ///< what is kept has more than the key; name, spelling
    SentKeySpoiled,   ///< who signed used more or less than the key; name, spelling

    // What was signed.
    PlainHash,     ///< SHA-256 without any key
    OtherPart,     ///< name: which, see signedparts.h
    OtherDelivery, ///< told: which of the bodies given along, from 1

    // What became of the body on its way.
    Reindented, ///< blanks: how it was
    Reordered,  ///< members of objects stand in another order
    NewlineAdded,
    NewlineRemoved,
    LineEndsChanged,
    BomAdded,
    BomRemoved,
    BlanksAround,
    UnicodeEscaped,  ///< \u00e9 for é
    UnicodeResolved, ///< é for \u00e9
    SlashesEscaped,
    SlashesResolved,
    NumbersRespelled,
    HtmlEscaped,
    UrlEncoded,
    Base64Body,
    JsonString, ///< the body became a string within JSON
    Quoted,
    Compressed,
    ChunkFrames, ///< the frames of a chunked transfer are still in it
    Utf16,
    Latin1,
    DoubleEncoded, ///< é for é: UTF-8 taken for Latin-1
    LineWrapped,
    SmartQuotes,
    Invisible,      ///< characters that nobody sees
    DataAround,     ///< something in front of or behind it
    PythonText,     ///< a dictionary of Python's
    Truncated,      ///< told, found: lengths; -1 where not known
    LengthDiffers,  ///< told, found: the body is longer than its header says
    LostCharacters, ///< found: how many became U+FFFD
    Unknown,        ///< something that none of the above explains
};

/// How a key differs from the one that is kept.
enum class KeySpelling {
    AsIs,
    Newline,  ///< with a line feed behind it
    CrLf,     ///< with carriage return and line feed behind it
    Blank,    ///< with a blank behind it
    Trimmed,  ///< without blanks and line breaks around
    Unquoted, ///< without quotation marks around
    InQuotes, ///< with quotation marks around
    Unnamed,  ///< without "NAME=" in front
    FromHex,  ///< the bytes that it tells in hexadecimal
    FromBase64,
    UpperCase,
    LowerCase,
    NoDashes,
};

/// One cause with its evidence. A value; words are made by benchwords.h.
struct Finding
{
    Cause cause = Cause::Unknown;
    bool isProved = false; ///< recomputed: the signature fits once this is undone
    QString name;
    qint64 told = -1;
    qint64 found = -1;
    JsonSpelling::Blanks blanks = JsonSpelling::Blanks::AsIs;
    KeySpelling spelling = KeySpelling::AsIs;

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace motorpool
