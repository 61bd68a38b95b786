// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchrequest.h"

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
    headers.removeIf(isNamed(name));
    headers.append({name, value});
}

} // namespace motorpool
