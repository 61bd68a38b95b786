// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationstore.h"
#include "await.h"
#include "gnomekeyring.h"
#include "keychainstore.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

/// KeychainStore on a real GNOME Keyring, in each state that it can be in.
class KeychainStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_application.id = u"6f1c"_s;
    }
    void cleanup() { m_keyring.stop(); }

    void writes_reads_replaces_and_erases();
    void keeps_applications_apart();
    void keeps_what_an_application_has_apart();
    void keeps_a_secret_over_a_restart();
    void takes_any_text_and_refuses_what_is_none();
    void locked_is_not_missing();
    void goes_on_after_unlocking();
    void waits_for_a_provider_to_appear();
    void absent_is_said_and_writes_nothing();
    void a_keyring_that_was_never_made_counts_as_locked();
    void unlocking_says_when_nobody_could_be_asked();
    void no_file_holds_the_secret();

private:
    static Secret secret(const char *text)
    {
        QByteArray copy(text);
        return std::make_shared<const SecretBytes>(SecretBytes::take(copy));
    }
    /// All files below this test's home.
    static QStringList files()
    {
        QStringList found;
        QDirIterator all(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden,
                         QDirIterator::Subdirectories);
        while (all.hasNext())
            found += all.next();
        return found;
    }
    template <class T>
    static QString faultOf(const Result<T> &result)
    {
        return result ? QString() : kindName(result.error().kind) + u": "_s + result.error().detail;
    }
    static bool holds(const Result<Secret> &found, const char *text)
    {
        return found && *found && (*found)->equals(*secret(text));
    }

    // One store for all, as in the program: it sees the keyring come and go.
    KeychainStore m_store;
    GnomeKeyring m_keyring;
    Application m_application;
};

void KeychainStoreTest::writes_reads_replaces_and_erases()
{
    QVERIFY(m_keyring.startUnlocked());

    const auto missing = await(m_store.read(m_application, &m_store));
    QCOMPARE(missing.error().kind, ApiError::Kind::SecretMissing);

    const auto backend = await(m_store.write(m_application, secret("first"), &m_store));
    QVERIFY2(backend, qPrintable(backend ? QString() : backend.error().detail));
    QCOMPARE(*backend, u"Secret Service"_s);
    QVERIFY(holds(await(m_store.read(m_application, &m_store)), "first"));

    QCOMPARE(faultOf(await(m_store.write(m_application, secret("second"), &m_store))), QString());
    QVERIFY(holds(await(m_store.read(m_application, &m_store)), "second"));

    QCOMPARE(faultOf(await(m_store.erase(m_application, &m_store))), QString());
    QCOMPARE(await(m_store.read(m_application, &m_store)).error().kind,
             ApiError::Kind::SecretMissing);
    QCOMPARE(faultOf(await(m_store.erase(m_application, &m_store))), QString());
}

void KeychainStoreTest::keeps_applications_apart()
{
    QVERIFY(m_keyring.startUnlocked());
    Application other = m_application;
    other.id = u"77aa"_s;
    QCOMPARE(faultOf(await(m_store.write(m_application, secret("mine"), &m_store))), QString());
    QCOMPARE(faultOf(await(m_store.write(other, secret("other"), &m_store))), QString());

    QCOMPARE(faultOf(await(m_store.erase(other, &m_store))), QString());
    QVERIFY(holds(await(m_store.read(m_application, &m_store)), "mine"));
    QCOMPARE(faultOf(await(m_store.erase(m_application, &m_store))), QString());
}

void KeychainStoreTest::keeps_what_an_application_has_apart()
{
    QVERIFY(m_keyring.startUnlocked());
    const SecretName token(m_application, SecretItem::ManagementToken);
    QCOMPARE(faultOf(await(m_store.write(m_application, secret("client's"), &m_store))), QString());
    QCOMPARE(faultOf(await(m_store.write(token, secret("token"), &m_store))), QString());
    const SecretName password(m_application, SecretItem::DatabasePassword);
    QCOMPARE(faultOf(await(m_store.write(password, secret("pässword"), &m_store))), QString());
    QVERIFY(holds(await(m_store.read(m_application, &m_store)), "client's"));

    QCOMPARE(faultOf(await(m_store.erase(m_application, &m_store))), QString());
    QVERIFY(holds(await(m_store.read(token, &m_store)), "token"));
    QCOMPARE(faultOf(await(m_store.erase(token, &m_store))), QString());
    QVERIFY(holds(await(m_store.read(password, &m_store)), "pässword"));
    QCOMPARE(faultOf(await(m_store.erase(password, &m_store))), QString());
}

void KeychainStoreTest::keeps_a_secret_over_a_restart()
{
    QVERIFY(m_keyring.startUnlocked());
    QCOMPARE(faultOf(await(m_store.write(m_application, secret("durable"), &m_store))), QString());
    m_keyring.stop();
    QVERIFY(m_keyring.startUnlocked());
    QVERIFY(holds(await(m_store.read(m_application, &m_store)), "durable"));
    QCOMPARE(faultOf(await(m_store.erase(m_application, &m_store))), QString());
}

void KeychainStoreTest::takes_any_text_and_refuses_what_is_none()
{
    QVERIFY(m_keyring.startUnlocked());
    QCOMPARE(faultOf(await(
                 m_store.write(m_application, secret("ä €\t\"%s\" \xf0\x9f\x9a\x97"), &m_store))),
             QString());
    QVERIFY(holds(await(m_store.read(m_application, &m_store)), "ä €\t\"%s\" \xf0\x9f\x9a\x97"));

    const auto broken = await(m_store.write(m_application, secret("\xff\xfe"), &m_store));
    QCOMPARE(broken.error().kind, ApiError::Kind::Usage);
    const auto none = await(m_store.write(m_application, nullptr, &m_store));
    QCOMPARE(none.error().kind, ApiError::Kind::Usage);
    const auto empty = await(m_store.write(m_application, secret(""), &m_store));
    QCOMPARE(empty.error().kind, ApiError::Kind::Usage);
    QCOMPARE(faultOf(await(m_store.erase(m_application, &m_store))), QString());
}

void KeychainStoreTest::locked_is_not_missing()
{
    QVERIFY(m_keyring.startUnlocked());
    Application unknown = m_application;
    unknown.id = u"dead"_s;
    QCOMPARE(faultOf(await(m_store.write(m_application, secret("behind the lock"), &m_store))),
             QString());
    QVERIFY(GnomeKeyring::lock());

    using Kind = ApiError::Kind;
    QCOMPARE(await(m_store.read(m_application, &m_store)).error().kind, Kind::KeyringLocked);
    QCOMPARE(await(m_store.read(unknown, &m_store)).error().kind, Kind::KeyringLocked);
    QCOMPARE(await(m_store.write(unknown, secret("new"), &m_store)).error().kind,
             Kind::KeyringLocked);
    QCOMPARE(await(m_store.erase(m_application, &m_store)).error().kind, Kind::KeyringLocked);

    QVERIFY(GnomeKeyring::unlock());
    QVERIFY(holds(await(m_store.read(m_application, &m_store)), "behind the lock"));
    QCOMPARE(faultOf(await(m_store.erase(m_application, &m_store))), QString());
}

void KeychainStoreTest::goes_on_after_unlocking()
{
    QVERIFY(m_keyring.startUnlocked());
    QCOMPARE(faultOf(await(m_store.write(m_application, secret("same"), &m_store))), QString());
    m_keyring.stop();
    QVERIFY(m_keyring.startLocked());
    QSignalSpy available(&m_store, &SecretStore::availabilityChanged);
    QCOMPARE(await(m_store.read(m_application, &m_store)).error().kind,
             ApiError::Kind::KeyringLocked);

    QVERIFY(GnomeKeyring::unlock());
    QVERIFY(available.wait());
    QVERIFY(holds(await(m_store.read(m_application, &m_store)), "same"));
    QCOMPARE(available.size(), 1);
    QCOMPARE(faultOf(await(m_store.erase(m_application, &m_store))), QString());
}

void KeychainStoreTest::waits_for_a_provider_to_appear()
{
    QSignalSpy available(&m_store, &SecretStore::availabilityChanged);
    QCOMPARE(await(m_store.read(m_application, &m_store)).error().kind,
             ApiError::Kind::KeyringAbsent);
    QVERIFY(m_keyring.startUnlocked());
    QVERIFY(!available.isEmpty() || available.wait());
    QCOMPARE(await(m_store.read(m_application, &m_store)).error().kind,
             ApiError::Kind::SecretMissing);
}

void KeychainStoreTest::absent_is_said_and_writes_nothing()
{
    const QStringList before = files();
    const auto written = await(m_store.write(m_application, secret("nowhere"), &m_store));
    QCOMPARE(written.error().kind, ApiError::Kind::KeyringAbsent);
    QVERIFY(written.error().detail.contains("org.freedesktop.secrets"_L1));
    QCOMPARE(await(m_store.read(m_application, &m_store)).error().kind,
             ApiError::Kind::KeyringAbsent);
    QCOMPARE(await(m_store.erase(m_application, &m_store)).error().kind,
             ApiError::Kind::KeyringAbsent);
    QCOMPARE(await(m_store.unlock(&m_store)).error().kind, ApiError::Kind::KeyringAbsent);
    QCOMPARE(files(), before);
}

void KeychainStoreTest::a_keyring_that_was_never_made_counts_as_locked()
{
    QDir(qEnvironmentVariable("XDG_DATA_HOME")).removeRecursively();
    QVERIFY(m_keyring.startLocked());
    const auto found = await(m_store.read(m_application, &m_store));
    QCOMPARE(found.error().kind, ApiError::Kind::KeyringLocked);
    QVERIFY(found.error().detail.contains("yet"_L1));
}

void KeychainStoreTest::unlocking_says_when_nobody_could_be_asked()
{
    QVERIFY(m_keyring.startUnlocked());
    QVERIFY(GnomeKeyring::lock());
    const auto unlocked = await(m_store.unlock(&m_store));
    QCOMPARE(unlocked.error().kind, ApiError::Kind::KeyringLocked);
}

void KeychainStoreTest::no_file_holds_the_secret()
{
    const QByteArray plain("find-me-nowhere-4711");
    QVERIFY(m_keyring.startUnlocked());
    ApplicationStore applications(Paths::standard());
    m_application.name = u"Fleet"_s;
    m_application.clientId = u"client_1"_s;
    m_application.secretBackend =
        *await(m_store.write(m_application, secret(plain.constData()), &m_store));
    QVERIFY(applications.save(m_application));
    QVERIFY(holds(await(m_store.read(m_application, &m_store)), plain.constData()));

    bool settingsFound = false;
    bool keyringFound = false;
    for (const QString &path : files()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(plain), qPrintable(path));
        QVERIFY2(!content.contains(plain.toBase64()), qPrintable(path));
        settingsFound |= path.endsWith("/motorpool/motorpool.conf"_L1);
        keyringFound |= path.endsWith(".keyring"_L1);
    }
    QVERIFY(settingsFound && keyringFound);
    QVERIFY(await(m_store.erase(m_application, &m_store)));
}

QTEST_GUILESS_MAIN(KeychainStoreTest)
#include "tst_keychainstore.moc"
