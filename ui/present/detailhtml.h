// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tone.h"

#include <QFont>
#include <QPalette>
#include <QString>

namespace motorpool {

/// Puts facts together as rich text in the house's tones. Every text is escaped: what comes from
/// outside stays text.
class DetailHtml
{
public:
    enum class Face { Text, Fixed };

    DetailHtml(const QPalette &palette, const QFont &font);

    void title(const QString &text);
    void lead(const QString &text, Tone tone); ///< the one value, large
    void heading(const QString &text, Tone tone);
    void line(const QString &text, Tone tone);
    /// A named value; an empty value adds nothing.
    void fact(const QString &name, const QString &value, Face face = Face::Text);
    void block(const QString &text); ///< lines in the fixed font, as they are

    QString text(); ///< the whole, closed

private:
    QString style(Tone tone) const;
    void closeFacts();

    QPalette m_palette;
    QFont m_font;
    QString m_html;
    bool m_inFacts = false;
};

} // namespace motorpool
