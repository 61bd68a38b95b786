// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deed.h"
#include "subscription.h"
#include "webhook.h"

#include <QMessageBox>

namespace motorpool {

/// Asks whether to subscribe or unsubscribe these vehicles: how many, which, what it brings. The
/// safe answer is the usual one.
class SubscriptionQuestion : public QMessageBox
{
    Q_OBJECT

public:
    /// leftOut: rows selected to which it cannot be done.
    SubscriptionQuestion(Deed deed, const Webhook &webhook, const QList<Subscription> &subjects,
                         int leftOut, QWidget *parent);

Q_SIGNALS:
    void agreed();

private:
    QPushButton *m_act;
};

} // namespace motorpool
