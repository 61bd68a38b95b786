// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filtercompletion.h"

#include <QCompleter>

class QLineEdit;
class QStandardItemModel;

namespace motorpool {

/// The popup under a FilterField with the ways to go on. It chooses nothing by itself: the arrows
/// and the mouse do. Enter and Tab are the field's to handle.
class FilterOffers : public QCompleter
{
    Q_OBJECT

public:
    explicit FilterOffers(QLineEdit *field);

    /// Opens with these, or closes where there are none.
    void show(const QList<FilterCompletion> &offers);
    void hide();

    bool isOpen() const;

    /// The one that the arrows stand on; null if closed or none.
    const FilterCompletion *current() const;

Q_SIGNALS:
    void chosen(const motorpool::FilterCompletion &offer); ///< by the mouse

private:
    QStandardItemModel *m_rows;
    QList<FilterCompletion> m_offers;
};

} // namespace motorpool
