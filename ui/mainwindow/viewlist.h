// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace motorpool {

class FleetViewDesk;

/// The saved views below the sidebar's Fleet entry. A click or Enter shows one, F2 renames, Delete
/// deletes, Alt with an arrow moves; as high as its views, less where there is no room.
class ViewList : public QListWidget
{
    Q_OBJECT

public:
    /// The desk outlives it.
    explicit ViewList(FleetViewDesk *desk, QWidget *parent = nullptr);

    void setFolded(bool on); ///< not shown at all

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();

    FleetViewDesk *m_desk;
    bool m_folded = false;
};

} // namespace motorpool
