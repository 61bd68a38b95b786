// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QPointer>
#include <QString>

class QMenu;
class QMenuBar;

namespace motorpool {

/// An action as the palette lists it. Texts are plain: no mnemonics.
struct PaletteEntry
{
    QPointer<QAction> action; ///< may go while it is listed
    QString title;            ///< "Read the list again"
    QString path;             ///< the menus above it: "Vehicles", "File › Open an application"
    QString keys;             ///< its shortcut as the system writes it; or empty
    QString whyNot;           ///< while it is disabled: the reason if one is known (actionreason.h)
    bool isEnabled = true;
    bool isChecked = false;

    /// By which it is remembered: the action's object name, else path and title.
    QString id() const;
};

/// All actions of a menu bar and of the menus in it, in their order; of a menu that is filled when
/// it opens, what it is filled with now. Separators and invisible actions are left out.
QList<PaletteEntry> paletteEntries(const QMenuBar *bar);

/// The same of one menu, under a path.
QList<PaletteEntry> paletteEntries(QMenu *menu, const QString &path);

/// A text of an action without its mnemonic, and without what a tab keeps apart.
QString withoutMnemonic(const QString &text);

} // namespace motorpool
