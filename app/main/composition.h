// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appearance.h"
#include "applicationstore.h"
#include "clock.h"
#include "environmentstore.h"
#include "keychainstore.h"
#include "mainwindow.h"
#include "notifier.h"
#include "options.h"
#include "paths.h"
#include "preferences.h"
#include "secretvault.h"
#include "sessionstore.h"
#include "sessionwatch.h"
#include "speech.h"
#include "workspace.h"

namespace motorpool {

class SingleInstance;

/// Every part of the program that has a long life, in the order in which they need each other.
class Composition
{
public:
    /// The environment's store is made before any thread, so by main(); it and the options outlive
    /// this. Make it after QApplication.
    Composition(const Options &options, EnvironmentStore *environment, const Policy &policy);

    /// Has what later starts hand over shown. The instance outlives this.
    void listenTo(SingleInstance *instance);

    /// Shows the window and opens what was asked for.
    void start();

private:
    void leave();
    void openApplication();
    void openWindow();
    void watchSession();

    const Options &m_options;
    EnvironmentStore *m_environment;
    Paths m_paths;
    EffectiveSettings m_rules;
    Preferences m_preferences;
    Speech m_speech;
    Appearance m_appearance;
    SystemClock m_clock;
    KeychainStore m_keychain;
    SessionStore m_session;
    SecretVault m_vault;
    ApplicationStore m_applications;
    Workspace m_workspace;
    MainWindow m_window;
    SessionWatch m_watch;
    Notifier m_notifier;
};

} // namespace motorpool
