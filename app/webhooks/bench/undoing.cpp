// SPDX-License-Identifier: GPL-3.0-or-later
#include "undoing.h"

#include "inflate.h"
#include "jsonspan.h"
#include "jsonstring.h"
#include "textundoing.h"

#include <algorithm>

namespace motorpool {

namespace {

constexpr char bom[] = "\xef\xbb\xbf";

/// Blanks and a byte order mark are causes of their own.
bool isMoreThanBlank(const QByteArray &before, const QByteArray &behind)
{
    return !behind.trimmed().isEmpty() ||
           !(before.startsWith(bom) ? before.mid(3) : before).trimmed().isEmpty();
}

class Undoing
{
public:
    explicit Undoing(const QByteArray &body)
        : m_body(body)
    {
    }

    QList<Undone> run()
    {
        ends();
        lineEnds();
        wrapped();
        encodings();
        texts();
        around();
        return m_all;
    }

private:
    void add(Cause cause, const QByteArray &body, const QString &name = {})
    {
        if (body.isEmpty() || body == m_body)
            return;
        Finding change;
        change.cause = cause;
        change.isProved = true;
        change.name = name;
        m_all.append({change, body});
    }

    void ends()
    {
        if (m_body.endsWith("\r\n"))
            add(Cause::NewlineAdded, m_body.chopped(2));
        if (m_body.endsWith('\n')) {
            add(Cause::NewlineAdded, m_body.chopped(1));
        } else {
            add(Cause::NewlineRemoved, m_body + '\n');
            add(Cause::NewlineRemoved, m_body + "\r\n");
        }
        if (m_body.startsWith(bom))
            add(Cause::BomAdded, m_body.mid(3));
        else
            add(Cause::BomRemoved, bom + m_body);
        add(Cause::BlanksAround, m_body.trimmed());
    }

    void lineEnds()
    {
        if (m_body.contains("\r\n"))
            add(Cause::LineEndsChanged, QByteArray(m_body).replace("\r\n", "\n"));
        else if (m_body.contains('\n'))
            add(Cause::LineEndsChanged, QByteArray(m_body).replace("\n", "\r\n"));
    }

    void wrapped()
    {
        if (const QByteArray unpacked = inflated(m_body); !unpacked.isEmpty())
            add(Cause::Compressed, unpacked);
        add(Cause::ChunkFrames, withoutChunkFrames(m_body));
        if (m_body.size() >= 16) {
            const QByteArray text =
                QByteArray(m_body).replace('\n', "").replace('\r', "").trimmed();
            for (const auto alphabet :
                 {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
                const auto decoded = QByteArray::fromBase64Encoding(
                    text, alphabet | QByteArray::AbortOnBase64DecodingErrors);
                if (decoded)
                    add(Cause::Base64Body, *decoded);
            }
        }
        const QByteArray text = m_body.trimmed();
        if (text.startsWith('"') && readSpans(text))
            add(Cause::JsonString, unescaped(text));
        if (text.startsWith("{\\\""))
            add(Cause::JsonString, unescaped(text));
        if (text.size() > 2 && text.front() == text.back() &&
            QByteArrayView("\"'`").contains(text.front()))
            add(Cause::Quoted, text.mid(1, text.size() - 2));
    }

    void encodings()
    {
        add(Cause::Utf16, fromUtf16(m_body));
        add(Cause::Latin1, fromLatin1(m_body));
        add(Cause::DoubleEncoded, fromDoubleUtf8(m_body));
    }

    void texts()
    {
        add(Cause::HtmlEscaped, withoutHtmlEscapes(m_body));
        for (const QByteArray &decoded : withoutUrlEncoding(m_body))
            add(Cause::UrlEncoded, decoded);
        add(Cause::SmartQuotes, withoutSmartQuotes(m_body));
        add(Cause::Invisible, withoutInvisible(m_body));
        add(Cause::PythonText, fromPython(m_body));
        if (m_body.contains('\n'))
            add(Cause::LineWrapped,
                QByteArray(m_body).replace("\r", "").replace("\n", "").trimmed());
    }

    void around()
    {
        const qsizetype brace = m_body.indexOf('{');
        if (brace < 0 || m_body.first(brace).trimmed() == "[")
            return;
        const QByteArray rest = m_body.mid(brace);
        const auto span = readFirstSpan(rest);
        if (span && isMoreThanBlank(m_body.first(brace), rest.mid(span->text.size())))
            add(Cause::DataAround, span->text.toByteArray());
        const QByteArray end = span || brace > 0 ? QByteArray() : missingEnd(rest);
        if (!end.isEmpty())
            add(Cause::Truncated, m_body + end);
    }

    const QByteArray &m_body;
    QList<Undone> m_all;
};

} // namespace

QList<Undone> undoOnce(const QByteArray &body)
{
    return Undoing(body).run();
}

} // namespace motorpool
