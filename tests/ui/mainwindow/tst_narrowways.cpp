// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "composition.h"
#include "ctlbodies.h"
#include "deed.h"
#include "environmentstore.h"
#include "policy.h"
#include "rawserver.h"
#include "singleinstance.h"

#include <QApplication>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace motorpool;
using namespace Qt::StringLiterals;

/// The whole program of the window with a server of this test, under a policy or read-only mode:
/// nothing that is handed over on the bus, no link and no menu leads around them, not even menus
/// whose grey somebody takes away.
class NarrowWaysTest : public QObject
{
    Q_OBJECT

private:
    struct Program
    {
        Program(const QUrl &server, const QByteArray &policy, const QStringList &arguments)
        {
            qputenv("SMARTCAR_CLIENT_ID", "client_TEST");
            qputenv("SMARTCAR_CLIENT_SECRET", "a-secret-of-this-test");
            environment = std::make_unique<EnvironmentStore>();
            options =
                *readOptions(QStringList{u"motorpool"_s, u"--config-dir"_s, folder.path(),
                                         u"--data-dir"_s, folder.path(), u"--iam-url"_s,
                                         server.toString(), u"--vehicle-url"_s, server.toString()} +
                             arguments);
            instance.reset(makeSingleInstance({folder.path(), folder.path(), true}, nullptr));
            isFirst = instance->start({}) == SingleInstance::Outcome::First;
            composition =
                std::make_unique<Composition>(options, environment.get(), *parsePolicy(policy));
            composition->listenTo(instance.get());
            composition->start();
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (auto *found = qobject_cast<MainWindow *>(widget))
                    window = found;
            }
        }

        bool says(const QString &text) const
        {
            const auto labels = window->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                return label->isVisibleTo(window) && label->text().contains(text);
            });
        }

        QTableView *list() const
        {
            for (auto *table : window->findChildren<QTableView *>()) {
                if (table->isVisible() && table->model() && table->model()->rowCount() > 0)
                    return table;
            }
            return nullptr;
        }

        bool isReadOnly() const
        {
            const auto boxes = window->findChildren<QCheckBox *>();
            return std::any_of(boxes.begin(), boxes.end(), [](const QCheckBox *box) {
                return QString(box->text()).remove(u'&') == u"Read-only mode"_s && box->isChecked();
            });
        }

        /// What the list's context menu offers to do, in all its menus.
        QList<QAction *> contextMenu() const
        {
            QTableView *table = list();
            table->selectRow(0);
            const QPoint place = table->visualRect(table->model()->index(0, 0)).center();
            QContextMenuEvent event(QContextMenuEvent::Mouse, place,
                                    table->viewport()->mapToGlobal(place));
            QCoreApplication::sendEvent(table->viewport(), &event);
            const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QList<QAction *> found;
            if (menu)
                collect(menu, &found);
            return found;
        }

        static void collect(const QMenu *menu, QList<QAction *> *into)
        {
            for (QAction *action : menu->actions()) {
                if (action->menu())
                    collect(action->menu(), into);
                else if (isDeed(action->text()))
                    *into << action;
            }
        }

        static bool isDeed(const QString &text)
        {
            for (const DeedDef &def : deedTable()) {
                if (text == QCoreApplication::translate("Deed", def.title) + u'…')
                    return true;
            }
            return false;
        }

        QTemporaryDir folder;
        std::unique_ptr<EnvironmentStore> environment;
        Options options;
        std::unique_ptr<SingleInstance> instance;
        std::unique_ptr<Composition> composition;
        MainWindow *window = nullptr;
        bool isFirst = false;
    };

    /// As another program of this person: the error's name, empty if it was taken.
    static QString send(const QString &method, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(
            u"org.motorpool.Motorpool"_s, u"/org/motorpool/Motorpool"_s,
            u"org.freedesktop.Application"_s, method);
        message.setArguments(arguments);
        QDBusConnection other =
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"other"_s);
        QDBusPendingCallWatcher watcher(other.asyncCall(message));
        if (!QTest::qWaitFor([&watcher] { return watcher.isFinished(); }, 20'000))
            return u"no answer"_s;
        return watcher.reply().errorName();
    }

    static QString open(const QString &text)
    {
        return send(u"Open"_s, {QStringList{text}, QVariantMap()});
    }

    /// Requests that have arrived and change something.
    qsizetype sentDeeds() const
    {
        const QList<QByteArray> &all = m_server.requests();
        return std::count_if(all.begin(), all.end(), [](const QByteArray &request) {
            return !request.startsWith("GET ") && !request.startsWith("POST /oauth2/token ");
        });
    }

    RawServer m_server{[](const QByteArray &request, QTcpSocket *socket) {
        if (request.startsWith("POST /oauth2/token"))
            socket->write(RawServer::answer(tokenBody("t")));
        else if (request.startsWith("GET ") && request.contains("/connections"))
            socket->write(RawServer::answer(pageBody({connectionBody(1)})));
        else
            socket->write(RawServer::answer(R"({"data":[],"meta":{"totalCount":0}})"));
    }};

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup() { QDBusConnection::disconnectFromBus(u"other"_s); }

    void nothing_leads_around_it_data()
    {
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("isReadOnly");
        QTest::newRow("policy") << QByteArray("[locked]\nread-only=yes\n") << QStringList() << true;
        QTest::newRow("option") << QByteArray() << QStringList{u"--read-only"_s} << true;
        QTest::newRow("commands") << QByteArray("[locked]\ncommands=none\n") << QStringList()
                                  << false;
    }

    void nothing_leads_around_it()
    {
        QFETCH(QByteArray, policy);
        QFETCH(QStringList, arguments);
        QFETCH(bool, isReadOnly);
        const Program program(m_server.url(), policy, arguments);
        QVERIFY(program.isFirst && program.window);
        QCOMPARE(program.isReadOnly(), isReadOnly);
        QCOMPARE(open(u"motorpool://user/u-1"_s), QString());
        QTRY_VERIFY(program.list());
        const auto before = sentDeeds();

        // By the bus and by links.
        const QString refused = u"org.freedesktop.DBus.Error.InvalidArgs"_s;
        for (const QString &action :
             {u"command-security-unlock"_s, u"security-unlock"_s, u"read-only"_s, u"no"_s}) {
            for (const QVariantList &given : {QVariantList(), QVariantList{u"v-1"_s}})
                QCOMPARE(send(u"ActivateAction"_s, {action, given, QVariantMap()}), refused);
        }
        for (const QString &link :
             {u"motorpool://vehicle/v-1/unlock"_s, u"motorpool://command/unlock?vehicle=v-1"_s,
              u"motorpool://vehicle/v-1?readonly=0"_s, u"motorpool://settings/read-only/no"_s,
              u"motorpool://user/u-1/remove"_s}) {
            QCOMPARE(open(u"motorpool://user/u-1"_s), QString());
            QTRY_VERIFY(!program.says(u"Nothing was done."_s));
            QCOMPARE(open(link), QString());
            QTRY_VERIFY2(program.says(u"Nothing was done."_s), qPrintable(link));
        }
        QCOMPARE(open(u"motorpool://user/u-1"_s), QString());
        QTRY_VERIFY(program.list());

        // By menus, also with their grey taken away.
        const QList<QAction *> offered = program.contextMenu();
        QVERIFY(offered.size() > 5);
        QList<QAction *> all = offered;
        for (QAction *action : program.window->findChildren<QAction *>()) {
            if (action->objectName().startsWith("command-"_L1))
                all << action;
        }
        QVERIFY(all.size() > offered.size() + 5);
        for (QAction *action : std::as_const(all)) {
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
            QVERIFY(!action->toolTip().isEmpty());
            action->setEnabled(true);
            action->trigger();
            QVERIFY(!QApplication::activeModalWidget());
        }
        QTest::qWait(50);
        for (const QWidget *widget : QApplication::topLevelWidgets())
            QVERIFY(!widget->isVisible() || !qobject_cast<const QDialog *>(widget));
        QCOMPARE(sentDeeds(), before);
        QCOMPARE(program.isReadOnly(), isReadOnly);
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    }

    void without_it_the_menu_offers_them()
    {
        const Program program(m_server.url(), {}, {});
        QCOMPARE(open(u"motorpool://user/u-1"_s), QString());
        QTRY_VERIFY(program.list());
        const QList<QAction *> offered = program.contextMenu();
        QVERIFY(std::any_of(offered.begin(), offered.end(),
                            [](const QAction *action) { return action->isEnabled(); }));
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    }
};

QTEST_MAIN(NarrowWaysTest)
#include "tst_narrowways.moc"
