// SPDX-License-Identifier: GPL-3.0-or-later
#include "filteroffers.h"

#include "filterwords.h"
#include "metrics.h"
#include "tone.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOffers = 200;
constexpr int visibleOffers = 12;
constexpr int meaningRole = Qt::UserRole;

/// What is typed at the left, what it means at the right.
class OfferDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem item(option);
        // The field keeps the focus, so the popup would look as if it were not in use.
        item.state |= QStyle::State_Active;
        QStyledItemDelegate::paint(painter, item, index);
        const int typed = option.fontMetrics.horizontalAdvance(index.data().toString());
        const QRect area =
            option.rect.adjusted(typed + 4 * metrics::inside, 0, -metrics::inside, 0);
        const QString meaning = index.data(meaningRole).toString();
        painter->save();
        painter->setPen(toneColor(option.palette, Tone::Secondary));
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(meaning, Qt::ElideRight, area.width()));
        painter->restore();
    }
};

} // namespace

FilterOffers::FilterOffers(QLineEdit *field)
    : QCompleter(field)
    , m_rows(new QStandardItemModel(this))
{
    setModel(m_rows);
    setCompletionMode(UnfilteredPopupCompletion);
    setMaxVisibleItems(visibleOffers);
    // It only pops up: what taking one does to the text is the field's work.
    setWidget(field);
    popup()->setItemDelegate(new OfferDelegate(popup()));
    connect(this, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                if (index.row() >= 0 && index.row() < m_offers.size())
                    Q_EMIT chosen(FilterCompletion(m_offers.at(index.row())));
            });
}

void FilterOffers::show(const QList<FilterCompletion> &offers)
{
    m_offers = offers.first(std::min(offers.size(), mostOffers));
    m_rows->clear();
    if (m_offers.isEmpty()) {
        popup()->hide();
        return;
    }
    popup()->setAccessibleName(tr("Ways to go on"));
    for (const FilterCompletion &offer : std::as_const(m_offers)) {
        const QString said = meaning(offer);
        auto *item = new QStandardItem(offer.insert);
        item->setData(said, meaningRole);
        item->setData(said.isEmpty() ? offer.insert : offer.insert + u", "_s + said,
                      Qt::AccessibleTextRole);
        item->setEditable(false);
        item->setSizeHint({0, rowHeight(Preferences::Density::Normal)});
        m_rows->appendRow(item);
    }
    complete();
    popup()->setCurrentIndex({});
}

void FilterOffers::hide()
{
    popup()->hide();
}

bool FilterOffers::isOpen() const
{
    return popup()->isVisible();
}

const FilterCompletion *FilterOffers::current() const
{
    const QModelIndex index = isOpen() ? popup()->currentIndex() : QModelIndex();
    return index.isValid() && index.row() < m_offers.size() ? &m_offers.at(index.row()) : nullptr;
}

} // namespace motorpool
