// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogsweep.h"

#include "call.h"
#include "secretholder.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QPointer>

#include <utility>

namespace motorpool {

void DialogSweep::setOn(bool on)
{
    qApp->removeEventFilter(this);
    if (!on)
        return;
    qApp->installEventFilter(this);
    QList<QPointer<QDialog>> dialogs; // one may go with another
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QDialog *>(widget))
            dialogs << dialog;
    }
    for (const QPointer<QDialog> &dialog : std::as_const(dialogs)) {
        if (dialog)
            takeAway(dialog);
    }
}

void DialogSweep::takeAway(QDialog *dialog)
{
    if (auto *holder = dynamic_cast<SecretHolder *>(dialog))
        holder->dropSecrets();
    // What would go on when they end, ends with them.
    QList<QPointer<CallBase>> calls; // one may be another's
    for (CallBase *call : dialog->findChildren<CallBase *>())
        calls << call;
    for (const QPointer<CallBase> &call : std::as_const(calls))
        delete call;
    // Not close() or reject(): those a dialog may decline, and others act upon.
    dialog->hide();
    dialog->deleteLater(); // whoever locked may stand in one of its functions
}

bool DialogSweep::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        if (auto *dialog = qobject_cast<QDialog *>(watched)) {
            // Not from within its own showing.
            QMetaObject::invokeMethod(
                dialog, [dialog] { takeAway(dialog); }, Qt::QueuedConnection);
        }
    }
    return false;
}

} // namespace motorpool
