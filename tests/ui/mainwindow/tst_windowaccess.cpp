// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"
#include "accesssection.h"
#include "applicationlist.h"
#include "composition.h"
#include "errorstrip.h"
#include "policy.h"
#include "policymodel.h"
#include "statuspill.h"
#include "windowstatus.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

/// The whole program of the window, put together as main() does, under a policy of the test.
struct Program
{
    explicit Program(const QByteArray &policy, const QStringList &arguments = {},
                     const QByteArray &settings = {})
    {
        if (!settings.isEmpty()) {
            QFile file(folder.filePath(u"motorpool.conf"_s));
            (void)(file.open(QIODevice::WriteOnly) && file.write(settings));
        }
        Policy read;
        if (const auto parsed = parsePolicy(policy)) {
            read = *parsed;
        } else {
            read.fault = parsed.error();
            read.fault->kind = ApiError::Kind::Forbidden;
            read.fault->code = u"POLICY_UNREADABLE"_s;
        }
        options = *readOptions(QStringList{u"motorpool"_s, u"--config-dir"_s, folder.path(),
                                           u"--data-dir"_s, folder.path()} +
                               arguments);
        composition = std::make_unique<Composition>(options, &environment, read);
        composition->start();
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<QMainWindow *>(widget))
                window = found;
        }
    }

    QAction *action(const QString &text) const
    {
        for (QAction *candidate : window->findChildren<QAction *>()) {
            if (QString(candidate->text()).remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }

    QPushButton *button(const QString &text) const { return buttonIn(window, text); }

    static QPushButton *buttonIn(const QWidget *root, const QString &text)
    {
        for (QPushButton *candidate : root->findChildren<QPushButton *>()) {
            const bool isOfStrip = candidate->parentWidget()->inherits("motorpool::ErrorStrip");
            if (!isOfStrip && QString(candidate->text()).remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }

    template <class Widget>
    Widget *named(const QString &name) const
    {
        for (auto *candidate : window->findChildren<Widget *>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }

    bool says(const QString &text) const
    {
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (label->isVisibleTo(window) && label->text().contains(text))
                return true;
        }
        return false;
    }

    QCheckBox *readOnly() const
    {
        for (auto *box : window->findChildren<QCheckBox *>()) {
            if (QString(box->text()).remove(u'&') == u"Read-only mode"_s)
                return box;
        }
        return nullptr;
    }

    QWidget *pill() const { return named<QWidget>(u"read-only"_s); }
    bool showsPill() const { return pill() && pill()->isVisibleTo(window); }
    bool isDemo() const { return window->windowTitle().startsWith(u"DEMO"_s); }

    QTemporaryDir folder;
    EnvironmentStore environment;
    Options options;
    std::unique_ptr<Composition> composition;
    QMainWindow *window = nullptr;
};

} // namespace

class WindowAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); }
    void init() { failOnWarnings(); }

    void without_a_policy_everything_is_offered()
    {
        const Program program("", {u"--demo"_s});
        QVERIFY(program.isDemo());
        QVERIFY(program.action(u"Add an application…"_s)->isEnabled());
        QVERIFY(program.readOnly()->isEnabled());
        QVERIFY(!program.readOnly()->isChecked());
        QVERIFY(!program.showsPill());
    }

    void the_demo_is_closed_and_says_why()
    {
        const Program program("[locked]\ndemo=no\n", {u"--demo"_s});
        QVERIFY(!program.isDemo());
        QVERIFY(program.says(u"Your administrator does not allow this"_s));
        QAction *demo = program.action(u"Explore the demo fleet"_s);
        QVERIFY(!demo->isEnabled());
        QVERIFY(demo->toolTip().contains(u"administrator"_s));
        QPushButton *door = program.button(u"Explore the demo fleet"_s);
        QVERIFY(!door->isEnabled());
        QVERIFY(door->accessibleDescription().contains(u"administrator"_s));
        QVERIFY(program.button(u"Add an application"_s)->isEnabled());
    }

    void read_only_stays_on_data()
    {
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QString>("why");
        const QByteArray off = "[preferences]\nreadOnly=no\n";
        QTest::newRow("policy") << QByteArray("[locked]\nread-only=yes\n") << QStringList() << off
                                << u"Set by your administrator."_s;
        QTest::newRow("option") << QByteArray() << QStringList{u"--read-only"_s} << off
                                << u"without --read-only"_s;
        QTest::newRow("damaged settings")
            << QByteArray() << QStringList() << QByteArray("[preferences\n") << u"Mend"_s;
    }

    void read_only_stays_on()
    {
        QFETCH(QByteArray, policy);
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, settings);
        QFETCH(QString, why);
        if (settings == "[preferences\n")
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"motorpool.conf"_s));
        const Program program(policy, arguments + QStringList{u"--demo"_s}, settings);
        QVERIFY(program.isDemo());
        QVERIFY(!program.readOnly()->isEnabled());
        QVERIFY(program.readOnly()->isChecked());
        QVERIFY(program.readOnly()->accessibleDescription().contains(why));
        QVERIFY(program.showsPill());
        QVERIFY(!program.pill()->toolTip().isEmpty());
        QVERIFY(!program.action(u"Add an application…"_s)->isEnabled());
        const auto *list = program.window->findChild<ApplicationList *>();
        QVERIFY(list);
        for (const QString &text : {u"Add…"_s, u"Edit…"_s, u"Replace the secret…"_s, u"Remove…"_s})
            QVERIFY2(!Program::buttonIn(list, text)->isEnabled(), qPrintable(text));
        program.action(u"Add an application…"_s)->trigger();
        QVERIFY(!program.window->findChild<QDialog *>());
    }

    void turning_read_only_off_is_asked_once()
    {
        const Program program("", {u"--demo"_s}, "[preferences]\nreadOnly=yes\n");
        QVERIFY(program.readOnly()->isEnabled());
        QVERIFY(program.showsPill());
        program.readOnly()->click();
        QVERIFY(program.readOnly()->isChecked()); // until it is answered
        auto *question = program.window->findChild<QMessageBox *>();
        QVERIFY(question);
        QCOMPARE(accessibilityFaults(question), QStringList());
        QCOMPARE(question->defaultButton(), Program::buttonIn(question, u"Keep it on"_s));
        Program::buttonIn(question, u"Keep it on"_s)->click();
        QVERIFY(program.readOnly()->isChecked());
        QTRY_VERIFY(!program.window->findChild<QMessageBox *>());
        program.readOnly()->click();
        question = program.window->findChild<QMessageBox *>();
        Program::buttonIn(question, u"Turn read-only mode off"_s)->click();
        QTRY_VERIFY(!program.readOnly()->isChecked()); // once it is written down
        QVERIFY(!program.showsPill());
        QVERIFY(program.button(u"Add…"_s)->isEnabled());
        program.readOnly()->click(); // on is not asked about
        QVERIFY(program.readOnly()->isChecked());
        QVERIFY(program.showsPill());
    }

    void an_application_that_is_not_allowed_is_not_opened_data()
    {
        QTest::addColumn<QByteArray>("policy");
        QTest::newRow("application") << QByteArray("[locked]\napplications=client_OURS\n");
        QTest::newRow("host") << QByteArray("[locked]\nhosts=iam.smartcar.com\n");
        QTest::newRow("unreadable") << QByteArray("[locked]\nhost=iam.smartcar.com\n");
    }

    void an_application_that_is_not_allowed_is_not_opened()
    {
        QFETCH(QByteArray, policy);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QByteArray host = "http://127.0.0.1:" + QByteArray::number(server.serverPort());
        const QByteArray settings =
            "[application/a]\nname=By hand\nclientId=client_OTHER\niamUrl=" + host +
            "\nvehicleUrl=" + host + '\n';
        for (const QStringList &arguments :
             {QStringList(), QStringList{u"--application"_s, u"By hand"_s},
              QStringList{u"--iam-url"_s, QString::fromLatin1(host)}}) {
            const Program program(policy, arguments, settings);
            QCOMPARE(program.named<QListWidget>(u"Applications"_s)->count(), 1);
            QCOMPARE(program.window->windowTitle(), u"Motorpool"_s);
            QVERIFY(!program.button(u"Open"_s)->isEnabled());
        }
        qputenv("SMARTCAR_CLIENT_ID", "client_OTHER");
        qputenv("SMARTCAR_CLIENT_SECRET", "a-secret-of-this-test");
        const Program program(policy, {u"--iam-url"_s, QString::fromLatin1(host),
                                       u"--vehicle-url"_s, QString::fromLatin1(host)});
        qunsetenv("SMARTCAR_CLIENT_ID");
        QCOMPARE(program.window->windowTitle(), u"Motorpool"_s);
        QVERIFY(program.says(policy.contains("host=")
                                 ? u"The policy of this computer cannot be read"_s
                                 : u"Your administrator does not allow this"_s));
        QVERIFY(!server.waitForNewConnection(0));
    }

    void exports_are_greyed()
    {
        const Program program("[locked]\nexport=no\n", {u"--demo"_s});
        QVERIFY(program.isDemo());
        QAction *exporting = program.action(u"Export…"_s);
        QVERIFY(!exporting->isEnabled());
        QVERIFY(exporting->toolTip().contains(u"administrator"_s));
    }

    void the_policy_in_force_is_listed()
    {
        const Program program("[defaults]\ncalls-at-once=60\n[locked]\ndemo=no\n", {},
                              "[application/a]\nname=Fleet\nclientId=client_A\ncallsPerMinute=9\n"
                              "[general]\ndefaultApplication=none\n");
        auto *model = program.window->findChild<PolicyModel *>();
        if (!model) {
            auto *table = program.named<QTableView>(u"Policy in force"_s);
            QVERIFY(table);
            model = qobject_cast<PolicyModel *>(table->model());
        }
        QVERIFY(model);
        QCOMPARE(model->rowCount(), int(settingTable().size()));
        const auto row = [model](Setting setting) {
            return QStringList{model->index(int(setting), PolicyModel::Value).data().toString(),
                               model->index(int(setting), PolicyModel::Origin).data().toString()};
        };
        QCOMPARE(row(Setting::Demo), QStringList({u"no"_s, u"set by your administrator"_s}));
        QCOMPARE(row(Setting::CallsAtOnce),
                 QStringList({u"60"_s, u"preset by your administrator"_s}));
        QCOMPARE(row(Setting::CallsPerMinute),
                 QStringList({u"9"_s, u"chosen, in motorpool.conf"_s}));
        QCOMPARE(row(Setting::Hosts), QStringList({u"all"_s, u"built in"_s}));
    }

    void locked_limits_and_ca_file_are_greyed()
    {
        const Program program("[locked]\ncalls-at-once=10\nca-file=/etc/ssl/ours.pem\n");
        program.action(u"Add an application…"_s)->trigger();
        auto *dialog = program.window->findChild<QDialog *>();
        QVERIFY(dialog);
        QSpinBox *atOnce = nullptr;
        for (auto *box : dialog->findChildren<QSpinBox *>()) {
            if (box->accessibleName() == u"Calls at once"_s)
                atOnce = box;
            else
                QVERIFY(box->isEnabled());
        }
        QVERIFY(atOnce);
        QCOMPARE(atOnce->value(), 10);
        QVERIFY(!atOnce->isEnabled());
        QVERIFY(atOnce->accessibleDescription().contains(u"administrator"_s));
        QLineEdit *caFile = nullptr;
        for (auto *edit : dialog->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == u"CA file"_s)
                caFile = edit;
        }
        QVERIFY(caFile);
        QCOMPARE(caFile->text(), u"/etc/ssl/ours.pem"_s);
        QVERIFY(!caFile->isEnabled());
        QVERIFY(caFile->accessibleDescription().contains(u"administrator"_s));
        QCOMPARE(accessibilityFaults(dialog), QStringList());
    }

    void read_only_goes_off_once_it_is_written_down_everywhere()
    {
        const QByteArray settings = "[preferences]\nreadOnly=yes\n"
                                    "[application/one]\nname=One\nclientId=client_1\n"
                                    "[application/two]\nname=Two\nclientId=client_2\n";
        const Program program("", {}, settings);
        const auto turnOff = [&program] {
            program.readOnly()->click();
            const auto *question = program.window->findChild<QMessageBox *>();
            Program::buttonIn(question, u"Turn read-only mode off"_s)->click();
        };
        QFile inTheWay(program.folder.filePath(u"two"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        turnOff();
        const auto *strip = program.window->findChild<AccessSection *>()->findChild<ErrorStrip *>();
        QTRY_VERIFY(strip->error());
        QCOMPARE(strip->error()->kind, ApiError::Kind::Storage);
        QVERIFY(program.readOnly()->isChecked());
        QVERIFY(QFile::exists(program.folder.filePath(u"one/journal.sqlite"_s)));
        QVERIFY(inTheWay.remove());
        turnOff();
        QTRY_VERIFY(!program.readOnly()->isChecked());
        QVERIFY(QFile::exists(program.folder.filePath(u"two/journal.sqlite"_s)));
    }

    void a_picture_is_an_export_but_of_the_demo()
    {
        const QByteArray policy = "[locked]\nexport=no\n";
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"list.png"_s);
        const QStringList picture{u"--screenshot"_s, file};
        {
            const Program program(policy, picture);
            QCOMPARE(QApplication::exec(), 1);
            QVERIFY(!QFile::exists(file));
        }
        const Program program(policy, picture + QStringList{u"--demo"_s});
        QCOMPARE(QApplication::exec(), 0);
        QVERIFY(QFile::exists(file));
    }
};

QTEST_MAIN(WindowAccessTest)
#include "tst_windowaccess.moc"
