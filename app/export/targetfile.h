// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QSaveFile>

#include <optional>
#include <string>
#include <string_view>

namespace motorpool {

/// A file that is there whole or not at all: written beside its target, put in its place by
/// commit(), and gone with this object if it never came to that. A new file is the owner's alone
/// (0600), one that is replaced keeps its permissions; a link keeps pointing to what is replaced.
///
/// Errors are sticky: after the first nothing more is written, and commit() gives it. Those of the
/// file are of kind Storage, with its path and, as detail, the path and the system's own words.
/// For one thread; its calls block for the disk.
class TargetFile
{
public:
    explicit TargetFile(const QString &path);

    /// Fails before anything is written: no such folder, not allowed, or the target is a folder or
    /// a device.
    Result<Done> open();

    /// What is appended here is written in big pieces; call writeOut() now and then.
    std::string &buffer() { return m_buffer; }

    /// Writes the buffer out if there is enough in it to be worth it.
    void writeOut()
    {
        if (m_buffer.size() >= pieceSize)
            flush();
    }

    /// Gives up: nothing more is written and commit() gives this error.
    void fail(ApiError error);
    const std::optional<ApiError> &fault() const { return m_fault; }

    /// Bytes so far, with those in the buffer.
    qint64 size() const { return m_written + qint64(m_buffer.size()); }

    /// Everything is on the disk after this, but still beside the target.
    Result<Done> sync();

    /// Puts the file in its target's place; after sync().
    Result<Done> commit();

private:
    static constexpr std::size_t pieceSize = 1024 * 1024;

    void flush();
    ApiError failure(const QString &detail) const;

    QString m_path;
    QSaveFile m_file;
    std::string m_buffer;
    qint64 m_written = 0;
    std::optional<ApiError> m_fault;
};

} // namespace motorpool
