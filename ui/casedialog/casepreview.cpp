// SPDX-License-Identifier: GPL-3.0-or-later
#include "casepreview.h"

#include "bodyview.h"
#include "fonts.h"
#include "metrics.h"
#include "tone.h"

#include <QEvent>
#include <QScrollBar>

namespace motorpool {

using namespace Qt::StringLiterals;

CasePageView::CasePageView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    document()->setDocumentMargin(metrics::margin);
    setAccessibleName(tr("The case’s page"));
}

void CasePageView::showBody(const QString &html)
{
    m_body = html;
    render();
}

QVariant CasePageView::loadResource(int, const QUrl &)
{
    return {};
}

void CasePageView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

void CasePageView::render()
{
    const auto colour = [this](Tone tone) { return toneColor(palette(), tone).name(); };
    const QString style = u"body, td, th, p, li { color: %1; }"
                          "h1, h2, h3 { color: %1; font-weight: 600; }"
                          "h1 { font-size: large; margin-bottom: 8px; }"
                          "h2 { font-size: medium; margin-top: 24px; margin-bottom: 6px; }"
                          "h3 { font-size: medium; margin-top: 14px; margin-bottom: 6px; }"
                          ".facts { margin-top: 8px; }"
                          "th { color: %2; font-weight: 600; }"
                          ".soft { color: %2; }"
                          ".id { font-family: '%3'; }"
                          "td, th { border-bottom: 1px solid %4; padding: 4px; }"
                          ".failed td { color: %5; } .failed .soft { color: %5; }"
                          ".remark td { background-color: %6; }"_s.arg(
                              colour(Tone::Text), colour(Tone::Secondary), fixedFont().family(),
                              colour(Tone::Border), colour(Tone::Error), colour(Tone::Alternate));
    const int place = verticalScrollBar()->value();
    document()->setDefaultStyleSheet(style);
    setHtml(m_body);
    verticalScrollBar()->setValue(place);
}

CasePreview::CasePreview(QWidget *parent)
    : QTabWidget(parent)
    , m_page(new CasePageView(this))
    , m_json(new BodyView(this))
{
    setDocumentMode(true);
    setAccessibleName(tr("What will be saved"));
    m_json->setAccessibleName(tr("The case’s JSON"));
    m_json->setTabChangesFocus(true);
    addTab(m_page, tr("Page"));
    addTab(m_json, tr("JSON"));
}

void CasePreview::show(const CasePagesPtr &pages)
{
    m_page->showBody(pages->body);
    m_json->setBody(pages->json);
}

} // namespace motorpool
