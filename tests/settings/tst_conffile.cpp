// SPDX-License-Identifier: GPL-3.0-or-later
#include "conffile.h"
#include "fulldisk.h"
#include "initext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace motorpool;
using namespace Qt::StringLiterals;

namespace {

Result<Done> put(ConfFile::Sections &sections, const QString &key, const QString &value)
{
    sections[u"test"_s][key] = value;
    return Done{};
}

/// The other process of processes_keep_each_others_entries().
int writeMany(const QString &path, const QString &name)
{
    const ConfFile file(path);
    for (int i = 0; i < 50; ++i) {
        const QString key = u"%1-%2"_s.arg(name).arg(i);
        const auto add = [&key](auto &all) { return put(all, key, u"x"_s); };
        // On a busy machine the others may keep the lock for longer than one waits for it.
        bool written = false;
        for (int tries = 0; tries < 10 && !written; ++tries)
            written = file.change(add).has_value();
        if (!written)
            return 1;
    }
    return 0;
}

} // namespace

class ConfFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void gives_back_every_text();
    void reads_what_a_person_wrote();
    void refuses_what_it_does_not_understand_data();
    void refuses_what_it_does_not_understand();
    void a_missing_file_is_an_empty_one();
    void makes_the_folder_and_a_private_file();
    void makes_a_file_private_that_was_not();
    void an_unreadable_file_is_reported_and_left_alone();
    void a_full_disk_is_reported_and_loses_nothing();
    void a_folder_that_cannot_be_made_is_reported();
    void a_change_that_is_refused_writes_nothing();
    void says_when_another_process_holds_the_lock();
    void processes_keep_each_others_entries();

private:
    QByteArray content() const;
    void fill(const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void ConfFileTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a/motorpool.conf"_s);
    QDir().mkpath(m_folder->filePath(u"a"_s));
}

QByteArray ConfFileTest::content() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ConfFileTest::fill(const QByteArray &text) const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void ConfFileTest::gives_back_every_text()
{
    const ConfFile::Sections sections{{u"application/1"_s,
                                       {{u"name"_s, u"Größe = 1; # [x] \\n"_s},
                                        {u"empty"_s, QString(u""_s)},
                                        {u"lines"_s, u"one\ntwo\r\n"_s},
                                        {u"spaces"_s, u"  in and out  "_s},
                                        {u"tabs"_s, u"\tin and out\t"_s},
                                        {u"one"_s, u" "_s},
                                        {u"slash"_s, u"C:\\new\\"_s}}},
                                      {u"general"_s, {{u"a/b.c%20"_s, u"1"_s}}}};
    QCOMPARE(parseIni(toIni(sections)), Result<ConfFile::Sections>(sections));
}

void ConfFileTest::reads_what_a_person_wrote()
{
    fill("; a comment\r\n# another\r\n\r\n [ preferences ] \r\n theme = dark \r\n");
    const auto sections = ConfFile(m_path).read();
    QVERIFY(sections);
    QCOMPARE(sections->value(u"preferences"_s).value(u"theme"_s), u"dark"_s);
}

void ConfFileTest::refuses_what_it_does_not_understand_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a line that is none") << QByteArray("[a]\nb=1\nnonsense\n");
    QTest::newRow("a key outside a section") << QByteArray("b=1\n");
    QTest::newRow("no key") << QByteArray("[a]\n=1\n");
    QTest::newRow("zeros, as after a power cut") << QByteArray(200, '\0');
    QTest::newRow("not UTF-8") << QByteArray("[a]\nb=\xff\xfe\n");
    QTest::newRow("too large") << QByteArray("[a]\nb=") + QByteArray(5 << 20, 'x');
}

void ConfFileTest::refuses_what_it_does_not_understand()
{
    QFETCH(QByteArray, text);
    fill(text);
    const ConfFile file(m_path);
    QCOMPARE(file.read().error().kind, ApiError::Kind::Storage);
    const auto changed = file.change([](auto &all) { return put(all, u"k"_s, u"v"_s); });
    QCOMPARE(changed.error().kind, ApiError::Kind::Storage);
    QCOMPARE(changed.error().path, m_path);
    QVERIFY(changed.error().detail.contains(m_path));
    QVERIFY(content() == text);
}

void ConfFileTest::a_missing_file_is_an_empty_one()
{
    const auto sections = ConfFile(m_path).read();
    QVERIFY(sections && sections->isEmpty());
    QVERIFY(!QFile::exists(m_path));
}

void ConfFileTest::makes_the_folder_and_a_private_file()
{
    m_path = m_folder->filePath(u"new/deeper/motorpool.conf"_s);
    QVERIFY(ConfFile(m_path).change([](auto &all) { return put(all, u"k"_s, u"v"_s); }));
    const QFileDevice::Permissions others = QFile::ReadGroup | QFile::WriteGroup |
                                            QFile::ReadOther | QFile::WriteOther | QFile::ExeOwner;
    QVERIFY(!(QFileInfo(m_path).permissions() & others));
    QCOMPARE(QDir(QFileInfo(m_path).path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void ConfFileTest::makes_a_file_private_that_was_not()
{
    fill("[a]\nb=1\n");
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadOther));
    QVERIFY(ConfFile(m_path).change([](auto &all) { return put(all, u"k"_s, u"v"_s); }));
    QVERIFY(!(QFileInfo(m_path).permissions() & QFile::ReadOther));
    QVERIFY(content().contains("b=1"));
}

void ConfFileTest::an_unreadable_file_is_reported_and_left_alone()
{
    QVERIFY(QDir().mkpath(m_path)); // what nobody can read as a file, root included
    const ConfFile file(m_path);
    QCOMPARE(file.read().error().kind, ApiError::Kind::Storage);
    const auto changed = file.change([](auto &all) { return put(all, u"k"_s, u"v"_s); });
    QCOMPARE(changed.error().kind, ApiError::Kind::Storage);
    QVERIFY(QFileInfo(m_path).isDir());
}

void ConfFileTest::a_full_disk_is_reported_and_loses_nothing()
{
    const ConfFile file(m_path);
    QVERIFY(file.change([](auto &all) { return put(all, u"k"_s, u"v"_s); }));
    const QByteArray before = content();
    {
        const FullDisk full(4096); // the lock file still fits
        const auto changed =
            file.change([](auto &all) { return put(all, u"long"_s, QString(100'000, u'x')); });
        QCOMPARE(changed.error().kind, ApiError::Kind::Storage);
        QVERIFY2(changed.error().detail.contains("large"_L1), qPrintable(changed.error().detail));
    }
    QCOMPARE(content(), before);
    QCOMPARE(QDir(QFileInfo(m_path).path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void ConfFileTest::a_folder_that_cannot_be_made_is_reported()
{
    const ConfFile file(u"/proc/motorpool/motorpool.conf"_s); // read-only for everybody
    const auto changed = file.change([](auto &all) { return put(all, u"k"_s, u"v"_s); });
    QCOMPARE(changed.error().kind, ApiError::Kind::Storage);
    QVERIFY(changed.error().detail.startsWith("/proc/motorpool/motorpool.conf: "_L1));
    QVERIFY(changed.error().detail.size() > 35);
}

void ConfFileTest::a_change_that_is_refused_writes_nothing()
{
    ApiError no;
    no.kind = ApiError::Kind::Usage;
    const auto changed = ConfFile(m_path).change([&no](auto &all) -> Result<Done> {
        all[u"test"_s][u"k"_s] = u"v"_s;
        return Failure(no);
    });
    QCOMPARE(changed.error(), no);
    QVERIFY(!QFile::exists(m_path));
}

void ConfFileTest::says_when_another_process_holds_the_lock()
{
    QLockFile other(m_path + ".lock"_L1);
    QVERIFY(other.lock());
    const auto changed =
        ConfFile(m_path).change([](auto &all) { return put(all, u"k"_s, u"v"_s); });
    QCOMPARE(changed.error().kind, ApiError::Kind::Storage);
    QVERIFY(changed.error().detail.contains("Another process"_L1));
}

void ConfFileTest::processes_keep_each_others_entries()
{
    QProcess writers[3];
    int number = 0;
    for (QProcess &writer : writers) {
        writer.setProcessChannelMode(QProcess::ForwardedChannels);
        writer.start(QCoreApplication::applicationFilePath(),
                     {u"--writer"_s, m_path, QString::number(number++)});
    }
    for (QProcess &writer : writers) {
        QVERIFY(writer.waitForFinished(60'000));
        QCOMPARE(writer.exitCode(), 0);
    }
    QCOMPARE(ConfFile(m_path).read()->value(u"test"_s).size(), 150);
}

int main(int argc, char *argv[])
{
    QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == "--writer"_L1)
        return writeMany(arguments[2], arguments[3]);
    ConfFileTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_conffile.moc"
