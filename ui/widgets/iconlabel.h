// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tone.h"

#include <QLabel>

namespace motorpool {

/// An icon of the house's set, drawn anew when the theme changes, as a label's pixmap would not be.
class IconLabel : public QLabel
{
    Q_OBJECT

public:
    explicit IconLabel(int size, QWidget *parent = nullptr);

    void setIcon(const QString &name, Tone tone = Tone::Secondary); ///< an empty name: none

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    int m_size;
    QString m_name;
    Tone m_tone = Tone::Secondary;
};

} // namespace motorpool
