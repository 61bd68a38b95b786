// SPDX-License-Identifier: GPL-3.0-or-later
#include "paletteentry.h"

#include "actionreason.h"

#include <QMenu>
#include <QMenuBar>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 6; // a menu that holds itself ends somewhere

void collect(const QList<QAction *> &actions, const QString &path, int depth,
             QList<PaletteEntry> &entries)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString title = withoutMnemonic(action->text());
        if (title.isEmpty())
            continue;
        if (QMenu *menu = action->menu()) {
            if (depth >= deepest)
                continue;
            // As opening it would.
            Q_EMIT menu->aboutToShow();
            collect(menu->actions(), path.isEmpty() ? title : path + u" › "_s + title, depth + 1,
                    entries);
            continue;
        }
        PaletteEntry entry;
        entry.action = action;
        entry.title = title;
        entry.path = path;
        entry.keys = action->shortcut().toString(QKeySequence::NativeText);
        if (entry.keys.isEmpty())
            entry.keys = action->text().section(u'\t', 1);
        entry.whyNot = actionReason(action);
        entry.isEnabled = action->isEnabled();
        entry.isChecked = action->isCheckable() && action->isChecked();
        entries += entry;
    }
}

} // namespace

QString PaletteEntry::id() const
{
    const QString name = action ? action->objectName() : QString();
    return name.isEmpty() ? path + u'/' + title : name;
}

QString withoutMnemonic(const QString &text)
{
    const QString whole = text.section(u'\t', 0, 0);
    QString plain;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (whole[i] == u'&' && i + 1 < whole.size())
            ++i;
        else if (whole[i] == u'&')
            break;
        plain += whole[i];
    }
    return plain.trimmed();
}

QList<PaletteEntry> paletteEntries(const QMenuBar *bar)
{
    QList<PaletteEntry> entries;
    collect(bar->actions(), {}, 0, entries);
    return entries;
}

QList<PaletteEntry> paletteEntries(QMenu *menu, const QString &path)
{
    QList<PaletteEntry> entries;
    Q_EMIT menu->aboutToShow();
    collect(menu->actions(), path, 0, entries);
    return entries;
}

} // namespace motorpool
