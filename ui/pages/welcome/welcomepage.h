// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace motorpool {

class Door;

/// What stands there while no application is open: two doors.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// Why a door is closed; empty: it is open.
    void refuse(const QString &adding, const QString &demo);

Q_SIGNALS:
    void addApplicationRequested();
    void demoRequested();

private:
    Door *m_add;
    Door *m_demo;
};

} // namespace motorpool
