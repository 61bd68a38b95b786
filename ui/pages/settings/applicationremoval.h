// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QMessageBox;

namespace motorpool {

class Workspace;

/// Removes an application after asking: erases its secret, closes it, deletes what is kept of its
/// fleet, then forgets the rest. If the secret or the data stays the application does, so that
/// nothing is left behind unseen; where no keychain runs, going on without it is offered.
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
    void check(const Application &application);
    void erase(const Application &application);
    void removeData(const Application &application, const QString &message);
    void forget(const Application &application, const QString &message);

    Workspace *m_workspace;
    QWidget *m_over;
    QPointer<QMessageBox> m_question;
};

} // namespace motorpool
