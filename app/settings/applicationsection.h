// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "conffile.h"

#include <QList>

namespace motorpool {

/// How an application is written in motorpool.conf: one section each, "[application/<id>]".

QString applicationSectionName(const QString &id);
ConfFile::Section toSection(const Application &application);

/// Error: Storage, naming the application and what is wrong with it: an unsafe host or id in the
/// file is never taken over.
Result<Application> applicationFromSection(const QString &sectionName,
                                           const ConfFile::Section &section);

/// All applications, in the order of their names. Error: that of the first one that is damaged.
Result<QList<Application>> applicationsIn(const ConfFile::Sections &sections);

/// Checks what a person can have got wrong. Error: Usage.
Result<Done> checkApplication(const Application &application);

} // namespace motorpool
