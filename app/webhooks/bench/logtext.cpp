// SPDX-License-Identifier: GPL-3.0-or-later
#include "logtext.h"

#include "jsonspan.h"
#include "jsonstring.h"
#include "logrecord.h"

#include <QRegularExpression>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRequests = 1000;
constexpr qsizetype mostFailures = 4 * 1024 * 1024; ///< bytes read as JSON that were none

/// "\x22" and "\x0A", as nginx and others write what is not printable.
QByteArray withoutHexEscapes(QByteArrayView text)
{
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 3 < text.size() && text[i + 1] == 'x') {
            bool isNumber = false;
            const int value = text.sliced(i + 2, 2).toByteArray().toInt(&isNumber, 16);
            if (isNumber) {
                plain += char(value);
                i += 3;
                continue;
            }
        }
        plain += text[i];
    }
    return plain;
}

class LogReader
{
public:
    explicit LogReader(QByteArrayView text)
        : m_text(text)
    {
    }

    Intake run()
    {
        for (qsizetype at = 0; at < m_text.size() && !m_intake.isCut && m_failed < mostFailures;) {
            ++m_line;
            const qsizetype found = m_text.indexOf('\n', at);
            const qsizetype end = found < 0 ? m_text.size() : found;
            at = std::max(end, line(at, end)) + 1;
        }
        return m_intake;
    }

private:
    /// Reads the line and answers where what was read ends, which may be lines further.
    qsizetype line(qsizetype from, qsizetype end)
    {
        const QByteArrayView text = m_text.sliced(from, end - from);
        const qsizetype signatureAt = signatureIn(text);
        const qsizetype brace = text.indexOf('{');
        if (brace < 0)
            return end;
        const QByteArrayView inner = text.sliced(brace);
        if (inner.startsWith("{\\x22"))
            return take(withoutHexEscapes(quotedPart(text, brace))), end;
        if (inner.startsWith("{\\\"")) // a string within a string, perhaps twice
            return take(unescaped(quotedPart(text, brace))), end;
        const auto span = jsonFrom(from + brace);
        if (!span)
            return end;
        const qsizetype spanEnd = span->text.data() + span->text.size() - m_text.data();
        if (auto record = readLogRecord(*span)) {
            if (record->header("sc-signature"))
                m_signature.clear();
            add(*record);
        } else if (brace > 0 || signatureAt >= 0 || endsLine(spanEnd)) {
            take(span->text.toByteArray()); // else a body with something behind it
        }
        if (spanEnd < end) // the signature may stand behind the body
            signatureIn(m_text.sliced(spanEnd, end - spanEnd));
        else
            m_line += int(m_text.sliced(end, spanEnd - end).count('\n'));
        return std::max(spanEnd, end);
    }

    bool endsLine(qsizetype at) const
    {
        const qsizetype end = m_text.indexOf('\n', at);
        return m_text.sliced(at, (end < 0 ? m_text.size() : end) - at).trimmed().isEmpty();
    }

    std::optional<JsonSpan> jsonFrom(qsizetype at)
    {
        const auto span = readFirstSpan(m_text.sliced(at));
        if (span)
            return *span;
        m_failed += span.error().at + 1;
        return std::nullopt;
    }

    /// From the brace to the quotation mark that ends it, or to the last brace of the line.
    static QByteArrayView quotedPart(QByteArrayView text, qsizetype brace)
    {
        const QByteArrayView rest = text.sliced(brace);
        if (brace > 0 && (text[brace - 1] == '"' || text[brace - 1] == '\'')) {
            for (qsizetype i = 0; i < rest.size(); ++i) {
                if (rest[i] == '\\')
                    ++i;
                else if (rest[i] == text[brace - 1])
                    return rest.first(i);
            }
        }
        return rest.first(rest.lastIndexOf('}') + 1);
    }

    /// Keeps a signature that the text names, for the body beside it; -1 if it names none.
    qsizetype signatureIn(QByteArrayView text)
    {
        static const QRegularExpression pattern(
            uR"re((?:sc[-_]?signature|\bsignature|\bsig)["']?\s*[:=]\s*["']?([0-9A-Za-z+/=_-]{8,200}))re"_s,
            QRegularExpression::CaseInsensitiveOption);
        const bool mayHaveOne = text.contains("ig") || text.contains("IG"); // most lines do not
        if (!mayHaveOne || text.size() > 200'000)
            return -1;
        const auto match = pattern.match(QString::fromLatin1(text.toByteArray()));
        if (!match.hasMatch())
            return -1;
        const QByteArray found = match.captured(1).toLatin1();
        if (!m_intake.requests.isEmpty() && !m_intake.requests.last().header("sc-signature") &&
            m_isBodyAlone) {
            m_intake.requests.last().setHeader("SC-Signature", found);
            m_isBodyAlone = false;
        } else {
            m_signature = found;
        }
        return match.capturedStart();
    }

    void take(const QByteArray &body)
    {
        if (body.isEmpty())
            return;
        BenchRequest request;
        request.body = body;
        add(request);
    }

    void add(BenchRequest request)
    {
        if (m_intake.requests.size() == mostRequests) {
            m_intake.isCut = true;
            return;
        }
        request.origin = BenchRequest::Origin::Log;
        request.place = m_line;
        if (!m_signature.isEmpty())
            request.setHeader("SC-Signature", std::exchange(m_signature, {}));
        m_isBodyAlone = !request.header("sc-signature");
        m_intake.requests.append(request);
    }

    QByteArrayView m_text;
    Intake m_intake;
    QByteArray m_signature; ///< that no body took yet
    bool m_isBodyAlone = false;
    int m_line = 0;
    qsizetype m_failed = 0;
};

} // namespace

Intake readLog(QByteArrayView text)
{
    return LogReader(text).run();
}

} // namespace motorpool
