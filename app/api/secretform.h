// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretbytes.h"

#include <QIODevice>

namespace motorpool {

/// Whether percent-encoding leaves this byte as it is. Source: RFC 3986, section 2.3.
bool isUnreserved(char byte);

/// The secret as it stands in a form, percent-encoded, in guarded memory.
SecretBytes formEncoded(const SecretBytes &secret);

/// A form-encoded body that ends with the client secret, as a device to upload from. It lies in
/// guarded memory and is zeroed with this object; here, and nowhere else, a secret is written into
/// a request.
class SecretForm : public QIODevice
{
    Q_OBJECT

public:
    /// fields are the form's other fields, already encoded.
    SecretForm(const QByteArray &fields, const SecretBytes &secret, QObject *parent);

    bool isSequential() const override { return false; }
    qint64 size() const override { return static_cast<qint64>(m_form.size()); }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    SecretBytes m_form;
};

} // namespace motorpool
