// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace motorpool {

class Preferences;

/// Rows of the palette: as high as elsewhere, and their texts keep their tone where they are
/// current, so that grey is grey.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The preferences outlive it.
    PaletteDelegate(const Preferences *preferences, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Preferences *m_preferences;
};

} // namespace motorpool
