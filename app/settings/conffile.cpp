// SPDX-License-Identifier: GPL-3.0-or-later
#include "conffile.h"

#include "initext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

#include <filesystem>
#include <system_error>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

// Ours holds a few kilobytes; anything this big is not ours.
constexpr qint64 largestFile = 4 * 1024 * 1024;
constexpr int lockPatience = 3000; // milliseconds

QString words(const char *text)
{
    return QCoreApplication::translate("ConfFile", text);
}

// A disk that fills up takes a part first; only the attempt to write the rest says why.
bool writeAll(QFileDevice &file, const QByteArray &text)
{
    qint64 done = 0;
    while (done < text.size()) {
        const qint64 step = file.write(text.constData() + done, text.size() - done);
        if (step <= 0)
            return false;
        done += step;
    }
    return file.flush();
}

} // namespace

ConfFile::ConfFile(const QString &path)
    : m_path(path)
{
}

Failure ConfFile::failure(const QString &detail) const
{
    ApiError error;
    error.kind = ApiError::Kind::Storage;
    error.path = m_path;
    error.detail = u"%1: %2"_s.arg(m_path, detail);
    return Failure(error);
}

Result<ConfFile::Sections> ConfFile::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        // A link to nothing exists for our purpose too: writing would replace what it stands for.
        const QFileInfo info(m_path);
        if (!info.exists() && !info.isSymLink())
            return Sections{};
        return failure(file.errorString());
    }
    const QByteArray text = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(file.errorString());
    if (text.size() > largestFile)
        return failure(
            words(QT_TRANSLATE_NOOP("ConfFile", "It is too large to be a settings file.")));
    const auto sections = parseIni(text);
    if (!sections)
        return failure(sections.error().detail);
    return *sections;
}

Result<Done> ConfFile::change(const std::function<Result<Done>(Sections &)> &fn) const
{
    const QString folder = QFileInfo(m_path).absolutePath();
    std::error_code fault;
    std::filesystem::create_directories(folder.toStdU16String(), fault);
    if (fault)
        return failure(QString::fromStdString(fault.message()));

    QLockFile lock(m_path + ".lock"_L1);
    if (!lock.tryLock(lockPatience)) {
        if (lock.error() == QLockFile::LockFailedError) {
            return failure(words(QT_TRANSLATE_NOOP(
                "ConfFile", "Another process keeps it locked. Try again in a moment.")));
        }
        // The lock says neither "read-only" nor "disk full"; a file written beside it does.
        QSaveFile probe(m_path);
        if (probe.open(QIODevice::WriteOnly) && writeAll(probe, "\n"))
            return failure(words(QT_TRANSLATE_NOOP("ConfFile", "It cannot be locked.")));
        return failure(probe.errorString());
    }

    auto sections = read();
    if (!sections)
        return Failure(sections.error());
    const Sections before = *sections;
    if (const auto changed = fn(*sections); !changed)
        return changed;
    return *sections == before ? Result<Done>(Done{}) : write(*sections);
}

Result<Done> ConfFile::write(const Sections &sections) const
{
    const QByteArray text = toIni(sections);
    QSaveFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         writeAll(file, text) && file.commit();
    if (!written)
        return failure(file.errorString());
    return Done{};
}

} // namespace motorpool
