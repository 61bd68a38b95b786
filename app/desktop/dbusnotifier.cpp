// SPDX-License-Identifier: GPL-3.0-or-later
#include "notificationservice.h"
#include "notifier.h"

namespace motorpool {

struct Notifier::Private
{
    NotificationService service;
};

Notifier::Notifier(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    connect(&d->service, &NotificationService::failed, this, &Notifier::failed);
    connect(&d->service, &NotificationService::shown, this, &Notifier::shown);
    connect(&d->service, &NotificationService::activated, this, &Notifier::activated);
}

Notifier::~Notifier() = default;

void Notifier::show(const Notification &notification)
{
    d->service.show(notification);
}

} // namespace motorpool
