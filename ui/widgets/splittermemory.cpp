// SPDX-License-Identifier: GPL-3.0-or-later
#include "splittermemory.h"

#include "preferences.h"

#include <QSplitter>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QSplitter &splitter, const QString &key)
{
    return key + (splitter.orientation() == Qt::Horizontal ? u"/beside"_s : u"/below"_s);
}

} // namespace

void rememberSplitter(QSplitter *splitter, Preferences *preferences, const QString &key)
{
    restoreSplitter(splitter, *preferences, key);
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter, [splitter, preferences, key] {
        preferences->setState(keyOf(*splitter, key), splitter->saveState());
    });
}

bool restoreSplitter(QSplitter *splitter, const Preferences &preferences, const QString &key)
{
    const bool collapsible = splitter->childrenCollapsible();
    const bool restored =
        splitter->restoreState(preferences.state(keyOf(*splitter, key)).toByteArray());
    splitter->setChildrenCollapsible(collapsible); // It is part of the state; ours counts.
    return restored;
}

} // namespace motorpool
