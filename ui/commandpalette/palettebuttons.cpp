// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettebuttons.h"

#include "actionreason.h"
#include "paletteentry.h"

#include <QAbstractButton>
#include <QMenu>
#include <QPointer>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const QAbstractButton &button)
{
    const QString text = withoutMnemonic(button.text());
    QString title = button.accessibleName().isEmpty() ? text : button.accessibleName();
    // It asks before it does anything.
    if (text.endsWith(u'…') && !title.endsWith(u'…'))
        title += u'…';
    return title.replace(u'&', u"&&"_s);
}

/// Hidden by the page itself, not because another page is before it.
bool isHiddenInPage(const QAbstractButton &button, const QWidget *window)
{
    for (const QWidget *each = &button; each && each != window; each = each->parentWidget()) {
        const QWidget *parent = each->parentWidget();
        const bool isPage = parent && parent->inherits("QStackedWidget");
        if (each->isHidden() && !isPage)
            return true;
    }
    return false;
}

} // namespace

void addButtons(QMenu *menu, const QList<QAbstractButton *> &buttons,
                const std::function<void()> &show)
{
    for (QAbstractButton *button : buttons) {
        const QString title = titleOf(*button);
        if (title.isEmpty() || isHiddenInPage(*button, button->window()))
            continue;
        QAction *action = menu->addAction(title, menu, [button = QPointer(button), show] {
            show();
            if (button && button->isEnabled())
                button->click();
        });
        enableAction(action, button->isEnabled(), buttonReason(button));
    }
}

void addThrough(QMenu *menu, const QList<QAction *> &actions, const std::function<void()> &show)
{
    for (QAction *of : actions) {
        QAction *action = menu->addAction(of->text(), menu, [of = QPointer(of), show] {
            show();
            if (of && of->isEnabled())
                of->trigger();
        });
        action->setCheckable(of->isCheckable());
        action->setChecked(of->isChecked());
        enableAction(action, of->isEnabled(), actionReason(of));
    }
}

void disableAll(QMenu *menu, const QString &whyNot)
{
    for (QAction *action : menu->actions())
        enableAction(action, false, whyNot);
}

} // namespace motorpool
