// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationsaver.h"

#include "applicationstore.h"
#include "credentials.h"
#include "log.h"
#include "widening.h"

#include <QUuid>

namespace motorpool {

namespace {

QString makeId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

ApplicationSaver::ApplicationSaver(ApplicationStore *applications, Credentials *credentials,
                                   QObject *parent)
    : QObject(parent)
    , m_applications(applications)
    , m_credentials(credentials)
    , m_newId(makeId())
{
}

// The same for each try, so that none leaves a secret behind under an id that nobody knows.
Application ApplicationSaver::named(Application application) const
{
    if (application.id.isEmpty())
        application.id = m_newId;
    return application;
}

Call<Application> *ApplicationSaver::save(Application application, const Secret &secret,
                                          SecretPlace place, QObject *parent)
{
    auto *call = new Call<Application>(parent);
    application = named(application);
    if (const auto refused = m_applications->saveRefusal(application)) {
        call->finish(Failure(*refused));
        return call;
    }
    const auto before = m_applications->byId(application.id);
    const auto widenings = wideningsOf(before.value_or(Application()), application);
    m_credentials->recordWidenings(application, widenings, call)
        ->then(call,
               [this, application, widenings, secret, place, call](const Result<Done> &recorded) {
                   if (!recorded)
                       return call->finish(Failure(recorded.error()));
                   call->then(m_credentials, [credentials = m_credentials, application,
                                              widenings](const Result<Application> &saved) {
                       if (!saved)
                           credentials->noteUnmade(application, widenings, saved.error());
                   });
                   if (secret)
                       saveWith(application, secret, place, widenings, call);
                   else
                       finish(m_applications->save(application), call);
               });
    return call;
}

void ApplicationSaver::saveWith(const Application &application, const Secret &secret,
                                SecretPlace place, const QList<Widening> &widenings,
                                Call<Application> *call)
{
    const auto before = m_applications->byId(application.id);
    const bool isNew = !before;
    Application held = application;
    held.secretPlace = place;
    // Nobody waits for the end any more, as after a lock: it ends as if it had not been begun.
    const auto letGo = QObject::connect(call, &QObject::destroyed, m_credentials,
                                        [credentials = m_credentials, held, widenings, isNew] {
                                            ApiError error;
                                            error.kind = ApiError::Kind::Cancelled;
                                            credentials->noteUnmade(held, widenings, error);
                                            if (isNew)
                                                credentials->eraseAll(held, credentials);
                                        });
    m_credentials->write(held, secret, call)
        ->then(call, [this, held, before, isNew, letGo, call](const Result<QString> &backend) {
            QObject::disconnect(letGo);
            if (!backend) {
                // It may have been written although the answer is lost.
                if (isNew && backend.error().kind == ApiError::Kind::KeyringFailed)
                    eraseAndFail(held, backend.error(), call);
                else
                    call->finish(Failure(backend.error()));
                return;
            }
            Application kept = held;
            if (before && before->secretPlace == SecretPlace::Keychain &&
                held.secretPlace == SecretPlace::Session) {
                // For this session only: where the other secret lies is not forgotten.
                kept.secretPlace = before->secretPlace;
                kept.secretBackend = before->secretBackend;
            } else {
                kept.secretBackend = *backend;
            }
            const Result<Application> saved = m_applications->save(kept);
            // A secret without an application would lie in the keychain for ever.
            if (isNew && !saved)
                eraseAndFail(held, saved.error(), call);
            else
                finish(saved, call);
        });
}

void ApplicationSaver::finish(const Result<Application> &saved, Call<Application> *call)
{
    if (saved && saved->id == m_newId)
        m_newId = makeId();
    call->finish(saved);
}

Call<Application> *ApplicationSaver::rotate(const Application &application, const Secret &secret,
                                            QObject *parent)
{
    auto *call = new Call<Application>(parent);
    m_credentials->rotate(application, secret, call)
        ->then(call, [this, application, call](const Result<QString> &backend) {
            if (!backend)
                return call->finish(Failure(backend.error()));
            Application kept = m_applications->byId(application.id).value_or(application);
            if (kept.secretPlace != SecretPlace::Keychain || kept.secretBackend == *backend)
                return call->finish(kept);
            // The secret is in force, whether its backend can be noted or not.
            kept.secretBackend = *backend;
            if (const auto saved = m_applications->save(kept); !saved)
                qCWarning(lcSecrets).noquote() << saved.error().detail;
            call->finish(kept);
        });
    return call;
}

// Before the end is told, so that whoever tries again does not meet the erasing.
void ApplicationSaver::eraseAndFail(const Application &application, const ApiError &error,
                                    Call<Application> *call)
{
    m_credentials->eraseAll(application, call)->then(call, [call, error](const Result<Done> &) {
        call->finish(Failure(error));
    });
}

} // namespace motorpool
