// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace motorpool {

/// What stands there while no application is open: two doors.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void addApplicationRequested();
    void demoRequested();
};

} // namespace motorpool
