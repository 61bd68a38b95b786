// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace motorpool {

/// Something to be done that is no error and does not press: an icon, a text, buttons.
class NoticeStrip : public QFrame
{
    Q_OBJECT

public:
    NoticeStrip(const QString &icon, const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);

    /// A button after those that are there. Owned by the strip.
    QPushButton *addButton(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    QLabel *m_text;
    QList<QPushButton *> m_buttons;
};

} // namespace motorpool
