// SPDX-License-Identifier: GPL-3.0-or-later
// The copy for a collector, at a socket of the test's own.
#include "await.h"
#include "journalrig.h"
#include "systemlog.h"

#include <QMutex>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

/// Takes datagrams as a system's log does, on a thread of its own: the queue is short.
class Collector
{
public:
    explicit Collector(const QString &path)
        : m_handle(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un place{};
        place.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(path);
        std::copy(name.begin(), name.end(), place.sun_path);
        if (::bind(m_handle, reinterpret_cast<const sockaddr *>(&place), sizeof(place)) != 0)
            qFatal("no socket at %s", name.constData());
        const timeval patience{0, 50'000};
        ::setsockopt(m_handle, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
        m_thread.reset(QThread::create([this] {
            QByteArray buffer(8192, Qt::Uninitialized);
            while (!m_isEnding) {
                const auto got = ::recv(m_handle, buffer.data(), std::size_t(buffer.size()), 0);
                const QMutexLocker lock(&m_mutex);
                if (got > 0)
                    m_lines << buffer.left(qsizetype(got));
            }
        }));
        m_thread->start();
    }
    ~Collector()
    {
        m_isEnding = true;
        m_thread->wait();
        ::close(m_handle);
    }
    Collector(const Collector &) = delete;
    Collector &operator=(const Collector &) = delete;

    QList<QByteArray> lines()
    {
        const QMutexLocker lock(&m_mutex);
        return m_lines;
    }
    int count(const QByteArray &what)
    {
        int found = 0;
        for (const QByteArray &line : lines())
            found += line.contains("\"what\":\"" + what + '"') ? 1 : 0;
        return found;
    }

private:
    int m_handle;
    QMutex m_mutex;
    QList<QByteArray> m_lines;
    std::atomic<bool> m_isEnding{false};
    std::unique_ptr<QThread> m_thread;
};

} // namespace

class TestSystemLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void every_record_is_copied_also_those_about_the_journal()
    {
        JournalRig rig;
        JournalSettings settings;
        settings.copyToSystemLog = true;
        settings.systemLog = rig.home.filePath(u"log"_s);
        settings.rotation.bytes = 1; // after each record
        settings.rotation.keep = 1;
        Collector collector(settings.systemLog);
        auto journal = rig.open(settings);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(await(journal->record(JournalRig::deed(u"security-lock"_s), this)));
            QVERIFY(await(journal->settle(this)));
        }
        QTRY_VERIFY(collector.count("archive-removed") > 0);
        QVERIFY(await(journal->beginAnew(u"test"_s, this)));
        QTRY_COMPARE(collector.count("begun"), 2);
        QVERIFY(collector.lines().join().contains("\"reason\":\"test\""));
        QCOMPARE(collector.count("security-lock"), 3);
        QVERIFY(collector.count("closed") >= 2);
        QVERIFY(collector.count("continued") >= 2);
        // Every one, once.
        QSet<QByteArray> hashes;
        for (const QByteArray &line : collector.lines()) {
            QVERIFY(line.startsWith("<86>motorpool["));
            hashes.insert(line.split(' ').value(3));
        }
        QCOMPARE(hashes.size(), collector.lines().size());
        const QList<QByteArray> stored = JournalRig::stored(rig.file());
        QVERIFY(hashes.contains(
            hexOf(hashOf({stored.last().constData(), std::size_t(stored.last().size())}))));
    }

    void what_is_in_memory_is_not_copied()
    {
        JournalRig rig;
        JournalSettings settings;
        settings.copyToSystemLog = true;
        settings.systemLog = rig.home.filePath(u"log"_s);
        Collector collector(settings.systemLog);
        FileJournal journal({}, rig.application, nullptr, &rig.clock, settings);
        QVERIFY(await(journal.record(JournalRig::deed(u"a"_s), this)));
        QVERIFY(journal.copyFault().isEmpty());
        QTest::qWait(100); // that nothing comes has no signal
        QVERIFY(collector.lines().isEmpty());
    }

    void nothing_in_the_environment_leads_it_elsewhere()
    {
        JournalRig rig;
        Collector diverted(rig.home.filePath(u"mine"_s));
        qputenv("MOTORPOOL_SYSTEM_LOG", QFile::encodeName(rig.home.filePath(u"mine"_s)));
        JournalSettings settings;
        settings.copyToSystemLog = true;
        settings.systemLog = rig.home.filePath(u"log"_s);
        Collector collector(settings.systemLog);
        for (const QString &socket : {settings.systemLog, QString()}) {
            settings.systemLog = socket;
            const auto journal = rig.open(settings);
            QVERIFY(await(journal->record(JournalRig::deed(u"a"_s), this)));
        }
        qunsetenv("MOTORPOOL_SYSTEM_LOG");
        QTRY_COMPARE(collector.count("begun"), 1);
        QVERIFY(diverted.lines().isEmpty());
    }

    void a_log_that_cannot_be_reached_is_told_and_so_is_its_return()
    {
        JournalRig rig;
        JournalSettings settings;
        settings.copyToSystemLog = true;
        settings.systemLog = rig.home.filePath(u"log"_s);
        const auto journal = rig.open(settings);
        QVERIFY(!journal->copyFault().isEmpty());
        QSignalSpy told(journal.get(), &FileJournal::copyFaultChanged);
        QVERIFY(await(journal->record(JournalRig::deed(u"a"_s), this))); // it is done all the same
        QCOMPARE(told.size(), 0);
        {
            Collector collector(settings.systemLog);
            QVERIFY(await(journal->record(JournalRig::deed(u"b"_s), this)));
            QTRY_VERIFY(journal->copyFault().isEmpty());
            QCOMPARE(told.size(), 1);
        }
        QVERIFY(await(journal->record(JournalRig::deed(u"c"_s), this)));
        QTRY_VERIFY(!journal->copyFault().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSystemLog)
#include "tst_systemlog.moc"
