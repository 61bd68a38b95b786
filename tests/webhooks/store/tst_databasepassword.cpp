// SPDX-License-Identifier: GPL-3.0-or-later
// The password of a database that demands one by scram-sha-256.
#include "await.h"
#include "databasepassword.h"
#include "deliverykeeper.h"
#include "deliverystore.h"
#include "log.h"
#include "passwordfault.h"
#include "postgrescluster.h"
#include "secretrefusal.h"
#include "storagefault.h"

#include <QMutex>
#include <QSignalSpy>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

SecretBytes secret(QByteArray text)
{
    text.detach();
    return SecretBytes::take(text);
}

QMutex logMutex;
QString logged;

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &message)
{
    const QMutexLocker lock(&logMutex);
    logged += message + u'\n';
}

QString allOf(const ApiError &error)
{
    return QStringList{error.operation, error.code,       error.title,
                       error.detail,    error.path,       QString::fromUtf8(error.body),
                       error.type,      error.userMessage}
        .join(u'\n');
}

} // namespace

class DatabasePasswordTest : public QObject
{
    Q_OBJECT

private:
    /// A role of the server, and its database's address without a password.
    DeliveryPlace placeFor(const QString &role, const QString &password)
    {
        m_cluster->runSql(u"CREATE ROLE %1 LOGIN PASSWORD '%2'"_s.arg(
            role, QString(password).replace(u'\'', u"''"_s)));
        const QString url = m_cluster->urlOf(u"postgres"_s, role);
        const QString secret = url.section(u':', 2, 2).section(u'@', 0, 0);
        auto place = DeliveryPlace::parse(QString(url).remove(u':' + secret));
        return *place;
    }

    std::unique_ptr<PostgresCluster> m_cluster;

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("PGPASSWORD");
        qputenv("PGPASSFILE", "/nonexistent");
        m_cluster = std::make_unique<PostgresCluster>();
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        if (QLatin1StringView(QTest::currentTestFunction()) != "knows_the_words_of_a_server"_L1 &&
            !m_cluster->isThere())
            QSKIP("No PostgreSQL server is installed.");
    }

    void cleanupTestCase() { m_cluster.reset(); }

    void opens_with_whatever_may_be_a_password_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("password");
        QTest::newRow("plain") << u"plain"_s << u"correct-horse"_s;
        QTest::newRow("quotes") << u"quotes"_s << u"it's \"quo\\ted\\\\';"_s;
        QTest::newRow("like an option") << u"options"_s << u"x' host='127.0.0.9' y='"_s;
        QTest::newRow("blanks") << u"blanks"_s << u" two  words "_s;
        QTest::newRow("beyond ASCII") << u"beyond"_s << u"pässwörd→鍵"_s;
        QTest::newRow("long") << u"long"_s << QString(900, u'x');
    }
    void opens_with_whatever_may_be_a_password()
    {
        QFETCH(QString, role);
        QFETCH(QString, password);
        const DeliveryPlace place = placeFor(role, password);
        DeliveryReader reader(place);
        QCOMPARE(reader.newest().error().code, QLatin1StringView(storagecode::passwordMissing));
        place.password->replace(secret(password.toUtf8()));
        // It is in, though it has no rights there, or nothing is there yet.
        const auto newest = reader.newest();
        QVERIFY2(newest || !isDatabasePasswordWanted(newest.error()),
                 newest ? "" : qPrintable(newest.error().detail));
        QVERIFY(newest || storageFault(newest.error()) != StorageFault::Unreachable);
    }

    void a_wrong_one_is_told_and_shows_nothing()
    {
        const DeliveryPlace place = placeFor(u"wrong"_s, u"the-right-one"_s);
        logged.clear();
        enableVerboseLog();
        const auto before = qInstallMessageHandler(keepMessage);
        for (const QByteArray &text :
             QByteArrayList{"canary-'wrong'", "canary-\\wrong", "canary wrong"}) {
            place.password->replace(secret(text));
            DeliveryReader reader(place);
            const auto newest = reader.newest();
            QVERIFY(!newest);
            QCOMPARE(newest.error().code, QLatin1StringView(storagecode::passwordRefused));
            QCOMPARE(storageFault(newest.error()), StorageFault::Unreachable);
            QVERIFY(newest.error().detail.contains(place.shown()));
            QVERIFY(!allOf(newest.error()).contains(u"canary"_s));
            const auto kept = keeperOf(place, u"here"_s)->open();
            QVERIFY(!kept);
            QVERIFY(!allOf(kept.error()).contains(u"canary"_s));
        }
        qInstallMessageHandler(before);
        QVERIFY(!logged.contains(u"canary"_s));
    }

    void words_that_hold_the_password_are_not_passed_on()
    {
        // The server repeats the role's name, which some use as its password, too.
        const DeliveryPlace place = placeFor(u"canary_role"_s, u"the-right-one"_s);
        place.password->replace(secret("canary_role"));
        DeliveryReader reader(place);
        const auto newest = reader.newest();
        QVERIFY(!newest);
        QCOMPARE(newest.error().code, QLatin1StringView(storagecode::passwordRefused));
        QVERIFY(!newest.error().title.contains(u"canary_role"_s));
        QVERIFY(newest.error().title.contains(u"not shown"_s));
    }

    void a_refused_one_does_not_come_again_at_once()
    {
        const DeliveryPlace place = placeFor(u"hasty"_s, u"the-right-one"_s);
        place.password->replace(secret("wrong"));
        DeliveryReader reader(place);
        QCOMPARE(reader.newest().error().code, QLatin1StringView(storagecode::passwordRefused));
        // Whatever the server says by now, it is not asked, or a lockout would be near.
        m_cluster->runSql(u"ALTER ROLE hasty PASSWORD 'wrong'"_s);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(reader.newest().error().code, QLatin1StringView(storagecode::passwordRefused));
        place.password->replace(secret("wrong")); // given once more
        const auto newest = reader.newest();
        QVERIFY(newest || !isDatabasePasswordWanted(newest.error()));
    }

    void a_server_that_is_away_is_no_fault_of_the_password()
    {
        DeliveryPlace place =
            DeliveryPlace::parse(u"postgresql://canary@127.0.0.1:1/nowhere"_s).value();
        place.password->replace(secret("canary-1"));
        DeliveryReader reader(place);
        const auto newest = reader.newest();
        QVERIFY(!newest);
        QCOMPARE(newest.error().code, QLatin1StringView(storagecode::unreachable));
        QVERIFY(!isDatabasePasswordWanted(newest.error()));
        QVERIFY(!allOf(newest.error()).contains(u"canary-1"_s));
    }

    void a_store_waits_for_the_password_and_takes_another()
    {
        const DeliveryPlace place = m_cluster->newDatabase();
        QVERIFY(keeperOf(place, u"here"_s)->open());
        place.password->replace({});
        QObject owner;
        DeliveryStore store(place, DeliveryStore::Begin::Later);
        QSignalSpy faults(&store, &DeliveryStore::faultChanged);
        QSignalSpy changed(&store, &DeliveryStore::changed);
        // What is asked before is answered after.
        auto *early = store.page({}, 10, {}, &owner);
        std::optional<Result<DeliveryPage>> answer;
        early->then(&owner, [&answer](const Result<DeliveryPage> &page) { answer = page; });
        store.look();
        ApiError locked;
        locked.kind = ApiError::Kind::KeyringLocked;
        store.refuse(locked);
        QTRY_VERIFY(answer);
        QVERIFY(!*answer);
        QCOMPARE(answer->error().kind, ApiError::Kind::KeyringLocked);
        QTRY_VERIFY(store.fault());
        QCOMPARE(store.fault()->kind, ApiError::Kind::KeyringLocked);

        place.password->replace(secret("wrong"));
        store.begin();
        QTRY_COMPARE(store.fault().value_or(ApiError{}).code,
                     QLatin1StringView(storagecode::passwordRefused));
        QVERIFY(changed.isEmpty());

        place.password->replace(secret("p@ss/w:rd"));
        store.begin();
        QTRY_VERIFY(!store.fault());
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(await(store.page({}, 10, {}, &owner)));
        QCOMPARE(faults.size(), 3);
    }

    void a_store_that_goes_before_it_began_waits_for_nothing()
    {
        QObject owner;
        bool isAnswered = false;
        {
            DeliveryStore store(m_cluster->newDatabase(), DeliveryStore::Begin::Later);
            store.size(&owner)->then(&owner,
                                     [&isAnswered](const Result<qint64> &) { isAnswered = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!isAnswered);
    }

    void a_lost_connection_is_made_again_with_the_password_of_then()
    {
        const DeliveryPlace place = m_cluster->newDatabase();
        QVERIFY(keeperOf(place, u"here"_s)->open());
        DeliveryReader reader(place);
        QVERIFY(reader.newest());
        m_cluster->runSql(u"ALTER ROLE motorpool PASSWORD 'another one'"_s);
        QVERIFY(reader.newest()); // who is in stays in
        QVERIFY(m_cluster->tell("stop"));
        QVERIFY(m_cluster->tell("start"));
        QCOMPARE(reader.newest().error().code, QLatin1StringView(storagecode::unreachable));
        QCOMPARE(reader.newest().error().code, QLatin1StringView(storagecode::passwordRefused));
        place.password->replace(secret("another one"));
        QVERIFY(reader.newest());
        m_cluster->runSql(u"ALTER ROLE motorpool PASSWORD 'p@ss/w:rd'"_s);
    }

    void libpqs_own_way_goes_on_where_there_is_none()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"pass"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        file.write("127.0.0.1:*:*:motorpool:p@ss/w\\:rd\n");
        file.close();
        qputenv("PGPASSFILE", file.fileName().toUtf8());
        const DeliveryPlace place = m_cluster->newDatabase();
        place.password->replace({});
        QVERIFY(keeperOf(place, u"here"_s)->open());
        // What is given goes before it.
        place.password->replace(secret("wrong"));
        QVERIFY(!keeperOf(place, u"here"_s)->open());
        qputenv("PGPASSFILE", "/nonexistent");
    }

    void knows_the_words_of_a_server_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("fault");
        const auto row = [](const char *name, const QString &words, const char *fault) {
            QTest::newRow(name) << words << QByteArray(fault);
        };
        const QString before =
            u"connection to server at \"db\" (10.0.0.1), port 5432 failed: FATAL:  "_s;
        row("English", before + u"password authentication failed for user \"u\""_s, "PASSWORD");
        row("German", before + u"Passwort-Authentifizierung für Benutzer »u« fehlgeschlagen"_s,
            "PASSWORD");
        row("French",
            before + u"authentification par mot de passe échouée pour l'utilisateur  « u »"_s,
            "PASSWORD");
        row("Japanese", before + u"ユーザー\"u\"のパスワード認証に失敗しました"_s, "PASSWORD");
        row("none",
            u"connection to server at \"db\", port 1 failed: fe_sendauth: no password "
            "supplied"_s,
            "NO_PASSWORD");
        row("another method", before + u"Peer authentication failed for user \"u\""_s, "");
        row("no entry", before + u"no pg_hba.conf entry for host \"10.0.0.1\""_s, "");
        row("away", u"connection to server at \"db\", port 1 failed: Connection refused"_s, "");
        row("nothing", {}, "");
    }
    void knows_the_words_of_a_server()
    {
        QFETCH(QString, words);
        QFETCH(QByteArray, fault);
        QCOMPARE(QByteArray(passwordFault(words)), fault);
    }
};

QTEST_GUILESS_MAIN(DatabasePasswordTest)

#include "tst_databasepassword.moc"
