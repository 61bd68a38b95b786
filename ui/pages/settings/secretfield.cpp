// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretfield.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace motorpool {

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
    setDragEnabled(false);
}

Secret SecretField::take()
{
    // text() shares the field's buffer, and scrubbing overwrites a buffer in place: what the field
    // held is gone before it is told to be empty. setText() then drops the undo history.
    QString entered = text();
    QString wanted = QStringView(entered).trimmed().toString();
    SecretBytes bytes = SecretBytes::take(wanted);
    scrub(entered);
    setText(QString());
    if (bytes.isEmpty())
        return nullptr;
    return std::make_shared<const SecretBytes>(std::move(bytes));
}

void SecretField::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Paste"), this, &QLineEdit::paste)->setShortcut(QKeySequence::Paste);
    menu->addAction(tr("Clear"), this, [this] { take(); })->setEnabled(!text().isEmpty());
    menu->popup(event->globalPos());
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut) ||
        event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace motorpool
