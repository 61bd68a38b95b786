// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlrun.h"
#include "demoserver.h"
#include "fakesecretservice.h"
#include "gnomekeyring.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace motorpool;
using namespace Qt::StringLiterals;

/// Applications in a real keyring, on a session bus of their own.
class CtlKeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QVERIFY(m_keyring.startUnlocked());
    }
    void cleanup();

    void an_application_is_added_used_and_removed();
    void the_secret_is_replaced();
    void a_secret_is_rotated();
    void a_rotation_that_fails_keeps_the_old_secret();
    void a_rotation_is_anchored_in_the_keyring();
    void a_journal_that_was_taken_away_is_told_and_stops_changes();
    void another_data_folder_is_no_alarm();
    void a_management_token_is_kept_and_removed();
    void a_delivery_is_verified_by_the_tokens_that_are_kept();
    void a_wrong_secret_is_not_stored_when_tested();
    void two_applications_need_a_choice();
    void what_cannot_be_added();
    void a_locked_keyring_is_8_and_keeps_the_secret();
    void a_removed_application_leaves_no_secret();
    void a_locked_keyring_is_waited_for();
    void waiting_for_a_locked_keyring_can_be_interrupted();

private:
    CtlResult run(const QStringList &arguments, const QByteArray &input = {})
    {
        return m_ctl.run(arguments, input);
    }
    CtlResult add(const QString &name, const QStringList &more = {})
    {
        return add(name, m_secret, more);
    }
    CtlResult add(const QString &name, const QByteArray &secret, const QStringList &more)
    {
        const Application demo = m_server.application();
        return run(QStringList{u"application"_s, u"add"_s, name, u"--client-id"_s, demo.clientId,
                               u"--iam-url"_s, demo.hosts.iam.toString(), u"--vehicle-url"_s,
                               demo.hosts.vehicle.toString()} +
                       more,
                   secret + '\n');
    }

    /// The only journal in the folder of data.
    static QString journalIn(const QString &data)
    {
        QDirIterator files(data, {u"journal.sqlite"_s}, QDir::Files, QDirIterator::Subdirectories);
        return files.hasNext() ? files.next() : QString();
    }

    /// By another program, which first takes down what keeps SQLite from it.
    static bool change(const QString &file, const QString &sql)
    {
        bool isDone = false;
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"meddler"_s);
            database.setDatabaseName(file);
            if (!file.isEmpty() && database.open()) {
                QSqlQuery query(database);
                for (const char *name : {"record_stays", "record_is_kept", "record_goes_on"})
                    query.exec(u"DROP TRIGGER "_s + QLatin1StringView(name));
                isDone = query.exec(sql) && query.numRowsAffected() > 0;
            }
        }
        QSqlDatabase::removeDatabase(u"meddler"_s);
        return isDone;
    }

    GnomeKeyring m_keyring;
    DemoServer m_server;
    CtlRun m_ctl{u"" MOTORPOOLCTL ""_s};
    QByteArray m_secret;
};

void CtlKeyringTest::initTestCase()
{
    QVERIFY(m_server.start());
    m_server.secret()->read([this](std::span<const char> bytes) {
        m_secret = QByteArray(bytes.data(), qsizetype(bytes.size()));
    });
    m_ctl.environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s,
                             qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
}

void CtlKeyringTest::cleanup()
{
    // The secret is in no file, whatever the test did.
    QDirIterator files(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains(m_secret));
    }
    for (const QByteArray &name :
         run({u"application"_s, u"list"_s, u"--names"_s}).out.split('\n')) {
        if (!name.isEmpty())
            run({u"application"_s, u"remove"_s, QString::fromUtf8(name), u"--keep-secret"_s});
    }
    m_keyring.stop();
}

void CtlKeyringTest::an_application_is_added_used_and_removed()
{
    const CtlResult added = add(u"Fleet EU"_s, {u"--test"_s});
    QVERIFY2(added.code == 0, inWords(added));
    QVERIFY(added.out.isEmpty());

    const CtlResult list = run({u"application"_s, u"list"_s, u"--format"_s, u"json"_s});
    const QJsonArray applications = QJsonDocument::fromJson(list.out).array();
    QCOMPARE(applications.size(), 1);
    QCOMPARE(applications[0][u"name"_s].toString(), u"Fleet EU"_s);
    QCOMPARE(applications[0][u"default"_s].toBool(), true);
    QCOMPARE(applications[0][u"secretPlace"_s].toString(), u"keychain"_s);
    QVERIFY(!list.out.contains(m_secret));

    const CtlResult token = run({u"token"_s});
    QVERIFY2(token.code == 0, inWords(token));
    QVERIFY(token.out.contains("Fleet EU"));
    const CtlResult doctor = run({u"doctor"_s});
    QVERIFY2(doctor.code == 0, inWords(doctor));
    QVERIFY(doctor.out.contains("holds the secret"));

    QCOMPARE(run({u"application"_s, u"remove"_s, u"Fleet EU"_s}).code, 0);
    QCOMPARE(run({u"application"_s, u"remove"_s, u"Fleet EU"_s}).code, 4);
    QCOMPARE(run({u"token"_s}).code, 2);
}

void CtlKeyringTest::the_secret_is_replaced()
{
    QCOMPARE(add(u"A"_s, "wrong", {}).code, 0);
    QCOMPARE(run({u"token"_s}).code, 3);
    const CtlResult taken = add(u"A"_s);
    QVERIFY2(taken.code == 2, inWords(taken));
    const CtlResult replaced =
        run({u"application"_s, u"add"_s, u"A"_s, u"--replace"_s, u"--test"_s}, m_secret);
    QVERIFY2(replaced.code == 0, inWords(replaced));
    QCOMPARE(run({u"token"_s}).code, 0);
    QCOMPARE(run({u"application"_s, u"list"_s, u"--names"_s}).out, "A\n");
}

void CtlKeyringTest::a_secret_is_rotated()
{
    QCOMPARE(add(u"A"_s, "wrong-canary", {}).code, 0);
    const CtlResult refused = run({u"token"_s});
    QCOMPARE(refused.code, 3);
    QVERIFY(refused.err.contains("motorpoolctl application rotate NAME"));
    const CtlResult rotated = run({u"application"_s, u"rotate"_s, u"A"_s}, m_secret + '\n');
    QVERIFY2(rotated.code == 0, inWords(rotated));
    QVERIFY(rotated.err.contains("granted with it, for"));
    QVERIFY(rotated.err.contains("--old-removed"));
    QVERIFY(!(rotated.out + rotated.err).contains(m_secret));
    QCOMPARE(run({u"token"_s}).code, 0);

    const QStringList asJson{u"application"_s, u"list"_s, u"--format"_s, u"json"_s};
    QJsonObject listed = QJsonDocument::fromJson(run(asJson).out).array().at(0).toObject();
    QVERIFY(listed.value(u"secretStoredAt"_s).isString());
    QVERIFY(listed.value(u"oldSecretSince"_s).isString());
    QVERIFY(listed.value(u"secretCountedSince"_s).isNull());
    QVERIFY(run({u"application"_s, u"list"_s}).out.contains("to be removed"));
    const CtlResult told = run({u"application"_s, u"rotate"_s, u"A"_s, u"--old-removed"_s});
    QVERIFY2(told.code == 0, inWords(told));
    listed = QJsonDocument::fromJson(run(asJson).out).array().at(0).toObject();
    QVERIFY(listed.value(u"oldSecretSince"_s).isNull());
    QVERIFY(!run(asJson).out.contains("canary"));
}

void CtlKeyringTest::a_rotation_that_fails_keeps_the_old_secret()
{
    QCOMPARE(add(u"A"_s).code, 0);
    const QStringList rotate{u"application"_s, u"rotate"_s, u"A"_s};
    const CtlResult refused = run(rotate, "wrong-canary\n");
    QVERIFY2(refused.code == 3, inWords(refused));
    QVERIFY(refused.err.contains("The old secret is kept."));
    QVERIFY(!refused.err.contains("canary"));
    for (const QByteArray &odd :
         {QByteArray(), QByteArray("a b"), QByteArray("a\nb"), QByteArray("\xEF\xBB\xBFsecret"),
          QByteArray("a\0b", 3), QByteArray(1024 * 1024, 'x'), m_secret}) {
        const CtlResult result = run(rotate, odd);
        QVERIFY2(result.code == 2, inWords(result));
    }
    QCOMPARE(run({u"application"_s, u"rotate"_s, u"B"_s}, "x").code, 4);
    QCOMPARE(run({u"token"_s}).code, 0);
    // Untested, anything goes: offline there is no other way.
    QCOMPARE(run(rotate + QStringList{u"--no-test"_s}, "wrong-canary").code, 0);
    QCOMPARE(run({u"token"_s}).code, 3);
}

void CtlKeyringTest::a_rotation_is_anchored_in_the_keyring()
{
    const QTemporaryDir data;
    const QStringList here{u"--data-dir"_s, data.path()};
    QCOMPARE(add(u"A"_s, here).code, 0);
    const CtlResult rotated =
        run(QStringList{u"application"_s, u"rotate"_s, u"A"_s, u"--no-test"_s} + here, "another\n");
    QVERIFY2(rotated.code == 0, inWords(rotated));
    const QStringList verify = QStringList{u"journal"_s, u"verify"_s} + here;
    QCOMPARE(run(verify).code, 0);
    // Somebody cuts the record of it off, and what came after.
    QVERIFY(change(journalIn(data.path()),
                   u"DELETE FROM record WHERE number >= (SELECT min(number) FROM record WHERE "
                   "CAST(bytes AS TEXT) LIKE '%client-secret-replaced%')"_s));
    const CtlResult cut = run(verify);
    QVERIFY2(cut.code == 10, inWords(cut));
    QVERIFY2(cut.err.contains("The keychain contradicts the journal"), inWords(cut));
}

void CtlKeyringTest::a_journal_that_was_taken_away_is_told_and_stops_changes()
{
    const QTemporaryDir data;
    const QStringList here{u"--data-dir"_s, data.path()};
    QCOMPARE(add(u"A"_s, here).code, 0);
    const QStringList token = QStringList{u"token"_s} + here;
    const CtlResult before = run(token);
    QCOMPARE(before.code, 0);
    QVERIFY2(!before.err.contains("contradicts"), inWords(before));
    const QString file = journalIn(data.path());
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1StringView(suffix));

    const CtlResult read = run(token);
    QVERIFY2(read.code == 0, inWords(read));
    QCOMPARE(read.err.count("The keychain contradicts the journal"), 1);
    const QStringList rotate =
        QStringList{u"application"_s, u"rotate"_s, u"A"_s, u"--no-test"_s} + here;
    const CtlResult refused = run(rotate, "another\n");
    QVERIFY2(refused.code == 1, inWords(refused));
    QVERIFY2(refused.err.contains("so it was not done"), inWords(refused));
    QCOMPARE(run(token).code, 0); // by the old secret

    const QStringList renew = QStringList{u"journal"_s, u"renew"_s} + here;
    QCOMPARE(run(renew).code, 2);
    const QStringList reason{u"--reason"_s, u"it was deleted"_s};
    QCOMPARE(run(renew + reason + QStringList{u"--read-only"_s}).code, 3);
    const CtlResult renewed = run(renew + reason);
    QVERIFY2(renewed.code == 0, inWords(renewed));
    const CtlResult done = run(rotate, "another\n");
    QVERIFY2(done.code == 0, inWords(done));
    QVERIFY2(!done.err.contains("contradicts"), inWords(done));
    const CtlResult verified = run(QStringList{u"journal"_s, u"verify"_s} + here);
    QVERIFY2(verified.code == 0, inWords(verified));
    QVERIFY2(verified.out.contains("begun anew"), inWords(verified));
}

void CtlKeyringTest::another_data_folder_is_no_alarm()
{
    const QTemporaryDir one;
    const QTemporaryDir two;
    const QStringList inOne{u"--data-dir"_s, one.path()};
    const QStringList inTwo{u"--data-dir"_s, two.path()};
    QCOMPARE(add(u"A"_s, inOne).code, 0);
    for (const QStringList &here :
         {inOne, inTwo, inTwo + QStringList{u"--vehicle-url"_s, u"https://other.example"_s}}) {
        QCOMPARE(run(QStringList{u"token"_s} + here).code, 0);
        const CtlResult verified = run(QStringList{u"journal"_s, u"verify"_s} + here);
        QVERIFY2(verified.code == 0, inWords(verified));
        QVERIFY(!verified.err.contains("contradicts"));
    }
    QCOMPARE(run(QStringList{u"journal"_s, u"renew"_s, u"--reason"_s, u"test"_s} + inTwo).code, 0);
    const CtlResult verified =
        run(QStringList{u"journal"_s, u"verify"_s, u"--format"_s, u"json"_s} + inOne);
    QVERIFY2(verified.code == 0, inWords(verified));
    QVERIFY2(verified.out.contains("\"fits\""), inWords(verified));
}

void CtlKeyringTest::a_management_token_is_kept_and_removed()
{
    QCOMPARE(add(u"A"_s).code, 0);
    const QStringList keep{u"application"_s, u"management-token"_s, u"A"_s};
    const CtlResult kept = run(keep, "amt-canary\n");
    QVERIFY2(kept.code == 0, inWords(kept));
    QVERIFY(kept.err.contains("cannot be tested until a webhook arrives"));
    QVERIFY(!(kept.out + kept.err).contains("canary"));
    const QStringList asJson{u"application"_s, u"list"_s, u"--format"_s, u"json"_s};
    const auto storedAt = [&] {
        const QJsonArray list = QJsonDocument::fromJson(run(asJson).out).array();
        return list.at(0).toObject().value(u"managementTokenStoredAt"_s);
    };
    QVERIFY(storedAt().isString());
    QVERIFY(!run({u"application"_s, u"list"_s, u"--format"_s, u"csv"_s}).out.contains("canary"));
    // In neither file of this run.
    QDirIterator files(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY2(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("amt-canary"),
                 qPrintable(file.fileName()));
    }
    QCOMPARE(run(keep, m_secret).code, 2); // the client secret
    QCOMPARE(run(keep, "two\nlines").code, 2);
    QCOMPARE(run(keep, m_server.application().clientId.toUtf8()).code, 2);
    QCOMPARE(run({u"application"_s, u"management-token"_s, u"B"_s}, "x").code, 4);
    QCOMPARE(run(keep + QStringList{u"amt-canary"_s}).code, 2);
    QVERIFY(storedAt().isString());
    QCOMPARE(run(keep + QStringList{u"--remove"_s}).code, 0);
    QVERIFY(storedAt().isNull());
    QCOMPARE(run({u"token"_s}).code, 0);
}

void CtlKeyringTest::a_delivery_is_verified_by_the_tokens_that_are_kept()
{
    for (const QString &name : {u"A"_s, u"B"_s}) {
        QCOMPARE(add(name).code, 0);
        QCOMPARE(
            run({u"application"_s, u"management-token"_s, name}, "amt-of-" + name.toUtf8()).code,
            0);
    }
    const QByteArray delivery =
        "SC-Signature: " +
        QMessageAuthenticationCode::hash("{}", "amt-of-B", QCryptographicHash::Sha256).toHex() +
        "\r\n\r\n{}";
    const QStringList verify{u"webhook"_s, u"verify"_s, u"--format"_s, u"ndjson"_s};
    const CtlResult known = run(verify, delivery);
    QVERIFY2(known.code == 0, inWords(known));
    QVERIFY(known.out.contains("\"key\":\"B\""));
    const CtlResult other = run(verify + QStringList{u"--application"_s, u"A"_s}, delivery);
    QCOMPARE(other.code, 10);
    QVERIFY2(other.out.contains("\"otherApplication\""), inWords(other));

    QCOMPARE(run({u"application"_s, u"default"_s, u"A"_s}).code, 0);
    QVERIFY(GnomeKeyring::lock());
    m_ctl.environment.insert(u"SMARTCAR_MANAGEMENT_TOKEN"_s, u"amt-of-B"_s);
    QCOMPARE(run({u"webhook"_s, u"challenge"_s, u"abc"_s}).code, 0); // it is not asked
    m_ctl.environment.remove(u"SMARTCAR_MANAGEMENT_TOKEN"_s);
    QVERIFY(GnomeKeyring::unlock());
}

void CtlKeyringTest::a_wrong_secret_is_not_stored_when_tested()
{
    QCOMPARE(add(u"A"_s, "wrong", {u"--test"_s}).code, 3);
    QCOMPARE(run({u"application"_s, u"list"_s, u"--names"_s}).out, QByteArray());
}

void CtlKeyringTest::two_applications_need_a_choice()
{
    QCOMPARE(add(u"A"_s).code, 0);
    QCOMPARE(add(u"B"_s).code, 0);
    const CtlResult unclear = run({u"token"_s});
    QVERIFY2(unclear.code == 2, inWords(unclear));
    QVERIFY(run({u"token"_s, u"--application"_s, u"A"_s}).out.contains("A"));
    QCOMPARE(run({u"application"_s, u"default"_s, u"B"_s}).code, 0);
    QCOMPARE(run({u"token"_s}).code, 0);
    QCOMPARE(run({u"application"_s, u"default"_s, u"C"_s}).code, 4);
    QCOMPARE(run({u"token"_s, u"--application"_s, u"C"_s}).code, 4);
    QCOMPARE(run({u"application"_s, u"list"_s, u"--names"_s}).out, "A\nB\n");
}

void CtlKeyringTest::what_cannot_be_added()
{
    QCOMPARE(add(u"A"_s, "", {}).code, 2);
    QCOMPARE(add(u"A"_s, "two\nlines", {}).code, 2);
    QCOMPARE(add(u"A"_s, QByteArray(10'000, 'x'), {}).code, 2);
    const CtlResult uuid = run({u"application"_s, u"add"_s, u"A"_s, u"--client-id"_s,
                                u"36ab27d0-fd9d-4455-823a-ce30af709ffc"_s},
                               "x");
    QCOMPARE(uuid.code, 2);
    QVERIFY(uuid.err.contains("client_"));
    QCOMPARE(run({u"application"_s, u"add"_s, u"A"_s}, "x").code, 2);
    QCOMPARE(run({u"application"_s, u"list"_s, u"--names"_s}).out, QByteArray());
}

void CtlKeyringTest::a_locked_keyring_is_8_and_keeps_the_secret()
{
    QCOMPARE(add(u"A"_s).code, 0);
    QVERIFY(GnomeKeyring::lock());
    const CtlResult locked = run({u"token"_s});
    QVERIFY2(locked.code == 8, inWords(locked));
    QVERIFY2(locked.err.contains("locked"), locked.err);
    const CtlResult doctor = run({u"doctor"_s});
    QVERIFY2(doctor.code == 8, inWords(doctor));
    QVERIFY(doctor.out.contains("FAIL  keychain"));

    QVERIFY(GnomeKeyring::unlock());
    QCOMPARE(run({u"token"_s}).code, 0);
}

void CtlKeyringTest::a_removed_application_leaves_no_secret()
{
    QCOMPARE(add(u"A"_s).code, 0);
    const CtlResult list = run({u"application"_s, u"list"_s, u"--format"_s, u"json"_s});
    const QByteArray id =
        QJsonDocument::fromJson(list.out)[0][u"applicationId"_s].toString().toUtf8();
    QCOMPARE(run({u"application"_s, u"remove"_s, u"A"_s}).code, 0);
    QVERIFY(!run({u"application"_s, u"list"_s}).out.contains(id));
}

void CtlKeyringTest::a_locked_keyring_is_waited_for()
{
    m_keyring.stop();
    FakeSecretService provider;
    provider.garble(m_secret);
    QCOMPARE(add(u"A"_s).code, 0);

    provider.setLocked(true);
    QProcess *process = m_ctl.start({u"token"_s});
    QTRY_COMPARE_WITH_TIMEOUT(provider.calls(u"Prompt"_s), 1, 20'000);
    provider.completePrompt(false);
    const CtlResult result = CtlRun::end(process);
    QVERIFY2(result.code == 0, inWords(result));
    QVERIFY(result.err.contains("Keyring is locked"));

    provider.setLocked(true);
    QProcess *refused = m_ctl.start({u"token"_s});
    QTRY_COMPARE_WITH_TIMEOUT(provider.calls(u"Prompt"_s), 2, 20'000);
    provider.completePrompt(true);
    QCOMPARE(CtlRun::end(refused).code, 8);
    provider.setLocked(false);
}

void CtlKeyringTest::waiting_for_a_locked_keyring_can_be_interrupted()
{
    m_keyring.stop();
    FakeSecretService provider;
    provider.garble(m_secret);
    QCOMPARE(add(u"A"_s).code, 0);

    provider.setLocked(true);
    QProcess *process = m_ctl.start({u"connections"_s});
    QTRY_COMPARE_WITH_TIMEOUT(provider.calls(u"Prompt"_s), 1, 20'000);
    ::kill(pid_t(process->processId()), SIGINT);
    QCOMPARE(CtlRun::end(process).code, 130);
    QTRY_COMPARE_WITH_TIMEOUT(provider.calls(u"Dismiss"_s), 1, 20'000);
    provider.setLocked(false);
}

QTEST_GUILESS_MAIN(CtlKeyringTest)
#include "tst_ctlkeyring.moc"
