// SPDX-License-Identifier: GPL-3.0-or-later
// Where the desktop shows notifications in no way that this program knows.
#include "notifier.h"

#include <QCoreApplication>
#include <QTimer>

namespace motorpool {

struct Notifier::Private
{
    bool isTold = false;
};

Notifier::Notifier(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

Notifier::~Notifier() = default;

void Notifier::show(const Notification &)
{
    if (std::exchange(d->isTold, true))
        return;
    QTimer::singleShot(0, this, [this] {
        Q_EMIT failed(QCoreApplication::translate(
            "Notifier", "On this system the program cannot show notifications."));
    });
}

} // namespace motorpool
