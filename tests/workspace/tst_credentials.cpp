// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationsaver.h"
#include "applicationstore.h"
#include "await.h"
#include "credentials.h"
#include "log.h"
#include "manualclock.h"
#include "memorysecretstore.h"
#include "notedjournal.h"
#include "secretvault.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace motorpool;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Reminders = QList<SecretReminder>;

namespace {

Secret secretOf(const QByteArray &text)
{
    QByteArray copy(text.constData(), text.size());
    return std::make_shared<const SecretBytes>(SecretBytes::take(copy));
}

/// A store whose next writing fails in the middle: nobody knows what it holds.
class TornStore final : public SecretStore
{
public:
    explicit TornStore(MemorySecretStore *store)
        : m_store(store)
    {
    }

    Call<Secret> *read(const SecretName &name, QObject *parent) override
    {
        return m_store->read(name, parent);
    }
    Call<QString> *write(const SecretName &name, Secret secret, QObject *parent) override
    {
        if (tears-- <= 0)
            return m_store->write(name, std::move(secret), parent);
        m_store->put(name, "torn");
        auto *call = new Call<QString>(parent);
        ApiError error;
        error.kind = Kind::KeyringFailed;
        error.detail = u"It broke."_s;
        call->finish(Failure(error));
        return call;
    }
    Call<Done> *erase(const SecretName &name, QObject *parent) override
    {
        return m_store->erase(name, parent);
    }

    int tears = 0;

private:
    MemorySecretStore *m_store;
};

} // namespace

class TestCredentials : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        Bench()
        {
            credentials.setJournal([this](const Application &) { return &journal; });
        }

        Application add(const QByteArray &secret = "secret-1")
        {
            Application application;
            application.name = u"Fleet EU"_s;
            application.clientId = u"client_1"_s;
            return await(saver.save(application, secretOf(secret), SecretPlace::Keychain, &owner))
                .value();
        }

        Reminders due(const Application &application, int afterDays = 90) const
        {
            return secretReminders(credentials.note(application.id), afterDays, clock.utcNow());
        }

        QByteArray kept(const SecretName &name)
        {
            QByteArray text;
            if (const auto secret = await(memory.read(name, &owner))) {
                (*secret)->read([&text](std::span<const char> bytes) {
                    text = QByteArray(bytes.data(), qsizetype(bytes.size()));
                });
            }
            return text;
        }

        QByteArray file() const
        {
            QFile conf(folder.filePath(u"motorpool.conf"_s));
            return conf.open(QIODevice::ReadOnly) ? conf.readAll() : QByteArray();
        }

        QTemporaryDir folder;
        ApplicationStore applications{Paths::standard(folder.path(), folder.path())};
        MemorySecretStore memory;
        TornStore secrets{&memory};
        ManualClock clock;
        NotedJournal journal;
        Credentials credentials{&applications, &secrets, &clock};
        ApplicationSaver saver{&applications, &credentials};
        QSignalSpy replaced{&credentials, &Credentials::secretReplaced};
        QObject owner;
    };

    std::unique_ptr<Bench> m;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m = std::make_unique<Bench>();
    }
    void cleanup() { m.reset(); }

    void remembers_when_a_secret_was_stored()
    {
        const Application application = m->add();
        CredentialNote note = m->credentials.note(application.id);
        QCOMPARE(note.secretStoredAt, m->clock.utcNow());
        QVERIFY(!note.oldSecretSince.isValid());
        m->clock.advance(91 * 24h);
        QCOMPARE(secretAge(note, m->clock.utcNow()), (SecretAge{91, true}));
        QCOMPARE(m->due(application), Reminders{SecretReminder::Age});
        QCOMPARE(m->due(application, 0), Reminders());
        // Another program reads the same.
        CredentialNotes other(m->applications.paths());
        QCOMPARE(other.note(application.id), note);
    }

    void a_rotation_swaps_and_remembers_the_old_secret()
    {
        const Application application = m->add();
        m->clock.advance(100 * 24h);
        QVERIFY(await(m->saver.rotate(application, secretOf("secret-2"), &m->owner)));
        QCOMPARE(m->kept(application), "secret-2");
        QCOMPARE(m->replaced.size(), 2);
        CredentialNote note = m->credentials.note(application.id);
        QCOMPARE(note.secretStoredAt, m->clock.utcNow());
        QCOMPARE(note.oldSecretSince, m->clock.utcNow());
        QCOMPARE(m->due(application, 0), Reminders{SecretReminder::OldSecret});

        QVERIFY(m->credentials.snooze(application.id, SecretReminder::OldSecret, 7));
        QCOMPARE(m->due(application), Reminders());
        m->clock.advance(8 * 24h);
        QCOMPARE(m->due(application), Reminders{SecretReminder::OldSecret});

        QVERIFY(m->credentials.confirmOldSecretRemoved(application.id));
        QCOMPARE(m->due(application), Reminders());
        QCOMPARE(m->journal.told(),
                 QStringList({u"client-secret-added"_s, u"client-secret-added done"_s,
                              u"client-secret-replaced"_s, u"client-secret-replaced done"_s}));
        QCOMPARE(m->journal.entries.at(3).about, 3U);
    }

    void an_old_secret_hides_no_age_and_each_rests_by_itself()
    {
        const Application application = m->add();
        QVERIFY(await(m->saver.rotate(application, secretOf("secret-2"), &m->owner)));
        m->clock.advance(90 * 24h);
        const Reminders both{SecretReminder::OldSecret, SecretReminder::Age};
        QCOMPARE(m->due(application), both);
        QVERIFY(m->credentials.snooze(application.id, SecretReminder::OldSecret, 7));
        QCOMPARE(m->due(application), Reminders{SecretReminder::Age});
        QVERIFY(m->credentials.snooze(application.id, SecretReminder::Age, 8));
        QCOMPARE(m->due(application), Reminders());
        CredentialNotes other(m->applications.paths());
        QCOMPARE(other.note(application.id), m->credentials.note(application.id));
        m->clock.advance(7 * 24h);
        QCOMPARE(m->due(application), Reminders{SecretReminder::OldSecret});
        // That one is gone has the other rest on.
        QVERIFY(m->credentials.confirmOldSecretRemoved(application.id));
        QCOMPARE(m->due(application), Reminders());
        m->clock.advance(1 * 24h);
        QCOMPARE(m->due(application), Reminders{SecretReminder::Age});
    }

    void a_change_that_is_let_go_of_has_an_end_in_the_journal()
    {
        const Application application = m->add();
        m->memory.setHeld(true);
        auto *call = m->credentials.rotate(application, secretOf("secret-2"), &m->owner);
        QTRY_COMPARE(m->memory.writes(), 2);
        delete call;
        QCOMPARE(m->journal.told().last(), u"client-secret-replaced Cancelled"_s);
        QCOMPARE(m->journal.entries.last().about, 3U);
        QCOMPARE(m->journal.entries.size(), 4);
    }

    void what_is_put_back_is_what_the_keychain_held()
    {
        SessionStore session;
        SecretVault vault(&m->secrets, &session, nullptr);
        Credentials credentials(&m->applications, &vault, &m->clock);
        const Application application = m->add("of-the-keychain");
        session.put(application, secretOf("of-this-session"));
        m->secrets.tears = 1;
        const auto outcome = await(credentials.rotate(application, secretOf("new"), &m->owner));
        QCOMPARE(outcome.error().kind, Kind::KeyringFailed);
        QCOMPARE(m->kept(application), "of-the-keychain");
        QVERIFY(session.holds(application));
        // What holds for the session alone can be kept.
        QVERIFY(await(credentials.rotate(application, secretOf("of-this-session"), &m->owner)));
        QCOMPARE(m->kept(application), "of-this-session");
    }

    void the_same_secret_is_no_rotation()
    {
        const Application application = m->add();
        const auto outcome = await(m->saver.rotate(application, secretOf("secret-1"), &m->owner));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Kind::Usage);
        QVERIFY(!m->credentials.note(application.id).oldSecretSince.isValid());
        // Entered once more in the application's dialog it does no harm, and makes nothing new.
        m->clock.advance(24h);
        const QDateTime before = m->credentials.note(application.id).secretStoredAt;
        QVERIFY(await(
            m->saver.save(application, secretOf("secret-1"), SecretPlace::Keychain, &m->owner)));
        QCOMPARE(m->credentials.note(application.id).secretStoredAt, before);
    }

    void a_failed_swap_puts_the_old_secret_back()
    {
        const Application application = m->add();
        const CredentialNote before = m->credentials.note(application.id);
        m->secrets.tears = 1;
        const auto outcome = await(m->saver.rotate(application, secretOf("secret-2"), &m->owner));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Kind::KeyringFailed);
        QVERIFY(outcome.error().detail.contains(u"It broke."_s));
        QVERIFY(outcome.error().detail.contains(u"The old secret is kept"_s));
        QCOMPARE(m->kept(application), "secret-1");
        QCOMPARE(m->replaced.size(), 1);
        QCOMPARE(m->credentials.note(application.id), before);
        QCOMPARE(m->journal.told().last(), u"client-secret-replaced KeyringFailed"_s);
    }

    void what_cannot_be_put_back_either_is_said()
    {
        const Application application = m->add();
        m->secrets.tears = 2;
        const auto outcome = await(m->saver.rotate(application, secretOf("secret-2"), &m->owner));
        QVERIFY(!outcome);
        QVERIFY(outcome.error().detail.contains(u"not known"_s));
        // Tried again, it comes right.
        QVERIFY(await(m->saver.rotate(application, secretOf("secret-2"), &m->owner)));
        QCOMPARE(m->kept(application), "secret-2");
    }

    void a_locked_keyring_changes_nothing()
    {
        const Application application = m->add();
        m->memory.setFailure(Kind::KeyringLocked);
        const auto outcome = await(m->saver.rotate(application, secretOf("secret-2"), &m->owner));
        QCOMPARE(outcome.error().kind, Kind::KeyringLocked);
        m->memory.setFailure(std::nullopt);
        QCOMPARE(m->kept(application), "secret-1");
        QCOMPARE(m->journal.entries.size(), 2); // nothing was about to be done
    }

    void nothing_changes_that_cannot_be_journaled()
    {
        const Application application = m->add();
        QVERIFY(await(
            m->credentials.writeManagementToken(application, secretOf("token-1"), &m->owner)));
        m->journal.setFull(true);
        QCOMPARE(await(m->saver.rotate(application, secretOf("secret-2"), &m->owner)).error().kind,
                 Kind::Storage);
        QCOMPARE(
            await(m->credentials.writeManagementToken(application, secretOf("token-2"), &m->owner))
                .error()
                .kind,
            Kind::Storage);
        QCOMPARE(await(m->credentials.eraseManagementToken(application, &m->owner)).error().kind,
                 Kind::Storage);
        QCOMPARE(await(m->credentials.eraseAll(application, &m->owner)).error().kind,
                 Kind::Storage);
        QCOMPARE(m->kept(application), "secret-1");
        QCOMPARE(m->kept(m->credentials.managementToken(application)), "token-1");
        Application another;
        another.name = u"Another"_s;
        another.clientId = u"client_2"_s;
        QVERIFY(
            !await(m->saver.save(another, secretOf("secret-3"), SecretPlace::Keychain, &m->owner)));
        QCOMPARE(m->memory.size(), 2);
        QVERIFY(!m->applications.byName(u"Another"_s));
    }

    void a_management_token_is_kept_the_same_way()
    {
        const Application application = m->add();
        QVERIFY(!m->credentials.note(application.id).hasManagementToken());
        QVERIFY(await(
            m->credentials.writeManagementToken(application, secretOf("token-1"), &m->owner)));
        const CredentialNote note = m->credentials.note(application.id);
        QCOMPARE(note.managementTokenStoredAt, m->clock.utcNow());
        QCOMPARE(note.managementTokenBackend, u"test memory"_s);
        QCOMPARE(m->credentials.managementToken(application).application.secretBackend,
                 u"test memory"_s);
        QCOMPARE(m->replaced.size(), 1); // the client secret is the same
        QCOMPARE(m->kept(application), "secret-1");
        m->secrets.tears = 1;
        const auto torn =
            await(m->credentials.writeManagementToken(application, secretOf("token-2"), &m->owner));
        QVERIFY(torn.error().detail.contains(u"The old token is kept"_s));
        QCOMPARE(m->kept(m->credentials.managementToken(application)), "token-1");
        QVERIFY(await(m->credentials.eraseManagementToken(application, &m->owner)));
        QVERIFY(!m->credentials.note(application.id).hasManagementToken());
        QCOMPARE(m->kept(m->credentials.managementToken(application)), QByteArray());
        QCOMPARE(m->kept(application), "secret-1");
    }

    void the_password_of_a_database_is_kept_for_that_database()
    {
        Application application = m->add();
        QVERIFY(Credentials::databaseOf(application).isEmpty());
        const auto none = await(
            m->credentials.writeDatabasePassword(application, secretOf("p@ss w:rd"), &m->owner));
        QCOMPARE(none.error().kind, Kind::Usage); // it is kept in a file
        application.deliveries = u"postgresql://desk@db.example/fleet?sslmode=verify-full"_s;
        application = m->applications.save(application).value();
        QVERIFY(!m->credentials.databasePassword(application));

        QSignalSpy changed(&m->credentials, &Credentials::databasePasswordChanged);
        QVERIFY(await(
            m->credentials.writeDatabasePassword(application, secretOf("p@ss w:rd"), &m->owner)));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m->replaced.size(), 1); // the client secret is the same
        const CredentialNote note = m->credentials.note(application.id);
        QCOMPARE(note.databasePasswordFor, u"postgresql://desk@db.example:5432/fleet"_s);
        QCOMPARE(note.databasePasswordBackend, u"test memory"_s);
        QCOMPARE(note.databasePasswordStoredAt, m->clock.utcNow());
        const auto name = m->credentials.databasePassword(application);
        QVERIFY(name);
        QCOMPARE(name->key(), application.id + u"/database-password"_s);
        QCOMPARE(m->kept(*name), "p@ss w:rd");
        QVERIFY(m->file().contains("databasePasswordFor=postgresql://desk@db.example:5432/fleet"));

        // Of another database, host or role it is none; of another way to it, it is.
        Application other = application;
        for (const char *place : {"postgresql://desk@db2.example/fleet", "/a/file",
                                  "postgresql://other@db.example/fleet", ""}) {
            other.deliveries = QString::fromLatin1(place);
            QVERIFY(!m->credentials.databasePassword(other));
        }
        other.deliveries = u"postgres://desk@db.example:5432/fleet?sslmode=require"_s;
        QVERIFY(m->credentials.databasePassword(other));

        // The same one for another database is noted as that one's.
        other.deliveries = u"postgresql://desk@db2.example/fleet"_s;
        QVERIFY(
            await(m->credentials.writeDatabasePassword(other, secretOf("p@ss w:rd"), &m->owner)));
        QVERIFY(m->credentials.databasePassword(other));
        QVERIFY(!m->credentials.databasePassword(application));
        QCOMPARE(changed.size(), 2);

        QVERIFY(await(m->credentials.eraseDatabasePassword(other, &m->owner)));
        QCOMPARE(changed.size(), 3);
        QVERIFY(!m->credentials.databasePassword(other));
        QVERIFY(!m->credentials.note(application.id).hasDatabasePassword());
        QVERIFY(!m->file().contains("databasePassword"));
        QCOMPARE(m->kept(*name), QByteArray());
        QCOMPARE(m->kept(application), "secret-1");
        QStringList done;
        for (const JournalEntry &entry : m->journal.entries) {
            if (entry.kind == JournalEntry::Kind::Credential)
                done += entry.what;
        }
        QCOMPARE(done,
                 (QStringList{u"client-secret-added"_s, u"database-password-added"_s,
                              u"database-password-replaced"_s, u"database-password-removed"_s}));
    }

    void a_torn_change_keeps_the_old_password()
    {
        Application application = m->add();
        application.deliveries = u"postgresql://desk@db.example/fleet"_s;
        QVERIFY(
            await(m->credentials.writeDatabasePassword(application, secretOf("one"), &m->owner)));
        m->secrets.tears = 1;
        const auto torn =
            await(m->credentials.writeDatabasePassword(application, secretOf("two"), &m->owner));
        QVERIFY(torn.error().detail.contains(u"The old password is kept"_s));
        QCOMPARE(m->kept(*m->credentials.databasePassword(application)), "one");
    }

    void what_cannot_be_a_password_is_refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("line break") << QByteArray("a\nb") << false;
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << false;
        QTest::newRow("no UTF-8") << QByteArray("a\xFF") << false;
        QTest::newRow("a megabyte") << QByteArray(1024 * 1024, 'x') << false;
        QTest::newRow("blanks") << QByteArray("a b") << true;
        QTest::newRow("quotes") << QByteArray("'\\;\"") << true;
        QTest::newRow("beyond ASCII") << QByteArray("pässwörd") << true;
        QTest::newRow("the client id") << QByteArray("client_1") << true; // who would
    }
    void what_cannot_be_a_password_is_refused()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isFine);
        Application application = m->add();
        application.deliveries = u"postgresql://desk@db.example/fleet"_s;
        const auto written =
            await(m->credentials.writeDatabasePassword(application, secretOf(text), &m->owner));
        QCOMPARE(written.has_value(), isFine);
        if (!isFine)
            QCOMPARE(written.error().kind, Kind::Usage);
    }

    void the_password_of_a_session_is_noted_nowhere()
    {
        Application application = m->add();
        application.secretPlace = SecretPlace::Session;
        application.deliveries = u"postgresql://desk@db.example/fleet"_s;
        QVERIFY(m->credentials.databasePassword(application)); // there may be one
        QVERIFY(
            await(m->credentials.writeDatabasePassword(application, secretOf("one"), &m->owner)));
        QVERIFY(!m->credentials.note(application.id).hasDatabasePassword());
        QCOMPARE(m->kept(*m->credentials.databasePassword(application)), "one");
    }

    void what_cannot_be_a_secret_is_refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("line break") << QByteArray("a-secret\nand more");
        QTest::newRow("carriage return") << QByteArray("a-secret\r");
        QTest::newRow("space") << QByteArray("a secret");
        QTest::newRow("tab") << QByteArray("a\tsecret");
        QTest::newRow("NUL") << QByteArray("a\0secret", 8);
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFsecret");
        QTest::newRow("zero width space") << QByteArray("sec\xE2\x80\x8Bret");
        QTest::newRow("no UTF-8") << QByteArray("secret\xFF");
        QTest::newRow("escape") << QByteArray("\x1b[31msecret");
        QTest::newRow("a megabyte") << QByteArray(1024 * 1024, 'x');
        QTest::newRow("the client id") << QByteArray("client_1");
    }
    void what_cannot_be_a_secret_is_refused()
    {
        QFETCH(QByteArray, text);
        const Application application = m->add();
        const auto rotated = await(m->saver.rotate(application, secretOf(text), &m->owner));
        QVERIFY(!rotated);
        QCOMPARE(rotated.error().kind, Kind::Usage);
        QVERIFY(text.isEmpty() || !rotated.error().detail.toUtf8().contains(text));
        const auto token =
            await(m->credentials.writeManagementToken(application, secretOf(text), &m->owner));
        QVERIFY(!token);
        QCOMPARE(token.error().kind, Kind::Usage);
        QCOMPARE(m->kept(application), "secret-1");
        QCOMPARE(m->journal.entries.size(), 2);
    }

    void the_client_secret_is_no_management_token()
    {
        const Application application = m->add();
        const auto token = await(
            m->credentials.writeManagementToken(application, secretOf("secret-1"), &m->owner));
        QVERIFY(!token);
        QVERIFY(token.error().detail.contains(u"This is the client secret"_s));
    }

    void removing_erases_all_and_leaves_the_journals_head()
    {
        Application application = m->add();
        const SecretName head(application, SecretItem::JournalHead);
        m->memory.put(head, "42");
        QVERIFY(await(
            m->credentials.writeManagementToken(application, secretOf("token-1"), &m->owner)));
        application.deliveries = u"postgresql://desk@db.example/fleet"_s;
        QVERIFY(
            await(m->credentials.writeDatabasePassword(application, secretOf("one"), &m->owner)));
        QCOMPARE(m->memory.size(), 3);
        application.deliveries.clear(); // it goes wherever the deliveries are kept by now
        QVERIFY(await(m->credentials.eraseAll(application, &m->owner)));
        QCOMPARE(m->memory.size(), 0); // of secrets
        QVERIFY(!m->credentials.note(application.id).hasDatabasePassword());
        QCOMPARE(m->kept(head), "42");
    }

    void the_age_of_older_secrets_is_counted_from_now_on()
    {
        Application application;
        application.name = u"From before"_s;
        application.clientId = u"client_1"_s;
        application = m->applications.save(application).value();
        QVERIFY(!secretAge(m->credentials.note(application.id), m->clock.utcNow()));
        m->credentials.startCounting();
        m->clock.advance(24h);
        m->credentials.startCounting();
        QCOMPARE(secretAge(m->credentials.note(application.id), m->clock.utcNow()),
                 (SecretAge{1, false}));
        // A clock that was set back counts nothing.
        m->clock.setWallClock(m->clock.utcNow().addYears(-1));
        QCOMPARE(secretAge(m->credentials.note(application.id), m->clock.utcNow()),
                 (SecretAge{0, false}));
    }

    void neither_file_nor_journal_nor_log_ever_holds_a_secret()
    {
        enableVerboseLog();
        static QString logged;
        logged.clear();
        const auto previous =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &,
                                      const QString &message) { logged += message; });
        Application application = m->add("canary-secret-1");
        QVERIFY(await(m->saver.rotate(application, secretOf("canary-secret-2"), &m->owner)));
        m->secrets.tears = 1;
        QVERIFY(!await(m->saver.rotate(application, secretOf("canary-secret-3"), &m->owner)));
        QVERIFY(!await(m->saver.rotate(application, secretOf("canary secret"), &m->owner)));
        QVERIFY(await(m->credentials.writeManagementToken(application, secretOf("canary-token-1"),
                                                          &m->owner)));
        QVERIFY(await(m->credentials.writeManagementToken(application, secretOf("canary-token-2"),
                                                          &m->owner)));
        application.deliveries = u"postgresql://desk@db.example/fleet"_s;
        for (const char *password : {"canary-password-1", "canary password 2"}) {
            QVERIFY(await(
                m->credentials.writeDatabasePassword(application, secretOf(password), &m->owner)));
        }
        QVERIFY(!await(m->credentials.writeDatabasePassword(
            application, secretOf("canary\npassword"), &m->owner)));
        qInstallMessageHandler(previous);
        QVERIFY(m->file().contains("databasePasswordStoredAt="));
        QVERIFY(m->file().contains("secretStoredAt="));
        QVERIFY(!m->file().contains("canary"));
        QVERIFY(!logged.contains(u"canary"_s));
        for (const JournalEntry &entry : m->journal.entries)
            QVERIFY(!QJsonDocument(entry.facts).toJson().contains("canary"));
    }

    void notes_that_make_no_sense_count_as_unknown()
    {
        QFile conf(m->folder.filePath(u"motorpool.conf"_s));
        QVERIFY(conf.open(QIODevice::WriteOnly));
        conf.write("[credentials/one]\nsecretStoredAt=yesterday\nfuture=kept\n");
        conf.close();
        QTest::ignoreMessage(QtWarningMsg, "motorpool.conf, [credentials/one]: "
                                           "secretStoredAt=yesterday is no time");
        m->credentials.notes()->reload();
        QVERIFY(!m->credentials.note(u"one"_s).secretStoredAt.isValid());
        QTest::ignoreMessage(QtWarningMsg, "motorpool.conf, [credentials/one]: "
                                           "secretStoredAt=yesterday is no time");
        QVERIFY(m->credentials.snooze(u"one"_s, SecretReminder::Age, 7));
        QVERIFY(m->file().contains("future=kept"));
        QVERIFY(m->credentials.notes()->remove(u"one"_s));
        QVERIFY(!m->file().contains("credentials"));
    }
};

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
