// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestdetail.h"

#include "detailhtml.h"
#include "preferences.h"
#include "redact.h"
#include "requestpresentation.h"

#include <QEvent>
#include <QLocale>

namespace motorpool {

using namespace Qt::StringLiterals;

RequestDetail::RequestDetail(const Preferences *preferences, QWidget *parent)
    : QTextBrowser(parent)
    , m_preferences(preferences)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    document()->setDocumentMargin(12);
    setAccessibleName(tr("Details of the selected request"));
    setPlaceholderText(tr("Select a request to see all of it."));
}

void RequestDetail::showRequest(const std::optional<Exchange> &exchange)
{
    const bool same = exchange && m_exchange && exchange->number == m_exchange->number;
    m_exchange = exchange;
    if (!same)
        render();
}

QVariant RequestDetail::loadResource(int, const QUrl &)
{
    return {};
}

void RequestDetail::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

void RequestDetail::render()
{
    if (!m_exchange) {
        clear();
        return;
    }
    using Face = DetailHtml::Face;
    const Exchange &exchange = *m_exchange;
    DetailHtml html(palette(), font());
    html.heading(outcomeSign(exchange) + u'\u2002' + outcomeText(exchange), outcomeTone(exchange));
    html.fact(tr("Request"),
              QString::fromLatin1(exchange.method) + u' ' + readablePath(exchange.url),
              Face::Fixed);
    html.fact(tr("Host"), exchange.url.authority(), Face::Fixed);
    html.fact(tr("Request id"), exchange.requestId, Face::Fixed);
    html.fact(tr("Why"), exchange.failureDetail);
    html.fact(tr("Started"), exchange.startedAt.toTimeZone(m_preferences->timeZone())
                                 .toString(u"yyyy-MM-dd HH:mm:ss.zzz t"_s));
    const QLocale locale;
    html.fact(tr("Took"), tr("%1\u202Fms, attempt %2")
                              .arg(locale.toString(qlonglong(exchange.duration.count())),
                                   locale.toString(exchange.attempt)));
    html.fact(tr("Bytes"), tr("%1 sent, %2 received")
                               .arg(locale.toString(exchange.bytesSent),
                                    locale.toString(exchange.bytesReceived)));
    if (exchange.hadBearer)
        html.fact(tr("Token"), tr("sent; it is kept out of this record"));
    if (exchange.hadFormSecret)
        html.fact(tr("Client secret"), tr("sent; it is kept out of this record"));
    if (!exchange.requestHeaders.isEmpty()) {
        html.heading(tr("Headers sent"), Tone::Text);
        for (const auto &[name, value] : exchange.requestHeaders)
            html.fact(QString::fromLatin1(name), QString::fromLatin1(redactedHeader(name, value)),
                      Face::Fixed);
    }
    setHtml(html.text());
}

} // namespace motorpool
