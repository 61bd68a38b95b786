// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace motorpool {

class CallBase;
class EmptyState;
class Preferences;
class Workspace;

/// What stands in the window while the workspace is locked: since when and why, and the one way
/// out.
class LockPage : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the page.
    LockPage(Workspace *workspace, const Preferences *preferences, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showState();
    void showWords(const QString &note);
    void unlock();

    Workspace *m_workspace;
    const Preferences *m_preferences;
    EmptyState *m_words;
    QPointer<CallBase> m_unlocking;
};

} // namespace motorpool
