// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tone.h"

#include <QLabel>

namespace motorpool {

/// A label of plain text in a tone, whatever the theme.
class ToneLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ToneLabel(Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);

    /// Lets the text be selected with the mouse. Laying out such a label takes many times as long,
    /// so it is for values, not for their names.
    void setSelectable();

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    Tone m_tone;
};

} // namespace motorpool
