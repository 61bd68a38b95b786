// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliveryreader.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSqlDriver>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace motorpool {

/// The store's half on its own thread: the reader, and the look-out for news. What is asked before
/// there is a reader waits for it.
class DeliveryDesk : public QObject
{
    Q_OBJECT

public:
    DeliveryDesk(const DeliveryPlace &place, std::chrono::milliseconds lookEvery);

    using Act = std::function<void(DeliveryReader &)>;
    void run(const Act &act);

    void begin(); ///< or begins anew, with the password that the place has by then
    void refuse(const ApiError &why);
    void end();
    void look();

Q_SIGNALS:
    void changed(qint64 newest);
    void faultChanged(const std::optional<motorpool::ApiError> &fault);

private:
    void read(std::unique_ptr<DeliveryReader> reader);
    void check();
    std::optional<std::chrono::milliseconds> nextLook() const;
    void listen();
    void hear();
    void learn();
    void settle(const std::optional<ApiError> &fault);

    DeliveryPlace m_place;
    std::unique_ptr<DeliveryReader> m_reader; ///< null until it begins or is refused
    std::vector<Act> m_waiting;
    std::chrono::milliseconds m_lookEvery;
    QTimer *m_timer;
    QElapsedTimer m_checked; ///< since the last look
    QPointer<QSqlDriver> m_teller;
    std::optional<qint64> m_version;
    std::optional<ApiError> m_fault;
    bool m_isTold = false;
    bool m_isRefused = false;
};

} // namespace motorpool
