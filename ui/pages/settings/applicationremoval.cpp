// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationremoval.h"

#include "applicationstore.h"
#include "credentials.h"
#include "errorguide.h"
#include "workspace.h"

#include <QMessageBox>
#include <QPushButton>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

/// Where the secret lies, for people.
QString placeName(const Application &application)
{
    if (application.secretPlace == SecretPlace::Session)
        return ApplicationRemoval::tr("this session's memory");
    return application.secretBackend.isEmpty() ? ApplicationRemoval::tr("the keychain")
                                               : application.secretBackend;
}

/// Unlocking would not help; the application can still go without its secret.
bool isBeyondReach(const ApiError &error)
{
    using Kind = ApiError::Kind;
    return error.kind == Kind::KeyringAbsent || error.kind == Kind::KeyringFailed ||
           error.kind == Kind::SecretMissing;
}

} // namespace

ApplicationRemoval::ApplicationRemoval(Workspace *workspace, QWidget *over)
    : QObject(over)
    , m_workspace(workspace)
    , m_over(over)
{
}

void ApplicationRemoval::ask(const Application &application)
{
    question(tr("Remove %1").arg(application.name),
             tr("Its client secret, management token and database password are erased from %1, and "
                "its fleet kept on this computer is deleted; its journal stays. The application "
                "itself stays as it is at Smartcar.")
                 .arg(placeName(application)),
             tr("Remove %1").arg(application.name), [this, application] { check(application); });
}

void ApplicationRemoval::question(const QString &title, const QString &text, const QString &button,
                                  const std::function<void()> &act)
{
    if (m_question)
        m_question->close();
    m_question = new QMessageBox(QMessageBox::NoIcon, title, {}, QMessageBox::NoButton, m_over);
    m_question->setTextFormat(Qt::RichText);
    m_question->setText(u"<b>%1</b>"_s.arg(title.toHtmlEscaped()));
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setInformativeText(text.toHtmlEscaped());
    QPushButton *remove = m_question->addButton(button, QMessageBox::DestructiveRole);
    QPushButton *cancel = m_question->addButton(QMessageBox::Cancel);
    m_question->setDefaultButton(cancel);
    m_question->setEscapeButton(cancel);
    connect(remove, &QPushButton::clicked, this, act);
    m_question->open();
}

void ApplicationRemoval::check(const Application &application)
{
    m_workspace->checkDataRemovable(application, this)
        ->then(this, [this, application](const Result<Done> &outcome) {
            if (m_workspace->isLocked()) // meanwhile: nothing was removed yet
                return;
            if (outcome)
                erase(application);
            else
                Q_EMIT failed(outcome.error());
        });
}

void ApplicationRemoval::erase(const Application &application)
{
    m_workspace->credentials()
        ->eraseAll(application, this)
        ->then(this, [this, application](const Result<Done> &outcome) {
            if (outcome) {
                removeData(application, tr("%1 was removed and its secret erased from %2.")
                                            .arg(application.name, placeName(application)));
            } else if (isBeyondReach(outcome.error()) && !m_workspace->isLocked()) {
                const ErrorWords words = explain(outcome.error());
                question(
                    words.title,
                    words.cause + u' ' +
                        tr("The secret of %1 cannot be erased now. If a keychain holds it, it "
                           "stays there under the name Motorpool.")
                            .arg(application.name),
                    tr("Remove %1 without its secret").arg(application.name), [this, application] {
                        removeData(
                            application,
                            tr("%1 was removed. Its secret was not erased.").arg(application.name));
                    });
            } else {
                Q_EMIT failed(outcome.error());
            }
        });
}

void ApplicationRemoval::removeData(const Application &application, const QString &message)
{
    // It is closed first, if it is the open one.
    m_workspace->removeData(application, this)
        ->then(this, [this, application, message](const Result<bool> &outcome) {
            if (outcome)
                forget(application, message);
            else
                Q_EMIT failed(outcome.error());
        });
}

void ApplicationRemoval::forget(const Application &application, const QString &message)
{
    const Result<Done> outcome = m_workspace->applications()->remove(application.id);
    // What is remembered of its secrets means nothing to anybody then.
    if (outcome)
        static_cast<void>(m_workspace->credentials()->notes()->remove(application.id));
    if (outcome)
        Q_EMIT removed(message);
    else
        Q_EMIT failed(outcome.error());
}

} // namespace motorpool
