// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QListWidget;
class QPushButton;

namespace motorpool {

class ApplicationRemoval;
class ErrorStrip;
class Workspace;

/// The applications that were added, and what can be done with them.
class ApplicationList : public QWidget
{
    Q_OBJECT

public:
    explicit ApplicationList(Workspace *workspace, QWidget *parent = nullptr);

    void add();                   ///< opens the dialog
    void edit(const QString &id); ///< the same for an application of the list

    /// Opens the guide for an application of the list; one that is open comes to the front.
    void replaceSecret(const QString &id);

Q_SIGNALS:
    void opened(); ///< an application was opened from here

private:
    void build();
    void fill();
    void showButtons();
    void nameButtons(const QString &name);
    void giveReasons(const QList<QPushButton *> &buttons, const std::optional<ApiError> &refusal);
    bool isChangeable(); ///< or else says why not
    void edit();
    void makeDefault(Application application);
    void open();
    void openApplication(const Application &application);
    void remove(Application application);
    void retry();
    void doAgain();
    void say(const QString &message);
    std::optional<Application> selected() const;

    Workspace *m_workspace;
    ApplicationRemoval *m_removal;
    QListWidget *m_list;
    QLabel *m_empty;
    QLabel *m_message;
    ErrorStrip *m_error;
    QPushButton *m_add;
    QPushButton *m_open;
    QPushButton *m_edit;
    QPushButton *m_secret;
    QPushButton *m_default;
    QPushButton *m_remove;
    QHash<QPushButton *, QString> m_toolTips; ///< when nothing is refused
    std::function<void()> m_retry;            ///< what the error strip's button does again
};

} // namespace motorpool
