// SPDX-License-Identifier: GPL-3.0-or-later
#include "headerreading.h"

#include "signature.h"

#include <algorithm>

namespace motorpool {

namespace {

constexpr qsizetype digits = 64;
constexpr qsizetype longest = 4096; ///< of a header that is looked at

bool isHexDigit(char c)
{
    const char lower = char(c | 0x20);
    return (c >= '0' && c <= '9') || (lower >= 'a' && lower <= 'f');
}

bool isHex(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), isHexDigit);
}

bool isSignature(QByteArrayView text)
{
    return text.size() == digits && isHex(text);
}

Finding finding(Cause cause, const QByteArray &name = {})
{
    Finding finding;
    finding.cause = cause;
    finding.name = QString::fromUtf8(name.left(100));
    return finding;
}

/// "sha256=", "v1=", "SC-Signature: "; empty if there is nothing of the kind.
QByteArray prefixOf(const QByteArray &value)
{
    const qsizetype end =
        std::max(value.lastIndexOf('=', value.size() - 3), value.lastIndexOf(':'));
    const QByteArray rest = value.mid(end + 1).trimmed();
    return end > 0 && end < 40 && rest.size() >= 40 ? value.first(end + 1) : QByteArray();
}

QByteArray fromBase64(const QByteArray &value)
{
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        const auto result = QByteArray::fromBase64Encoding(
            value, alphabet | QByteArray::AbortOnBase64DecodingErrors);
        if (!result)
            continue;
        if (result.decoded.size() == digits / 2)
            return result.decoded.toHex();
        if (isSignature(result.decoded)) // the digits themselves, encoded
            return result.decoded;
    }
    return {};
}

class HeaderReader
{
public:
    explicit HeaderReader(SignatureHeader &to)
        : m_to(to)
    {
    }

    void read(const QByteArray &value, const QList<Finding> &changes, int depth = 0)
    {
        if (isSignature(value)) {
            m_to.readings.append({value.toLower(), changes});
            return;
        }
        if (depth > 3 || m_to.readings.size() > 8)
            return;
        const auto with = [&](Cause cause, const QByteArray &name = {}) {
            QList<Finding> more = changes;
            more.append(finding(cause, name));
            return more;
        };
        if (value.size() > 2 && value.front() == value.back() &&
            QByteArrayView("\"'").contains(value.front()))
            return read(value.mid(1, value.size() - 2).trimmed(), with(Cause::HeaderQuoted),
                        depth + 1);
        if (value.contains(',')) {
            const QList<QByteArray> parts = value.split(',');
            for (const QByteArray &part : parts.first(std::min<qsizetype>(parts.size(), 4)))
                read(part.trimmed(), with(Cause::HeaderRepeated), depth + 1);
            return;
        }
        if (const QByteArray digest = fromBase64(value); !digest.isEmpty())
            return read(digest, with(Cause::HeaderBase64), depth + 1);
        const QByteArray joined =
            QByteArray(value).replace(':', "").replace('-', "").replace(' ', "");
        if (isSignature(joined))
            return read(joined, with(Cause::HeaderSeparated), depth + 1);
        if (const QByteArray prefix = prefixOf(value); !prefix.isEmpty())
            read(value.mid(prefix.size()).trimmed(), with(Cause::HeaderPrefixed, prefix),
                 depth + 1);
    }

private:
    SignatureHeader &m_to;
};

Finding whyNoReading(const QByteArray &value)
{
    Finding fault;
    if (isHex(value) || value.size() != digits) {
        fault.cause = Cause::WrongLength;
        fault.found = value.size();
        return fault;
    }
    fault.cause = Cause::NotHex;
    fault.found = std::find_if_not(value.begin(), value.end(), isHexDigit) - value.begin() + 1;
    return fault;
}

/// Names that frameworks and proxies make of it, and what others call theirs.
bool mayBeMeant(const BenchHeader &header)
{
    const QByteArray name = header.name.toLower().replace('_', '-');
    return name.contains("signature") || name.contains("hmac") || name.contains("x-hub");
}

} // namespace

SignatureHeader readSignatureHeader(const BenchRequest &request)
{
    SignatureHeader header;
    QList<Finding> changes;
    auto value = request.header(signatureHeader);
    if (!value) {
        const auto other = std::find_if(request.headers.begin(), request.headers.end(), mayBeMeant);
        if (other != request.headers.end()) {
            value = other->value;
            changes.append(finding(Cause::OtherHeaderName, other->name));
        }
    }
    if (!value) {
        header.faults.append(
            finding(request.isSignatureKept ? Cause::NoHeader : Cause::SignatureNotKept));
        return header;
    }
    header.isThere = true;
    header.value = value->left(longest).trimmed();
    if (header.value.isEmpty()) {
        header.faults = changes;
        header.faults.append(finding(Cause::EmptyHeader));
        return header;
    }
    HeaderReader(header).read(header.value, changes);
    if (header.readings.isEmpty()) {
        header.faults = changes;
        header.faults.append(whyNoReading(header.value));
    }
    return header;
}

} // namespace motorpool
