// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis.h"

#include "headerreading.h"
#include "hints.h"
#include "signature.h"
#include "signedparts.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>

namespace motorpool {

namespace {

using Verdict = Diagnosis::Verdict;

constexpr qsizetype excerpt = 40;

Finding proved(Cause cause, const QString &name = {})
{
    Finding finding;
    finding.cause = cause;
    finding.isProved = true;
    finding.name = name;
    return finding;
}

Diagnosis::Difference differenceOf(const QByteArray &isNow, const QByteArray &wasSigned)
{
    const auto at = std::mismatch(isNow.begin(), isNow.end(), wasSigned.begin(), wasSigned.end());
    const qsizetype place = at.first - isNow.begin();
    return {place, isNow.mid(place, excerpt), wasSigned.mid(place, excerpt)};
}

class Diagnosing
{
public:
    Diagnosing(const BenchRequest &request, const BenchKeys &keys, const QList<QByteArray> &others,
               const SearchLimits &limits)
        : m_request(request)
        , m_keys(keys)
        , m_others(others)
        , m_limits(limits)
    {
    }

    Diagnosis run()
    {
        lookAtBody();
        const SignatureHeader header = readSignatureHeader(m_request);
        m_result.signature = header.value;
        m_result.findings = header.faults;
        if (!header.isThere || header.value.isEmpty())
            noSignature();
        else if (m_keys.isEmpty())
            m_result.verdict = Verdict::NoKeys;
        else if (!explained(header))
            refused(header);
        if (!m_result.event && m_result.signedBody)
            decode(*m_result.signedBody);
        return m_result;
    }

private:
    void lookAtBody()
    {
        if (const auto root = readSpans(m_request.body); !root) {
            m_result.jsonFault = root.error();
            m_result.jsonPlace = placeAt(m_request.body, root.error().at);
        }
        decode(m_request.body);
    }

    void decode(const QByteArray &body)
    {
        if (auto event = decodeEvent(body, QDateTime::currentDateTimeUtc()))
            m_result.event = *event;
    }

    void noSignature()
    {
        const bool isKept = m_request.isSignatureKept || m_request.header(signatureHeader);
        m_result.verdict = isKept ? Verdict::Unsigned : Verdict::NotKept;
        const bool isVerify =
            m_result.event && m_result.event->event.kind == WebhookEvent::Kind::Verify;
        for (Finding &finding : m_result.findings)
            finding.told = isVerify;
    }

    bool explained(const SignatureHeader &header)
    {
        for (const HeaderReading &reading : header.readings) {
            if (signedAsItIs(reading))
                return true;
        }
        if (header.readings.isEmpty())
            return cutHeader(header.value);
        for (const HeaderReading &reading : header.readings) {
            if (bySpoiledKey(reading) || byOtherBytes(reading) || byChangedBody(reading))
                return true;
        }
        return false;
    }

    bool signedAsItIs(const HeaderReading &reading)
    {
        const auto key = m_keys.signer(reading.signature, m_request.body);
        if (!key)
            return false;
        settle(reading, *key, {});
        return true;
    }

    /// What there is of the digits must be enough to be no chance.
    bool cutHeader(const QByteArray &value)
    {
        const QByteArray digits = value.toLower();
        if (digits.size() < 8 || digits.size() >= 64)
            return false;
        for (std::size_t i = 0; i < m_keys.size(); ++i) {
            const QByteArray whole = m_keys.sign(i, m_request.body);
            if (!whole.startsWith(digits) && !whole.endsWith(digits))
                continue;
            Finding cut = proved(Cause::HeaderCut);
            cut.found = digits.size();
            m_result.findings.removeIf(
                [](const Finding &finding) { return finding.cause == Cause::WrongLength; });
            settle({digits, m_result.findings}, i, {cut});
            return true;
        }
        return false;
    }

    bool bySpoiledKey(const HeaderReading &reading)
    {
        const auto fit = m_keys.misspelledSigner(reading.signature, m_request.body);
        if (!fit)
            return false;
        const bool isOurs = fit->spelling == KeySpelling::Trimmed ||
                            fit->spelling == KeySpelling::Unquoted ||
                            fit->spelling == KeySpelling::Unnamed;
        Finding spoiled =
            proved(isOurs ? Cause::KeptKeySpoiled : Cause::SentKeySpoiled, m_keys.name(fit->index));
        spoiled.spelling = fit->spelling;
        settle(reading, fit->index, {spoiled});
        return true;
    }

    bool byOtherBytes(const HeaderReading &reading)
    {
        const auto plain =
            QCryptographicHash::hash(m_request.body, QCryptographicHash::Sha256).toHex();
        if (plain == reading.signature) {
            m_result.verdict = Verdict::Explained;
            m_result.findings = reading.changes + QList<Finding>{proved(Cause::PlainHash)};
            return true;
        }
        for (qsizetype i = 0; i < m_others.size(); ++i) {
            if (const auto key = m_keys.signer(reading.signature, m_others.at(i))) {
                Finding other = proved(Cause::OtherDelivery);
                other.told = i + 1;
                settle(reading, *key, {other});
                return true;
            }
        }
        const QList<SignedPart> parts = signedParts(m_request.body);
        for (const SignedPart &part : parts) {
            if (const auto key = m_keys.signer(reading.signature, part.bytes)) {
                settle(reading, *key, {proved(Cause::OtherPart, part.name)});
                return true;
            }
        }
        return false;
    }

    bool byChangedBody(const HeaderReading &reading)
    {
        BodySearch search(m_keys, reading.signature, m_others, m_limits);
        const auto found = search.find(m_request.body);
        m_result.tried.bodies += search.tried().bodies;
        m_result.tried.bytes += search.tried().bytes;
        m_result.tried.isComplete = m_result.tried.isComplete && search.tried().isComplete;
        if (!found)
            return false;
        m_result.signedBody = found->body;
        m_result.difference = differenceOf(m_request.body, found->body);
        settle(reading, found->key, found->changes);
        return true;
    }

    /// The signature fits by this key, with what had to be undone for it.
    void settle(const HeaderReading &reading, std::size_t key, const QList<Finding> &changes)
    {
        m_result.key = m_keys.name(key);
        m_result.findings = reading.changes;
        for (Finding &finding : m_result.findings)
            finding.isProved = true;
        m_result.findings += changes;
        m_result.verdict = m_result.findings.isEmpty() ? Verdict::Signed : Verdict::Explained;
        if (!m_keys.isExpected(key)) {
            const bool isSecret = m_keys.role(key) == BenchKeys::Role::ClientSecret;
            m_result.findings.prepend(
                proved(isSecret ? Cause::ClientSecret : Cause::OtherApplication, m_keys.name(key)));
            if (m_result.verdict == Verdict::Signed)
                m_result.verdict = Verdict::SignedByOther;
        }
    }

    void refused(const SignatureHeader &header)
    {
        m_result.verdict = Verdict::Refused;
        if (!header.readings.isEmpty())
            m_result.findings += header.readings.first().changes; // seen, and not enough
        m_result.findings += hintsAt(m_request, m_result.jsonFault);
        if (header.readings.isEmpty())
            return; // why is said already
        Finding unknown;
        unknown.cause = Cause::Unknown;
        m_result.findings.append(unknown);
    }

    const BenchRequest &m_request;
    const BenchKeys &m_keys;
    const QList<QByteArray> &m_others;
    SearchLimits m_limits;
    Diagnosis m_result;
};

} // namespace

Diagnosis diagnose(const BenchRequest &request, const BenchKeys &keys,
                   const QList<QByteArray> &others, const SearchLimits &limits)
{
    return Diagnosing(request, keys, others, limits).run();
}

} // namespace motorpool
