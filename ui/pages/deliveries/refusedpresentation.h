// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>
#include <QPalette>

namespace motorpool {

class Preferences;

/// Words and tones for a RefusedModel.
class RefusedPresentation : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// The preferences outlive the presentation.
    explicit RefusedPresentation(const Preferences *preferences, QObject *parent = nullptr);

    void setPalette(const QPalette &palette);
    void refresh();

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    const Preferences *m_preferences;
    QPalette m_palette;
};

} // namespace motorpool
