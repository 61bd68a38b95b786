// SPDX-License-Identifier: GPL-3.0-or-later
#include "idlewatch.h"

#include "clock.h"

#include <QCoreApplication>
#include <QMouseEvent>

#include <utility>

namespace motorpool {

IdleWatch::IdleWatch(const Clock *clock, QObject *parent, std::chrono::milliseconds poll)
    : QObject(parent)
    , m_clock(clock)
    , m_touched(clock->elapsed())
{
    m_poll.setTimerType(Qt::CoarseTimer);
    m_poll.setInterval(poll);
    m_poll.callOnTimeout(this, &IdleWatch::look);
}

void IdleWatch::setLimit(std::chrono::milliseconds limit)
{
    if (limit == m_limit)
        return;
    m_limit = limit;
    m_touched = m_clock->elapsed();
    m_isTold = false;
    if (limit.count() > 0) {
        qApp->installEventFilter(this);
        m_poll.start();
    } else {
        qApp->removeEventFilter(this);
        m_poll.stop();
    }
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    // What Qt or this program makes up is nobody's hand: a pointer that lies still is told to each
    // widget that comes to be under it.
    if (!event->spontaneous())
        return false;
    switch (event->type()) {
    case QEvent::MouseMove: {
        const QPointF place = static_cast<const QMouseEvent *>(event)->globalPosition();
        if (std::exchange(m_pointer, place) == place)
            return false;
        [[fallthrough]];
    }
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        // Input that comes late, after the machine slept, does not undo that nobody was there.
        look();
        m_touched = m_clock->elapsed();
        m_isTold = false;
        break;
    default:
        break;
    }
    return false;
}

void IdleWatch::look()
{
    if (m_isTold || m_clock->elapsed() - m_touched < m_limit)
        return;
    m_isTold = true;
    Q_EMIT idle();
}

} // namespace motorpool
