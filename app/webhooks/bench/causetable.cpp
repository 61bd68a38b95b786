// SPDX-License-Identifier: GPL-3.0-or-later
#include "causetable.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace motorpool {

namespace {

// In the order of the enumerators.
constexpr CauseDef table[] = {
    {Cause::NoHeader, "noHeader", QT_TRANSLATE_NOOP("Bench", "There is no signature"),
     QT_TRANSLATE_NOOP("Bench", "The request has no header SC-Signature."),
     QT_TRANSLATE_NOOP("Bench", "Look whether the proxy passes the header on. Without it, refuse "
                                "the request with 401, but for VERIFY.")},
    {Cause::SignatureNotKept, "signatureNotKept",
     QT_TRANSLATE_NOOP("Bench", "The signature was not kept"),
     QT_TRANSLATE_NOOP("Bench", "It fitted when the delivery came, or the delivery would not be "
                                "stored. The version that stored it did not keep it."),
     QT_TRANSLATE_NOOP("Bench", "Deliveries that come from now on keep theirs. Of this one it can "
                                "be entered beside the body, if somebody has it.")},
    {Cause::EmptyHeader, "emptyHeader", QT_TRANSLATE_NOOP("Bench", "The signature is empty"),
     QT_TRANSLATE_NOOP("Bench", "The header SC-Signature is there, and has no value."),
     QT_TRANSLATE_NOOP("Bench", "Look whether a proxy or a gateway empties the header.")},
    {Cause::OtherHeaderName, "otherHeaderName",
     QT_TRANSLATE_NOOP("Bench", "The signature stands in another header"),
     QT_TRANSLATE_NOOP("Bench", "It stands in “%1” instead of SC-Signature."),
     QT_TRANSLATE_NOOP("Bench", "Read SC-Signature. Some gateways and frameworks rename headers: "
                                "look at how yours calls it.")},
    {Cause::HeaderPrefixed, "headerPrefixed",
     QT_TRANSLATE_NOOP("Bench", "Something stands in front of the signature"),
     QT_TRANSLATE_NOOP("Bench", "The header begins with “%1”."),
     QT_TRANSLATE_NOOP(
         "Bench",
         "Smartcar sends the digits alone. Take off what a gateway added before you compare.")},
    {Cause::HeaderQuoted, "headerQuoted",
     QT_TRANSLATE_NOOP("Bench", "The signature is in quotation marks"),
     QT_TRANSLATE_NOOP("Bench",
                       "Without the quotation marks around it, the header is a signature."),
     QT_TRANSLATE_NOOP("Bench", "Compare the value without quotation marks.")},
    {Cause::HeaderBase64, "headerBase64",
     QT_TRANSLATE_NOOP("Bench", "The signature is Base64 instead of hexadecimal"),
     QT_TRANSLATE_NOOP("Bench", "Decoded from Base64, the header is a signature."),
     QT_TRANSLATE_NOOP(
         "Bench", "Whoever sent this writes the signature wrongly. Smartcar writes 64 hexadecimal "
                  "digits, and signs the body's raw bytes with the management token.")},
    {Cause::HeaderSeparated, "headerSeparated",
     QT_TRANSLATE_NOOP("Bench", "Something stands between the signature's digits"),
     QT_TRANSLATE_NOOP("Bench", "Without colons, dashes and blanks, the header is a signature."),
     QT_TRANSLATE_NOOP("Bench", "Compare the 64 digits alone.")},
    {Cause::HeaderRepeated, "headerRepeated",
     QT_TRANSLATE_NOOP("Bench", "The header has several values"),
     QT_TRANSLATE_NOOP(
         "Bench", "SC-Signature holds values separated by commas; one of them is a signature."),
     QT_TRANSLATE_NOOP("Bench", "Look whether a proxy adds a header of the same name, and have it "
                                "replace the header instead.")},
    {Cause::HeaderCut, "headerCut", QT_TRANSLATE_NOOP("Bench", "The signature was cut"),
     QT_TRANSLATE_NOOP("Bench", "The header has %1 of 64 digits, and they fit."),
     QT_TRANSLATE_NOOP(
         "Bench",
         "Look what shortens it: a column that is too narrow, or a log that cuts long lines.")},
    {Cause::WrongLength, "wrongLength",
     QT_TRANSLATE_NOOP("Bench", "That is no signature: its length is wrong"),
     QT_TRANSLATE_NOOP("Bench", "A signature has 64 digits. The header has %1 characters."),
     QT_TRANSLATE_NOOP("Bench", "Look whether the whole header was copied. 40 digits are SHA-1 and "
                                "128 are SHA-512; Smartcar uses SHA-256.")},
    {Cause::NotHex, "notHex",
     QT_TRANSLATE_NOOP("Bench", "That is no signature: it is not hexadecimal"),
     QT_TRANSLATE_NOOP("Bench", "Character %1 of the header is none of 0 to 9 and a to f."),
     QT_TRANSLATE_NOOP(
         "Bench", "Look whether a placeholder or another header was taken for the signature.")},
    {Cause::OtherApplication, "otherApplication",
     QT_TRANSLATE_NOOP("Bench", "It was signed with another application's key"),
     QT_TRANSLATE_NOOP("Bench", "The signature fits the body with the management token of “%1”."),
     QT_TRANSLATE_NOOP("Bench", "Use that application's management token, or correct the webhook's "
                                "callback address in Smartcar's dashboard.")},
    {Cause::ClientSecret, "clientSecret",
     QT_TRANSLATE_NOOP("Bench", "It was signed with the client secret"),
     QT_TRANSLATE_NOOP("Bench", "The signature fits the body with the client secret of “%1”."),
     QT_TRANSLATE_NOOP("Bench", "Deliveries are signed with the management token. Whoever signed "
                                "this used the wrong one of the two.")},
    {Cause::KeptKeySpoiled, "keptKeySpoiled",
     QT_TRANSLATE_NOOP("Bench", "The management token that is kept here is not clean"),
     QT_TRANSLATE_NOOP("Bench", "The signature fits with the management token of “%1” %2."),
     QT_TRANSLATE_NOOP("Bench", "Enter the management token again, and nothing but it.")},
    {Cause::SentKeySpoiled, "sentKeySpoiled",
     QT_TRANSLATE_NOOP("Bench", "The key was changed before it was used"),
     QT_TRANSLATE_NOOP("Bench", "The signature fits with the management token of “%1” %2."),
     QT_TRANSLATE_NOOP("Bench", "Look how the sender reads the management token: from a file, its "
                                "last line break must go.")},
    {Cause::PlainHash, "plainHash", QT_TRANSLATE_NOOP("Bench", "It is a hash without a key"),
     QT_TRANSLATE_NOOP("Bench",
                       "The header is the SHA-256 of the body, which anybody can compute."),
     QT_TRANSLATE_NOOP("Bench", "Refuse it. Smartcar uses HMAC-SHA256 with the management token.")},
    {Cause::OtherPart, "otherPart",
     QT_TRANSLATE_NOOP("Bench", "Something else than the body was signed"),
     QT_TRANSLATE_NOOP("Bench", "The signature fits %1."),
     QT_TRANSLATE_NOOP("Bench", "Whoever sent this signs wrongly. Smartcar signs the body's raw "
                                "bytes with the management token.")},
    {Cause::OtherDelivery, "otherDelivery",
     QT_TRANSLATE_NOOP("Bench", "The signature is of another delivery"),
     QT_TRANSLATE_NOOP("Bench", "It fits the other body that was given along, number %1."),
     QT_TRANSLATE_NOOP(
         "Bench", "Look whether header and body were mixed up where requests are kept or logged.")},
    {Cause::Reindented, "reindented",
     QT_TRANSLATE_NOOP("Bench", "The blanks in the body were changed"),
     QT_TRANSLATE_NOOP("Bench", "The signature fits the body written %1."),
     QT_TRANSLATE_NOOP("Bench",
                       "Verify the bytes as they came, before anything parses them: express.raw() "
                       "in Express, request.get_data() in Flask, the body stream elsewhere.")},
    {Cause::Reordered, "reordered",
     QT_TRANSLATE_NOOP("Bench", "The members stand in another order"),
     QT_TRANSLATE_NOOP("Bench", "The signature fits the body with its members in another order."),
     QT_TRANSLATE_NOOP("Bench",
                       "Verify the bytes as they came, before anything parses them: express.raw() "
                       "in Express, request.get_data() in Flask, the body stream elsewhere.")},
    {Cause::NewlineAdded, "newlineAdded",
     QT_TRANSLATE_NOOP("Bench", "A line break was added at the end"),
     QT_TRANSLATE_NOOP("Bench", "Without the line break at its end, the signature fits the body."),
     QT_TRANSLATE_NOOP(
         "Bench", "Look what adds it: an editor, echo, or a log. Verify the bytes as they came.")},
    {Cause::NewlineRemoved, "newlineRemoved",
     QT_TRANSLATE_NOOP("Bench", "The line break at the end is gone"),
     QT_TRANSLATE_NOOP("Bench", "With a line break at its end, the signature fits the body."),
     QT_TRANSLATE_NOOP("Bench", "Look what trims the body. Verify the bytes as they came.")},
    {Cause::LineEndsChanged, "lineEndsChanged",
     QT_TRANSLATE_NOOP("Bench", "The line breaks were changed"),
     QT_TRANSLATE_NOOP("Bench", "The signature fits the body with line breaks of the other kind "
                                "(LF for CRLF, or CRLF for LF)."),
     QT_TRANSLATE_NOOP(
         "Bench",
         "Look what handles the body as text: Windows, FTP, or git. Pass it on as bytes.")},
    {Cause::BomAdded, "bomAdded", QT_TRANSLATE_NOOP("Bench", "A byte order mark was put in front"),
     QT_TRANSLATE_NOOP("Bench",
                       "Without the three bytes EF BB BF in front, the signature fits the body."),
     QT_TRANSLATE_NOOP(
         "Bench",
         "Write the body without a byte order mark: some editors and Windows programs add one.")},
    {Cause::BomRemoved, "bomRemoved",
     QT_TRANSLATE_NOOP("Bench", "The byte order mark in front is gone"),
     QT_TRANSLATE_NOOP("Bench",
                       "With the three bytes EF BB BF in front, the signature fits the body."),
     QT_TRANSLATE_NOOP("Bench",
                       "Verify the bytes as they came, before anything parses them: express.raw() "
                       "in Express, request.get_data() in Flask, the body stream elsewhere.")},
    {Cause::BlanksAround, "blanksAround",
     QT_TRANSLATE_NOOP("Bench", "Blanks were added around the body"),
     QT_TRANSLATE_NOOP(
         "Bench", "Without the blanks and line breaks around it, the signature fits the body."),
     QT_TRANSLATE_NOOP("Bench",
                       "Verify the bytes as they came, before anything parses them: express.raw() "
                       "in Express, request.get_data() in Flask, the body stream elsewhere.")},
    {Cause::UnicodeEscaped, "unicodeEscaped",
     QT_TRANSLATE_NOOP("Bench", "Letters were replaced by \\u escapes"),
     QT_TRANSLATE_NOOP(
         "Bench",
         "With the letters themselves for their \\u escapes, the signature fits the body."),
     QT_TRANSLATE_NOOP("Bench",
                       "Verify the bytes as they came, before anything parses them: express.raw() "
                       "in Express, request.get_data() in Flask, the body stream elsewhere.")},
    {Cause::UnicodeResolved, "unicodeResolved",
     QT_TRANSLATE_NOOP("Bench", "\\u escapes were replaced by letters"),
     QT_TRANSLATE_NOOP("Bench",
                       "With \\u escapes for letters beyond ASCII, the signature fits the body."),
     QT_TRANSLATE_NOOP("Bench",
                       "Verify the bytes as they came, before anything parses them: express.raw() "
                       "in Express, request.get_data() in Flask, the body stream elsewhere.")},
    {Cause::SlashesEscaped, "slashesEscaped", QT_TRANSLATE_NOOP("Bench", "Slashes were escaped"),
     QT_TRANSLATE_NOOP("Bench", "With / for \\/, the signature fits the body."),
     QT_TRANSLATE_NOOP("Bench",
                       "Verify the bytes as they came, before anything parses them: express.raw() "
                       "in Express, request.get_data() in Flask, the body stream elsewhere.")},
    {Cause::SlashesResolved, "slashesResolved",
     QT_TRANSLATE_NOOP("Bench", "Escaped slashes were replaced"),
     QT_TRANSLATE_NOOP("Bench", "With \\/ for /, as PHP writes, the signature fits the body."),
     QT_TRANSLATE_NOOP("Bench",
                       "Verify the bytes as they came, before anything parses them: express.raw() "
                       "in Express, request.get_data() in Flask, the body stream elsewhere.")},
    {Cause::NumbersRespelled, "numbersRespelled",
     QT_TRANSLATE_NOOP("Bench", "Numbers were written in another way"),
     QT_TRANSLATE_NOOP("Bench", "With its numbers written in another way, such as 1 for 1.0, the "
                                "signature fits the body."),
     QT_TRANSLATE_NOOP("Bench",
                       "Verify the bytes as they came, before anything parses them: express.raw() "
                       "in Express, request.get_data() in Flask, the body stream elsewhere.")},
    {Cause::HtmlEscaped, "htmlEscaped", QT_TRANSLATE_NOOP("Bench", "The body was escaped for HTML"),
     QT_TRANSLATE_NOOP(
         "Bench",
         "With the characters themselves for &quot; and the like, the signature fits the body."),
     QT_TRANSLATE_NOOP("Bench",
                       "Verify the bytes as they came, before anything parses them: express.raw() "
                       "in Express, request.get_data() in Flask, the body stream elsewhere.")},
    {Cause::UrlEncoded, "urlEncoded", QT_TRANSLATE_NOOP("Bench", "The body was encoded as a form"),
     QT_TRANSLATE_NOOP(
         "Bench",
         "Decoded from percent signs or taken out of its field, the signature fits the body."),
     QT_TRANSLATE_NOOP(
         "Bench", "Pass the body on as application/json. A gateway or a tool made a form of it.")},
    {Cause::Base64Body, "base64Body", QT_TRANSLATE_NOOP("Bench", "The body is encoded in Base64"),
     QT_TRANSLATE_NOOP("Bench", "Decoded from Base64, the signature fits the body."),
     QT_TRANSLATE_NOOP("Bench", "Decode it before verifying: a gateway that passes binary bodies "
                                "does this, such as AWS with isBase64Encoded.")},
    {Cause::JsonString, "jsonString",
     QT_TRANSLATE_NOOP("Bench", "The body became a string within JSON"),
     QT_TRANSLATE_NOOP("Bench", "Taken out of the JSON string, the signature fits the body."),
     QT_TRANSLATE_NOOP("Bench", "Something wrote JSON twice. Verify the bytes as they came.")},
    {Cause::Quoted, "quoted", QT_TRANSLATE_NOOP("Bench", "The body is in quotation marks"),
     QT_TRANSLATE_NOOP("Bench",
                       "Without the quotation marks around it, the signature fits the body."),
     QT_TRANSLATE_NOOP("Bench", "Take the body from where its bytes are kept, such as a file; a "
                                "copy from a screen is not the same.")},
    {Cause::Compressed, "compressed", QT_TRANSLATE_NOOP("Bench", "The body is compressed"),
     QT_TRANSLATE_NOOP("Bench", "Unpacked, the signature fits the body."),
     QT_TRANSLATE_NOOP("Bench",
                       "Unpack it before verifying, or have the proxy not compress requests.")},
    {Cause::ChunkFrames, "chunkFrames",
     QT_TRANSLATE_NOOP("Bench", "The frames of the transfer are still in the body"),
     QT_TRANSLATE_NOOP("Bench", "Without the lengths of its chunks, the signature fits the body."),
     QT_TRANSLATE_NOOP(
         "Bench",
         "Read the body by a library for HTTP, which takes off the frames of a chunked transfer.")},
    {Cause::Utf16, "utf16", QT_TRANSLATE_NOOP("Bench", "The body was re-encoded as UTF-16"),
     QT_TRANSLATE_NOOP("Bench", "In UTF-8 again, the signature fits the body."),
     QT_TRANSLATE_NOOP("Bench", "Find out what stands between Smartcar and the receiver, and have "
                                "it pass bodies on unchanged. Verify the bytes as they came.")},
    {Cause::Latin1, "latin1", QT_TRANSLATE_NOOP("Bench", "The body was re-encoded as Latin-1"),
     QT_TRANSLATE_NOOP("Bench", "In UTF-8 again, the signature fits the body."),
     QT_TRANSLATE_NOOP("Bench", "Find out what stands between Smartcar and the receiver, and have "
                                "it pass bodies on unchanged. Verify the bytes as they came.")},
    {Cause::DoubleEncoded, "doubleEncoded",
     QT_TRANSLATE_NOOP("Bench", "The body was encoded as UTF-8 twice"),
     QT_TRANSLATE_NOOP("Bench", "Encoded once, the signature fits the body: é stands there as Ã©."),
     QT_TRANSLATE_NOOP("Bench", "Something took UTF-8 for Latin-1. Pass the body on as bytes.")},
    {Cause::LineWrapped, "lineWrapped",
     QT_TRANSLATE_NOOP("Bench", "Line breaks were put into the body"),
     QT_TRANSLATE_NOOP("Bench", "Without the line breaks in it, the signature fits the body."),
     QT_TRANSLATE_NOOP("Bench", "Take the body from where its bytes are kept, such as a file; a "
                                "copy from a screen is not the same.")},
    {Cause::SmartQuotes, "smartQuotes",
     QT_TRANSLATE_NOOP("Bench", "Quotation marks were made curly"),
     QT_TRANSLATE_NOOP("Bench", "With straight quotation marks, the signature fits the body."),
     QT_TRANSLATE_NOOP("Bench", "Take the body from where its bytes are kept, such as a file; a "
                                "copy from a screen is not the same.")},
    {Cause::Invisible, "invisible",
     QT_TRANSLATE_NOOP("Bench", "There are invisible characters in the body"),
     QT_TRANSLATE_NOOP("Bench", "Without them, the signature fits the body."),
     QT_TRANSLATE_NOOP("Bench", "Take the body from where its bytes are kept, such as a file; a "
                                "copy from a screen is not the same.")},
    {Cause::DataAround, "dataAround",
     QT_TRANSLATE_NOOP("Bench", "Something else stands around the body"),
     QT_TRANSLATE_NOOP("Bench", "The signature fits the JSON in it alone."),
     QT_TRANSLATE_NOOP("Bench",
                       "Take the body alone, without what stands in front of it or behind it.")},
    {Cause::PythonText, "pythonText",
     QT_TRANSLATE_NOOP("Bench", "The body is a dictionary as Python shows it"),
     QT_TRANSLATE_NOOP("Bench", "Written as JSON again, the signature fits it."),
     QT_TRANSLATE_NOOP("Bench", "Log and verify request.get_data(), not the parsed object.")},
    {Cause::Truncated, "truncated", QT_TRANSLATE_NOOP("Bench", "The body was cut off"),
     QT_TRANSLATE_NOOP("Bench", "With the brackets that it lacks, the signature fits the body."),
     QT_TRANSLATE_NOOP("Bench", "Look for a limit of size or time: of the proxy, of the log, or of "
                                "the receiver's reads.")},
    {Cause::LengthDiffers, "lengthDiffers",
     QT_TRANSLATE_NOOP("Bench", "The body is not as long as it was"), "",
     QT_TRANSLATE_NOOP(
         "Bench", "Something changed the body after it was sent. Compare it with one that fits.")},
    {Cause::LostCharacters, "lostCharacters", QT_TRANSLATE_NOOP("Bench", "Characters were lost"),
     QT_TRANSLATE_NOOP("Bench", "%1 characters are replaced by U+FFFD, which means that they could "
                                "not be read. What they were cannot be recovered."),
     QT_TRANSLATE_NOOP("Bench",
                       "Something read the body in the wrong encoding. Pass it on as bytes.")},
    {Cause::Unknown, "unknown",
     QT_TRANSLATE_NOOP("Bench", "Unknown: changed in a way that none of the tried explains"), "",
     QT_TRANSLATE_NOOP("Bench", "Compare the body with a delivery that fits, and add the "
                                "management tokens of your other applications: it may be signed by "
                                "one that is not known here, or not come from Smartcar at all.")},
};

constexpr bool isInOrder()
{
    int place = 0;
    return std::all_of(std::begin(table), std::end(table),
                       [&](const CauseDef &def) { return int(def.cause) == place++; }) &&
           place == int(Cause::Unknown) + 1;
}
static_assert(isInOrder());

} // namespace

const CauseDef &causeDef(Cause cause)
{
    return table[std::size_t(cause)];
}

} // namespace motorpool
