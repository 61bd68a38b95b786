// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretform.h"

#include <algorithm>

namespace motorpool {

namespace {

void appendEncoded(QByteArray &form, const SecretBytes &secret)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    secret.read([&form](std::span<const char> bytes) {
        for (const char c : bytes) {
            if (isUnreserved(c)) {
                form.append(c);
            } else {
                const auto byte = static_cast<unsigned char>(c);
                form.append('%').append(digits[byte >> 4]).append(digits[byte & 15]);
            }
        }
    });
}

SecretBytes formOf(const QByteArray &start, const SecretBytes &secret)
{
    QByteArray form;
    // Enough for all of it: growing would leave a plain copy behind.
    form.reserve(start.size() + 3 * static_cast<qsizetype>(secret.size()));
    form.append(start);
    appendEncoded(form, secret);
    return SecretBytes::take(form);
}

} // namespace

bool isUnreserved(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || byte == '-' || byte == '.' || byte == '_' || byte == '~';
}

SecretBytes formEncoded(const SecretBytes &secret)
{
    return formOf({}, secret);
}

SecretForm::SecretForm(const QByteArray &fields, const SecretBytes &secret, QObject *parent)
    : QIODevice(parent)
    , m_form(formOf(fields.isEmpty() ? "client_secret=" : fields + "&client_secret=", secret))
{
    // Unbuffered, or QIODevice would keep a plain copy of its own.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 SecretForm::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min(maxSize, size() - pos());
    if (count <= 0)
        return count < 0 || maxSize > 0 ? -1 : 0;
    m_form.read([&](std::span<const char> bytes) {
        const auto part =
            bytes.subspan(static_cast<std::size_t>(pos()), static_cast<std::size_t>(count));
        std::copy(part.begin(), part.end(), data);
    });
    return count;
}

qint64 SecretForm::writeData(const char *, qint64)
{
    return -1;
}

} // namespace motorpool
