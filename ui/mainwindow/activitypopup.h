// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHash>

class QLabel;
class QVBoxLayout;

namespace motorpool {

class Activity;

/// What goes on, a row each with its Cancel. Closes by Esc, a click elsewhere, or when nothing
/// goes on any more.
class ActivityPopup : public QFrame
{
    Q_OBJECT

public:
    explicit ActivityPopup(QWidget *parent);

    /// Rows of the same activities stay, so that the focus does. They outlive the popup.
    void show(const QList<Activity *> &running);

private:
    void addRow(Activity *activity);

    QVBoxLayout *m_rows;
    QHash<Activity *, QWidget *> m_widgets;
    QHash<Activity *, QLabel *> m_texts;
};

} // namespace motorpool
