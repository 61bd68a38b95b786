// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "applicationsaver.h"
#include "applicationtest.h"
#include "secretholder.h"
#include "sessionstore.h"

#include <QDialog>
#include <QPointer>

#include <functional>

class QPushButton;

namespace motorpool {

class ApplicationForm;
class ErrorStrip;
class TestResult;
class Workspace;

/// Adds or edits an application. Nothing is saved before Save; Test tries what is entered. What
/// was entered stays whatever fails: a locked keychain is waited for, an absent one leads to the
/// offer to keep the secret for this session only.
class ApplicationDialog : public QDialog, public SecretHolder
{
    Q_OBJECT

public:
    /// Adds. The workspace outlives the dialog.
    explicit ApplicationDialog(Workspace *workspace, QWidget *parent = nullptr);
    /// Edits one that is kept.
    ApplicationDialog(Workspace *workspace, const Application &application,
                      QWidget *parent = nullptr);

    void focusSecret();

    void reject() override;
    void dropSecrets() override;

Q_SIGNALS:
    void saved(const motorpool::Application &application);

protected:
    bool event(QEvent *event) override;

private:
    enum class Busy { No, Testing, Saving, Unlocking };

    void build();
    void test();
    void cancelTest();
    void endTest();
    void save(SecretPlace place);
    void saveManagementToken(const Application &application);
    void saveDatabasePassword(const Application &application);
    void endWithout(const Application &application, const ApiError &error,
                    const std::function<void()> &retry);
    void endSaving(const Application &application);
    void unlock();
    void showError(const ApiError &error, const std::function<void()> &retry);
    void setBusy(Busy busy);

    Workspace *m_workspace;
    bool m_existing = false;
    Busy m_busy = Busy::No;
    ApplicationSaver m_saver;
    SessionStore m_tried;               // holds an entered secret for the test alone
    std::optional<Application> m_saved; ///< but for its management token or password
    QPointer<ApplicationTest> m_test;
    std::function<void()> m_retry; // what the error strip's button does, after unlocking if need be
    ApplicationForm *m_form;
    TestResult *m_result;
    ErrorStrip *m_error;
    QPushButton *m_sessionOnly;
    QPushButton *m_testButton;
    QPushButton *m_saveButton;
    QPushButton *m_cancelButton;
};

} // namespace motorpool
