// SPDX-License-Identifier: GPL-3.0-or-later
// Appends to the journal in a folder and prints each number once it is acknowledged, until it is
// killed: journaldriver FOLDER [COUNT]. With small files, so that it is killed in the middle of a
// change of files too.
#include "application.h"
#include "clock.h"
#include "filejournal.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

void say(quint64 number)
{
    const QByteArray line = QByteArray::number(number) + '\n';
    // Past the buffers of stdio, which a kill would lose.
    (void)!::write(1, line.constData(), std::size_t(line.size()));
}

void next(FileJournal *journal, int left)
{
    if (left == 0) {
        QCoreApplication::quit();
        return;
    }
    JournalEntry read;
    read.what = u"GET /v3/vehicles/v/signals"_s;
    journal->note(read);
    JournalEntry deed;
    deed.kind = JournalEntry::Kind::Deed;
    deed.what = u"security-lock"_s;
    journal->record(deed, journal)->then(journal, [=](const Result<quint64> &number) {
        if (!number)
            qFatal("%s", qPrintable(number.error().detail));
        say(*number);
        next(journal, left - 1);
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 2)
        return 2;
    const SystemClock clock;
    JournalSettings settings;
    settings.rotation.bytes = 60'000;
    FileJournal journal(QString::fromLocal8Bit(argv[1]), {}, nullptr, &clock, settings);
    const int count = argc > 2 ? QByteArray(argv[2]).toInt() : -1;
    // Two at once, as they come from two commands.
    next(&journal, count);
    next(&journal, count);
    return QCoreApplication::exec();
}
