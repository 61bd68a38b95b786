// SPDX-License-Identifier: GPL-3.0-or-later
#include "await.h"
#include "keychainstore.h"

#include <QElapsedTimer>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

/// KeychainStore where there is no D-Bus session at all, as in a container or over SSH.
class NoSessionBusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void says_at_once_that_no_keyring_can_be_reached();
};

void NoSessionBusTest::says_at_once_that_no_keyring_can_be_reached()
{
    Application application;
    application.id = u"6f1c"_s;
    QByteArray plain("s");
    const auto secret = std::make_shared<const SecretBytes>(SecretBytes::take(plain));

    QElapsedTimer timer;
    timer.start();
    KeychainStore store;
    const auto read = await(store.read(application, &store));
    QCOMPARE(read.error().kind, ApiError::Kind::KeyringAbsent);
    QVERIFY(read.error().detail.contains("D-Bus"_L1));
    QCOMPARE(await(store.write(application, secret, &store)).error().kind,
             ApiError::Kind::KeyringAbsent);
    QCOMPARE(await(store.erase(application, &store)).error().kind, ApiError::Kind::KeyringAbsent);
    QCOMPARE(await(store.unlock(&store)).error().kind, ApiError::Kind::KeyringAbsent);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(NoSessionBusTest)
#include "tst_nosessionbus.moc"
