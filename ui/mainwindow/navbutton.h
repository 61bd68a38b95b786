// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace motorpool {

/// An entry of the sidebar: an icon and its name, or the icon alone when folded. The one that is
/// checked has a bar at its edge and a bolder name; one with a menu has an arrow.
class NavButton : public QToolButton
{
    Q_OBJECT

public:
    explicit NavButton(QWidget *parent = nullptr);

    void setFolded(bool on);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_folded = false;
};

} // namespace motorpool
