// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace motorpool {

/// A text as a page shows it and nothing of it can be anything else: mark-up is escaped, control
/// characters become U+FFFD, and characters that are not seen or turn the writing direction around
/// are shown by their number, "[U+202E]".
QString htmlText(const QString &text);

/// Puts a page's body together. Every text is escaped. Classes are names of ours.
class HtmlText
{
public:
    struct Cell
    {
        QString text;
        const char *kind = ""; ///< class of the cell: "id", "number"
        QString note = {};     ///< a second line, quieter
    };

    void heading(int level, const QString &text);
    void paragraph(const QString &text, const char *kind = "");
    void list(const QList<QString> &items);
    /// Names and values; empty values are left out.
    void facts(const QList<std::pair<QString, QString>> &facts);

    /// widths: of the columns in percent; none: as the texts want it.
    void beginTable(const QList<QString> &titles, const QList<int> &widths = {});
    void row(const QList<Cell> &cells, const char *kind = "");
    /// Below a row, over all columns: why it failed.
    void remark(const QString &lead, const QString &text);
    void endTable();

    const QString &html() const { return m_html; }

private:
    QString m_html;
    qsizetype m_columns = 0;
};

} // namespace motorpool
