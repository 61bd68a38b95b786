// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace motorpool {

/// One way to begin: an icon, what it is, and the button that goes there.
class Door : public QFrame
{
    Q_OBJECT

public:
    Door(const QString &icon, const QString &title, const QString &body, bool first,
         QWidget *parent);

    /// Closes the door and says why; an empty reason opens it.
    void refuse(const QString &reason);

Q_SIGNALS:
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_body;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace motorpool
