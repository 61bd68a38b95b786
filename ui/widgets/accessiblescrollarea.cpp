// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblescrollarea.h"

#include <QAccessibleWidget>
#include <QScrollArea>

namespace motorpool {

namespace {

QAccessibleInterface *scrollAreaFactory(const QString &, QObject *object)
{
    auto *area = qobject_cast<QScrollArea *>(object);
    return area ? new QAccessibleWidget(area, QAccessible::Pane) : nullptr;
}

} // namespace

void installAccessibleScrollAreas()
{
    static const bool installed = [] {
        QAccessible::installFactory(scrollAreaFactory);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace motorpool
