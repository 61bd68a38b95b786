// SPDX-License-Identifier: GPL-3.0-or-later
#include "textfield.h"

#include <QScrollBar>
#include <QTextOption>

namespace motorpool {

TextField::TextField(const QString &accessibleName, int height, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // ids are long
    setMinimumHeight(height);
    setAccessibleName(accessibleName);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void TextField::setLines(const QStringList &lines)
{
    const QString text = lines.join(u'\n');
    // What is being copied is not taken away.
    if (text == toPlainText() || textCursor().hasSelection())
        return;
    const int down = verticalScrollBar()->value();
    setPlainText(text);
    verticalScrollBar()->setValue(down);
}

} // namespace motorpool
