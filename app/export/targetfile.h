// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "rowtarget.h"

#include <QSaveFile>

namespace motorpool {

/// A file that is there whole or not at all: written beside its target, put in its place by
/// commit(), and gone with this object if it never came to that. A new file is the owner's alone
/// (0600), one that is replaced keeps its permissions; a link keeps pointing to what is replaced.
///
/// After the first error commit() gives it. Those of the file are of kind Storage, with its path
/// and, as detail, the path and the system's own words. For one thread; its calls block for the
/// disk.
class TargetFile final : public RowTarget
{
public:
    explicit TargetFile(const QString &path);

    /// Fails before anything is written: no such folder, not allowed, or the target is a folder or
    /// a device.
    Result<Done> open();

    /// Everything is on the disk after this, but still beside the target.
    Result<Done> sync();

    /// Puts the file in its target's place; after sync().
    Result<Done> commit();

private:
    void put(std::string_view bytes) override;
    ApiError failure(const QString &detail) const;

    QString m_path;
    QSaveFile m_file;
};

} // namespace motorpool
