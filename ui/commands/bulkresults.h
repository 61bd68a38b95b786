// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readingpresenter.h"

#include <QDialog>
#include <QPointer>

class QLabel;

namespace motorpool {

class BulkResultModel;
class CallBase;
class CommandDesk;
class DataTable;
class ErrorStrip;
class Preferences;
class Workspace;

/// What came of one command to many vehicles, also while it goes on: per vehicle, to be filtered,
/// copied and exported.
class BulkResults : public QDialog
{
    Q_OBJECT

public:
    /// All outlive it.
    BulkResults(CommandDesk *desk, Workspace *workspace, Preferences *preferences,
                QWidget *parent = nullptr);

    void exportTo(const QString &path); ///< CSV

private:
    void build();
    void askFile();
    void copy();

    ReadingPresenter m_presenter;
    CommandDesk *m_desk;
    Workspace *m_workspace;
    BulkResultModel *m_model;
    DataTable *m_table;
    ErrorStrip *m_error;
    QLabel *m_note;
    QPointer<CallBase> m_export;
};

} // namespace motorpool
