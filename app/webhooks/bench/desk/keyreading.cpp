// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyreading.h"

#include "secretstore.h"

namespace motorpool {

namespace {

class KeyReading final : public Call<BenchKeyring>
{
public:
    KeyReading(SecretStore *store, const BenchKeyWish &wish, QObject *parent)
        : Call(parent)
        , m_store(store)
        , m_wish(wish)
    {
        next();
    }

private:
    void next()
    {
        if (m_wish.applications.isEmpty() || (m_wish.isFirstEnough && !m_keys.empty()))
            return end();
        const Application application = m_wish.applications.takeFirst();
        if (m_result.fault && application.secretPlace == SecretPlace::Keychain)
            return next(); // it would fail, or ask, once more
        m_store->read({application, SecretItem::ManagementToken}, this)
            ->then(this, [this, application](const Result<Secret> &secret) {
                if (secret && *secret)
                    take(application, **secret);
                else if (!secret && secret.error().kind != ApiError::Kind::SecretMissing)
                    m_result.fault = secret.error();
                else
                    m_result.without.append(application.name);
                next();
            });
    }

    void take(const Application &application, const SecretBytes &token)
    {
        BenchKeys::Named named;
        named.name = application.name;
        named.key = token.clone();
        named.isExpected = m_wish.expectedId.isEmpty() || application.id == m_wish.expectedId;
        m_keys.push_back(std::move(named));
    }

    void end()
    {
        if (m_wish.atHand && m_wish.atHand->second) {
            BenchKeys::Named named;
            named.name = m_wish.atHand->first;
            named.key = m_wish.atHand->second->clone();
            m_keys.push_back(std::move(named));
        }
        m_result.keys = std::make_shared<const BenchKeys>(std::move(m_keys));
        finish(m_result);
    }

    SecretStore *m_store;
    BenchKeyWish m_wish;
    std::vector<BenchKeys::Named> m_keys;
    BenchKeyring m_result;
};

} // namespace

Call<BenchKeyring> *readBenchKeys(SecretStore *store, const BenchKeyWish &wish, QObject *parent)
{
    return new KeyReading(store, wish, parent);
}

} // namespace motorpool
