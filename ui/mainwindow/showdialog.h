// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace motorpool {

/// Shows the one dialog of its kind over this window: asked for again, it comes to the front. It is
/// made of what it needs and the window, and goes when it is closed.
template <class Dialog, class... Needs>
Dialog *showDialog(QWidget *over, Needs... needs)
{
    auto *dialog = over->findChild<Dialog *>();
    if (!dialog) {
        dialog = new Dialog(needs..., over);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

} // namespace motorpool
