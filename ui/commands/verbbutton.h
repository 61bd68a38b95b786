// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace motorpool {

/// A button that does something to a vehicle. A key that is held down presses it once: what goes on
/// under the finger is another question by then. While it is disabled it says why, to everybody.
class VerbButton : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

    void setVerb(const QString &text, const QString &accessibleName);
    void setReason(const QString &whyNot); ///< empty: enabled

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace motorpool
