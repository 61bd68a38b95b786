// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDialog;

namespace motorpool {

/// Takes every dialog of the program away, whatever it is doing and whether it would let itself be
/// closed: its secrets and its calls at once, the rest of it in the next turn of the event loop.
/// While it is on, the same happens to each that comes.
class DialogSweep : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setOn(bool on);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void takeAway(QDialog *dialog);
};

} // namespace motorpool
