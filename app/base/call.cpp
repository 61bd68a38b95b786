// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"

namespace motorpool {

CallBase::CallBase(QObject *parent)
    : QObject(parent)
{
}

void CallBase::finishLater()
{
    m_done = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            // A receiver may delete this call; deleteLater first is safe in either case.
            deleteLater();
            Q_EMIT finished();
        },
        Qt::QueuedConnection);
}

} // namespace motorpool
