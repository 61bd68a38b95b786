// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void a_filter_that_the_service_ignored_is_applied_here()
    {
        const Connection connection = sample();
        QVERIFY(query(u"u1"_s, {}, {}).accepts(connection));
        QVERIFY(!query(u"u2"_s, {}, {}).accepts(connection));
        QVERIFY(query({}, u"C-1"_s, {}).accepts(connection));
        QVERIFY(!query({}, u"C-2"_s, {}).accepts(connection));
        QVERIFY(query({}, {}, u"v1"_s).accepts(connection));
        QVERIFY(!query({}, {}, u"v2"_s).accepts(connection));
        QVERIFY(!query(u"u1"_s, {}, u"v2"_s).accepts(connection));
    }

    void what_a_connection_does_not_say_fits()
    {
        Connection bare;
        bare.vehicleId = u"v1"_s;
        QVERIFY(query(u"u1"_s, u"C-1"_s, u"v1"_s).accepts(bare));
    }

    void the_mode_is_compared_without_case()
    {
        Connection connection = sample();
        ConnectionQuery live;
        ConnectionQuery simulated;
        simulated.mode = Mode::Simulated;
        ConnectionQuery all;
        all.mode = Mode::All;
        QVERIFY(live.accepts(connection));
        QVERIFY(!simulated.accepts(connection));
        connection.mode = u"SIMULATED"_s;
        QVERIFY(!live.accepts(connection));
        QVERIFY(simulated.accepts(connection));
        QVERIFY(all.accepts(connection));
        connection.mode = QString();
        QVERIFY(live.accepts(connection));
        QVERIFY(simulated.accepts(connection));
    }

    void values_compare_by_all_their_parts()
    {
        Connection other = sample();
        QCOMPARE(other, sample());
        other.permissions.append(u"read_vin"_s);
        QVERIFY(other != sample());
    }

private:
    static Connection sample()
    {
        Connection connection;
        connection.id = u"c1"_s;
        connection.userId = u"u1"_s;
        connection.externalId = u"C-1"_s;
        connection.vehicleId = u"v1"_s;
        connection.mode = u"live"_s;
        return connection;
    }

    static ConnectionQuery query(const QString &user, const QString &external,
                                 const QString &vehicle)
    {
        return {user, external, vehicle, Mode::All};
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
