// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmltext.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t joiner = 0x200D; // holds pictures together

QString classOf(const char *kind)
{
    return *kind ? u" class=\"%1\""_s.arg(QLatin1StringView(kind)) : QString();
}

bool isUnseen(QChar c)
{
    return (c.category() == QChar::Other_Format && c.unicode() != joiner) ||
           c.unicode() == 0x2028 || c.unicode() == 0x2029;
}

} // namespace

QString htmlText(const QString &text)
{
    QString html;
    html.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool isPair =
            c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (isPair) {
            html += c;
            html += text[++at];
        } else if (c == u'&') {
            html += "&amp;"_L1;
        } else if (c == u'<') {
            html += "&lt;"_L1;
        } else if (c == u'>') {
            html += "&gt;"_L1;
        } else if (c == u'"') {
            html += "&quot;"_L1;
        } else if (c == u'\'') {
            html += "&#39;"_L1;
        } else if (c == u'\n' || c == u'\t') {
            html += u' ';
        } else if (isUnseen(c)) {
            html += u"[U+%1]"_s.arg(c.unicode(), 4, 16, QLatin1Char('0')).toUpper();
        } else if (c.category() == QChar::Other_Control || c.isSurrogate() || c.isNonCharacter()) {
            html += QChar(QChar::ReplacementCharacter);
        } else {
            html += c;
        }
    }
    return html;
}

void HtmlText::heading(int level, const QString &text)
{
    m_html += u"<h%1>%2</h%1>\n"_s.arg(QString::number(level), htmlText(text));
}

void HtmlText::paragraph(const QString &text, const char *kind)
{
    if (!text.isEmpty())
        m_html += u"<p%1>"_s.arg(classOf(kind)) + htmlText(text) + "</p>\n"_L1;
}

void HtmlText::list(const QList<QString> &items)
{
    m_html += "<ul>\n"_L1;
    for (const QString &item : items)
        m_html += "<li>"_L1 + htmlText(item) + "</li>\n"_L1;
    m_html += "</ul>\n"_L1;
}

void HtmlText::facts(const QList<std::pair<QString, QString>> &facts)
{
    m_html += "<table class=\"facts\" cellspacing=\"0\" cellpadding=\"3\">\n"_L1;
    for (const auto &[name, value] : facts) {
        if (!value.isEmpty())
            m_html += "<tr><th scope=\"row\" align=\"left\">"_L1 + htmlText(name) + "</th><td>"_L1 +
                      htmlText(value) + "</td></tr>\n"_L1;
    }
    m_html += "</table>\n"_L1;
}

void HtmlText::beginTable(const QList<QString> &titles, const QList<int> &widths)
{
    m_columns = titles.size();
    m_html += "<div class=\"wide\"><table cellspacing=\"0\" cellpadding=\"4\" width=\"98%\">\n"
              "<thead><tr>"_L1;
    for (qsizetype at = 0; at < titles.size(); ++at) {
        const QString width = at < widths.size() ? u" width=\"%1%\""_s.arg(widths[at]) : QString();
        m_html +=
            u"<th scope=\"col\" align=\"left\"%1>"_s.arg(width) + htmlText(titles[at]) + "</th>"_L1;
    }
    m_html += "</tr></thead>\n<tbody>\n"_L1;
}

void HtmlText::row(const QList<Cell> &cells, const char *kind)
{
    m_html += u"<tr%1>"_s.arg(classOf(kind));
    for (const Cell &cell : cells) {
        m_html += u"<td%1>"_s.arg(classOf(cell.kind)) + htmlText(cell.text);
        if (!cell.note.isEmpty())
            m_html += "<br><span class=\"soft\">"_L1 + htmlText(cell.note) + "</span>"_L1;
        m_html += "</td>"_L1;
    }
    m_html += "</tr>\n"_L1;
}

void HtmlText::remark(const QString &lead, const QString &text)
{
    m_html += u"<tr class=\"remark\"><td colspan=\"%1\"><b>"_s.arg(m_columns) + htmlText(lead) +
              "</b> "_L1 + htmlText(text) + "</td></tr>\n"_L1;
}

void HtmlText::endTable()
{
    m_html += "</tbody>\n</table></div>\n"_L1;
}

} // namespace motorpool
