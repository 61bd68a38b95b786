// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliveryreader.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSqlDriver>
#include <QTimer>

#include <optional>

namespace motorpool {

/// The store's half on its own thread: the reader, and the look-out for news.
class DeliveryDesk : public QObject
{
    Q_OBJECT

public:
    DeliveryDesk(const DeliveryPlace &place, std::chrono::milliseconds lookEvery);

    DeliveryReader &reader() { return *m_reader; }

    void begin();
    void end();
    void look();

Q_SIGNALS:
    void changed(qint64 newest);
    void faultChanged(const std::optional<motorpool::ApiError> &fault);

private:
    void check();
    void listen();
    void hear();
    void learn();
    void settle(const std::optional<ApiError> &fault);

    std::unique_ptr<DeliveryReader> m_reader;
    std::chrono::milliseconds m_lookEvery;
    QTimer *m_timer;
    QElapsedTimer m_checked; ///< since the last look
    QPointer<QSqlDriver> m_teller;
    std::optional<qint64> m_version;
    std::optional<ApiError> m_fault;
    bool m_isTold = false;
};

} // namespace motorpool
