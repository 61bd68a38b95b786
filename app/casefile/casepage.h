// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile.h"

#include <QByteArray>

namespace motorpool {

/// A prepared case as case.html: one page in the program's language, whole in itself. It is light
/// or dark as its reader's system is, can be printed, and can do nothing: no script, no form, and a
/// policy that forbids every resource but its own style. Every text is escaped.
QByteArray casePage(const CaseFile &file);

/// What stands between the page's <body> tags, for showing it in the window.
QString casePageBody(const CaseFile &file);

} // namespace motorpool
