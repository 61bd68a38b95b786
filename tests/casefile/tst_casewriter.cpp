// SPDX-License-Identifier: GPL-3.0-or-later
#include "await.h"
#include "casesample.h"
#include "casewriter.h"
#include "fulldisk.h"
#include "journal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QPointer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

/// A journal in memory that may refuse, or wait.
class FakeJournal final : public Journal
{
public:
    Call<quint64> *record(const JournalEntry &entry, QObject *parent) override
    {
        if (seen)
            seen();
        entries += entry;
        auto *call = new Call<quint64>(parent);
        if (refusal)
            call->finish(Failure(*refusal));
        else if (!waits)
            call->finish(quint64(entries.size()));
        return call;
    }
    void note(const JournalEntry &entry) override { entries += entry; }
    std::optional<ApiError> fault() const override { return refusal; }

    QList<JournalEntry> entries;
    std::optional<ApiError> refusal;
    bool waits = false;
    std::function<void()> seen;
};

ApiError storageError()
{
    ApiError error;
    error.kind = ApiError::Kind::Storage;
    error.detail = u"no room"_s;
    return error;
}

/// A part of the zip as Python's reader has it, which checks the sums too.
QByteArray partOf(const QString &path, const QString &name)
{
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s,
                  u"import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\n"
                  "assert z.testzip() is None and z.namelist() == ['case.html', 'case.json']\n"
                  "sys.stdout.buffer.write(z.read(sys.argv[2]))"_s,
                  path, name});
    python.waitForFinished(60'000);
    return python.readAllStandardOutput();
}

} // namespace

class CaseWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"case.zip"_s);
        m_gate = {};
        m_gate.subject = sampleCase().subject;
    }

    void the_zip_holds_what_was_shown()
    {
        const CasePagesPtr pages = make();
        const auto end = write(pages);
        QVERIFY(end);
        QCOMPARE(end->bytes, QFileInfo(m_path).size());
        QCOMPARE(partOf(m_path, u"case.html"_s), pages->html);
        QCOMPARE(partOf(m_path, u"case.json"_s), pages->json);
        QVERIFY(QString::fromUtf8(pages->html).contains(pages->body));
    }

    void it_is_the_owners_alone()
    {
        QVERIFY(write(make()));
        QCOMPARE(QFileInfo(m_path).permissions() & 0x0fff, QFile::ReadUser | QFile::WriteUser);
    }

    /// What no type of a case can hold, and what a reader would look for all the same.
    void no_credential_is_in_it()
    {
        QVERIFY(write(make({false, false, false, false, false})));
        const QByteArray all = partOf(m_path, u"case.html"_s) + partOf(m_path, u"case.json"_s);
        QVERIFY(all.contains(CaseOriginals().vin.toUtf8()));
        for (const char *word : {"Authorization", "Bearer", "client_secret", "access_token"})
            QVERIFY2(!all.contains(word), word);
    }

    void the_journal_knows_it_before_it_is_there()
    {
        FakeJournal journal;
        journal.seen = [this] { QVERIFY(!QFile::exists(m_path)); };
        m_gate.journal = &journal;
        const CasePagesPtr pages = make();
        QVERIFY(write(pages));
        QCOMPARE(journal.entries.size(), 1);
        const JournalEntry &entry = journal.entries.first();
        QCOMPARE(entry.kind, JournalEntry::Kind::Case);
        QCOMPARE(entry.vehicleId, CaseOriginals().vehicle); // the journal keeps whom
        QCOMPARE(entry.facts["file"_L1].toString(), u"case.zip"_s);
        QCOMPARE(entry.facts["blurred"_L1].toArray().size(), 4);
        QCOMPARE(entry.facts["jsonSha256"_L1].toString().size(), 64);
        QVERIFY(QFile::exists(m_path));
    }

    void without_its_record_no_case_leaves()
    {
        FakeJournal journal;
        journal.refusal = storageError();
        m_gate.journal = &journal;
        const auto end = write(make());
        QVERIFY(!end);
        QCOMPARE(end.error().detail, u"no room"_s);
        QCOMPARE(files(), QStringList());
    }

    void a_refusal_is_heeded_before_anything_is_done()
    {
        ApiError refusal;
        refusal.kind = ApiError::Kind::Permission;
        FakeJournal journal;
        m_gate.journal = &journal;
        m_gate.refusal = [refusal] { return refusal; };
        const auto end = write(make());
        QVERIFY(!end);
        QCOMPARE(end.error().kind, ApiError::Kind::Permission);
        QCOMPARE(journal.entries.size(), 0);
        QCOMPARE(files(), QStringList());
    }

    void a_full_disk_is_told_and_leaves_nothing()
    {
        QFile old(m_path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("before");
        old.close();
        FakeJournal journal;
        m_gate.journal = &journal;
        CaseFile big = sampleCase(); // more than deflate makes small
        QByteArray noise(12 * 1024, Qt::Uninitialized);
        for (char &c : noise)
            c = char('!' + QRandomGenerator::global()->bounded(90));
        for (CaseSetting &setting : big.settings)
            setting.value = QString::fromLatin1(noise);
        const CasePagesPtr pages = make({}, big);
        const FullDisk disk(1024);
        const auto end = write(pages);
        QVERIFY(!end);
        QCOMPARE(end.error().kind, ApiError::Kind::Storage);
        QCOMPARE(end.error().path, m_path);
        QCOMPARE(files(), QStringList{u"case.zip"_s});
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("before"));
        QCOMPARE(journal.entries.size(), 0);
    }

    void a_folder_that_is_not_there_is_told()
    {
        m_path = m_folder->filePath(u"none/case.zip"_s);
        const auto end = write(make());
        QVERIFY(!end);
        QCOMPARE(end.error().kind, ApiError::Kind::Storage);
    }

    void deleting_the_call_cancels_it()
    {
        FakeJournal journal;
        journal.waits = true;
        m_gate.journal = &journal;
        QPointer<Call<CaseEnd>> call = writeCase(make(), m_path, m_gate, this);
        QTRY_COMPARE(journal.entries.size(), 1);
        delete call;
        QTRY_COMPARE(files(), QStringList());
    }

private:
    CasePagesPtr make(const BlurChoice &choice = {}, const CaseFile &file = sampleCase())
    {
        return *await<CasePagesPtr>(makeCasePages(file, choice, this));
    }
    Result<CaseEnd> write(const CasePagesPtr &pages)
    {
        return await<CaseEnd>(writeCase(pages, m_path, m_gate, this));
    }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    CaseGate m_gate;
};

QTEST_GUILESS_MAIN(CaseWriterTest)
#include "tst_casewriter.moc"
