// SPDX-License-Identifier: GPL-3.0-or-later
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
                                 "SMARTCAR_MANAGEMENT_TOKEN_NEXT", "MOTORPOOL_DATABASE_URL",
                                 "MOTORPOOL_DATABASE_PASSWORD"})
            qunsetenv(name);
    }
    void takes_credentials_first_and_anew_each_time();
    void takes_the_environment_once();
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
    QCOMPARE(textsOf(*load(secrets)), (QByteArrayList{"one", "two"}));
    put(u"management-token"_s, "\n");
    const auto empty = load(secrets);
    QVERIFY(!empty);
    QCOMPARE(empty.error().kind, ApiError::Kind::Usage);
}

void TestServiceSecrets::takes_the_environment_once()
{
    qputenv("SMARTCAR_MANAGEMENT_TOKEN", "one");
    qputenv("SMARTCAR_MANAGEMENT_TOKEN_NEXT", "two");
    qputenv("MOTORPOOL_DATABASE_URL", "postgresql://u:p@h/d");
    qputenv("MOTORPOOL_DATABASE_PASSWORD", "p@ss w:rd");
    ServiceSecrets secrets(paths());
    QVERIFY(!qEnvironmentVariableIsSet("SMARTCAR_MANAGEMENT_TOKEN"));
    QVERIFY(!qEnvironmentVariableIsSet("MOTORPOOL_DATABASE_URL"));
    QVERIFY(!qEnvironmentVariableIsSet("MOTORPOOL_DATABASE_PASSWORD"));
    QCOMPARE(textOf(*secrets.databasePassword()), "p@ss w:rd");
    QCOMPARE(textsOf(*load(secrets)), (QByteArrayList{"one", "two"}));
    QCOMPARE(textsOf(*load(secrets)), (QByteArrayList{"one", "two"}));
    QCOMPARE(textOf(secrets.databaseVariable()), "postgresql://u:p@h/d");
    QVERIFY(secrets.databaseCredential()->isEmpty());
}

void TestServiceSecrets::says_what_is_missing()
{
    ServiceSecrets secrets(paths());
    QCOMPARE(load(secrets).error().kind, ApiError::Kind::SecretMissing);
    QCOMPARE(load(secrets, u"Fleet"_s).error().kind, ApiError::Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestServiceSecrets)
#include "tst_servicesecrets.moc"
