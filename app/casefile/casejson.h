// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile.h"

#include <QByteArray>

namespace motorpool {

/// The version of case.json's form. It grows when a member changes its meaning or goes.
inline constexpr int caseJsonVersion = 1;

/// A prepared case as case.json: UTF-8, laid out, names as of every export (jsonexport.h). Control
/// characters and those that turn the writing direction around are escaped. See README.md.
QByteArray caseJson(const CaseFile &file);

} // namespace motorpool
