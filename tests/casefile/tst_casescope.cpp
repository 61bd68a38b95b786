// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a case is about, and who stays out of it.
#include "casescope.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(CaseRecord)

namespace {

const auto vehicle = u"36ab27d0-fd9d-4455-823a-ce30af709ffc"_s;
const auto user = u"605a5a2d-03ff-4f1b-9d2c-6b8f3c9b9a11"_s;

Connection connection(const QString &vehicleId, const QString &userId)
{
    Connection connection;
    connection.id = u"c-"_s + vehicleId + userId;
    connection.vehicleId = vehicleId;
    connection.userId = userId;
    return connection;
}

} // namespace

class CaseScopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void a_scope_holds_what_names_its_own_or_nobody_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("of");
        QTest::addColumn<bool>("holds");
        QTest::newRow("its own") << u"/v3/vehicles/%1/signals"_s.arg(vehicle) << user << true;
        QTest::newRow("nobody's") << u"/oauth2/token"_s << u""_s << true;
        QTest::newRow("all of a list") << u"/v3/connections?page%5Bsize%5D=100"_s << u""_s << true;
        QTest::newRow("its user") << u"/v3/connections?filter%5BuserId%5D="_s + user << u""_s
                                  << true;
        QTest::newRow("another vehicle") << u"/v3/vehicles/other-car-1/signals"_s << user << false;
        QTest::newRow("another user")
            << u"/v3/vehicles/%1/signals"_s.arg(vehicle) << u"somebody-else"_s << false;
        QTest::newRow("another user's list")
            << u"/v3/connections?userId=other-1"_s << u""_s << false;
        QTest::newRow("another external id")
            << u"/v3/connections?filter%5Buser.externalId%5D=x-1"_s << u""_s << false;
        QTest::newRow("another connection") << u"/v3/connections/c-99"_s << u""_s << false;
        QTest::newRow("a prefix of a host") << u"/smartcar/v3/users/other-1"_s << u""_s << false;
    }

    void a_scope_holds_what_names_its_own_or_nobody()
    {
        QFETCH(QString, path);
        QFETCH(QString, of);
        CaseRequest request;
        request.path = path;
        request.userId = of;
        const CaseScope scope({CaseSubject::Kind::Vehicle, vehicle}, {connection(vehicle, user)});
        QTEST(scope.holds(request), "holds");
    }

    void a_scope_leaves_out_what_only_its_path_says_is_anothers_data()
    {
        QTest::addColumn<CaseRecord>("record");
        QTest::addColumn<bool>("holds");
        const auto row = [](const char *name, const QString &request, bool holds,
                            const QString &vehicleId = {}, const QString &userId = {}) {
            CaseRecord record;
            record.number = 1;
            record.kind = u"deed"_s;
            record.vehicleId = vehicleId;
            record.userId = userId;
            record.facts = {{u"request"_s, request}};
            QTest::newRow(name) << record << holds;
        };
        row("another user", u"DELETE /v3/users/other-user-zzzz"_s, false);
        row("a user of letters alone", u"DELETE /v3/users/bob"_s, false);
        row("its user", u"DELETE /v3/users/"_s + user, true);
        row("another connection", u"DELETE /v3/connections/c-99"_s, false);
        row("its connection", u"DELETE /v3/connections/c-"_s + vehicle + user, true);
        row("its connection that is gone", u"DELETE /v3/connections/c-99"_s, true, vehicle, user);
        row("another one of its user", u"DELETE /v3/connections/c-99"_s, false, {}, user);
        row("another vehicle", u"DELETE /v3/vehicles/car-2/charge-schedules/s-1"_s, false);
        row("another vehicle of its user", u"POST /v3/vehicles/car-2/commands/security/lock"_s,
            false, {}, user);
        row("its vehicle", u"DELETE /v3/vehicles/%1/charge-schedules/s-1"_s.arg(vehicle), true);
        row("nobody", u""_s, true);
    }

    void a_scope_leaves_out_what_only_its_path_says_is_anothers()
    {
        QFETCH(CaseRecord, record);
        QFETCH(bool, holds);
        const CaseScope scope({CaseSubject::Kind::Vehicle, vehicle}, {connection(vehicle, user)});
        QCOMPARE(scope.holds(record), holds);
        // What came of it goes the same way.
        CaseRecord answer;
        answer.number = 2;
        answer.kind = u"answer"_s;
        answer.about = 1;
        CaseFile file;
        file.records = {answer, record};
        for (CaseRecord &one : file.records)
            one.at = QDateTime::currentDateTimeUtc();
        scope.narrow(&file);
        QCOMPARE(file.records.size(), holds ? 2 : 0);
    }

    void an_answer_without_its_deed_is_only_told_if_it_says_whom_it_is_about()
    {
        CaseRecord answer;
        answer.number = 12;
        answer.at = QDateTime::currentDateTimeUtc();
        answer.kind = u"answer"_s;
        answer.about = 11;
        CaseRecord named = answer;
        named.vehicleId = vehicle;
        CaseRecord setting = answer;
        setting.kind = u"setting"_s;
        CaseFile file;
        file.records = {answer, named, setting};
        CaseScope({CaseSubject::Kind::Vehicle, vehicle}, {}).narrow(&file);
        QCOMPARE(file.records, (QList<CaseRecord>{named, setting}));
    }
};

QTEST_APPLESS_MAIN(CaseScopeTest)
#include "tst_casescope.moc"
