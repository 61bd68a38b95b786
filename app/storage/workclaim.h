// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace motorpool {

/// One program's claim to work of which no two may go on at once in an application's folder. It
/// ends with this object, or with the process, however that ends. Blocks for the disk's time.
class WorkClaim
{
public:
    static constexpr auto refresh = "refresh.lock"; ///< reading many vehicles, each a paid call

    /// Null where the folder takes no lock: there is nothing to be shared either. Error: Storage
    /// (StorageFault::Locked) while another program, or another claim of this one, holds it.
    static Result<std::unique_ptr<WorkClaim>> take(const QString &folder, const char *work);

    explicit WorkClaim(const QString &path);

private:
    QLockFile m_lock;
};

} // namespace motorpool
