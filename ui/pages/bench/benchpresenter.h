// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchwork.h"
#include "detailhtml.h"
#include "replay.h"

namespace motorpool {

class ReadingPresenter;

// What the bench found out, written for a person to read.

void writeVerdict(DetailHtml &html, const BenchLook &look);
void writeEvent(DetailHtml &html, const BenchLook &look, const ReadingPresenter &presenter);
void writeDiff(DetailHtml &html, const BenchLook &look, const ReadingPresenter &presenter);
void writeReplay(DetailHtml &html, const ReplayResult &result);

} // namespace motorpool
