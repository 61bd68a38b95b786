// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace motorpool {

/// Tells the log when the window has painted for the first time; what a start is measured by.
/// Deletes itself after that.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    explicit FirstPaint(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace motorpool
