// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailhtml.h"

#include "fonts.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString paragraph(const QString &style, const QString &text, int above)
{
    return u"<p style=\"margin:%1px 0 0 0;%2\">%3</p>"_s.arg(
        QString::number(above), style, text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

QString size(const QFont &font)
{
    return font.pointSizeF() > 0 ? u"font-size:%1pt;"_s.arg(font.pointSizeF())
                                 : u"font-size:%1px;"_s.arg(font.pixelSize());
}

} // namespace

DetailHtml::DetailHtml(const QPalette &palette, const QFont &font)
    : m_palette(palette)
    , m_font(font)
{
}

void DetailHtml::title(const QString &text)
{
    m_html += paragraph(style(Tone::Secondary), text, 0);
}

void DetailHtml::lead(const QString &text, Tone tone)
{
    closeFacts();
    m_html += paragraph(style(tone) + size(titleFont(m_font)) + u"font-weight:600;"_s, text, 2);
}

void DetailHtml::heading(const QString &text, Tone tone)
{
    closeFacts();
    m_html += paragraph(style(tone) + u"font-weight:600;"_s, text, 14);
}

void DetailHtml::line(const QString &text, Tone tone)
{
    if (text.isEmpty())
        return;
    closeFacts();
    m_html += paragraph(style(tone), text, 3);
}

void DetailHtml::fact(const QString &name, const QString &value, Face face)
{
    if (value.isEmpty())
        return;
    if (!m_inFacts)
        m_html += u"<table cellspacing=\"0\" cellpadding=\"2\" style=\"margin-top:2px;\">"_s;
    m_inFacts = true;
    const QString family =
        face == Face::Fixed ? u"font-family:'%1';"_s.arg(fixedFont().family()) : QString();
    m_html +=
        u"<tr><td style=\"padding-right:12px;%1\">%2</td><td style=\"%3%4\">%5</td></tr>"_s.arg(
            style(Tone::Secondary), name.toHtmlEscaped(), style(Tone::Text), family,
            value.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

void DetailHtml::block(const QString &text)
{
    closeFacts();
    m_html +=
        u"<pre style=\"margin:4px 0 0 0;white-space:pre-wrap;%1font-family:'%2';\">%3</pre>"_s.arg(
            style(Tone::Text), fixedFont().family(), text.toHtmlEscaped());
}

QString DetailHtml::text()
{
    closeFacts();
    return m_html;
}

QString DetailHtml::style(Tone tone) const
{
    return u"color:%1;"_s.arg(toneColor(m_palette, tone).name());
}

void DetailHtml::closeFacts()
{
    if (m_inFacts)
        m_html += u"</table>"_s;
    m_inFacts = false;
}

} // namespace motorpool
