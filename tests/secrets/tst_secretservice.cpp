// SPDX-License-Identifier: GPL-3.0-or-later
#include "await.h"
#include "fakesecretservice.h"
#include "keychainstore.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// KeychainStore and a Secret Service that is slow, asks, lies or goes away: what a real one does
/// too seldom for a test.
class SecretServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void a_silent_provider_is_said_and_nothing_blocks();
    void an_answer_after_the_deadline_is_dropped();
    void a_provider_that_recovers_is_told_of();
    void a_call_that_was_deleted_tells_nobody();
    void a_provider_that_falls_silent_over_the_secret_is_said();
    void what_comes_back_other_than_it_was_written_is_found_out();
    void unlocking_asks_the_person_and_says_so_to_those_who_wait();
    void one_who_asks_again_at_once_does_not_keep_it_from_those_who_wait();
    void unlocking_that_is_declined_stays_locked();
    void unlocking_makes_a_keyring_where_there_is_none();
    void unlocking_that_nobody_waits_for_takes_the_question_back();
    void a_provider_that_ends_while_it_asks_is_said();
    void a_missing_secret_names_the_backend_that_took_it();

private:
    static Secret secret(const char *text)
    {
        QByteArray copy(text);
        return std::make_shared<const SecretBytes>(SecretBytes::take(copy));
    }

    void losePatienceAfter(std::chrono::milliseconds deadline);

    std::unique_ptr<FakeSecretService> m_service;
    std::unique_ptr<KeychainStore> m_store;
    Application m_application;
};

void SecretServiceTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_application.id = u"6f1c"_s;
    m_service = std::make_unique<FakeSecretService>();
    m_store = std::make_unique<KeychainStore>();
}

void SecretServiceTest::losePatienceAfter(std::chrono::milliseconds deadline)
{
    m_store = std::make_unique<KeychainStore>(nullptr, deadline);
}

void SecretServiceTest::cleanup()
{
    if (m_service)
        m_service->answerLate();
    m_service.reset();
    // The store sees it go, and a job that still waited for it ends.
    QTest::qWait(50);
    m_store.reset();
}

void SecretServiceTest::a_silent_provider_is_said_and_nothing_blocks()
{
    losePatienceAfter(1s);
    for (const auto &method : {u"SearchItems"_s, u"ReadAlias"_s})
        m_service->beSilent(method);
    qint64 longestGap = 0;
    QElapsedTimer sinceTick;
    sinceTick.start();
    QTimer ticks;
    connect(&ticks, &QTimer::timeout, this,
            [&] { longestGap = std::max(longestGap, sinceTick.restart()); });
    ticks.start(5ms);

    const auto read = await(m_store->read(m_application, m_store.get()));
    QCOMPARE(read.error().kind, ApiError::Kind::KeyringFailed);
    QVERIFY(read.error().detail.contains("does not answer"_L1));
    const auto written = await(m_store->write(m_application, secret("s"), m_store.get()));
    QCOMPARE(written.error().kind, ApiError::Kind::KeyringFailed);
    const auto erased = await(m_store->erase(m_application, m_store.get()));
    QCOMPARE(erased.error().kind, ApiError::Kind::KeyringFailed);
    const auto unlocked = await(m_store->unlock(m_store.get()));
    QCOMPARE(unlocked.error().kind, ApiError::Kind::KeyringFailed);
    QVERIFY2(longestGap < 500, qPrintable(QString::number(longestGap)));
}

void SecretServiceTest::an_answer_after_the_deadline_is_dropped()
{
    losePatienceAfter(300ms);
    m_service->beSilent(u"SearchItems"_s);
    QCOMPARE(await(m_store->read(m_application, m_store.get())).error().kind,
             ApiError::Kind::KeyringFailed);
    m_service->answerLate();
    QTest::qWait(50);
    QCOMPARE(m_service->calls(u"SearchItems"_s), 1);
}

void SecretServiceTest::a_provider_that_recovers_is_told_of()
{
    losePatienceAfter(2s);
    QSignalSpy available(m_store.get(), &SecretStore::availabilityChanged);
    m_service->beSilent(u"SearchItems"_s);
    QCOMPARE(await(m_store->read(m_application, m_store.get())).error().kind,
             ApiError::Kind::KeyringFailed);
    m_service = nullptr;
    m_service = std::make_unique<FakeSecretService>();
    QTRY_COMPARE(available.size(), 1);
    QCOMPARE(await(m_store->read(m_application, m_store.get())).error().kind,
             ApiError::Kind::SecretMissing);
}

void SecretServiceTest::a_call_that_was_deleted_tells_nobody()
{
    m_service->beSilent(u"SearchItems"_s);
    bool told = false;
    auto *call = m_store->read(m_application, m_store.get());
    call->then(this, [&told](const auto &) { told = true; });
    QTRY_COMPARE(m_service->calls(u"SearchItems"_s), 1);
    delete call;
    m_service->answerLate();
    QTest::qWait(50);
    QVERIFY(!told);
}

void SecretServiceTest::a_provider_that_falls_silent_over_the_secret_is_said()
{
    losePatienceAfter(300ms);
    m_service->setEntry(true);
    m_service->beSilent(u"GetSecrets"_s);
    m_service->beSilent(u"OpenSession"_s);
    const auto read = await(m_store->read(m_application, m_store.get()));
    QCOMPARE(read.error().kind, ApiError::Kind::KeyringFailed);
    QVERIFY(read.error().detail.contains("does not answer"_L1));
}

void SecretServiceTest::what_comes_back_other_than_it_was_written_is_found_out()
{
    m_service->garble("something else");
    const auto written = await(m_store->write(m_application, secret("mine"), m_store.get()));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ApiError::Kind::KeyringFailed);
    QVERIFY2(written.error().detail.contains("something else than was stored"_L1),
             qPrintable(written.error().detail));
    m_service->garble("mine");
    QVERIFY(await(m_store->write(m_application, secret("mine"), m_store.get())));
}

void SecretServiceTest::unlocking_asks_the_person_and_says_so_to_those_who_wait()
{
    losePatienceAfter(2s);
    m_service->setLocked(true);
    m_service->setEntry(true);
    QSignalSpy available(m_store.get(), &SecretStore::availabilityChanged);
    QCOMPARE(await(m_store->read(m_application, m_store.get())).error().kind,
             ApiError::Kind::KeyringLocked);

    auto *unlocking = m_store->unlock(m_store.get());
    QTRY_COMPARE(m_service->calls(u"Prompt"_s), 1);
    QTest::qWait(2500); // longer than the deadline: a person may take their time
    QVERIFY(!unlocking->isDone());
    m_service->completePrompt(false);
    QVERIFY(await(unlocking));
    QTRY_COMPARE(available.size(), 1);
}

void SecretServiceTest::one_who_asks_again_at_once_does_not_keep_it_from_those_who_wait()
{
    m_service->setLocked(true);
    m_service->setEntry(true);
    m_service->garble("mine");
    QSignalSpy available(m_store.get(), &SecretStore::availabilityChanged);
    QCOMPARE(await(m_store->read(m_application, m_store.get())).error().kind,
             ApiError::Kind::KeyringLocked);
    auto *unlocking = m_store->unlock(m_store.get());
    QTRY_COMPARE(m_service->calls(u"Prompt"_s), 1);
    m_service->completePrompt(false);
    QVERIFY(await(unlocking));
    QVERIFY(await(m_store->read(m_application, m_store.get())));
    QTRY_VERIFY(!available.isEmpty());
}

void SecretServiceTest::unlocking_that_is_declined_stays_locked()
{
    m_service->setLocked(true);
    auto *unlocking = m_store->unlock(m_store.get());
    QTRY_COMPARE(m_service->calls(u"Prompt"_s), 1);
    m_service->completePrompt(true);
    QCOMPARE(await(unlocking).error().kind, ApiError::Kind::KeyringLocked);
}

void SecretServiceTest::unlocking_makes_a_keyring_where_there_is_none()
{
    m_service->setCollection(false);
    QCOMPARE(await(m_store->write(m_application, secret("s"), m_store.get())).error().kind,
             ApiError::Kind::KeyringLocked);
    auto *unlocking = m_store->unlock(m_store.get());
    QTRY_COMPARE(m_service->calls(u"Prompt"_s), 1);
    QCOMPARE(m_service->calls(u"CreateCollection"_s), 1);
    m_service->completePrompt(false);
    QVERIFY(await(unlocking));
}

void SecretServiceTest::unlocking_that_nobody_waits_for_takes_the_question_back()
{
    m_service->setLocked(true);
    auto *unlocking = m_store->unlock(m_store.get());
    QTRY_COMPARE(m_service->calls(u"Prompt"_s), 1);
    delete unlocking;
    QTRY_COMPARE(m_service->calls(u"Dismiss"_s), 1);
}

void SecretServiceTest::a_provider_that_ends_while_it_asks_is_said()
{
    m_service->setLocked(true);
    auto *unlocking = m_store->unlock(m_store.get());
    QTRY_COMPARE(m_service->calls(u"Prompt"_s), 1);
    m_service.reset();
    QCOMPARE(await(unlocking).error().kind, ApiError::Kind::KeyringAbsent);
}

void SecretServiceTest::a_missing_secret_names_the_backend_that_took_it()
{
    m_application.secretBackend = u"KWallet"_s;
    const auto read = await(m_store->read(m_application, m_store.get()));
    QCOMPARE(read.error().kind, ApiError::Kind::SecretMissing);
    QVERIFY(read.error().detail.contains("KWallet"_L1));
    const auto erased = await(m_store->erase(m_application, m_store.get()));
    QVERIFY(!erased); // nobody may be told that it is gone
    QCOMPARE(erased.error().kind, ApiError::Kind::SecretMissing);
    m_application.secretBackend.clear();
}

QTEST_GUILESS_MAIN(SecretServiceTest)
#include "tst_secretservice.moc"
