// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliverydesk.h"

#include "postgresschema.h"

#include <algorithm>

namespace motorpool {

namespace {

// Where news is told, a look only finds out whether the server is still there. Qt's driver does
// not: it disables what it listened with, with a line in the log ("Invalid socket").
constexpr std::chrono::milliseconds lookAtTeller{2'000};

} // namespace

DeliveryDesk::DeliveryDesk(const DeliveryPlace &place, std::chrono::milliseconds lookEvery)
    : m_reader(std::make_unique<DeliveryReader>(place))
    , m_lookEvery(lookEvery)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &DeliveryDesk::check);
}

void DeliveryDesk::begin()
{
    check();
}

void DeliveryDesk::end()
{
    m_timer->stop();
    m_reader.reset();
}

void DeliveryDesk::look()
{
    m_isTold = true;
    check();
}

void DeliveryDesk::listen()
{
    QSqlDriver *teller = m_reader->teller();
    if (teller && m_teller != teller) {
        // What was written before is found by looking, what comes now is told.
        m_isTold = true;
        connect(teller, &QSqlDriver::notification, this, [this](const QString &channel) {
            if (channel == QLatin1StringView(deliveryChannel))
                hear();
        });
    }
    m_teller = teller;
}

/// At once where all was quiet; where one batch follows the other, as often as is looked elsewhere.
void DeliveryDesk::hear()
{
    m_isTold = true;
    const auto since = std::chrono::milliseconds(m_checked.isValid() ? m_checked.elapsed() : 0);
    const auto rest = std::max(m_lookEvery - since, std::chrono::milliseconds(0));
    if (!m_timer->isActive() || m_timer->remainingTimeAsDuration() > rest)
        m_timer->start(rest);
}

void DeliveryDesk::check()
{
    m_checked.start();
    const auto version = m_reader->version();
    if (!version) {
        settle(version.error());
        m_version.reset();
    } else {
        listen();
        if (m_isTold || m_version != *version) {
            const auto newest = m_reader->newest();
            settle(newest ? std::nullopt : std::optional(newest.error()));
            if (newest) {
                m_version = *version;
                m_isTold = false;
                Q_EMIT changed(*newest);
                // After what is asked by then, mostly a first page.
                QMetaObject::invokeMethod(this, &DeliveryDesk::learn, Qt::QueuedConnection);
            }
        } else {
            settle(std::nullopt);
        }
    }
    m_timer->start(m_teller ? lookAtTeller : m_lookEvery);
}

void DeliveryDesk::learn()
{
    if (m_reader)
        (void)m_reader->learn(); // what fails is told where something is asked
}

void DeliveryDesk::settle(const std::optional<ApiError> &fault)
{
    if (m_fault == fault)
        return;
    m_fault = fault;
    Q_EMIT faultChanged(fault);
}

} // namespace motorpool
