// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casegathering.h"
#include "casewriter.h"
#include "connection.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <optional>

class QLabel;
class QPushButton;

namespace motorpool {

class CaseChoices;
class CasePreview;
class ErrorStrip;
class Preferences;
class ProgressStrip;
class Workspace;

/// Makes a case for a ticket: whom it is about, what is in it, what is replaced, and all of it to
/// look at before it is saved. Sends nothing. Closes with the application.
class CaseDialog : public QDialog
{
    Q_OBJECT

public:
    /// An application is open. Workspace and preferences outlive the dialog.
    CaseDialog(Workspace *workspace, const Preferences *preferences, const Connection &connection,
               CaseSubject::Kind first, QWidget *parent = nullptr);
    ~CaseDialog() override;

    /// Who is asked and told before a case is saved; its subject is set here.
    void setGate(const CaseGate &gate) { m_gate = gate; }

    /// Connections that a page lists, which the fleet may not know; those of others are passed
    /// over.
    void setListed(const QList<Connection> &connections);

    /// Saves what is shown, for when the place is known.
    void save(const QString &path);

Q_SIGNALS:
    void saved(const QString &path);

private:
    static QString promise();
    void build();
    void gather();
    void make();
    void showPages(const CasePagesPtr &pages);
    void choosePlace();
    void showSaving(bool saves);
    void enableSave();

    Workspace *m_workspace;
    const Preferences *m_preferences;
    QList<Connection> m_listed;
    CaseGate m_gate;
    std::optional<CaseFile> m_file; ///< gathered
    CasePagesPtr m_pages;           ///< as shown; null while others are made
    QPointer<QObject> m_gathering;
    QPointer<QObject> m_making;
    QPointer<QObject> m_saving;
    QTimer m_soon; ///< several choices at once are one
    CaseChoices *m_choices;
    CasePreview *m_preview;
    ErrorStrip *m_error;
    ProgressStrip *m_progress;
    QLabel *m_note;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace motorpool
