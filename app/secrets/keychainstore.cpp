// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainstore.h"

#include "keychainjob.h"
#include "secretfailure.h"

#include <QCoreApplication>
#include <QTimer>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Keychain", text);
}

KeychainEntry entryOf(const SecretName &name)
{
    return {.service = u"Motorpool"_s, .key = u"motorpool/"_s + name.key()};
}

bool isElsewhere(const Application &application, const QString &backend)
{
    return !application.secretBackend.isEmpty() && application.secretBackend != backend;
}

// A missing secret may lie in the keychain of another desktop session.
ApiError explained(ApiError error, const Application &application, const QString &backend)
{
    if (error.kind != ApiError::Kind::SecretMissing)
        return error;
    error.detail =
        words(QT_TRANSLATE_NOOP("Keychain", "The keychain works, but does not hold it."));
    if (isElsewhere(application, backend)) {
        error.detail = words(QT_TRANSLATE_NOOP("Keychain", "The secret was stored in %1; this "
                                                           "session uses %2, which holds none."))
                           .arg(application.secretBackend, backend);
    }
    return error;
}

} // namespace

KeychainStore::KeychainStore(QObject *parent, std::chrono::milliseconds deadline)
    : SecretStore(parent)
    , m_deadline(deadline)
{
}

KeyringProvider *KeychainStore::provider()
{
    if (m_provider == nullptr) {
        m_provider = makeKeyringProvider(m_deadline, this);
        connect(m_provider, &KeyringProvider::becameAvailable, this,
                &SecretStore::availabilityChanged);
    }
    return m_provider;
}

template <class T>
Call<T> *KeychainStore::startCall(QObject *parent) const
{
    auto *call = new Call<T>(parent);
    QTimer::singleShot(m_deadline, call, [call] {
        call->finish(
            secretFailure(ApiError::Kind::KeyringFailed,
                          words(QT_TRANSLATE_NOOP("Keychain", "The keyring does not answer."))));
    });
    return call;
}

Call<Secret> *KeychainStore::read(const SecretName &name, QObject *parent)
{
    auto *call = startCall<Secret>(parent);
    const auto readNow = [this, call, name](const Result<Done> &ready) {
        if (!ready) {
            call->finish(Failure(ready.error()));
            return;
        }
        const QString backend = m_provider->name();
        readEntry(entryOf(name), call)
            ->then(call, [call, name, backend](const Result<Secret> &secret) {
                if (secret)
                    call->finish(*secret);
                else
                    call->finish(Failure(explained(secret.error(), name.application, backend)));
            });
    };
    provider()->check(entryOf(name), KeyringProvider::Purpose::Read, call)->then(call, readNow);
    return call;
}

Call<QString> *KeychainStore::write(const SecretName &name, Secret secret, QObject *parent)
{
    if (secret == nullptr)
        secret = std::make_shared<const SecretBytes>();
    auto *call = startCall<QString>(parent);
    const KeychainEntry entry = entryOf(name);

    const auto compare = [this, call, secret](const Result<Secret> &stored) {
        if (!stored) {
            call->finish(Failure(stored.error()));
        } else if (!(*stored)->equals(*secret)) {
            call->finish(secretFailure(
                ApiError::Kind::KeyringFailed,
                words(QT_TRANSLATE_NOOP("Keychain",
                                        "The keyring gave back something else than was stored."))));
        } else {
            call->finish(m_provider->name());
        }
    };
    const auto readBack = [call, entry, compare](const Result<Done> &written) {
        if (written)
            readEntry(entry, call)->then(call, compare);
        else
            call->finish(Failure(written.error()));
    };
    const auto writeNow = [call, entry, secret, readBack](const Result<Done> &ready) {
        if (ready)
            writeEntry(entry, *secret, call)->then(call, readBack);
        else
            call->finish(Failure(ready.error()));
    };
    provider()->check(entry, KeyringProvider::Purpose::Write, call)->then(call, writeNow);
    return call;
}

Call<Done> *KeychainStore::erase(const SecretName &name, QObject *parent)
{
    auto *call = startCall<Done>(parent);
    const auto eraseNow = [call, name] {
        eraseEntry(entryOf(name), call)->then(call, [call](const Result<Done> &erased) {
            call->finish(erased);
        });
    };
    const auto begin = [this, call, name, eraseNow](const Result<Done> &ready) {
        if (!ready) {
            call->finish(ready);
            return;
        }
        const QString backend = m_provider->name();
        if (!isElsewhere(name.application, backend)) {
            eraseNow();
            return;
        }
        // To say that it is erased here, where it never was, would be a lie.
        readEntry(entryOf(name), call)
            ->then(call, [call, name, backend, eraseNow](const Result<Secret> &found) {
                if (found)
                    eraseNow();
                else
                    call->finish(Failure(explained(found.error(), name.application, backend)));
            });
    };
    provider()->check(entryOf(name), KeyringProvider::Purpose::Read, call)->then(call, begin);
    return call;
}

Call<Done> *KeychainStore::unlock(QObject *parent)
{
    return provider()->unlock(parent);
}

} // namespace motorpool
