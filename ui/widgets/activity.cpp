// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity.h"

namespace motorpool {

void Activity::setTitle(const QString &title)
{
    m_title = title;
}

void Activity::tell(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT changed();
}

void Activity::end()
{
    tell({});
}

} // namespace motorpool
