// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "call.h"
#include "secretbytes.h"

#include <QObject>

namespace motorpool {

class ApplicationStore;
class Credentials;
struct Widening;

/// Keeps an application: first its secret, then the rest, so that no application is left without
/// its secret. What fails can be tried again with the same saver.
class ApplicationSaver : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the saver.
    ApplicationSaver(ApplicationStore *applications, Credentials *credentials,
                     QObject *parent = nullptr);

    /// The application, one that is new with the id that it will have: under it what is done with
    /// its credentials before it is kept is written down.
    Application named(Application application) const;

    /// A null secret leaves the one that is kept. The place is Keychain or Session: there is no
    /// falling back from one to the other. An application of the keychain whose new secret is for
    /// the session stays one of the keychain, whose secret holds again at the next start. Answers
    /// with the application as saved. What widens access by it (widening.h) is in the application's
    /// journal before anything is done. Errors: those of Credentials and
    /// ApplicationStore::save().
    Call<Application> *save(Application application, const Secret &secret, SecretPlace place,
                            QObject *parent);

    /// Replaces the secret of an application that is kept by another one, where it lies already.
    /// Whatever fails, the one before is kept. Errors: as above, and Usage for the same secret.
    Call<Application> *rotate(const Application &application, const Secret &secret,
                              QObject *parent);

private:
    void saveWith(const Application &application, const Secret &secret, SecretPlace place,
                  const QList<Widening> &widenings, Call<Application> *call);
    void finish(const Result<Application> &saved, Call<Application> *call);
    void eraseAndFail(const Application &application, const ApiError &error,
                      Call<Application> *call);

    ApplicationStore *m_applications;
    Credentials *m_credentials;
    QString m_newId; ///< of the application that is new, if it is
};

} // namespace motorpool
