// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAction>

namespace motorpool {

/// Why an action cannot be used while it is disabled, in words for a person: "Select a vehicle
/// first." Kept with the action; whoever lists actions shows it. Empty: none is known.
inline void setActionReason(QAction *action, const QString &why)
{
    action->setProperty("motorpoolReason", why);
}

inline QString actionReason(const QAction *action)
{
    return action->isEnabled() ? QString() : action->property("motorpoolReason").toString();
}

/// Enables the action, or disables it and says why.
inline void enableAction(QAction *action, bool on, const QString &whyNot)
{
    setActionReason(action, whyNot);
    action->setEnabled(on);
}

/// The same of a button; it is read out with it.
inline void enableButton(QAbstractButton *button, bool on, const QString &whyNot)
{
    button->setEnabled(on);
    button->setAccessibleDescription(on ? QString() : whyNot);
}

inline QString buttonReason(const QAbstractButton *button)
{
    return button->isEnabled() ? QString() : button->accessibleDescription();
}

} // namespace motorpool
