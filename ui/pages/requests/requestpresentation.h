// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requestlog.h"
#include "tone.h"

#include <QIdentityProxyModel>
#include <QPalette>

namespace motorpool {

class Preferences;

/// Words, signs and tones for a RequestModel; rows and columns stay as they are.
class RequestPresentation : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// The preferences outlive the presentation.
    explicit RequestPresentation(const Preferences *preferences, QObject *parent = nullptr);

    void setPalette(const QPalette &palette);
    void refresh(); ///< zone or theme have changed: every cell reads differently

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString cell(int column, const Exchange &exchange) const;
    QString time(const Exchange &exchange, const QString &format) const;

    const Preferences *m_preferences;
    QPalette m_palette;
};

/// "/v3/connections?filter[userId]=…", percent-encoding undone for reading.
QString readablePath(const QUrl &url);

/// The status or why there is none, in words: "404 Not found", "No answer in time".
QString outcomeText(const Exchange &exchange);
QString outcomeSign(const Exchange &exchange);
Tone outcomeTone(const Exchange &exchange);

/// All that a filter searches of a request.
QString searchedText(const Exchange &exchange);

} // namespace motorpool
