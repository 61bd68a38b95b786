// SPDX-License-Identifier: GPL-3.0-or-later
#include "await.h"
#include "environmentstore.h"
#include "memorysecretstore.h"
#include "secretvault.h"
#include "sessionstore.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

/// The stores that need no keychain, and the vault over all of them.
class SecretStoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void the_session_keeps_replaces_and_forgets();
    void the_environment_makes_an_application_for_this_run();
    void the_environment_is_read_once_and_not_inherited();
    void the_environment_may_hold_a_management_token_alone();
    void the_environment_may_hold_a_databases_password();
    void the_environment_leaves_nothing_in_proc();
    void the_environment_says_when_half_of_it_is_missing_data();
    void the_environment_says_when_half_of_it_is_missing();
    void the_environment_is_not_for_writing();
    void the_vault_asks_the_store_of_the_application_data();
    void the_vault_asks_the_store_of_the_application();
    void a_secret_of_this_session_goes_before_the_keychains();
    void the_vault_passes_availability_on();
    void the_vault_changes_no_secret_that_is_refused_data();
    void the_vault_changes_no_secret_that_is_refused();

private:
    static Secret secret(const char *text)
    {
        QByteArray copy(text);
        return std::make_shared<const SecretBytes>(SecretBytes::take(copy));
    }
    static bool holds(const Result<Secret> &found, const char *text)
    {
        return found && *found && (*found)->equals(*secret(text));
    }

    Application m_application;
};

void SecretStoresTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    qunsetenv("SMARTCAR_CLIENT_ID");
    qunsetenv("SMARTCAR_CLIENT_SECRET");
    qunsetenv("SMARTCAR_MANAGEMENT_TOKEN");
    m_application = {};
    m_application.id = u"6f1c"_s;
}

void SecretStoresTest::the_session_keeps_replaces_and_forgets()
{
    SessionStore store;
    QSignalSpy available(&store, &SecretStore::availabilityChanged);
    QCOMPARE(await(store.read(m_application, &store)).error().kind, ApiError::Kind::SecretMissing);
    store.put(m_application, secret("one"));
    QCOMPARE(available.size(), 1);
    QVERIFY(holds(await(store.read(m_application, &store)), "one"));
    QVERIFY(await(store.write(m_application, secret("two"), &store)));
    QVERIFY(holds(await(store.read(m_application, &store)), "two"));
    QVERIFY(await(store.erase(m_application, &store)));
    QCOMPARE(await(store.read(m_application, &store)).error().kind, ApiError::Kind::SecretMissing);
}

void SecretStoresTest::the_environment_makes_an_application_for_this_run()
{
    qputenv("SMARTCAR_CLIENT_ID", " client_env ");
    qputenv("SMARTCAR_CLIENT_SECRET", "from outside\n");
    EnvironmentStore store;
    QVERIFY(store.application());
    QVERIFY(!store.isIncomplete());
    QCOMPARE(store.application()->clientId, u"client_env"_s);
    QCOMPARE(store.application()->secretPlace, SecretPlace::Environment);
    QCOMPARE(store.application()->hosts, Hosts());
    QVERIFY(holds(await(store.read(*store.application(), &store)), "from outside"));
    QCOMPARE(await(store.read(m_application, &store)).error().kind, ApiError::Kind::SecretMissing);
}

void SecretStoresTest::the_environment_is_read_once_and_not_inherited()
{
    qputenv("SMARTCAR_CLIENT_ID", "client_env");
    qputenv("SMARTCAR_CLIENT_SECRET", "not-for-children");
    qputenv("SMARTCAR_MANAGEMENT_TOKEN", "nor-for-children");
    EnvironmentStore store;
    QVERIFY(!qEnvironmentVariableIsSet("SMARTCAR_CLIENT_SECRET"));
    QVERIFY(!qEnvironmentVariableIsSet("SMARTCAR_MANAGEMENT_TOKEN"));
    const SecretName token(*store.application(), SecretItem::ManagementToken);
    QVERIFY(holds(await(store.read(token, &store)), "nor-for-children"));
    QVERIFY(await(store.erase(token, &store)));
    QCOMPARE(await(store.read(token, &store)).error().kind, ApiError::Kind::SecretMissing);
    QVERIFY(holds(await(store.read(*store.application(), &store)), "not-for-children"));
    QVERIFY(!EnvironmentStore().application());

    QProcess child;
    child.start(u"env"_s, {});
    QVERIFY(child.waitForFinished());
    QVERIFY(!child.readAllStandardOutput().contains("for-children"));
}

void SecretStoresTest::the_environment_may_hold_a_management_token_alone()
{
    qunsetenv("SMARTCAR_CLIENT_ID");
    qunsetenv("SMARTCAR_CLIENT_SECRET");
    qputenv("SMARTCAR_MANAGEMENT_TOKEN", "alone");
    EnvironmentStore store;
    QVERIFY(!store.application());
    QVERIFY(!store.isIncomplete());
    const SecretName token(EnvironmentStore::tokenHolder(), SecretItem::ManagementToken);
    QVERIFY(holds(await(store.read(token, &store)), "alone"));
    QCOMPARE(await(store.read(EnvironmentStore::tokenHolder(), &store)).error().kind,
             ApiError::Kind::SecretMissing);
}

void SecretStoresTest::the_environment_may_hold_a_databases_password()
{
    qputenv("MOTORPOOL_DATABASE_PASSWORD", "p@ss w:rd");
    EnvironmentStore store;
    QVERIFY(!qEnvironmentVariableIsSet("MOTORPOOL_DATABASE_PASSWORD"));
    const SecretName name(EnvironmentStore::tokenHolder(), SecretItem::DatabasePassword);
    QVERIFY(holds(await(store.read(name, &store)), "p@ss w:rd"));
    const auto written = await(store.write(name, secret("another"), &store));
    QCOMPARE(written.error().kind, ApiError::Kind::KeyringFailed);
    QVERIFY(written.error().detail.contains(u"MOTORPOOL_DATABASE_PASSWORD"_s));
    m_application.secretPlace = SecretPlace::Keychain;
    QVERIFY(!await(store.read({m_application, SecretItem::DatabasePassword}, &store)));
    store.dropHeld();
    QCOMPARE(await(store.read(name, &store)).error().kind, ApiError::Kind::SecretMissing);
}

void SecretStoresTest::the_environment_leaves_nothing_in_proc()
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SMARTCAR_CLIENT_ID"_s, u"client_env"_s);
    environment.insert(u"SMARTCAR_CLIENT_SECRET"_s, u" inherited-secret "_s);
    environment.insert(u"SMARTCAR_MANAGEMENT_TOKEN"_s, u" inherited-token "_s);
    environment.insert(u"MOTORPOOL_DATABASE_PASSWORD"_s, u" inherited-password "_s);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {u"--show-environment"_s});
    QVERIFY(child.waitForFinished());
    const QByteArray seen = child.readAllStandardOutput();
    QVERIFY(seen.contains("SMARTCAR_CLIENT_ID=client_env"));
    QVERIFY(!seen.contains("inherited-secret"));
    QVERIFY(!seen.contains("inherited-token"));
    QVERIFY(!seen.contains("inherited-password"));
}

void SecretStoresTest::the_environment_says_when_half_of_it_is_missing_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("incomplete");
    QTest::newRow("neither") << QByteArray() << QByteArray() << false;
    QTest::newRow("no secret") << QByteArray("client_1") << QByteArray() << true;
    QTest::newRow("an empty secret") << QByteArray("client_1") << QByteArray(" ") << true;
    QTest::newRow("no id") << QByteArray() << QByteArray("s") << true;
}

void SecretStoresTest::the_environment_says_when_half_of_it_is_missing()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, value);
    if (!id.isEmpty())
        qputenv("SMARTCAR_CLIENT_ID", id);
    if (!value.isEmpty())
        qputenv("SMARTCAR_CLIENT_SECRET", value);
    const EnvironmentStore store;
    QVERIFY(!store.application());
    QTEST(store.isIncomplete(), "incomplete");
}

void SecretStoresTest::the_environment_is_not_for_writing()
{
    qputenv("SMARTCAR_CLIENT_ID", "client_env");
    qputenv("SMARTCAR_CLIENT_SECRET", "s");
    EnvironmentStore store;
    const Application application = *store.application();
    QCOMPARE(await(store.write(application, secret("t"), &store)).error().kind,
             ApiError::Kind::KeyringFailed);
    QVERIFY(holds(await(store.read(application, &store)), "s"));
    QVERIFY(await(store.erase(application, &store)));
    QCOMPARE(await(store.read(application, &store)).error().kind, ApiError::Kind::SecretMissing);
}

void SecretStoresTest::the_vault_asks_the_store_of_the_application_data()
{
    QTest::addColumn<SecretPlace>("place");
    QTest::addColumn<QByteArray>("found");
    QTest::newRow("keychain") << SecretPlace::Keychain << QByteArray("of the keychain");
    QTest::newRow("session") << SecretPlace::Session << QByteArray("of the session");
    QTest::newRow("demo") << SecretPlace::Demo << QByteArray("of the session");
    QTest::newRow("environment") << SecretPlace::Environment << QByteArray("of the environment");
}

void SecretStoresTest::the_vault_asks_the_store_of_the_application()
{
    QFETCH(SecretPlace, place);
    QFETCH(QByteArray, found);
    MemorySecretStore keychain;
    SessionStore session;
    MemorySecretStore environment;
    keychain.put(m_application, "of the keychain");
    if (place != SecretPlace::Keychain)
        session.put(m_application, secret("of the session"));
    environment.put(m_application, "of the environment");
    SecretVault vault(&keychain, &session, &environment);
    m_application.secretPlace = place;
    QVERIFY(holds(await(vault.read(m_application, &vault)), found.constData()));
    QVERIFY(await(vault.write(m_application, secret("new"), &vault)));
    QVERIFY(holds(await(vault.read(m_application, &vault)), "new"));
    QVERIFY(await(vault.erase(m_application, &vault)));
    QVERIFY(!await(vault.read(m_application, &vault)));
}

void SecretStoresTest::a_secret_of_this_session_goes_before_the_keychains()
{
    MemorySecretStore keychain;
    SessionStore session;
    SecretVault vault(&keychain, &session, nullptr);
    keychain.put(m_application, "old");
    m_application.secretPlace = SecretPlace::Session;
    QVERIFY(await(vault.write(m_application, secret("of this session"), &vault)));
    m_application.secretPlace = SecretPlace::Keychain;
    QVERIFY(holds(await(vault.read(m_application, &vault)), "of this session"));
    QVERIFY(await(vault.write(m_application, secret("new"), &vault)));
    QVERIFY(!session.holds(m_application));
    QVERIFY(holds(await(vault.read(m_application, &vault)), "new"));

    session.put(m_application, secret("of this session"));
    keychain.setFailure(ApiError::Kind::KeyringLocked);
    QVERIFY(!await(vault.erase(m_application, &vault)));
    QVERIFY(session.holds(m_application)); // what is kept goes on working
    keychain.setFailure({});
    QVERIFY(await(vault.erase(m_application, &vault)));
    QVERIFY(!session.holds(m_application));
    QVERIFY(!await(vault.read(m_application, &vault)));
}

void SecretStoresTest::the_vault_passes_availability_on()
{
    MemorySecretStore keychain;
    SessionStore session;
    SecretVault vault(&keychain, &session, nullptr);
    QSignalSpy available(&vault, &SecretStore::availabilityChanged);
    keychain.setFailure(ApiError::Kind::KeyringLocked);
    QCOMPARE(await(vault.read(m_application, &vault)).error().kind, ApiError::Kind::KeyringLocked);
    keychain.setFailure({});
    QCOMPARE(available.size(), 1);
    session.put(m_application, secret("s"));
    QCOMPARE(available.size(), 2);
}

void SecretStoresTest::the_vault_changes_no_secret_that_is_refused_data()
{
    QTest::addColumn<SecretPlace>("place");
    QTest::newRow("keychain") << SecretPlace::Keychain;
    QTest::newRow("session") << SecretPlace::Session;
    QTest::newRow("environment") << SecretPlace::Environment;
}

void SecretStoresTest::the_vault_changes_no_secret_that_is_refused()
{
    QFETCH(SecretPlace, place);
    MemorySecretStore keychain;
    SessionStore session;
    MemorySecretStore environment;
    SecretVault vault(&keychain, &session, &environment);
    m_application.secretPlace = place;
    QVERIFY(await(vault.write(m_application, secret("old"), &vault)));
    std::optional<ApiError> reason;
    vault.refuseChanges([&reason] { return reason; });
    reason.emplace();
    reason->kind = ApiError::Kind::Forbidden;
    for (const SecretItem item :
         {SecretItem::ClientSecret, SecretItem::ManagementToken, SecretItem::DatabasePassword}) {
        const SecretName name(m_application, item);
        const auto written = await(vault.write(name, secret("new"), &vault));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ApiError::Kind::Forbidden);
        QCOMPARE(await(vault.erase(name, &vault)).error().kind, ApiError::Kind::Forbidden);
    }
    QVERIFY(holds(await(vault.read(m_application, &vault)), "old"));
    const SecretName head(m_application, SecretItem::JournalHead);
    QVERIFY(await(vault.write(head, secret("7 abc"), &vault))); // what is read is journaled too
    QVERIFY(holds(await(vault.read(head, &vault)), "7 abc"));
    reason.reset();
    QVERIFY(await(vault.write(m_application, secret("new"), &vault)));
    QVERIFY(holds(await(vault.read(m_application, &vault)), "new"));
}

int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    // The child of the_environment_leaves_nothing_in_proc().
    if (QCoreApplication::arguments().contains(u"--show-environment"_s)) {
        const EnvironmentStore store;
        QFile seen(u"/proc/self/environ"_s);
        QFile output;
        const bool shown = store.application() && seen.open(QIODevice::ReadOnly) &&
                           output.open(stdout, QIODevice::WriteOnly) &&
                           output.write(seen.readAll()) > 0;
        return shown ? 0 : 1;
    }
    SecretStoresTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secretstores.moc"
