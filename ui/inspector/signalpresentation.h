// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readingpresenter.h"

#include <QIdentityProxyModel>

#include <functional>

namespace motorpool {

/// Words, signs and tones for a SignalTreeModel; rows and columns stay as they are.
class SignalPresentation : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using Now = std::function<QDateTime()>;

    /// The presenter outlives the presentation. Ages are as seen from now().
    SignalPresentation(const ReadingPresenter *presenter, Now now, QObject *parent = nullptr);

    /// The permissions reported for the connection, for hints at absent signals.
    void setPermissions(const QStringList &permissions) { m_permissions = permissions; }
    /// Tones are of this palette.
    void setPalette(const QPalette &palette);

    /// Time has gone by, or units, zone or theme have changed: every cell reads differently.
    void refresh();

    /// All that a filter searches of a signal.
    QString words(const QString &code, const Reading *reading) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QVariant groupData(const QModelIndex &index, int role) const;
    QVariant absentData(const QModelIndex &index, int role) const;
    QVariant readingData(const QModelIndex &index, const Reading &reading, int role) const;
    QString cell(int column, const Reading &reading) const;
    QString tip(int column, const Reading &reading) const;
    QVariant tone(int column, const Reading &reading) const;

    const ReadingPresenter *m_presenter;
    Now m_now;
    QStringList m_permissions;
    QPalette m_palette;
};

} // namespace motorpool
