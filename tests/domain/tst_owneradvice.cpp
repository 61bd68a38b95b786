// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorguide.h"
#include "owneradvice.h"
#include "reading.h"

#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

using Link = OwnerAdvice::Link;
Q_DECLARE_METATYPE(OwnerAdvice::Link)

class TestOwnerAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void which_link_helps_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("resolution");
        QTest::addColumn<OwnerAdvice::Link>("link");
        const auto row = [](const char *type, const char *code, const char *resolution, Link link) {
            QTest::addRow("%s/%s %s", type, code, resolution)
                << QString::fromLatin1(type) << QString::fromLatin1(code)
                << QString::fromLatin1(resolution) << link;
        };
        row("CONNECTED_SERVICES_ACCOUNT", "AUTHENTICATION_FAILED", "", Link::Reauthenticate);
        row("connected_services_account", "authentication_failed", "", Link::Reauthenticate);
        row("CONNECTED_SERVICES_ACCOUNT", "NO_VEHICLES", "", Link::None);
        row("CONNECTED_SERVICES_ACCOUNT", "ACCOUNT_ISSUE", "REAUTHENTICATE", Link::Reauthenticate);
        row("COMPATIBILITY", "PLATFORM_NOT_CAPABLE", "", Link::Reauthenticate);
        row("COMPATIBILITY", "VEHICLE_NOT_CAPABLE", "", Link::None);
        row("PERMISSION", "", "", Link::Connect);
        row("PERMISSION", "UNKNOWN", "REAUTHENTICATE", Link::Connect);
        row("VEHICLE_STATE", "ASLEEP", "RETRY_LATER", Link::None);
        row("VEHICLE_STATE", "DEVICE_PAIRING_REQUIRED", "REAUTHENTICATE", Link::None);
        row("SOMETHING_NEW", "X", "reauthenticate", Link::Reauthenticate);
        row("", "", "", Link::None);
    }

    void which_link_helps()
    {
        QFETCH(QString, type);
        QFETCH(QString, code);
        QFETCH(QString, resolution);
        QFETCH(OwnerAdvice::Link, link);
        ApiError error;
        error.kind = ApiError::Kind::OwnerAccount;
        error.type = type;
        error.code = code;
        error.resolution = resolution;
        QCOMPARE(ownerAdvice(error).link, link);
        QCOMPARE(ownerAdvice(error).isForOwner, link != Link::None);
        SignalError ofSignal;
        ofSignal.type = type;
        ofSignal.code = code;
        ofSignal.resolution = resolution;
        QCOMPARE(ownerAdvice(ofSignal).link, link);
        QCOMPARE(ownerAdvice(ofSignal).isForOwner, link != Link::None);
    }

    void what_no_link_cures_keeps_the_message_suggested()
    {
        ApiError error;
        error.kind = ApiError::Kind::VehicleState;
        error.type = u"VEHICLE_STATE"_s;
        error.code = u"DEVICE_PAIRING_REQUIRED"_s;
        error.resolution = u"REAUTHENTICATE"_s;
        error.userMessage = u"Pair your phone key."_s;
        const OwnerAdvice advice = ownerAdvice(error);
        QCOMPARE(advice.link, Link::None);
        QCOMPARE(advice.message, u"Pair your phone key."_s);
        QVERIFY(advice.isForOwner);
    }

    void smartcars_words_go_before_ours()
    {
        ApiError error;
        error.kind = ApiError::Kind::VehicleState;
        error.type = u"VEHICLE_STATE"_s;
        error.code = u"ASLEEP"_s;
        QVERIFY(!ownerAdvice(error).isForOwner);
        QCOMPARE(ownerAdvice(error).message, explain(error).owner);
        error.userMessage = u"Drive your car\u202e a little."_s;
        const OwnerAdvice advice = ownerAdvice(error);
        QVERIFY(advice.isForOwner);
        QVERIFY(advice.message.startsWith(u"Drive your car"_s));
        QVERIFY(!advice.message.contains(QChar(0x202e)));
        QVERIFY(ownerAdvice(ApiError{}).message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOwnerAdvice)
#include "tst_owneradvice.moc"
