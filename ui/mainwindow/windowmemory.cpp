// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowmemory.h"

#include "metrics.h"
#include "preferences.h"

#include <QDockWidget>
#include <QMainWindow>

namespace motorpool::windowmemory {

using namespace Qt::StringLiterals;

namespace {

// Goes up when the docks change so that an old arrangement would not fit.
constexpr int arrangement = 1;

} // namespace

void restore(QMainWindow *window, const Preferences &preferences)
{
    if (!window->restoreGeometry(preferences.state(u"window/geometry"_s).toByteArray()))
        window->resize(1280, 800);
    if (!window->restoreState(preferences.state(u"window/docks"_s).toByteArray(), arrangement))
        window->resizeDocks(window->findChildren<QDockWidget *>(), {metrics::inspector},
                            Qt::Horizontal);
}

void keep(const QMainWindow *window, Preferences *preferences)
{
    preferences->setState(u"window/geometry"_s, window->saveGeometry());
    preferences->setState(u"window/docks"_s, window->saveState(arrangement));
}

} // namespace motorpool::windowmemory
