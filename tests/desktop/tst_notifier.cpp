// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservice.h"
#include "notifier.h"

#include <QDBusConnectionInterface>
#include <QMutex>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

const QString name = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

/// A desktop that shows what it is asked to and remembers it.
struct FakeDesktop
{
    explicit FakeDesktop(const QStringList &capabilities = {u"actions"_s, u"body"_s})
    {
        service.answer(u"GetCapabilities"_s, {capabilities});
        service.answer(u"Notify"_s, [this](const QDBusMessage &call) {
            const QMutexLocker lock(&mutex);
            seen << call.arguments();
            const uint replaced = call.arguments().value(1).toUInt();
            return call.createReply(replaced != 0 ? replaced : ++lastId);
        });
    }

    int count() const
    {
        const QMutexLocker lock(&mutex);
        return int(seen.size());
    }
    QVariant argument(int notification, int number) const
    {
        const QMutexLocker lock(&mutex);
        return seen.value(notification).value(number);
    }
    void tell(const QString &signal, const QVariantList &arguments)
    {
        service.emitSignal(path, name, signal, arguments);
    }

    mutable QMutex mutex;
    QList<QVariantList> seen;
    uint lastId = 40;
    FakeService service{name, path}; // goes first, with its thread
};

Notification lowBattery()
{
    return {u"rule"_s,
            u"2 vehicles: State of charge below 20 %"_s,
            u"Pool car 8"_s,
            {u"v1"_s, u"v2"_s}};
}

} // namespace

class TestNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void shows_one_and_tells_that_a_person_wants_to_see_it()
    {
        FakeDesktop desktop;
        Notifier notifier;
        QSignalSpy shown(&notifier, &Notifier::shown);
        QSignalSpy activated(&notifier, &Notifier::activated);
        notifier.show(lowBattery());
        QTRY_COMPARE(shown.count(), 1);
        QCOMPARE(desktop.argument(0, 0).toString(), u"Motorpool"_s);
        QCOMPARE(desktop.argument(0, 1).toUInt(), 0U);
        QCOMPARE(desktop.argument(0, 3).toString(), lowBattery().title);
        QCOMPARE(desktop.argument(0, 4).toString(), lowBattery().body);
        QCOMPARE(desktop.argument(0, 5).toStringList(),
                 (QStringList{u"default"_s, u"Show"_s, u"show"_s, u"Show"_s}));
        desktop.tell(u"ActivationToken"_s, {41U, u"token"_s});
        desktop.tell(u"ActionInvoked"_s, {41U, u"show"_s});
        QTRY_COMPARE(activated.count(), 1);
        QCOMPARE(activated.at(0).at(0).toStringList(), (QStringList{u"v1"_s, u"v2"_s}));
        QCOMPARE(activated.at(0).at(1).toByteArray(), QByteArray("token"));
        desktop.tell(u"ActionInvoked"_s, {41U, u"default"_s});
        QTRY_COMPARE(activated.count(), 2);
        QCOMPARE(activated.at(1).at(1).toByteArray(), QByteArray());
    }

    void what_is_not_ours_activates_nothing()
    {
        FakeDesktop desktop;
        Notifier notifier;
        QSignalSpy shown(&notifier, &Notifier::shown);
        QSignalSpy activated(&notifier, &Notifier::activated);
        notifier.show(lowBattery());
        QTRY_COMPARE(shown.count(), 1);
        desktop.tell(u"ActionInvoked"_s, {42U, u"show"_s});   // of another program
        desktop.tell(u"ActionInvoked"_s, {41U, u"delete"_s}); // no action of ours
        desktop.tell(u"NotificationClosed"_s, {41U, 2U});
        desktop.tell(u"ActionInvoked"_s, {41U, u"show"_s}); // of what is gone
        FakeService other(u"org.example.Other"_s, path);
        other.emitSignal(path, name, u"ActionInvoked"_s, {41U, u"show"_s});
        Notification next = lowBattery();
        next.key = u"other"_s;
        notifier.show(next);
        QTRY_COMPARE(shown.count(), 2); // all of it was heard
        QCOMPARE(activated.count(), 0);
    }

    void one_takes_the_place_of_the_one_before()
    {
        FakeDesktop desktop;
        Notifier notifier;
        QSignalSpy shown(&notifier, &Notifier::shown);
        for (int round = 0; round < 5; ++round) {
            Notification notification = lowBattery();
            notification.title = QString::number(round);
            notifier.show(notification);
        }
        Notification other = lowBattery();
        other.key = u"other"_s;
        notifier.show(other);
        QTRY_COMPARE(shown.count(), 2);
        notifier.show(lowBattery());
        QTRY_COMPARE(shown.count(), 3);
        QCOMPARE(desktop.count(), 3); // the newest of those that came while it was asked
        QStringList titles;
        for (int at = 0; at < 2; ++at)
            titles << desktop.argument(at, 3).toString();
        QVERIFY(titles.contains(u"4"_s));
        QVERIFY(desktop.argument(2, 1).toUInt() != 0);
    }

    void text_is_made_safe_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QString>("body");
        QTest::newRow("markup") << QStringList{u"body"_s, u"body-markup"_s}
                                << u"&lt;b&gt;a&lt;/b&gt; &amp; b\nnext"_s;
        QTest::newRow("plain") << QStringList{u"body"_s} << u"<b>a</b> & b\nnext"_s;
        QTest::newRow("title alone") << QStringList{} << QString();
    }

    void text_is_made_safe()
    {
        QFETCH(QStringList, capabilities);
        QFETCH(QString, body);
        FakeDesktop desktop(capabilities);
        Notifier notifier;
        QSignalSpy shown(&notifier, &Notifier::shown);
        notifier.show(
            {u"k"_s, u"a\u202e\nb"_s + QString(5000, u'x'), u"<b>a</b> & b\nnext"_s, {u"v"_s}});
        QTRY_COMPARE(shown.count(), 1);
        QVERIFY(desktop.argument(0, 3).toString().startsWith(u"a b"_s));
        QVERIFY(desktop.argument(0, 3).toString().size() <= 201);
        QCOMPARE(desktop.argument(0, 4).toString(), body);
        QVERIFY(desktop.argument(0, 5).toStringList().isEmpty());
    }

    void a_desktop_without_a_service_is_told_once()
    {
        Notifier notifier;
        QSignalSpy failed(&notifier, &Notifier::failed);
        QSignalSpy shown(&notifier, &Notifier::shown);
        notifier.show(lowBattery());
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed.at(0).at(0).toString().contains(u"shows no notifications"_s));
        notifier.show(lowBattery());
        notifier.show(lowBattery());
        QTest::qWait(100);
        QCOMPARE(failed.count(), 1);
        {
            FakeDesktop desktop; // it comes later
            notifier.show(lowBattery());
            QTRY_COMPARE(shown.count(), 1);
        }
        notifier.show(lowBattery());
        QTRY_COMPARE(failed.count(), 2);
    }

    void a_refusal_is_told_and_the_next_one_is_tried()
    {
        FakeDesktop desktop;
        desktop.service.answer(u"Notify"_s, [](const QDBusMessage &call) {
            return call.createErrorReply(QDBusError::LimitsExceeded, u"too\nmany"_s);
        });
        Notifier notifier;
        QSignalSpy failed(&notifier, &Notifier::failed);
        notifier.show(lowBattery());
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed.at(0).at(0).toString().contains(u"too many"_s));
        desktop.service.answer(u"Notify"_s, {u"no number"_s}); // of another type
        notifier.show(lowBattery());
        QTRY_COMPARE(desktop.service.calls(u"Notify"_s), 2);
        QSignalSpy shown(&notifier, &Notifier::shown);
        desktop.service.answer(u"Notify"_s, {7U});
        notifier.show(lowBattery());
        QTRY_COMPARE(shown.count(), 1);
    }

    void another_service_counts_anew()
    {
        auto desktop = std::make_unique<FakeDesktop>();
        Notifier notifier;
        QSignalSpy shown(&notifier, &Notifier::shown);
        QSignalSpy activated(&notifier, &Notifier::activated);
        notifier.show(lowBattery());
        QTRY_COMPARE(shown.count(), 1);
        desktop.reset();
        desktop = std::make_unique<FakeDesktop>(QStringList{u"body"_s});
        QVERIFY(QDBusConnection::sessionBus().interface()->isServiceRegistered(name));
        QTest::qWait(50); // until the change has come
        desktop->tell(u"ActionInvoked"_s, {41U, u"show"_s});
        notifier.show(lowBattery());
        QTRY_COMPARE(shown.count(), 2);
        QCOMPARE(desktop->argument(0, 1).toUInt(), 0U);
        QVERIFY(desktop->argument(0, 5).toStringList().isEmpty());
        QCOMPARE(activated.count(), 0);
    }

    void one_that_goes_while_the_desktop_is_asked_is_no_harm()
    {
        FakeDesktop desktop;
        {
            Notifier notifier;
            notifier.show(lowBattery());
        }
        QTest::qWait(50);
        QVERIFY(desktop.count() <= 1);
    }
};

QTEST_GUILESS_MAIN(TestNotifier)
#include "tst_notifier.moc"
