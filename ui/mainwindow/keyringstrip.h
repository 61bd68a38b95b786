// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace motorpool {

class Workspace;

/// "Keyring is locked. Unlock it to go on." while the session waits for it; hidden otherwise. What
/// waited goes on by itself.
class KeyringStrip : public QFrame
{
    Q_OBJECT

public:
    explicit KeyringStrip(Workspace *workspace, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void watchSession();
    void showState();
    void unlock();

    Workspace *m_workspace;
    QPointer<QObject> m_unlocking;
    QLabel *m_text;
    QPushButton *m_unlock;
};

} // namespace motorpool
