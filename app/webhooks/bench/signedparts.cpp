// SPDX-License-Identifier: GPL-3.0-or-later
#include "signedparts.h"

#include "jsonscalars.h"
#include "jsonstring.h"
#include "respelling.h"
#include "utf8text.h"

#include <QCryptographicHash>

namespace motorpool {

using namespace Qt::StringLiterals;

QList<SignedPart> signedParts(const QByteArray &body)
{
    QList<SignedPart> parts = {
        {u"empty"_s, {}},
        {u"{}"_s, "{}"},
        {u"null"_s, "null"},
        {u"undefined"_s, "undefined"},
        {u"[object Object]"_s, "[object Object]"},
        {u"hex"_s, body.toHex()},
        {u"base64"_s, body.toBase64()},
        {u"sha256"_s, QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex()},
    };
    const QString text = QString::fromUtf8(body);
    parts.append({u"utf-16"_s, QByteArray(reinterpret_cast<const char *>(text.utf16()),
                                          text.size() * qsizetype(sizeof(char16_t)))});
    const QByteArray latin1 = text.toLatin1(); // where it is UTF-8 again, it was encoded twice
    if (!isUtf8(std::string_view(latin1.constData(), std::size_t(latin1.size()))))
        parts.append({u"latin-1"_s, latin1});

    const auto root = readSpans(body);
    if (!root)
        return parts;
    JsonSpelling compact;
    compact.blanks = JsonSpelling::Blanks::None;
    compact.escapes = JsonSpelling::Escapes::Fewest;
    const QByteArray written = respelled(body, *root, compact);
    parts.append({u"json-string"_s,
                  '"' + QByteArray(written).replace('\\', "\\\\").replace('"', "\\\"") + '"'});
    for (const char *name : {"data", "payload", "meta", "eventId"}) {
        const JsonSpan *member = root->member(name);
        if (!member)
            continue;
        const QString title = QString::fromLatin1(name);
        if (member->kind == JsonSpan::Kind::Text)
            parts.append({title, unescaped(member->text)});
        parts.append({title, member->text.toByteArray()});
        parts.append({title, respelled(member->text, *member, compact)});
        for (const char *inner : {"challenge", "deliveryId", "user", "vehicle", "signals"}) {
            const JsonSpan *one = member->member(inner);
            if (!one)
                continue;
            const QString innerTitle = QString::fromLatin1(inner);
            if (one->kind == JsonSpan::Kind::Text)
                parts.append({innerTitle, unescaped(one->text)});
            parts.append({innerTitle, one->text.toByteArray()});
        }
    }
    return parts;
}

} // namespace motorpool
