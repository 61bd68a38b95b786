// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>
#include <QTimer>

#include <chrono>

namespace motorpool {

class Clock;

/// Tells when nobody has touched any window of this program for a while: no key, no pointer. Time
/// that the machine sleeps counts.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    /// The clock, which outlives it, is looked at so often.
    explicit IdleWatch(const Clock *clock, QObject *parent = nullptr,
                       std::chrono::milliseconds poll = std::chrono::seconds(5));

    void setLimit(std::chrono::milliseconds limit); ///< 0: never

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void idle(); ///< once, until somebody is there again

private:
    void look();

    const Clock *m_clock;
    std::chrono::milliseconds m_limit{0};
    std::chrono::milliseconds m_touched;
    bool m_isTold = false;
    QPointF m_pointer; ///< where it was last
    QTimer m_poll;
};

} // namespace motorpool
