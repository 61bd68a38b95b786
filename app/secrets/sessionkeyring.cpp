// SPDX-License-Identifier: GPL-3.0-or-later
#include "kwallet.h"
#include "secretservice.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

/// In a KDE session, KWallet where it runs and else the Secret Service: QtKeychain's own choice.
class KdeKeyring final : public KeyringProvider
{
public:
    KdeKeyring(int version, std::chrono::milliseconds deadline, QObject *parent)
        : KeyringProvider(parent)
        , m_wallet(new KWallet(version, deadline, this))
        , m_secretService(new SecretService(deadline, this))
    {
        for (KeyringProvider *provider : {m_wallet, m_secretService}) {
            connect(provider, &KeyringProvider::becameAvailable, this,
                    &KeyringProvider::becameAvailable);
        }
    }

    QString name() const override { return m_inUse->name(); }

    Call<Done> *check(const KeychainEntry &entry, Purpose purpose, QObject *parent) override
    {
        return firstThatRuns(parent, [=](KeyringProvider *provider, QObject *owner) {
            return provider->check(entry, purpose, owner);
        });
    }

    Call<Done> *unlock(QObject *parent) override
    {
        return firstThatRuns(parent, [](KeyringProvider *provider, QObject *owner) {
            return provider->unlock(owner);
        });
    }

private:
    template <class Ask>
    Call<Done> *firstThatRuns(QObject *parent, Ask ask)
    {
        auto *call = new Call<Done>(parent);
        ask(m_wallet, call)->then(call, [this, call, ask](const Result<Done> &result) {
            if (result || result.error().kind != ApiError::Kind::KeyringAbsent) {
                m_inUse = m_wallet;
                call->finish(result);
                return;
            }
            m_inUse = m_secretService;
            ask(m_secretService, call)->then(call, [call](const Result<Done> &other) {
                call->finish(other);
            });
        });
        return call;
    }

    KeyringProvider *m_wallet;
    KeyringProvider *m_secretService;
    KeyringProvider *m_inUse = m_secretService;
};

// As QtKeychain tells it; it falls back to the Secret Service in a KDE session it does not know.
int kdeVersion()
{
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    const bool other = desktop == "GNOME"_L1 || desktop == "Unity"_L1 || desktop == "XFCE"_L1;
    const bool kde =
        desktop == "KDE"_L1 || (!other && (qEnvironmentVariable("DESKTOP_SESSION") == "kde"_L1 ||
                                           !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION")));
    const int version = qEnvironmentVariableIntValue("KDE_SESSION_VERSION");
    return kde && (version == 5 || version == 6) ? version : 0;
}

} // namespace

KeyringProvider *makeKeyringProvider(std::chrono::milliseconds deadline, QObject *parent)
{
    if (const int version = kdeVersion())
        return new KdeKeyring(version, deadline, parent);
    return new SecretService(deadline, parent);
}

} // namespace motorpool
