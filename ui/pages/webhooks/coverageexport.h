// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportdialog.h"

#include <QObject>

class QToolButton;

namespace motorpool {

class CoverageDesk;
class CoveragePane;
class Preferences;
class WorkStrip;
class Workspace;

/// Exports the vehicles that are listed: which, in which format, to which file; and tells below the
/// page's title what came of it. The journal hears of it, and what forbids exports is asked first.
class CoverageExport : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    CoverageExport(Workspace *workspace, Preferences *preferences, CoverageDesk *desk,
                   CoveragePane *pane);

    QToolButton *button() const { return m_button; } ///< for the page's head, and the palette
    WorkStrip *strip() const { return m_strip; }     ///< for a place below it

private:
    void open();
    void showButton();
    ExportDialog::Offer offer() const;
    QString facts(const RowSource &source) const;

    Workspace *m_workspace;
    Preferences *m_preferences;
    CoverageDesk *m_desk;
    CoveragePane *m_pane;
    QToolButton *m_button;
    WorkStrip *m_strip;
};

} // namespace motorpool
