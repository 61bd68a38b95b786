// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchtext.h"

#include <QEvent>

namespace motorpool {

BenchText::BenchText(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    document()->setDocumentMargin(12);
}

void BenchText::setContent(std::function<void(DetailHtml &)> fn)
{
    m_write = std::move(fn);
    render();
}

QVariant BenchText::loadResource(int, const QUrl &)
{
    return {};
}

void BenchText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

void BenchText::render()
{
    if (!m_write) {
        clear();
        return;
    }
    DetailHtml html(palette(), font());
    m_write(html);
    setHtml(html.text());
}

} // namespace motorpool
