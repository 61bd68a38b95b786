// SPDX-License-Identifier: GPL-3.0-or-later
// How secrets go.
#include "credentials.h"

namespace motorpool {

using namespace Qt::StringLiterals;

Call<Done> *Credentials::eraseManagementToken(const Application &application, QObject *parent)
{
    return erase(application, u"management-token-removed"_s, {managementToken(application)},
                 parent);
}

Call<Done> *Credentials::eraseDatabasePassword(const Application &application, QObject *parent)
{
    return erase(application, u"database-password-removed"_s, {keptDatabasePassword(application)},
                 parent);
}

Call<Done> *Credentials::eraseAll(const Application &application, QObject *parent)
{
    return erase(application, u"credentials-removed"_s,
                 {application, managementToken(application), keptDatabasePassword(application)},
                 parent);
}

Call<Done> *Credentials::erase(const Application &application, const QString &what,
                               const QList<SecretName> &names, QObject *parent)
{
    auto *call = new Call<Done>(parent);
    record(application, what, call)
        ->then(call, [this, application, what, names, call](const Result<quint64> &number) {
            if (!number)
                return call->finish(Failure(number.error()));
            begin(call, application, what, *number);
            eraseNext(application, what, names, *number, call);
        });
    return call;
}

void Credentials::eraseNext(const Application &application, const QString &what,
                            QList<SecretName> names, quint64 about, Call<Done> *call)
{
    if (names.isEmpty()) {
        end(call, application, what, about, nullptr);
        call->finish(Done{});
        return;
    }
    const SecretName name = names.takeFirst();
    m_secrets->erase(name, call)
        ->then(call,
               [this, application, what, names, about, name, call](const Result<Done> &erased) {
                   if (!erased) {
                       end(call, application, what, about, &erased.error());
                       call->finish(erased);
                       return;
                   }
                   forget(name);
                   eraseNext(application, what, names, about, call);
               });
}

void Credentials::forget(const SecretName &name)
{
    const QString &id = name.application.id;
    const CredentialNote known = note(id);
    if (name.item == SecretItem::ManagementToken && known.hasManagementToken()) {
        noteDown(id, [](CredentialNote &note) {
            note.managementTokenStoredAt = {};
            note.managementTokenBackend.clear();
        });
    }
    if (name.item == SecretItem::DatabasePassword && known.hasDatabasePassword()) {
        noteDown(id, [](CredentialNote &note) {
            note.databasePasswordStoredAt = {};
            note.databasePasswordBackend.clear();
            note.databasePasswordFor.clear();
        });
    }
    if (name.item != SecretItem::ClientSecret) // without it nothing is renewed
        tellChange(name.item, id);
}

} // namespace motorpool
