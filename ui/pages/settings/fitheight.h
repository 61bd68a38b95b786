// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace motorpool {

/// Gives a dialog the height that it needs as results and errors come and go: lines that wrap make
/// no minimum of their own. To be told every event that the dialog has dealt with.
inline void fitHeight(QWidget *dialog, const QEvent *event)
{
    if (event->type() != QEvent::LayoutRequest)
        return;
    const int needed = dialog->layout()->totalHeightForWidth(dialog->width());
    dialog->setMinimumHeight(needed);
    dialog->resize(dialog->width(), needed);
}

} // namespace motorpool
