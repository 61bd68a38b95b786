// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace motorpool {

/// One way to begin: an icon, what it is, and the button that goes there.
class Door : public QFrame
{
    Q_OBJECT

public:
    Door(const QString &icon, const QString &title, const QString &body, bool first,
         QWidget *parent);

Q_SIGNALS:
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace motorpool
