// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace motorpool {

/// The body, mostly an empty one, of a request that goes out once and never again. Qt sends a
/// request anew, up to three times and without a word, when its connection closes before an answer
/// began, whether it was kept from an earlier request or not; the service may have counted each.
/// For that it goes back to the beginning of the body, and gives up with ContentReSendError when
/// that does not work. An empty one is sent as "Content-Length: 0", which means the same as none.
class OnceOnly final : public QIODevice
{
    Q_OBJECT

public:
    explicit OnceOnly(const QByteArray &body, QObject *parent = nullptr);

    qint64 size() const override { return m_body.size(); }
    bool seek(qint64 position) override; ///< false, always

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_body;
};

} // namespace motorpool
