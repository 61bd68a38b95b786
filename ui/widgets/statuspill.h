// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tone.h"

#include <QWidget>

namespace motorpool {

/// A state in a word and a sign, framed: "● live". Colour only supports the two.
class StatusPill : public QWidget
{
    Q_OBJECT

public:
    explicit StatusPill(QWidget *parent = nullptr);

    /// A filled pill is for what must not be overlooked.
    void setState(const QString &sign, const QString &word, Tone tone, bool filled = false);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Secondary;
    bool m_filled = false;
};

} // namespace motorpool
