// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationstore.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

/// The completion as bash calls it: words before the cursor in, proposals out.
class CtlCompletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void proposes_data();
    void proposes();
    void proposes_applications_quoted();
    void is_silent_when_nothing_is_there();

private:
    /// Proposals for the last of the words.
    QStringList proposals(const QStringList &words);

    QTemporaryDir m_config;
};

void CtlCompletionTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
        QSKIP("bash is not installed");
    ApplicationStore store(Paths::standard(m_config.path(), m_config.path()));
    for (const QString &name : {u"Fleet EU"_s, u"Fleet US"_s, u"Test"_s}) {
        Application application;
        application.name = name;
        application.clientId = u"client_x"_s;
        QVERIFY(store.save(application));
    }
}

QStringList CtlCompletionTest::proposals(const QStringList &words)
{
    QProcess bash;
    bash.start(u"bash"_s,
               QStringList{u"--norc"_s, u"-c"_s,
                           u"source \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); "
                           "_motorpoolctl; ((${#COMPREPLY[@]} == 0)) || printf '%s\\n' "
                           "\"${COMPREPLY[@]}\""_s,
                           u"bash"_s, u"" CLI_SOURCES "/completion/motorpoolctl"_s,
                           u"" MOTORPOOLCTL ""_s} +
                   words);
    if (!bash.waitForFinished() || bash.exitCode() != 0)
        return {u"bash failed"_s};
    if (const QByteArray noise = bash.readAllStandardError(); !noise.isEmpty())
        return {QString::fromUtf8(noise)};
    QStringList lines =
        QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    lines.sort();
    return lines;
}

void CtlCompletionTest::proposes_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &words, const QString &expected) {
        QTest::newRow(name) << words.split(u' ') << expected.split(u' ', Qt::SkipEmptyParts);
    };
    row("a command", u"conn"_s, u"connection connections"_s);
    row("all commands", u""_s,
        u"application budget case command config connection connections doctor fleet help journal "
        u"link "
        "redirect signals subscription token user vehicle webhook"_s);
    row("a second word of one", u"config "_s, u"show"_s);
    row("its option", u"config show --eff"_s, u"--effective"_s);
    row("a second word", u"application "_s,
        u"add database-password default list management-token remove rotate"_s);
    row("a command after options", u"--format json to"_s, u"token"_s);
    row("an option of the command", u"connections --ext"_s, u"--external-id"_s);
    row("no option of another command", u"token --ext"_s, u""_s);
    row("an option of every command", u"token --dem"_s, u"--demo --demo-faults"_s);
    row("a format", u"connections --format n"_s, u"ndjson"_s);
    row("a mode", u"connections --mode "_s, u"all live simulated"_s);
    row("a mode of a link", u"link connect --mode "_s, u"live simulated test"_s);
    row("what links there are", u"link "_s, u"connect reauthenticate"_s);
    row("an option of a link", u"link reauthenticate v --re"_s,
        u"--read-only --redirect-uri --response"_s);
    row("what a link answers with", u"link reauthenticate v --response v"_s, u"vehicle_id"_s);
    row("a list of permissions", u"link connect --permissions read_vin,read_o"_s,
        u"read_vin,read_odometer"_s);
    row("a fault", u"connections --demo --demo-faults s"_s, u"slow"_s);
    row("a second fault", u"connections --demo --demo-faults 429,s"_s, u"429,slow"_s);
    row("what there is of webhooks", u"webhook "_s, u"challenge list replay tail verify"_s);
    row("an option of a replay", u"webhook replay --n"_s, u"--new-ids"_s);
    row("a file of a delivery", u"webhook verify /etc/hostn"_s, u"/etc/hostname"_s);
    row("no ids", u"vehicle "_s, u""_s);
    row("a second word of the fleet", u"fleet "_s, u"clear-gone export list refresh search sync"_s);
    row("an option of the second word", u"fleet export --m"_s, u"--management-url --mapping"_s);
    row("a format of a file", u"fleet export --format x"_s, u"xlsx"_s);
    row("a column", u"fleet list --columns make,la"_s, u"make,lastHeardAt"_s);
    row("a list of columns", u"fleet list --columns mi"_s, u"migration"_s);
    row("a key", u"fleet list --sort ba"_s, u"battery"_s);
    row("a key turned around", u"fleet list --sort make,-ba"_s, u"make,-battery"_s);
    row("a file", u"fleet export /etc/hostn"_s, u"/etc/hostname"_s);
    row("what a vehicle can do", u"command v-1 charge-s"_s, u"charge-start charge-stop"_s);
    row("a second word of it", u"command v-1 schedule w"_s, u"weekly workweek"_s);
    row("nothing after it", u"command v-1 lock "_s, u""_s);
    row("an option of a command", u"command v-1 lock --no"_s, u"--no-check"_s);
    row("a removal", u"user "_s, u"remove"_s);
    row("an option of a removal", u"user remove --vin"_s, u""_s);
    row("what is done to subscriptions", u"subscription "_s, u"add list missing remove"_s);
    row("an option of subscribing", u"subscription add v-1 --w"_s, u"--webhook"_s);
    row("a file of a case", u"case /etc/hostn"_s, u"/etc/hostname"_s);
    row("what a case leaves as it is", u"case x --no-blur vins,p"_s, u"vins,places"_s);
    row("an option of a case", u"case x --bl"_s, u"--blur-request-ids"_s);
    row("help", u"help si"_s, u"signals"_s);
}

void CtlCompletionTest::proposes()
{
    QFETCH(QStringList, words);
    QTEST(proposals(words), "expected");
}

void CtlCompletionTest::proposes_applications_quoted()
{
    const QStringList before{u"--config-dir"_s, m_config.path()};
    const QStringList fleets{u"Fleet\\ EU"_s, u"Fleet\\ US"_s};
    QCOMPARE(proposals(before + QStringList{u"token"_s, u"--application"_s, u"Fl"_s}), fleets);
    QCOMPARE(proposals(before + QStringList{u"token"_s, u"--application"_s, u"\"Fleet "_s}),
             fleets);
    QCOMPARE(proposals(before + QStringList{u"application"_s, u"remove"_s, u"T"_s}),
             QStringList{u"Test"_s});
    QCOMPARE(proposals(before + QStringList{u"application"_s, u"default"_s, {}}).size(), 3);
}

void CtlCompletionTest::is_silent_when_nothing_is_there()
{
    QTemporaryDir empty;
    const QStringList before{u"--config-dir"_s, empty.path(), u"token"_s, u"--application"_s, {}};
    QCOMPARE(proposals(before), QStringList());
}

QTEST_GUILESS_MAIN(CtlCompletionTest)
#include "tst_ctlcompletion.moc"
