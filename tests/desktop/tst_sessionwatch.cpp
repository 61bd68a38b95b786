// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservice.h"
#include "sessionwatch.h"

#include <QDBusConnectionInterface>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

const QString loginPath = u"/org/freedesktop/login1"_s;
const QString ownSession = loginPath + u"/session/_32"_s;
const QString manager = u"org.freedesktop.login1.Manager"_s;

/// logind, played on the session bus, which the test takes for the system's.
struct FakeLogind
{
    FakeLogind()
    {
        service.answer(u"GetSession"_s, {QVariant::fromValue(QDBusObjectPath(ownSession))});
        service.answer(u"Inhibit"_s, [this](const QDBusMessage &call) {
            int ends[2];
            if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
                return call.createErrorReply(QDBusError::Failed, {});
            heard = ends[0];
            asked = call.arguments();
            const QDBusUnixFileDescriptor held(ends[1]);
            close(ends[1]);
            return call.createReply(QVariant::fromValue(held));
        });
    }

    ~FakeLogind()
    {
        if (heard >= 0)
            close(heard);
    }

    void lock(const QString &session)
    {
        service.emitSignal(session, u"org.freedesktop.login1.Session"_s, u"Lock"_s, {});
    }
    void sleep(bool begins)
    {
        service.emitSignal(loginPath, manager, u"PrepareForSleep"_s, {begins});
    }
    bool hasLetGo() const ///< the program has let go: the pipe's other end is closed
    {
        char byte = 0;
        return read(heard, &byte, 1) == 0;
    }

    FakeService service{u"org.freedesktop.login1"_s, loginPath};
    std::atomic<int> heard{-1};
    QVariantList asked;
};

} // namespace

class TestSessionWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS")); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sleep_waits_until_it_was_told()
    {
        FakeLogind logind;
        SessionWatch watch;
        bool wasHeld = false;
        int told = 0;
        connect(&watch, &SessionWatch::goingToSleep, this, [&] {
            ++told;
            wasHeld = !logind.hasLetGo();
        });
        watch.start();
        QTRY_COMPARE(logind.service.calls(u"Inhibit"_s), 1);
        QCOMPARE(logind.asked.value(0).toString(), u"sleep"_s);
        QCOMPARE(logind.asked.value(3).toString(), u"delay"_s);
        QTRY_COMPARE(logind.service.calls(u"GetSession"_s), 1);
        QTest::qWait(50); // until the descriptor has come
        logind.sleep(true);
        QTRY_COMPARE(told, 1);
        QVERIFY(wasHeld);
        QTRY_VERIFY(logind.hasLetGo());
        logind.sleep(false);
        QTRY_COMPARE(logind.service.calls(u"Inhibit"_s), 2);
        QCOMPARE(told, 1);
    }

    void sleep_waits_until_what_was_let_go_of_is_gone()
    {
        FakeLogind logind;
        SessionWatch watch;
        QPointer<QObject> held = new QObject;
        bool wasHeld = false;
        connect(held, &QObject::destroyed, this, [&] { wasHeld = !logind.hasLetGo(); });
        connect(&watch, &SessionWatch::goingToSleep, this, [&] { held->deleteLater(); });
        watch.start();
        QTRY_VERIFY(logind.heard >= 0);
        QTest::qWait(50); // until the descriptor has come
        logind.sleep(true);
        QTRY_VERIFY(!held);
        QVERIFY(wasHeld);
        QTRY_VERIFY(logind.hasLetGo());
    }

    void the_lock_of_another_session_is_not_ours()
    {
        FakeLogind logind;
        SessionWatch watch;
        QSignalSpy locked(&watch, &SessionWatch::screenLocked);
        watch.start();
        QTRY_COMPARE(logind.service.calls(u"GetSession"_s), 1);
        QTRY_COMPARE(logind.service.calls(u"Inhibit"_s), 1);
        QTest::qWait(50);
        logind.lock(loginPath + u"/session/_33"_s);
        logind.lock(ownSession);
        QTRY_COMPARE(locked.count(), 1);
    }

    void each_desktops_screen_saver_is_heard_data()
    {
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("path");
        QTest::newRow("freedesktop") << u"org.freedesktop.ScreenSaver"_s << u"/ScreenSaver"_s;
        QTest::newRow("GNOME") << u"org.gnome.ScreenSaver"_s << u"/org/gnome/ScreenSaver"_s;
        QTest::newRow("Cinnamon") << u"org.cinnamon.ScreenSaver"_s
                                  << u"/org/cinnamon/ScreenSaver"_s;
        QTest::newRow("Xfce") << u"org.xfce.ScreenSaver"_s << u"/org/xfce/ScreenSaver"_s;
        QTest::newRow("MATE") << u"org.mate.ScreenSaver"_s << u"/"_s;
    }

    void each_desktops_screen_saver_is_heard()
    {
        QFETCH(QString, interface);
        QFETCH(QString, path);
        FakeService saver(interface, path);
        SessionWatch watch;
        QSignalSpy locked(&watch, &SessionWatch::screenLocked);
        watch.start();
        // In the bus's order: what was asked for before is heard.
        QVERIFY(QDBusConnection::sessionBus().interface()->isServiceRegistered(interface));
        saver.emitSignal(path, interface, u"ActiveChanged"_s, {false});
        saver.emitSignal(path, interface, u"ActiveChanged"_s, {u"true"_s}); // of another type
        saver.emitSignal(path, interface, u"ActiveChanged"_s, {true});
        QTRY_COMPARE(locked.count(), 1);
    }

    void without_logind_it_is_silent()
    {
        SessionWatch watch;
        QSignalSpy locked(&watch, &SessionWatch::screenLocked);
        QSignalSpy sleeping(&watch, &SessionWatch::goingToSleep);
        watch.start();
        QTest::qWait(50);
        QCOMPARE(locked.count() + sleeping.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSessionWatch)
#include "tst_sessionwatch.moc"
