// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a journal of so many records, or measures one: bench_journal FOLDER make|measure [COUNT].
#include "clock.h"
#include "filejournal.h"
#include "journalexport.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <cstdio>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

JournalRecord recordOf(int number, const JournalAuthor &author, EpochMs time)
{
    JournalRecord record;
    record.time = time + number;
    record.author = author;
    record.entry.what = u"GET /v3/vehicles/36ab27d0-fd9d-4455-823a-%1/signals"_s.arg(
        number % 40'000, 12, 10, QChar(u'0'));
    record.entry.vehicleId =
        u"36ab27d0-fd9d-4455-823a-%1"_s.arg(number % 40'000, 12, 10, QChar(u'0'));
    record.entry.userId = u"8a2c8a31-c44e-4c2b-b25d-%1"_s.arg(number % 20'000, 12, 10, QChar(u'0'));
    record.entry.status = 200;
    record.entry.requestId = u"66b9c5a2-52f1-4c61-8f1d-%1"_s.arg(number, 12, 10, QChar(u'0'));
    record.entry.cost = 1;
    record.entry.facts = {{u"purpose"_s, u"interactive"_s}, {u"trace"_s, number}};
    return record;
}

void make(const QString &folder, int count)
{
    const EpochMs now = QDateTime::currentMSecsSinceEpoch();
    const JournalAuthor author =
        thisAuthor(u"0b0c0c5e-0000-4000-8000-000000000001"_s, u"client_0123456789"_s);
    auto file = JournalFolder(folder).open(author, now);
    if (!file)
        qFatal("%s", qPrintable(file.error().detail));
    std::vector<JournalRecord> batch;
    for (int i = 1; i < count; ++i) {
        batch.push_back(recordOf(i, author, now));
        if (batch.size() == 5000 || i + 1 == count) {
            if (const auto done = (*file)->append(batch); !done)
                qFatal("%s", qPrintable(done.error().detail));
            batch.clear();
        }
    }
}

void say(const char *name, double value)
{
    std::printf("{\"%s\":%.3f}\n", name, value);
}

double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

void measure(const QString &folder)
{
    std::vector<double> proofs;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto proof = proveJournal(folder, {}, std::make_shared<JournalProgress>());
        proofs.push_back(seconds(timer));
        if (!proof || !proof->isSound())
            qFatal("the journal is not sound");
    }
    std::sort(proofs.begin(), proofs.end());
    say("verify", proofs[2]);

    QElapsedTimer timer;
    timer.start();
    const auto reader = JournalReader::open(folder);
    const auto page = (*reader)->read((*reader)->last() - 100, (*reader)->last());
    say("open", seconds(timer));
    timer.start();
    JournalQuery query;
    query.vehicleId = u"36ab27d0-fd9d-4455-823a-000000000007"_s;
    const std::atomic<bool> never{false};
    int found = 0;
    (void)(*reader)->search(
        query, [&found](const JournalRecord &) { return ++found > 0; }, never);
    say("search", seconds(timer));
    say("found", found);
}

void append(const QString &folder)
{
    SystemClock clock;
    FileJournal journal(folder, {}, nullptr, &clock);
    QEventLoop loop;
    std::vector<double> waits;
    for (int i = 0; i < 200; ++i) {
        QElapsedTimer timer;
        timer.start();
        JournalEntry entry;
        entry.kind = JournalEntry::Kind::Deed;
        entry.what = u"security-lock"_s;
        journal.record(entry, &loop)->then(&loop, [&](const Result<quint64> &) { loop.quit(); });
        loop.exec();
        waits.push_back(seconds(timer) * 1000);
    }
    std::sort(waits.begin(), waits.end());
    say("record", waits[waits.size() / 2]);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"bench"_s);
    if (argc < 3)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QByteArray verb = argv[2];
    if (verb == "make")
        make(folder, argc > 3 ? QByteArray(argv[3]).toInt() : 1'000'000);
    else if (verb == "append")
        append(folder);
    else
        measure(folder);
    return 0;
}
