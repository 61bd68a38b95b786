// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

class QToolButton;

namespace motorpool {

/// What an assistive program sees of a tool button.
///
/// Of one that opens a menu at once, Qt 6.4's own takes neither the focus nor opens the menu when
/// told to. Here both are done, the menu from the event loop, since it would keep the question
/// waiting until it closes; the menu is a child of the button. A button without a name is the
/// picture that a field shows beside its text.
class AccessibleToolButton : public QAccessibleWidget
{
public:
    explicit AccessibleToolButton(QToolButton *button);

    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text type) const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

private:
    QToolButton *button() const;
    bool opensMenu() const; ///< and does nothing else
};

} // namespace motorpool
