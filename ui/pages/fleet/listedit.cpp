// SPDX-License-Identifier: GPL-3.0-or-later
#include "listedit.h"

#include <QLocale>
#include <QMimeData>
#include <QScopedValueRollback>

namespace motorpool {

namespace {

constexpr qsizetype longest = 100'000; ///< characters that are shown

} // namespace

ListEdit::ListEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setUndoRedoEnabled(true);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isSetting)
            return;
        m_aside.clear(); // typing begins a list of its own
        Q_EMIT listChanged();
    });
}

QByteArray ListEdit::list() const
{
    return m_aside.isEmpty() ? toPlainText().toUtf8() : m_aside;
}

void ListEdit::setList(const QByteArray &text, const QString &from)
{
    const bool isLong = text.size() > longest || text.contains('\0');
    {
        const QScopedValueRollback setting(m_isSetting, true);
        m_aside = isLong ? text : QByteArray();
        if (isLong)
            setPlainText(tr("%1, %2").arg(from, QLocale().formattedDataSize(text.size())));
        else
            setPlainText(QString::fromUtf8(text));
    }
    Q_EMIT listChanged();
    if (isLong)
        Q_EMIT longListGiven();
}

void ListEdit::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    if (text.size() > longest && (document()->isEmpty() || !m_aside.isEmpty()))
        setList(text.toUtf8(), tr("A pasted list"));
    else if (text.size() > longest)
        setList(toPlainText().toUtf8() + '\n' + text.toUtf8(), tr("A pasted list"));
    else
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace motorpool
