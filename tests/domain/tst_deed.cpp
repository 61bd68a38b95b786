// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandoutcome.h"
#include "deed.h"
#include "permission.h"
#include "signaldef.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace motorpool;
using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;

class TestDeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void has_every_command_of_the_reference()
    {
        QSet<QString> paths;
        for (const DeedDef &def : deedTable())
            paths += QLatin1StringView(def.method) + u' ' + QLatin1StringView(def.path);
        for (const char *path :
             {"POST commands/charge/start", "POST commands/charge/stop",
              "POST commands/charge/set-limit", "POST commands/charge-port/open",
              "POST commands/charge-port/close", "POST commands/security/lock",
              "POST commands/security/unlock", "POST commands/navigation/set-destination",
              "POST charge-schedules/daily", "POST charge-schedules/weekly",
              "POST charge-schedules/workweek", "DELETE charge-schedules"}) {
            QVERIFY2(paths.contains(QLatin1StringView(path)), path);
        }
    }

    void finds_each_row_by_its_key_alone()
    {
        QSet<QString> keys;
        for (const DeedDef &def : deedTable()) {
            QCOMPARE(findDeed(QString::fromLatin1(def.key)), &def);
            QCOMPARE(&defOf(def.deed), &def);
            keys += QLatin1StringView(def.key);
        }
        QCOMPARE(keys.size(), qsizetype(deedTable().size()));
        QCOMPARE(findDeed(u"unlock"), nullptr);
        QCOMPARE(findDeed(u""), nullptr);
    }

    void names_permissions_and_signals_that_exist()
    {
        for (const DeedDef &def : deedTable()) {
            const QStringList codes = tellingSignals(def.deed);
            for (const QString &code : codes)
                QVERIFY2(findSignal(code), qPrintable(code));
            const bool known =
                *def.permission == '\0' ||
                std::ranges::any_of(permissionTable(), [&](const PermissionDef &row) {
                    return QLatin1StringView(row.name) == QLatin1StringView(def.permission);
                });
            QVERIFY2(known, def.permission);
            QVERIFY(!deedTitle(def.deed).isEmpty());
            QVERIFY(deedConsequence(def.deed).endsWith(u'.'));
        }
    }

    void wants_something_typed_where_it_cannot_be_undone()
    {
        QStringList wanting;
        for (const DeedDef &def : deedTable()) {
            if (def.wantsTail)
                wanting += QLatin1StringView(def.key);
        }
        QCOMPARE(wanting, QStringList({u"security-unlock"_s, u"navigation-set-destination"_s,
                                       u"charge-schedule-delete"_s, u"connection-delete"_s,
                                       u"user-delete"_s}));
    }

    void asks_for_the_end_of_what_is_known()
    {
        const QString vin = u"WVWZZZE1ZMP012345"_s;
        QVERIFY(!tailFor(Deed::SecurityLock, vin, u"vehicle-1"_s, u"user-1"_s));
        const auto ofVin = tailFor(Deed::SecurityUnlock, vin, u"vehicle-1"_s, u"user-1"_s);
        QCOMPARE(ofVin, (TypedTail{TypedTail::Of::Vin, u"2345"_s}));
        const auto ofId = tailFor(Deed::SecurityUnlock, {}, u"vehicle-1"_s, u"user-1"_s);
        QCOMPARE(ofId, (TypedTail{TypedTail::Of::VehicleId, u"le-1"_s}));
        const auto ofUser = tailFor(Deed::UserDelete, vin, u"vehicle-1"_s, u"user-1"_s);
        QCOMPARE(ofUser, (TypedTail{TypedTail::Of::UserId, u"er-1"_s}));
    }

    void compares_what_was_typed_strictly_but_for_case()
    {
        const TypedTail tail{TypedTail::Of::Vin, u"23AB"_s};
        QVERIFY(tail.fits(u"23ab"_s));
        QVERIFY(tail.fits(u" 23AB "_s));
        QVERIFY(!tail.fits(u"23A"_s));
        QVERIFY(!tail.fits(u"123AB"_s));
        QVERIFY(!tail.fits({}));
        QVERIFY(!TypedTail{}.fits({}));
    }

    void tells_a_refusal_from_what_may_be_done_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("mayBe");
        const auto row = [](const char *name, Kind kind, int status, const QString &code,
                            bool mayBe) {
            QTest::newRow(name) << int(kind) << status << code << mayBe;
        };
        row("400", Kind::Validation, 400, {}, false);
        row("owner", Kind::OwnerAccount, 400, u"VIRTUAL_KEY_REQUIRED"_s, false);
        row("401", Kind::Auth, 401, {}, false);
        row("403", Kind::Permission, 403, {}, false);
        row("404", Kind::NotFound, 404, {}, false);
        row("405", Kind::Protocol, 405, {}, false);
        row("407", Kind::Proxy, 407, {}, false);
        row("408", Kind::Timeout, 408, {}, true);
        row("409", Kind::VehicleState, 409, u"ASLEEP"_s, false);
        row("409 untyped", Kind::Conflict, 409, {}, false);
        row("429", Kind::RateLimited, 429, {}, false);
        row("430", Kind::Billing, 430, {}, false);
        row("500", Kind::Server, 500, u"INTERNAL"_s, true);
        row("501", Kind::NotCapable, 501, {}, false);
        row("502 no response", Kind::Upstream, 502, u"NO_RESPONSE"_s, true);
        row("502 limited", Kind::Upstream, 502, u"rate_limit"_s, false);
        row("502 untyped", Kind::Server, 502, {}, true);
        row("503", Kind::Server, 503, {}, true);
        row("504", Kind::Server, 504, {}, true);
        row("redirected", Kind::Protocol, 302, {}, true);
        row("lost", Kind::Offline, 0, {}, true);
        row("cut", Kind::Protocol, 0, {}, true);
        row("late", Kind::Timeout, 0, {}, true);
        row("stopped", Kind::Cancelled, 0, {}, true);
        row("proxy lost", Kind::Proxy, 0, {}, true);
    }

    void tells_a_refusal_from_what_may_be_done()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(QString, code);
        ApiError error;
        error.kind = Kind(kind);
        error.status = status;
        error.code = code;
        QTEST(mayBeDone(error), "mayBe");
        error.isUnsent = true;
        QVERIFY(!mayBeDone(error));
    }
};

QTEST_APPLESS_MAIN(TestDeed)
#include "tst_deed.moc"
