// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationsaver.h"

#include "applicationstore.h"
#include "secretstore.h"

#include <QUuid>

namespace motorpool {

namespace {

QString makeId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

ApplicationSaver::ApplicationSaver(ApplicationStore *applications, SecretStore *secrets,
                                   QObject *parent)
    : QObject(parent)
    , m_applications(applications)
    , m_secrets(secrets)
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
    m_secrets->write(held, secret, call)
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

// Before the end is told, so that whoever tries again does not meet the erasing.
void ApplicationSaver::eraseAndFail(const Application &application, const ApiError &error,
                                    Call<Application> *call)
{
    m_secrets->erase(application, call)->then(call, [call, error](const Result<Done> &) {
        call->finish(Failure(error));
    });
}

} // namespace motorpool
