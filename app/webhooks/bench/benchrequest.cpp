// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchrequest.h"

#include "signature.h"

namespace motorpool {

namespace {

auto isNamed(QByteArrayView name)
{
    return [name](const BenchHeader &header) {
        return QByteArrayView(header.name).compare(name, Qt::CaseInsensitive) == 0;
    };
}

} // namespace

std::optional<QByteArray> BenchRequest::header(QByteArrayView name) const
{
    for (const BenchHeader &one : headers) {
        if (isNamed(name)(one))
            return one.value;
    }
    return std::nullopt;
}

void BenchRequest::setHeader(const QByteArray &name, const QByteArray &value)
{
    removeHeader(name);
    headers.append({name, value});
}

void BenchRequest::removeHeader(QByteArrayView name)
{
    headers.removeIf(isNamed(name));
}

BenchRequest requestOf(const QByteArray &body, const QByteArray &signature)
{
    BenchRequest request;
    request.method = "POST";
    request.body = body;
    if (!signature.isEmpty())
        request.setHeader(signatureHeader, signature);
    return request;
}

} // namespace motorpool
