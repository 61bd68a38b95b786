// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journalmodel.h"
#include "journalproof.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QAbstractButton;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace motorpool {

class DataTable;
class EmptyState;
class ErrorStrip;
class FileJournal;
class JournalDetail;
class JournalFilter;
class JournalPresentation;
class Preferences;
class ProgressStrip;
class ProofText;
class Workspace;

/// What was done with the application's credentials, by whom and when, newest on top; whether it is
/// still what was written; and a way out of this program for it.
class JournalPage : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the page.
    JournalPage(Workspace *workspace, Preferences *preferences, QWidget *parent = nullptr);
    ~JournalPage() override;

    /// It is looked at from now on: before, nothing is read.
    void open();

    /// Shows the record of a request of this process's log.
    void showTrace(quint64 trace);

    /// What a person can do here beside the menu bar, for the palette.
    QList<QAbstractButton *> actionButtons() const;
    QMenu *columnsMenu() const;

    void verify();
    void exportTo(const QString &path); ///< all of it

Q_SIGNALS:
    /// The request that the selected record tells of, if this process made it.
    void requestWanted(quint64 trace);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(Preferences *preferences);
    void onSessionChanged();
    void letGo();
    void showCount();
    void showSelected();
    void showFault();
    static QString stateText(const FileJournal &journal);
    void askExport();
    void askBeginAnew();
    void beginAnew(const QString &reason);
    void startWork();
    void endWork();
    quint64 traceOfSelected() const;
    void select(quint64 number);

    Workspace *m_workspace;
    JournalModel m_model;
    JournalPresentation *m_presentation;
    QLabel *m_count;
    QLabel *m_state;
    JournalFilter *m_filter;
    ProgressStrip *m_progressStrip;
    ErrorStrip *m_error;
    ProofText *m_proof;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    DataTable *m_table;
    JournalDetail *m_detail;
    QPushButton *m_verify;
    QPushButton *m_export;
    QPushButton *m_anew;
    QPushButton *m_request;
    QPointer<QObject> m_work; ///< parent of a verification or export under way
    JournalProgressPtr m_progress;
    QTimer m_tick;
    std::optional<quint64> m_wanted; ///< to be selected once it is there
    bool m_isOpen = false;
};

} // namespace motorpool
