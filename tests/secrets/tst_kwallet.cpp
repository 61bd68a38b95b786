// SPDX-License-Identifier: GPL-3.0-or-later
#include "await.h"
#include "fakesecretservice.h"
#include "keychainstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A wallet daemon with one wallet, which QtKeychain talks to as well.
class FakeKWallet final : public FakeService
{
public:
    FakeKWallet()
        : FakeService(u"org.kde.kwalletd5"_s, u"/modules/kwalletd5"_s)
    {
        answer(u"networkWallet"_s, QVariantList{u"kdewallet"_s});
        answer(u"open"_s, QVariantList{7});
        answer(u"entryType"_s, [this](const QDBusMessage &call) {
            return call.createReply(m_kept.isEmpty() ? 0 : 1);
        });
        answer(u"writePassword"_s, [this](const QDBusMessage &call) {
            m_kept = call.arguments().value(3).toString();
            return call.createReply(0);
        });
        answer(u"readPassword"_s,
               [this](const QDBusMessage &call) { return call.createReply(m_kept); });
        answer(u"removeEntry"_s, [this](const QDBusMessage &call) {
            m_kept.clear();
            return call.createReply(0);
        });
    }

    ~FakeKWallet() override { leave(); }

    void openAsAsked()
    {
        answer(u"open"_s, QVariantList{7});
        emitSignal(u"/modules/kwalletd5"_s, u"org.kde.KWallet"_s, u"walletOpened"_s,
                   {u"kdewallet"_s});
    }

private:
    QString m_kept;
};

} // namespace

/// KeychainStore in a KDE session.
class KWalletTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    // The first, because QtKeychain decides once for the process that it works with KWallet.
    void writes_reads_and_erases();
    void a_wallet_that_waits_for_a_person_is_locked();
    void a_wallet_that_is_refused_is_locked();
    void a_silent_daemon_is_said();
    void without_a_wallet_daemon_the_secret_service_counts();

private:
    static Secret secret(const char *text)
    {
        QByteArray copy(text);
        return std::make_shared<const SecretBytes>(SecretBytes::take(copy));
    }

    std::unique_ptr<FakeKWallet> m_wallet;
    std::unique_ptr<KeychainStore> m_store;
    Application m_application;
};

void KWalletTest::initTestCase()
{
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");
    m_application.id = u"6f1c"_s;
}

void KWalletTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_wallet = std::make_unique<FakeKWallet>();
    m_store = std::make_unique<KeychainStore>(nullptr, 1000ms);
}

void KWalletTest::cleanup()
{
    m_store.reset();
    m_wallet.reset();
}

void KWalletTest::writes_reads_and_erases()
{
    const auto written =
        await(m_store->write(m_application, secret("in the wallet"), m_store.get()));
    QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
    QCOMPARE(*written, u"KWallet"_s);
    const auto read = await(m_store->read(m_application, m_store.get()));
    QVERIFY(read && (*read)->equals(*secret("in the wallet")));
    QVERIFY(await(m_store->erase(m_application, m_store.get())));
    QCOMPARE(await(m_store->read(m_application, m_store.get())).error().kind,
             ApiError::Kind::SecretMissing);
}

void KWalletTest::a_wallet_that_waits_for_a_person_is_locked()
{
    m_wallet->beSilent(u"open"_s);
    QSignalSpy available(m_store.get(), &SecretStore::availabilityChanged);
    QCOMPARE(await(m_store->read(m_application, m_store.get())).error().kind,
             ApiError::Kind::KeyringLocked);
    QCOMPARE(await(m_store->read(m_application, m_store.get())).error().kind,
             ApiError::Kind::KeyringLocked);
    QCOMPARE(m_wallet->calls(u"open"_s), 1); // the person is asked once
    m_wallet->openAsAsked();
    QVERIFY(available.wait());
}

void KWalletTest::a_wallet_that_is_refused_is_locked()
{
    m_wallet->answer(u"open"_s, QVariantList{-1});
    QCOMPARE(await(m_store->read(m_application, m_store.get())).error().kind,
             ApiError::Kind::KeyringLocked);
    QCOMPARE(await(m_store->unlock(m_store.get())).error().kind, ApiError::Kind::KeyringLocked);
    m_wallet->answer(u"open"_s, QVariantList{7});
    QVERIFY(await(m_store->unlock(m_store.get())));
}

void KWalletTest::a_silent_daemon_is_said()
{
    m_wallet->beSilent(u"networkWallet"_s);
    QCOMPARE(await(m_store->read(m_application, m_store.get())).error().kind,
             ApiError::Kind::KeyringFailed);
}

void KWalletTest::without_a_wallet_daemon_the_secret_service_counts()
{
    m_wallet.reset();
    QCOMPARE(await(m_store->read(m_application, m_store.get())).error().kind,
             ApiError::Kind::KeyringAbsent);
    FakeSecretService service;
    service.setLocked(true);
    QCOMPARE(await(m_store->read(m_application, m_store.get())).error().kind,
             ApiError::Kind::KeyringLocked);
}

QTEST_GUILESS_MAIN(KWalletTest)
#include "tst_kwallet.moc"
