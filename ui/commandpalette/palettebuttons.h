// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <functional>

class QAbstractButton;
class QAction;
class QMenu;

namespace motorpool {

// What a page has outside of the menu bar, for a menu of which paletteEntries() are made. Using an
// entry shows the page first: what it does is seen there.

/// Buttons; those that the page hides at present are left out. They are named as they are read out,
/// and one that is disabled says why, if it knows (actionreason.h).
void addButtons(QMenu *menu, const QList<QAbstractButton *> &buttons,
                const std::function<void()> &show);

/// Actions, which go on being enabled where they are.
void addThrough(QMenu *menu, const QList<QAction *> &actions, const std::function<void()> &show);

/// Disables all that are in the menu, for one reason.
void disableAll(QMenu *menu, const QString &whyNot);

} // namespace motorpool
