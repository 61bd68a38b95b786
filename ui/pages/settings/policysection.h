// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policymodel.h"

#include <QWidget>

namespace motorpool {

class DataTable;
class Preferences;
class ToneLabel;
class Workspace;

/// What holds on this computer, and where each value comes from: of the application that is open,
/// else of the default one, where it is an application's.
class PolicySection : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the section.
    PolicySection(Workspace *workspace, Preferences *preferences, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void show();
    void fit();

    Workspace *m_workspace;
    Preferences *m_preferences;
    PolicyModel m_model;
    ToneLabel *m_file;
    DataTable *m_table;
};

} // namespace motorpool
