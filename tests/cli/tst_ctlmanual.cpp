// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "settingdef.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace motorpool;
using namespace motorpool::cli;
using namespace Qt::StringLiterals;

/// The manual says what the program can, and is well-formed.
class CtlManualTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void names_every_command_and_option()
    {
        QFile file(u"" CLI_SOURCES "/man/motorpoolctl.1"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray manual = file.readAll();
        for (const CommandDef &command : commandTable()) {
            QVERIFY2(manual.contains(QByteArray(".Ic ") + command.name), command.name);
            for (const OptionDef &option : command.options)
                QVERIFY2(manual.contains(QByteArray("Fl -") + option.name), option.name);
        }
        for (const OptionDef &option : commonOptions())
            QVERIFY2(manual.contains(QByteArray(" -") + option.name), option.name);
    }

    void explains_every_setting_of_a_policy()
    {
        QFile file(u"" CLI_SOURCES "/man/motorpool-policy.5"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray manual = file.readAll();
        for (const SettingDef &def : settingTable())
            QVERIFY2(manual.contains(QByteArray(".It Cm ") + def.key), def.key);
    }

    void is_well_formed()
    {
        const QString mandoc = QStandardPaths::findExecutable(u"mandoc"_s);
        if (mandoc.isEmpty())
            QSKIP("mandoc is not installed");
        QProcess process;
        process.start(mandoc, {u"-T"_s, u"lint"_s, u"-W"_s, u"warning"_s,
                               u"" CLI_SOURCES "/man/motorpoolctl.1"_s,
                               u"" CLI_SOURCES "/man/motorpool.1"_s,
                               u"" CLI_SOURCES "/man/motorpool-policy.5"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput() + process.readAllStandardError(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(CtlManualTest)
#include "tst_ctlmanual.moc"
