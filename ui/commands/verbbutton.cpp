// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbbutton.h"

#include <QKeyEvent>

namespace motorpool {

void VerbButton::setVerb(const QString &text, const QString &accessibleName)
{
    setText(text);
    setAccessibleName(accessibleName);
}

void VerbButton::setReason(const QString &whyNot)
{
    setEnabled(whyNot.isEmpty());
    setToolTip(whyNot);
    setAccessibleDescription(whyNot);
}

void VerbButton::keyPressEvent(QKeyEvent *event)
{
    if (event->isAutoRepeat() && event->key() != Qt::Key_Tab && event->key() != Qt::Key_Backtab)
        event->accept();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace motorpool
