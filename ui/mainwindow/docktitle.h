// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;
class QToolButton;

namespace motorpool {

/// A dock's title: its name and two buttons that a keyboard reaches, which Qt's own are not. A
/// double click makes the dock a window of its own, and back.
class DockTitle : public QWidget
{
    Q_OBJECT

public:
    explicit DockTitle(QDockWidget *dock);

Q_SIGNALS:
    void hideRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();

    QDockWidget *m_dock;
    QToolButton *m_float;
};

} // namespace motorpool
