// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationsaver.h"

#include "applicationstore.h"
#include "credentials.h"
#include "log.h"

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

Call<Application> *ApplicationSaver::save(Application application, const Secret &secret,
                                          SecretPlace place, QObject *parent)
{
    auto *call = new Call<Application>(parent);
    if (!secret) {
        call->finish(m_applications->save(application));
        return call;
    }
    const bool isNew = application.id.isEmpty();
    // The same for each try, so that none leaves a secret behind under an id that nobody knows.
    if (isNew)
        application.id = m_newId;
    const auto before = m_applications->byId(application.id);
    Application held = application;
    held.secretPlace = place;
    m_credentials->write(held, secret, call)
        ->then(call, [this, held, before, isNew, call](const Result<QString> &backend) {
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
            if (isNew && !saved) {
                eraseAndFail(held, saved.error(), call);
                return;
            }
            if (isNew)
                m_newId = makeId();
            call->finish(saved);
        });
    return call;
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
