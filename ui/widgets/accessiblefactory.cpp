// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblefactory.h"

#include "accessibletable.h"
#include "accessibletoolbutton.h"
#include "accessibletree.h"
#include "datatable.h"
#include "datatree.h"

#include <QScrollArea>
#include <QToolButton>

namespace motorpool {

namespace {

QAccessibleInterface *faceOf(const QString &, QObject *object)
{
    if (auto *table = qobject_cast<DataTable *>(object))
        return new AccessibleTable(table);
    if (auto *tree = qobject_cast<DataTree *>(object))
        return new AccessibleTree(tree);
    if (auto *button = qobject_cast<QToolButton *>(object))
        return new AccessibleToolButton(button);
    if (auto *area = qobject_cast<QScrollArea *>(object))
        return new QAccessibleWidget(area, QAccessible::Pane);
    return nullptr;
}

} // namespace

void installAccessibleFaces()
{
    static const bool installed = [] {
        QAccessible::installFactory(faceOf);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace motorpool
