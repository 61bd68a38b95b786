// SPDX-License-Identifier: GPL-3.0-or-later
#include "clearbutton.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace motorpool {

void addClearButton(QLineEdit *field)
{
    const auto before = field->findChildren<QAbstractButton *>();
    field->setClearButtonEnabled(true);
    for (QAbstractButton *button : field->findChildren<QAbstractButton *>()) {
        if (before.contains(button))
            continue;
        button->setAccessibleName(QCoreApplication::translate("ClearButton", "Clear"));
        button->setToolTip(button->accessibleName());
    }
}

} // namespace motorpool
