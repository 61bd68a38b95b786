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

class CheckedField;
class ErrorStrip;
class RotationStep;
class SecretField;
class TestResult;
class Workspace;

/// Guides through the replacement of a client secret, step by step: another is created in
/// Smartcar's dashboard, entered here, tested, put in the old one's place, and the old one removed
/// at Smartcar. Until it is in its place the old one is in use, whatever fails; what is open goes
/// on without a break. Neither secret is ever shown. Not modal: one may look around meanwhile.
class RotationDialog : public QDialog, public SecretHolder
{
    Q_OBJECT

public:
    /// The workspace outlives the dialog; the application is one that is kept.
    RotationDialog(Workspace *workspace, const Application &application, QWidget *parent = nullptr);
    ~RotationDialog() override;

    QString applicationId() const { return m_application.id; }

    void reject() override;
    void dropSecrets() override;

Q_SIGNALS:
    void replaced(const motorpool::Application &application);

protected:
    bool event(QEvent *event) override;

private:
    enum class Stage { Entering, Testing, Tested, Replacing, Unlocking, Replaced };

    void build();
    void goOn();
    void test();
    void endTest();
    void forget();
    void replace();
    void unlock();
    void confirmRemoval();
    void showError(const ApiError &error, const std::function<void()> &retry);
    void setStage(Stage stage);

    Workspace *m_workspace;
    Application m_application;
    ApplicationSaver m_saver;
    Stage m_stage = Stage::Entering;
    Secret m_secret;      ///< as entered, until it is stored
    SessionStore m_tried; ///< holds it for the test alone
    QPointer<ApplicationTest> m_test;
    std::function<void()> m_retry; ///< what the error strip's button does
    RotationStep *m_create;
    RotationStep *m_enter;
    RotationStep *m_try;
    RotationStep *m_put;
    RotationStep *m_remove;
    SecretField *m_field;
    CheckedField *m_row;
    TestResult *m_result;
    ErrorStrip *m_error;
    QPushButton *m_dashboard;
    QPushButton *m_next;
    QPushButton *m_cancel;
};

} // namespace motorpool
