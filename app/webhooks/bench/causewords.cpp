// SPDX-License-Identifier: GPL-3.0-or-later
#include "causewords.h"

#include "bodysearch.h"
#include "causetable.h"

#include <QCoreApplication>
#include <QLocale>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return *text ? QCoreApplication::translate("Bench", text) : QString();
}

QString count(qint64 number)
{
    return QLocale().toString(number);
}

const char *spellingText(KeySpelling spelling)
{
    switch (spelling) {
    case KeySpelling::AsIs:
        return "";
    case KeySpelling::Newline:
        return QT_TRANSLATE_NOOP("Bench", "with a line break behind it");
    case KeySpelling::CrLf:
        return QT_TRANSLATE_NOOP("Bench", "with a Windows line break behind it");
    case KeySpelling::Blank:
        return QT_TRANSLATE_NOOP("Bench", "with a blank behind it");
    case KeySpelling::Trimmed:
        return QT_TRANSLATE_NOOP("Bench", "without the blanks or line breaks around it");
    case KeySpelling::Unquoted:
        return QT_TRANSLATE_NOOP("Bench", "without the quotation marks around it");
    case KeySpelling::InQuotes:
        return QT_TRANSLATE_NOOP("Bench", "with quotation marks around it");
    case KeySpelling::Unnamed:
        return QT_TRANSLATE_NOOP("Bench", "without the name and “=” in front of it");
    case KeySpelling::FromHex:
        return QT_TRANSLATE_NOOP("Bench", "decoded from hexadecimal");
    case KeySpelling::FromBase64:
        return QT_TRANSLATE_NOOP("Bench", "decoded from Base64");
    case KeySpelling::UpperCase:
        return QT_TRANSLATE_NOOP("Bench", "in capital letters");
    case KeySpelling::LowerCase:
        return QT_TRANSLATE_NOOP("Bench", "in small letters");
    case KeySpelling::NoDashes:
        return QT_TRANSLATE_NOOP("Bench", "without its dashes");
    }
    return "";
}

const char *blanksText(JsonSpelling::Blanks blanks)
{
    using Blanks = JsonSpelling::Blanks;
    switch (blanks) {
    case Blanks::AsIs:
        return "";
    case Blanks::None:
        return QT_TRANSLATE_NOOP("Bench", "without any blanks, as JSON.stringify writes");
    case Blanks::Single:
        return QT_TRANSLATE_NOOP("Bench", "with a blank behind commas and colons, as Python's "
                                          "json.dumps writes");
    case Blanks::Indent2:
        return QT_TRANSLATE_NOOP("Bench", "indented by two blanks");
    case Blanks::Indent4:
        return QT_TRANSLATE_NOOP("Bench", "indented by four blanks");
    case Blanks::Tabs:
        return QT_TRANSLATE_NOOP("Bench", "indented by tabs");
    case Blanks::Jackson:
        return QT_TRANSLATE_NOOP("Bench", "indented as Java's Jackson does");
    }
    return "";
}

QString partText(const QString &name)
{
    if (name == "empty"_L1)
        return words(QT_TRANSLATE_NOOP("Bench", "an empty body"));
    if (name == "hex"_L1 || name == "base64"_L1 || name == "sha256"_L1)
        return words(QT_TRANSLATE_NOOP("Bench", "the body in %1")).arg(name);
    if (name == "utf-16"_L1 || name == "latin-1"_L1)
        return words(QT_TRANSLATE_NOOP("Bench", "the body's text in %1")).arg(name.toUpper());
    if (name == "json-string"_L1)
        return words(QT_TRANSLATE_NOOP("Bench", "the body as a string within JSON"));
    if (name == "[object Object]"_L1 || name == "undefined"_L1 || name == "null"_L1 ||
        name == "{}"_L1)
        return u'“' + name + u'”';
    return words(QT_TRANSLATE_NOOP("Bench", "its member “%1”")).arg(name);
}

QString lengthEvidence(const Finding &finding)
{
    if (finding.told < 0)
        return words(QT_TRANSLATE_NOOP("Bench", "The JSON ends before it is complete."));
    return words(QT_TRANSLATE_NOOP("Bench", "Content-Length told %1 bytes; there are %2."))
        .arg(count(finding.told), count(finding.found));
}

QString unknownEvidence(const Tried &tried)
{
    const QString text =
        words(QT_TRANSLATE_NOOP("Bench", "%1 other forms of the body were tried with each key, "
                                         "and the keys in other spellings. None fits."))
            .arg(count(tried.bodies));
    if (tried.isComplete)
        return text;
    return text + u' ' +
           words(QT_TRANSLATE_NOOP("Bench",
                                   "More could have been tried, which would have taken too "
                                   "long."));
}

/// What goes into the row's evidence, where it has a place for it.
QString evidenceOf(const Finding &finding, const CauseDef &def, const Tried &tried)
{
    switch (finding.cause) {
    case Cause::WrongLength:
    case Cause::NotHex:
    case Cause::HeaderCut:
    case Cause::LostCharacters:
        return words(def.evidence).arg(count(finding.found));
    case Cause::OtherDelivery:
        return words(def.evidence).arg(count(finding.told));
    case Cause::NoHeader:
        return finding.told == 1 ? words(QT_TRANSLATE_NOOP(
                                       "Bench", "Smartcar sends VERIFY with and without one."))
                                 : words(def.evidence);
    case Cause::OtherHeaderName:
    case Cause::HeaderPrefixed:
    case Cause::OtherApplication:
    case Cause::ClientSecret:
        return words(def.evidence).arg(finding.name);
    case Cause::KeptKeySpoiled:
    case Cause::SentKeySpoiled:
        return words(def.evidence).arg(finding.name, words(spellingText(finding.spelling)));
    case Cause::OtherPart:
        return words(def.evidence).arg(partText(finding.name));
    case Cause::Reindented:
        return words(def.evidence).arg(words(blanksText(finding.blanks)));
    case Cause::Truncated:
        return finding.isProved ? words(def.evidence) : lengthEvidence(finding);
    case Cause::LengthDiffers:
        return lengthEvidence(finding);
    case Cause::Compressed:
        return finding.isProved ? words(def.evidence)
                                : words(QT_TRANSLATE_NOOP("Bench", "Content-Encoding is “%1”."))
                                      .arg(finding.name);
    case Cause::Unknown:
        return unknownEvidence(tried);
    default:
        return words(def.evidence);
    }
}

} // namespace

FindingWords explain(const Finding &finding, const Tried &tried)
{
    const CauseDef &def = causeDef(finding.cause);
    FindingWords said;
    said.title = words(def.title);
    said.evidence = evidenceOf(finding, def, tried);
    said.remedy = words(def.remedy);
    return said;
}

QString causeName(Cause cause)
{
    return QString::fromLatin1(causeDef(cause).name);
}

} // namespace motorpool
