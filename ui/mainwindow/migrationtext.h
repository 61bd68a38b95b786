// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace motorpool {

/// One thing to do on the way from tokens per vehicle to application tokens; texts are marked for
/// translation in the context "Migration".
struct MigrationStep
{
    const char *key; ///< stable, by which it is remembered that it is done
    const char *title;
    const char *why; ///< may be empty
};

struct MigrationPart
{
    const char *title;
    std::span<const MigrationStep> steps;
};

std::span<const MigrationPart> migrationParts();
const char *migrationIntroduction();
const char *migrationSource(); ///< whose advice it is
extern const char migrationSourceUrl[];

} // namespace motorpool
