// SPDX-License-Identifier: GPL-3.0-or-later
// A program that writes is killed at any moment, again and again, while another one writes too: no
// record that was acknowledged is lost, and the chain is whole. KILLS says how often.
#include "journalproof.h"
#include "journalreader.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

class TestJournalKills : public QObject
{
    Q_OBJECT

private:
    static QList<quint64> numbersOf(QProcess &process)
    {
        QList<quint64> numbers;
        const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) // the last was perhaps cut off
            numbers << lines[i].toULongLong();
        return numbers;
    }

    static void start(QProcess &process, const QStringList &arguments)
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(JOURNAL_DRIVER), arguments);
    }

private Q_SLOTS:
    void nothing_that_was_acknowledged_is_lost()
    {
        const int kills = qEnvironmentVariable("KILLS", u"20"_s).toInt();
        QRandomGenerator random{quint32(kills)};
        QTemporaryDir home;
        const QString folder = home.filePath(u"app"_s);
        QList<quint64> acknowledged;
        for (int i = 0; i < kills; ++i) {
            QProcess victim;
            QProcess other;
            start(victim, {folder});
            start(other, {folder, u"15"_s});
            // Once it writes, after so many more lines: at any moment of what it does.
            QVERIFY(victim.waitForReadyRead(60'000));
            const int more = int(random.bounded(12));
            QByteArray said = victim.readAllStandardOutput();
            for (int line = 0; line < more && victim.waitForReadyRead(60'000); ++line)
                said += victim.readAllStandardOutput();
            for (quint32 spin = random.bounded(200'000u); spin > 0; --spin)
                asm volatile("");
            victim.kill();
            QVERIFY(victim.waitForFinished(60'000));
            said += victim.readAllStandardOutput();
            const QList<QByteArray> lines = said.split('\n');
            for (qsizetype line = 0; line + 1 < lines.size(); ++line)
                acknowledged << lines[line].toULongLong();
            QVERIFY(other.waitForFinished(60'000));
            QCOMPARE(other.exitCode(), 0);
            acknowledged += numbersOf(other);
        }
        QVERIFY(acknowledged.size() >= kills);
        QCOMPARE(QSet<quint64>(acknowledged.begin(), acknowledged.end()).size(),
                 acknowledged.size());

        const auto proof = proveJournal(folder, {}, std::make_shared<JournalProgress>());
        QVERIFY(proof);
        QVERIFY2(proof->isSound(), qPrintable(verdictOf(*proof)));
        const auto reader = JournalReader::open(folder);
        QSet<quint64> deeds;
        const auto records = (*reader)->read(1, (*reader)->last());
        for (const JournalRecord &record : *records) {
            if (record.entry.kind == JournalEntry::Kind::Deed)
                deeds.insert(record.number);
        }
        for (const quint64 number : acknowledged)
            QVERIFY2(deeds.contains(number), qPrintable(QString::number(number)));
        qInfo("%d kills, %lld acknowledged, %llu records in %zu files", kills,
              qlonglong(acknowledged.size()), qulonglong(proof->count), (*reader)->parts().size());
    }
};

QTEST_GUILESS_MAIN(TestJournalKills)
#include "tst_journalkills.moc"
