// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tone.h"

#include <QHash>
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

    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    Tone m_tone;
    mutable QString m_measured;        ///< the text of which the heights are known
    mutable QHash<int, int> m_heights; ///< by width
};

} // namespace motorpool
