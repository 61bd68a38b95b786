// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace motorpool {

/// One row of the permissions that an owner may grant.
/// Source: Smartcar's documentation, "Permissions"; "control_ignition" is from live answers.
struct PermissionDef
{
    const char *name;  ///< "read_battery"
    const char *title; ///< what it allows, to be translated in the context "Permission"
};

/// All rows, ordered by name.
std::span<const PermissionDef> permissionTable();

/// What a permission allows, in words, translated: "Read the battery's charge and range". An
/// unknown name is shown as it is. The prefix "required:" of Connect's scopes is left out.
QString permissionTitle(const QString &name);

/// The codes of the signals that a permission opens, in the catalogue's order; empty for one that
/// opens none or is not known. The catalogue maps them by group: see signaldef.h.
QStringList signalsOpenedBy(const QString &permission);

} // namespace motorpool
