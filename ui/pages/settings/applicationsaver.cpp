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
        store(application, call);
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
                if (isNew)
                    m_secrets->erase(held, this);
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
            store(kept, call);
            // A secret without an application would lie in the keychain for ever.
            if (isNew && !m_applications->byId(kept.id))
                m_secrets->erase(held, this);
            else if (isNew)
                m_newId = makeId();
        });
    return call;
}

void ApplicationSaver::store(const Application &application, Call<Application> *call)
{
    const Result<Application> saved = m_applications->save(application);
    call->finish(saved);
}

} // namespace motorpool
