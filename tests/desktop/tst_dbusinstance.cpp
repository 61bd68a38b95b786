// SPDX-License-Identifier: GPL-3.0-or-later
#include "otherstart.h"
#include "singleinstance.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestDBusInstance : public QObject
{
    Q_OBJECT

private:
    /// The name of the error that a first of this process answers with; empty if it agrees.
    static QString answer(const QString &method, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(
            u"org.motorpool.Motorpool"_s, u"/org/motorpool/Motorpool"_s,
            u"org.freedesktop.Application"_s, method);
        message.setArguments(arguments);
        // From a connection of its own, as from another process.
        QDBusConnection other =
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"other"_s);
        QDBusPendingCallWatcher watcher(other.asyncCall(message));
        if (!QTest::qWaitFor([&watcher] { return watcher.isFinished(); }, 20'000))
            return u"no answer"_s;
        return watcher.reply().errorName();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { QDBusConnection::disconnectFromBus(u"other"_s); }

    void the_second_start_hands_over_and_ends()
    {
        const QTemporaryDir folder;
        OtherStart first(u"dbus"_s, folder.path());
        QCOMPARE(first.line(), u"first"_s);
        const QString text = u"https://app.example/?user_id=1&x=ä\u2028"_s;
        OtherStart second(u"dbus"_s, folder.path(), text, u"Flotte Köln"_s,
                          {u"DESKTOP_STARTUP_ID=s_TIME12"_s});
        QCOMPARE(second.line(), u"handed over"_s);
        QCOMPARE(first.line(), text + u"|Flotte Köln|s_TIME12"_s);
        OtherStart third(u"dbus"_s, folder.path());
        QCOMPARE(third.line(), u"handed over"_s);
        QCOMPARE(first.line(), u"||"_s);
    }

    void other_folders_are_another_instance()
    {
        const QTemporaryDir one;
        const QTemporaryDir two;
        OtherStart first(u"dbus"_s, one.path());
        QCOMPARE(first.line(), u"first"_s);
        OtherStart second(u"dbus"_s, two.path(), u"text"_s);
        QCOMPARE(second.line(), u"first"_s);
    }

    void the_next_start_is_first_when_the_first_has_gone()
    {
        const QTemporaryDir folder;
        {
            OtherStart first(u"dbus"_s, folder.path());
            QCOMPARE(first.line(), u"first"_s);
        }
        OtherStart second(u"dbus"_s, folder.path());
        QCOMPARE(second.line(), u"first"_s);
    }

    void without_a_bus_it_is_alone()
    {
        const QTemporaryDir folder;
        OtherStart first(u"dbus"_s, folder.path(), u"text"_s, {},
                         {u"DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent/bus"_s});
        QCOMPARE(first.line(), u"alone"_s);
    }

    void what_is_too_long_is_refused_on_the_other_side()
    {
        const QTemporaryDir folder;
        OtherStart first(u"dbus"_s, folder.path());
        QCOMPARE(first.line(), u"first"_s);
        OtherStart second(u"dbus"_s, folder.path(), QString(HandOver::longestText + 1, u'a'));
        QCOMPARE(second.line(), u"refused"_s);
        OtherStart third(u"dbus"_s, folder.path(), u"motorpool://user/1"_s, QString(257, u'a'));
        QCOMPARE(third.line(), u"refused"_s);
    }

    void a_desktop_opens_and_activates_and_gets_no_action()
    {
        const QTemporaryDir folder;
        std::unique_ptr<SingleInstance> first(
            makeSingleInstance({folder.path(), folder.path(), true}, nullptr));
        QSignalSpy received(first.get(), &SingleInstance::received);
        QCOMPARE(first->start({}), SingleInstance::Outcome::First);

        QCOMPARE(answer(u"Open"_s, {QStringList{u"motorpool://user/1"_s}, QVariantMap()}),
                 QString());
        QTRY_COMPARE(received.count(), 1);
        QCOMPARE(received.last().first().value<HandOver>(),
                 (HandOver{u"motorpool://user/1"_s, {}, {}}));
        QCOMPARE(answer(u"Activate"_s, {QVariantMap{{u"activation-token"_s, u"t"_s}}}), QString());
        QTRY_COMPARE(received.count(), 2);
        QCOMPARE(received.last().first().value<HandOver>(), (HandOver{{}, {}, "t"}));

        const QString refused = u"org.freedesktop.DBus.Error.InvalidArgs"_s;
        for (const QString &action : {u"demo"_s, u"unlock"_s, u"quit"_s, QString()})
            QCOMPARE(answer(u"ActivateAction"_s, {action, QVariantList(), QVariantMap()}), refused);
        QCOMPARE(received.count(), 2);
    }

    void what_is_hostile_is_refused_and_harms_nothing()
    {
        const QTemporaryDir folder;
        std::unique_ptr<SingleInstance> first(
            makeSingleInstance({folder.path(), folder.path(), true}, nullptr));
        QSignalSpy received(first.get(), &SingleInstance::received);
        QCOMPARE(first->start({}), SingleInstance::Outcome::First);

        const QString refused = u"org.freedesktop.DBus.Error.InvalidArgs"_s;
        const QString unknown = u"org.freedesktop.DBus.Error.UnknownMethod"_s;
        const auto open = [](const QString &text, const QVariantMap &data = {}) {
            return answer(u"Open"_s, {QStringList{text}, data});
        };
        QCOMPARE(open(QString(8 * 1024 * 1024, u'a')), refused);
        QCOMPARE(answer(u"Open"_s, {QStringList(100'000, u"a"_s), QVariantMap()}), refused);
        QCOMPARE(open(u"a"_s, {{u"activation-token"_s, 7}}), refused);
        QCOMPARE(open(u"a"_s, {{u"motorpool-application"_s, QStringList{u"b"_s}}}), refused);
        QCOMPARE(open(u"a"_s, {{u"activation-token"_s, QString(4096, u'a')}}), refused);
        QCOMPARE(answer(u"Open"_s, {u"a"_s, QVariantMap()}), unknown);
        QCOMPARE(answer(u"Open"_s, {QStringList{u"a"_s}}), unknown);
        QCOMPARE(answer(u"Open"_s, {}), unknown);
        QCOMPARE(answer(u"Activate"_s, {QVariant(7)}), unknown);
        QCOMPARE(answer(u"received"_s, {}), unknown);
        QCOMPARE(answer(u"deleteLater"_s, {}), unknown);
        QCOMPARE(received.count(), 0);

        // What it does not know of the platform's data, it leaves.
        QCOMPARE(open(u"a"_s, {{u"other"_s, QVariant::fromValue(QDBusVariant(1.5))}}), QString());
        QTRY_COMPARE(received.count(), 1);
    }

    void of_a_thousand_calls_the_last_comes_out()
    {
        const QTemporaryDir folder;
        std::unique_ptr<SingleInstance> first(
            makeSingleInstance({folder.path(), folder.path(), true}, nullptr));
        QSignalSpy received(first.get(), &SingleInstance::received);
        QCOMPARE(first->start({}), SingleInstance::Outcome::First);
        QDBusConnection other =
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"other"_s);
        for (int call = 1; call <= 1000; ++call) {
            QDBusMessage message = QDBusMessage::createMethodCall(
                u"org.motorpool.Motorpool"_s, u"/org/motorpool/Motorpool"_s,
                u"org.freedesktop.Application"_s, u"Open"_s);
            message << QStringList{QString::number(call)} << QVariantMap();
            other.send(message);
        }
        QTRY_VERIFY(!received.isEmpty() &&
                    received.last().first().value<HandOver>().text == u"1000"_s);
        QVERIFY2(received.count() < 100, qPrintable(QString::number(received.count())));
    }
};

QTEST_GUILESS_MAIN(TestDBusInstance)
#include "tst_dbusinstance.moc"
