// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomeguide.h"

#include <QRegularExpression>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;
using State = CommandOutcome::State;

Q_DECLARE_METATYPE(ApiError::Kind)

class TestOutcomeGuide : public QObject
{
    Q_OBJECT

private:
    static CommandOutcome unknown(Kind kind, int status = 0)
    {
        CommandOutcome outcome;
        outcome.isSent = true;
        outcome.error.kind = kind;
        outcome.error.status = status;
        outcome.error.isOfDeed = true;
        return outcome;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void unknown_has_words_for_each_cause_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("title");
        QTest::newRow("time") << Kind::Timeout << 0 << u"No answer in time"_s;
        QTest::newRow("cut") << Kind::Offline << 0 << u"The connection was cut"_s;
        QTest::newRow("cut by a proxy") << Kind::Proxy << 0 << u"The connection was cut"_s;
        QTest::newRow("cut in TLS") << Kind::Tls << 0 << u"The connection was cut"_s;
        QTest::newRow("service") << Kind::Server << 500 << u"Smartcar failed"_s;
        QTest::newRow("gateway") << Kind::Server << 502 << u"A gateway got no answer"_s;
        QTest::newRow("maker") << Kind::Upstream << 504
                               << u"The car maker did not answer in time"_s;
        QTest::newRow("unreadable") << Kind::Protocol << 200 << u"The answer cannot be read"_s;
        QTest::newRow("too large") << Kind::TooLarge << 200 << u"The answer cannot be read"_s;
        QTest::newRow("left") << Kind::Cancelled << 0 << u"Its answer was not waited for"_s;
    }

    void unknown_has_words_for_each_cause()
    {
        QFETCH(Kind, kind);
        QFETCH(int, status);
        QFETCH(QString, title);
        const ErrorWords words = explain(unknown(kind, status), Deed::SecurityUnlock);
        QCOMPARE(words.title, title);
        QVERIFY2(words.cause.startsWith(u"It was"_s), qPrintable(words.cause));
        if (kind == Kind::Server || kind == Kind::Upstream)
            QVERIFY2(words.cause.contains(QString::number(status)), qPrintable(words.cause));
        QVERIFY(words.owner.isEmpty());
    }

    void no_cause_of_all_says_to_try_it_again()
    {
        for (int kind = 0; kind < ApiError::kinds; ++kind) {
            const QString line = oneLine(unknown(Kind(kind)), Deed::SecurityUnlock);
            QVERIFY2(line.contains(u"Look at the vehicle before you repeat it."_s),
                     qPrintable(line));
            QVERIFY2(!line.contains(u"try"_s, Qt::CaseInsensitive), qPrintable(line));
            QVERIFY2(!line.contains(u"could not be reached"_s), qPrintable(line));
        }
    }

    void of_a_removal_the_list_tells()
    {
        for (const Deed deed : {Deed::ConnectionDelete, Deed::UserDelete})
            QVERIFY(explain(unknown(Kind::Timeout), deed).remedy.contains(u"list"_s));
        for (const Deed deed : {Deed::SubscriptionAdd, Deed::SubscriptionRemove}) {
            QVERIFY(
                explain(unknown(Kind::Timeout), deed).remedy.contains(u"list of subscriptions"_s));
        }
    }

    void what_was_said_and_the_request_id_stay()
    {
        CommandOutcome outcome = unknown(Kind::Server, 500);
        outcome.error.detail = u"gearbox on fire"_s;
        outcome.error.requestId = u"request-1"_s;
        outcome.error.code = u"BRAND_NEW"_s;
        const QString line = oneLine(outcome, Deed::SecurityLock);
        for (const QString &part : {u"gearbox on fire"_s, u"request-1"_s, u"BRAND_NEW"_s})
            QVERIFY2(line.contains(part), qPrintable(line));
        CommandOutcome cut = unknown(Kind::Offline);
        cut.error.detail = u"the line went dead"_s;
        QVERIFY(oneLine(cut, Deed::SecurityLock).contains(u"The line went dead."_s));
        CommandOutcome unreadable = unknown(Kind::Protocol, 200);
        unreadable.error.path = u"$.data"_s;
        QVERIFY(oneLine(unreadable, Deed::SecurityLock).contains(u"$.data"_s));
    }

    void a_refusal_is_explained_as_its_error_and_done_not_at_all()
    {
        CommandOutcome outcome = unknown(Kind::VehicleState, 409);
        outcome.state = State::Refused;
        outcome.error.type = u"VEHICLE_STATE"_s;
        outcome.error.code = u"ASLEEP"_s;
        QCOMPARE(explain(outcome, Deed::SecurityLock).title, explain(outcome.error).title);
        outcome.state = State::Done;
        QVERIFY(explain(outcome, Deed::SecurityLock).title.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOutcomeGuide)
#include "tst_outcomeguide.moc"
