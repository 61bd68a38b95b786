// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QMap>
#include <QString>

#include <functional>

namespace motorpool {

/// One INI file of sections, each with keys and text values, such as motorpool.conf.
///
/// Every change re-reads the file under a lock, so that two processes keep each other's entries,
/// and replaces it atomically with mode 0600. A file that cannot be understood is never written.
/// All errors are of kind Storage; path names the file and detail says why. Blocks for the time of
/// a small file's reading and writing, and at most 3 s for another process's lock.
class ConfFile
{
public:
    using Section = QMap<QString, QString>;
    using Sections = QMap<QString, Section>;

    explicit ConfFile(const QString &path);

    const QString &path() const { return m_path; }

    /// What the file holds now; nothing when there is no file.
    Result<Sections> read() const;

    /// Reads, lets fn change the sections, and writes them unless fn refused. No other process
    /// writes in between.
    Result<Done> change(const std::function<Result<Done>(Sections &)> &fn) const;

private:
    Result<Done> write(const Sections &sections) const;
    Failure failure(const QString &detail) const;

    QString m_path;
};

} // namespace motorpool
