// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationstore.h"
#include "await.h"
#include "filejournal.h"
#include "fleetdesk.h"
#include "manualclock.h"
#include "memorysecretstore.h"
#include "paths.h"
#include "secretvault.h"
#include "workspace.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

Application application(const QString &id, SecretPlace place = SecretPlace::Keychain)
{
    Application result;
    result.id = id;
    result.clientId = u"client_"_s + id;
    result.secretPlace = place;
    return result;
}

Secret secret(QByteArray bytes)
{
    return std::make_shared<const SecretBytes>(SecretBytes::take(bytes));
}

ApiError missing()
{
    ApiError error;
    error.kind = ApiError::Kind::SecretMissing;
    return error;
}

/// A keychain that asks a person, who answers as a test has it.
class AskingStore : public SecretStore
{
public:
    Call<Secret> *read(const SecretName &name, QObject *parent) override
    {
        auto *call = new Call<Secret>(parent);
        if (name.item == SecretItem::ClientSecret)
            ++reads;
        else
            call->finish(Failure(missing()));
        return call;
    }
    Call<QString> *write(const SecretName &, Secret, QObject *parent) override
    {
        auto *call = new Call<QString>(parent);
        call->finish(u"asking"_s);
        return call;
    }
    Call<Done> *erase(const SecretName &, QObject *parent) override
    {
        return new Call<Done>(parent);
    }
    Call<Done> *unlock(QObject *parent) override
    {
        ++asked;
        question = new Call<Done>(parent);
        return question;
    }

    int reads = 0;
    int asked = 0;
    QPointer<Call<Done>> question;
};

} // namespace

class TestWorkspaceLock : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ApplicationStore m_applications{Paths::standard(m_folder.path(), m_folder.path())};
    AskingStore m_keychain;
    SessionStore m_session;
    SecretVault m_vault{&m_keychain, &m_session, nullptr};
    ManualClock m_clock;

    static Failure failure(ApiError::Kind kind)
    {
        ApiError error;
        error.kind = kind;
        return Failure(error);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void a_lock_closes_and_drops_what_is_in_memory()
    {
        Workspace workspace(&m_applications, &m_vault, &m_clock);
        const Application kept = application(u"one"_s, SecretPlace::Session);
        const Secret held = secret("of this session");
        m_session.put(kept, held);
        workspace.open(kept);
        QSignalSpy closing(&workspace, &Workspace::closing);
        QSignalSpy locked(&workspace, &Workspace::lockChanged);
        const QDateTime now = m_clock.utcNow();
        workspace.lock(LockCause::Screen);
        QCOMPARE(closing.size(), 1);
        QCOMPARE(locked.size(), 1);
        QVERIFY(!workspace.isOpen() && !workspace.session() && !workspace.fleet());
        QVERIFY(!m_session.holds(kept));
        QCOMPARE(held.use_count(), 1);
        QCOMPARE(*workspace.lockState(), (LockState{LockCause::Screen, now, true}));

        // A second cause changes nothing.
        m_clock.advance(std::chrono::seconds(5));
        workspace.lock(LockCause::ByHand);
        QCOMPARE(locked.size(), 1);
        QCOMPARE(workspace.lockState()->since, now);

        QVERIFY(await(workspace.unlock(this)));
        QVERIFY(!workspace.isLocked() && !workspace.lockState());
        QCOMPARE(workspace.application()->id, u"one"_s);
        QCOMPARE(m_keychain.asked, 0);
    }

    // Whatever takes its time after that: the disk, or who hears of the closing.
    void secrets_are_dropped_first_and_a_slow_disk_is_not_waited_for()
    {
        Workspace workspace(&m_applications, &m_vault, &m_clock);
        const Application kept = application(u"slow"_s, SecretPlace::Session);
        m_session.put(kept, secret("of this session"));
        workspace.open(kept);
        QVERIFY(await(workspace.journal()->record({}, this)));
        bool isHeld = true;
        connect(&workspace, &Workspace::closing, this, [&] { isHeld = m_session.holds(kept); });
        {
            auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(workspace.journal()->folder() + u"/journal.sqlite"_s);
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
            QElapsedTimer timer;
            timer.start();
            workspace.lock(LockCause::Sleep);
            QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
            QVERIFY(query.exec(u"ROLLBACK"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QVERIFY(!isHeld);
        QVERIFY(!m_session.holds(kept));
    }

    void unlocking_asks_the_keychain_and_stays_locked_when_declined()
    {
        Workspace workspace(&m_applications, &m_vault, &m_clock);
        workspace.open(application(u"two"_s));
        workspace.lock(LockCause::Idle);
        QVERIFY(!workspace.lockState()->isSecretLost);
        m_keychain.asked = 0;

        Call<Done> *unlocking = workspace.unlock(this);
        QCOMPARE(m_keychain.asked, 1);
        QVERIFY(workspace.isLocked());
        m_keychain.question->finish(failure(ApiError::Kind::KeyringLocked));
        const Result<Done> declined = await(unlocking);
        QCOMPARE(declined.error().kind, ApiError::Kind::KeyringLocked);
        QVERIFY(workspace.isLocked() && !workspace.isOpen());
        QVERIFY(workspace.lockState()->asksKeyring);
        // Nor does it open because nobody could be asked.
        unlocking = workspace.unlock(this);
        m_keychain.question->finish(failure(ApiError::Kind::KeyringFailed));
        QCOMPARE(await(unlocking).error().kind, ApiError::Kind::KeyringFailed);
        QVERIFY(workspace.isLocked() && !workspace.isOpen());

        unlocking = workspace.unlock(this);
        m_keychain.question->finish(Done{});
        QVERIFY(await(unlocking));
        QVERIFY(!workspace.isLocked());
        QCOMPARE(workspace.application()->id, u"two"_s);
    }

    void a_keychain_that_is_gone_does_not_keep_a_person_out()
    {
        Workspace workspace(&m_applications, &m_vault, &m_clock);
        workspace.open(application(u"three"_s));
        workspace.lock(LockCause::ByHand);
        Call<Done> *unlocking = workspace.unlock(this);
        m_keychain.question->finish(failure(ApiError::Kind::KeyringAbsent));
        QVERIFY(await(unlocking));
        QVERIFY(workspace.isOpen());
    }

    void a_lock_while_it_is_unlocked_holds()
    {
        Workspace workspace(&m_applications, &m_vault, &m_clock);
        workspace.open(application(u"five"_s));
        workspace.lock(LockCause::ByHand);
        Call<Done> *unlocking = workspace.unlock(this);
        workspace.lock(LockCause::Screen);
        m_keychain.question->finish(Done{}); // too late
        QCOMPARE(await(unlocking).error().kind, ApiError::Kind::KeyringLocked);
        QCoreApplication::processEvents();
        QVERIFY(workspace.isLocked() && !workspace.isOpen());
        QCOMPARE(workspace.lockState()->cause, LockCause::Screen);
    }

    void unlocking_that_is_let_go_of_opens_nothing()
    {
        Workspace workspace(&m_applications, &m_vault, &m_clock);
        workspace.open(application(u"four"_s));
        workspace.lock(LockCause::ByHand);
        delete workspace.unlock(this);
        QVERIFY(!m_keychain.question);
        QVERIFY(workspace.isLocked() && !workspace.isOpen());
    }

    void while_locked_nothing_opens_until_it_is_unlocked()
    {
        Workspace workspace(&m_applications, &m_vault, &m_clock);
        workspace.lock(LockCause::ByHand);
        workspace.open(application(u"five"_s, SecretPlace::Session));
        QVERIFY(!workspace.isOpen());
        workspace.changeTo(application(u"six"_s, SecretPlace::Session));
        QVERIFY(!workspace.isOpen());
        QVERIFY(workspace.openDemo({}));
        QVERIFY(!workspace.isOpen() && !workspace.isDemo());
        QVERIFY(await(workspace.unlock(this)));
        QVERIFY(workspace.isDemo());

        workspace.lock(LockCause::Sleep);
        QVERIFY(!workspace.isDemo());
        QVERIFY(await(workspace.unlock(this)));
        QVERIFY(workspace.isDemo());
    }

    void what_was_given_for_this_run_holds_after_it()
    {
        Workspace workspace(&m_applications, &m_vault, &m_clock);
        workspace.setOverrides([](Application to) {
            to.hosts.vehicle = QUrl(u"http://localhost:9"_s);
            return to;
        });
        workspace.open(application(u"seven"_s, SecretPlace::Session));
        const QString folder = workspace.dataFolder();
        workspace.lock(LockCause::ByHand);
        QVERIFY(await(workspace.unlock(this)));
        QCOMPARE(workspace.dataFolder(), folder);
        QCOMPARE(workspace.application()->hosts.vehicle, QUrl(u"http://localhost:9"_s));
    }

    void a_refresh_can_be_gone_on_with_after_it()
    {
        Workspace workspace(&m_applications, &m_vault, &m_clock);
        m_keychain.reads = 0;
        workspace.open(application(u"eight"_s)); // its keychain lets the calls wait
        FleetDesk *fleet = workspace.fleet();
        QTRY_VERIFY(fleet->store.isOpen());
        RefreshJob job(RefreshJob::Purpose::Person, {}, m_clock.utcNow());
        for (const char *vehicle : {"vehicle-1", "vehicle-2", "vehicle-3"})
            QVERIFY(job.add(vehicle, "user-1"));
        QVERIFY(fleet->refresh.start(job));
        QTRY_VERIFY(m_keychain.reads > 0); // for the first call

        workspace.lock(LockCause::Sleep);
        Call<Done> *unlocking = workspace.unlock(this);
        m_keychain.question->finish(Done{});
        QVERIFY(await(unlocking));
        fleet = workspace.fleet();
        QTRY_COMPARE(fleet->refresh.state(), FleetRefresh::State::Found);
        QCOMPARE(fleet->refresh.job().left(), 3);
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceLock)
#include "tst_workspacelock.moc"
