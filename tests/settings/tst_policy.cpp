// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

using namespace motorpool;
using namespace Qt::StringLiterals;

/// The administrator's file: what it says, and that nothing of it is ever passed over.
class PolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void reads_presets_and_locks()
    {
        const auto policy = parsePolicy("# ours\n[defaults]\ncalls-at-once = 60\n"
                                        "proxy=http://proxy.example:3128\n\n[locked]\r\n"
                                        "read-only = Yes\nhosts=iam.smartcar.com, "
                                        "Vehicle.API.smartcar.com ,gate.example:8443\n"
                                        "commands=none\napplications=client_A,client_B\n"
                                        "ca-file=/etc/ssl//ours.pem\n");
        QVERIFY2(policy, policy ? "" : qPrintable(policy.error().detail));
        QVERIFY(policy->isThere);
        QCOMPARE(policy->defaults.value(Setting::CallsAtOnce), u"60"_s);
        QCOMPARE(policy->defaults.value(Setting::Proxy), u"http://proxy.example:3128"_s);
        QCOMPARE(policy->locks.value(Setting::ReadOnly), u"yes"_s);
        QCOMPARE(listOf(policy->locks.value(Setting::Hosts)),
                 QStringList({u"iam.smartcar.com:443"_s, u"vehicle.api.smartcar.com:443"_s,
                              u"gate.example:8443"_s}));
        QVERIFY(listOf(policy->locks.value(Setting::Commands)).isEmpty());
        QCOMPARE(policy->locks.value(Setting::Applications), u"client_A, client_B"_s);
        QCOMPARE(policy->locks.value(Setting::CaFile), u"/etc/ssl/ours.pem"_s);
        QCOMPARE(policy->locks.size(), 5);
        QCOMPARE(policy->defaults.size(), 2);
    }

    void an_empty_one_locks_nothing()
    {
        for (const QByteArray text : {"", "\n", "# nothing\n", "[locked]\n"}) {
            const auto policy = parsePolicy(text);
            QVERIFY(policy);
            QVERIFY(policy->isThere && policy->locks.isEmpty() && policy->defaults.isEmpty());
        }
    }

    void what_is_not_understood_is_a_fault_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &text, const QString &says) {
            QTest::newRow(name) << text << says;
        };
        row("unknown key", "[locked]\nread-ony=yes\n", u"line 2: There is no setting “read-ony”"_s);
        row("unknown section", "[lock]\nread-only=yes\n", u"line 1: There is no section [lock]"_s);
        row("upper case", "[Locked]\nread-only=yes\n", u"line 1: There is no section"_s);
        row("no section", "read-only=yes\n", u"Line 1"_s);
        row("twice", "[locked]\ndemo=no\ndemo=yes\n", u"line 3: “demo” is there twice"_s);
        row("in both", "[defaults]\nread-only=no\n[locked]\nread-only=yes\n", u"line 4"_s);
        row("preset that none can choose", "[defaults]\ndemo=no\n", u"line 2: “demo” belongs"_s);
        row("no value", "[locked]\nread-only=\n", u"line 2: read-only: The value is missing"_s);
        row("no switch", "[locked]\nread-only=ja\n", u"neither yes nor no"_s);
        row("out of range", "[locked]\ncalls-at-once=0\n", u"from 1 to"_s);
        row("too big", "[locked]\ncalls-at-once=99999999999999999999\n", u"from 1 to"_s);
        row("no whole number", "[locked]\ncalls-at-once=1.5\n", u"from 1 to"_s);
        row("no host", "[locked]\nhosts=iam.smartcar.com, two words\n",
            u"“two words” is no name"_s);
        row("host with a path", "[locked]\nhosts=iam.smartcar.com/x\n", u"is no name of a host"_s);
        row("host with a user", "[locked]\nhosts=me@iam.smartcar.com\n", u"no name of a host"_s);
        row("host of all", "[locked]\nhosts=*.smartcar.com\n", u"is no name of a host"_s);
        row("empty member", "[locked]\nhosts=iam.smartcar.com,\n", u"is no name of a host"_s);
        row("all and more", "[locked]\ncommands=charge-start,all\n", u"stands alone"_s);
        row("no command", "[locked]\ncommands=Unlock\n", u"no name of a command"_s);
        row("no client id", "[locked]\napplications=Fleet North\n", u"no spaces"_s);
        row("no path", "[locked]\nca-file=ours.pem\n", u"not absolute"_s);
        row("journals nowhere", "[locked]\njournal-place=\n",
            u"line 2: journal-place: The value is missing"_s);
        row("journals anywhere", "[locked]\njournal-place=journals\n", u"not absolute"_s);
        row("preset journals", "[defaults]\njournal-place=/j\n", u"“journal-place” belongs"_s);
        row("fewer than no archives", "[locked]\njournal-keep-archives=-1\n", u"from 0 to"_s);
        row("no proxy", "[locked]\nproxy=proxy.example:3128\n", u"A proxy is"_s);
        row("proxy's password", "[locked]\nproxy=http://a:b@proxy.example:3128\n", u"A proxy"_s);
        row("control characters", "[locked]\nproxy=none\\n[locked]\n", u"control characters"_s);
        row("cut", "[locked]\ndemo=no\nhosts=iam.smartc", u"has no end"_s);
        row("cut in a key", "[locked]\ndemo=no\nhos", u"Line 3"_s);
        row("binary", QByteArray("[locked]\ndemo=no\0\n", 18), u"not a text file"_s);
        row("no UTF-8", "[locked]\ndemo=\xff\xfe\n", u"not a text file"_s);
        row("a value without end", "[locked]\nhosts=" + QByteArray(200'000, 'a') + '\n',
            u"too long"_s);
        row("a list without end", "[locked]\nhosts=" + QByteArray("a,").repeated(20'000) + "a\n",
            u"too long"_s);
    }

    void what_is_not_understood_is_a_fault()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const auto policy = parsePolicy(text);
        QVERIFY(!policy);
        QVERIFY2(policy.error().detail.contains(says), qPrintable(policy.error().detail));
        QVERIFY(policy.error().detail.size() < 400);
    }

    void no_cut_passes_as_another_policy()
    {
        const QByteArray whole = "[locked]\nread-only=yes\nhosts=iam.smartcar.com,gate.example\n"
                                 "commands=charge-start,charge-stop\n";
        for (qsizetype length = 0; length < whole.size(); ++length) {
            const auto policy = parsePolicy(whole.first(length));
            // Between two lines nobody can tell.
            QCOMPARE(policy.has_value(), length == 0 || whole.at(length - 1) == '\n');
        }
    }

    void no_byte_of_rubbish_ends_the_program()
    {
        quint32 seed = 1;
        const QByteArray sound = "[defaults]\nproxy=none\n[locked]\nhosts=iam.smartcar.com\n";
        for (int round = 0; round < 3000; ++round) {
            QByteArray text = sound;
            for (int edit = 0; edit < 3; ++edit) {
                seed = seed * 1664525 + 1013904223;
                text[qsizetype(seed >> 8) % text.size()] = char(seed >> 24);
            }
            const auto policy = parsePolicy(text);
            QVERIFY(policy || !policy.error().detail.isEmpty());
        }
    }

    void without_a_file_there_is_no_policy()
    {
        const Policy policy = readPolicy(path(u"none.conf"_s));
        QVERIFY(!policy.isThere && !policy.fault);
        QCOMPARE(policy.path, path(u"none.conf"_s));
        QVERIFY(!readPolicy(path(u"no/such/folder/policy.conf"_s)).fault);
    }

    void what_is_in_the_way_is_a_fault_data()
    {
        QTest::addColumn<QString>("name");
        QFile::link(path(u"nowhere"_s), path(u"link"_s));
        QDir(m_folder.path()).mkdir(u"folder"_s);
        write(u"huge"_s, "[locked]\n" + QByteArray("# more\n").repeated(200'000));
        ::mkfifo(path(u"pipe"_s).toLocal8Bit().constData(), 0600);
        QFile::link(u"/dev/zero"_s, path(u"device"_s));
        write(u"closed"_s, "[locked]\nread-only=yes\n");
        QFile::setPermissions(path(u"closed"_s), {});
        for (const char *name : {"link", "folder", "huge", "pipe", "device", "closed"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void what_is_in_the_way_is_a_fault()
    {
        QFETCH(QString, name);
        if (name == "closed"_L1 && ::geteuid() == 0)
            QSKIP("root may read everything");
        const Policy policy = readPolicy(path(name));
        QVERIFY(policy.isThere);
        QVERIFY(policy.fault);
        QCOMPARE(policy.fault->kind, ApiError::Kind::Forbidden);
        QCOMPARE(policy.fault->code, u"POLICY_UNREADABLE"_s);
        QVERIFY(policy.fault->isUnsent);
        QVERIFY(policy.fault->detail.startsWith(path(name)));
    }

    void a_fault_names_file_and_line()
    {
        write(u"policy.conf"_s, "[locked]\n\ndemo=perhaps\n");
        const Policy policy = readPolicy(path(u"policy.conf"_s));
        QVERIFY(policy.fault);
        QVERIFY(policy.locks.isEmpty());
        QCOMPARE(policy.fault->detail, u"%1: line 3: demo: The value is neither yes nor no."_s.arg(
                                           path(u"policy.conf"_s)));
    }

    void every_setting_takes_its_own_built_in_value()
    {
        QSet<QString> keys;
        for (const SettingDef &def : settingTable()) {
            const QString builtIn = QLatin1StringView(def.builtIn);
            const auto value = normalised(def, builtIn);
            QVERIFY2(value, def.key);
            QCOMPARE(*value, builtIn);
            QVERIFY(!keys.contains(QLatin1StringView(def.key)));
            keys.insert(QLatin1StringView(def.key));
            QCOMPARE(findSetting(QString(QLatin1StringView(def.key))), &def);
            QCOMPARE(&settingDef(def.setting), &def);
        }
        QVERIFY(!findSetting(u"theme"));
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(PolicyTest)
#include "tst_policy.moc"
