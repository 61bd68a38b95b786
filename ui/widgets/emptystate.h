// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace motorpool {

class IconLabel;

/// Stands where a list has nothing to show: what would be here, why it is empty now, and the one
/// next step as a button.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setIcon(const QString &name); ///< of the house's set; empty for none
    void setTexts(const QString &title, const QString &body);
    void setAction(const QString &text); ///< empty: no button

Q_SIGNALS:
    void triggered(); ///< the button was pressed

private:
    IconLabel *m_picture;
    QLabel *m_title;
    QLabel *m_body;
    QPushButton *m_action;
};

} // namespace motorpool
