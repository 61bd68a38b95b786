// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstpaint.h"

#include "log.h"

#include <QEvent>
#include <QWidget>

namespace motorpool {

FirstPaint::FirstPaint(QWidget *window)
    : QObject(window)
{
    window->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // After the event, when all of the window's children have painted too.
        QMetaObject::invokeMethod(
            this,
            [this] {
                qCDebug(lcUi) << "first painted";
                deleteLater();
            },
            Qt::QueuedConnection);
    }
    return false;
}

} // namespace motorpool
