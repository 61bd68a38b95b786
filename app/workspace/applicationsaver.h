// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "call.h"
#include "secretbytes.h"

#include <QObject>

namespace motorpool {

class ApplicationStore;
class SecretStore;

/// Keeps an application: first its secret, then the rest, so that no application is left without
/// its secret. What fails can be tried again with the same saver.
class ApplicationSaver : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the saver.
    ApplicationSaver(ApplicationStore *applications, SecretStore *secrets,
                     QObject *parent = nullptr);

    /// A null secret leaves the one that is kept. The place is Keychain or Session: there is no
    /// falling back from one to the other. An application of the keychain whose new secret is for
    /// the session stays one of the keychain, whose secret holds again at the next start. Answers
    /// with the application as saved. Errors: those of SecretStore::write() and
    /// ApplicationStore::save().
    Call<Application> *save(Application application, const Secret &secret, SecretPlace place,
                            QObject *parent);

private:
    void eraseAndFail(const Application &application, const ApiError &error,
                      Call<Application> *call);

    ApplicationStore *m_applications;
    SecretStore *m_secrets;
    QString m_newId; ///< of the application that is new, if it is
};

} // namespace motorpool
