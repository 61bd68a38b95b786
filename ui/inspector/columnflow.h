// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace motorpool {

/// Stands sections one below the other, in as many columns of readable width as there is room for;
/// each goes to the column that is shortest so far.
class ColumnFlow : public QLayout
{
    Q_OBJECT

public:
    /// A column is never narrower than least, as long as there is more than one, nor wider than
    /// most.
    ColumnFlow(int least, int most, QWidget *parent);
    ~ColumnFlow() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Where each item goes, and how high all of it is.
    int place(const QRect &rect, bool apply) const;

    int m_least;
    int m_most;
    QList<QLayoutItem *> m_items;
};

} // namespace motorpool
