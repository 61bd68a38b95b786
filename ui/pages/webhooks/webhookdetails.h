// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhook.h"

#include <QDialog>

namespace motorpool {

/// All that Smartcar tells of a webhook, to be read and copied: its addresses, what a delivery is
/// sent for and what each carries.
class WebhookDetails : public QDialog
{
    Q_OBJECT

public:
    explicit WebhookDetails(const Webhook &webhook, QWidget *parent = nullptr);
};

} // namespace motorpool
