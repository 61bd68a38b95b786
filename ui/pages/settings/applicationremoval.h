// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QMessageBox;

namespace motorpool {

class Workspace;

/// Removes an application after asking: erases its secret, then forgets the rest. If the secret
/// cannot be erased the application stays, so that nothing is left behind unseen; where no
/// keychain runs, forgetting the rest alone is offered.
class ApplicationRemoval : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the removal; questions stand over the widget's window.
    ApplicationRemoval(Workspace *workspace, QWidget *over);

    /// Asks, and removes if told so. Another question that is open is closed.
    void ask(const Application &application);

Q_SIGNALS:
    void removed(const QString &message); ///< what happened, in words
    void failed(const motorpool::ApiError &error);

private:
    void question(const QString &title, const QString &text, const QString &button,
                  const std::function<void()> &act);
    void erase(const Application &application);
    void forget(const Application &application, const QString &message);

    Workspace *m_workspace;
    QWidget *m_over;
    QPointer<QMessageBox> m_question;
};

} // namespace motorpool
