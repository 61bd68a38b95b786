// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationsaver.h"

#include "applicationstore.h"
#include "secretstore.h"

#include <QUuid>

namespace motorpool {

ApplicationSaver::ApplicationSaver(ApplicationStore *applications, SecretStore *secrets,
                                   QObject *parent)
    : QObject(parent)
    , m_applications(applications)
    , m_secrets(secrets)
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
    if (isNew)
        application.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    application.secretPlace = place;
    m_secrets->write(application, secret, call)
        ->then(call, [this, application, isNew, call](const Result<QString> &backend) {
            if (!backend) {
                call->finish(Failure(backend.error()));
                return;
            }
            Application kept = application;
            kept.secretBackend = *backend;
            const auto before = m_applications->byId(kept.id);
            store(kept, call);
            // Of a secret that moved, nothing stays where it was.
            if (before && before->secretPlace != kept.secretPlace)
                m_secrets->erase(*before, this);
            // A secret without an application would lie in the keychain for ever.
            if (isNew && !m_applications->byId(kept.id))
                m_secrets->erase(kept, this);
        });
    return call;
}

void ApplicationSaver::store(const Application &application, Call<Application> *call)
{
    const Result<Application> saved = m_applications->save(application);
    call->finish(saved);
}

} // namespace motorpool
