// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationstore.h"
#include "memorysecretstore.h"
#include "servicesecrets.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

using Keys = ServiceSecrets::Keys;

QByteArray textOf(const SecretBytes &secret)
{
    QByteArray text;
    secret.read([&text](std::span<const char> bytes) {
        text = QByteArray(bytes.data(), qsizetype(bytes.size()));
    });
    return text;
}

QByteArrayList textsOf(const Keys &keys)
{
    QByteArrayList texts;
    for (const SecretBytes &key : keys)
        texts.append(textOf(key));
    return texts;
}

} // namespace

class TestServiceSecrets : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    void put(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    Result<Keys> load(ServiceSecrets &secrets, const QString &application = {})
    {
        std::optional<Result<Keys>> loaded;
        secrets.loadKeys(application, [&](Result<Keys> keys) { loaded = std::move(keys); });
        return loaded ? std::move(*loaded) : Result<Keys>(Failure(ApiError()));
    }
    Paths paths() { return Paths::standard(m_folder.path(), m_folder.path()); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        for (const char *name : {"CREDENTIALS_DIRECTORY", "SMARTCAR_MANAGEMENT_TOKEN",
                                 "SMARTCAR_MANAGEMENT_TOKEN_NEXT", "SMARTCAR_MANAGEMENT_TOKEN_OLD",
                                 "MOTORPOOL_DATABASE_URL", "MOTORPOOL_DATABASE_PASSWORD"})
            qunsetenv(name);
    }
    void takes_credentials_first_and_anew_each_time();
    void takes_the_environment_once();
    void goes_on_taking_the_token_that_the_keychain_had_before();
    void says_what_is_missing();
};

void TestServiceSecrets::takes_credentials_first_and_anew_each_time()
{
    put(u"management-token"_s, "one\n");
    put(u"database-url"_s, "postgresql://u@h/d\n");
    qputenv("CREDENTIALS_DIRECTORY", m_folder.path().toUtf8());
    qputenv("SMARTCAR_MANAGEMENT_TOKEN", "other");
    ServiceSecrets secrets(paths());
    QCOMPARE(textsOf(*load(secrets)), (QByteArrayList{"one"}));
    QCOMPARE(textOf(*secrets.databaseCredential()), "postgresql://u@h/d");
    QVERIFY(secrets.databasePassword()->isEmpty());
    put(u"database-password"_s, "p@ss w:rd\n");
    QCOMPARE(textOf(*secrets.databasePassword()), "p@ss w:rd");
    put(u"database-password"_s, "\n");
    QCOMPARE(secrets.databasePassword().error().kind, ApiError::Kind::Usage);
    put(u"management-token-next"_s, " two ");
    QCOMPARE(textsOf(*load(secrets)), (QByteArrayList{"two", "one"}));
    // The newest first, as that is what a challenge is answered with.
    put(u"management-token-old"_s, "zero");
    QCOMPARE(textsOf(*load(secrets)), (QByteArrayList{"two", "one", "zero"}));
    put(u"management-token"_s, "\n");
    const auto empty = load(secrets);
    QVERIFY(!empty);
    QCOMPARE(empty.error().kind, ApiError::Kind::Usage);
}

void TestServiceSecrets::takes_the_environment_once()
{
    qputenv("SMARTCAR_MANAGEMENT_TOKEN", "one");
    qputenv("SMARTCAR_MANAGEMENT_TOKEN_NEXT", "two");
    qputenv("SMARTCAR_MANAGEMENT_TOKEN_OLD", "zero");
    qputenv("MOTORPOOL_DATABASE_URL", "postgresql://u:p@h/d");
    qputenv("MOTORPOOL_DATABASE_PASSWORD", "p@ss w:rd");
    ServiceSecrets secrets(paths());
    QVERIFY(!qEnvironmentVariableIsSet("SMARTCAR_MANAGEMENT_TOKEN"));
    QVERIFY(!qEnvironmentVariableIsSet("MOTORPOOL_DATABASE_URL"));
    QVERIFY(!qEnvironmentVariableIsSet("MOTORPOOL_DATABASE_PASSWORD"));
    QCOMPARE(textOf(*secrets.databasePassword()), "p@ss w:rd");
    QCOMPARE(textsOf(*load(secrets)), (QByteArrayList{"two", "one", "zero"}));
    QCOMPARE(textsOf(*load(secrets)), (QByteArrayList{"two", "one", "zero"}));
    QCOMPARE(textOf(secrets.databaseVariable()), "postgresql://u:p@h/d");
    QVERIFY(secrets.databaseCredential()->isEmpty());
}

void TestServiceSecrets::goes_on_taking_the_token_that_the_keychain_had_before()
{
    Application application;
    application.name = u"Kept"_s;
    application.clientId = u"client_1"_s;
    ApplicationStore applications(paths());
    const auto saved = applications.save(application);
    QVERIFY(saved);
    const SecretName name(*saved, SecretItem::ManagementToken);
    auto keychain = std::make_unique<MemorySecretStore>();
    MemorySecretStore *held = keychain.get();
    held->put(name, "one");
    ServiceSecrets secrets(paths(), std::move(keychain));
    const auto texts = [&] {
        std::optional<Result<Keys>> loaded;
        secrets.loadKeys(u"Kept"_s, [&](Result<Keys> keys) { loaded = std::move(keys); });
        return QTest::qWaitFor([&] { return loaded.has_value(); }) && *loaded ? textsOf(**loaded)
                                                                              : QByteArrayList();
    };
    QCOMPARE(texts(), QByteArrayList{"one"});
    QVERIFY(!secrets.keyBeforeEndsIn());
    held->put(name, "two");
    QCOMPARE(texts(), (QByteArrayList{"two", "one"}));
    QCOMPARE(texts(), (QByteArrayList{"two", "one"}));
    QVERIFY(secrets.keyBeforeEndsIn());
    QVERIFY(*secrets.keyBeforeEndsIn() <= ServiceSecrets::oldKeyLives);
    // After a restart it has to be given.
    qputenv("SMARTCAR_MANAGEMENT_TOKEN_OLD", "zero");
    auto again = std::make_unique<MemorySecretStore>();
    again->put(name, "two");
    ServiceSecrets later(paths(), std::move(again));
    std::optional<Result<Keys>> loaded;
    later.loadKeys(u"Kept"_s, [&](Result<Keys> keys) { loaded = std::move(keys); });
    QTRY_VERIFY(loaded.has_value());
    QVERIFY(*loaded);
    QCOMPARE(textsOf(**loaded), (QByteArrayList{"two", "zero"}));
}

void TestServiceSecrets::says_what_is_missing()
{
    ServiceSecrets secrets(paths());
    QCOMPARE(load(secrets).error().kind, ApiError::Kind::SecretMissing);
    QCOMPARE(load(secrets, u"Fleet"_s).error().kind, ApiError::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestServiceSecrets)
#include "tst_servicesecrets.moc"
