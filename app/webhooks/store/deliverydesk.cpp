// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliverydesk.h"

#include "postgresschema.h"
#include "refusedsource.h"
#include "secretrefusal.h"

#include <algorithm>
#include <utility>

namespace motorpool {

namespace {

// Where news is told, a look only finds out whether the server is still there. Qt's driver does
// not: it disables what it listened with, with a line in the log ("Invalid socket").
constexpr std::chrono::milliseconds lookAtTeller{2'000};

// Somebody may set it right at the server.
constexpr std::chrono::milliseconds lookWithoutPassword{60'000};

} // namespace

DeliveryDesk::DeliveryDesk(const DeliveryPlace &place, std::chrono::milliseconds lookEvery)
    : m_place(place)
    , m_lookEvery(lookEvery)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &DeliveryDesk::check);
}

void DeliveryDesk::run(const Act &act)
{
    if (m_reader)
        act(*m_reader);
    else
        m_waiting.push_back(act);
}

void DeliveryDesk::begin()
{
    m_isRefused = false;
    read(std::make_unique<DeliveryReader>(m_place));
}

void DeliveryDesk::refuse(const ApiError &why)
{
    m_isRefused = true;
    read(std::make_unique<DeliveryReader>(std::make_unique<RefusedSource>(why), m_place.shown()));
}

void DeliveryDesk::read(std::unique_ptr<DeliveryReader> reader)
{
    m_reader = std::move(reader);
    m_teller.clear();
    m_version.reset();
    for (const Act &act : std::exchange(m_waiting, {}))
        act(*m_reader);
    check();
}

void DeliveryDesk::end()
{
    m_timer->stop();
    m_waiting.clear();
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
    if (!m_reader)
        return;
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
    if (const auto wait = nextLook())
        m_timer->start(*wait);
    else
        m_timer->stop();
}

std::optional<std::chrono::milliseconds> DeliveryDesk::nextLook() const
{
    if (m_isRefused)
        return std::nullopt; // who refused begins it
    if (m_teller)
        return lookAtTeller;
    return m_fault && isDatabasePasswordWanted(*m_fault) ? lookWithoutPassword : m_lookEvery;
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
