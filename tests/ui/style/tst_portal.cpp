// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemappearance.h"

#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

using Settings = QMap<QString, QVariantMap>;

/// The settings portal as a desktop runs it, on a bus of the test's own.
class PlayedPortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit PlayedPortal(const QVariant &colorScheme)
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s))
        , m_settings{{u"org.freedesktop.appearance"_s, {{u"color-scheme"_s, colorScheme}}}}
    {
        m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
                             QDBusConnection::ExportAllContents);
        m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    ~PlayedPortal() override { QDBusConnection::disconnectFromBus(u"portal"_s); }

public Q_SLOTS:
    QMap<QString, QVariantMap> ReadAll(const QStringList &) { return m_settings; }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    QDBusConnection m_bus;
    Settings m_settings;
};

class TestPortal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qDBusRegisterMetaType<Settings>(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void without_a_portal_the_platform_decides()
    {
        SystemAppearance system;
        QSignalSpy changed(&system, &SystemAppearance::changed);
        QTest::qWait(0);
        QVERIFY(!system.dark());
        QCOMPARE(changed.count(), 0);
    }

    void the_desktop_s_dark_scheme_is_heard_at_the_start()
    {
        PlayedPortal portal(1u);
        SystemAppearance system;
        QTRY_VERIFY(system.dark());
    }

    void a_change_is_heard_while_the_program_runs()
    {
        PlayedPortal portal(1u);
        SystemAppearance system;
        QTRY_VERIFY(system.dark());
        Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s,
                                     QDBusVariant(2u));
        QTRY_VERIFY(!system.dark());
    }

    void an_answer_that_makes_no_sense_changes_nothing()
    {
        PlayedPortal portal(u"purple"_s);
        SystemAppearance system;
        Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"contrast"_s,
                                     QDBusVariant(1u));
        QTRY_VERIFY(system.highContrast());
        QVERIFY(!system.dark());
    }
};

QTEST_MAIN(TestPortal)
#include "tst_portal.moc"
