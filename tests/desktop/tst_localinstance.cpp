// SPDX-License-Identifier: GPL-3.0-or-later
#include "localinstance.h"
#include "otherstart.h"

#include <QDir>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestLocalInstance : public QObject
{
    Q_OBJECT

private:
    /// What the first answers to these bytes; empty if it hangs up.
    static QByteArray answer(const InstanceFolders &folders, const QByteArray &bytes)
    {
        QLocalSocket socket;
        socket.connectToServer(LocalInstance::place(folders));
        if (!socket.waitForConnected())
            return "nobody";
        socket.write(bytes);
        (void)QTest::qWaitFor(
            [&socket] { return socket.state() == QLocalSocket::UnconnectedState; }, 20'000);
        return socket.readAll();
    }

    QTemporaryDir m_runtime; // 0700

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void the_second_start_hands_over_and_ends()
    {
        const QTemporaryDir folder;
        OtherStart first(u"local"_s, folder.path());
        QCOMPARE(first.line(), u"first"_s);
        OtherStart second(u"local"_s,
                          folder.path() + u"/../"_s + QFileInfo(folder.path()).fileName(),
                          u"motorpool://user/1"_s, u"Fleet"_s, {u"XDG_ACTIVATION_TOKEN=t-1"_s});
        QCOMPARE(second.line(), u"handed over"_s);
        QCOMPARE(first.line(), u"motorpool://user/1|Fleet|t-1"_s);
        const QTemporaryDir other;
        OtherStart elsewhere(u"local"_s, other.path());
        QCOMPARE(elsewhere.line(), u"first"_s);
    }

    void it_lies_where_nobody_else_can_put_one()
    {
        const QTemporaryDir folder;
        const InstanceFolders folders{folder.path(), folder.path(), true};
        QVERIFY(LocalInstance::place(folders).startsWith(m_runtime.path() + u'/'));
        const auto put = [](const QString &runtime, const QString &temporary) {
            qputenv("XDG_RUNTIME_DIR", runtime.toUtf8());
            qputenv("TMPDIR", temporary.toUtf8());
        };
        const QTemporaryDir open;
        QVERIFY(QFile::setPermissions(open.path(), QFile::ReadOwner | QFile::WriteOwner |
                                                       QFile::ExeOwner | QFile::WriteOther |
                                                       QFile::ExeOther));
        const QString link = m_runtime.filePath(u"link"_s);
        QVERIFY(QFile::link(m_runtime.path(), link));
        for (const QString &bad :
             {u"/tmp"_s, open.path(), link, u"/nonexistent"_s, u"relative"_s, QString()}) {
            put(bad, open.path());
            QCOMPARE(LocalInstance::place(folders), QString());
            LocalInstance alone(folders, nullptr);
            QCOMPARE(alone.start({}), SingleInstance::Outcome::Alone);
            QVERIFY(alone.detail().contains(u"closed to others"_s));
        }
        put({}, m_runtime.path());
        QVERIFY(LocalInstance::place(folders).startsWith(m_runtime.path() + u'/'));
        put(m_runtime.path(), u"/tmp"_s);
    }

    void a_first_that_was_killed_leaves_its_place()
    {
        const QTemporaryDir folder;
        {
            OtherStart first(u"local"_s, folder.path());
            QCOMPARE(first.line(), u"first"_s);
            first.kill();
        }
        OtherStart second(u"local"_s, folder.path());
        QCOMPARE(second.line(), u"first"_s);
    }

    void what_is_hostile_is_refused()
    {
        const QTemporaryDir folder;
        const InstanceFolders folders{folder.path(), folder.path(), true};
        LocalInstance first(folders, nullptr);
        QSignalSpy received(&first, &SingleInstance::received);
        QCOMPARE(first.start({}), SingleInstance::Outcome::First);
        const QByteArray no = "What was handed over cannot be read.\n";
        for (const QByteArray &line :
             {QByteArray("\n"), QByteArray("[]\n"), QByteArray("{\"text\":1}\n"),
              QByteArray("{\"text\":[\"a\"]}\n"), QByteArray("{\"text\":\"a\\u0000b\"}\n"),
              QByteArray("{\"text\":\"a\n"), QByteArray("\xff\xfe\n"),
              "{\"text\":\"" + QByteArray(HandOver::longestText + 1, 'a') + "\"}\n"})
            QCOMPARE(answer(folders, line), no);
        QCOMPARE(answer(folders, QByteArray(1024 * 1024, '{')), QByteArray());
        QCOMPARE(received.count(), 0);
        QCOMPARE(answer(folders, "{\"text\":\"*\",\"more\":\"\"}\n"), QByteArray("ok\n"));
        QTRY_COMPARE(received.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLocalInstance)
#include "tst_localinstance.moc"
