// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletoolbutton.h"

#include <QButtonGroup>
#include <QKeySequence>
#include <QMenu>
#include <QToolButton>

namespace motorpool {

namespace {

/// "&Save" as "Save", "R&&D" as "R&D".
QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'&' && ++at == text.size())
            break;
        plain += text.at(at);
    }
    return plain;
}

} // namespace

AccessibleToolButton::AccessibleToolButton(QToolButton *button)
    : QAccessibleWidget(button, QAccessible::Button)
{
}

QToolButton *AccessibleToolButton::button() const
{
    return static_cast<QToolButton *>(object());
}

bool AccessibleToolButton::opensMenu() const
{
    return button()->menu() && button()->popupMode() == QToolButton::InstantPopup;
}

QAccessible::Role AccessibleToolButton::role() const
{
    const bool isOneOfGroup =
        button()->autoExclusive() || (button()->group() && button()->group()->exclusive());
    if (button()->isCheckable())
        return isOneOfGroup ? QAccessible::RadioButton : QAccessible::CheckBox;
    return text(QAccessible::Name).isEmpty() ? QAccessible::Graphic : QAccessible::Button;
}

QAccessible::State AccessibleToolButton::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.checkable = button()->isCheckable();
    state.checked = button()->isChecked();
    state.pressed = button()->isDown();
    state.hotTracked = button()->underMouse();
    state.hasPopup = button()->menu() != nullptr;
    return state;
}

QString AccessibleToolButton::text(QAccessible::Text type) const
{
    QString text = QAccessibleWidget::text(type);
    if (type == QAccessible::Name && text.isEmpty())
        text = withoutMnemonic(button()->text());
    return text;
}

int AccessibleToolButton::childCount() const
{
    return button()->menu() ? 1 : 0;
}

QAccessibleInterface *AccessibleToolButton::child(int index) const
{
    return index == 0 && button()->menu() ? QAccessible::queryAccessibleInterface(button()->menu())
                                          : nullptr;
}

int AccessibleToolButton::indexOfChild(const QAccessibleInterface *of) const
{
    return of && of == child(0) ? 0 : -1;
}

QStringList AccessibleToolButton::actionNames() const
{
    QStringList names;
    if (button()->isEnabled() && role() != QAccessible::Graphic) {
        names << (button()->isCheckable() ? toggleAction() : pressAction());
        if (button()->menu())
            names << showMenuAction();
    }
    return names + QAccessibleWidget::actionNames(); // to take the focus
}

void AccessibleToolButton::doAction(const QString &name)
{
    if (!actionNames().contains(name))
        return;
    if (name == showMenuAction() || (name == pressAction() && opensMenu()))
        QMetaObject::invokeMethod(button(), &QToolButton::showMenu, Qt::QueuedConnection);
    else if (name == pressAction() || name == toggleAction())
        button()->click();
    else
        QAccessibleWidget::doAction(name);
}

QStringList AccessibleToolButton::keyBindingsForAction(const QString &name) const
{
    const bool isMain = name == pressAction() || name == toggleAction();
    const QKeySequence keys = button()->shortcut();
    return isMain && !keys.isEmpty() ? QStringList{keys.toString()} : QStringList();
}

} // namespace motorpool
