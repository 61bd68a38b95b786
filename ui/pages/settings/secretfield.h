// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretbytes.h"

#include <QLineEdit>

namespace motorpool {

/// Takes a secret by typing or pasting and never gives it back to the screen or the clipboard:
/// nothing to copy, cut, undo, complete or drag.
class SecretField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);

    /// Moves what was entered, without blanks around it, into guarded memory and overwrites the
    /// field's own text. Null if nothing was entered.
    Secret take();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace motorpool
