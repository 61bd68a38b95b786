// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

namespace motorpool {

class Inspector;

/// The place of the inspector: the right edge, the left one, or a window of its own. Whether it is
/// wanted and whether it fits what is on screen are two things; it is visible if both hold.
class InspectorDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit InspectorDock(Inspector *inspector, QWidget *parent = nullptr);

    bool isWanted() const { return m_wanted; }
    void setWanted(bool on);    ///< by the person
    void setFitting(bool on);   ///< by the page; a window of its own fits always
    void setCurtained(bool on); ///< while locked, wherever it is
    void arrange();             ///< shows or hides, also after the window's state was restored

Q_SIGNALS:
    void wantedChanged(bool on);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    bool m_wanted = true;
    bool m_fitting = true;
    bool m_curtained = false;
};

} // namespace motorpool
