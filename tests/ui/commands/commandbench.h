// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applicationstore.h"
#include "commandcontrol.h"
#include "commanddesk.h"
#include "deedserver.h"
#include "manualclock.h"
#include "preferences.h"
#include "workspace.h"

#include <QTemporaryDir>
#include <QWidget>

class QAbstractButton;
class QDialog;

namespace motorpool {

/// A window with commands over a scripted server, in which no wait takes time.
struct CommandBench
{
    CommandBench();
    ~CommandBench();

    QTemporaryDir home;
    DeedServer server;
    MemorySecretStore secrets;
    ManualClock clock;
    Paths paths = Paths::standard(home.path(), home.path());
    ApplicationStore applications{paths};
    Preferences preferences{paths};
    Workspace workspace{&applications, &secrets, &clock};
    QWidget window;
    CommandControl control{&workspace, &preferences, &window};

    /// Of which everything is known: locked, five minutes ago.
    static VehicleSubject car(const QString &id = QStringLiteral("a"));

    QDialog *dialog() const; ///< the one that is open; null: none

    /// Types what the dialog open wants typed.
    void type(const QString &text) const;

    CommandTask *last() const;
    bool isEnded() const { return last() && last()->isEnded(); }
};

/// By its text or its accessible name; null if there is none.
QAbstractButton *findButton(const QWidget *root, const QString &name);

/// All that can be read in it.
QString textIn(const QWidget *root);

} // namespace motorpool
