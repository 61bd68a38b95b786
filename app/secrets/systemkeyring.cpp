// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyringprovider.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

/// The keychain that is part of the system: always there, and unlocked with the person's session
/// or by the system's own question.
class SystemKeyring final : public KeyringProvider
{
public:
    using KeyringProvider::KeyringProvider;

    QString name() const override
    {
#ifdef Q_OS_WIN
        return u"Windows Credential Store"_s;
#else
        return u"macOS Keychain"_s;
#endif
    }

    Call<Done> *check(const KeychainEntry &, Purpose, QObject *parent) override
    {
        return done(parent);
    }

    Call<Done> *unlock(QObject *parent) override
    {
        Q_EMIT becameAvailable();
        return done(parent);
    }

private:
    static Call<Done> *done(QObject *parent)
    {
        auto *call = new Call<Done>(parent);
        call->finish(Done{});
        return call;
    }
};

} // namespace

KeyringProvider *makeKeyringProvider(std::chrono::milliseconds, QObject *parent)
{
    return new SystemKeyring(parent);
}

} // namespace motorpool
